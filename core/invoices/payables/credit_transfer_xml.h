// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payment_plan.h"

#include <QDateTime>

namespace desk {

/// A customer credit transfer initiation, pain.001.001.09, within the SEPA scheme's rules for what a customer sends to
/// the bank: one block of payments, charges shared, each payment booked by itself. UTF-8. Pure.
/// @param messageId  at most 33 characters of sepaReference(), unique.
[[nodiscard]] QByteArray creditTransferXml(const PaymentPlan &plan, const Payer &payer, const QString &messageId,
                                           const QDateTime &createdAt);

/// What the payment is called on the statements of both sides: the id of its first invoice here.
[[nodiscard]] QString endToEndId(const PlannedPayment &payment);

} // namespace desk
