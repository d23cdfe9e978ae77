// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"
#include "core/base/process_identity.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_database.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A clock that the test sets.
class SetClock final : public Clock {
public:
    QDateTime now() const override { return QDateTime::currentDateTimeUtc().addMSecs(offsetMs.load()); }
    std::atomic<qint64> offsetMs = 0;
};

const QString &kind()
{
    static const QString name = u"read_document"_s;
    return name;
}

std::unique_ptr<SqliteDatabase> openDatabase(const QString &file, const Clock &clock)
{
    SqliteOptions options;
    options.pollMs = 20;
    auto database = SqliteDatabase::open(file, clock, options);
    return database ? std::move(*database) : nullptr;
}

/// The second program of the tests: takes a job, says so and holds it until it is killed.
int holdAJob(const QString &file)
{
    SystemClock clock;
    const auto database = openDatabase(file, clock);
    if (!database)
        return 1;
    JobQueue queue(*database, clock);
    QPromise<Result<>> never;
    never.start();
    queue.start(kind(), 1, JobQueue::Scope::All, [&](const Job &, std::stop_token) {
        QTextStream(stdout) << "leased" << Qt::endl;
        return never.future();
    });
    return QCoreApplication::exec();
}

} // namespace

/// Handles jobs as the test says.
class Worker {
public:
    JobQueue::Handler handler()
    {
        return [this](const Job &job, std::stop_token stop) {
            seen += job;
            auto &entry = m_running.emplace_back(std::make_shared<QPromise<Result<>>>(), stop);
            entry.first->start();
            return entry.first->future();
        };
    }
    void end(qsizetype index, Result<> outcome)
    {
        auto &promise = *m_running[size_t(index)].first;
        promise.addResult(std::move(outcome));
        promise.finish();
    }
    bool asked(qsizetype index) const { return m_running[size_t(index)].second.stop_requested(); }
    QList<Job> seen;

private:
    std::vector<std::pair<std::shared_ptr<QPromise<Result<>>>, std::stop_token>> m_running;
};

class TestJobQueue : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.offsetMs = 0;
        m_database = openDatabase(file(), m_clock);
        QVERIFY(m_database);
        m_queue = std::make_unique<JobQueue>(*m_database, m_clock);
    }
    void cleanup()
    {
        m_queue.reset();
        m_database.reset();
    }
    void refusesWhatCannotBe();
    void worksThroughTheQueue();
    void takesUrgentOnesFirst();
    void handlerFinishesInItsOwnTransaction();
    void jobsOfAnUndoneTransactionDoNotExist();
    void triesAgainLater();
    void givesUpAfterTheLastAttempt();
    void doesNotRepeatWhatCannotSucceed();
    void aClockSetBackDoesNotDelay();
    void cancelsWaitingAndRunning();
    void cancelsInAnotherProgram();
    void reservedJobsStayHere();
    void reservedJobsStayHereForAnotherAttempt();
    void reservedJobsAreFreeWhenTheQueueEnds();
    void runningJobsAreFreeWhenTheQueueEnds();
    void stopsTaking();
    void mayEndAtAnyTime();
    void recoversAfterACrash();
    void neverStealsALiveLease();
    void aJobThatKillsProgramsIsNotTriedForever();
    void anInterruptedJobKeepsItsAttempts();
    void aClockSetBackALittleDoesNotDelayEither();
    void anOutcomeThatCannotBeSavedIsAnotherAttempts();
    void tellsProcessesApart();

