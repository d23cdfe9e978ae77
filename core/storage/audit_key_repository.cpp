// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_key_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<QList<AuditKeyRow>> AuditKeyRepository::newest(int most) const
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id, name, proof FROM audit_key ORDER BY id DESC LIMIT :most"_s));
    query.bindValue(u":most"_s, most);
    TRY(run(query));
    QList<AuditKeyRow> rows;
    while (query.next())
        rows.append({query.value(0).toInt(), query.value(1).toString(), query.value(2).toByteArray()});
    TRY(ended(query));
    return rows;
}

Result<int> AuditKeyRepository::insert(const AuditKeyRow &key, int seenId, const QDateTime &at)
{
    TRY_ASSIGN(insert, prepare(m_db, u"INSERT INTO audit_key (name, proof, created_at) SELECT :name, :proof, :at "
                                     "WHERE NOT EXISTS (SELECT 1 FROM audit_key WHERE id > :seen)"_s));
    insert.bindValue(u":name"_s, key.name);
    insert.bindValue(u":proof"_s, key.proof);
    insert.bindValue(u":at"_s, toSql(at));
    insert.bindValue(u":seen"_s, seenId);
    TRY_ASSIGN(added, run(insert));
    if (added == 0)
        return fail(ErrorCode::Conflict, u"another program has made a key for the audit trail"_s);
    return insert.lastInsertId().toInt();
}

Result<qint64> AuditKeyRepository::unsealedEvents(int keyId) const
{
    // From the end backwards: where events are sealed it stops at once.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT coalesce((SELECT max(id) FROM audit_event), 0) - coalesce((SELECT id FROM "
                                    "audit_event WHERE key_id = :key ORDER BY id DESC LIMIT 1), 0)"_s));
    query.bindValue(u":key"_s, keyId);
    TRY(run(query));
    if (!query.next())
        return fail(ErrorCode::Damaged, u"the end of the audit trail cannot be read"_s);
    return query.value(0).toLongLong();
}

} // namespace desk
