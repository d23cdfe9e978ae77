// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore.h"

#include "core/storage/backup_parts.h"
#include "core/storage/blob_store.h"
#include "core/storage/migrator.h"
#include "core/storage/plain_connection.h"
#include "core/storage/platform_file.h"
#include "core/storage/restore_rows.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int AloneMs = 2'000; // a program that just ends gets this long

/// A name that nothing has yet: what was saved before is never replaced.
QString unusedName(const QString &name, const QString &suffix)
{
    QString path = name + suffix;
    for (int i = 2; QFileInfo::exists(path); ++i)
        path = u"%1-%2%3"_s.arg(name).arg(i).arg(suffix);
    return path;
}

/// Removes files that are of no use after the restore, in whatever way it ended.
class Sweep {
public:
    ~Sweep()
    {
        for (const QString &file : m_files) {
            for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(file + suffix);
        }
    }
    void add(const QString &file) { m_files += file; }

private:
    QStringList m_files;
};

/// One run of restoreBackup(), step by step.
class Restore {
public:
    Restore(const DataFolder &folder, QString file, const Clock &clock, const RestoreOptions &options,
            const std::stop_token &stop)
        : m_folder(folder),
          m_file(std::move(file)),
          m_clock(clock),
          m_options(options),
          m_stop(stop),
          m_target(folder.database())
    {
    }

    Result<RestoreReport> run()
    {
        TRY_ASSIGN(manifest, checkBackup(m_file, m_options.progress, m_stop));
        m_report.manifest = manifest;
        TRY(goOn(RestoreStep::Checked));
        TRY(makePrivateFolder(m_folder.path));
        TRY(prepareTarget());
        TRY_ASSIGN(connection, SqliteConnection::open(m_target, SqliteConnection::Access::ReadWrite, BusyLimitMs));
        QSqlDatabase &db = connection->database();
        TRY(takeAlone(db));
        TRY(saveWhatIsThere(db));
        TRY(goOn(RestoreStep::Saved));
        TRY(putDocuments());
        TRY(goOn(RestoreStep::Documents));
        TRY(prepareSource());
        TRY(replace(db));
        connection.reset();
        TRY(putInPlace());
        if (m_options.reached)
            m_options.reached(RestoreStep::Replaced);
        return m_report;
    }

private:
    Result<> goOn(RestoreStep step) const
    {
        if (m_options.reached)
            m_options.reached(step);
        if (m_stop.stop_requested())
            return fail(ErrorCode::Cancelled);
        return {};
    }

    // A folder without a database gets an empty one; one of an older schema moves on, as at every start. A database
    // that cannot be read or does not hold is left as it is, and the new one grows beside it.
    Result<> prepareTarget()
    {
        if (QFileInfo::exists(m_target) && isDamaged()) {
            const QString stamp = m_clock.now().toString(u"yyyyMMdd-HHmmss"_s);
            m_report.damagedCopy = unusedName(u"%1.damaged-%2"_s.arg(m_folder.database(), stamp), {});
            m_target = u"%1.restoring.part"_s.arg(m_folder.database());
            m_sweep.add(m_target);
            for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
                QFile::remove(m_target + suffix);
        }
        TRY(Database::open(m_target, m_clock));
        return {};
    }

    [[nodiscard]] bool isDamaged() const
    {
        auto connection = SqliteConnection::open(m_target, SqliteConnection::Access::ReadWrite, BusyLimitMs);
        if (!connection)
            return connection.error().code == ErrorCode::Damaged;
        QSqlQuery check((*connection)->database());
        if (!check.exec(u"PRAGMA integrity_check(1)"_s) || !check.next())
            return errorCodeOf(check.lastError()) == ErrorCode::Damaged;
        return check.value(0).toString() != u"ok";
    }

    // Leaving the write-ahead log needs the file for oneself alone: it fails while any other program has it open.
    static Result<> takeAlone(QSqlDatabase &db)
    {
        const Result<> left = whileLocked(AloneMs, [&]() -> Result<> {
            QSqlQuery mode(db);
            if (!mode.exec(u"PRAGMA journal_mode = DELETE"_s) || !mode.next())
                return desk::fail(mode.lastError(), u"journal_mode"_s);
            if (mode.value(0).toString() != u"delete")
                return fail(ErrorCode::DatabaseLocked, u"another program has it open"_s);
            return {};
        });
        if (!left && left.error().code == ErrorCode::DatabaseLocked)
            return fail(ErrorCode::DatabaseLocked, u"another program works on this data folder; close it first"_s);
        TRY(left);
        TRY(desk::run(db, u"PRAGMA locking_mode = EXCLUSIVE"_s)); // kept from the next transaction until the end
        TRY(desk::run(db, u"PRAGMA foreign_keys = OFF"_s));       // checked once, when all rows are there
        TRY(desk::run(db, u"BEGIN EXCLUSIVE"_s));
        TRY(desk::run(db, u"COMMIT"_s));
        return {};
    }

    Result<> saveWhatIsThere(QSqlDatabase &db)
    {
        TRY_ASSIGN(invoices, numberOf(db, u"SELECT count(*) FROM invoice"_s));
        TRY_ASSIGN(events, numberOf(db, u"SELECT count(*) FROM audit_event"_s));
        if (invoices == 0 && events == 0)
            return {};
        const QString stamp = m_clock.now().toString(u"yyyyMMdd-HHmmss"_s);
        m_report.safetyCopy = unusedName(u"%1/before-restore-%2"_s.arg(m_folder.path, stamp), u".backup"_s);
        BackupOptions options;
        options.programVersion = m_options.programVersion;
        options.documents = false; // they stay where they are
        TRY(writeBackup(db, m_folder, m_report.safetyCopy, m_clock, options, m_stop));
        return {};
    }

