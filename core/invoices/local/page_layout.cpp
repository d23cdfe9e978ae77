// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/page_layout.h"

#include "core/invoices/local/text_match.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

bool isNumberWord(QStringView text)
{
    static const QStringList words{u"no"_s, u"nr"_s, u"num"_s, u"n"_s};
    return text.size() <= 3 && words.contains(text.toString().toLower());
}

/// Where a word such as "No:123" or "Invoice#77" falls apart; the end of the text if it does not.
qsizetype splitPoint(const QString &text)
{
    for (qsizetype i = 1; i + 1 < text.size(); ++i) {
        const QChar c = text[i], before = text[i - 1], after = text[i + 1];
        const bool worded = before.isLetter() || before == u'.' || before == u')' || before == u'#';
        if ((c == u':' || c == u'#' || c == u'=') && worded && after != u'/' && after != u':')
            return i + 1;
        if ((c == u'(' || c == u'@') && before.isLetter() && after.isDigit())
            return i; // "GST(6%)", "GST@6%"
        if (c == u'.' && after.isDigit() && isNumberWord(QStringView(text).left(i)))
            return i + 1; // "No.471102"
    }
    return text.size();
}

LayoutWord part(const LayoutWord &word, qsizetype from, qsizetype to)
{
    LayoutWord piece = word;
    const double length = double(word.text.size());
    piece.text = word.text.mid(from, to - from);
    piece.box.left = word.box.left + word.box.width() * double(from) / length;
    piece.box.right = word.box.left + word.box.width() * double(to) / length;
    piece.unit.left = word.unit.left + word.unit.width() * double(from) / length;
    piece.unit.right = word.unit.left + word.unit.width() * double(to) / length;
    piece.spaceAfter = to == word.text.size() && word.spaceAfter;
    return piece;
}

/// Words of one line of the reader that really follow each other.
struct Segment {
    QList<LayoutWord> words;
    PointBox box;
};

QList<Segment> segmentsOf(const ReadPage &page, const LayoutPage &frame)
{
    QList<Segment> segments;
    int line = -1;
    for (const Word &source : page.words) {
        LayoutWord word;
        word.text = source.text;
        word.unit = source.box;
        word.box = {source.box.left * frame.width, source.box.top * frame.height, source.box.right * frame.width,
                    source.box.bottom * frame.height};
        word.size = source.fontSize > 0 ? double(source.fontSize) : word.box.height();
        word.confidence = source.confidence;
        word.bold = source.bold;
        word.spaceAfter = source.spaceAfter;
        const bool follows = !segments.isEmpty() && source.line == line &&
                             word.box.left >= segments.last().words.last().box.left &&
                             word.box.overlapY(segments.last().words.last().box) >
                                 0.3 * std::min(word.box.height(), segments.last().words.last().box.height());
        line = source.line;
        if (!follows)
            segments.append(Segment{{}, word.box});
        qsizetype from = 0;
        for (const qsizetype at = splitPoint(word.text); at < word.text.size() && from == 0; from = at)
            segments.last().words.append(part(word, 0, at));
        segments.last().words.append(part(word, from, word.text.size()));
        segments.last().box.unite(word.box);
    }
    return segments;
}

/// True where the segment stands at the height of the row's nearest words.
bool fits(const Segment &segment, const QList<LayoutWord> &row)
{
    const LayoutWord *nearest = nullptr;
    double gap = 1e9;
    for (const LayoutWord &word : row) {
        const double here = -word.box.overlapX(segment.box);
        if (here < gap) {
            gap = here;
            nearest = &word;
        }
    }
    // Words above each other are two rows, however close.
    if (gap < -0.3 * std::min(nearest->box.width(), segment.box.width()))
        return false;
    const LayoutWord &mine = nearest->box.left > segment.box.left ? segment.words.last() : segment.words.first();
    const double lower = std::min(nearest->box.height(), mine.box.height());
    return mine.box.overlapY(nearest->box) > 0.55 * lower;
}

