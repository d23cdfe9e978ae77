// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payable_rules.h"
#include "core/invoices/payables/payment_plan.h"
#include "core/storage/database.h"

namespace desk {

/// The steps of a payment, each as a part of the caller's transaction: what was seen must be what stands there now, and
/// the state must allow the step. Errors that concern one payment are in its outcome; others end the transaction.
/// Threads: inside Database::write.

[[nodiscard]] Result<QList<PaymentOutcome>> releasePayments(WriteTransaction &tx, const QList<Payable> &seen,
                                                            const PayableContext &context);
[[nodiscard]] Result<QList<PaymentOutcome>> takeBackPayments(WriteTransaction &tx, const QList<Payable> &seen,
                                                             const PayableContext &context);
[[nodiscard]] Result<QList<PaymentOutcome>> holdPayments(WriteTransaction &tx, const QList<Payable> &seen,
                                                         const PayableContext &context, const QString &reason);
/// @param on  null = taken back.
[[nodiscard]] Result<QList<PaymentOutcome>> setPaymentsPaid(WriteTransaction &tx, const QList<Payable> &seen,
                                                            const PayableContext &context, QDate on);

/// Makes the file as the last step, so that nothing is kept where it cannot be written. Errors: see
/// PayablesService::order().
[[nodiscard]] Result<PaymentOrderId> orderPayments(WriteTransaction &tx, const PaymentPlan &plan, const Payer &payer,
                                                   const PayableContext &context, const QString &file);

/// "open", "on_hold", "released", "ordered", "paid": for the audit trail.
[[nodiscard]] QString paymentStateName(PaymentState state);

} // namespace desk