private:
    QString file() const { return m_folder->filePath(u"desk.sqlite"_s); }
    JobId enqueue(const NewJob &job)
    {
        return m_database->write([this, job](WriteTransaction &tx) { return m_queue->enqueue(tx, job); })
            .result()
            .value_or(JobId());
    }
    JobId enqueue(qint64 subject)
    {
        NewJob job;
        job.kind = kind();
        job.subject = subject;
        return enqueue(job);
    }
    JobState stateOf(JobId id)
    {
        return m_database
            ->read([id](QSqlDatabase &db) -> Result<JobState> {
                QSqlQuery query(db);
                if (!query.exec(u"SELECT state FROM job WHERE id = %1"_s.arg(id.value)) || !query.next())
                    return fail(query.lastError());
                return JobState(query.value(0).toInt());
            })
            .result()
            .value();
    }
    void exec(const QString &statement)
    {
        const auto done =
            m_database->write([statement](WriteTransaction &tx) { return run(tx.connection(), statement); }).result();
        QVERIFY2(done, qPrintable(done ? QString() : done.error().detail));
    }
    std::unique_ptr<QProcess> otherProgram()
    {
        auto process = std::make_unique<QProcess>();
        process->start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file()});
        const bool leased = process->waitForReadyRead(30'000) && process->readAllStandardOutput().startsWith("leased");
        return leased ? std::move(process) : nullptr;
    }

    SetClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteDatabase> m_database;
    std::unique_ptr<JobQueue> m_queue;
};

void TestJobQueue::refusesWhatCannotBe()
{
    const auto code = [this](const NewJob &job) {
        return m_database->write([this, job](WriteTransaction &tx) { return m_queue->enqueue(tx, job); })
            .result()
            .error()
            .code;
    };
    QCOMPARE(code({}), ErrorCode::InvalidArgument);
    NewJob job{kind(), 1, {}, false, 0, 0};
    QCOMPARE(code(job), ErrorCode::InvalidArgument);
}

void TestJobQueue::worksThroughTheQueue()
{
    Worker worker;
    QList<Job> ended;
    connect(m_queue.get(), &JobQueue::ended, this, [&](const Job &job) { ended += job; });
    m_queue->start(kind(), 2, JobQueue::Scope::All, worker.handler());
    QList<JobId> ids;
    for (int i = 0; i < 5; ++i) {
        NewJob job{kind(), 100 + i, {{u"n"_s, i}}, false, 3, 0};
        ids += enqueue(job);
    }
    QTRY_COMPARE(worker.seen.size(), 2); // as they come in, without being asked
    QCOMPARE(m_queue->running(), 2);
    const auto counts = m_queue->counts(kind()).result();
    QCOMPARE(counts->queued, 3);
    QCOMPARE(counts->leased, 2);
    QCOMPARE(worker.seen[1].subject, 101);
    QCOMPARE(worker.seen[1].payload.value(u"n"_s).toInt(), 1);
    QCOMPARE(worker.seen[1].attempts, 1);
    for (int i = 0; i < 5; ++i) {
        QTRY_VERIFY(worker.seen.size() > i);
        worker.end(i, {});
    }
    QTRY_COMPARE(ended.size(), 5);
    for (const Job &job : ended)
        QCOMPARE(job.state, JobState::Done);
    for (const JobId id : ids)
        QCOMPARE(stateOf(id), JobState::Done);
    QCOMPARE(m_queue->running(), 0);
}

void TestJobQueue::takesUrgentOnesFirst()
{
    enqueue(1);
    enqueue(2);
    enqueue({kind(), 3, {}, false, 3, 10});
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    for (int i = 0; i < 3; ++i) {
        QTRY_VERIFY(worker.seen.size() > i);
        worker.end(i, {});
    }
    QCOMPARE(worker.seen[0].subject, 3);
    QCOMPARE(worker.seen[1].subject, 1);
    QCOMPARE(worker.seen[2].subject, 2);
}

void TestJobQueue::handlerFinishesInItsOwnTransaction()
{
    QSignalSpy ended(m_queue.get(), &JobQueue::ended);
    m_queue->start(kind(), 1, JobQueue::Scope::All, [this](const Job &job, std::stop_token) {
        return m_database->write([this, job](WriteTransaction &tx) -> Result<> {
            TRY(m_queue->finish(tx, job.id));
            return tx.changed(Entity::Invoice, job.subject, ChangeKind::Updated);
        });
    });
    const JobId id = enqueue(1);
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(stateOf(id), JobState::Done);
    const auto twice = m_database->write([this, id](WriteTransaction &tx) { return m_queue->finish(tx, id); }).result();
    QCOMPARE(twice.error().code, ErrorCode::Conflict);
}

