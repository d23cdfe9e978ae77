// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_queue.h"

#include "core/base/log.h"
#include "core/base/when_finished.h"
#include "core/jobs/job_repository.h"

#include <QFutureWatcher>
#include <QTimer>
#include <QUuid>

#include <algorithm>
#include <map>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RecoverEveryMs = 30'000;
constexpr int RetryTakingMs = 2'000;
constexpr int RefusalsToTell = 3;
/// Rounds of RecoverEveryMs in which a heartbeat that should move did not. Rounds, not time: a machine that sleeps
/// has none, so that nobody's lease is stolen when it wakes up.
constexpr int SilentRounds = 10;

} // namespace

struct JobQueue::Private {
    struct Lane {
        int parallel = 1;
        Scope scope = Scope::All;
        Handler handler;
        int running = 0;
        bool taking = false;   ///< a take() is on its way
        bool askAgain = false; ///< something changed meanwhile
        bool stopped = false;
        int refusals = 0; ///< one after the other, of the database to let jobs be taken
        QTimer due;       ///< the next job that waits for its time
    };
    struct Running {
        Job job;
        std::stop_source stop;
        QFutureWatcher<Result<>> watcher;
    };
    struct Silence {
        qint64 heartbeat = -1;
        int rounds = 0;
    };

    Private(JobQueue &queue, Database &db, const Clock &time)
        : q(queue),
          database(db),
          clock(time),
          repository(std::make_shared<const JobRepository>(
              JobOwner{QUuid::createUuid().toString(QUuid::Id128), currentProcess(), 0}))
    {
    }

    void fill(const QString &kind);
    void onTaken(const QString &kind, const Result<TakenJobs> &taken);
    void begin(const QString &kind, const Job &job);
    void onHandled(const QString &kind, qint64 id);
    void onSettled(qint64 id, const Result<> &outcome, const Result<JobState> &state);
    void settleLate();
    void onChanged(const QList<Change> &changes);
    void stopLost(const QList<qint64> &ids);
    void recover();
    void judge(const QList<JobOwner> &owners);

    JobQueue &q;
    Database &database;
    const Clock &clock;
    std::shared_ptr<const JobRepository> repository;
    std::map<QString, Lane> lanes;
    std::map<qint64, std::unique_ptr<Running>> running;
    std::vector<std::pair<Job, Result<>>> unsettled; ///< ended, and the database did not take it
    QHash<QString, Silence> silence;
    QTimer recovery;
    QTimer later; ///< for what is unsettled
};

JobQueue::JobQueue(Database &database, const Clock &clock) : d(std::make_unique<Private>(*this, database, clock))
{
    connect(&database.changes(), &ChangeFeed::changed, this, [this](const QList<Change> &c) { d->onChanged(c); });
    d->recovery.setInterval(RecoverEveryMs);
    connect(&d->recovery, &QTimer::timeout, this, [this] { d->recover(); });
    d->later.setInterval(RetryTakingMs);
    d->later.setSingleShot(true);
    connect(&d->later, &QTimer::timeout, this, [this] { d->settleLate(); });
}

JobQueue::~JobQueue()
{
    for (auto &[id, running] : d->running)
        running->stop.request_stop();
    // Waits for this one write, and so for those before it, which may speak of this queue.
    d->database
        .write([repository = d->repository](WriteTransaction &tx) -> Result<> {
            TRY(repository->owners().giveBack(tx, {}, true));
            TRY(repository->owners().free(tx, repository->owners().self().run));
            return {};
        })
        .waitForFinished();
}

Result<JobId> JobQueue::enqueue(WriteTransaction &tx, const NewJob &job)
{
    return d->repository->insert(tx, job);
}

Result<> JobQueue::finish(WriteTransaction &tx, JobId id)
{
    return d->repository->finish(tx, id);
}

Result<JobState> JobQueue::fail(WriteTransaction &tx, JobId id, const Error &error, bool retry)
{
    return d->repository->fail(tx, id, error, retry);
}

Result<int> JobQueue::cancelSubject(WriteTransaction &tx, const QString &kind, qint64 subject)
{
    TRY_ASSIGN(subjects, d->repository->cancel(tx, kind, subject));
    return int(subjects.size());
}

