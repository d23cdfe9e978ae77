// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sqlite_database.h"

#include "core/base/system_user.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Readers = 2;

} // namespace

Database::~Database() = default;

Result<std::unique_ptr<Database>> Database::open(const QString &file, const Clock &clock)
{
    return SqliteDatabase::open(file, clock, SqliteOptions());
}

SqliteDatabase::SqliteDatabase(const QString &file, const Clock &clock, const SqliteOptions &options)
    : m_actor(systemUserName()), m_writer(file, clock, m_auditSealer, options, [this](const QList<Change> &changes) {
          QMetaObject::invokeMethod(
              &m_feed, [this, changes] { emit m_feed.changed(changes); }, Qt::QueuedConnection);
      })
{
}

// Readers first: what they answer may lead to one more write. The writer's own end is in its destructor.
SqliteDatabase::~SqliteDatabase()
{
    if (m_readers)
        m_readers->close();
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &file, const Clock &clock,
                                                             SqliteOptions options)
{
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(file, clock, options));
    TRY(database->m_writer.open());
    database->m_readers = std::make_unique<ReaderThreads>(file, Readers, options.busyLimitMs);
    return database;
}

void SqliteDatabase::setActor(const QString &actor)
{
    QMutexLocker lock(&m_actorMutex);
    m_actor = actor;
}

QString SqliteDatabase::actor() const
{
    QMutexLocker lock(&m_actorMutex);
    return m_actor;
}

void SqliteDatabase::postWrite(WriteJob job)
{
    QMutexLocker lock(&m_actorMutex);
    WriterThread::Job posted{std::move(job.work), std::move(job.done), m_actor};
    lock.unlock();
    m_writer.post(std::move(posted));
}

void SqliteDatabase::postRead(std::function<void(Result<QSqlDatabase *>)> work)
{
    m_readers->post(std::move(work));
}

} // namespace desk
