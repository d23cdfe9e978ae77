// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items_plain.h"

#include "core/base/money.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Rows of one layout begin at the same place, in parts of the page.
constexpr double SameLeft = 0.008;
/// So many rows are tried as the first of a run.
constexpr qsizetype MostStarts = 60;
/// Empty space between the name of an item and its numbers in a row below, in heights of a row.
constexpr double NameGap = 1.3;
/// A single row is an item only if a total stands so many rows below.
constexpr int TotalBelow = 9;

int letterCount(const TextRow &row, int first, int last)
{
    int letters = 0;
    for (int i = first; i <= last; ++i)
        letters += int(std::ranges::count_if(row.words.at(i).text, [](QChar c) { return c.isLetter(); }));
    return letters;
}

/// Signs between quantity and price, and units: no description.
bool isMultiplication(const QString &word)
{
    static const QRegularExpression sign(
        u"^([x×*@à/=]|a|kg|kgs|g|l|ml|m|st|stk|pcs?|ea|un|ud|uds|pz|szt|ks|[€$£]?/?kg|€/kg|rm|eur|€|\\$|£|each|per)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return sign.match(word).hasMatch();
}

/// "2 x 10.00" before the amount: said to be quantity and price, even where they do not make the amount.
std::optional<qsizetype> saidProduct(const TextRow &row, const QList<NumberToken> &numbers)
{
    static const QRegularExpression times(u"^[x×*]$"_s, QRegularExpression::CaseInsensitiveOption);
    const qsizetype price = numbers.size() - 2, quantity = price - 1;
    if (quantity < 0 || numbers.at(quantity).percent || numbers.at(price).percent)
        return std::nullopt;
    const int sign = numbers.at(quantity).last + 1;
    const bool said = numbers.at(price).first == sign + 1 && times.match(row.words.at(sign).text).hasMatch();
    return said && numbers.at(price).amount.places == 2 ? std::optional(quantity) : std::nullopt;
}

/// An amount with its decimal places, or of a currency without any.
bool isExactMoney(const NumberToken &number)
{
    const int places = number.amount.places;
    return !number.percent && (places == 2 || (places == 0 && !number.amount.currency.isEmpty() &&
                                               minorUnitDigits(number.amount.currency) == 0));
}

/// Takes amount, quantity and price out of a row that ends in an amount; nullopt for other rows.
std::optional<TableItem> itemIn(const TextRow &row, int index, const QList<NumberToken> &numbers)
{
    if (numbers.isEmpty() || !isExactMoney(numbers.last()))
        return std::nullopt;
    const NumberToken &amount = numbers.last();
    // Behind the amount stands a letter for the tax at most.
    if (letterCount(row, amount.last + 1, int(row.words.size()) - 1) > 2)
        return std::nullopt;
    TableItem item;
    item.firstRow = item.lastRow = index;
    item.cells[size_t(ColumnRole::Amount)] = ItemCell{index, amount};
    int end = amount.first - 1; // last word of the description
    int start = 0;
    for (qsizetype i = 0; i + 1 < numbers.size(); ++i) {
        for (qsizetype j = i + 1; j + 1 < numbers.size(); ++j) {
            if (!multiplies(numbers.at(i), numbers.at(j), amount))
                continue;
            const bool firstIsPrice = numbers.at(i).amount.places == 2 && numbers.at(j).amount.places == 0;
            item.cells[size_t(ColumnRole::Quantity)] = ItemCell{index, numbers.at(firstIsPrice ? j : i)};
            item.cells[size_t(ColumnRole::UnitPrice)] = ItemCell{index, numbers.at(firstIsPrice ? i : j)};
            if (numbers.at(i).first == 0)
                start = numbers.at(i).last + 1; // "2 Coffee 1.50 3.00"
            else
                end = std::min(end, numbers.at(i).first - 1);
            if (start > 0)
                end = std::min(end, numbers.at(j).first - 1);
            i = numbers.size();
            break;
        }
    }
    if (const auto said = saidProduct(row, numbers); said && !item.cell(ColumnRole::Quantity)) {
        item.cells[size_t(ColumnRole::Quantity)] = ItemCell{index, numbers.at(*said)};
        item.cells[size_t(ColumnRole::UnitPrice)] = ItemCell{index, numbers.at(*said + 1)};
        end = std::min(end, numbers.at(*said).first - 1);
    }
    while (end >= start && (letterCount(row, end, end) == 0 || isMultiplication(row.words.at(end).text)))
        --end;
    while (start <= end && isMultiplication(row.words.at(start).text))
        ++start;
    if (end >= start && letterCount(row, start, end) > 1)
        item.description.append({index, start, end});
    return item;
}

const NumberToken &amountOf(const TableItem &item)
{
    return item.cell(ColumnRole::Amount)->number;
}

/// Rows that add up to one of the totals.
struct Found {
    qsizetype first = 0;
    qsizetype count = 0;
};

/// The longest run of neighbours that adds up.
Found runWithSum(const QList<TableItem> &items, const QList<Decimal> &totals)
{
    Found best;
    for (qsizetype first = 0; first < items.size() && first < MostStarts; ++first) {
        Decimal sum;
        int filled = 0;
        bool repeats = false; // the row is the sum of those above it: a total without a label
        for (qsizetype last = first; last < items.size(); ++last) {
            sum = sum.plus(amountOf(items.at(last)).amount.value).value_or(sum);
            filled += amountOf(items.at(last)).amount.value.isZero() ? 0 : 1;
            const qsizetype count = last - first + 1;
            const bool next = filled > 1 && last + 1 < items.size() && amountOf(items.at(last + 1)).amount.value == sum;
            if (count > best.count && !sum.isZero() && !repeats && totals.contains(sum))
                best = {first, count};
            repeats = next;
        }
    }
    return best;
}

/// Rows of one layout, without a total among them.
struct Run {
    int page = 0;
    double left = 0;
    bool bold = false;
    QList<TableItem> items;
};

/// Where nothing adds up: the run with most rows that multiply ("3   12.50   37.50"); one alone, or
/// few among many, may be chance.
QList<TableItem> multiplyingRows(const QList<Run> &runs)
{
    QList<TableItem> best;
    for (const Run &run : runs) {
        QList<TableItem> items;
        std::ranges::copy_if(run.items, std::back_inserter(items), [](const TableItem &item) {
            const auto &quantity = item.cell(ColumnRole::Quantity);
            return quantity && quantity->number.amount.value != Decimal(1, 0);
        });
        if (items.size() > std::max<qsizetype>(best.size(), 1) && items.size() * 10 >= run.items.size() * 6)
            best = items;
    }
    return best;
}

/// The number of rows from `index` down to the next total; -1 = none on this page.
int rowsToTotal(const QList<TextRow> &rows, int index, bool misread)
{
    for (int i = index + 1; i < rows.size() && rows.at(i).page == rows.at(index).page; ++i) {
        if (rowLabel(rows.at(i), misread) == RowLabel::Total)
            return i - index;
    }
    return -1;
}

/// Puts the rows below into the description where they begin at its left edge and hold no amount.
void wrapBelow(TableItem &item, const QList<TextRow> &rows, const AmountOptions &options)
{
    if (item.description.isEmpty())
        return;
    for (int i = item.lastRow + 1; i < rows.size() && item.description.size() < 3; ++i) {
        const TextRow &row = rows.at(i);
        const TextRow &above = rows.at(i - 1);
        if (row.page != above.page || row.box.top - above.box.bottom > 0.6 * row.box.height() ||
            std::abs(row.box.left - rows.at(item.firstRow).box.left) > SameLeft ||
            rowLabel(row, options.repair) != RowLabel::None ||
            std::ranges::any_of(numbersIn(row, options), &NumberToken::isMoney))
            return;
        item.description.append({i, 0, int(row.words.size()) - 1});
    }
}

} // namespace

