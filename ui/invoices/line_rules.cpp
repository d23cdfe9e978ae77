// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_rules.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr int MostPlaces = 4; ///< of a quantity that a split makes
constexpr int MostParts = 100;

FieldValue ownValue(const Sum &amount, int places)
{
    FieldValue value;
    if (amount)
        value.value = amount->reduced().toString(places);
    return value;
}

/// A new value that stands where these stood, so that its place is lit on the page.
FieldValue valueFrom(const Sum &amount, int places, const QList<FieldValue> &origins)
{
    FieldValue value = ownValue(amount, places);
    for (const FieldValue &origin : origins) {
        if (origin.page < 0 || (value.page >= 0 && value.page != origin.page))
            continue;
        value.page = origin.page;
        value.box = value.box.united(origin.box);
    }
    return value;
}

/// Puts amount, quantity and price into a part of a line.
CellRow partOf(const CellRow &line, const Decimal &amount, const Sum &quantity, int places)
{
    CellRow part = line;
    part[Amount] = valueFrom(amount, places, {line[Amount]});
    const bool priced = !line[UnitPrice].isEmpty();
    if (quantity) {
        part[Quantity] = valueFrom(quantity, 0, {line[Quantity]});
    } else if (priced || !line[Quantity].isEmpty()) {
        part[Quantity] = valueFrom(Decimal(1, 0), 0, {line[Quantity]});
        part[UnitPrice] = valueFrom(amount, places, {line[UnitPrice]});
    }
    return part;
}

/// quantity x price is the amount, as the rules see it
bool multiplies(const Sum &quantity, const Sum &price, const Sum &amount, int places)
{
    const Sum product = multiply(quantity, price);
    if (!product || !amount)
        return false;
    const Sum slack = quantity->abs().times(Decimal(5, std::min(9, price->scale() + 1)));
    return isNear(product, amount, slack.value_or(Decimal()).plus(Decimal(1, places)).value_or(Decimal(1, places)));
}

/// The share of a quantity that goes with a part's amount, if it is a plain number and the price stays true.
Sum quantityOf(const CellRow &line, const Decimal &part, const Sum &wanted, int places)
{
    const Sum price = amountOf(line[UnitPrice]);
    if (!wanted || (price && !multiplies(wanted, price, part, places)))
        return std::nullopt;
    return wanted;
}

bool isBetween(const Decimal &part, const Decimal &whole)
{
    const Decimal zero;
    return whole.isNegative() ? part < zero && part > whole : part > zero && part < whole;
}

tl::expected<QList<CellRow>, LineRefusal> splitInTwo(const CellRow &line, const Decimal &amount, const Decimal &part,
                                                     const Sum &quantity, const Sum &first, bool byQuantity, int places)
{
    const Sum rest = subtract(amount, part), second = subtract(quantity, first);
    if (!rest)
        return tl::unexpected(LineRefusal::NoAmount);
    const Sum one = quantityOf(line, part, first, places), two = quantityOf(line, *rest, second, places);
    const bool keep = byQuantity || (one && two); // both or none: together they are what the quantity was
    return QList<CellRow>{partOf(line, part, keep ? first : std::nullopt, places),
                          partOf(line, *rest, keep ? second : std::nullopt, places)};
}

tl::expected<QList<CellRow>, LineRefusal> splitEvenly(const CellRow &line, const Decimal &amount, const Sum &quantity,
                                                      int parts, int places)
{
    if (parts < 2 || parts > MostParts)
        return tl::unexpected(LineRefusal::OutOfRange);
    const Decimal count(parts, 0);
    const Sum share = amount.dividedBy(count, places);
    const Sum piece = quantity ? quantity->dividedBy(count, MostPlaces) : std::nullopt;
    const bool exact = piece && multiply(piece, count) == quantity;
    if (!share)
        return tl::unexpected(LineRefusal::NoAmount);
    QList<Decimal> amounts(parts - 1, *share);
    const Sum last = subtract(amount, share->times(Decimal(parts - 1, 0)));
    if (!last)
        return tl::unexpected(LineRefusal::NoAmount);
    amounts.append(*last);
    const bool keep = exact && std::ranges::all_of(amounts, [&](const Decimal &part) {
                          return quantityOf(line, part, piece, places).has_value();
                      });
    QList<CellRow> rows;
    for (const Decimal &part : amounts)
        rows.append(partOf(line, part, keep ? piece : std::nullopt, places));
    return rows;
}

bool sameNumber(const FieldValue &a, const FieldValue &b)
{
    const Sum x = amountOf(a), y = amountOf(b);
    return x && y ? *x == *y : a.value == b.value;
}

