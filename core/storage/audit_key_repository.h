// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/database.h"

#include <optional>

namespace desk {

/// A row of audit_key: what is known of a key without having it.
struct AuditKeyRow {
    int id = 0;
    QString name;     ///< of the secret in the keychain
    QByteArray proof; ///< auditSeal(key, name): recognises the key
};

/// The keys that sealed the trail. Threads: that of the connection.
class AuditKeyRepository {
public:
    explicit AuditKeyRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Newest first, `most` at most.
    [[nodiscard]] Result<QList<AuditKeyRow>> newest(int most) const;
    /// Adds a key, unless another program was faster. @param seenId  the newest id that the caller knew of; 0 = none.
    /// @return the id of the new row. Errors: Conflict (there is a newer key by now).
    [[nodiscard]] Result<int> insert(const AuditKeyRow &key, int seenId, const QDateTime &at);
    /// How many events stand after the last one that was sealed with this key.
    [[nodiscard]] Result<qint64> unsealedEvents(int keyId) const;

private:
    QSqlDatabase &m_db;
};

} // namespace desk
