// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/table_grid.h"

#include <array>

namespace desk {

/// Words of one row.
struct RowPart {
    int row = 0;
    int first = 0;
    int last = 0; ///< inclusive
};

/// A number with the row it stands in.
struct ItemCell {
    int row = 0;
    NumberToken number;
};

/// An item before anybody has said which of its sums is the amount.
struct TableItem {
    int firstRow = 0; ///< of the printed rows with its numbers
    int lastRow = 0;
    QList<RowPart> description; ///< from top to bottom
    std::array<std::optional<ItemCell>, size_t(ColumnRole::Ignored) + 1> cells;

    [[nodiscard]] const std::optional<ItemCell> &cell(ColumnRole role) const { return cells[size_t(role)]; }
    [[nodiscard]] int cellCount() const;
    [[nodiscard]] bool hasSum() const;
};

/// What was found of a table, or of rows that look like one.
struct ItemTable {
    QList<TableItem> items;
    QList<Decimal> totals; ///< money in the rows below that call themselves a total
};

/// Reads the rows under every heading of items, over all pages: a table for each kind of heading that has rows.
[[nodiscard]] QList<ItemTable> readItemTables(const QList<TextRow> &rows, const AmountOptions &options);

} // namespace desk
