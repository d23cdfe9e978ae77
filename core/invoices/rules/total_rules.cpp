// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/amounts.h"
#include "core/invoices/rules/invoice_rules.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Exact sources contradict themselves: that must not pass. A misread total already costs its own confidence.
Severity contradiction(const Extraction &extraction, std::initializer_list<Field> fields)
{
    const bool exact = std::ranges::all_of(fields, [&](Field field) {
        const ValueSource source = extraction.value(field).source;
        return source == ValueSource::EInvoice || source == ValueSource::Human;
    });
    return exact ? Severity::Blocking : Severity::Warning;
}

// Percent in tenths, sorted: value added and sales taxes in force, and those of the last years.
constexpr std::array<int, 52> TenthsOfPercent{{0,   10,  20,  21,  25,  26,  30,  37,  38,  40,  48,  50,  55,
                                               60,  65,  70,  75,  76,  77,  80,  81,  85,  90,  95,  100, 105,
                                               110, 115, 120, 130, 135, 140, 145, 150, 160, 170, 175, 180, 190,
                                               195, 200, 205, 210, 220, 230, 240, 245, 250, 255, 260, 270, 280}};

} // namespace

std::optional<Finding> totalsAddUp(const Extraction &extraction)
{
    const Sum net = amountOf(extraction, Field::TotalWithoutTax), tax = amountOf(extraction, Field::TotalTax),
              gross = amountOf(extraction, Field::TotalWithTax);
    const Sum sum = add(net, tax);
    if (!sum || !gross)
        return std::nullopt;
    const qint64 rates = std::max<qint64>(1, extraction.taxes.size());
    const qint64 allowed = std::max<qint64>(2 * rates, extraction.kind == DocumentKind::Receipt ? 5 : 2);
    const bool closes = isNear(sum, gross, minorUnits(extraction, allowed));
    const QStringList values{printed(extraction, net), printed(extraction, tax), printed(extraction, sum),
                             printed(extraction, gross)};
    const auto fields = {Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax};
    const QString equation = u"%1 + %2 = %3"_s.arg(values[0], values[1], values[2]);
    return Finding{.rule = u"totals_add_up"_s,
                   .severity = closes ? Severity::Ok : contradiction(extraction, fields),
                   .detail = values[2] == values[3] ? equation : u"%1, total %2"_s.arg(equation, values[3]),
                   .values = values,
                   .fields = fields};
}

std::optional<Finding> amountDueAddsUp(const Extraction &extraction)
{
    const Sum gross = amountOf(extraction, Field::TotalWithTax), due = amountOf(extraction, Field::AmountDue);
    if (!gross || !due)
        return std::nullopt;
    const bool saysPrepaid = !extraction.value(Field::Prepaid).isEmpty();
    const Sum prepaid = saysPrepaid ? amountOf(extraction, Field::Prepaid) : Decimal();
    const Sum rest = subtract(gross, prepaid);
    if (!rest)
        return std::nullopt;
    const QStringList values{printed(extraction, gross), printed(extraction, prepaid), printed(extraction, rest),
                             printed(extraction, due)};
    Finding finding{.rule = u"amount_due_adds_up"_s,
                    .severity = Severity::Ok,
                    .detail = u"%1 - %2 = %3"_s.arg(values[0], values[1], values[2]),
                    .values = values,
                    .fields = {Field::TotalWithTax, Field::Prepaid, Field::AmountDue}};
    if (isNear(rest, due, minorUnits(extraction, 2)))
        return finding;
    finding.detail += u", amount due %1"_s.arg(values[3]);
    // Payable amounts are rounded to coins in some countries.
    if (isNear(rest, due, minorUnits(extraction, 50)))
        finding.severity = Severity::Info;
    // Earlier balances and discounts stand between the two without being told.
    else if (!saysPrepaid)
        finding.severity = Severity::Warning;
    else
        finding.severity = contradiction(extraction, {Field::TotalWithTax, Field::Prepaid, Field::AmountDue});
    return finding;
}

