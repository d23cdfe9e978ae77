// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/job_owner_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<> JobOwnerRepository::registerSelf(WriteTransaction &tx) const
{
    TRY_ASSIGN(insert, prepare(tx.connection(), u"INSERT INTO job_owner (run, pid, process_start, boot) "
                                                "VALUES (:run, :pid, :start, :boot) ON CONFLICT (run) DO NOTHING"_s));
    insert.bindValue(u":run"_s, m_self.run);
    insert.bindValue(u":pid"_s, m_self.process.pid);
    insert.bindValue(u":start"_s, notNull(m_self.process.start));
    insert.bindValue(u":boot"_s, notNull(m_self.process.boot));
    TRY(run(insert));
    return {};
}

Result<> JobOwnerRepository::beat(WriteTransaction &tx) const
{
    TRY_ASSIGN(update, prepare(tx.connection(), u"UPDATE job_owner SET heartbeat = heartbeat + 1 WHERE run = :run"_s));
    update.bindValue(u":run"_s, m_self.run);
    TRY(run(update));
    return {};
}

Result<QList<JobOwner>> JobOwnerRepository::others(QSqlDatabase &db) const
{
    TRY_ASSIGN(query, prepare(db, u"SELECT run, pid, process_start, boot, heartbeat FROM job_owner "
                                  "WHERE run <> :run"_s));
    query.bindValue(u":run"_s, m_self.run);
    TRY(run(query));
    QList<JobOwner> owners;
    while (query.next())
        owners.append({query.value(0).toString(),
                       {query.value(1).toLongLong(), query.value(2).toString(), query.value(3).toString()},
                       query.value(4).toLongLong()});
    TRY(ended(query));
    return owners;
}

Result<int> JobOwnerRepository::giveBack(WriteTransaction &tx, const QString &kind, bool begun) const
{
    TRY_ASSIGN(ids, held(tx, m_self.run, kind, begun));
    return release(tx, ids,
                   u"UPDATE job SET state = 0, owner = NULL, reserved = 0, "
                   "attempts = attempts - (begun_at IS NOT NULL), begun_at = NULL WHERE id = :id"_s);
}

Result<int> JobOwnerRepository::free(WriteTransaction &tx, const QString &run) const
{
    TRY_ASSIGN(ids, held(tx, run, {}, true));
    // A document that was read when the power went is innocent; one that makes programs crash must not do so for ever,
    // nor keep the others waiting: it goes behind them.
    TRY_ASSIGN(freed, release(tx, ids,
                              u"UPDATE job SET state = 0, owner = NULL, reserved = 0, begun_at = NULL, not_before = 0, "
                              "attempts = attempts - (begun_at IS NOT NULL), "
                              "priority = priority - (begun_at IS NOT NULL), "
                              "interruptions = interruptions + (begun_at IS NOT NULL), "
                              "exhausted = exhausted OR (begun_at IS NOT NULL AND "
                              "interruptions + 1 >= 2 * max_attempts), "
                              "error_detail = iif(begun_at IS NOT NULL AND NOT exhausted AND "
                              "interruptions + 1 >= 2 * max_attempts, NULL, error_detail) WHERE id = :id"_s));
    TRY_ASSIGN(forget, prepare(tx.connection(), u"DELETE FROM job_owner WHERE run = :run"_s));
    forget.bindValue(u":run"_s, run);
    TRY(desk::run(forget));
    return freed;
}

Result<QList<qint64>> JobOwnerRepository::held(WriteTransaction &tx, const QString &run, const QString &kind,
                                               bool begun) const
{
    TRY_ASSIGN(query, prepare(tx.connection(), u"SELECT id FROM job WHERE state = 1 AND owner = :run "
                                               "AND (:anyKind OR kind = :kind) AND (:begun OR begun_at IS NULL)"_s));
    query.bindValue(u":run"_s, run);
    query.bindValue(u":anyKind"_s, int(kind.isEmpty()));
    query.bindValue(u":kind"_s, notNull(kind));
    query.bindValue(u":begun"_s, int(begun));
    TRY(desk::run(query));
    QList<qint64> ids;
    while (query.next())
        ids.append(query.value(0).toLongLong());
    TRY(ended(query));
    return ids;
}

Result<int> JobOwnerRepository::release(WriteTransaction &tx, const QList<qint64> &ids, const QString &statement) const
{
    TRY_ASSIGN(update, prepare(tx.connection(), statement));
    for (const qint64 id : ids) {
        update.bindValue(u":id"_s, id);
        TRY(run(update));
        TRY(tx.changed(Entity::Job, id, ChangeKind::Updated));
    }
    return int(ids.size());
}

} // namespace desk
