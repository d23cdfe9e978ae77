// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/writer_thread.h"

#include "core/base/log.h"
#include "core/storage/platform_file.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int GroupSize = 256;
constexpr int GroupMs = 50;            // other programs wait for the write lock meanwhile
constexpr qint64 ChangesKept = 50'000; // rows of change_log; a running program reads them within a second
constexpr qint64 TrimEvery = 10'000;
constexpr int DigestsMs = 20;       // at a time, for rows that have no digest yet
constexpr int DigestsPauseMs = 100; // between two such times; anything that waits to be written goes first

class SqliteTransaction final : public WriteTransaction {
public:
    SqliteTransaction(QSqlDatabase &connection, PreparedQueries &queries, QDateTime now, QString actor,
                      const AuditSealer &auditSealer)
        : m_connection(connection),
          m_queries(queries),
          m_now(std::move(now)),
          m_actor(std::move(actor)),
          m_auditSealer(auditSealer)
    {
    }
    QSqlDatabase &connection() override { return m_connection; }
    QDateTime now() const override { return m_now; }
    QString actor() const override { return m_actor; }
    const AuditSealer &auditSealer() const override { return m_auditSealer; }
    Result<> changed(Entity entity, qint64 id, ChangeKind kind) override
    {
        static const QString statement = u"INSERT INTO change_log (entity, entity_id, kind, at) VALUES (?, ?, ?, ?)"_s;
        TRY_ASSIGN(insert, m_queries.get(m_connection, statement));
        insert->bindValue(0, int(entity));
        insert->bindValue(1, id);
        insert->bindValue(2, int(kind));
        insert->bindValue(3, toSql(m_now));
        TRY(run(*insert));
        return {};
    }

private:
    QSqlDatabase &m_connection;
    PreparedQueries &m_queries;
    QDateTime m_now;
    QString m_actor;
    const AuditSealer &m_auditSealer;
};

// One change for each row: what a listener must know after all of them.
ChangeKind merged(ChangeKind earlier, ChangeKind later)
{
    if (later == ChangeKind::Removed)
        return ChangeKind::Removed;
    return earlier == ChangeKind::Added ? ChangeKind::Added : ChangeKind::Updated;
}

} // namespace

WriterThread::WriterThread(QString file, const Clock &clock, const AuditSealer &auditSealer, SqliteOptions options,
                           std::function<void(const QList<Change> &)> committed)
    : m_file(std::move(file)),
      m_clock(clock),
      m_auditSealer(auditSealer),
      m_options(std::move(options)),
      m_committed(std::move(committed))
{
    setObjectName(u"desk-writer"_s);
}

WriterThread::~WriterThread()
{
    {
        QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_wake.wakeAll();
    }
    wait();
}

Result<> WriterThread::open()
{
    start();
    QMutexLocker lock(&m_mutex);
    while (!m_isOpened)
        m_wake.wait(&m_mutex);
    return m_opened;
}

void WriterThread::post(Job job)
{
    QMutexLocker lock(&m_mutex);
    if (!m_ended) {
        m_waiting.push_back(std::move(job));
        m_wake.wakeAll();
        return;
    }
    lock.unlock();
    job.done(fail(ErrorCode::Cancelled, u"the database is closed"_s));
}

void WriterThread::run()
{
    const Result<> opened = openFile();
    {
        QMutexLocker lock(&m_mutex);
        m_opened = opened;
        m_isOpened = true;
        m_ended = !opened;
        m_wake.wakeAll();
    }
    while (opened && !isFinished()) {
        std::deque<Job> group = nextGroup();
        if (!group.empty()) {
            runGroup(std::move(group));
            continue;
        }
        lookForOthers();
        fillDigests();
    }
    m_digests.reset();
    m_queries.clear();
    m_connection.reset();
}

