// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/consent_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<ConsentState> ConsentRepository::state(const QString &provider, const QString &host, ConsentKind kind)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT allowed FROM consent WHERE provider = :provider AND host = :host "
                                    "AND kind = :kind"_s));
    query.bindValue(u":provider"_s, notNull(provider));
    query.bindValue(u":host"_s, notNull(host));
    query.bindValue(u":kind"_s, int(kind));
    TRY(run(query));
    if (!query.next())
        return ConsentState::NotAsked;
    return query.value(0).toBool() ? ConsentState::Allowed : ConsentState::Denied;
}

Result<> ConsentRepository::put(const Consent &consent)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO consent (provider, host, kind, allowed, decided_by, decided_at) "
                                    "VALUES (:provider, :host, :kind, :allowed, :by, :at) "
                                    "ON CONFLICT (provider, host, kind) DO UPDATE SET allowed = excluded.allowed, "
                                    "decided_by = excluded.decided_by, decided_at = excluded.decided_at"_s));
    query.bindValue(u":provider"_s, notNull(consent.provider));
    query.bindValue(u":host"_s, notNull(consent.host));
    query.bindValue(u":kind"_s, int(consent.kind));
    query.bindValue(u":allowed"_s, int(consent.allowed));
    query.bindValue(u":by"_s, notNull(consent.decidedBy));
    query.bindValue(u":at"_s, toSql(consent.decidedAt));
    TRY(run(query));
    return {};
}

Result<QList<Consent>> ConsentRepository::all()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT provider, host, kind, allowed, decided_by, decided_at FROM consent "
                                    "ORDER BY provider, host, kind"_s));
    TRY(run(query));
    QList<Consent> consents;
    while (query.next())
        consents.append({.provider = query.value(0).toString(),
                         .host = query.value(1).toString(),
                         .kind = ConsentKind(query.value(2).toInt()),
                         .allowed = query.value(3).toBool(),
                         .decidedBy = query.value(4).toString(),
                         .decidedAt = timeFromSql(query.value(5))});
    TRY(ended(query));
    return consents;
}

} // namespace desk
