// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste.h"

#include "core/base/text_key.h"
#include "core/invoices/rules/amounts.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MostCellLength = 4'000; ///< as the invoice allows
constexpr qsizetype SampleRows = 200;       ///< enough to see what a column holds

// --- from cells to columns

struct HeaderWord {
    QLatin1StringView word; ///< folded: lower case, letters only
    int target;
};

// Longer words stand before those that they hold.
constexpr std::array HeaderWords{
    HeaderWord{"unitprice"_L1, UnitPrice},
    HeaderWord{"priceperunit"_L1, UnitPrice},
    HeaderWord{"einzelpreis"_L1, UnitPrice},
    HeaderWord{"stuckpreis"_L1, UnitPrice},
    HeaderWord{"epreis"_L1, UnitPrice},
    HeaderWord{"prixunitaire"_L1, UnitPrice},
    HeaderWord{"puht"_L1, UnitPrice},
    HeaderWord{"preciounitario"_L1, UnitPrice},
    HeaderWord{"prezzounitario"_L1, UnitPrice},
    HeaderWord{"stukprijs"_L1, UnitPrice},
    HeaderWord{"taxcode"_L1, TaxCode},
    HeaderWord{"steuerschlussel"_L1, TaxCode},
    HeaderWord{"taxrate"_L1, TaxRate},
    HeaderWord{"vatrate"_L1, TaxRate},
    HeaderWord{"steuersatz"_L1, TaxRate},
    HeaderWord{"mwstsatz"_L1, TaxRate},
    HeaderWord{"tauxtva"_L1, TaxRate},
    HeaderWord{"costcenter"_L1, CostCentre},
    HeaderWord{"costcentre"_L1, CostCentre},
    HeaderWord{"kostenstelle"_L1, CostCentre},
    HeaderWord{"centrodecoste"_L1, CostCentre},
    HeaderWord{"centredecout"_L1, CostCentre},
    HeaderWord{"description"_L1, Description},
    HeaderWord{"beschreibung"_L1, Description},
    HeaderWord{"bezeichnung"_L1, Description},
    HeaderWord{"descripcion"_L1, Description},
    HeaderWord{"descrizione"_L1, Description},
    HeaderWord{"omschrijving"_L1, Description},
    HeaderWord{"designation"_L1, Description},
    HeaderWord{"leistung"_L1, Description},
    HeaderWord{"produkt"_L1, Description},
    HeaderWord{"product"_L1, Description},
    HeaderWord{"producto"_L1, Description},
    HeaderWord{"produit"_L1, Description},
    HeaderWord{"concepto"_L1, Description},
    HeaderWord{"artikel"_L1, Description},
    HeaderWord{"article"_L1, Description},
    HeaderWord{"service"_L1, Description},
    HeaderWord{"item"_L1, Description},
    HeaderWord{"text"_L1, Description},
    HeaderWord{"quantity"_L1, Quantity},
    HeaderWord{"quantite"_L1, Quantity},
    HeaderWord{"cantidad"_L1, Quantity},
    HeaderWord{"quantita"_L1, Quantity},
    HeaderWord{"anzahl"_L1, Quantity},
    HeaderWord{"aantal"_L1, Quantity},
    HeaderWord{"menge"_L1, Quantity},
    HeaderWord{"stuck"_L1, Quantity},
    HeaderWord{"hours"_L1, Quantity},
    HeaderWord{"stunden"_L1, Quantity},
    HeaderWord{"pieces"_L1, Quantity},
    HeaderWord{"qty"_L1, Quantity},
    HeaderWord{"qte"_L1, Quantity},
    HeaderWord{"gesamtpreis"_L1, Amount},
    HeaderWord{"totalprice"_L1, Amount},
    HeaderWord{"linetotal"_L1, Amount},
    HeaderWord{"netamount"_L1, Amount},
    HeaderWord{"nettobetrag"_L1, Amount},
    HeaderWord{"prixtotal"_L1, Amount},
    HeaderWord{"montant"_L1, Amount},
    HeaderWord{"importe"_L1, Amount},
    HeaderWord{"importo"_L1, Amount},
    HeaderWord{"betrag"_L1, Amount},
    HeaderWord{"bedrag"_L1, Amount},
    HeaderWord{"gesamt"_L1, Amount},
    HeaderWord{"summe"_L1, Amount},
    HeaderWord{"amount"_L1, Amount},
    HeaderWord{"total"_L1, Amount},
    HeaderWord{"netto"_L1, Amount},
    HeaderWord{"account"_L1, Account},
    HeaderWord{"konto"_L1, Account},
    HeaderWord{"cuenta"_L1, Account},
    HeaderWord{"compte"_L1, Account},
    HeaderWord{"mwst"_L1, TaxRate},
    HeaderWord{"ust"_L1, TaxRate},
    HeaderWord{"vat"_L1, TaxRate},
    HeaderWord{"tva"_L1, TaxRate},
    HeaderWord{"iva"_L1, TaxRate},
    HeaderWord{"btw"_L1, TaxRate},
    HeaderWord{"tax"_L1, TaxRate},
    HeaderWord{"steuer"_L1, TaxRate},
    HeaderWord{"price"_L1, UnitPrice},
    HeaderWord{"preis"_L1, UnitPrice},
    HeaderWord{"prix"_L1, UnitPrice},
    HeaderWord{"precio"_L1, UnitPrice},
    HeaderWord{"prezzo"_L1, UnitPrice},
    HeaderWord{"prijs"_L1, UnitPrice},
    HeaderWord{"rate"_L1, UnitPrice},
    HeaderWord{"ep"_L1, UnitPrice},
    HeaderWord{"gp"_L1, Amount},
};

