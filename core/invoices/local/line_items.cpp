// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items.h"

#include "core/invoices/local/line_items_table.h"

namespace desk {

namespace {

constexpr double Plain = 0.75;     ///< a row that nothing confirms
constexpr double Multiplies = 0.9; ///< quantity x price is the amount
constexpr double AddsUp = 0.95;    ///< the rows add up to a printed total
constexpr double Differs = 0.5;    ///< quantity x price is something else

/// The sum that counts as the row's amount: net where it is printed.
ColumnRole amountRole(const TableItem &item)
{
    for (const ColumnRole role : {ColumnRole::NetAmount, ColumnRole::Amount, ColumnRole::GrossAmount}) {
        if (item.cell(role))
            return role;
    }
    return ColumnRole::UnitPrice;
}

FieldValue numberCell(const NumberToken &number, const QString &value, const TextRow &row, const ReadDocument &document,
                      double confidence)
{
    return cellValue(value, row, number.first, number.last, document, confidence);
}

FieldValue description(const TableItem &item, const QList<TextRow> &rows, const ReadDocument &document)
{
    FieldValue value;
    if (item.descriptionFirst >= 0) {
        const TextRow &row = rows.at(item.row);
        value = cellValue(textOf(row, item.descriptionFirst, item.descriptionLast), row, item.descriptionFirst,
                          item.descriptionLast, document, Plain);
    }
    for (const auto &[index, cell] : item.wrapped) {
        const TextRow &row = rows.at(index);
        const FieldValue more = cellValue(cell.text, row, cell.first, cell.last, document, Plain);
        if (value.isEmpty()) {
            value = more;
            continue;
        }
        value.value += u' ' + more.value;
        if (more.page == value.page)
            value.box = value.box.united(more.box);
        value.confidence = std::min(value.confidence, more.confidence);
    }
    return value;
}

std::optional<bool> multiplies(const TableItem &item, const NumberToken &amount)
{
    const auto &quantity = item.cell(ColumnRole::Quantity);
    const auto &price = item.cell(ColumnRole::UnitPrice);
    if (!quantity || !price)
        return std::nullopt;
    const auto product = quantity->amount.value.times(price->amount.value);
    if (!product)
        return std::nullopt;
    const auto rounded = product->rounded(amount.amount.places);
    return rounded && *rounded == amount.amount.value;
}

LineItem lineOf(const TableItem &item, const QList<TextRow> &rows, const ReadDocument &document, bool addsUp)
{
    const TextRow &row = rows.at(item.row);
    const NumberToken &amount = *item.cell(amountRole(item));
    const auto product = multiplies(item, amount);
    const double sure = addsUp ? AddsUp : !product ? Plain : *product ? Multiplies : Differs;
    LineItem line;
    line.description = description(item, rows, document);
    line.amount = numberCell(amount, amount.amount.value.toString(2), row, document, sure);
    if (const auto &quantity = item.cell(ColumnRole::Quantity))
        line.quantity =
            numberCell(*quantity, quantity->amount.value.reduced().toString(), row, document, product ? sure : Plain);
    if (const auto &price = item.cell(ColumnRole::UnitPrice); price && amountRole(item) != ColumnRole::UnitPrice)
        line.unitPrice = numberCell(*price, price->amount.value.toString(2), row, document, product ? sure : Plain);
    if (const auto &rate = item.cell(ColumnRole::TaxRate))
        line.taxRate = numberCell(*rate, rate->amount.value.toString(2), row, document, Plain);
    return line;
}

bool addsUp(const ItemTable &table, const KnownTotals &known)
{
    Decimal sum;
    for (const TableItem &item : table.items) {
        const auto more = sum.plus(item.cell(amountRole(item))->amount.value);
        if (!more)
            return false;
        sum = *more;
    }
    return sum == known.net || sum == known.gross || table.totals.contains(sum);
}

} // namespace

QList<LineItem> readLineItems(const ReadDocument &document, const KnownTotals &known)
{
    const QList<TextRow> rows = textRows(document);
    const ItemTable table = readItemTable(rows, amountOptionsFor(document));
    const bool closes = addsUp(table, known);
    QList<LineItem> lines;
    for (const TableItem &item : table.items)
        lines.append(lineOf(item, rows, document, closes));
    return lines;
}

} // namespace desk
