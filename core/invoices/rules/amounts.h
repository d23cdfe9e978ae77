// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/invoices/invoice.h"

#include <optional>

namespace desk {

/// Exact sums over values that may be missing or unreadable: nullopt is what any of them makes of the whole.
using Sum = std::optional<Decimal>;

[[nodiscard]] inline Sum amountOf(const FieldValue &value)
{
    const auto decimal = decimalOf(value);
    return decimal ? Sum(*decimal) : std::nullopt;
}

[[nodiscard]] inline Sum amountOf(const Extraction &extraction, Field field)
{
    return amountOf(extraction.value(field));
}

[[nodiscard]] inline Sum add(const Sum &a, const Sum &b)
{
    return a && b ? a->plus(*b) : std::nullopt;
}

[[nodiscard]] inline Sum subtract(const Sum &a, const Sum &b)
{
    return a && b ? a->minus(*b) : std::nullopt;
}

[[nodiscard]] inline Sum multiply(const Sum &a, const Sum &b)
{
    return a && b ? a->times(*b) : std::nullopt;
}

/// `count` minor units of the document's currency.
[[nodiscard]] inline Decimal minorUnits(const Extraction &extraction, qint64 count)
{
    return {count, minorUnitDigits(extraction.value(Field::Currency).value)};
}

[[nodiscard]] inline bool isNear(const Sum &a, const Sum &b, const Decimal &tolerance)
{
    const Sum difference = subtract(a, b);
    return difference && difference->abs() <= tolerance;
}

/// As an amount of the document: with the places of its currency, more only where they are not zero.
[[nodiscard]] inline QString printed(const Extraction &extraction, const Sum &amount)
{
    return amount ? amount->reduced().toString(minorUnitDigits(extraction.value(Field::Currency).value)) : QString();
}

/// tax of `base` at `percent`
[[nodiscard]] inline Sum taxOf(const Sum &base, const Sum &percent)
{
    const Sum hundredfold = multiply(base, percent);
    return hundredfold ? hundredfold->dividedBy(Decimal(100, 0), 6) : std::nullopt;
}

} // namespace desk