QList<QList<LayoutWord>> rowsOf(QList<Segment> segments)
{
    std::ranges::stable_sort(segments, {}, [](const Segment &s) { return s.box.centreY(); });
    QList<QList<LayoutWord>> rows;
    for (const Segment &segment : segments) {
        bool placed = false;
        for (qsizetype i = rows.size() - 1; i >= 0 && i >= rows.size() - 6 && !placed; --i) {
            if (fits(segment, rows[i])) {
                rows[i].append(segment.words);
                placed = true;
            }
        }
        if (!placed)
            rows.append(segment.words);
    }
    for (auto &row : rows)
        std::ranges::stable_sort(row, {}, [](const LayoutWord &w) { return w.box.left; });
    const auto centre = [](const QList<LayoutWord> &row) {
        double sum = 0;
        for (const LayoutWord &word : row)
            sum += word.box.centreY();
        return sum / double(row.size());
    };
    std::ranges::stable_sort(rows, {}, centre);
    return rows;
}

/// "T O T A L" is one word: four or more single letters at even distances.
void joinSpacedLetters(QList<LayoutWord> &row)
{
    const auto single = [&](qsizetype i) { return row[i].text.size() == 1 && row[i].text.front().isUpper(); };
    for (qsizetype i = 0; i < row.size(); ++i) {
        qsizetype end = i;
        while (end < row.size() && single(end) &&
               (end == i || row[end].box.left - row[end - 1].box.right < 1.2 * row[end].size))
            ++end;
        if (end - i < 4)
            continue;
        for (qsizetype k = i + 1; k < end; ++k) {
            row[i].text += row[k].text;
            row[i].box.unite(row[k].box);
            row[i].unit = row[i].unit.united(row[k].unit);
        }
        row[i].spaceAfter = true;
        row.remove(i + 1, end - i - 1);
    }
}

/// Where the cells of the rows near a row begin.
using Starts = QList<double>;

double letterWidth(const LayoutWord &word)
{
    return word.box.width() / double(word.text.size());
}

/// The blank of type of one width is as wide as its letters.
bool isBlankOfFixedType(const LayoutWord &before, const LayoutWord &word)
{
    const double letter = letterWidth(word);
    return std::abs(letterWidth(before) - letter) < 0.03 * letter &&
           std::abs(word.box.left - before.box.right - letter) < 0.15 * letter;
}

/// A gap a little wider than a blank parts two columns where a neighbouring row has a column that begins there.
bool startsColumn(const LayoutWord &before, const LayoutWord &word, const Starts &near)
{
    const double size = std::max(4.0, (before.size + word.size) / 2);
    return word.box.left - before.box.right > 0.5 * size && !isBlankOfFixedType(before, word) &&
           std::ranges::any_of(near, [&](double left) { return std::abs(left - word.box.left) < 0.6; });
}

bool startsCell(const LayoutWord &before, const LayoutWord &word, bool ocr)
{
    const double size = std::max(4.0, (before.size + word.size) / 2);
    return word.box.left - before.box.right > (ocr ? 1.5 : 1.1) * size;
}

/// Rows above and below in which a column may go on.
constexpr qsizetype ColumnReach = 4;

Starts startsNear(const QList<QList<LayoutWord>> &rows, qsizetype at, bool ocr)
{
    Starts starts;
    if (ocr) // places are not exact enough
        return starts;
    for (qsizetype r = std::max<qsizetype>(0, at - ColumnReach); r < std::min(rows.size(), at + ColumnReach + 1); ++r) {
        for (qsizetype i = 1; r != at && i < rows[r].size(); ++i) {
            if (startsCell(rows[r][i - 1], rows[r][i], ocr))
                starts.append(rows[r][i].box.left);
        }
    }
    return starts;
}

