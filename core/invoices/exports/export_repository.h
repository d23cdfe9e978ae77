// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_cells.h"

#include <QSqlDatabase>

namespace desk {

/// Export profiles, and invoices as an export needs them.
/// Threads: that of the connection; functions that change something run inside Database::write.
class ExportRepository {
public:
    explicit ExportRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// The saved ones, last used first. One of a format that is not known here is passed over.
    [[nodiscard]] Result<QList<ExportProfile>> profiles();
    /// Errors: Conflict (the name is taken).
    [[nodiscard]] Result<ExportProfileId> insert(const ExportProfile &profile);
    /// Errors: Conflict (the name is taken), NotFound.
    [[nodiscard]] Result<> update(const ExportProfile &profile);
    /// Errors: NotFound.
    [[nodiscard]] Result<> remove(ExportProfileId id);
    /// Nothing, if it is gone.
    [[nodiscard]] Result<> setUsed(ExportProfileId id, const QDateTime &at);

    /// In the order asked; ids that are gone are left out.
    [[nodiscard]] Result<QList<ExportInvoice>> invoices(const QList<InvoiceId> &ids, bool withNotes);

private:
    [[nodiscard]] Result<QString> notes(InvoiceId id);
    QSqlDatabase &m_db;
};

} // namespace desk
