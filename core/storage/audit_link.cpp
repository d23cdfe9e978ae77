// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/audit_link.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

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

} // namespace

const QString &payloadsErasedEvent()
{
    static const QString name = u"payloads_erased"_s;
    return name;
}

QByteArray auditHashOf(const AuditLink &link)
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

QByteArray auditHashOfPayload(const QByteArray &salt, const QByteArray &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addBytes(hash, salt);
    addBytes(hash, payload);
    return hash.result();
}

Result<std::pair<qint64, QByteArray>> readAuditHead(QSqlDatabase &db)
{
    TRY_ASSIGN(head, prepare(db, u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'audit_event'), 0), "
                                 "(SELECT hash FROM audit_event ORDER BY id DESC LIMIT 1)"_s));
    TRY(run(head));
    if (!head.next())
        return fail(ErrorCode::Damaged, u"the head of the audit trail cannot be read"_s);
    const QByteArray hash = head.value(1).toByteArray();
    return std::pair(head.value(0).toLongLong(), hash.isEmpty() ? QByteArray(AuditHashSize, '\0') : hash);
}

} // namespace desk
