// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QStringList>

#include <optional>

namespace desk {

/// Which sign stands before the decimal places.
enum class DecimalMark : quint8 { Unknown, Point, Comma };

struct AmountOptions {
    DecimalMark style = DecimalMark::Unknown; ///< of the document; decides "1.234" and "1,234"
    bool repair = false; ///< for OCR: O/0, l/1, S/5, B/8 inside numbers, "12. 50", tax letters at the end ("5.30 SR")
};

struct ParsedAmount {
    Decimal value;                             ///< signed; places as printed
    int places = 0;                            ///< digits after the decimal mark
    DecimalMark proves = DecimalMark::Unknown; ///< what this text alone says about the document's style
    std::optional<Decimal> other; ///< the other reading of "1.234", where the text does not say which it is
    QString currency;             ///< ISO 4217 of a sign or code beside the number; empty without one
    bool currencyCertain = false; ///< false for "$", "kr" and other shared signs
    bool repaired = false;        ///< letters were taken for digits
    bool signPrinted = false;     ///< a minus, brackets or CR stood there

    bool operator==(const ParsedAmount &) const = default;
};

/// Reads a text that is one amount, quantity or price and nothing else: all usual groupings (1.471,60  1'471.60
/// 1 471,60  7,08,000.00), signs ((170.00)  170.00-  170.00 CR), currencies before or after (10.00$  RM 5  EUR 1,50),
/// "50,-" and "1800/-". nullopt for everything else: dates, percentages, codes with letters, ranges.
/// Threads: any; stateless.
[[nodiscard]] std::optional<ParsedAmount> parseAmount(QStringView text, const AmountOptions &options = {});

/// Reads "19 %", "19,00%", "5.5 pct"; without a percent sign only where `signNeeded` is false. 0..100.
[[nodiscard]] std::optional<Decimal> parsePercent(QStringView text, bool signNeeded = true,
                                                  const AmountOptions &options = {});

/// The decimal mark that most of these tokens prove; Unknown without a majority.
[[nodiscard]] DecimalMark decimalStyle(const QStringList &tokens);

} // namespace desk