/// Lower case, letters without their marks, nothing else.
int targetOfWord(const QString &cell)
{
    const QString word = letterKey(cell);
    if (word.isEmpty() || word.size() > 30)
        return NoColumn;
    for (const HeaderWord &known : HeaderWords) {
        const bool isShort = known.word.size() <= 4; // "tax" must not be found in "taxi"
        if (isShort ? word == known.word : word.contains(known.word))
            return known.target;
    }
    return NoColumn;
}

/// What the cells of a column hold.
struct ColumnLook {
    int filled = 0, numbers = 0, percents = 0, letters = 0;
    qsizetype length = 0; ///< of all texts together
    bool counts = true;   ///< 1, 2, 3, ...
    DecimalMark mark = DecimalMark::Unknown;
};

ColumnLook lookOf(const PasteGrid &grid, int column, qsizetype from, DecimalMark local)
{
    ColumnLook look;
    QStringList cells;
    for (qsizetype row = from; row < std::min(grid.rows.size(), from + SampleRows); ++row)
        cells.append(grid.rows[row][column]);
    look.mark = decimalStyle(cells);
    if (look.mark == DecimalMark::Unknown)
        look.mark = local;
    for (const QString &cell : std::as_const(cells)) {
        if (cell.isEmpty())
            continue;
        ++look.filled;
        const bool percent = parsePercent(cell, true, {.style = look.mark, .repair = false}).has_value();
        const auto amount = parseAmount(cell, {.style = look.mark, .repair = false});
        look.percents += percent;
        look.numbers += !percent && amount;
        look.letters += !percent && !amount;
        look.length += cell.size();
        look.counts = look.counts && amount && amount->value == Decimal(look.filled, 0);
    }
    look.counts = look.counts && look.filled > 1;
    return look;
}

bool isNumeric(int target)
{
    return target != NoColumn && tableColumns(ValueEdit::Section::Line)[size_t(target)].type == FieldType::Amount;
}

bool hasHeaderRow(const PasteGrid &grid)
{
    const QStringList &first = grid.rows.first();
    int words = 0, numbers = 0;
    for (const QString &cell : first) {
        words += targetOfWord(cell) != NoColumn;
        numbers += !cell.isEmpty() && (parseAmount(cell) || parsePercent(cell));
    }
    return numbers == 0 && (words >= 2 || (words == 1 && grid.rows.size() > 1));
}

/// The numbers of three columns in which a x b = c holds most often; at least in half of the rows.
struct Product {
    int a = -1, b = -1, result = -1;
};

std::optional<Product> productOf(const PasteGrid &grid, const QList<int> &columns, const QList<ColumnLook> &looks,
                                 qsizetype from)
{
    std::optional<Product> best;
    int most = 0;
    const qsizetype rows = std::min(grid.rows.size() - from, SampleRows);
    const auto number = [&](qsizetype row, int column) {
        const auto amount = parseAmount(grid.rows[from + row][column], {looks[column].mark, false});
        return amount ? Sum(amount->value) : std::nullopt;
    };
    for (const int a : columns) {
        for (const int b : columns) {
            for (const int result : columns) {
                if (a >= b || result == a || result == b)
                    continue;
                int hits = 0;
                for (qsizetype row = 0; row < rows; ++row)
                    hits += isNear(multiply(number(row, a), number(row, b)), number(row, result), Decimal(2, 2));
                if (hits > most && hits * 2 >= rows) {
                    most = hits;
                    best = Product{a, b, result};
                }
            }
        }
    }
    return best;
}

/// Of two factors, the quantity is the one with fewer places; the one that stands first where that says nothing.
bool isPrice(const PasteGrid &grid, int column, int other, qsizetype from)
{
    const auto places = [&](int c) {
        int sum = 0;
        for (qsizetype row = from; row < std::min(grid.rows.size(), from + SampleRows); ++row) {
            if (const auto amount = parseAmount(grid.rows[row][c]))
                sum += amount->places + (amount->currency.isEmpty() ? 0 : 4);
        }
        return sum;
    };
    return places(column) > places(other);
}

