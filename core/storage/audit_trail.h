// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <QJsonObject>

#include <optional>

namespace desk {

/// What is to be written into the trail.
struct AuditEntry {
    Entity entity = Entity::Invoice;
    qint64 entityId = 0;
    QString event;       ///< "imported", "read", "corrected", "approved", ...: stable names, [a-z_]
    QJsonObject payload; ///< what happened, with old and new values; may hold personal data
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
};

/// The outcome of checking the whole chain.
struct AuditVerdict {
    qint64 events = 0;      ///< checked
    qint64 erased = 0;      ///< of them, with a payload that was erased by an event of the trail
    qint64 brokenEvent = 0; ///< id of the first event that does not fit; 0 = the chain holds
    QString problem;        ///< English, what is wrong with it; empty = nothing
    QByteArray head;        ///< hash of the last event: what is anchored elsewhere
    [[nodiscard]] bool holds() const { return brokenEvent == 0; }
};

/// The append-only record of what was done. Each event carries the hash of the one before it and a salted hash of its
/// payload; payload and salt lie apart, so that they can be erased (privacy) without breaking the chain. The database
/// itself refuses to change or remove an event. Without a key (keyId 0) the chain shows accidents, not a skilled
/// forger. Threads: stateless; inside Database::write and Database::read.
class AuditTrail {
public:
    /// Appends an event in the caller's transaction. Errors: InvalidArgument (no event name), those of Database::write.
    static Result<> append(WriteTransaction &tx, const AuditEntry &entry);

    /// All events of one thing, oldest first. Errors: those of Database::read.
    [[nodiscard]] static Result<QList<AuditEvent>> history(QSqlDatabase &connection, Entity entity, qint64 entityId);

    /// Erases the payloads of all events of one thing, and appends the event "payloads_erased" that says so.
    /// @param reason  kept in the trail, so without personal data.
    /// @return how many payloads were erased. Errors: those of Database::write.
    static Result<int> erasePayloads(WriteTransaction &tx, Entity entity, qint64 entityId, const QString &reason);

    /// Checks every hash from the first event on. A broken chain is a verdict, not an error.
    /// Errors: those of Database::read.
    [[nodiscard]] static Result<AuditVerdict> verify(QSqlDatabase &connection);
};

} // namespace desk