ItemTable readPlainItems(const QList<TextRow> &rows, const AmountOptions &options, const KnownTotals &known)
{
    ItemTable table;
    for (const auto &total : {known.net, known.gross}) {
        if (total)
            table.totals.append(*total);
    }
    QList<Run> open, runs;
    for (int i = 0; i < rows.size(); ++i) {
        const TextRow &row = rows.at(i);
        const QList<NumberToken> numbers = numbersIn(row, options);
        if (rowLabel(row, options.repair) != RowLabel::None) {
            for (const NumberToken &number : numbers) {
                if (number.isMoney())
                    table.totals.append(number.amount.value);
            }
            // A total ends the rows that begin at its place; those further in or out go on.
            for (qsizetype r = open.size() - 1; r >= 0; --r) {
                if (!numbers.isEmpty() && std::abs(open.at(r).left - row.box.left) < SameLeft)
                    runs.append(open.takeAt(r));
            }
            continue;
        }
        const auto item = itemIn(row, i, numbers);
        if (!item || item->description.isEmpty())
            continue;
        const bool bold = row.words.first().bold;
        const auto at = std::ranges::find_if(
            open, [&](const Run &run) { return run.bold == bold && std::abs(run.left - row.box.left) < SameLeft; });
        if (at == open.end())
            open.append({row.page, row.box.left, bold, {*item}});
        else
            at->items.append(*item);
    }
    runs += open;
    for (const Run &run : std::as_const(runs)) {
        const auto [first, length] = runWithSum(run.items, table.totals);
        if (length == 0)
            continue;
        const int below = length == 1 ? rowsToTotal(rows, run.items.at(first).lastRow, options.repair) : 1;
        if (length <= table.items.size() || below < 0 || below > TotalBelow)
            continue;
        table.items = run.items.mid(first, length);
    }
    if (table.items.isEmpty())
        table.items = multiplyingRows(runs);
    for (TableItem &item : table.items)
        wrapBelow(item, rows, options);
    return table;
}

