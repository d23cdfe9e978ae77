// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_sealer.h"

#include "core/secrets/secret_store.h"

#include <QMessageAuthenticationCode>

namespace desk {

QByteArray auditSeal(const QByteArray &key, const QByteArray &bytes)
{
    return QMessageAuthenticationCode::hash(bytes, key, QCryptographicHash::Sha256);
}

AuditSealer::~AuditSealer()
{
    for (QByteArray &key : m_keys)
        wipe(key);
}

void AuditSealer::add(int id, const QByteArray &key)
{
    const QMutexLocker lock(&m_mutex);
    m_keys.insert(id, key);
}

AuditSealer::Key AuditSealer::current() const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys.isEmpty() ? Key() : Key{m_keys.lastKey(), m_keys.last()};
}

AuditKeys AuditSealer::keys() const
{
    const QMutexLocker lock(&m_mutex);
    return m_keys;
}

} // namespace desk
