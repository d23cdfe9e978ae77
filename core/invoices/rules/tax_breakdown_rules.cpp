// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/amounts.h"
#include "core/invoices/rules/invoice_rules.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// One column of the breakdown against its total; nullopt where a cell or the total is missing.
std::optional<Finding> columnFinding(const Extraction &extraction, FieldValue TaxBreakdown::*column, Field total)
{
    const Sum expected = amountOf(extraction, total);
    Sum sum = Decimal();
    for (const TaxBreakdown &tax : extraction.taxes)
        sum = add(sum, amountOf(tax.*column));
    if (!sum || !expected)
        return std::nullopt;
    const QStringList values{printed(extraction, sum), printed(extraction, expected)};
    const bool closes = isNear(sum, expected, minorUnits(extraction, 1 + extraction.taxes.size()));
    const QString what = total == Field::TotalTax ? u"taxes"_s : u"taxable amounts"_s;
    return Finding{
        .rule = u"tax_breakdown_sums"_s,
        .severity = closes ? Severity::Ok : Severity::Warning,
        .detail = closes ? u"the %1 of the breakdown come to %2"_s.arg(what, values[0])
                         : u"the %1 of the breakdown come to %2, the total says %3"_s.arg(what, values[0], values[1]),
        .values = values,
        .fields = {total}};
}

std::optional<Finding> rowFinding(const Extraction &extraction, const TaxBreakdown &row)
{
    const Sum expected = taxOf(amountOf(row.taxableAmount), amountOf(row.taxRate)), tax = amountOf(row.taxAmount);
    // Taxes may be rounded line by line before they are added.
    const qint64 roundings = std::max<qint64>(2, extraction.lines.size());
    if (!expected || !tax || isNear(expected, tax, minorUnits(extraction, roundings)))
        return std::nullopt;
    const QStringList values{printed(extraction, expected->rounded(2)), printed(extraction, tax)};
    return Finding{.rule = u"tax_breakdown_sums"_s,
                   .severity = Severity::Warning,
                   .detail = u"%1 at %2 % makes %3, the breakdown says %4"_s.arg(
                       row.taxableAmount.value, row.taxRate.value, values[0], values[1]),
                   .values = values};
}

} // namespace

QList<Finding> taxBreakdownSums(const Extraction &extraction)
{
    QList<Finding> findings;
    if (extraction.taxes.isEmpty())
        return findings;
    if (const auto finding = columnFinding(extraction, &TaxBreakdown::taxAmount, Field::TotalTax))
        findings.append(*finding);
    if (const auto finding = columnFinding(extraction, &TaxBreakdown::taxableAmount, Field::TotalWithoutTax))
        findings.append(*finding);
    for (const TaxBreakdown &row : extraction.taxes) {
        if (const auto finding = rowFinding(extraction, row))
            findings.append(*finding);
    }
    return findings;
}

} // namespace desk
