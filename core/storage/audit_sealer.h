// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QMutex>

namespace desk {

/// Keys that seal the audit trail, by the id of their row in audit_key. 32 bytes each.
using AuditKeys = QMap<int, QByteArray>;

/// HMAC-SHA-256, 32 bytes: what proves that somebody had the key.
[[nodiscard]] QByteArray auditSeal(const QByteArray &key, const QByteArray &bytes);

/// The keys of the audit trail that are at hand in this run. Empty at the start: AuditKeyService brings them from the
/// keychain while the program already works, and what is written before is unsealed.
/// Threads: any. Ownership: of the Database; the keys are overwritten when it goes.
class AuditSealer {
public:
    AuditSealer() = default;
    ~AuditSealer();
    AuditSealer(const AuditSealer &) = delete;
    AuditSealer &operator=(const AuditSealer &) = delete;

    struct Key {
        int id = 0; ///< row of audit_key; 0 = no key is at hand
        QByteArray bytes;
    };
    /// Makes a key known. The one with the greatest id seals from now on.
    void add(int id, const QByteArray &key);
    /// The key that seals now.
    [[nodiscard]] Key current() const;
    /// All that are known, to check seals with.
    [[nodiscard]] AuditKeys keys() const;

private:
    mutable QMutex m_mutex;
    AuditKeys m_keys;
};

} // namespace desk
