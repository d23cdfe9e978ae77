// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_trail.h"
#include "core/storage/integrity_check.h"

#include <functional>
#include <stop_token>

namespace desk {

/// What a backup says of itself.
struct BackupManifest {
    int format = 1;         ///< of the backup file
    int schema = 0;         ///< of the database in it
    QString programVersion; ///< that made it
    QDateTime madeAt;       ///< UTC
    bool documents = true;  ///< false: a safety copy, whose documents stay in the folder that it was made of
    qint64 invoiceCount = 0;
    qint64 documentCount = 0;
    qint64 documentBytes = 0;
    qint64 missing = 0; ///< documents that were lost or changed when it was made
    AuditHead head;     ///< of the audit trail in it
    QByteArray digest;  ///< SHA-256 over all that stands above and all rows
    bool operator==(const BackupManifest &) const = default;
};

enum class BackupStep : quint8 { Database, Documents, Check };
using BackupProgress = std::function<void(BackupStep step, qint64 done, qint64 total)>;

struct BackupOptions {
    QString programVersion;
    bool documents = true;
    BackupProgress progress;
};

struct BackupReport {
    QString file; ///< absolute
    qint64 size = 0;
    BackupManifest manifest;
    QList<IntegrityFinding> missing; ///< documents that could not be saved
};

/// Writes everything of a data folder into one file: the database (VACUUM INTO, one state of things, whatever other
/// programs write meanwhile) and the documents. The file is readable by its owner only, checked wholly, and has its
/// name only then; a backup of that name is replaced in one step. Secrets are not in it: they lie in the keychain.
/// Threads: any but the main one. Errors: NotFound (no database; no such folder to write to), InvalidArgument (a place
/// where no backup may lie), NotAllowed (a file of that name is no backup, or documents are missing and a whole backup
/// would be replaced), DiskFull (the detail names the room that is needed), Damaged (the database), ReadOnly, Io,
/// DatabaseLocked, Cancelled. Nothing half-written is left.
[[nodiscard]] Result<BackupReport> makeBackup(const DataFolder &folder, const QString &file, const Clock &clock,
                                              const BackupOptions &options, const std::stop_token &stop);

/// The same over a connection that is open already, and without looking at the target first.
[[nodiscard]] Result<BackupReport> writeBackup(QSqlDatabase &db, const DataFolder &folder, const QString &file,
                                               const Clock &clock, const BackupOptions &options,
                                               const std::stop_token &stop);

/// The audit event of a backup: its head is the anchor.
Result<> recordBackup(WriteTransaction &tx, const BackupReport &report);

/// Reads and checks a whole backup: structure, every row, the audit trail, every document.
/// Errors: NotFound, Unreadable, UnsupportedFormat (not a backup), NewerSchema, Damaged (the detail says where),
/// Cancelled, Io.
[[nodiscard]] Result<BackupManifest> checkBackup(const QString &file, const BackupProgress &progress,
                                                 const std::stop_token &stop);

/// Whether the audit trail of a data folder still holds the last event that a backup anchors. Reads the manifest only.
/// Errors: those of checkBackup(), NotFound (no database).
[[nodiscard]] Result<AuditAnchor> checkAnchor(const DataFolder &folder, const QString &backup);

/// The manifest alone, without looking at the rest. Errors: as checkBackup().
[[nodiscard]] Result<BackupManifest> readManifest(QSqlDatabase &backup);

/// A document out of a backup, checked against its name; NotFound if the backup has none of it.
[[nodiscard]] Result<QByteArray> documentInBackup(QSqlDatabase &backup, const QByteArray &sha256);

/// The ordinary tables of a database, in the order of their names, without those of a backup.
[[nodiscard]] Result<QStringList> ordinaryTables(QSqlDatabase &db, const QString &schema);

/// SHA-256 of all rows of a table. Errors: those of Database::read.
[[nodiscard]] Result<QByteArray> tableDigest(QSqlDatabase &db, const QString &schema, const QString &table);

} // namespace desk
