// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_queue.h"
#include "core/jobs/process_identity.h"

namespace desk {

/// Who holds a lease: one JobQueue in one process.
struct JobOwner {
    QString run; ///< random, never used again
    ProcessIdentity process;
    qint64 heartbeat = 0;
    bool operator==(const JobOwner &) const = default;
};

/// What take() found.
struct TakenJobs {
    QList<Job> jobs;
    std::optional<QDateTime> nextAt; ///< when the next waiting job becomes due, where none is due now
};

/// The SQL of JobQueue, for one owner. Threads: stateless; inside Database::write and Database::read.
class JobRepository {
public:
    explicit JobRepository(JobOwner self) : m_self(std::move(self)) {}
    [[nodiscard]] const JobOwner &self() const { return m_self; }

    Result<JobId> insert(WriteTransaction &tx, const NewJob &job) const;
    /// Leases up to `limit` jobs that are due: first those reserved for us, then (scope All) any.
    Result<TakenJobs> take(WriteTransaction &tx, const QString &kind, int limit, JobQueue::Scope scope) const;
    Result<> finish(WriteTransaction &tx, JobId id) const;
    Result<JobState> fail(WriteTransaction &tx, JobId id, const Error &error, bool retry) const;
    /// What a handler left undone, by its outcome. @return the state of the row.
    Result<JobState> settle(WriteTransaction &tx, const Job &job, const Result<> &outcome) const;
    Result<QList<qint64>> cancel(WriteTransaction &tx, const QString &kind, std::optional<qint64> subject) const;
    /// Gives back what we hold and did not begin; with `begun` also what we began (the attempt does not count).
    Result<int> giveBack(WriteTransaction &tx, const QString &kind, bool begun) const;

    /// Of these jobs, those whose lease is not ours any more.
    [[nodiscard]] Result<QList<qint64>> lost(QSqlDatabase &db, const QList<qint64> &ids) const;
    [[nodiscard]] Result<JobCounts> counts(QSqlDatabase &db, const QString &kind) const;

    Result<> beat(WriteTransaction &tx) const;
    /// The other owners. Errors: those of Database::read.
    [[nodiscard]] Result<QList<JobOwner>> others(QSqlDatabase &db) const;
    /// Frees what a dead owner held, and forgets the owner. @return how many jobs.
    Result<int> free(WriteTransaction &tx, const QString &run) const;

private:
    Result<> registerSelf(WriteTransaction &tx) const;
    Result<bool> isOurs(WriteTransaction &tx, JobId id) const;
    Result<> cancelOne(WriteTransaction &tx, JobId id) const;
    JobOwner m_self;
};

} // namespace desk
