// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

#include <QMap>

namespace desk {

// What making, checking and restoring a backup share. Threads: that of the connection.

/// The number that a statement answers. Errors: Damaged (no answer), those of Database::read.
[[nodiscard]] Result<qint64> numberOf(QSqlDatabase &db, const QString &statement);
/// The rows of backup_manifest, all but the digest.
[[nodiscard]] QMap<QString, QString> textsOf(const BackupManifest &manifest);
/// SHA-256 of the manifest and of all rows of the ordinary tables. Errors: those of Database::read.
[[nodiscard]] Result<QByteArray> digestOfAll(QSqlDatabase &db, const BackupManifest &manifest);
void tell(const BackupProgress &progress, BackupStep step, qint64 done, qint64 total);

} // namespace desk