void TestJobQueue::jobsOfAnUndoneTransactionDoNotExist()
{
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    auto undone = m_database->write([this](WriteTransaction &tx) -> Result<> {
        TRY(m_queue->enqueue(tx, {kind(), 1, {}, false, 3, 0}));
        return fail(ErrorCode::DiskFull, u"the blob could not be stored"_s);
    });
    QVERIFY(!undone.result());
    QTest::qWait(50);
    QVERIFY(worker.seen.isEmpty());
}

void TestJobQueue::triesAgainLater()
{
    Worker worker;
    QList<Job> ended;
    connect(m_queue.get(), &JobQueue::ended, this, [&](const Job &job) { ended += job; });
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId id = enqueue(1);
    QTRY_COMPARE(worker.seen.size(), 1);
    worker.end(0, fail(ErrorCode::Timeout, u"the page took too long"_s));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0].state, JobState::Queued);
    QCOMPARE(stateOf(id), JobState::Queued);
    QTest::qWait(50);
    QCOMPARE(worker.seen.size(), 1); // not at once
    m_clock.offsetMs = 10'000;
    enqueue(2);
    QTRY_COMPARE(worker.seen.size(), 2);
    QCOMPARE(worker.seen[1].id, id);
    QCOMPARE(worker.seen[1].attempts, 2);
    QCOMPARE(worker.seen[1].errorCode, ErrorCode::Timeout);
    QCOMPARE(worker.seen[1].errorDetail, u"the page took too long"_s);
}

void TestJobQueue::givesUpAfterTheLastAttempt()
{
    Worker worker;
    QList<Job> ended;
    connect(m_queue.get(), &JobQueue::ended, this, [&](const Job &job) { ended += job; });
    const JobId id = enqueue({kind(), 1, {}, false, 2, 0});
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    for (int i = 0; i < 2; ++i) {
        QTRY_COMPARE(worker.seen.size(), i + 1);
        worker.end(i, fail(ErrorCode::ReaderCrashed));
        QTRY_COMPARE(ended.size(), i + 1);
        m_clock.offsetMs += 10'000;
        enqueue({u"other"_s, 1, {}, false, 1, 0}); // any change makes the queue look again
    }
    QCOMPARE(ended.last().state, JobState::Failed);
    QCOMPARE(stateOf(id), JobState::Failed);
}

void TestJobQueue::doesNotRepeatWhatCannotSucceed()
{
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId id = enqueue(1);
    QTRY_COMPARE(worker.seen.size(), 1);
    worker.end(0, fail(ErrorCode::PasswordProtected));
    QTRY_COMPARE(stateOf(id), JobState::Failed);
}

void TestJobQueue::aClockSetBackDoesNotDelay()
{
    const JobId id = enqueue(1);
    const qint64 tomorrow = QDateTime::currentMSecsSinceEpoch() + 86'400'000;
    exec(u"UPDATE job SET not_before = %1 WHERE id = %2"_s.arg(tomorrow).arg(id.value));
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 1);
}

