// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace desk {

/// All that an answer depends on. Two questions that differ in one of these are two questions.
struct CacheQuestion {
    QString provider;          ///< stable name
    QString model;             ///< as asked
    QByteArray documentSha256; ///< of the document's bytes, 32; empty = the question is about no document
    QString system;
    QString text;
    QList<QByteArray> pictures; ///< the files, in order
    QJsonObject schema;
    int maxOutputTokens = 0;
    int version = 1; ///< of the program's prompts and of what it makes of answers
};

/// SHA-256 of the question, 32 bytes. Each part goes in with its length, so that no two questions are the same bytes;
/// the schema in canonical form, its names in order.
[[nodiscard]] QByteArray cacheKey(const CacheQuestion &question);

} // namespace desk
