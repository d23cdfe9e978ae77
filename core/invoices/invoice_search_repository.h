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
    [[nodiscard]] Result<QList<InvoiceId>> askForIds(const QString &select,
                                                     const QList<std::pair<QString, QVariant>> &values);
    QSqlDatabase &m_db;
};

/// The filters of a query, each as the set of ids that an index yields without touching the rows.
struct FilterSet {
    QString select;
    QList<std::pair<QString, QVariant>> values; ///< bound by name
};
[[nodiscard]] QList<FilterSet> filterSets(const InvoiceQuery &query);
/// All ids in the order of the query, walked along the index of that order.
[[nodiscard]] QString orderedIds(const InvoiceQuery &query);

/// What FTS5 is asked for: each word as the beginning of a word, all of them. Empty where there is no word.
[[nodiscard]] QString matchExpression(const QString &text);

} // namespace desk