void TestJobQueue::cancelsWaitingAndRunning()
{
    Worker worker;
    QList<Job> ended;
    connect(m_queue.get(), &JobQueue::ended, this, [&](const Job &job) { ended += job; });
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId running = enqueue(1), waiting = enqueue(2);
    const JobId other = enqueue({u"other"_s, 3, {}, false, 1, 0});
    QTRY_COMPARE(worker.seen.size(), 1);
    auto cancelled = m_database->write([this](WriteTransaction &tx) { return m_queue->cancelAll(tx, kind()); });
    QCOMPARE(cancelled.result().value(), (QList<qint64>{1, 2}));
    QTRY_VERIFY(worker.asked(0));
    auto late = m_database->write([&](WriteTransaction &tx) { return m_queue->finish(tx, running); });
    QCOMPARE(late.result().error().code, ErrorCode::Conflict);
    worker.end(0, fail(ErrorCode::Cancelled));
    QTRY_COMPARE(ended.size(), 1);
    QCOMPARE(ended[0].state, JobState::Cancelled);
    QCOMPARE(stateOf(running), JobState::Cancelled);
    QCOMPARE(stateOf(waiting), JobState::Cancelled);
    QCOMPARE(stateOf(other), JobState::Queued);
    QCOMPARE(worker.seen.size(), 1);
}

void TestJobQueue::cancelsInAnotherProgram()
{
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    enqueue(7);
    QTRY_COMPARE(worker.seen.size(), 1);
    const auto otherDatabase = openDatabase(file(), m_clock);
    QVERIFY(otherDatabase);
    JobQueue other(*otherDatabase, m_clock);
    auto cancelled =
        otherDatabase->write([&](WriteTransaction &tx) { return other.cancelSubject(tx, kind(), 7); }).result();
    QCOMPARE(cancelled.value(), 1);
    QTRY_VERIFY(worker.asked(0));
    worker.end(0, fail(ErrorCode::Cancelled));
    QTRY_COMPARE(m_queue->running(), 0);
}

void TestJobQueue::reservedJobsStayHere()
{
    const auto otherDatabase = openDatabase(file(), m_clock);
    JobQueue other(*otherDatabase, m_clock);
    Worker desktop, terminal;
    other.start(kind(), 4, JobQueue::Scope::All, desktop.handler());
    const JobId mine = enqueue({kind(), 1, {}, true, 3, 0});
    const JobId anybodys = enqueue(2);
    QTRY_COMPARE(desktop.seen.size(), 1);
    QCOMPARE(desktop.seen[0].id, anybodys);
    QCOMPARE(m_queue->counts(kind()).result()->queued, 1);
    enqueue({kind(), 3, {}, true, 3, 0});
    m_queue->start(kind(), 1, JobQueue::Scope::Reserved, terminal.handler());
    QTRY_COMPARE(terminal.seen.size(), 1);
    QCOMPARE(terminal.seen[0].id, mine);
    terminal.end(0, {});
    QTRY_COMPARE(terminal.seen.size(), 2);
    QCOMPARE(desktop.seen.size(), 1);
    desktop.end(0, {});
    QTRY_COMPARE(other.running(), 0);
}

void TestJobQueue::reservedJobsStayHereForAnotherAttempt()
{
    const auto otherDatabase = openDatabase(file(), m_clock);
    JobQueue other(*otherDatabase, m_clock);
    Worker desktop, terminal;
    other.start(kind(), 1, JobQueue::Scope::All, desktop.handler());
    m_queue->start(kind(), 1, JobQueue::Scope::Reserved, terminal.handler());
    enqueue({kind(), 1, {}, true, 3, 0});
    QTRY_COMPARE(terminal.seen.size(), 1);
    terminal.end(0, fail(ErrorCode::Timeout));
    QTRY_COMPARE(m_queue->running(), 0);
    m_clock.offsetMs = 10'000;
    enqueue({u"other"_s, 1, {}, false, 1, 0});
    QTRY_COMPARE(terminal.seen.size(), 2);
    QVERIFY(desktop.seen.isEmpty());
}

void TestJobQueue::reservedJobsAreFreeWhenTheQueueEnds()
{
    const JobId id = enqueue({kind(), 1, {}, true, 3, 0});
    QCOMPARE(stateOf(id), JobState::Leased);
    m_queue.reset();
    QCOMPARE(stateOf(id), JobState::Queued);
}

