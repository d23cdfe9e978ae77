// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/page_search.h"

#include "core/base/text_key.h"
#include "core/invoices/local/text_match.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLabelWords = 5;
constexpr int LongestText = 12;    // words of a name
constexpr double LinesBelow = 2.6; // heights of a line between a label and what stands below it
constexpr int LongestNumber = 4;   // words of one number

bool hasLetters(const QString &text)
{
    return std::ranges::count_if(text, [](QChar c) { return c.isLetter(); }) >= 2;
}

/// OCR may have misread a letter of a long word.
bool sameToken(const QString &seen, const QString &wanted, bool ocr)
{
    return seen == wanted || (ocr && wanted.size() >= 5 && editDistance(seen, wanted, 1) <= 1);
}

QStringList tokensBetween(const Layout &layout, int first, int last)
{
    QStringList tokens;
    for (int word = first; word <= last; ++word)
        tokens += layout.words[word].tokens;
    return tokens;
}

} // namespace

PageSearch::PageSearch(const QList<ReadPage> &pages)
{
    ReadDocument document;
    document.pages = pages;
    m_layout = layoutOf(document);
    m_links = std::make_unique<LabelLinks>(m_layout, findLabels(m_layout));
    m_values = pageValues(m_layout, *m_links, DateOrder::Unknown);
}

PrintedValue PageSearch::printed(int first, int last) const
{
    return {.value = {},
            .raw = m_layout.text(first, last),
            .first = first,
            .last = last,
            .page = m_layout.pageOf(first),
            .box = m_layout.unitBox(first, last),
            .ocr = m_layout.isOcr(first),
            .clear = m_layout.confidence(first, last)};
}

QList<PrintedValue> PageSearch::numbers() const
{
    QList<PrintedValue> found;
    for (const LayoutCell &cell : m_layout.cells) {
        for (int first = cell.first; first <= cell.last; ++first) {
            for (int last = first; last <= std::min(cell.last, first + LongestNumber - 1); ++last) {
                PrintedValue value = printed(first, last);
                value.value = trimmedNumber(value.raw);
                if (hasDigit(value.value) && !m_links->isLabel(first) && !m_links->isLabel(last))
                    found.append(value);
            }
        }
    }
    return found;
}

QList<PrintedValue> PageSearch::all(Field field) const
{
    QList<PrintedValue> found;
    switch (fieldType(field)) {
    case FieldType::Date:
        for (const PageDate &date : m_values.dates) {
            found.append(printed(date.first, date.last));
            found.last().value = date.date.date.toString(Qt::ISODate);
        }
        return found;
    case FieldType::Amount:
        for (const PageAmount &amount : m_values.amounts) {
            found.append(printed(amount.first, amount.last));
            found.last().value = amount.amount.value.toString();
        }
        return found;
    case FieldType::Identifier:
        return numbers();
    case FieldType::Text:
    case FieldType::Currency:
        break;
    }
    return found;
}

QList<PrintedValue> PageSearch::find(Field field, const QString &value) const
{
    if (fieldType(field) == FieldType::Text)
        return findText(value);
    QList<PrintedValue> found = all(field);
    const auto decimal = Decimal::parse(value);
    const QString key = letterOrNumberKey(value);
    found.removeIf([&](const PrintedValue &one) {
        switch (fieldType(field)) {
        case FieldType::Amount:
            return !decimal || Decimal::parse(one.value) != decimal;
        case FieldType::Identifier:
            return letterOrNumberKey(one.value) != key;
        default:
            return one.value != value;
        }
    });
    return found;
}

QList<PrintedValue> PageSearch::findText(const QString &text) const
{
    QList<PrintedValue> found;
    const QString key = letterOrNumberKey(text);
    if (key.isEmpty())
        return found;
    for (const LayoutRow &row : m_layout.rows) {
        for (int first = row.first; first <= row.last; ++first) {
            QString seen;
            for (int last = first; last <= std::min(row.last, first + LongestText); ++last) {
                seen += letterOrNumberKey(m_layout.words[last].text);
                if (!key.startsWith(seen))
                    break;
                if (seen.size() != key.size())
                    continue;
                found.append(printed(first, last));
                found.last().value = text;
                break;
            }
        }
    }
    return found;
}

