// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_repository.h"

#include "core/storage/sql.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MaxAttemptsLimit = 100;
constexpr qint64 FirstPauseMs = 2'000;
constexpr qint64 LongestPauseMs = 300'000;

// 2, 4, 8 ... seconds, at most five minutes.
qint64 pauseAfter(int attempts)
{
    return std::min(FirstPauseMs << std::clamp(attempts - 1, 0, 10), LongestPauseMs);
}

/// What a database answers that takes nothing at the moment: the handler could not record its failure.
bool isRefusal(ErrorCode code)
{
    return code == ErrorCode::DiskFull || code == ErrorCode::DatabaseLocked || code == ErrorCode::ReadOnly;
}

bool isWorthAnotherAttempt(ErrorCode code)
{
    switch (code) {
    case ErrorCode::DatabaseLocked:
    case ErrorCode::Timeout:
    case ErrorCode::ReaderCrashed:
    case ErrorCode::OutOfMemory:
    case ErrorCode::Io:
        return true;
    default:
        return false;
    }
}

// What was said of the job's last failure; unknown names are of a newer program.
ErrorCode errorCodeFromName(const QString &name)
{
    for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
        if (errorCodeName(ErrorCode(code)) == name)
            return ErrorCode(code);
    }
    return ErrorCode::Internal;
}

Job jobFrom(const QSqlQuery &row)
{
    Job job;
    job.id = JobId{row.value(0).toLongLong()};
    job.kind = row.value(1).toString();
    job.subject = row.value(2).toLongLong();
    job.payload = QJsonDocument::fromJson(row.value(3).toString().toUtf8()).object();
    job.state = JobState::Leased;
    job.attempts = row.value(4).toInt();
    job.maxAttempts = row.value(5).toInt();
    job.exhausted = row.value(6).toBool();
    job.errorCode = errorCodeFromName(row.value(7).toString());
    job.errorDetail = row.value(8).toString();
    job.interruptions = row.value(9).toInt();
    return job;
}

// A time to come that is further away than the pause after its attempts means that the clock was set back: it is due.
Result<QList<Job>> selectDue(WriteTransaction &tx, const QString &kind, int limit, const QString &statement,
                             const QString &run)
{
    TRY_ASSIGN(query, prepare(tx.connection(), statement));
    const qint64 now = tx.now().toMSecsSinceEpoch();
    query.bindValue(u":kind"_s, kind);
    query.bindValue(u":now"_s, now);
    query.bindValue(u":now2"_s, now);
    query.bindValue(u":first"_s, FirstPauseMs);
    query.bindValue(u":longest"_s, LongestPauseMs);
    query.bindValue(u":limit"_s, limit);
    if (!run.isEmpty())
        query.bindValue(u":run"_s, run);
    TRY(desk::run(query));
    QList<Job> jobs;
    while (query.next())
        jobs.append(jobFrom(query));
    TRY(ended(query));
    return jobs;
}

Result<QList<Job>> selectReserved(WriteTransaction &tx, const QString &kind, int limit, const QString &run)
{
    return selectDue(
        tx, kind, limit,
        u"SELECT id, kind, subject, payload, attempts, max_attempts, exhausted, error_code, error_detail, "
        "interruptions FROM job WHERE state = 1 AND owner = :run AND kind = :kind AND begun_at IS NULL "
        "AND (not_before <= :now OR not_before - :now2 > min(:longest, :first << min(max(attempts - 1, 0), 10))) "
        "ORDER BY priority DESC, id LIMIT :limit"_s,
        run);
}

Result<QList<Job>> selectWaiting(WriteTransaction &tx, const QString &kind, int limit)
{
    return selectDue(
        tx, kind, limit,
        u"SELECT id, kind, subject, payload, attempts, max_attempts, exhausted, error_code, error_detail, "
        "interruptions FROM job WHERE state = 0 AND kind = :kind "
        "AND (not_before <= :now OR not_before - :now2 > min(:longest, :first << min(max(attempts - 1, 0), 10))) "
        "ORDER BY priority DESC, id LIMIT :limit"_s,
        {});
}

Result<std::optional<QDateTime>> selectNextAt(QSqlDatabase &db, const QString &kind, const QString &run, bool all)
{
    // Two halves, so that each finds its own partial index; done jobs are never looked at.
    TRY_ASSIGN(query, prepare(db, u"SELECT min(due) FROM (SELECT min(not_before) AS due FROM job "
                                  "WHERE state = 0 AND kind = :kind AND :all UNION ALL "
                                  "SELECT min(not_before) FROM job WHERE state = 1 AND owner = :run "
                                  "AND kind = :kindToo AND begun_at IS NULL)"_s));
    query.bindValue(u":kind"_s, kind);
    query.bindValue(u":kindToo"_s, kind);
    query.bindValue(u":all"_s, int(all));
    query.bindValue(u":run"_s, run);
    TRY(desk::run(query));
    if (!query.next() || query.value(0).isNull())
        return std::optional<QDateTime>();
    return std::optional(timeFromSql(query.value(0)));
}