void TestJobQueue::runningJobsAreFreeWhenTheQueueEnds()
{
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId id = enqueue(1);
    QTRY_COMPARE(worker.seen.size(), 1);
    m_queue.reset();
    QVERIFY(worker.asked(0));
    QCOMPARE(stateOf(id), JobState::Queued);
    worker.end(0, {}); // too late, and harmless
    m_queue = std::make_unique<JobQueue>(*m_database, m_clock);
    Worker next;
    m_queue->start(kind(), 1, JobQueue::Scope::All, next.handler());
    QTRY_COMPARE(next.seen.size(), 1);
    QCOMPARE(next.seen[0].attempts, 1); // the interrupted one does not count
}

void TestJobQueue::stopsTaking()
{
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    enqueue(1);
    QTRY_COMPARE(worker.seen.size(), 1);
    m_queue->stop(kind());
    const JobId later = enqueue(2);
    QVERIFY(!worker.asked(0));
    worker.end(0, {});
    QTRY_COMPARE(m_queue->running(), 0);
    QTest::qWait(30);
    QCOMPARE(stateOf(later), JobState::Queued);
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 2);
}

// With questions to the database on their way: their answers must not find a queue that is gone.
void TestJobQueue::mayEndAtAnyTime()
{
    for (int i = 0; i < 20; ++i) {
        enqueue(i);
        for (int held = 0; held < 2; ++held) // readers are busy, so that the answer comes later
            (void)m_database->read([](QSqlDatabase &) -> Result<> {
                QThread::msleep(2);
                return {};
            });
        Worker worker;
        m_queue->start(kind(), 2, JobQueue::Scope::All, worker.handler());
        QCoreApplication::processEvents();
        m_queue = std::make_unique<JobQueue>(*m_database, m_clock);
    }
    QTest::qWait(10);
    QCOMPARE(m_queue->counts(kind()).result()->queued, 20);
}

void TestJobQueue::recoversAfterACrash()
{
    const JobId id = enqueue(1);
    const auto program = otherProgram();
    QVERIFY(program);
    QCOMPARE(stateOf(id), JobState::Leased);
    program->kill();
    QVERIFY(program->waitForFinished());
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 1);
    QCOMPARE(worker.seen[0].id, id);
    QCOMPARE(worker.seen[0].attempts, 1); // that one failed no attempt
    QCOMPARE(worker.seen[0].interruptions, 1);
    QVERIFY(!worker.seen[0].exhausted);
}

void TestJobQueue::neverStealsALiveLease()
{
    const JobId id = enqueue(1);
    const auto program = otherProgram();
    QVERIFY(program);
    Worker worker;
    for (const qint64 jumpMs : {qint64(0), qint64(30) * 86'400'000, qint64(-30) * 86'400'000}) {
        m_clock.offsetMs = jumpMs; // slept for a month, or the clock was wrong
        m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
        QTest::qWait(60);
        QVERIFY(worker.seen.isEmpty());
        QCOMPARE(stateOf(id), JobState::Leased);
    }
    // The same pid, but another process than the one that took the job.
    exec(u"UPDATE job_owner SET process_start = '1'"_s);
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 1);
    program->kill();
    program->waitForFinished();
}

void TestJobQueue::aJobThatKillsProgramsIsNotTriedForever()
{
    const JobId guilty = enqueue({kind(), 1, {}, false, 2, 0});
    for (int deaths = 0; deaths < 4; ++deaths) {
        const auto program = otherProgram();
        QVERIFY(program);
        program->kill();
        QVERIFY(program->waitForFinished());
    }
    enqueue(2);
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 1);
    QCOMPARE(worker.seen[0].subject, 2); // first those that nobody died of
    worker.end(0, {});
    QTRY_COMPARE(worker.seen.size(), 2);
    QCOMPARE(worker.seen[1].id, guilty);
    QVERIFY(worker.seen[1].exhausted);
    QCOMPARE(worker.seen[1].interruptions, 4);
}