std::optional<Finding> linesSumUp(const Extraction &extraction)
{
    if (extraction.lines.isEmpty())
        return std::nullopt;
    const Sum net = amountOf(extraction, Field::TotalWithoutTax), gross = amountOf(extraction, Field::TotalWithTax);
    Sum lines = Decimal();
    for (const LineItem &line : extraction.lines)
        lines = add(lines, amountOf(line.amount));
    Finding finding{.rule = u"lines_sum_up"_s, .severity = Severity::Ok};
    if (!lines || (!net && !gross)) {
        finding.severity = Severity::Info;
        finding.detail = u"not every amount is there to compare the lines with the totals"_s;
        return finding;
    }
    Sum adjusted = lines;
    for (const AllowanceCharge &part : extraction.allowancesCharges)
        adjusted = part.isCharge ? add(adjusted, amountOf(part.amount)) : subtract(adjusted, amountOf(part.amount));
    const Decimal tolerance = minorUnits(extraction, 2 + extraction.lines.size());
    for (const auto &[field, total] : {std::pair(Field::TotalWithoutTax, net), std::pair(Field::TotalWithTax, gross)}) {
        for (const Sum &sum : {adjusted, lines}) {
            if (!isNear(sum, total, tolerance))
                continue;
            finding.values = {printed(extraction, sum), printed(extraction, total)};
            finding.detail = u"the lines come to %1"_s.arg(finding.values[0]);
            finding.fields = {field};
            return finding;
        }
    }
    const Field field = net ? Field::TotalWithoutTax : Field::TotalWithTax;
    finding.severity = Severity::Warning;
    finding.values = {printed(extraction, adjusted ? adjusted : lines), printed(extraction, net ? net : gross)};
    finding.detail = u"the lines come to %1, the total says %2"_s.arg(finding.values[0], finding.values[1]);
    finding.fields = {field};
    return finding;
}

QList<Finding> lineArithmetic(const Extraction &extraction)
{
    QList<Finding> findings;
    int good = 0;
    for (qsizetype i = 0; i < extraction.lines.size(); ++i) {
        const LineItem &line = extraction.lines[i];
        const Sum quantity = amountOf(line.quantity), price = amountOf(line.unitPrice), amount = amountOf(line.amount);
        const Sum product = multiply(quantity, price);
        if (!product || !amount || line.amount.source == ValueSource::EInvoice)
            continue;
        // The printed price may be rounded: half of its last place for each piece.
        const Sum slack = quantity->abs().times(Decimal(5, std::min(9, price->scale() + 1)));
        const Decimal tolerance = slack.value_or(Decimal()).plus(minorUnits(extraction, 1)).value_or(Decimal(1, 2));
        const Sum withTax = add(product, taxOf(product, amountOf(line.taxRate)));
        if (isNear(product, amount, tolerance) || isNear(withTax, amount, tolerance)) {
            ++good;
            continue;
        }
        const QStringList values{QString::number(i + 1), printed(extraction, product->rounded(4)),
                                 printed(extraction, amount)};
        findings.append({.rule = u"line_arithmetic"_s,
                         .severity = Severity::Warning,
                         .detail = u"line %1: %2 x %3 = %4, the amount says %5"_s.arg(
                             values[0], line.quantity.value, line.unitPrice.value, values[1], values[2]),
                         .values = values});
    }
    if (findings.isEmpty() && good > 0) {
        findings.append(
            {.rule = u"line_arithmetic"_s,
             .severity = Severity::Ok,
             .detail = u"quantity x price = amount in %1 of %2 lines"_s.arg(good).arg(extraction.lines.size()),
             .values = {QString::number(good)}});
    }
    return findings;
}

std::optional<Finding> taxRatePlausible(const Extraction &extraction)
{
    const Sum net = amountOf(extraction, Field::TotalWithoutTax), tax = amountOf(extraction, Field::TotalTax);
    if (!net || !tax || net->isZero() || tax->isZero())
        return std::nullopt;
    const Sum percent = multiply(tax, Decimal(100, 0)).value_or(Decimal()).dividedBy(*net, 2);
    if (!percent)
        return std::nullopt;
    Finding finding{.rule = u"tax_rate_plausible"_s,
                    .severity = Severity::Ok,
                    .detail = u"the tax is %1 % of the net total"_s.arg(percent->toString(2)),
                    .values = {percent->toString(2)},
                    .fields = {Field::TotalTax, Field::TotalWithoutTax}};
    const bool known = std::ranges::any_of(TenthsOfPercent, [&](int tenths) {
        return tenths > 0 && isNear(taxOf(net, Decimal(tenths, 1)), tax, minorUnits(extraction, 2));
    });
    if (known)
        return finding;
    // Several rates mix to anything below the highest; that proves nothing.
    const bool possible = !percent->isNegative() && *percent <= Decimal(28, 0);
    finding.severity = possible ? Severity::Info : Severity::Warning;
    finding.detail += possible ? u", no single known rate"_s : u", no rate is like that"_s;
    return finding;
}

std::optional<Finding> negativeTotal(const Extraction &extraction)
{
    const Sum gross = amountOf(extraction, Field::TotalWithTax);
    if (!gross || !gross->isNegative() || extraction.kind == DocumentKind::CreditNote)
        return std::nullopt;
    const QString value = printed(extraction, gross);
    return Finding{.rule = u"negative_total"_s,
                   .severity = Severity::Warning,
                   .detail = u"the total is negative, though the document is no credit note: %1"_s.arg(value),
                   .values = {value},
                   .fields = {Field::TotalWithTax}};
}

} // namespace desk
