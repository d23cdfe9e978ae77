// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_filters.h"

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
    /// The ids of the query; nullopt = all that are not in the trash.
    [[nodiscard]] Result<std::optional<QList<InvoiceId>>> members(const InvoiceQuery &query);

private:
    /// What all filters have in common, in no order and with the trash; nullopt = there is no filter.
    [[nodiscard]] Result<std::optional<QList<InvoiceId>>> filtered(const InvoiceQuery &query);
    /// What is to be left out of the answer because it lies in the trash.
    [[nodiscard]] Result<QList<InvoiceId>> hidden(const InvoiceQuery &query);
    [[nodiscard]] Result<QList<FilterSet>> totalRange(const InvoiceQuery &query);
    [[nodiscard]] Result<QStringList> currencies();
    [[nodiscard]] Result<QList<InvoiceId>> askForIds(const QString &select,
                                                     const QList<std::pair<QString, QVariant>> &values);
    QSqlDatabase &m_db;
};

} // namespace desk
