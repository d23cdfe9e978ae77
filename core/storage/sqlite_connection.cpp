// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_connection.h"

#include "core/storage/sql.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <atomic>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString uniqueName()
{
    static std::atomic<quint64> counter = 0; // a name, not a state: connections are global in Qt
    return u"desk-%1"_s.arg(++counter);
}

// SQLite says only "unable to open"; what the person needs to know is whether the place can be written.
Error explained(Error error, const QString &file)
{
    const QFileInfo folder(QFileInfo(file).absolutePath());
    if (error.code == ErrorCode::Io && folder.isDir() && !folder.isWritable())
        error.code = ErrorCode::ReadOnly;
    error.detail = u"%1: %2"_s.arg(file, error.detail);
    return error;
}

} // namespace

Result<> whileLocked(int limitMs, const std::function<Result<>()> &attempt)
{
    QElapsedTimer waited;
    waited.start();
    for (;;) {
        Result<> outcome = attempt();
        if (outcome || outcome.error().code != ErrorCode::DatabaseLocked || waited.elapsed() >= limitMs)
            return outcome;
        // Short random pauses are fair between programs that write much (measured: worst wait 0.5 s instead of 6 s);
        // after a second it is somebody with a long transaction, and there is no hurry.
        auto *random = QRandomGenerator::global();
        QThread::usleep(waited.elapsed() < 1000 ? random->bounded(300, 1800) : random->bounded(5'000, 20'000));
    }
}

SqliteConnection::SqliteConnection() : m_name(uniqueName()), m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString &file, Access access, int busyLimitMs)
{
    std::unique_ptr<SqliteConnection> connection(new SqliteConnection);
    QSqlDatabase &db = connection->m_database;
    if (!db.isValid())
        return fail(ErrorCode::Internal, u"Qt has no SQLite driver here"_s);
    db.setDatabaseName(file);
    db.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=0"_s); // whileLocked() waits, not SQLite
    const Result<> opened = whileLocked(busyLimitMs, [&]() -> Result<> {
        if (!db.isOpen() && !db.open())
            return desk::fail(db.lastError(), u"open"_s);
        return connection->configure(access);
    });
    if (!opened)
        return tl::unexpected(explained(opened.error(), file));
    return connection;
}

Result<> SqliteConnection::configure(Access access)
{
    QSqlQuery mode(m_database);
    if (!mode.exec(u"PRAGMA journal_mode = WAL"_s))
        return fail(mode.lastError(), u"journal_mode"_s);
    if (!mode.next() || mode.value(0).toString() != u"wal")
        return fail(ErrorCode::ReadOnly, u"write-ahead log cannot be used here"_s);
    mode.finish();
    TRY(run(m_database, u"PRAGMA synchronous = FULL"_s));
    TRY(run(m_database, u"PRAGMA foreign_keys = ON"_s));
    TRY(run(m_database, u"PRAGMA journal_size_limit = 33554432"_s));
    TRY(run(m_database, u"PRAGMA secure_delete = ON"_s));  // erased means overwritten
    TRY(run(m_database, u"PRAGMA temp_store = MEMORY"_s)); // nothing of the data outside its folder
    if (access == Access::ReadOnly) {
        TRY(run(m_database, u"PRAGMA cache_size = -8000"_s)); // KiB
        TRY(run(m_database, u"PRAGMA query_only = ON"_s));
    }
    return {};
}

} // namespace desk