Result<bool> JobQueue::isOpen(WriteTransaction &tx, const QString &kind, qint64 subject)
{
    return d->repository->isOpen(tx, kind, subject);
}

Result<QList<qint64>> JobQueue::cancelAll(WriteTransaction &tx, const QString &kind)
{
    return d->repository->cancel(tx, kind, std::nullopt);
}

void JobQueue::start(const QString &kind, int parallel, Scope scope, Handler handler)
{
    Private::Lane &lane = d->lanes[kind];
    lane.parallel = std::max(parallel, 1);
    lane.scope = scope;
    lane.handler = std::move(handler);
    lane.stopped = false;
    lane.due.setSingleShot(true);
    lane.due.disconnect(this);
    connect(&lane.due, &QTimer::timeout, this, [this, kind] { d->fill(kind); });
    d->fill(kind);
    d->recover();
    d->recovery.start();
}

void JobQueue::stop(const QString &kind)
{
    const auto lane = d->lanes.find(kind);
    if (lane == d->lanes.end() || lane->second.stopped)
        return;
    lane->second.stopped = true;
    lane->second.due.stop();
    (void)d->database.write([repository = d->repository, kind](WriteTransaction &tx) {
        return repository->owners().giveBack(tx, kind, false);
    });
}

int JobQueue::running() const
{
    return int(d->running.size());
}

bool JobQueue::isRunning(const QString &kind, qint64 subject) const
{
    return std::ranges::any_of(d->running, [&](const auto &entry) {
        return entry.second->job.subject == subject && entry.second->job.kind == kind;
    });
}

QFuture<Result<QList<qint64>>> JobQueue::withoutJob(const QString &kind, const QList<qint64> &subjects) const
{
    return d->database.read([repository = d->repository, kind, subjects](QSqlDatabase &db) {
        return repository->withoutJob(db, kind, subjects);
    });
}

QFuture<Result<JobCounts>> JobQueue::counts(const QString &kind) const
{
    return d->database.read(
        [repository = d->repository, kind](QSqlDatabase &db) { return repository->counts(db, kind); });
}

void JobQueue::Private::fill(const QString &kind)
{
    Lane &lane = lanes[kind];
    const int free = lane.parallel - lane.running;
    if (lane.stopped || free <= 0)
        return;
    if (lane.taking) {
        lane.askAgain = true;
        return;
    }
    lane.taking = true;
    lane.askAgain = false;
    auto taken = database.write([repository = repository, kind, free, scope = lane.scope](WriteTransaction &tx) {
        return repository->take(tx, kind, free, scope);
    });
    whenFinished(taken, &q, [this, kind](const Result<TakenJobs> &jobs) { onTaken(kind, jobs); });
}

void JobQueue::Private::onTaken(const QString &kind, const Result<TakenJobs> &taken)
{
    Lane &lane = lanes[kind];
    lane.taking = false;
    if (!taken) {
        qCWarning(logJobs) << "no job could be taken:" << taken.error().detail;
        if (!lane.stopped)
            lane.due.start(RetryTakingMs);
        if (++lane.refusals % RefusalsToTell == 0)
            emit q.refused(kind);
        return;
    }
    lane.refusals = 0;
    for (const Job &job : taken->jobs)
        begin(kind, job);
    if (taken->nextAt && !lane.stopped) {
        const qint64 waitMs = clock.now().msecsTo(*taken->nextAt);
        lane.due.start(int(std::clamp<qint64>(waitMs, 20, RecoverEveryMs)));
    }
    if (lane.askAgain)
        fill(kind);
}

void JobQueue::Private::begin(const QString &kind, const Job &job)
{
    Lane &lane = lanes[kind];
    ++lane.running;
    auto entry = std::make_unique<Running>();
    entry->job = job;
    Running &started = *entry;
    running.emplace(job.id.value, std::move(entry));
    connect(&started.watcher, &QFutureWatcherBase::finished, &q,
            [this, kind, id = job.id.value] { onHandled(kind, id); });
    emit q.started(job);
    started.watcher.setFuture(lane.handler(job, started.stop.get_token()));
}