Result<> WriterThread::openFile()
{
    TRY(createPrivateFile(m_file));
    TRY_ASSIGN(connection, SqliteConnection::open(m_file, SqliteConnection::Access::ReadWrite, m_options.busyLimitMs));
    TRY(Migrator(m_options.migrations, m_options.busyLimitMs).run(connection->database(), m_file));
    m_connection = std::move(connection);
    TRY(watchDigests());
    QSqlQuery last(m_connection->database());
    if (!last.exec(u"SELECT coalesce(max(id), 0) FROM change_log"_s) || !last.next())
        return fail(last.lastError());
    m_seenChange = m_trimmedAt = last.value(0).toLongLong();
    return {};
}

bool WriterThread::isFinished()
{
    QMutexLocker lock(&m_mutex);
    m_ended = m_closing && m_waiting.empty();
    return m_ended;
}

std::deque<WriterThread::Job> WriterThread::nextGroup()
{
    QMutexLocker lock(&m_mutex);
    if (m_waiting.empty() && !m_closing)
        m_wake.wait(&m_mutex, m_digestsComplete ? m_options.pollMs : std::min(m_options.pollMs, DigestsPauseMs));
    std::deque<Job> group;
    while (!m_waiting.empty() && group.size() < GroupSize) {
        group.push_back(std::move(m_waiting.front()));
        m_waiting.pop_front();
    }
    return group;
}

void WriterThread::runGroup(std::deque<Job> group)
{
    std::deque<std::pair<Job, Result<>>> finished;
    Result<> whole = transactionStatement(u"BEGIN IMMEDIATE"_s);
    QElapsedTimer timer;
    timer.start();
    bool lost = false;
    while (whole && !lost && !group.empty() && (finished.empty() || timer.elapsed() < GroupMs)) {
        Result<> outcome = runInSavepoint(group.front(), lost);
        if (lost)
            whole = outcome;
        finished.emplace_back(std::move(group.front()), std::move(outcome));
        group.pop_front();
    }
    if (!whole && finished.empty()) { // not even begun: nobody is served
        for (; !group.empty(); group.pop_front())
            finished.emplace_back(std::move(group.front()), Result<>());
    }
    if (whole)
        whole = transactionStatement(u"COMMIT"_s);
    if (!whole)
        QSqlQuery(m_connection->database()).exec(u"ROLLBACK"_s);
    if (!group.empty()) {
        QMutexLocker lock(&m_mutex);
        std::move(group.rbegin(), group.rend(), std::front_inserter(m_waiting));
    }
    for (const auto &[job, outcome] : finished)
        job.done(outcome && !whole ? whole : outcome);
    if (!whole)
        return;
    if (const Result<> told = tellOfChanges(); !told)
        qCWarning(logStorage) << "changes could not be read:" << told.error().detail;
    if (const Result<> trimmed = trimChangeLog(); !trimmed)
        qCWarning(logStorage) << "the log of changes could not be trimmed:" << trimmed.error().detail;
}

Result<> WriterThread::runInSavepoint(const Job &job, bool &transactionLost)
{
    QSqlDatabase &db = m_connection->database();
    TRY(runPrepared(u"SAVEPOINT job"_s));
    SqliteTransaction transaction(db, m_queries, m_clock.now(), job.actor, m_auditSealer);
    Result<> outcome = job.work(transaction);
    if (outcome && m_digests)
        outcome = m_digests->storeTouched();
    if (!outcome) {
        // A full disk or a broken file makes SQLite give up the whole transaction, savepoints and all.
        transactionLost = !desk::run(db, u"ROLLBACK TO job"_s);
        if (transactionLost)
            return outcome;
    }
    const Result<> released = runPrepared(u"RELEASE job"_s);
    if (!released) {
        transactionLost = true;
        return tl::unexpected(outcome ? released.error() : outcome.error());
    }
    return outcome;
}

Result<> WriterThread::runPrepared(const QString &statement)
{
    TRY_ASSIGN(query, m_queries.get(m_connection->database(), statement));
    TRY(desk::run(*query));
    return {};
}

