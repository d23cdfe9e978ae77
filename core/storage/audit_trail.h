// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/audit_sealer.h"
#include "core/storage/database.h"

#include <QJsonObject>

#include <optional>

namespace desk {

/// What is to be written into the trail.
struct AuditEntry {
    Entity entity = Entity::Invoice;
    qint64 entityId = 0;
    QString event;       ///< "imported", "read", "corrected", "approved", ...: stable names, [a-z_]
    QJsonObject payload; ///< what happened, with old and new values (auditChange()); may hold personal data
    QString actor;       ///< empty = who acts in this program (WriteTransaction::actor()); "system" = nobody
};

/// What stands in the trail.
struct AuditEvent {
    qint64 id = 0;
    QDateTime at; ///< UTC
    QString actor;
    Entity entity = Entity::Invoice;
    qint64 entityId = 0;
    QString event;
    std::optional<QJsonObject> payload; ///< nullopt = erased
    QByteArray hash;                    ///< 32 bytes: covers this event and all before it
};

/// Which events to list. Everything that is not set does not narrow.
struct AuditQuery {
    QDateTime since = {}; ///< at this moment or later
    QDateTime until = {}; ///< before this moment
    std::optional<Entity> entity = {};
    std::optional<qint64> entityId = {}; ///< only with `entity`
    qint64 afterId = 0;                  ///< events with greater ids only: how a long list is read on
    int limit = 500;                     ///< events at most, 1..10,000
};

/// The last event of a trail: what backups and reports carry, so that a trail that is cut short or written anew after
/// them is found.
struct AuditHead {
    qint64 id = 0;   ///< 0 = an empty trail
    QByteArray hash; ///< 32 bytes; of an empty trail: zeros
    bool operator==(const AuditHead &) const = default;
};

/// What became of an event that was anchored.
enum class AuditAnchor : quint8 {
    Holds,   ///< it stands there, with this hash
    Missing, ///< the trail is shorter: events were removed
    Changed, ///< another event stands in its place: the trail was written anew
};

/// What an unbroken chain proves.
enum class AuditProof : quint8 {
    AccidentsOnly, ///< no event is covered by a seal that could be checked: who can write the file can write it anew
    Partly,        ///< sealed up to AuditVerdict::sealedUpTo, not after it
    Sealed,        ///< every event is covered: it was not written anew by somebody without the key
};

/// The outcome of checking the whole chain.
struct AuditVerdict {
    qint64 events = 0;       ///< checked
    qint64 erased = 0;       ///< of them, with a payload that was erased by an event of the trail
    qint64 sealedUpTo = 0;   ///< id of the last event that carries a valid seal, which covers all before it; 0 = none
    qint64 unsealed = 0;     ///< events after that one
    qint64 unchecked = 0;    ///< seals that were made with a key that is not at hand
    QStringList unknownKeys; ///< the names of those keys, as in audit_key
    qint64 brokenEvent = 0;  ///< id of the first event that does not fit; 0 = the chain holds
    QString problem;         ///< English, what is wrong with it; empty = nothing
    QByteArray head;         ///< hash of the last event: what is anchored elsewhere
    [[nodiscard]] bool holds() const { return brokenEvent == 0; }
    /// Only of a chain that holds.
    [[nodiscard]] AuditProof proof() const
    {
        if (sealedUpTo == 0)
            return AuditProof::AccidentsOnly;
        return unsealed > 0 ? AuditProof::Partly : AuditProof::Sealed;
    }
};

/// The append-only record of what was done. Each event carries the hash of the one before it and a salted hash of its
/// payload; payload and salt lie apart, so that they can be erased (privacy) without breaking the chain. The database
/// itself refuses to change or remove an event. Where a key is at hand (AuditSealer) each event carries a seal, an HMAC
/// of its hash; without seals the chain shows accidents, not a skilled forger.
/// Threads: stateless; inside Database::write and Database::read.
class AuditTrail {
public:
    /// Appends an event in the caller's transaction. Errors: InvalidArgument (no event name), those of Database::write.
    static Result<> append(WriteTransaction &tx, const AuditEntry &entry);

    /// All events of one thing, oldest first. Errors: those of Database::read.
    [[nodiscard]] static Result<QList<AuditEvent>> history(QSqlDatabase &connection, Entity entity, qint64 entityId);

    /// The events that match, oldest first, `limit` at most. Errors: those of Database::read.
    [[nodiscard]] static Result<QList<AuditEvent>> events(QSqlDatabase &connection, const AuditQuery &query);

    /// Erases the payloads of all events of one thing, and appends the event "payloads_erased" that says so.
    /// @param reason  kept in the trail, so without personal data.
    /// @return how many payloads were erased. Errors: those of Database::write.
    static Result<int> erasePayloads(WriteTransaction &tx, Entity entity, qint64 entityId, const QString &reason);

    /// Checks every hash from the first event on, and the seals of the keys that are given: AuditSealer::keys(), after
    /// AuditKeyService has brought them. A broken chain is a verdict, not an error. Errors: those of Database::read.
    [[nodiscard]] static Result<AuditVerdict> verify(QSqlDatabase &connection, const AuditKeys &keys = {});

    /// The last event, to be anchored. Errors: those of Database::read.
    [[nodiscard]] static Result<AuditHead> head(QSqlDatabase &connection);

    /// Whether the trail still holds an event that was anchored. Says nothing of the others: verify() does.
    /// Errors: those of Database::read.
    [[nodiscard]] static Result<AuditAnchor> verifyAnchor(QSqlDatabase &connection, const AuditHead &anchor);
};

/// The one shape of a change in a payload: {"old": ..., "new": ...}. What was or is absent is left out.
[[nodiscard]] QJsonObject auditChange(const QJsonValue &before, const QJsonValue &after);

} // namespace desk
