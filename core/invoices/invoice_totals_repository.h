// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QBitArray>
#include <QSqlDatabase>

#include <functional>

namespace desk {

/// What the invoices of a query come to. Threads: that of the connection; inside Database::read.
class InvoiceTotalsRepository {
public:
    explicit InvoiceTotalsRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Per currency, the largest count first; a credit note counts against, whichever sign it prints.
    [[nodiscard]] Result<QueryTotals> totals(const InvoiceQuery &query);

private:
    using Sums = QMap<QString, CurrencyTotal>; ///< by currency
    /// Adds up (or, with -1, takes away) the rows of a condition.
    [[nodiscard]] Result<> add(const QString &condition, const QVariant &ids, int sign, Sums &sums, int &all);
    /// Walks along the index of amounts once and takes those that are members.
    [[nodiscard]] Result<> addMembers(const QList<InvoiceId> &ids, Sums &sums);
    [[nodiscard]] Result<> walk(const QString &condition, const QBitArray &members,
                                const std::function<void(CurrencyTotal &, qint64)> &take, Sums &sums);
    QSqlDatabase &m_db;
};

} // namespace desk
