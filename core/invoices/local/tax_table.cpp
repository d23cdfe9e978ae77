// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/tax_table.h"

#include "core/invoices/local/line_items_table.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

/// Base and tax may be rounded apart by this much, in units of the currency; more where many lines were rounded.
constexpr double Rounding = 0.02;
constexpr double LinesRounding = 0.0005; ///< part of the tax
constexpr double Checked = 0.93;         ///< rate, base and tax are printed and agree
constexpr double Completed = 0.85;       ///< the base was found elsewhere

/// A row of the page with its numbers.
struct Row {
    int index = 0;
    QList<NumberToken> numbers;
};

/// A number and the row it stands in.
struct Place {
    int row = 0;
    NumberToken number;
};

/// base x rate = tax
bool belongs(const Decimal &base, const Decimal &rate, const Decimal &tax)
{
    const double exact = base.toDouble() * rate.toDouble() / 100;
    return !base.isZero() && !tax.isZero() &&
           std::abs(exact - tax.toDouble()) <= std::max(Rounding, LinesRounding * std::abs(exact));
}

class BreakdownReader {
public:
    BreakdownReader(const ReadDocument &document, const KnownTotals &known)
        : m_document(document), m_known(known), m_rows(textRows(document)), m_options(amountOptionsFor(document))
    {
    }

    QList<TaxBreakdown> read()
    {
        collectRows();
        for (const Row &row : std::as_const(m_candidates)) {
            if (!readWhole(row))
                readRateAndTax(row);
        }
        return m_found;
    }

private:
    /// All rows with numbers but those of the items, and the sums that totals are made of.
    void collectRows()
    {
        QSet<int> items;
        for (const ItemTable &table : readItemTables(m_rows, m_options)) {
            for (const TableItem &item : table.items) {
                for (int index = item.firstRow; index <= item.lastRow; ++index)
                    items.insert(index);
            }
        }
        for (int index = 0; index < m_rows.size(); ++index) {
            if (items.contains(index))
                continue;
            const QList<NumberToken> numbers = numbersIn(m_rows.at(index), m_options);
            if (numbers.isEmpty())
                continue;
            m_candidates.append({index, numbers});
            if (rowLabel(m_rows.at(index), m_options.repair) != RowLabel::Total)
                continue;
            for (const NumberToken &number : numbers) {
                if (!number.percent && number.isMoney())
                    m_sums.append({index, number});
            }
        }
    }

    FieldValue cell(const Place &place, double confidence) const
    {
        return cellValue(place.number.amount.value.toString(2), m_rows.at(place.row), place.number.first,
                         place.number.last, m_document, confidence);
    }

    void add(const Place &rate, const Place &base, const Place &tax, double confidence)
    {
        TaxBreakdown breakdown{cell(rate, confidence), cell(base, confidence), cell(tax, confidence)};
        const bool known = std::ranges::any_of(m_found, [&](const TaxBreakdown &other) {
            return other.taxRate.value == breakdown.taxRate.value && other.taxAmount.value == breakdown.taxAmount.value;
        });
        if (!known)
            m_found.append(breakdown);
    }

    /// A row with a rate and two sums of which one is the tax on the other. Without a percent sign the rate must be one
    /// that is in use.
    bool readWhole(const Row &row)
    {
        for (const NumberToken &rate : row.numbers) {
            if (!isTaxRate(rate) || rate.amount.value.isZero())
                continue;
            for (const NumberToken &base : row.numbers) {
                for (const NumberToken &tax : row.numbers) {
                    if (&base == &tax || &base == &rate || &tax == &rate || base.percent || tax.percent ||
                        !base.isMoney() || !tax.isMoney() ||
                        !belongs(base.amount.value, rate.amount.value, tax.amount.value))
                        continue;
                    add({row.index, rate}, {row.index, base}, {row.index, tax}, Checked);
                    return true;
                }
            }
        }
        return false;
    }

    /// "VAT 20 %   1,043.44": the base is one of the other sums, the net total first.
    void readRateAndTax(const Row &row)
    {
        for (const NumberToken &rate : row.numbers) {
            if (!rate.percent || rate.amount.value.isZero())
                continue;
            for (const NumberToken &tax : row.numbers) {
                if (tax.percent || !tax.isMoney())
                    continue;
                const auto base = baseFor(rate, tax);
                if (!base)
                    continue;
                add({row.index, rate}, *base, {row.index, tax}, Completed);
                return;
            }
        }
    }

    std::optional<Place> baseFor(const NumberToken &rate, const NumberToken &tax) const
    {
        std::optional<Place> best;
        double nearest = 0;
        for (const Place &sum : m_sums) {
            if (!belongs(sum.number.amount.value, rate.amount.value, tax.amount.value))
                continue;
            const double off = std::abs(sum.number.amount.value.toDouble() * rate.amount.value.toDouble() / 100 -
                                        tax.amount.value.toDouble());
            if (sum.number.amount.value == m_known.net)
                return sum;
            if (!best || off < nearest - Rounding) { // with and without the freight both are near
                best = sum;
                nearest = off;
            }
        }
        return best;
    }

    const ReadDocument &m_document;
    const KnownTotals &m_known;
    QList<TextRow> m_rows;
    AmountOptions m_options;
    QList<Row> m_candidates;
    QList<Place> m_sums;
    QList<TaxBreakdown> m_found;
};

} // namespace

QList<TaxBreakdown> readTaxBreakdown(const ReadDocument &document, const KnownTotals &known)
{
    return BreakdownReader(document, known).read();
}

} // namespace desk
