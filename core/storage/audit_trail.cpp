// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_trail.h"

#include "core/storage/audit_link.h"

#include <QJsonDocument>
#include <QRandomGenerator>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int SaltSize = 16;
constexpr int MostEvents = 10'000;

QByteArray newSalt()
{
    std::array<quint32, SaltSize / sizeof(quint32)> words;
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), SaltSize);
}

Result<> insertLink(QSqlDatabase &db, const AuditLink &link)
{
    TRY_ASSIGN(insert, prepare(db, u"INSERT INTO audit_event (id, at, actor, entity, entity_id, event, payload_hash, "
                                   "previous_hash, key_id, hash, seal) VALUES (:id, :at, :actor, :entity, :entityId, "
                                   ":event, :payloadHash, :previousHash, :keyId, :hash, :seal)"_s));
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
    insert.bindValue(u":seal"_s, link.seal.isEmpty() ? QVariant() : link.seal);
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

const QString &selectEvents()
{
    static const QString select = u"SELECT e.id, e.at, e.actor, e.entity, e.entity_id, e.event, e.hash, p.payload "
                                  "FROM audit_event e LEFT JOIN audit_payload p ON p.event_id = e.id "_s;
    return select;
}

Result<QList<AuditEvent>> eventsFrom(QSqlQuery &query)
{
    TRY(run(query));
    QList<AuditEvent> events;
    while (query.next()) {
        AuditEvent event{query.value(0).toLongLong(),
                         timeFromSql(query.value(1)),
                         query.value(2).toString(),
                         Entity(query.value(3).toInt()),
                         query.value(4).toLongLong(),
                         query.value(5).toString(),
                         std::nullopt,
                         query.value(6).toByteArray()};
        if (!query.value(7).isNull())
            event.payload = QJsonDocument::fromJson(query.value(7).toString().toUtf8()).object();
        events.append(event);
    }
    TRY(ended(query));
    return events;
}

} // namespace

Result<> AuditTrail::append(WriteTransaction &tx, const AuditEntry &entry)
{
    if (entry.event.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"an audit event needs a name"_s);
    TRY_ASSIGN(head, readAuditHead(tx.connection()));
    const QByteArray payload = QJsonDocument(entry.payload).toJson(QJsonDocument::Compact);
    const QByteArray salt = newSalt();
    const AuditSealer::Key key = tx.auditSealer().current();
    AuditLink link{.id = head.first + 1,
                   .at = tx.now().toMSecsSinceEpoch(),
                   .actor = entry.actor.isEmpty() ? tx.actor() : entry.actor,
                   .entity = int(entry.entity),
                   .entityId = entry.entityId,
                   .event = entry.event,
                   .payloadHash = auditHashOfPayload(salt, payload),
                   .previousHash = head.second,
                   .keyId = key.id,
                   .hash = {},
                   .seal = {}};
    link.hash = auditHashOf(link);
    if (key.id != NoAuditKey)
        link.seal = auditSeal(key.bytes, link.hash);
    TRY(insertLink(tx.connection(), link));
    return insertPayload(tx.connection(), link.id, salt, payload);
}

Result<QList<AuditEvent>> AuditTrail::history(QSqlDatabase &connection, Entity entity, qint64 entityId)
{
    TRY_ASSIGN(query, prepare(connection, selectEvents() + u"WHERE e.entity = :entity AND e.entity_id = :entityId "
                                                           "ORDER BY e.id"_s));
    query.bindValue(u":entity"_s, int(entity));
    query.bindValue(u":entityId"_s, entityId);
    return eventsFrom(query);
}

Result<QList<AuditEvent>> AuditTrail::events(QSqlDatabase &connection, const AuditQuery &wanted)
{
    QString where = u"WHERE e.id > :after"_s;
    if (wanted.since.isValid())
        where += u" AND e.at >= :since"_s;
    if (wanted.until.isValid())
        where += u" AND e.at < :until"_s;
    if (wanted.entity)
        where += u" AND e.entity = :entity"_s;
    if (wanted.entity && wanted.entityId)
        where += u" AND e.entity_id = :entityId"_s;
    TRY_ASSIGN(query, prepare(connection, selectEvents() + where + u" ORDER BY e.id LIMIT :limit"_s));
    query.bindValue(u":after"_s, wanted.afterId);
    if (wanted.since.isValid())
        query.bindValue(u":since"_s, toSql(wanted.since));
    if (wanted.until.isValid())
        query.bindValue(u":until"_s, toSql(wanted.until));
    if (wanted.entity)
        query.bindValue(u":entity"_s, int(*wanted.entity));
    if (wanted.entity && wanted.entityId)
        query.bindValue(u":entityId"_s, *wanted.entityId);
    query.bindValue(u":limit"_s, std::clamp(wanted.limit, 1, MostEvents));
    return eventsFrom(query);
}

Result<int> AuditTrail::erasePayloads(WriteTransaction &tx, Entity entity, qint64 entityId, const QString &reason)
{
    TRY_ASSIGN(erase,
               prepare(tx.connection(), u"DELETE FROM audit_payload WHERE event_id IN (SELECT id FROM audit_event "
                                        "WHERE entity = :entity AND entity_id = :entityId)"_s));
    erase.bindValue(u":entity"_s, int(entity));
    erase.bindValue(u":entityId"_s, entityId);
    TRY_ASSIGN(erased, run(erase));
    TRY(append(tx, {entity, entityId, payloadsErasedEvent(), {{u"reason"_s, reason}, {u"payloads"_s, erased}}, {}}));
    return erased;
}

QJsonObject auditChange(const QJsonValue &before, const QJsonValue &after)
{
    QJsonObject change;
    if (!before.isNull() && !before.isUndefined())
        change[u"old"_s] = before;
    if (!after.isNull() && !after.isUndefined())
        change[u"new"_s] = after;
    return change;
}

} // namespace desk
