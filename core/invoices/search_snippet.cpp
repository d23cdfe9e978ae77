// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/search_snippet.h"

#include <QList>
#include <QStringList>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isWordSign(QChar c)
{
    return c.isLetterOrNumber() || c.isSurrogate();
}

/// Small letters without accents, and for each where it comes from: a ligature becomes several.
struct Folded {
    QString text;
    QList<qsizetype> origin;
};

Folded folded(const QString &text)
{
    Folded result;
    result.text.reserve(text.size());
    result.origin.reserve(text.size());
    const auto append = [&](QStringView part, qsizetype at) {
        for (const QChar c : part) {
            if (c.isMark())
                continue;
            result.text += c;
            result.origin.append(at);
        }
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.unicode() < 0x80) { // nearly all of a document
            result.text += c.toLower();
            result.origin.append(i);
        } else if (c.isSurrogate()) {
            result.text += c;
            result.origin.append(i);
        } else {
            append(QString(c).normalized(QString::NormalizationForm_KD).toCaseFolded(), i);
        }
    }
    return result;
}

/// The words of a search as the index sees them: "2024-17" is "2024" followed by "17".
QList<QStringList> phrasesOf(const QString &search)
{
    QList<QStringList> phrases;
    for (const QString &part : search.simplified().split(u' ', Qt::SkipEmptyParts)) {
        QStringList tokens{QString()};
        for (const QChar c : folded(part).text) {
            if (isWordSign(c))
                tokens.last() += c;
            else if (!tokens.last().isEmpty())
                tokens.append(QString());
        }
        tokens.removeAll(QString());
        if (!tokens.isEmpty())
            phrases.append(tokens);
    }
    return phrases;
}

/// True where the phrase stands from `at` on: whole words, the beginning of a word at its end.
bool standsAt(const QString &text, qsizetype at, const QStringList &phrase)
{
    for (qsizetype i = 0; i < phrase.size(); ++i) {
        if (i > 0) {
            if (at >= text.size() || isWordSign(text[at]))
                return false;
            while (at < text.size() && !isWordSign(text[at]))
                ++at;
        }
        if (!QStringView(text).mid(at).startsWith(phrase[i]))
            return false;
        at += phrase[i].size();
    }
    return true;
}

qsizetype firstPlace(const QString &text, const QList<QStringList> &phrases)
{
    qsizetype first = -1;
    for (const QStringList &phrase : phrases) {
        for (qsizetype at = text.indexOf(phrase.first()); at >= 0 && (first < 0 || at < first);
             at = text.indexOf(phrase.first(), at + 1)) {
            if ((at == 0 || !isWordSign(text[at - 1])) && standsAt(text, at, phrase)) {
                first = at;
                break;
            }
        }
    }
    return first;
}

} // namespace

QString snippetOf(const QString &text, const QString &search, int around)
{
    const QList<QStringList> phrases = phrasesOf(search);
    if (phrases.isEmpty() || text.isEmpty())
        return {};
    const Folded plain = folded(text);
    const qsizetype found = firstPlace(plain.text, phrases);
    if (found < 0)
        return {};
    const qsizetype place = plain.origin[found];
    qsizetype begin = std::max<qsizetype>(0, place - around / 3);
    while (begin > 0 && begin < place && !text[begin - 1].isSpace())
        ++begin;
    qsizetype end = std::min<qsizetype>(text.size(), begin + around);
    if (end < text.size()) {
        const qsizetype blank = text.lastIndexOf(u' ', end);
        if (blank > place)
            end = blank;
        else if (text[end].isLowSurrogate())
            ++end;
    }
    QString snippet = text.mid(begin, end - begin).simplified();
    if (begin > 0)
        snippet.prepend(u"… "_s);
    if (end < text.size())
        snippet.append(u" …"_s);
    return snippet;
}

} // namespace desk