void guessNumbers(const PasteGrid &grid, PasteMapping &mapping, const QList<ColumnLook> &looks, QList<int> free,
                  qsizetype from)
{
    const auto taken = [&mapping](int target) {
        return std::ranges::any_of(mapping.columns, [target](const PasteColumn &c) { return c.target == target; });
    };
    const auto give = [&](int column, int target) {
        if (taken(target))
            return;
        mapping.columns[column].target = target;
        free.removeOne(column);
    };
    constexpr qsizetype MostForProducts = 8; // or three nested loops take long
    if (free.size() >= 3 && free.size() <= MostForProducts) {
        if (const auto product = productOf(grid, free, looks, from)) {
            const bool swapped = isPrice(grid, product->a, product->b, from);
            give(swapped ? product->b : product->a, Quantity);
            give(swapped ? product->a : product->b, UnitPrice);
            give(product->result, Amount);
        }
    }
    if (!free.isEmpty() && looks[free.first()].counts && free.size() > 1)
        free.removeFirst(); // position numbers
    if (!free.isEmpty())
        give(free.last(), Amount);
    if (!free.isEmpty() && !taken(Quantity))
        give(free.first(), Quantity);
    if (!free.isEmpty() && !taken(UnitPrice))
        give(free.first(), UnitPrice);
}

void guessByContent(const PasteGrid &grid, PasteMapping &mapping, DecimalMark local)
{
    const qsizetype from = mapping.hasHeader ? 1 : 0;
    QList<ColumnLook> looks;
    QList<int> numbers;
    int text = -1, percent = -1;
    for (int column = 0; column < grid.columns; ++column) {
        looks.append(lookOf(grid, column, from, local));
        const ColumnLook &look = looks.last();
        if (mapping.columns[column].target != NoColumn || look.filled == 0)
            continue;
        if (look.percents * 2 > look.filled)
            percent = percent < 0 ? column : percent;
        else if (look.numbers * 2 > look.filled)
            numbers.append(column);
        else if (text < 0 || look.length > looks[text].length)
            text = column;
    }
    const auto taken = [&mapping](int target) {
        return std::ranges::any_of(mapping.columns, [target](const PasteColumn &c) { return c.target == target; });
    };
    if (text >= 0 && !taken(Description))
        mapping.columns[text].target = Description;
    if (percent >= 0 && !taken(TaxRate))
        mapping.columns[percent].target = TaxRate;
    if (!mapping.hasHeader || !taken(Amount)) // a header that names the amount has named what is to be taken
        guessNumbers(grid, mapping, looks, numbers, from);
    for (int column = 0; column < grid.columns; ++column)
        mapping.columns[column].mark = looks[column].mark;
}

} // namespace

PasteMapping guessMapping(const PasteGrid &grid, DecimalMark local)
{
    return guessMapping(grid, local, hasHeaderRow(grid));
}

PasteMapping guessMapping(const PasteGrid &grid, DecimalMark local, bool hasHeader)
{
    PasteMapping mapping;
    mapping.hasHeader = hasHeader && grid.rows.size() > 1;
    mapping.columns.resize(grid.columns);
    if (mapping.hasHeader) {
        QList<int> taken;
        for (int column = 0; column < grid.columns; ++column) {
            const int target = targetOfWord(grid.rows.first()[column]);
            if (target == NoColumn || taken.contains(target))
                continue;
            taken.append(target);
            mapping.columns[column].target = target;
        }
    }
    guessByContent(grid, mapping, local);
    return mapping;
}

PastedCell pastedCell(const QString &text, const PasteColumn &column)
{
    PastedCell cell;
    if (column.target == NoColumn)
        return cell;
    cell.isUsed = true;
    if (text.isEmpty())
        return cell;
    if (!isNumeric(column.target)) {
        cell.isWrong = text.size() > MostCellLength;
        cell.value = cell.isWrong ? QString() : text;
        return cell;
    }
    const AmountOptions options{.style = column.mark, .repair = false};
    if (column.target == TaxRate) {
        const auto rate = parsePercent(text, false, options);
        cell.isWrong = !rate;
        cell.value = rate ? rate->reduced().toString(2) : QString();
        return cell;
    }
    const auto amount = parseAmount(text, options);
    cell.isWrong = !amount;
    if (amount)
        cell.value = amount->value.toString(column.target == Quantity ? 0 : 2);
    return cell;
}

CellRow pastedRow(const QStringList &row, const PasteMapping &mapping)
{
    CellRow cells = emptyRow(ValueEdit::Section::Line);
    for (int column = 0; column < mapping.columns.size(); ++column) {
        const PastedCell cell = pastedCell(row[column], mapping.columns[column]);
        if (cell.isUsed && cells[mapping.columns[column].target].isEmpty())
            cells[mapping.columns[column].target].value = cell.value;
    }
    return cells;
}

bool endsWithSum(const PasteGrid &grid, const PasteMapping &mapping)
{
    const qsizetype from = mapping.hasHeader ? 1 : 0;
    if (grid.rows.size() - from < 3)
        return false;
    const CellRow last = pastedRow(grid.rows.last(), mapping);
    if (!last[Quantity].isEmpty() || !last[UnitPrice].isEmpty())
        return false;
    Sum sum = Decimal();
    for (qsizetype row = from; row + 1 < grid.rows.size(); ++row) {
        const FieldValue amount = pastedRow(grid.rows[row], mapping)[Amount];
        sum = add(sum, amount.isEmpty() ? Sum(Decimal()) : amountOf(amount));
    }
    const Sum printed = amountOf(last[Amount]);
    return sum && printed && *sum == *printed;
}

} // namespace desk
