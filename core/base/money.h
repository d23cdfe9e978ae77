// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/result.h"

namespace desk {

/// An amount of money: whole minor units (cents) of an ISO 4217 currency.
struct Money {
    qint64 minorUnits = 0;
    QString currency; ///< "EUR"; empty = not known, then two places are assumed

    bool operator==(const Money &) const = default;

    /// Reads a canonical decimal ("1234.5"). Errors: InvalidArgument (no number, or more places than the currency has,
    /// zeros at the end aside).
    [[nodiscard]] static Result<Money> fromDecimal(QStringView text, const QString &currency);
    /// Canonical decimal text with the currency's places: "1234.50", "1234" for JPY.
    [[nodiscard]] QString toDecimal() const;
};

/// Places after the point of a currency by ISO 4217 (EUR 2, JPY 0, KWD 3); 2 for what is not known.
[[nodiscard]] int minorUnitDigits(QStringView currency);
/// True for the codes of ISO 4217 that are in use (funds and metals not counted).
[[nodiscard]] bool isCurrencyCode(QStringView code);

} // namespace desk