ItemTable readTillItems(const QList<TextRow> &rows, const AmountOptions &options)
{
    ItemTable table;
    std::optional<RowPart> pending; // a row of text whose numbers may follow
    bool closed = false;
    for (int i = 0; i < rows.size(); ++i) {
        const TextRow &row = rows.at(i);
        const QList<NumberToken> numbers = numbersIn(row, options);
        if (const RowLabel label = rowLabel(row, options.repair); label != RowLabel::None) {
            for (const NumberToken &number : numbers) {
                if (number.isMoney() && label == RowLabel::Total)
                    table.totals.append(number.amount.value);
            }
            closed = closed || (!table.items.isEmpty() && !table.totals.isEmpty());
            pending.reset();
            continue;
        }
        if (closed)
            continue;
        auto item = itemIn(row, i, numbers);
        if (!item) {
            const int last = int(row.words.size()) - 1;
            const bool text = letterCount(row, 0, last) > 2;
            const bool names = text && !table.items.isEmpty() && table.items.last().description.isEmpty();
            if (names) // code and numbers above, the name below
                table.items.last().description.append({i, 0, last});
            pending = text && !names ? std::optional(RowPart{i, 0, last}) : std::nullopt;
            continue;
        }
        const bool near = pending && rows.at(pending->row).page == row.page &&
                          row.box.top - rows.at(pending->row).box.bottom < NameGap * row.box.height();
        if (item->description.isEmpty() && near) {
            item->description.append(*pending);
            item->firstRow = pending->row;
        }
        table.items.append(*item);
        pending.reset();
    }
    table.items.removeIf([](const TableItem &item) { return item.description.isEmpty() && item.cellCount() < 2; });
    return table;
}

} // namespace desk
