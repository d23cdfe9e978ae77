// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/data_folder.h"
#include "core/storage/integrity_report.h"

#include <stop_token>

namespace desk {

struct IntegrityOptions {
    bool quick = false; ///< documents are looked for, not read; the search is not checked
    AuditKeys keys;     ///< to check the seals of the audit trail
    /// Whether the stored pages of a document can be unpacked; not set = not checked.
    std::function<Result<>(const QByteArray &packed)> unpack;
    IntegrityProgress progress;
};

/// Checks everything that lies in a data folder: the structure of the database, every row against its digest, the
/// search, the audit trail, and every document against its SHA-256. Other programs may work on it meanwhile; nothing is
/// changed. Threads: any but the main one, it takes long. What is wrong is a finding, not an error; a file that SQLite
/// refuses is one, too.
/// Errors: NotFound (no database there), NewerSchema, DatabaseLocked, ReadOnly, Cancelled, Io.
[[nodiscard]] Result<IntegrityReport> checkIntegrity(const DataFolder &folder, const IntegrityOptions &options,
                                                     const std::stop_token &stop);

/// The checks that a file needs no folder for: structure, schema, rows, search (unless quick) and audit trail. The same
/// for a database and for what a backup holds. Errors: Cancelled, those of Database::read.
[[nodiscard]] Result<> checkDatabase(QSqlDatabase &connection, const QString &file, const IntegrityOptions &options,
                                     const std::stop_token &stop, IntegrityReport &report);

} // namespace desk