SumStand standOf(const Extraction &extraction, const QList<FieldValue> &amounts)
{
    SumStand stand;
    Sum sum = Decimal();
    for (const FieldValue &amount : amounts) {
        const Sum value = amountOf(amount);
        stand.unreadable += !value;
        sum = add(sum, value ? value : Decimal());
    }
    if (!amounts.isEmpty() && stand.unreadable < amounts.size())
        stand.sum = sum;
    stand.adjusted = stand.sum;
    if (stand.unreadable > 0)
        return stand;
    for (const AllowanceCharge &part : extraction.allowancesCharges)
        stand.adjusted = part.isCharge ? add(stand.adjusted, amountOf(part.amount))
                                       : subtract(stand.adjusted, amountOf(part.amount));
    return stand;
}

void compare(SumStand &stand, const Sum &with, Field field, const Sum &total, bool adjusted, const Decimal &tolerance)
{
    stand.against = field;
    stand.total = total;
    stand.usesAdjusted = adjusted;
    stand.difference = subtract(with, total);
    stand.fits = isNear(with, total, tolerance);
}

} // namespace

SumStand lineStand(const Extraction &extraction)
{
    QList<FieldValue> amounts;
    for (const LineItem &line : extraction.lines)
        amounts.append(line.amount);
    SumStand stand = standOf(extraction, amounts);
    const Sum net = amountOf(extraction, Field::TotalWithoutTax), gross = amountOf(extraction, Field::TotalWithTax);
    if (!stand.sum || (!net && !gross))
        return stand;
    const bool adjusts = !extraction.allowancesCharges.isEmpty() && stand.adjusted;
    const Decimal tolerance = minorUnits(extraction, 2 + extraction.lines.size());
    for (const auto &[field, total] : {std::pair(Field::TotalWithoutTax, net), std::pair(Field::TotalWithTax, gross)}) {
        for (const bool adjusted : {true, false}) {
            if (!total || (adjusted && !adjusts) || stand.unreadable > 0)
                continue;
            compare(stand, adjusted ? stand.adjusted : stand.sum, field, total, adjusted, tolerance);
            if (stand.fits)
                return stand;
        }
    }
    compare(stand, adjusts ? stand.adjusted : stand.sum, net ? Field::TotalWithoutTax : Field::TotalWithTax,
            net ? net : gross, adjusts, tolerance);
    stand.fits = stand.fits && stand.unreadable == 0;
    return stand;
}

SumStand taxStand(const Extraction &extraction)
{
    SumStand stand;
    Sum sum = Decimal();
    for (const TaxBreakdown &tax : extraction.taxes) {
        const Sum value = amountOf(tax.taxAmount);
        stand.unreadable += !value;
        sum = add(sum, value ? value : Decimal());
    }
    if (extraction.taxes.isEmpty() || stand.unreadable == extraction.taxes.size())
        return stand;
    stand.sum = stand.adjusted = sum;
    if (const Sum total = amountOf(extraction, Field::TotalTax)) {
        compare(stand, sum, Field::TotalTax, total, false, minorUnits(extraction, 1 + extraction.taxes.size()));
        stand.fits = stand.fits && stand.unreadable == 0;
    }
    return stand;
}

Sum allowanceSum(const Extraction &extraction)
{
    Sum sum = Decimal();
    for (const AllowanceCharge &part : extraction.allowancesCharges) {
        const Sum amount = amountOf(part.amount);
        if (amount)
            sum = part.isCharge ? add(sum, amount) : subtract(sum, amount);
    }
    return sum;
}

Sum sumOf(const QList<FieldValue> &cells)
{
    Sum sum;
    for (const FieldValue &cell : cells) {
        if (cell.isEmpty())
            continue;
        const Sum value = amountOf(cell);
        if (!value)
            return std::nullopt;
        sum = sum ? add(sum, value) : value;
    }
    return sum;
}

QString likelyValue(Section section, const CellRow &row, int column, int places)
{
    if (column >= row.size() || !row[column].isEmpty())
        return {};
    Sum product;
    if (section == Section::Line && column == Amount)
        product = multiply(amountOf(row[Quantity]), amountOf(row[UnitPrice]));
    else if (section == Section::Tax && column == TaxAmount)
        product = taxOf(amountOf(row[TaxableAmount]), amountOf(row[TaxedRate]));
    if (!product)
        return {};
    const Sum rounded = product->rounded(places);
    return rounded ? rounded->toString(places) : QString();
}