void appendRow(Layout &layout, QList<LayoutWord> words, int page, const Starts &near)
{
    joinSpacedLetters(words);
    const int rowIndex = int(layout.rows.size());
    LayoutRow row;
    row.page = page;
    row.first = int(layout.words.size());
    row.firstCell = int(layout.cells.size());
    row.box = words.first().box;
    for (LayoutWord &word : words) {
        const int index = int(layout.words.size());
        if (index == row.first || startsCell(layout.words.last(), word, layout.pages[page].ocr) ||
            startsColumn(layout.words.last(), word, near))
            layout.cells.append(LayoutCell{page, rowIndex, index, index, word.box, word.size, word.bold});
        LayoutCell &cell = layout.cells.last();
        cell.last = index;
        cell.box.unite(word.box);
        cell.size = std::max(cell.size, word.size);
        cell.bold = cell.bold && word.bold;
        row.box.unite(word.box);
        word.row = rowIndex;
        word.cell = int(layout.cells.size()) - 1;
        word.tokens = labelTokens(word.text);
        layout.words.append(word);
    }
    row.last = int(layout.words.size()) - 1;
    row.lastCell = int(layout.cells.size()) - 1;
    layout.rows.append(row);
}

} // namespace

QStringList labelTokens(QStringView text)
{
    QStringList tokens;
    QString token;
    const auto flush = [&] {
        if (!token.isEmpty())
            tokens.append(token);
        token.clear();
    };
    QString folded;
    for (const QChar c : text) { // before folding, which would take these apart
        if (c == u'°' || c == u'º')
            folded += u'o';
        else if (c == u'№')
            folded += u"no"_s;
        else
            folded += c;
    }
    folded = foldText(folded);
    for (const QChar c : std::as_const(folded)) {
        const bool east = c.script() == QChar::Script_Han;
        if (c.isLetterOrNumber() && !east) {
            token += c;
            continue;
        }
        flush();
        if (c == u'#' || c == u'%' || c == u'@' || east)
            tokens.append(c);
    }
    flush();
    return tokens;
}

QString Layout::text(int first, int last) const
{
    QString out;
    for (int i = first; i <= last; ++i) {
        out += words[i].text;
        if (i < last && words[i].spaceAfter)
            out += u' ';
    }
    return out;
}

PointBox Layout::box(int first, int last) const
{
    PointBox box = words[first].box;
    for (int i = first + 1; i <= last; ++i)
        box.unite(words[i].box);
    return box;
}

UnitRect Layout::unitBox(int first, int last) const
{
    UnitRect box = words[first].unit;
    for (int i = first + 1; i <= last; ++i)
        box = box.united(words[i].unit);
    return box;
}

double Layout::confidence(int first, int last) const
{
    double lowest = 1;
    for (int i = first; i <= last; ++i)
        lowest = std::min(lowest, double(words[i].confidence));
    return lowest;
}

Layout layoutOf(const ReadDocument &document)
{
    Layout layout;
    for (int index = 0; index < document.pages.size(); ++index) {
        const ReadPage &page = document.pages[index];
        LayoutPage frame;
        if (page.widthPt > 0 && page.heightPt > 0) {
            frame.width = page.widthPt;
            frame.height = page.heightPt;
        }
        frame.ocr = page.source == WordSource::Ocr;
        frame.firstRow = int(layout.rows.size());
        QList<double> sizes;
        for (const Word &word : page.words)
            sizes.append(word.fontSize > 0 ? double(word.fontSize) : word.box.height() * frame.height);
        frame.bodySize = sizes.isEmpty() ? 10 : median(sizes);
        layout.pages.append(frame);
        const QList<QList<LayoutWord>> rows = rowsOf(segmentsOf(page, frame));
        for (qsizetype row = 0; row < rows.size(); ++row)
            appendRow(layout, rows[row], index, startsNear(rows, row, frame.ocr));
        layout.pages[index].rowCount = int(layout.rows.size()) - frame.firstRow;
    }
    return layout;
}

} // namespace desk
