// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/line_items.h"
#include "core/invoices/local/line_items_table.h"

namespace desk {

/// Reads items that stand under no heading: rows of one layout that end in an amount and add up to a printed or known
/// total; failing that, two rows and more whose quantity and price multiply. Empty where there are none of these:
/// nothing else tells items from other text.
[[nodiscard]] ItemTable readPlainItems(const QList<TextRow> &rows, const AmountOptions &options,
                                       const KnownTotals &known);

/// Reads the items of a till receipt: the rows above the first total that end in an amount, with their quantity and
/// price in the same row or in a row of their own below ("2 x 1.65   3.30").
[[nodiscard]] ItemTable readTillItems(const QList<TextRow> &rows, const AmountOptions &options);

} // namespace desk
