// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace desk {

/// The columns of an invoice's row that say where it stands: status, kind, who decided when and why, error, assignee,
/// trash, export. What was read stands in its values, which other events tell.
/// Threads: that of the connection.
class AuditedRowRepository {
public:
    explicit AuditedRowRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// By column name, as words and ISO 8601 times (UTC); what is empty is left out. Errors: NotFound.
    [[nodiscard]] Result<QJsonObject> load(InvoiceId id) const;

private:
    QSqlDatabase &m_db;
};

} // namespace desk
