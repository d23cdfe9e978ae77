// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/layout_print.h"

#include "core/base/text_key.h"

#include <QSet>

#include <array>
#include <limits>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int HashesInKey = 4;
constexpr qsizetype ShortestWord = 4;
constexpr qsizetype FewestWords = 12;

/// FNV-1a, then mixed with the number of the hash: the same on every machine and in every version of Qt.
quint64 hashOf(const QString &word, quint64 number)
{
    quint64 hash = 14695981039346656037ULL;
    for (const QChar c : word)
        hash = (hash ^ c.unicode()) * 1099511628211ULL;
    hash ^= (number + 1) * 0x9E3779B97F4A7C15ULL;
    hash = (hash ^ (hash >> 30)) * 0xBF58476D1CE4E5B9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94D049BB133111EBULL;
    return hash ^ (hash >> 31);
}

QSet<QString> wordsOf(const ReadPage &page)
{
    QSet<QString> words;
    for (const Word &word : page.words) {
        const QString key = letterKey(word.text);
        if (key.size() >= ShortestWord)
            words.insert(key);
    }
    return words;
}

} // namespace

QStringList layoutKeys(const QList<ReadPage> &pages)
{
    const QSet<QString> words = pages.isEmpty() ? QSet<QString>() : wordsOf(pages.first());
    if (words.size() < FewestWords)
        return {};
    QStringList keys;
    for (int key = 0; key < LayoutKeyCount; ++key) {
        QString text = QString::number(key) + u':';
        for (int i = 0; i < HashesInKey; ++i) {
            quint64 least = std::numeric_limits<quint64>::max();
            for (const QString &word : words)
                least = std::min(least, hashOf(word, quint64(key * HashesInKey + i)));
            text += QString::number(least & 0xFFFFU, 16).rightJustified(4, u'0');
        }
        keys.append(text);
    }
    return keys;
}

} // namespace desk