QString PageSearch::labelOf(const PrintedValue &value) const
{
    const LayoutWord &own = m_layout.words[value.first];
    const LayoutCell &cell = m_layout.cells[own.cell];
    // Left of it in its own cell, back to the end of another value.
    int first = value.first;
    while (first > cell.first && value.first - first < MostLabelWords && !hasDigit(m_layout.words[first - 1].text))
        --first;
    if (first < value.first && hasLetters(m_layout.text(first, value.first - 1)))
        return m_layout.text(first, value.first - 1);
    const LayoutRow &row = m_layout.rows[own.row];
    if (value.first == cell.first && own.cell > row.firstCell) {
        const LayoutCell &left = m_layout.cells[own.cell - 1];
        const QString text = m_layout.text(std::max(left.first, left.last - MostLabelWords + 1), left.last);
        if (hasLetters(text) && !hasDigit(text))
            return text;
    }
    // Above it: the nearest cell that shares its column.
    const PointBox box = m_layout.box(value.first, value.last);
    for (int above = own.row - 1; above >= 0 && m_layout.rows[above].page == value.page; --above) {
        const LayoutRow &other = m_layout.rows[above];
        if (box.top - other.box.bottom > LinesBelow * box.height())
            break;
        for (int i = other.firstCell; i <= other.lastCell; ++i) {
            const LayoutCell &head = m_layout.cells[i];
            const QString text = m_layout.cellText(i);
            if (head.box.overlapX(box) > 0 && head.last - head.first < MostLabelWords && hasLetters(text) &&
                !hasDigit(text))
                return text;
        }
    }
    return {};
}

QList<std::pair<int, int>> PageSearch::places(const QStringList &tokens) const
{
    QList<std::pair<int, int>> found;
    if (tokens.isEmpty())
        return found;
    for (const LayoutRow &row : m_layout.rows) {
        const bool ocr = m_layout.isOcr(row.first);
        for (int first = row.first; first <= row.last; ++first) {
            for (int last = first; last <= std::min(row.last, first + int(tokens.size())); ++last) {
                const QStringList seen = tokensBetween(m_layout, first, last);
                if (seen.size() < tokens.size())
                    continue;
                const bool same = std::ranges::equal(
                    seen, tokens, [ocr](const QString &a, const QString &b) { return sameToken(a, b, ocr); });
                if (same)
                    found.append({first, last});
                break;
            }
        }
    }
    return found;
}

QList<PrintedValue> PageSearch::beside(Field field, const QString &label) const
{
    const QList<PrintedValue> values = all(field);
    const bool number = fieldType(field) == FieldType::Identifier;
    QList<PrintedValue> found;
    for (const auto &[first, last] : places(labelTokens(label))) {
        const LayoutWord &end = m_layout.words[last];
        const PointBox box = m_layout.box(first, last);
        bool right = false;
        for (const PrintedValue &value : values) {
            const LayoutWord &word = m_layout.words[value.first];
            // A number begins with the next word; figures may stand in any column of the row.
            if (word.row != end.row || value.first <= last || (number && value.first != last + 1))
                continue;
            found.append(value);
            right = true;
        }
        for (qsizetype i = 0; !right && i < values.size(); ++i) {
            const PrintedValue &value = values[i];
            const PointBox place = m_layout.box(value.first, value.last);
            const bool startsCell = m_layout.cells[m_layout.words[value.first].cell].first == value.first;
            if (value.page == m_layout.pageOf(first) && place.top >= box.bottom - 0.3 * box.height() &&
                place.top - box.bottom < LinesBelow * box.height() && place.overlapX(box) > 0 &&
                (!number || startsCell))
                found.append(value);
        }
    }
    return found;
}

} // namespace desk
