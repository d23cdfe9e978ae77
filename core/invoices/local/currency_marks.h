// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace desk {

/// What a currency sign, code or word says.
struct CurrencyMark {
    QString code;        ///< ISO 4217
    bool certain = true; ///< false where several currencies share the mark ("$", "kr", "¥"): code is the commonest
    bool operator==(const CurrencyMark &) const = default;
};

/// Reads "€", "EUR", "Euro", "US$", "RM", "Rs.", "zł" ... and nothing else; a trailing point does not matter.
/// Codes count in capitals only ("EUR", not "eur"); words and signs in any case. Threads: any.
[[nodiscard]] std::optional<CurrencyMark> currencyOf(QStringView mark);

/// The currency that a country uses, by ISO 3166 alpha-2; empty for a country that is not known here.
[[nodiscard]] QString currencyOfCountry(QStringView country);

} // namespace desk
