// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

#include <QSqlDatabase>

namespace desk {

/// What stands in the database about one payment, before the rules make a Payable of it.
struct PayableRow {
    Payable payable; ///< without amount, discounts, obstacle, and with the state and the due date as stored
    QString currency, amountDue, totalWithTax, prepaid, paymentTerms; ///< as read; empty = not there
    bool blocked = false;                                             ///< a finding blocks
    QDateTime decidedAt;
    QString releasedIban, releasedCurrency;
    qint64 releasedMinor = 0;
    QDateTime releasedAt;
};

/// Approved invoices with their payment. Threads: that of the connection.
class PayablesRepository {
public:
    explicit PayablesRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// All that are approved, not in the trash and not paid. @param paidSince  also what was paid from that day on;
    /// null = none of it.
    [[nodiscard]] Result<QList<PayableRow>> unpaid(QDate paidSince);
    /// In the order of the ids; without those that are not approved (any more) or in the trash.
    [[nodiscard]] Result<QList<PayableRow>> rows(const QList<InvoiceId> &ids);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
