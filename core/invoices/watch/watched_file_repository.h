// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QSqlDatabase>

#include <optional>

namespace desk {

/// What the database knows of the bytes of a file.
struct KnownFile {
    InvoiceId invoice;
    QString path; ///< under which they were imported
    InvoiceStatus status = InvoiceStatus::Queued;
    bool isBeingRead = false; ///< a program works on them, or has reserved that for itself

    /// Nobody has to do anything any more.
    [[nodiscard]] bool isRead() const { return status != InvoiceStatus::Queued && status != InvoiceStatus::Reading; }
};

/// Looks up files of watched folders. Threads: that of the connection.
class WatchedFileRepository {
public:
    explicit WatchedFileRepository(QSqlDatabase &connection) : m_db(connection) {}
    /// @return nullopt: bytes that were never imported.
    [[nodiscard]] Result<std::optional<KnownFile>> find(const QByteArray &sha256);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
