// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/line_items.h"
#include "core/invoices/local/table_columns.h"
#include "core/invoices/local/table_numbers.h"

#include <array>

namespace desk {

/// A row of the table before anybody has said which of its sums is the amount.
struct TableItem {
    int row = 0;               ///< index of the printed row with the numbers
    int descriptionFirst = -1; ///< words of that row
    int descriptionLast = -1;
    QList<std::pair<int, TextCell>> wrapped; ///< further entries of the description: index of the row, its cell
    std::array<std::optional<NumberToken>, size_t(ColumnRole::Ignored) + 1> cells;

    [[nodiscard]] const std::optional<NumberToken> &cell(ColumnRole role) const { return cells[size_t(role)]; }
};

/// What stands under the headings of a document.
struct ItemTable {
    QList<TableItem> items;
    QList<Decimal> totals; ///< money in the rows below that call themselves a total
};

/// Reads the rows under every heading of items, over all pages.
[[nodiscard]] ItemTable readItemTable(const QList<TextRow> &rows, const AmountOptions &options);

} // namespace desk
