// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_link.h"
#include "core/storage/audit_trail.h"

#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

AuditLink linkFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),  row.value(1).toLongLong(),  row.value(2).toString(),
            row.value(3).toInt(),       row.value(4).toLongLong(),  row.value(5).toString(),
            row.value(6).toByteArray(), row.value(7).toByteArray(), row.value(8).toInt(),
            row.value(9).toByteArray(), row.value(10).toByteArray()};
}

/// Checks one event after the other.
class ChainCheck {
public:
    /// The last erasing event of each thing: payloads of earlier events may be missing.
    using Erasures = QHash<std::pair<int, qint64>, qint64>;
    ChainCheck(Erasures erasures, const AuditKeys &keys) : m_erasures(std::move(erasures)), m_keys(keys) {}

    /// @return false at the first event that does not fit.
    bool take(const AuditLink &link, const QVariant &salt, const QVariant &payload)
    {
        ++m_verdict.events;
        if (link.id != m_lastId + 1)
            return broken(m_lastId + 1, u"events before %1 are missing"_s.arg(link.id));
        if (link.previousHash != m_lastHash)
            return broken(link.id, u"it does not follow the event before it"_s);
        if (auditHashOf(link) != link.hash)
            return broken(link.id, u"the event was changed"_s);
        if (!checkSeal(link) || !checkPayload(link, salt, payload))
            return false;
        m_lastId = link.id;
        m_lastHash = m_verdict.head = link.hash;
        return true;
    }

    AuditVerdict finish(qint64 sequence)
    {
        if (m_verdict.holds() && sequence != m_lastId)
            broken(m_lastId + 1, u"events at the end are missing"_s);
        m_verdict.unsealed = m_lastId - m_verdict.sealedUpTo;
        return m_verdict;
    }

    [[nodiscard]] const QSet<int> &unknownKeys() const { return m_unknownKeys; }

private:
    bool checkSeal(const AuditLink &link)
    {
        if (link.keyId == NoAuditKey)
            return link.seal.isEmpty() || broken(link.id, u"it carries a seal of no key"_s);
        if (link.seal.size() != AuditHashSize)
            return broken(link.id, u"its seal is missing"_s);
        const auto key = m_keys.constFind(link.keyId);
        if (key == m_keys.cend()) {
            m_unknownKeys.insert(link.keyId);
            ++m_verdict.unchecked;
            return true;
        }
        if (auditSeal(*key, link.hash) != link.seal)
            return broken(link.id, u"its seal does not fit"_s);
        m_verdict.sealedUpTo = link.id;
        return true;
    }

    bool checkPayload(const AuditLink &link, const QVariant &salt, const QVariant &payload)
    {
        if (salt.isNull()) {
            if (m_erasures.value({link.entity, link.entityId}) <= link.id)
                return broken(link.id, u"its payload is missing, and no event says that it was erased"_s);
            ++m_verdict.erased;
            return true;
        }
        if (auditHashOfPayload(salt.toByteArray(), payload.toString().toUtf8()) != link.payloadHash)
            return broken(link.id, u"its payload was changed"_s);
        return true;
    }

    bool broken(qint64 id, const QString &problem)
    {
        m_verdict.brokenEvent = id;
        m_verdict.problem = u"event %1: %2"_s.arg(id).arg(problem);
        return false;
    }

    Erasures m_erasures;
    const AuditKeys &m_keys;
    QSet<int> m_unknownKeys;
    AuditVerdict m_verdict;
    qint64 m_lastId = 0;
    QByteArray m_lastHash = QByteArray(AuditHashSize, '\0');
};

Result<ChainCheck::Erasures> readErasures(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT entity, entity_id, max(id) FROM audit_event WHERE event = :event "
                                  "GROUP BY entity, entity_id"_s));
    query.bindValue(u":event"_s, payloadsErasedEvent());
    TRY(run(query));
    ChainCheck::Erasures erasures;
    while (query.next())
        erasures.insert({query.value(0).toInt(), query.value(1).toLongLong()}, query.value(2).toLongLong());
    TRY(ended(query));
    return erasures;
}

Result<QStringList> namesOfKeys(QSqlDatabase &db, const QSet<int> &ids)
{
    QMap<int, QString> names;
    for (const int id : ids)
        names.insert(id, u"#%1"_s.arg(id)); // somebody removed its row: its number is all that is left
    TRY_ASSIGN(query, prepare(db, u"SELECT id, name FROM audit_key"_s));
    TRY(run(query));
    while (query.next()) {
        if (const auto name = names.find(query.value(0).toInt()); name != names.end())
            *name = query.value(1).toString();
    }
    TRY(ended(query));
    return QStringList(names.values());
}

} // namespace

Result<AuditVerdict> AuditTrail::verify(QSqlDatabase &connection, const AuditKeys &keys)
{
    TRY_ASSIGN(erasures, readErasures(connection));
    ChainCheck check(std::move(erasures), keys);
    TRY_ASSIGN(query,
               prepare(connection, u"SELECT e.id, e.at, e.actor, e.entity, e.entity_id, e.event, e.payload_hash, "
                                   "e.previous_hash, e.key_id, e.hash, e.seal, p.salt, p.payload FROM audit_event e "
                                   "LEFT JOIN audit_payload p ON p.event_id = e.id ORDER BY e.id"_s));
    TRY(run(query));
    while (query.next() && check.take(linkFrom(query), query.value(11), query.value(12)))
        continue;
    TRY(ended(query));
    query.finish();
    TRY_ASSIGN(head, readAuditHead(connection));
    AuditVerdict verdict = check.finish(head.first);
    TRY_ASSIGN(unknown, namesOfKeys(connection, check.unknownKeys()));
    verdict.unknownKeys = unknown;
    return verdict;
}

Result<AuditHead> AuditTrail::head(QSqlDatabase &connection)
{
    TRY_ASSIGN(query, prepare(connection, u"SELECT id, hash FROM audit_event ORDER BY id DESC LIMIT 1"_s));
    TRY(run(query));
    if (query.next())
        return AuditHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
    TRY(ended(query));
    return AuditHead{0, QByteArray(AuditHashSize, '\0')};
}

Result<AuditAnchor> AuditTrail::verifyAnchor(QSqlDatabase &connection, const AuditHead &anchor)
{
    if (anchor.id == 0)
        return AuditAnchor::Holds; // every trail goes on from an empty one
    TRY_ASSIGN(query, prepare(connection, u"SELECT hash FROM audit_event WHERE id = :id"_s));
    query.bindValue(u":id"_s, anchor.id);
    TRY(run(query));
    if (query.next())
        return query.value(0).toByteArray() == anchor.hash ? AuditAnchor::Holds : AuditAnchor::Changed;
    TRY(ended(query));
    return AuditAnchor::Missing;
}

} // namespace desk
