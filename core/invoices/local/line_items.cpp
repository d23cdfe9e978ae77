// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items.h"

#include "core/invoices/local/line_items_plain.h"
#include "core/invoices/local/line_items_table.h"

#include <algorithm>
#include <array>

namespace desk {

namespace {

constexpr double Plain = 0.75;     ///< a row that nothing confirms
constexpr double Multiplies = 0.9; ///< quantity x price is the amount
constexpr double AddsUp = 0.95;    ///< the rows add up to a printed total
constexpr double Differs = 0.5;    ///< quantity x price is something else

constexpr std::array SumRoles{ColumnRole::NetAmount, ColumnRole::Amount, ColumnRole::GrossAmount};

FieldValue cellOf(const ItemCell &cell, const QString &value, const QList<TextRow> &rows, const ReadDocument &document,
                  double confidence)
{
    return cellValue(value, rows.at(cell.row), cell.number.first, cell.number.last, document, confidence);
}

FieldValue descriptionOf(const TableItem &item, const QList<TextRow> &rows, const ReadDocument &document)
{
    FieldValue whole;
    for (const RowPart &part : item.description) {
        const TextRow &row = rows.at(part.row);
        const FieldValue piece =
            cellValue(textOf(row, part.first, part.last), row, part.first, part.last, document, Multiplies);
        if (whole.isEmpty()) {
            whole = piece;
            continue;
        }
        whole.value += u' ' + piece.value;
        if (piece.page == whole.page)
            whole.box = whole.box.united(piece.box);
        whole.confidence = std::min(whole.confidence, piece.confidence);
    }
    return whole;
}

/// How the sums of a table are to be taken.
struct Choice {
    ColumnRole preferred = ColumnRole::NetAmount;
    bool onlyPriced = false; ///< rows without a price are notes ("incl. copy levy 3.50")
    bool addsUp = false;
};

/// The sum of this item that counts: the preferred one, or what there is.
ColumnRole amountRole(const TableItem &item, const Choice &choice)
{
    if (item.cell(choice.preferred))
        return choice.preferred;
    for (const ColumnRole role : SumRoles) {
        if (item.cell(role))
            return role;
    }
    return ColumnRole::UnitPrice;
}

bool counts(const TableItem &item, const Choice &choice)
{
    return item.cell(amountRole(item, choice)) && (!choice.onlyPriced || item.cell(ColumnRole::UnitPrice));
}

bool addsUp(const ItemTable &table, const KnownTotals &known, const Choice &choice)
{
    Decimal sum;
    for (const TableItem &item : table.items) {
        if (!counts(item, choice))
            continue;
        const auto more = sum.plus(item.cell(amountRole(item, choice))->number.amount.value);
        if (!more)
            return false;
        sum = *more;
    }
    return !sum.isZero() && (sum == known.net || sum == known.gross || table.totals.contains(sum));
}

/// The first way to add up the table that arrives at a printed total; net before gross, all rows before some.
Choice choose(const ItemTable &table, const KnownTotals &known)
{
    for (const bool onlyPriced : {false, true}) {
        for (const ColumnRole role : SumRoles) {
            const bool printed =
                std::ranges::any_of(table.items, [&](const TableItem &item) { return item.cell(role).has_value(); });
            if (Choice choice{role, onlyPriced, true}; printed && addsUp(table, known, choice))
                return choice;
        }
    }
    return {};
}

std::optional<bool> confirmed(const TableItem &item, const NumberToken &amount)
{
    const auto &quantity = item.cell(ColumnRole::Quantity);
    const auto &price = item.cell(ColumnRole::UnitPrice);
    if (!quantity || !price)
        return std::nullopt;
    const auto &discount = item.cell(ColumnRole::Discount);
    return multiplies(quantity->number, price->number, amount) ||
           (discount && multiplies(quantity->number, price->number, amount, &discount->number));
}

LineItem lineOf(const TableItem &item, const QList<TextRow> &rows, const ReadDocument &document, const Choice &choice)
{
    const ColumnRole role = amountRole(item, choice);
    const ItemCell &amount = *item.cell(role);
    const auto product = confirmed(item, amount.number);
    const double sure = choice.addsUp ? AddsUp : !product ? Plain : *product ? Multiplies : Differs;
    LineItem line;
    line.description = descriptionOf(item, rows, document);
    line.amount = cellOf(amount, amount.number.amount.value.toString(2), rows, document, sure);
    const double parts = product.value_or(true) ? sure : Differs;
    if (const auto &quantity = item.cell(ColumnRole::Quantity))
        line.quantity = cellOf(*quantity, quantity->number.amount.value.reduced().toString(), rows, document, parts);
    if (const auto &price = item.cell(ColumnRole::UnitPrice); price && role != ColumnRole::UnitPrice)
        line.unitPrice = cellOf(*price, price->number.amount.value.toString(2), rows, document, parts);
    if (const auto &rate = item.cell(ColumnRole::TaxRate); rate && isTaxRate(rate->number))
        line.taxRate = cellOf(*rate, rate->number.amount.value.toString(2), rows, document, Multiplies);
    return line;
}

/// A way to read the page, and how its sums are taken.
struct Reading {
    ItemTable table;
    Choice choice;
};

/// All tables together, or the one of them that adds up: others may be time sheets or instalments.
Reading readTables(const QList<TextRow> &rows, const AmountOptions &options, const KnownTotals &known)
{
    const QList<ItemTable> tables = readItemTables(rows, options);
    Reading all;
    for (const ItemTable &table : tables) {
        all.table.items += table.items;
        all.table.totals += table.totals;
    }
    all.choice = choose(all.table, known);
    if (all.choice.addsUp || tables.size() < 2)
        return all;
    for (const ItemTable &table : tables) {
        const Reading one{{table.items, all.table.totals}, choose({table.items, all.table.totals}, known)};
        if (one.choice.addsUp)
            return one;
    }
    return all;
}

} // namespace

QList<LineItem> readLineItems(const ReadDocument &document, const KnownTotals &known)
{
    const QList<TextRow> rows = textRows(document);
    const AmountOptions options = amountOptionsFor(document);
    const bool till = known.kind == DocumentKind::Receipt;

    // The reading whose rows add up is right; without one a receipt is a list, and an invoice a table.
    Reading reading = readTables(rows, options, known);
    if (!reading.choice.addsUp) {
        const ItemTable other = till ? readTillItems(rows, options) : readPlainItems(rows, options, known);
        const Choice choice = choose(other, known);
        if (choice.addsUp || (till && !other.items.isEmpty()) || reading.table.items.isEmpty())
            reading = {other, choice};
    }
    QList<LineItem> lines;
    for (const TableItem &item : std::as_const(reading.table.items)) {
        if (counts(item, reading.choice))
            lines.append(lineOf(item, rows, document, reading.choice));
    }
    return lines;
}

} // namespace desk
