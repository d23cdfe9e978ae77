// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/filing/filing_service.h"

#include <QSqlDatabase>

namespace desk {

/// What people changed in readings, as it was made: rows are added, never rewritten.
/// Threads: that of the connection; append() runs inside Database::write.
class CorrectionRepository {
public:
    explicit CorrectionRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// @param reading  of which it is: its seller is kept with the changes. Time and person are those of each change.
    [[nodiscard]] Result<> append(InvoiceId id, const QList<ValueChange> &changes, const Extraction &reading);
    /// Those of one section of an invoice, oldest first.
    [[nodiscard]] Result<QList<ValueChange>> of(InvoiceId id, ValueEdit::Section section);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
