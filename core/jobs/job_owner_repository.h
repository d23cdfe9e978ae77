// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/process_identity.h"
#include "core/storage/database.h"

namespace desk {

/// Who holds a lease: one JobQueue in one process.
struct JobOwner {
    QString run; ///< random, never used again
    ProcessIdentity process;
    qint64 heartbeat = 0;
    bool operator==(const JobOwner &) const = default;
};

/// The SQL of lease holders: who there is, and what becomes of their jobs when they go.
/// Threads: stateless; inside Database::write and Database::read.
class JobOwnerRepository {
public:
    explicit JobOwnerRepository(JobOwner self) : m_self(std::move(self)) {}
    [[nodiscard]] const JobOwner &self() const { return m_self; }

    /// Before the first lease. Fine if it is there.
    Result<> registerSelf(WriteTransaction &tx) const;
    Result<> beat(WriteTransaction &tx) const;
    [[nodiscard]] Result<QList<JobOwner>> others(QSqlDatabase &db) const;

    /// Gives back what we hold and did not begin; with `begun` also what we began (the attempt does not count).
    /// @param kind  empty = all kinds.  @return how many jobs.
    Result<int> giveBack(WriteTransaction &tx, const QString &kind, bool begun) const;
    /// Frees what a dead owner held, and forgets the owner. @return how many jobs.
    Result<int> free(WriteTransaction &tx, const QString &run) const;

private:
    Result<QList<qint64>> held(WriteTransaction &tx, const QString &run, const QString &kind, bool begun) const;
    Result<int> release(WriteTransaction &tx, const QList<qint64> &ids, const QString &statement) const;
    JobOwner m_self;
};

} // namespace desk
