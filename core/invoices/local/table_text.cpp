// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/table_text.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Letters that Unicode does not take apart.
QChar withoutStroke(QChar c)
{
    switch (c.unicode()) {
    case u'ł':
        return u'l';
    case u'ø':
        return u'o';
    case u'đ':
        return u'd';
    case u'ı':
        return u'i';
    default:
        return c;
    }
}

bool isUnspacedScript(QChar c)
{
    return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hiragana ||
           c.script() == QChar::Script_Katakana;
}

/// Words join a row if their middles are nearer than this part of their height.
constexpr double SameRow = 0.5;
/// A gap wider than this many heights of the type separates entries.
constexpr double CellGap = 0.85;

void splitIntoCells(TextRow &row, const ReadPage &page)
{
    const double pointsWide = page.widthPt > 0 ? page.widthPt : 595;
    const double pointsHigh = page.heightPt > 0 ? page.heightPt : 842;
    const double gap = CellGap * medianWordHeight(row.words) * pointsHigh / pointsWide;
    int first = 0;
    for (int i = 0; i < row.words.size(); ++i) {
        const bool ends = i + 1 == row.words.size() || row.words.at(i + 1).box.left - row.words.at(i).box.right > gap;
        if (!ends)
            continue;
        row.cells.append({first, i, textOf(row, first, i), boxOf(row, first, i)});
        first = i + 1;
    }
}

/// Words that run upwards along an edge of the paper; they would fall into the rows of a table.
bool runsUpwards(const Word &word, const ReadPage &page)
{
    if (word.text.size() < 3)
        return false;
    const double pointsWide = page.widthPt > 0 ? page.widthPt : 595;
    const double pointsHigh = page.heightPt > 0 ? page.heightPt : 842;
    return word.box.height() * pointsHigh > 1.6 * word.box.width() * pointsWide;
}

} // namespace

QString plainText(QStringView text)
{
    const QString apart = text.toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    int wordLength = 0; // "S.A." is one word, "Inv.No." two
    for (const QChar c : apart) {
        if (c.isMark())
            continue;
        if (c == u'ß') {
            plain.append(u"ss"_s);
            wordLength += 2;
        } else if (c.isLetterOrNumber() || c == u'%' || c == u'#') {
            plain.append(withoutStroke(c));
            ++wordLength;
        } else if (c != u'\'' && c != u'’' && (c != u'.' || wordLength > 1)) {
            if (!plain.isEmpty() && plain.back() != u' ')
                plain.append(u' ');
            wordLength = 0;
        } else if (c == u'.') {
            wordLength = 0;
        }
    }
    return plain.trimmed();
}

bool hasPhrase(const QString &text, const QString &phrase)
{
    const bool openStart = phrase.startsWith(u'*');
    const bool openEnd = phrase.endsWith(u'*');
    const QString needle = phrase.mid(openStart ? 1 : 0, phrase.size() - (openStart ? 1 : 0) - (openEnd ? 1 : 0));
    if (needle.isEmpty())
        return false;
    if (isUnspacedScript(needle.front())) {
        QString together = text;
        return together.remove(u' ').contains(needle);
    }
    for (qsizetype at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) {
        const qsizetype end = at + needle.size();
        const bool startFits = openStart || at == 0 || text.at(at - 1) == u' ';
        const bool endFits = openEnd || end == text.size() || text.at(end) == u' ';
        if (startFits && endFits)
            return true;
    }
    return false;
}

double medianWordHeight(const QList<Word> &words)
{
    if (words.isEmpty())
        return 0;
    QList<double> heights;
    heights.reserve(words.size());
    for (const Word &word : words)
        heights.append(word.box.height());
    const auto middle = heights.begin() + heights.size() / 2;
    std::nth_element(heights.begin(), middle, heights.end());
    return *middle;
}

QString textOf(const TextRow &row, int first, int last)
{
    QString text;
    for (int i = first; i <= last; ++i) {
        text += row.words.at(i).text;
        const bool touches =
            !row.words.at(i).spaceAfter && i < last &&
            row.words.at(i + 1).box.left - row.words.at(i).box.right < row.words.at(i).box.height() / 4;
        if (i < last && !touches)
            text += u' ';
    }
    return text;
}

UnitRect boxOf(const TextRow &row, int first, int last)
{
    UnitRect box;
    for (int i = first; i <= last; ++i)
        box = box.united(row.words.at(i).box);
    return box;
}

QList<TextRow> textRows(const ReadPage &page, int pageIndex)
{
    QList<Word> words = page.words;
    words.removeIf(
        [&page](const Word &word) { return word.text.isEmpty() || word.box.isEmpty() || runsUpwards(word, page); });
    std::ranges::stable_sort(words, {}, [](const Word &word) { return word.box.centreY(); });
    const double usual = medianWordHeight(words);

    QList<TextRow> rows;
    double middle = 0;
    double tall = 0; // of the row
    for (const Word &word : std::as_const(words)) {
        // A big heading must not swallow the small rows beside it.
        const double height = std::min(std::max(word.box.height(), tall), 1.3 * usual);
        if (rows.isEmpty() || std::abs(word.box.centreY() - middle) > SameRow * height) {
            rows.append(TextRow{pageIndex, {}, {}, {}, {}});
            middle = word.box.centreY();
            tall = 0;
        }
        TextRow &row = rows.last();
        row.words.append(word);
        row.box = row.box.united(word.box);
        tall = std::max(tall, word.box.height());
        middle += (word.box.centreY() - middle) / double(row.words.size());
    }
    for (TextRow &row : rows) {
        std::ranges::stable_sort(row.words, {}, [](const Word &word) { return word.box.left; });
        splitIntoCells(row, page);
        row.plain = plainText(textOf(row, 0, int(row.words.size()) - 1));
    }
    return rows;
}

QList<TextRow> textRows(const ReadDocument &document)
{
    QList<TextRow> rows;
    for (int page = 0; page < document.pages.size(); ++page)
        rows += textRows(document.pages.at(page), page);
    return rows;
}

} // namespace desk