Result<QList<std::pair<qint64, qint64>>> idsAndSubjects(QSqlQuery &query)
{
    TRY(desk::run(query));
    QList<std::pair<qint64, qint64>> rows;
    while (query.next())
        rows.append({query.value(0).toLongLong(), query.value(1).toLongLong()});
    TRY(ended(query));
    return rows;
}

} // namespace

Result<JobId> JobRepository::insert(WriteTransaction &tx, const NewJob &job) const
{
    if (job.kind.isEmpty() || job.maxAttempts < 1 || job.maxAttempts > MaxAttemptsLimit)
        return desk::fail(ErrorCode::InvalidArgument,
                          u"job '%1' with %2 attempts at most"_s.arg(job.kind).arg(job.maxAttempts));
    if (job.reserve)
        TRY(m_owners.registerSelf(tx));
    TRY_ASSIGN(insert, prepare(tx.connection(),
                               u"INSERT INTO job (kind, subject, payload, state, priority, max_attempts, owner, "
                               "reserved, created_at) VALUES (:kind, :subject, :payload, :state, :priority, "
                               ":maxAttempts, :owner, :reserved, :now)"_s));
    insert.bindValue(u":kind"_s, job.kind);
    insert.bindValue(u":subject"_s, job.subject);
    insert.bindValue(u":payload"_s, QString::fromUtf8(QJsonDocument(job.payload).toJson(QJsonDocument::Compact)));
    insert.bindValue(u":state"_s, int(job.reserve ? JobState::Leased : JobState::Queued));
    insert.bindValue(u":priority"_s, job.priority);
    insert.bindValue(u":maxAttempts"_s, job.maxAttempts);
    insert.bindValue(u":owner"_s, job.reserve ? QVariant(self()) : QVariant());
    insert.bindValue(u":reserved"_s, int(job.reserve));
    insert.bindValue(u":now"_s, toSql(tx.now()));
    TRY(desk::run(insert));
    const JobId id{insert.lastInsertId().toLongLong()};
    TRY(tx.changed(Entity::Job, id.value, ChangeKind::Added));
    return id;
}

Result<TakenJobs> JobRepository::take(WriteTransaction &tx, const QString &kind, int limit, JobQueue::Scope scope) const
{
    const bool all = scope == JobQueue::Scope::All;
    TRY_ASSIGN(jobs, selectReserved(tx, kind, limit, self()));
    if (all && jobs.size() < limit) {
        TRY_ASSIGN(waiting, selectWaiting(tx, kind, limit - int(jobs.size())));
        jobs += waiting;
    }
    if (!jobs.isEmpty())
        TRY(m_owners.registerSelf(tx));
    TRY_ASSIGN(lease, prepare(tx.connection(), u"UPDATE job SET state = 1, owner = :run, begun_at = :now, "
                                               "attempts = attempts + 1 WHERE id = :id"_s));
    for (Job &job : jobs) {
        lease.bindValue(u":run"_s, self());
        lease.bindValue(u":now"_s, toSql(tx.now()));
        lease.bindValue(u":id"_s, job.id.value);
        TRY(desk::run(lease));
        TRY(tx.changed(Entity::Job, job.id.value, ChangeKind::Updated));
        ++job.attempts;
    }
    TakenJobs taken{std::move(jobs), std::nullopt};
    if (taken.jobs.size() < limit) {
        TRY_ASSIGN(next, selectNextAt(tx.connection(), kind, self(), all));
        taken.nextAt = next;
    }
    return taken;
}

