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

double letterWidth(const LayoutWord &word)
{
    return (word.box.right - word.box.left) / double(word.text.size());
}

/// Whether "1" and "707,79" stand one blank apart in type of one width, whose blank is as wide as its digits. Such type
/// shows itself where the mark takes as much room as a digit.
bool isGroupOfFixedType(const LayoutWord &left, const LayoutWord &right)
{
    static const QRegularExpression head(u"(^|\\D)\\d{1,3}$"_s), group(u"^\\d{3}[.,]\\d\\d(\\D|$)"_s);
    const double letter = letterWidth(right), gap = right.box.left - left.box.right;
    return left.cell == right.cell && head.match(left.text).hasMatch() && group.match(right.text).hasMatch() &&
           std::abs(letterWidth(left) - letter) < 0.03 * letter && std::abs(gap - letter) < 0.1 * letter;
}

/// Words may belong to one amount if they stand as close as the parts of a number.
bool joins(const Layout &layout, int a, int b)
{
    const LayoutWord &left = layout.words[a], &right = layout.words[b];
    const double gap = right.box.left - left.box.right;
    const bool digits = isDigit(left.text.back()) && isDigit(right.text.front());
    return gap < (digits ? 0.42 : 1.6) * std::max(left.size, right.size) || isGroupOfFixedType(left, right);
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
        // "R 1,200.00" are rands, "R558210" is a number.
        if (amount && !amount->currencyCertain && amount->currency == u"ZAR"_s && amount->places != 2)
            amount.reset();
        if (amount && !isPercentAhead(layout, last, rowLast))
            return Span{*amount, last};
    }
    return std::nullopt;
}

/// "47 80" at the end of a row of an OCR page: the mark was lost, the gap stayed.
std::optional<Span> splitAmountAt(const Layout &layout, int first, int rowLast)
{
    static const QRegularExpression head(u"^(RM|\\$|€|£)?\\d{1,4}$"_s), tail(u"^\\d\\d$"_s);
    if (first >= rowLast || first == layout.rows[layout.words[first].row].first)
        return std::nullopt;
    const LayoutWord &left = layout.words[first], &right = layout.words[first + 1];
    if (right.box.left - left.box.right > 0.8 * std::max(left.size, right.size) || !head.match(left.text).hasMatch() ||
        !tail.match(right.text).hasMatch() || (first + 1 < rowLast && hasDigit(layout.words[first + 2].text)))
        return std::nullopt;
    auto amount = parseAmount(left.text + u'.' + right.text, {DecimalMark::Point, true});
    if (!amount)
        return std::nullopt;
    amount->repaired = true;
    return Span{*amount, first + 1};
}

/// The reading of "8091" as 80.91 and of "48.004" as 48.00, on OCR pages whose other amounts have two places.
std::optional<ParsedAmount> impliedDecimals(const PageAmount &found, const QString &text)
{
    static const QRegularExpression digits(u"^(RM|\\$|€|£)?\\d{3,6}$"_s);
    ParsedAmount amount = found.amount;
    if (amount.places == 0 && amount.value.scale() == 0 && digits.match(text).hasMatch())
        amount.value = Decimal(amount.value.unscaled(), 2);
    else if (amount.places == 3 && amount.value.scale() == 3)
        amount.value = Decimal(amount.value.unscaled() / 10, 2);
    else
        return std::nullopt;
    amount.places = 2;
    amount.repaired = true;
    return amount;
}

void addImplied(const Layout &layout, PageValues &values)
{
    QMap<int, std::pair<int, int>> pages; // page -> amounts with two places, all
    for (const PageAmount &found : std::as_const(values.amounts)) {
        auto &[places, all] = pages[layout.pageOf(found.first)];
        places += found.amount.places == 2;
        ++all;
    }
    const qsizetype count = values.amounts.size();
    for (qsizetype i = 0; i < count; ++i) {
        const PageAmount found = values.amounts[i];
        const auto [places, all] = pages.value(layout.pageOf(found.first));
        if (!layout.isOcr(found.first) || places < 3 || places * 2 < all)
            continue;
        if (const auto amount = impliedDecimals(found, layout.text(found.first, found.last))) {
            PageAmount implied = found;
            implied.amount = *amount;
            implied.implied = true;
            values.amounts.append(implied);
        }
    }
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
        auto span = options.repair ? splitAmountAt(layout, word, row.last) : std::nullopt;
        if (!span)
            span = amountAt(layout, values, word, row.last, options);
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

/// A column "VAT" of 21.00, 21.00, 6.00 ... holds rates, though no percent sign says so.
void findRateColumns(PageValues &values)
{
    QMap<qint64, int> count;
    for (const PageAmount &found : std::as_const(values.amounts)) {
        const double value = found.amount.value.toDouble();
        if (value < 2 || value > 27 || !found.amount.currency.isEmpty())
            continue;
        const double claim = std::max(found.claims.of(LabelRole::Tax), found.claims.of(LabelRole::TaxRate));
        if (claim > 0.15)
            ++count[qRound64(value * 1000)];
    }
    for (auto it = count.cbegin(); it != count.cend(); ++it) {
        const Decimal rate = Decimal(it.key(), 3).reduced();
        if (!values.rates.contains(rate))
            values.rates.append(rate);
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

/// What the dates prove. On OCR pages one misread digit can prove anything, so there it takes two against the hint.
DateOrder orderOf(const Layout &layout, const QList<PageDate> &dates, DateOrder hint)
{
    int day = 0, month = 0;
    bool ocr = false;
    for (const PageDate &date : dates) {
        day += date.date.proves == DateOrder::DayFirst;
        month += date.date.proves == DateOrder::MonthFirst;
        ocr = ocr || layout.isOcr(date.first);
    }
    if (day == month)
        return DateOrder::Unknown;
    const DateOrder proved = day > month ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (ocr && hint != DateOrder::Unknown && proved != hint && std::max(day, month) < 2)
        return DateOrder::Unknown;
    return proved;
}

} // namespace

PageValues pageValues(const Layout &layout, const LabelLinks &links, DateOrder hint)
{
    PageValues values;
    values.isDateWord.fill(false, layout.words.size());
    for (const LayoutCell &cell : layout.cells)
        findRowDates(layout, links, cell, hint, values);
    values.order = orderOf(layout, values.dates, hint);
    if (values.order != DateOrder::Unknown && values.order != hint) {
        values.dates.clear();
        for (const LayoutCell &cell : layout.cells)
            findRowDates(layout, links, cell, values.order, values);
    }
    values.style = styleOf(layout);
    for (const LayoutRow &row : layout.rows)
        findRowAmounts(layout, links, row, values);
    addImplied(layout, values);
    findRates(layout, values);
    findRateColumns(values);
    return values;
}

} // namespace desk
