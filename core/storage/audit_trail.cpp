// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"

#include "core/storage/sql.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QtEndian>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashSize = 32;
constexpr int SaltSize = 16;
constexpr int NoKey = 0; // the chain is not keyed: it proves accidents only
const QString &erasedEvent()
{
    static const QString name = u"payloads_erased"_s;
    return name;
}

/// A row of audit_event.
struct Link {
    qint64 id = 0;
    qint64 at = 0;
    QString actor;
    int entity = 0;
    qint64 entityId = 0;
    QString event;
    QByteArray payloadHash, previousHash;
    int keyId = NoKey;
    QByteArray hash;
};

void addNumber(QCryptographicHash &hash, qint64 number)
{
    const qint64 bigEndian = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bigEndian), sizeof bigEndian));
}

// With its length before it, so that no two different rows run together to the same bytes.
void addBytes(QCryptographicHash &hash, const QByteArray &bytes)
{
    addNumber(hash, bytes.size());
    hash.addData(bytes);
}

QByteArray hashOf(const Link &link)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, "desk-audit-1");
    addNumber(hash, link.id);
    addNumber(hash, link.at);
    addBytes(hash, link.actor.toUtf8());
    addNumber(hash, link.entity);
    addNumber(hash, link.entityId);
    addBytes(hash, link.event.toUtf8());
    addBytes(hash, link.payloadHash);
    addBytes(hash, link.previousHash);
    addNumber(hash, link.keyId);
    return hash.result();
}

QByteArray hashOfPayload(const QByteArray &salt, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, salt);
    addBytes(hash, payload);
    return hash.result();
}

QByteArray newSalt()
{
    std::array<quint32, SaltSize / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), SaltSize);
}

/// The number and hash that the next event follows.
Result<std::pair<qint64, QByteArray>> readHead(QSqlDatabase &db)
{
    // The sequence, not max(id): an event that somebody cut off the end leaves a gap that verify() sees.
    TRY_ASSIGN(head, prepare(db, u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_event'), 0), "
                                 "(SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1)"_s));
    TRY(run(head));
    if (!head.next())
        return desk::fail(ErrorCode::Damaged, u"the head of the audit trail cannot be read"_s);
    const QByteArray hash = head.value(1).toByteArray();
    return std::pair(head.value(0).toLongLong(), hash.isEmpty() ? QByteArray(HashSize, '\0') : hash);
}

Result<> insertLink(QSqlDatabase &db, const Link &link)
{
    TRY_ASSIGN(insert, prepare(db, u"INSERT INTO audit_event (id, at, actor, entity, entity_id, event, payload_hash, "
                                   "previous_hash, key_id, hash) VALUES (:id, :at, :actor, :entity, :entityId, :event, "
                                   ":payloadHash, :previousHash, :keyId, :hash)"_s));
    insert.bindValue(u":id"_s, link.id);
    insert.bindValue(u":at"_s, link.at);
    insert.bindValue(u":actor"_s, notNull(link.actor));
    insert.bindValue(u":entity"_s, link.entity);
    insert.bindValue(u":entityId"_s, link.entityId);
    insert.bindValue(u":event"_s, link.event);
    insert.bindValue(u":payloadHash"_s, link.payloadHash);
    insert.bindValue(u":previousHash"_s, link.previousHash);
    insert.bindValue(u":keyId"_s, link.keyId);
    insert.bindValue(u":hash"_s, link.hash);
    TRY(run(insert));
    return {};
}

Result<> insertPayload(QSqlDatabase &db, qint64 eventId, const QByteArray &salt, const QByteArray &payload)
{
    TRY_ASSIGN(insert, prepare(db, u"INSERT INTO audit_payload (event_id, salt, payload) "
                                   "VALUES (:eventId, :salt, :payload)"_s));
    insert.bindValue(u":eventId"_s, eventId);
    insert.bindValue(u":salt"_s, salt);
    insert.bindValue(u":payload"_s, QString::fromUtf8(payload));
    TRY(run(insert));
    return {};
}

Link linkFrom(const QSqlQuery &row)
{
    return {row.value(0).toLongLong(),  row.value(1).toLongLong(),  row.value(2).toString(),
            row.value(3).toInt(),       row.value(4).toLongLong(),  row.value(5).toString(),
            row.value(6).toByteArray(), row.value(7).toByteArray(), row.value(8).toInt(),
            row.value(9).toByteArray()};
}

/// Checks one event after the other.
class ChainCheck {
public:
    /// The last erasing event of each thing: payloads of earlier events may be missing.
    using Erasures = QHash<std::pair<int, qint64>, qint64>;
    explicit ChainCheck(Erasures erasures) : m_erasures(std::move(erasures)) {}

