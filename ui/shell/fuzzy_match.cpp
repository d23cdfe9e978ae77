// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzy_match.h"

#include <QStringList>

#include <algorithm>

namespace desk {

namespace {

constexpr int Letter = 1, Next = 4, WordStart = 6, TextStart = 8;

/// Lower case without accents.
QString plain(QStringView text)
{
    QString result;
    for (const QChar c : text.toString().normalized(QString::NormalizationForm_KD)) {
        if (c.category() != QChar::Mark_NonSpacing)
            result += c.toLower();
    }
    return result;
}

int scoreFrom(const QString &word, const QString &text, qsizetype start)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype at = start;
    for (const QChar c : word) {
        at = text.indexOf(c, at);
        if (at < 0)
            return 0;
        score += Letter;
        if (at == last + 1)
            score += Next;
        else if (at == 0)
            score += TextStart;
        else if (!text[at - 1].isLetterOrNumber())
            score += WordStart;
        last = at++;
    }
    return score;
}

// The first letter may stand in several places; the best of them counts.
int wordScore(const QString &word, const QString &text)
{
    int best = 0;
    for (qsizetype start = text.indexOf(word.front()); start >= 0; start = text.indexOf(word.front(), start + 1))
        best = std::max(best, scoreFrom(word, text, start));
    return best;
}

} // namespace

int fuzzyScore(QStringView typed, QStringView text)
{
    const QStringList words = plain(typed).split(u' ', Qt::SkipEmptyParts);
    const QString target = plain(text);
    int score = 1;
    for (const QString &word : words) {
        const int one = wordScore(word, target);
        if (one == 0)
            return 0;
        score += one;
    }
    return score;
}

} // namespace desk
