// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/rules/amounts.h"
#include "ui/invoices/line_cells.h"

namespace desk {

/// Sums of an invoice's tables against its totals, and what becomes of lines that are split or merged.
/// Everything here is pure. Threads: any.

/// How a sum stands against a total of the invoice.
struct SumStand {
    Sum sum;                   ///< of the rows; nullopt = there are none, or an amount is no number
    Sum adjusted;              ///< minus allowances, plus charges; as `sum` where there are none
    bool usesAdjusted = false; ///< `adjusted` is what was compared
    Field against = Field::TotalWithoutTax;
    Sum total;          ///< nullopt = the invoice has none to compare with
    Sum difference;     ///< what was compared minus the total
    bool fits = false;  ///< within the rounding that the rules allow
    int unreadable = 0; ///< rows without a readable amount
};

/// The lines against the total that the rule lines_sum_up takes.
[[nodiscard]] SumStand lineStand(const Extraction &extraction);
/// The tax amounts of the breakdown against the total tax.
[[nodiscard]] SumStand taxStand(const Extraction &extraction);
/// Charges minus allowances; there is nothing to compare it with.
[[nodiscard]] Sum allowanceSum(const Extraction &extraction);
/// Of these cells; empty ones do not count; nullopt if one is no number.
[[nodiscard]] Sum sumOf(const QList<FieldValue> &cells);

/// What an empty cell is likely to be: quantity x price, taxable amount x rate. Empty = not known.
[[nodiscard]] QString likelyValue(ValueEdit::Section section, const CellRow &row, int column, int places);

enum class LineRefusal : quint8 {
    NoAmount,       ///< a line has no readable amount
    TaxRatesDiffer, ///< lines that are to be merged
    NothingToMerge, ///< fewer than two lines
    NoQuantity,     ///< to split by quantity there must be one
    OutOfRange,     ///< the first part must be between nothing and the whole
};
[[nodiscard]] QString refusalSentence(LineRefusal refusal);

struct LineSplit {
    enum class By : quint8 { Quantity, Amount, Parts };
    By by = By::Parts;
    Decimal first = {}; ///< quantity or amount of the first part
    int parts = 2;      ///< 2..100, for Parts
};

/// The line in parts whose amounts come to exactly its own, the rounding being on the last one. Where quantity times
/// price would not fit any more, a part is 1 x its amount.
/// @param places  of the currency.
[[nodiscard]] tl::expected<QList<CellRow>, LineRefusal> splitLine(const CellRow &line, const LineSplit &split,
                                                                  int places);

/// One line of all: descriptions joined, amounts summed; quantities summed where the prices agree, else 1 x the sum.
[[nodiscard]] tl::expected<CellRow, LineRefusal> mergeLines(const QList<CellRow> &lines, int places);

} // namespace desk
