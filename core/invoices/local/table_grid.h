// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/table_columns.h"
#include "core/invoices/local/table_numbers.h"

namespace desk {

/// Numbers that stand under each other.
struct NumberColumn {
    double left = 1; ///< around all its numbers, in parts of the page
    double right = 0;
    std::optional<ColumnRole> role;
    QList<std::pair<int, NumberToken>> cells; ///< index of the row, number; at most one a row, rows ascending

    [[nodiscard]] const NumberToken *at(int row) const;
};

/// The columns below a heading, found from where the numbers stand; the heading and the arithmetic of the rows name
/// them: wherever one column is the product of two others, these are quantity, price and amount.
struct TableGrid {
    QList<NumberColumn> columns; ///< from left to right
    double textLeft = 0;         ///< where the descriptions stand
    double textRight = 1;

    /// The numbers of one more row with the index of the column each stands under.
    [[nodiscard]] QList<std::pair<int, NumberToken>> fit(const TextRow &row, const AmountOptions &options) const;
    /// Adds what fit() found; rows are added from top to bottom.
    void add(int index, const QList<std::pair<int, NumberToken>> &numbers);
    [[nodiscard]] const NumberColumn *column(ColumnRole role) const;
    [[nodiscard]] const NumberToken *cell(ColumnRole role, int row) const;
    /// The words of rows[row] that describe the item: first and last, or -1, -1.
    [[nodiscard]] std::pair<int, int> describingWords(const TextRow &row, int index) const;
};

/// @param body  indices of the rows that may belong to the table.
[[nodiscard]] TableGrid tableGrid(const QList<TextRow> &rows, const TableHeader &header, const QList<int> &body,
                                  const AmountOptions &options);

/// quantity x price, less a discount in percent, is the amount within rounding.
[[nodiscard]] bool multiplies(const NumberToken &quantity, const NumberToken &price, const NumberToken &amount,
                              const NumberToken *discount = nullptr);

} // namespace desk
