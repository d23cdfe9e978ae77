// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/text_match.h"

#include <QVarLengthArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

QString foldText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    bool ascii = true;
    for (const QChar c : text)
        ascii = ascii && c.unicode() < 128;
    if (ascii) {
        for (const QChar c : text)
            out += c.toLower();
        return out;
    }
    const QString split = text.toString().normalized(QString::NormalizationForm_KD);
    for (const QChar c : split) {
        if (c.isMark())
            continue;
        switch (c.unicode()) {
        case u'ß':
            out += u"ss"_s;
            break;
        case u'ł':
        case u'Ł':
            out += u'l';
            break;
        case u'ø':
        case u'Ø':
            out += u'o';
            break;
        case u'æ':
        case u'Æ':
            out += u"ae"_s;
            break;
        case u'đ':
        case u'Đ':
            out += u'd';
            break;
        default:
            out += c.toLower();
        }
    }
    return out;
}

QStringList foldedWords(QStringView text)
{
    QStringList words;
    QString word;
    for (const QChar c : foldText(text)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    if (!word.isEmpty())
        words.append(word);
    return words;
}

int editDistance(QStringView a, QStringView b, int limit)
{
    if (std::abs(a.size() - b.size()) > limit)
        return limit + 1;
    QVarLengthArray<int, 64> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0], best = int(i);
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int above = row[j];
            row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] != b[j - 1])});
            diagonal = above;
            best = std::min(best, row[j]);
        }
        if (best > limit)
            return limit + 1;
    }
    return std::min(row[b.size()], limit + 1);
}

double similarity(QStringView a, QStringView b)
{
    const qsizetype longer = std::max(a.size(), b.size());
    if (longer == 0)
        return 1;
    return 1.0 - double(editDistance(a, b, int(longer))) / double(longer);
}

bool hasDigit(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isDigit(); });
}

QString trimmedNumber(QString text)
{
    static const QString edge = u"#:;,.()[]\"'*=-–_|<>“”"_s;
    while (!text.isEmpty() && edge.contains(text.front()))
        text.remove(0, 1);
    while (!text.isEmpty() && edge.contains(text.back()))
        text.chop(1);
    return text;
}

} // namespace desk
