// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/cache_key.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QtEndian>

namespace desk {

namespace {

constexpr qint64 FormOfKey = 1; // another number where the parts below are others

void addNumber(QCryptographicHash &hash, qint64 number)
{
    const qint64 bytes = qToBigEndian(number);
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&bytes), sizeof bytes));
}

void addPart(QCryptographicHash &hash, const QByteArray &part)
{
    addNumber(hash, part.size());
    hash.addData(part);
}

} // namespace

QByteArray cacheKey(const CacheQuestion &question)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addNumber(hash, FormOfKey);
    addNumber(hash, question.version);
    addNumber(hash, question.maxOutputTokens);
    for (const QString &text : {question.provider, question.model, question.system, question.text})
        addPart(hash, text.toUtf8());
    addPart(hash, question.documentSha256);
    addPart(hash, QJsonDocument(question.schema).toJson(QJsonDocument::Compact)); // QJsonObject sorts its names
    addNumber(hash, question.pictures.size());
    for (const QByteArray &picture : question.pictures)
        addPart(hash, picture);
    return hash.result();
}

} // namespace desk