// Three power cuts in the middle of a long document are no reason to give it up.
void TestJobQueue::anInterruptedJobKeepsItsAttempts()
{
    const JobId id = enqueue(1);
    for (int deaths = 0; deaths < 3; ++deaths) {
        const auto program = otherProgram();
        QVERIFY(program);
        program->kill();
        QVERIFY(program->waitForFinished());
    }
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    QTRY_COMPARE(worker.seen.size(), 1);
    QVERIFY(!worker.seen[0].exhausted);
    worker.end(0, fail(ErrorCode::Timeout)); // the first attempt that failed
    QTRY_COMPARE(stateOf(id), JobState::Queued);
}

// The clock was ahead by nine minutes when the attempt failed, and is right again.
void TestJobQueue::aClockSetBackALittleDoesNotDelayEither()
{
    m_clock.offsetMs = 9 * 60'000;
    Worker worker;
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId id = enqueue(1);
    QTRY_COMPARE(worker.seen.size(), 1);
    worker.end(0, fail(ErrorCode::Timeout));
    QTRY_COMPARE(m_queue->running(), 0);
    m_clock.offsetMs = 0;
    enqueue({u"other"_s, 1, {}, false, 1, 0}); // any change makes the queue look again
    QTRY_COMPARE(worker.seen.size(), 2);
    QCOMPARE(worker.seen[1].id, id);
}

// As with a full disk: neither the handler nor the queue can save anything for a while.
void TestJobQueue::anOutcomeThatCannotBeSavedIsAnotherAttempts()
{
    Worker worker;
    QList<Job> ended;
    connect(m_queue.get(), &JobQueue::ended, this, [&](const Job &job) { ended += job; });
    m_queue->start(kind(), 1, JobQueue::Scope::All, worker.handler());
    const JobId id = enqueue({kind(), 1, {}, false, 2, 0});
    for (int attempt = 1; attempt <= 2; ++attempt) {
        QTRY_COMPARE(worker.seen.size(), attempt);
        exec(u"CREATE TRIGGER full BEFORE UPDATE ON job BEGIN SELECT RAISE (ABORT, 'no room'); END"_s);
        worker.end(attempt - 1, fail(ErrorCode::DiskFull, u"no room"_s));
        QTRY_COMPARE(ended.size(), attempt);
        QCOMPARE(ended.last().state, JobState::Leased);
        exec(u"DROP TRIGGER full"_s);
        QTRY_COMPARE(stateOf(id), JobState::Queued); // without being asked
        m_clock.offsetMs += 60'000;
        enqueue({u"other"_s, 1, {}, false, 1, 0});
    }
    QTRY_COMPARE(worker.seen.size(), 3);
    QVERIFY(worker.seen[2].exhausted); // only to record it
    QCOMPARE(worker.seen[2].errorCode, ErrorCode::DiskFull);
    QCOMPARE(worker.seen[2].errorDetail, u"no room"_s);
}

void TestJobQueue::tellsProcessesApart()
{
    const ProcessIdentity self = currentProcess();
    QCOMPARE(livenessOf(self), Liveness::Alive);
    ProcessIdentity other = self;
    other.start = u"1"_s;
    QCOMPARE(livenessOf(other), Liveness::Gone);
    other = self;
    other.boot = u"another-boot "_s + self.boot.section(u' ', 1);
    QCOMPARE(livenessOf(other), Liveness::Gone);
    other.boot = self.boot.section(u' ', 0, 0) + u" pid:[1]"_s;
    QCOMPARE(livenessOf(other), Liveness::Unknown);
    other = self;
    other.pid = 0x7fffffff; // above any limit of the kernel
    QCOMPARE(livenessOf(other), Liveness::Gone);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 && arguments[1] == u"--hold")
        return holdAJob(arguments[2]);
    TestJobQueue test;
    return QTest::qExec(&test, argc, argv);
}

#include "test_job_queue.moc"