    /// @return false at the first event that does not fit.
    bool take(const Link &link, const QVariant &salt, const QVariant &payload)
    {
        ++m_verdict.events;
        if (link.id != m_lastId + 1)
            return broken(m_lastId + 1, u"events before %1 are missing"_s.arg(link.id));
        if (link.previousHash != m_lastHash)
            return broken(link.id, u"it does not follow the event before it"_s);
        if (link.keyId != NoKey)
            return broken(link.id, u"it is keyed with key %1, which is not known here"_s.arg(link.keyId));
        if (hashOf(link) != link.hash)
            return broken(link.id, u"the event was changed"_s);
        if (!checkPayload(link, salt, payload))
            return false;
        m_lastId = link.id;
        m_lastHash = m_verdict.head = link.hash;
        return true;
    }
    AuditVerdict finish(qint64 sequence)
    {
        if (m_verdict.holds() && sequence != m_lastId)
            broken(m_lastId + 1, u"events at the end are missing"_s);
        return m_verdict;
    }

private:
    bool checkPayload(const Link &link, const QVariant &salt, const QVariant &payload)
    {
        if (salt.isNull()) {
            if (m_erasures.value({link.entity, link.entityId}) <= link.id)
                return broken(link.id, u"its payload is missing, and no event says that it was erased"_s);
            ++m_verdict.erased;
            return true;
        }
        if (hashOfPayload(salt.toByteArray(), payload.toString().toUtf8()) != link.payloadHash)
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
    AuditVerdict m_verdict;
    qint64 m_lastId = 0;
    QByteArray m_lastHash = QByteArray(HashSize, '\0');
};

Result<ChainCheck::Erasures> readErasures(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT entity, entity_id, max(id) FROM audit_event WHERE event = :event "
                                  "GROUP BY entity, entity_id"_s));
    query.bindValue(u":event"_s, erasedEvent());
    TRY(run(query));
    ChainCheck::Erasures erasures;
    while (query.next())
        erasures.insert({query.value(0).toInt(), query.value(1).toLongLong()}, query.value(2).toLongLong());
    TRY(ended(query));
    return erasures;
}

} // namespace

Result<> AuditTrail::append(WriteTransaction &tx, const AuditEntry &entry)
{
    if (entry.event.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"an audit event needs a name"_s);
    TRY_ASSIGN(head, readHead(tx.connection()));
    const QByteArray payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    const QByteArray salt = newSalt();
    Link link{head.first + 1,
              tx.now().toMSecsSinceEpoch(),
              entry.actor.isEmpty() ? tx.actor() : entry.actor,
              int(entry.entity),
              entry.entityId,
              entry.event,
              hashOfPayload(salt, payload),
              head.second,
              NoKey,
              {}};
    link.hash = hashOf(link);
    TRY(insertLink(tx.connection(), link));
    return insertPayload(tx.connection(), link.id, salt, payload);
}

Result<QList<AuditEvent>> AuditTrail::history(QSqlDatabase &connection, Entity entity, qint64 entityId)
{
    TRY_ASSIGN(query, prepare(connection, u"SELECT e.id, e.at, e.actor, e.event, p.payload FROM audit_event e "
                                          "LEFT JOIN audit_payload p ON p.event_id = e.id "
                                          "WHERE e.entity = :entity AND e.entity_id = :entityId ORDER BY e.id"_s));
    query.bindValue(u":entity"_s, int(entity));
    query.bindValue(u":entityId"_s, entityId);
    TRY(run(query));
    QList<AuditEvent> events;
    while (query.next()) {
        AuditEvent event{query.value(0).toLongLong(),
                         timeFromSql(query.value(1)),
                         query.value(2).toString(),
                         entity,
                         entityId,
                         query.value(3).toString(),
                         std::nullopt};
        if (!query.value(4).isNull())
            event.payload = QJsonDocument::fromJson(query.value(4).toString().toUtf8()).object();
        events.append(event);
    }
    TRY(ended(query));
    return events;
}

Result<int> AuditTrail::erasePayloads(WriteTransaction &tx, Entity entity, qint64 entityId, const QString &reason)
{
    TRY_ASSIGN(erase,
               prepare(tx.connection(), u"DELETE FROM audit_payload WHERE event_id IN (SELECT id FROM audit_event "
                                        "WHERE entity = :entity AND entity_id = :entityId)"_s));
    erase.bindValue(u":entity"_s, int(entity));
    erase.bindValue(u":entityId"_s, entityId);
    TRY_ASSIGN(erased, run(erase));
    TRY(append(tx, {entity, entityId, erasedEvent(), {{u"reason"_s, reason}, {u"payloads"_s, erased}}, {}}));
    return erased;
}

Result<AuditVerdict> AuditTrail::verify(QSqlDatabase &connection)
{
    TRY_ASSIGN(erasures, readErasures(connection));
    ChainCheck check(std::move(erasures));
    TRY_ASSIGN(query,
               prepare(connection, u"SELECT e.id, e.at, e.actor, e.entity, e.entity_id, e.event, e.payload_hash, "
                                   "e.previous_hash, e.key_id, e.hash, p.salt, p.payload FROM audit_event e "
                                   "LEFT JOIN audit_payload p ON p.event_id = e.id ORDER BY e.id"_s));
    TRY(run(query));
    while (query.next() && check.take(linkFrom(query), query.value(10), query.value(11)))
        continue;
    TRY(ended(query));
    query.finish();
    TRY_ASSIGN(head, readHead(connection));
    return check.finish(head.first);
}

} // namespace desk