QString refusalSentence(LineRefusal refusal)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("LineRules", text); };
    switch (refusal) {
    case LineRefusal::NoAmount:
        return tr(QT_TRANSLATE_NOOP("LineRules",
                                    "A line without an amount cannot be split or merged. Type its amount first."));
    case LineRefusal::TaxRatesDiffer:
        return tr(QT_TRANSLATE_NOOP("LineRules", "Lines with different tax rates cannot become one line."));
    case LineRefusal::NothingToMerge:
        return tr(QT_TRANSLATE_NOOP("LineRules", "Select two or more lines to merge them."));
    case LineRefusal::NoQuantity:
        return tr(QT_TRANSLATE_NOOP("LineRules", "This line has no quantity to split by."));
    case LineRefusal::OutOfRange:
        return tr(
            QT_TRANSLATE_NOOP("LineRules", "The first part must be more than nothing and less than the whole line."));
    }
    return {};
}

tl::expected<QList<CellRow>, LineRefusal> splitLine(const CellRow &line, const LineSplit &split, int places)
{
    const Sum amount = amountOf(line[Amount]), quantity = amountOf(line[Quantity]);
    if (!amount)
        return tl::unexpected(LineRefusal::NoAmount);
    const int exact = std::max(places, amount->reduced().scale());
    switch (split.by) {
    case LineSplit::By::Parts:
        return splitEvenly(line, *amount, quantity, split.parts, exact);
    case LineSplit::By::Quantity: {
        if (!quantity)
            return tl::unexpected(LineRefusal::NoQuantity);
        const Sum share = multiply(amount, split.first);
        const Sum part = share ? share->dividedBy(*quantity, exact) : std::nullopt;
        if (!isBetween(split.first, *quantity) || !part)
            return tl::unexpected(LineRefusal::OutOfRange);
        return splitInTwo(line, *amount, *part, quantity, split.first, true, exact);
    }
    case LineSplit::By::Amount: {
        if (!isBetween(split.first, *amount) || split.first.reduced().scale() > exact)
            return tl::unexpected(LineRefusal::OutOfRange);
        const Sum share = quantity ? split.first.times(*quantity) : std::nullopt;
        const Sum first = share ? share->dividedBy(*amount, MostPlaces) : std::nullopt;
        return splitInTwo(line, *amount, split.first, quantity, first, false, exact);
    }
    }
    return tl::unexpected(LineRefusal::OutOfRange);
}

tl::expected<CellRow, LineRefusal> mergeLines(const QList<CellRow> &lines, int places)
{
    if (lines.size() < 2)
        return tl::unexpected(LineRefusal::NothingToMerge);
    CellRow merged = lines.first();
    Sum sum = Decimal(), quantity = Decimal();
    QStringList words;
    QList<FieldValue> amounts, quantities, prices;
    bool samePrice = true;
    for (const CellRow &line : lines) {
        if (!amountOf(line[Amount]))
            return tl::unexpected(LineRefusal::NoAmount);
        if (!sameNumber(line[TaxRate], merged[TaxRate]))
            return tl::unexpected(LineRefusal::TaxRatesDiffer);
        sum = add(sum, amountOf(line[Amount]));
        quantity = add(quantity, amountOf(line[Quantity]));
        samePrice = samePrice && sameNumber(line[UnitPrice], merged[UnitPrice]);
        if (!line[Description].isEmpty() && !words.contains(line[Description].value))
            words.append(line[Description].value);
        amounts.append(line[Amount]);
        quantities.append(line[Quantity]);
        prices.append(line[UnitPrice]);
    }
    if (!sum)
        return tl::unexpected(LineRefusal::NoAmount);
    if (words.size() > 1) {
        QList<FieldValue> origins;
        for (const CellRow &line : lines)
            origins.append(line[Description]);
        merged[Description] = valueFrom(std::nullopt, 0, origins);
        merged[Description].value = words.join(u"; "_s);
    } else if (words.size() == 1 && merged[Description].isEmpty()) {
        merged[Description].value = words.first();
    }
    const bool counted = std::ranges::any_of(
        lines, [](const CellRow &line) { return !line[Quantity].isEmpty() || !line[UnitPrice].isEmpty(); });
    merged[Amount] = valueFrom(sum, places, amounts);
    if (counted && samePrice && quantity) {
        merged[Quantity] = valueFrom(quantity, 0, quantities);
    } else if (counted) {
        merged[Quantity] = valueFrom(Decimal(1, 0), 0, quantities);
        merged[UnitPrice] = valueFrom(sum, places, prices);
    }
    for (const int column : {Account, CostCentre, TaxCode}) {
        for (const CellRow &line : lines) {
            if (line[column].value != merged[column].value)
                merged[column] = {}; // that of the invoice holds then
        }
    }
    return merged;
}

} // namespace desk
