// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

namespace desk {

/// The account that pays.
struct Payer {
    QString name, iban, bic;
    bool operator==(const Payer &) const = default;
};

/// What a file would hold. Each invoice is a payment of its own, so that the supplier can tell what was paid; credit
/// notes are taken off the first invoice of the same supplier, account and currency that is larger, or off as many as
/// it takes, and that payment names them all. Pure.
/// @param asked      every id that was asked for, so that those that are no payables are told of.
/// @param payables   those of them that are to be paid.
/// @param execution  the day asked for; moved to the next TARGET day where it is none.
[[nodiscard]] PaymentPlan planPayments(const QList<InvoiceId> &asked, const QList<Payable> &payables, QDate execution,
                                       const Payer &payer);

/// The settings without which no file can be made, by their keys: "payer_name", "payer_iban" (also where its checksum
/// is wrong or SEPA does not reach it), "payer_bic" (only where it is there and no BIC).
[[nodiscard]] QStringList missingSettings(const Payer &payer);

/// What is really sent for one invoice on that day: less its discount, if that still holds.
[[nodiscard]] qint64 minorUnitsOn(const Payable &payable, QDate day);

} // namespace desk
