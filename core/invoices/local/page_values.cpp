// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/page_values.h"

#include "core/invoices/local/currency_marks.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

bool isDigit(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool hasDigit(const QString &text)
{
    return std::ranges::any_of(text, isDigit);
}

bool isTimeText(const QString &text)
{
    static const QRegularExpression time(u"^\\(?[0-2]?\\d[:.][0-5]\\d([:.][0-5]\\d)?([ap]m?)?\\)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.contains(u':') && time.match(text).hasMatch();
}

/// Where the words of a row lie in its text.
struct RowText {
    QString text;
    QList<qsizetype> starts;
};

RowText textOf(const Layout &layout, const LayoutCell &cell)
{
    RowText out;
    for (int word = cell.first; word <= cell.last; ++word) {
        out.starts.append(out.text.size());
        out.text += layout.words[word].text;
        if (layout.words[word].spaceAfter)
            out.text += u' ';
    }
    return out;
}

int wordAt(const RowText &row, qsizetype position)
{
    const auto it = std::ranges::upper_bound(row.starts, position);
    return int(it - row.starts.begin()) - 1;
}

void findRowDates(const Layout &layout, const LabelLinks &links, const LayoutCell &cell, DateOrder order,
                  PageValues &values)
{
    const RowText text = textOf(layout, cell);
    if (!hasDigit(text.text))
        return;
    for (const ParsedDate &date : findDates(text.text, order, layout.pages[cell.page].ocr)) {
        PageDate found;
        found.date = date;
        found.first = cell.first + wordAt(text, date.start);
        found.last = cell.first + wordAt(text, date.start + date.length - 1);
        found.claims = links.claims(found.first, found.last);
        const int next = found.last + 1;
        if (next < layout.words.size() && layout.words[next].row == cell.row)
            found.withTime = isTimeText(layout.words[next].text) ||
                             (next + 1 < layout.words.size() && isTimeText(layout.words[next + 1].text));
        for (int word = found.first; word <= found.last; ++word)
            values.isDateWord[word] = true;
        values.dates.append(found);
    }
}

/// Words may belong to one amount if they stand as close as the parts of a number.
bool joins(const Layout &layout, int a, int b)
{
    const LayoutWord &left = layout.words[a], &right = layout.words[b];
    const double gap = right.box.left - left.box.right;
    const bool digits = isDigit(left.text.back()) && isDigit(right.text.front());
    return gap < (digits ? 0.42 : 1.6) * std::max(left.size, right.size);
}

bool mayBegin(const QString &text)
{
    if (hasDigit(text))
        return true;
    return currencyOf(text) || text == u"-"_s || text == u"("_s || text == u"\u2212"_s || text == u"$"_s ||
           (text.size() <= 2 && text.startsWith(u'-'));
}

bool isPercentAhead(const Layout &layout, int last, int rowLast)
{
    if (layout.words[last].text.contains(u'%'))
        return true;
    return last < rowLast && layout.words[last + 1].text.startsWith(u'%');
}

struct Span {
    ParsedAmount amount;
    int last = 0;
};

std::optional<Span> amountAt(const Layout &layout, const PageValues &values, int first, int rowLast,
                             const AmountOptions &options)
{
    if (!mayBegin(layout.words[first].text))
        return std::nullopt;
    int end = first;
    while (end < rowLast && end - first < 3 && joins(layout, end, end + 1) && !values.isDateWord[end + 1])
        ++end;
    for (int last = end; last >= first; --last) {
        if (!hasDigit(layout.words[last].text) && last > first && !currencyOf(layout.words[last].text) &&
            layout.words[last].text.size() > 2)
            continue;
        auto amount = parseAmount(layout.text(first, last), options);
        if (amount && !isPercentAhead(layout, last, rowLast))
            return Span{*amount, last};
    }
    return std::nullopt;
}

void findRowAmounts(const Layout &layout, const LabelLinks &links, const LayoutRow &row, PageValues &values)
{
    bool percent = false;
    for (int word = row.first; word <= row.last; ++word)
        percent = percent || layout.words[word].text.contains(u'%');
    const AmountOptions options{values.style, layout.pages[row.page].ocr};
    for (int word = row.first; word <= row.last; ++word) {
        if (values.isDateWord[word] || isTimeText(layout.words[word].text))
            continue;
        const auto span = amountAt(layout, values, word, row.last, options);
        if (!span)
            continue;
        PageAmount found;
        found.amount = span->amount;
        found.first = word;
        found.last = span->last;
        found.percentRow = percent;
        found.claims = links.claims(found.first, found.last);
        values.amounts.append(found);
        word = span->last;
    }
}

void findRates(const Layout &layout, PageValues &values)
{
    for (int word = 0; word < layout.words.size(); ++word) {
        const QString &text = layout.words[word].text;
        std::optional<Decimal> rate;
        if (text.contains(u'%'))
            rate =
                parsePercent(text.startsWith(u'%') && word > 0 && layout.words[word - 1].row == layout.words[word].row
                                 ? QString(layout.words[word - 1].text + u'%')
                                 : text);
        if (rate && *rate <= Decimal(30, 0) && !values.rates.contains(rate->reduced()))
            values.rates.append(rate->reduced());
    }
}

DecimalMark styleOf(const Layout &layout)
{
    QStringList tokens;
    for (const LayoutWord &word : layout.words) {
        if (hasDigit(word.text))
            tokens.append(word.text);
    }
    return decimalStyle(tokens);
}

DateOrder orderOf(const QList<PageDate> &dates)
{
    int day = 0, month = 0;
    for (const PageDate &date : dates) {
        day += date.date.proves == DateOrder::DayFirst;
        month += date.date.proves == DateOrder::MonthFirst;
    }
    if (day == month)
        return DateOrder::Unknown;
    return day > month ? DateOrder::DayFirst : DateOrder::MonthFirst;
}

} // namespace

PageValues pageValues(const Layout &layout, const LabelLinks &links, DateOrder hint)
{
    PageValues values;
    values.isDateWord.fill(false, layout.words.size());
    for (const LayoutCell &cell : layout.cells)
        findRowDates(layout, links, cell, hint, values);
    values.order = orderOf(values.dates);
    if (values.order != DateOrder::Unknown && values.order != hint) {
        values.dates.clear();
        for (const LayoutCell &cell : layout.cells)
            findRowDates(layout, links, cell, values.order, values);
    }
    values.style = styleOf(layout);
    for (const LayoutRow &row : layout.rows)
        findRowAmounts(layout, links, row, values);
    findRates(layout, values);
    return values;
}

} // namespace desk