    Result<> putDocuments()
    {
        TRY_ASSIGN(store, BlobStore::open(m_folder.blobs()));
        TRY_ASSIGN(backup, PlainConnection::open(m_file, PlainConnection::Access::ReadOnly));
        QSqlDatabase &db = backup->database();
        TRY_ASSIGN(query, prepare(db, u"SELECT sha256 FROM main.document ORDER BY id"_s));
        TRY(desk::run(query));
        for (qint64 done = 0; query.next(); ++done) {
            if (m_stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            tell(m_options.progress, BackupStep::Documents, done, m_report.manifest.documentCount);
            TRY(putDocument(*store, db, query.value(0).toByteArray()));
        }
        return ended(query);
    }

    // What lies there and holds is left alone; what was damaged is mended.
    Result<> putDocument(const BlobStore &store, QSqlDatabase &backup, const QByteArray &sha256)
    {
        if (const Result<QByteArray> there = store.get(sha256); there)
            return {};
        else if (!m_report.manifest.documents && there.error().code == ErrorCode::NotFound)
            return fail(ErrorCode::NotAllowed,
                        u"this is a safety copy without documents, and %1 is not in the folder"_s.arg(
                            QString::fromLatin1(sha256.toHex())));
        Result<QByteArray> bytes = m_report.manifest.documents ? documentInBackup(backup, sha256)
                                                               : Result<QByteArray>(fail(ErrorCode::NotFound));
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            return {}; // it was lost when the backup was made, which said so
        TRY(bytes);
        TRY(store.remove(sha256));
        TRY(store.put(*bytes));
        ++m_report.documents;
        return {};
    }

    // The tables of the backup as this program knows them: the backup itself, or a copy that was moved on.
    Result<> prepareSource()
    {
        m_source = m_file;
        if (m_report.manifest.schema == embeddedMigrations().size())
            return {};
        m_source = u"%1/%2.source.part"_s.arg(m_folder.path).arg(QCoreApplication::applicationPid());
        m_sweep.add(m_source);
        QFile::remove(m_source);
        TRY(createPrivateFile(m_source));
        {
            TRY_ASSIGN(backup, PlainConnection::open(m_file, PlainConnection::Access::ReadOnly));
            TRY_ASSIGN(vacuum, prepare(backup->database(), u"VACUUM INTO :copy"_s));
            vacuum.bindValue(u":copy"_s, m_source);
            TRY(desk::run(vacuum));
        }
        // With a write-ahead log: before a step the migrator copies the file beside its own transaction.
        TRY_ASSIGN(copy, SqliteConnection::open(m_source, SqliteConnection::Access::ReadWrite, BusyLimitMs));
        TRY(desk::run(copy->database(), u"DROP TABLE backup_blob"_s));
        TRY(desk::run(copy->database(), u"DROP TABLE backup_manifest"_s));
        m_sweep.add(u"%1.before-%2.bak"_s.arg(m_source).arg(m_report.manifest.schema + 1));
        return Migrator(embeddedMigrations(), BusyLimitMs).run(copy->database(), m_source);
    }

    Result<> replace(QSqlDatabase &db)
    {
        tell(m_options.progress, BackupStep::Database, 0, 1);
        {
            TRY_ASSIGN(attach, prepare(db, u"ATTACH :source AS source"_s));
            attach.bindValue(u":source"_s, m_source);
            TRY(desk::run(attach));
        }
        TRY(desk::run(db, u"BEGIN IMMEDIATE"_s));
        Result<> replaced = replaceInTransaction(db);
        if (replaced) {
            const Result<int> committed = desk::run(db, u"COMMIT"_s);
            if (!committed)
                replaced = tl::unexpected(committed.error());
        }
        if (!replaced) {
            QSqlQuery(db).exec(u"ROLLBACK"_s);
            return replaced;
        }
        TRY(desk::run(db, u"DETACH source"_s));
        return {};
    }

    Result<> replaceInTransaction(QSqlDatabase &db)
    {
        TRY_ASSIGN(newer, newerInvoices(db, m_folder));
        m_report.newer = newer;
        TRY(replaceRows(db, m_clock, m_options, m_report));
        return goOn(RestoreStep::Replacing);
    }

    // Only where the old database was damaged. Its log goes first: a log is read into whatever database it lies beside.
    Result<> putInPlace()
    {
        if (m_report.damagedCopy.isEmpty())
            return {};
        const QString database = m_folder.database();
        for (const QString &suffix : {u"-wal"_s, u"-journal"_s}) {
            if (QFileInfo::exists(database + suffix))
                TRY(replaceFile(database + suffix, m_report.damagedCopy + suffix));
        }
        QFile::remove(database + u"-shm"_s);
        TRY(createPrivateFile(m_report.damagedCopy));
        QFile::remove(m_report.damagedCopy);
        if (!QFile::copy(database, m_report.damagedCopy))
            return fail(ErrorCode::DiskFull, u"the damaged database cannot be kept as %1"_s.arg(m_report.damagedCopy));
        return replaceFile(m_target, database);
    }

    const DataFolder &m_folder;
    const QString m_file;
    const Clock &m_clock;
    const RestoreOptions &m_options;
    const std::stop_token &m_stop;
    QString m_target; // the database that is written
    QString m_source; // the one that is read
    RestoreReport m_report;
    Sweep m_sweep;
};

} // namespace

Result<RestoreReport> restoreBackup(const DataFolder &folder, const QString &file, const Clock &clock,
                                    const RestoreOptions &options, const std::stop_token &stop)
{
    return Restore(folder, QFileInfo(file).absoluteFilePath(), clock, options, stop).run();
}

} // namespace desk
