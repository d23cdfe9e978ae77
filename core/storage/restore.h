// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/backup.h"

namespace desk {

class AuditSealer;

/// The points at which a restore stands; what a crash leaves there is tested for each.
enum class RestoreStep : quint8 {
    Checked,   ///< the backup holds; nothing was touched
    Saved,     ///< what was there lies in the safety copy
    Documents, ///< the documents of the backup lie in the folder
    Replacing, ///< all rows are in place, in a transaction that is not committed
    Replaced,  ///< committed
};

/// An invoice that the restored state does not know, because it was imported after the backup.
struct NewerInvoice {
    qint64 id = 0;
    QString fileName;
    QString path;     ///< where it was imported from
    QString document; ///< where its bytes still lie in the data folder: can be read from there
};

/// What became of the audit trail.
enum class RestoredTrail : quint8 {
    Kept,  ///< it goes on from the backup's: all events up to now are kept
    Taken, ///< there was none, or only the beginning of the backup's
    Split, ///< another trail: the backup's is in force, the other one lies in the safety copy
};

struct RestoreOptions {
    QString programVersion;              ///< for the safety copy
    QString actor;                       ///< who restores, for the audit trail
    const AuditSealer *sealer = nullptr; ///< null = the event of the restore is not sealed
    BackupProgress progress;
    std::function<void(RestoreStep)> reached; ///< for tests
};

struct RestoreReport {
    BackupManifest manifest; ///< of the backup
    QString safetyCopy;      ///< what was there before, as a backup without documents; empty = nothing was there
    QString damagedCopy;     ///< the database that was there, if it was damaged
    RestoredTrail trail = RestoredTrail::Kept;
    qint64 keptEvents = 0; ///< events of the trail that are newer than the backup
    qint64 documents = 0;  ///< that were put into the folder
    QList<NewerInvoice> newer;
};

/// Tables of the audit trail, whose rows a restore never takes back: what was done stays done.
[[nodiscard]] const QStringList &keptTables();
/// Tables of what happened outside of this folder: money spent, what services said of their limits, what a person
/// said of sending documents away. A folder that has a past of its own keeps them as they are; an empty one gets those
/// of the backup.
[[nodiscard]] const QStringList &outsideTables();

/// Puts the state of a backup in place of what the data folder holds. The backup is checked wholly first. All rows are
/// replaced in one transaction of SQLite, so that a crash at any moment leaves the old state or the new one. Kept are
/// the tables of keptTables() and outsideTables(), the numbers of invoices (none is given a second time), and the files
/// of documents that were imported after the backup. An empty or missing folder is filled. Threads: any but the main
/// one. Errors: those of checkBackup(), which leave everything untouched; DatabaseLocked (another program works on the
/// folder), NotAllowed (documents of a safety copy are not in this folder), DiskFull, ReadOnly, Io, Cancelled.
[[nodiscard]] Result<RestoreReport> restoreBackup(const DataFolder &folder, const QString &file, const Clock &clock,
                                                  const RestoreOptions &options, const std::stop_token &stop);

} // namespace desk
