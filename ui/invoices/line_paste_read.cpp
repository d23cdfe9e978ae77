// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCharacters = 20'000'000;
constexpr qsizetype SampleRows = 200; ///< enough to see what separates the cells
constexpr QChar Blanks = u' ';

/// Cells of lines with one separator; quotes may hold separators, line breaks and doubled quotes.
class CellReader {
public:
    CellReader(QStringView text, QChar separator, bool quotes) : m_text(text), m_separator(separator), m_quotes(quotes)
    {
    }

    /// nullopt: the quotes do not close.
    [[nodiscard]] Result<std::optional<QList<QStringList>>> read()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text[m_at];
            if (m_quotes && c == u'"' && m_cell.trimmed().isEmpty()) {
                if (!readQuoted())
                    return std::nullopt;
            } else if (c == u'\n' || c == u'\r') {
                m_at += c == u'\r' && m_text.mid(m_at + 1).startsWith(u'\n') ? 2 : 1;
                TRY(endRow());
            } else if (const int width = separatorAt(); width > 0) {
                m_at += width;
                TRY(endCell());
            } else {
                m_cell += c;
                ++m_at;
            }
        }
        TRY(endRow());
        return m_rows;
    }

private:
    [[nodiscard]] int separatorAt() const
    {
        if (m_separator != Blanks)
            return m_text[m_at] == m_separator ? 1 : 0;
        int width = 0;
        while (m_at + width < m_text.size() && m_text[m_at + width] == u' ')
            ++width;
        return width > 1 && !m_cell.isEmpty() ? width : 0;
    }
    bool readQuoted()
    {
        m_cell.clear();
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                m_cell += m_text[m_at];
            } else if (m_text.mid(m_at + 1).startsWith(u'"')) {
                m_cell += u'"';
                ++m_at;
            } else {
                ++m_at;
                return true;
            }
        }
        return false;
    }
    Result<> endCell()
    {
        if (m_row.size() >= MostPasteColumns)
            return fail(ErrorCode::TooLarge, u"more than %1 columns"_s.arg(MostPasteColumns));
        m_row.append(std::exchange(m_cell, {}));
        return {};
    }
    Result<> endRow()
    {
        TRY(endCell());
        m_rows.append(std::exchange(m_row, {}));
        if (m_rows.size() > 2 * MostPasteRows)
            return fail(ErrorCode::TooLarge, u"more than %1 rows"_s.arg(MostPasteRows));
        return {};
    }

    QStringView m_text;
    QChar m_separator;
    bool m_quotes;
    qsizetype m_at = 0;
    QString m_cell;
    QStringList m_row;
    QList<QStringList> m_rows;
};

/// How often a sign stands outside quotes in each of the first lines that are not empty.
QList<int> countsOf(QStringView text, QChar sign)
{
    QList<int> counts;
    int count = 0;
    bool quoted = false, empty = true;
    for (qsizetype i = 0; i < text.size() && counts.size() < SampleRows; ++i) {
        const QChar c = text[i];
        if (c == u'"')
            quoted = !quoted;
        if (c == u'\n' && !quoted) {
            if (!empty)
                counts.append(count);
            count = 0;
            empty = true;
            continue;
        }
        empty = empty && c.isSpace();
        count += c == sign && !quoted;
    }
    if (!empty)
        counts.append(count);
    return counts;
}

/// Most lines have it, and as often as the others.
bool separates(const QList<int> &counts)
{
    const auto most = std::ranges::max_element(counts);
    if (counts.isEmpty() || *most == 0)
        return false;
    QList<int> sorted = counts;
    std::ranges::sort(sorted);
    const int usual = sorted[sorted.size() / 2];
    const auto like = std::ranges::count(counts, usual);
    return usual > 0 && like * 5 >= counts.size() * 4;
}

/// Commas that only stand inside numbers ("2,50") separate nothing.
bool commasAreDecimal(QStringView text)
{
    qsizetype inside = 0, all = 0;
    for (qsizetype i = 0; i < std::min<qsizetype>(text.size(), 100'000); ++i) {
        if (text[i] != u',')
            continue;
        ++all;
        const bool digits = i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        const bool alone = i < 2 || !text[i - 2].isLetter();
        inside += digits && alone;
    }
    return all > 0 && inside == all;
}

bool hasBlankColumns(QStringView text)
{
    int lines = 0, with = 0;
    for (const QStringView line : text.left(100'000).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.trimmed().isEmpty())
            continue;
        ++lines;
        with += line.trimmed().contains(u"  "_s);
    }
    return lines > 0 && with * 5 >= lines * 4;
}

QChar separatorOf(QStringView text)
{
    for (const int count : countsOf(text, u'\t')) {
        if (count > 0)
            return u'\t';
    }
    if (separates(countsOf(text, u';')))
        return u';';
    if (separates(countsOf(text, u'|')))
        return u'|';
    const bool blanks = hasBlankColumns(text);
    if (separates(countsOf(text, u',')) && !(commasAreDecimal(text) && (blanks || countsOf(text, u',').first() < 2)))
        return u',';
    return blanks ? Blanks : QChar(u'\t');
}

QString withoutControls(const QString &cell, int &left)
{
    QString clean;
    clean.reserve(cell.size());
    for (const QChar c : cell) {
        if (c.category() == QChar::Other_Control && !c.isSpace())
            ++left;
        else
            clean += c;
    }
    return clean.simplified();
}

} // namespace

Result<PasteGrid> readPaste(const QString &text)
{
    if (text.size() > MostCharacters)
        return fail(ErrorCode::TooLarge, u"more than %1 characters"_s.arg(MostCharacters));
    PasteGrid grid;
    const QStringView cells = QStringView(text).mid(text.startsWith(QChar::ByteOrderMark) ? 1 : 0);
    grid.separator = separatorOf(cells);
    TRY_ASSIGN(quoted, CellReader(cells, grid.separator, true).read());
    QList<QStringList> rows;
    if (quoted) {
        rows = *quoted;
    } else { // a quote that is never closed is an inch sign
        TRY_ASSIGN(plain, CellReader(cells, grid.separator, false).read());
        rows = *plain;
    }
    qsizetype shortest = MostPasteColumns;
    for (QStringList &row : rows) {
        for (QString &cell : row)
            cell = withoutControls(cell, grid.controlCharacters);
        if (std::ranges::all_of(row, &QString::isEmpty)) {
            ++grid.emptyRows;
            continue;
        }
        grid.columns = std::max(grid.columns, int(row.size()));
        shortest = std::min(shortest, row.size());
        grid.rows.append(std::move(row));
    }
    if (!text.isEmpty() && text.back() == u'\n')
        --grid.emptyRows; // the end of the last line is no row
    if (grid.rows.isEmpty())
        return fail(ErrorCode::EmptyFile, u"nothing to paste"_s);
    if (grid.rows.size() > MostPasteRows)
        return fail(ErrorCode::TooLarge, u"more than %1 rows"_s.arg(MostPasteRows));
    grid.shortRows = shortest < grid.columns;
    for (QStringList &row : grid.rows)
        row.resize(grid.columns);
    return grid;
}

QString toTsv(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows) {
        QStringList cells;
        for (const QString &cell : row) {
            const bool quote = cell.contains(u'\t') || cell.contains(u'\n') || cell.contains(u'"');
            cells.append(quote ? u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"' : cell);
        }
        text += cells.join(u'\t') + u'\n';
    }
    return text;
}

} // namespace desk
