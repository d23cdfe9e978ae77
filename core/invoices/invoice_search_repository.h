// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QSqlDatabase>

namespace desk {

/// What lists show: ids by filter and order, rows by id, counts.
/// Threads: that of the connection; inside Database::read.
class InvoiceSearchRepository {
public:
    explicit InvoiceSearchRepository(QSqlDatabase &connection) : m_db(connection) {}

    [[nodiscard]] Result<QList<InvoiceId>> ids(const InvoiceQuery &query);
    /// In the order asked; ids that are gone are left out.
    [[nodiscard]] Result<QList<InvoiceRow>> rows(const QList<InvoiceId> &ids);
    /// @param dayStart  the first moment of the user's day.
    [[nodiscard]] Result<InvoiceCounts> counts(const QDateTime &dayStart);

private:
    [[nodiscard]] Result<bool> isBroad(const InvoiceQuery &query);
    QSqlDatabase &m_db;
};

/// The statement of ids(), so that a test can look at its plan; values are bound by name.
struct IdsStatement {
    QString sql;
    QList<std::pair<QString, QVariant>> values;
};
/// Every filter is a set of ids that an index yields without touching the rows.
/// @param broad  most invoices pass: the index of the order is walked and each id looked up in the sets; otherwise the
///               few that pass are looked up and sorted.
[[nodiscard]] IdsStatement idsStatement(const InvoiceQuery &query, bool broad);

/// What FTS5 is asked for: each word as the beginning of a word, all of them. Empty where there is no word.
[[nodiscard]] QString matchExpression(const QString &text);

} // namespace desk