void JobQueue::Private::onHandled(const QString &kind, qint64 id)
{
    const auto entry = running.find(id);
    if (entry == running.end())
        return;
    const QFuture<Result<>> future = entry->second->watcher.future();
    const Result<> outcome = future.resultCount() > 0
                                 ? future.result()
                                 : Result<>(desk::fail(ErrorCode::Cancelled, u"the handler gave no result"_s));
    auto settled = database.write([repository = repository, job = entry->second->job, outcome](WriteTransaction &tx) {
        return repository->settle(tx, job, outcome);
    });
    whenFinished(settled, &q, [this, id, outcome](const Result<JobState> &state) { onSettled(id, outcome, state); });
    // The next job is taken behind it in the same transaction: the place is not empty while the disk is waited for.
    --lanes[kind].running;
    fill(kind);
}

void JobQueue::Private::onSettled(qint64 id, const Result<> &outcome, const Result<JobState> &state)
{
    auto entry = running.extract(id);
    if (entry.empty())
        return;
    Job job = entry.mapped()->job;
    job.state = state ? *state : JobState::Leased;
    if (!state) {
        qCWarning(logJobs) << "the end of job" << id << "could not be saved:" << state.error().detail;
        unsettled.emplace_back(job, outcome);
        later.start();
    }
    emit q.ended(job, outcome);
}

// Until the database takes it again (room on the disk, no other program that holds it).
void JobQueue::Private::settleLate()
{
    auto settled = database.write([repository = repository, jobs = unsettled](WriteTransaction &tx) -> Result<> {
        for (const auto &[job, outcome] : jobs)
            TRY(repository->settleLate(tx, job, outcome));
        return {};
    });
    whenFinished(settled, &q, [this, count = unsettled.size()](const Result<> &saved) {
        if (saved)
            unsettled.erase(unsettled.begin(), unsettled.begin() + qsizetype(count));
        if (!unsettled.empty())
            later.start();
    });
}

void JobQueue::Private::onChanged(const QList<Change> &changes)
{
    QList<qint64> touched;
    bool any = false;
    for (const Change &change : changes) {
        if (change.entity != Entity::Job)
            continue;
        any = true;
        if (running.contains(change.id))
            touched.append(change.id);
    }
    if (!touched.isEmpty())
        stopLost(touched);
    if (!any)
        return;
    for (const auto &[kind, lane] : lanes)
        fill(kind);
}

void JobQueue::Private::stopLost(const QList<qint64> &ids)
{
    auto asked = database.read([repository = repository, ids](QSqlDatabase &db) { return repository->lost(db, ids); });
    whenFinished(asked, &q, [this](const Result<QList<qint64>> &lost) {
        for (const qint64 id : lost ? *lost : QList<qint64>()) {
            if (const auto entry = running.find(id); entry != running.end())
                entry->second->stop.request_stop();
        }
    });
}

void JobQueue::Private::recover()
{
    if (!running.empty())
        (void)database.write([repository = repository](WriteTransaction &tx) { return repository->owners().beat(tx); });
    auto asked = database.read([repository = repository](QSqlDatabase &db) { return repository->owners().others(db); });
    whenFinished(asked, &q, [this](const Result<QList<JobOwner>> &owners) {
        if (owners)
            judge(*owners);
    });
}

void JobQueue::Private::judge(const QList<JobOwner> &owners)
{
    for (const JobOwner &owner : owners) {
        Liveness liveness = livenessOf(owner.process);
        Silence &silent = silence[owner.run];
        silent.rounds = silent.heartbeat == owner.heartbeat ? silent.rounds + 1 : 0;
        silent.heartbeat = owner.heartbeat;
        // A heartbeat decides only where the process itself cannot be looked at.
        if (liveness == Liveness::Unknown && silent.rounds >= SilentRounds)
            liveness = Liveness::Gone;
        if (liveness != Liveness::Gone)
            continue;
        qCInfo(logJobs) << "the program with pid" << owner.process.pid << "is gone; its jobs are free";
        silence.remove(owner.run);
        (void)database.write([repository = repository, run = owner.run](WriteTransaction &tx) {
            return repository->owners().free(tx, run);
        });
    }
}

} // namespace desk
