// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/job_owner_repository.h"
#include "core/jobs/job_queue.h"

namespace desk {

/// What take() found.
struct TakenJobs {
    QList<Job> jobs;
    std::optional<QDateTime> nextAt; ///< when the next waiting job becomes due, where none is due now
};

/// The SQL of JobQueue, for one owner. Threads: stateless; inside Database::write and Database::read.
class JobRepository {
public:
    explicit JobRepository(JobOwner self) : m_owners(std::move(self)) {}
    [[nodiscard]] const JobOwnerRepository &owners() const { return m_owners; }

    Result<JobId> insert(WriteTransaction &tx, const NewJob &job) const;
    /// Leases up to `limit` jobs that are due: first those reserved for us, then (scope All) any.
    Result<TakenJobs> take(WriteTransaction &tx, const QString &kind, int limit, JobQueue::Scope scope) const;
    Result<> finish(WriteTransaction &tx, JobId id) const;
    Result<JobState> fail(WriteTransaction &tx, JobId id, const Error &error, bool retry) const;
    /// What a handler left undone, by its outcome. @return the state of the row; Leased: the handler could not record a
    /// failure, so the row waits for another attempt.
    Result<JobState> settle(WriteTransaction &tx, const Job &job, const Result<> &outcome) const;
    /// The same, after the database had refused the outcome for a while: a failure that the handler could not record
    /// either is another attempt's, or (exhausted) is to be recorded by it.
    Result<JobState> settleLate(WriteTransaction &tx, const Job &job, const Result<> &outcome) const;
    Result<QList<qint64>> cancel(WriteTransaction &tx, const QString &kind, std::optional<qint64> subject) const;
    /// Whether a job for that subject waits or runs that no other owner holds.
    Result<bool> isOpen(WriteTransaction &tx, const QString &kind, qint64 subject) const;
    [[nodiscard]] Result<QList<qint64>> withoutJob(QSqlDatabase &db, const QString &kind,
                                                   const QList<qint64> &subjects) const;
    /// Of these jobs, those whose lease is not ours any more.
    [[nodiscard]] Result<QList<qint64>> lost(QSqlDatabase &db, const QList<qint64> &ids) const;
    [[nodiscard]] Result<JobCounts> counts(QSqlDatabase &db, const QString &kind) const;

private:
    /// Another attempt later; after the last one allowed the handler is asked to record the failure.
    Result<> putBackForLater(WriteTransaction &tx, const Job &job, const Error &error) const;
    Result<bool> isOurs(WriteTransaction &tx, JobId id) const;
    Result<> cancelOne(WriteTransaction &tx, JobId id) const;
    const QString &self() const { return m_owners.self().run; }
    JobOwnerRepository m_owners;
};

} // namespace desk