Result<bool> JobRepository::isOurs(WriteTransaction &tx, JobId id) const
{
    TRY_ASSIGN(query, prepare(tx.connection(), u"SELECT 1 FROM job WHERE id = :id AND state = 1 AND owner = :run"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":run"_s, self());
    TRY(desk::run(query));
    return query.next();
}

Result<> JobRepository::finish(WriteTransaction &tx, JobId id) const
{
    TRY_ASSIGN(update, prepare(tx.connection(), u"UPDATE job SET state = 2, owner = NULL, ended_at = :now, "
                                                "error_code = NULL, error_detail = NULL "
                                                "WHERE id = :id AND state = 1 AND owner = :run"_s));
    update.bindValue(u":now"_s, toSql(tx.now()));
    update.bindValue(u":id"_s, id.value);
    update.bindValue(u":run"_s, self());
    TRY_ASSIGN(changed, desk::run(update));
    if (changed == 0)
        return desk::fail(ErrorCode::Conflict, u"job %1 is not leased by this program any more"_s.arg(id.value));
    return tx.changed(Entity::Job, id.value, ChangeKind::Updated);
}

Result<JobState> JobRepository::fail(WriteTransaction &tx, JobId id, const Error &error, bool retry) const
{
    TRY_ASSIGN(ours, isOurs(tx, id));
    if (!ours)
        return desk::fail(ErrorCode::Conflict, u"job %1 is not leased by this program any more"_s.arg(id.value));
    TRY_ASSIGN(query, prepare(tx.connection(), u"SELECT attempts, max_attempts, reserved FROM job WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(desk::run(query));
    if (!query.next())
        return desk::fail(ErrorCode::NotFound, u"job %1"_s.arg(id.value));
    const int attempts = query.value(0).toInt();
    const bool again = retry && attempts < query.value(1).toInt();
    const bool reserved = again && query.value(2).toBool(); // stays with us, not begun
    query.finish();
    const JobState state = again ? JobState::Queued : JobState::Failed;
    TRY_ASSIGN(update, prepare(tx.connection(),
                               u"UPDATE job SET state = :state, owner = :owner, begun_at = NULL, not_before = :at, "
                               "error_code = :code, error_detail = :detail, ended_at = :ended WHERE id = :id"_s));
    update.bindValue(u":state"_s, int(reserved ? JobState::Leased : state));
    update.bindValue(u":owner"_s, reserved ? QVariant(self()) : QVariant());
    update.bindValue(u":at"_s, tx.now().toMSecsSinceEpoch() + (again ? pauseAfter(attempts) : 0));
    update.bindValue(u":code"_s, QString(errorCodeName(error.code)));
    update.bindValue(u":detail"_s, toSql(error.detail));
    update.bindValue(u":ended"_s, again ? QVariant() : toSql(tx.now()));
    update.bindValue(u":id"_s, id.value);
    TRY(desk::run(update));
    TRY(tx.changed(Entity::Job, id.value, ChangeKind::Updated));
    return state;
}

Result<JobState> JobRepository::settle(WriteTransaction &tx, const Job &job, const Result<> &outcome) const
{
    TRY_ASSIGN(query, prepare(tx.connection(), u"SELECT state, begun_at IS NOT NULL, coalesce(owner, '') FROM job "
                                               "WHERE id = :id"_s));
    query.bindValue(u":id"_s, job.id.value);
    TRY(desk::run(query));
    if (!query.next())
        return JobState::Cancelled; // the row was removed with its subject
    const JobState state = JobState(query.value(0).toInt());
    const bool undone = state == JobState::Leased && query.value(1).toBool() && query.value(2).toString() == self();
    query.finish();
    if (!undone)
        return state == JobState::Leased ? JobState::Queued : state; // kept for another attempt
    if (outcome) {
        TRY(finish(tx, job.id));
        return JobState::Done;
    }
    if (outcome.error().code == ErrorCode::Cancelled) {
        TRY(cancelOne(tx, job.id));
        return JobState::Cancelled;
    }
    if (isRefusal(outcome.error().code)) { // never for good: its subject would be left without a job
        TRY(putBackForLater(tx, job, outcome.error()));
        return JobState::Leased;
    }
    return fail(tx, job.id, outcome.error(), isWorthAnotherAttempt(outcome.error().code));
}

Result<JobState> JobRepository::settleLate(WriteTransaction &tx, const Job &job, const Result<> &outcome) const
{
    TRY_ASSIGN(ours, isOurs(tx, job.id));
    if (!ours || outcome || outcome.error().code == ErrorCode::Cancelled)
        return settle(tx, job, outcome);
    TRY(putBackForLater(tx, job, outcome.error()));
    return JobState::Queued;
}

Result<> JobRepository::putBackForLater(WriteTransaction &tx, const Job &job, const Error &error) const
{
    TRY_ASSIGN(update,
               prepare(tx.connection(), u"UPDATE job SET state = 0, owner = NULL, reserved = 0, begun_at = NULL, "
                                        "not_before = :at, error_code = :code, error_detail = :detail, "
                                        "exhausted = (attempts >= max_attempts) "
                                        "WHERE id = :id AND begun_at IS NOT NULL"_s));
    update.bindValue(u":at"_s, tx.now().toMSecsSinceEpoch() + pauseAfter(job.attempts));
    update.bindValue(u":code"_s, QString(errorCodeName(error.code)));
    update.bindValue(u":detail"_s, toSql(error.detail));
    update.bindValue(u":id"_s, job.id.value);
    TRY(desk::run(update));
    return tx.changed(Entity::Job, job.id.value, ChangeKind::Updated);
}

Result<> JobRepository::cancelOne(WriteTransaction &tx, JobId id) const
{
    TRY_ASSIGN(update, prepare(tx.connection(), u"UPDATE job SET state = 4, owner = NULL, ended_at = :now "
                                                "WHERE id = :id AND state IN (0, 1)"_s));
    update.bindValue(u":now"_s, toSql(tx.now()));
    update.bindValue(u":id"_s, id.value);
    TRY(desk::run(update));
    return tx.changed(Entity::Job, id.value, ChangeKind::Updated);
}

Result<QList<qint64>> JobRepository::cancel(WriteTransaction &tx, const QString &kind,
                                            std::optional<qint64> subject) const
{
    // Each finds its index: many done jobs, few that wait.
    TRY_ASSIGN(query, prepare(tx.connection(),
                              subject ? u"SELECT id, subject FROM job WHERE subject = :subject AND kind = :kind "
                                        "AND state IN (0, 1) ORDER BY id"_s
                                      : u"SELECT id, subject FROM job WHERE state = 0 AND kind = :kind UNION ALL "
                                        "SELECT id, subject FROM job WHERE state = 1 AND kind = :kindToo"_s));
    query.bindValue(u":kind"_s, kind);
    if (subject)
        query.bindValue(u":subject"_s, *subject);
    else
        query.bindValue(u":kindToo"_s, kind);
    TRY_ASSIGN(rows, idsAndSubjects(query));
    query.finish();
    std::ranges::sort(rows);
    QList<qint64> subjects;
    for (const auto &[id, ofSubject] : rows) {
        TRY(cancelOne(tx, JobId{id}));
        subjects.append(ofSubject);
    }
    return subjects;
}

Result<bool> JobRepository::isOpen(WriteTransaction &tx, const QString &kind, qint64 subject) const
{
    TRY_ASSIGN(query, prepare(tx.connection(), u"SELECT 1 FROM job WHERE subject = :subject AND kind = :kind "
                                               "AND (state = 0 OR (state = 1 AND owner = :run)) LIMIT 1"_s));
    query.bindValue(u":subject"_s, subject);
    query.bindValue(u":kind"_s, kind);
    query.bindValue(u":run"_s, self());
    TRY(desk::run(query));
    return query.next();
}

Result<QList<qint64>> JobRepository::withoutJob(QSqlDatabase &db, const QString &kind,
                                                const QList<qint64> &subjects) const
{
    TRY_ASSIGN(query, prepare(db, u"SELECT 1 FROM job WHERE subject = :subject AND kind = :kind "
                                  "AND state IN (0, 1) LIMIT 1"_s));
    query.bindValue(u":kind"_s, kind);
    QList<qint64> without;
    for (const qint64 subject : subjects) {
        query.bindValue(u":subject"_s, subject);
        TRY(desk::run(query));
        if (!query.next())
            without.append(subject);
    }
    return without;
}

Result<QList<qint64>> JobRepository::lost(QSqlDatabase &db, const QList<qint64> &ids) const
{
    TRY_ASSIGN(query, prepare(db, u"SELECT 1 FROM job WHERE id = :id AND state IN (1, 2, 3) "
                                  "AND (owner IS NULL OR owner = :run)"_s));
    QList<qint64> gone;
    for (const qint64 id : ids) {
        query.bindValue(u":id"_s, id);
        query.bindValue(u":run"_s, self());
        TRY(desk::run(query));
        if (!query.next())
            gone.append(id);
    }
    return gone;
}

Result<JobCounts> JobRepository::counts(QSqlDatabase &db, const QString &kind) const
{
    TRY_ASSIGN(query, prepare(db, u"SELECT count(*) FILTER (WHERE begun_at IS NULL), "
                                  "count(*) FILTER (WHERE begun_at IS NOT NULL) "
                                  "FROM (SELECT begun_at FROM job WHERE kind = :kind AND state = 0 "
                                  "UNION ALL SELECT begun_at FROM job WHERE kind = :kindToo AND state = 1)"_s));
    query.bindValue(u":kind"_s, kind);
    query.bindValue(u":kindToo"_s, kind);
    TRY(desk::run(query));
    if (!query.next())
        return JobCounts();
    return JobCounts{query.value(0).toInt(), query.value(1).toInt()};
}

} // namespace desk
