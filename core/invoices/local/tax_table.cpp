// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/tax_table.h"

#include "core/invoices/local/table_columns.h"
#include "core/invoices/local/table_numbers.h"

#include <cmath>

namespace desk {

namespace {

/// Base and tax may be rounded apart by this much, in units of the currency.
constexpr double Rounding = 0.02;
constexpr double Checked = 0.93;

/// base x rate = tax
bool belongs(const Decimal &base, const Decimal &rate, const Decimal &tax)
{
    return std::abs(base.toDouble() * rate.toDouble() / 100 - tax.toDouble()) <= Rounding;
}

/// A row with a rate and two sums of which one is the tax on the other.
std::optional<TaxBreakdown> breakdownIn(const TextRow &row, const QList<NumberToken> &numbers,
                                        const ReadDocument &document)
{
    for (const NumberToken &rate : numbers) {
        if (!rate.percent || rate.amount.value.isZero())
            continue;
        for (const NumberToken &base : numbers) {
            for (const NumberToken &tax : numbers) {
                if (base.percent || tax.percent || !base.isMoney() || !tax.isMoney() || &base == &tax ||
                    base.amount.value.isZero() || !belongs(base.amount.value, rate.amount.value, tax.amount.value))
                    continue;
                TaxBreakdown breakdown;
                breakdown.taxRate =
                    cellValue(rate.amount.value.toString(2), row, rate.first, rate.last, document, Checked);
                breakdown.taxableAmount =
                    cellValue(base.amount.value.toString(2), row, base.first, base.last, document, Checked);
                breakdown.taxAmount =
                    cellValue(tax.amount.value.toString(2), row, tax.first, tax.last, document, Checked);
                return breakdown;
            }
        }
    }
    return std::nullopt;
}

} // namespace

QList<TaxBreakdown> readTaxBreakdown(const ReadDocument &document, const KnownTotals &)
{
    const AmountOptions options = amountOptionsFor(document);
    QList<TaxBreakdown> breakdowns;
    for (const TextRow &row : textRows(document)) {
        const QList<NumberToken> numbers = numbersIn(row, options);
        if (const auto breakdown = breakdownIn(row, numbers, document))
            breakdowns.append(*breakdown);
    }
    return breakdowns;
}

} // namespace desk
