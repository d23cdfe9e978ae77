// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <compare>
#include <optional>

namespace desk {

/// An exact decimal number: unscaled x 10^-scale. For quantities, unit prices and rates, which have more places than
/// money. Range: up to 18 digits, 0..9 places after the point; whatever would go over that is std::nullopt.
/// Threads: a value.
class Decimal {
public:
    Decimal() = default;
    Decimal(qint64 unscaled, int scale) : m_unscaled(unscaled), m_scale(scale) {}

    /// Reads "-1234.5600": digits, at most one point, an optional sign. No grouping, no exponent, no blanks.
    [[nodiscard]] static std::optional<Decimal> parse(QStringView text);

    /// Canonical text: point, no grouping, at least `minPlaces` places; the places that were given are kept.
    [[nodiscard]] QString toString(int minPlaces = 0) const;

    [[nodiscard]] qint64 unscaled() const { return m_unscaled; }
    [[nodiscard]] int scale() const { return m_scale; }
    [[nodiscard]] bool isZero() const { return m_unscaled == 0; }
    [[nodiscard]] bool isNegative() const { return m_unscaled < 0; }
    [[nodiscard]] double toDouble() const;

    /// Rounded half away from zero (commercial rounding) to `places`.
    [[nodiscard]] std::optional<Decimal> rounded(int places) const;
    /// Without zeros at the end.
    [[nodiscard]] Decimal reduced() const;
    [[nodiscard]] Decimal negated() const { return {-m_unscaled, m_scale}; }
    [[nodiscard]] Decimal abs() const { return m_unscaled < 0 ? negated() : *this; }

    [[nodiscard]] std::optional<Decimal> plus(const Decimal &other) const;
    [[nodiscard]] std::optional<Decimal> minus(const Decimal &other) const { return plus(other.negated()); }
    /// The product, rounded to at most 9 places.
    [[nodiscard]] std::optional<Decimal> times(const Decimal &other) const;
    /// The quotient rounded to `places`; nullopt for a division by zero.
    [[nodiscard]] std::optional<Decimal> dividedBy(const Decimal &other, int places) const;

    /// By value: 1.50 == 1.5.
    friend bool operator==(const Decimal &a, const Decimal &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    qint64 m_unscaled = 0;
    int m_scale = 0;
};

} // namespace desk
