// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <optional>

namespace desk {

/// What AI costs: whole billionths of a US dollar, so that no cent is lost to rounding. Range: +-9,223,372,036 dollars.
/// Sums that would leave the range are std::nullopt: nothing wraps round. Threads: a value.
struct NanoDollars {
    qint64 value = 0;

    auto operator<=>(const NanoDollars &) const = default;

    [[nodiscard]] std::optional<NanoDollars> plus(NanoDollars other) const;
    [[nodiscard]] std::optional<NanoDollars> minus(NanoDollars other) const;
    /// value x numerator / denominator, rounded down (towards minus infinity). @param denominator  above 0.
    [[nodiscard]] std::optional<NanoDollars> scaled(qint64 numerator, qint64 denominator) const;
    [[nodiscard]] bool isZero() const { return value == 0; }

    /// Exact text with nine decimals: "0.000240000".
    [[nodiscard]] QString toDecimal() const;
    /// Reads "2", "2.00" or "0.000000001": digits, at most one point and nine places. Errors: InvalidArgument (anything
    /// else: a sign of minus, a currency mark, a grouping, more places, out of range).
    [[nodiscard]] static Result<NanoDollars> fromDecimal(QStringView text);
};

constexpr qint64 NanoPerDollar = 1'000'000'000;

} // namespace desk
