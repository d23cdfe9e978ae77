// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/sql.h"

namespace desk {

/// A row of audit_event, and the hashes that chain it. Private to core/storage.
struct AuditLink {
    qint64 id = 0;
    qint64 at = 0; ///< milliseconds since 1970 UTC
    QString actor;
    int entity = 0;
    qint64 entityId = 0;
    QString event;
    QByteArray payloadHash, previousHash;
    int keyId = 0; ///< row of audit_key; 0 = it has no seal
    QByteArray hash;
    QByteArray seal; ///< HMAC of `hash`; empty without a key
};

constexpr int AuditHashSize = 32;
constexpr int NoAuditKey = 0;

/// The name of the event that says that payloads were erased.
[[nodiscard]] const QString &payloadsErasedEvent();
/// Over every other column of the row but the seal, which is made of it.
[[nodiscard]] QByteArray auditHashOf(const AuditLink &link);
[[nodiscard]] QByteArray auditHashOfPayload(const QByteArray &salt, const QByteArray &payload);
/// The number and hash that the next event follows. The number is that of the sequence, not the greatest one: an event
/// that somebody cut off the end leaves a gap.
[[nodiscard]] Result<std::pair<qint64, QByteArray>> readAuditHead(QSqlDatabase &db);

} // namespace desk