Result<> WriterThread::transactionStatement(const QString &statement)
{
    return whileLocked(m_options.busyLimitMs, [&]() -> Result<> {
        TRY(desk::run(m_connection->database(), statement));
        return {};
    });
}

Result<> WriterThread::tellOfChanges()
{
    TRY_ASSIGN(prepared,
               m_queries.get(m_connection->database(),
                             u"SELECT id, entity, entity_id, kind FROM change_log WHERE id > ? ORDER BY id"_s));
    QSqlQuery &query = *prepared;
    query.bindValue(0, m_seenChange);
    TRY(desk::run(query));
    QList<Change> changes;
    QHash<std::pair<int, qint64>, qsizetype> places;
    while (query.next()) {
        m_seenChange = query.value(0).toLongLong();
        const Change change{Entity(query.value(1).toInt()), query.value(2).toLongLong(),
                            ChangeKind(query.value(3).toInt())};
        const auto key = std::pair(int(change.entity), change.id);
        if (const auto known = places.constFind(key); known != places.cend()) {
            changes[*known].kind = merged(changes[*known].kind, change.kind);
            continue;
        }
        places.insert(key, changes.size());
        changes.append(change);
    }
    TRY(ended(query));
    query.finish();
    if (!changes.isEmpty())
        m_committed(changes);
    return {};
}

Result<> WriterThread::trimChangeLog()
{
    if (m_seenChange - m_trimmedAt < TrimEvery)
        return {};
    TRY_ASSIGN(trim, prepare(m_connection->database(), u"DELETE FROM change_log WHERE id <= :upTo"_s));
    trim.bindValue(u":upTo"_s, m_seenChange - ChangesKept);
    TRY(desk::run(trim));
    m_trimmedAt = m_seenChange;
    return {};
}

// data_version moves only when another connection has committed, and asking for it costs no disk access.
void WriterThread::lookForOthers()
{
    QSqlQuery query(m_connection->database());
    if (!query.exec(u"PRAGMA data_version"_s) || !query.next())
        return;
    const qint64 version = query.value(0).toLongLong();
    query.finish();
    if (version == m_dataVersion)
        return;
    if (const Result<> told = tellOfChanges(); told)
        m_dataVersion = version;
    else
        qCWarning(logStorage) << "other programs' changes could not be read:" << told.error().detail;
}

// Without the table there is nothing to watch: the tests' own schemas have none.
Result<> WriterThread::watchDigests()
{
    m_digestsComplete = true;
    QSqlDatabase &db = m_connection->database();
    TRY_ASSIGN(table, prepare(db, u"SELECT 1 FROM sqlite_schema WHERE name = 'content_digest'"_s));
    TRY(desk::run(table));
    if (!table.next())
        return {};
    table.finish();
    m_digests = std::make_unique<ContentDigests>(db);
    TRY(m_digests->watch());
    TRY_ASSIGN(complete, ContentDigests::isComplete(db));
    m_digestsComplete = complete;
    fillDigests();
    return {};
}

// A little of it whenever nothing is to be written; if another program holds the file, later.
void WriterThread::fillDigests()
{
    if (m_digestsComplete)
        return;
    QSqlDatabase &db = m_connection->database();
    if (!desk::run(db, u"BEGIN IMMEDIATE"_s))
        return;
    Result<bool> filled = m_digests->fillMissing(m_digestFill, DigestsMs);
    if (const Result<int> committed = desk::run(db, u"COMMIT"_s); !committed)
        filled = tl::unexpected(committed.error());
    if (filled) {
        m_digestsComplete = *filled;
        return;
    }
    QSqlQuery(db).exec(u"ROLLBACK"_s);
    m_digestsComplete = true; // not again before the next start
    qCWarning(logStorage) << "digests could not be made:" << filled.error().detail;
}

} // namespace desk
