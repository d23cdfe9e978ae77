// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/table_text.h"

namespace desk {

/// A number in a row, possibly of several words ("1 471,60", "€ 12.00", "19 %").
struct NumberToken {
    int first = 0; ///< words of the row, inclusive
    int last = 0;
    UnitRect box;
    ParsedAmount amount;
    bool percent = false; ///< a percent sign stands with it
    float confidence = 1; ///< of its least certain word
    [[nodiscard]] bool isMoney() const { return !percent && (amount.places == 2 || !amount.currency.isEmpty()); }
};

/// The numbers of a row, from left to right; words do not overlap.
[[nodiscard]] QList<NumberToken> numbersIn(const TextRow &row, const AmountOptions &options);

/// True for a number with a percent sign, or without one a rate that is in use somewhere.
[[nodiscard]] bool isTaxRate(const NumberToken &number);

/// How the document writes its decimals, and whether letters may have to be repaired (OCR).
[[nodiscard]] AmountOptions amountOptionsFor(const ReadDocument &document);

/// A cell of the result: the value with its place. `source` is Text or Ocr, as the page was read.
[[nodiscard]] FieldValue cellValue(const QString &value, const TextRow &row, int first, int last,
                                   const ReadDocument &document, double confidence);

} // namespace desk
