// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/table_text.h"

#include <optional>
#include <span>

namespace desk {

/// What a column of an invoice's table holds.
enum class ColumnRole : quint8 {
    Description,
    Item,       ///< the description, unless another column says that it is
    ItemNumber, ///< article, SKU, position
    Date,
    Quantity,
    Unit,
    UnitPrice,
    Discount,
    TaxRate,
    TaxAmount,
    NetAmount,   ///< said to be without tax
    GrossAmount, ///< said to be with tax
    Amount,      ///< of the row, tax not mentioned
    Base,        ///< of a tax table: the taxable amount
    Ignored,     ///< known not to matter
};

struct ColumnLabel {
    const char16_t *phrase; ///< plain text, see hasPhrase()
    ColumnRole role;
};
/// The headings of columns in all languages that are read here.
[[nodiscard]] std::span<const ColumnLabel> columnLabels();

/// What the first words of a row below the items say.
enum class RowLabel : quint8 {
    None,
    Total,   ///< a sum: the items end here
    Carried, ///< a sum carried over a page break: neither item nor end
    Tender,  ///< of a receipt: how it was paid
};
/// @param misread  also take labels in which OCR has mistaken a letter or two ("SUBTATAL").
[[nodiscard]] RowLabel rowLabel(const TextRow &row, bool misread = false);

struct Column {
    ColumnRole role = ColumnRole::Ignored;
    UnitRect head; ///< of its label
    bool operator==(const Column &) const = default;
};

/// The heading of a table: one to three printed rows.
struct TableHeader {
    int firstRow = 0; ///< index into the rows that were searched
    int lastRow = 0;
    QList<Column> columns; ///< from left to right
    double score = 0;      ///< how sure it is one; comparable between headers
    [[nodiscard]] bool has(ColumnRole role) const;
    [[nodiscard]] int indexOf(ColumnRole role) const; ///< -1 = none
};

/// The heading that begins at rows[at], or nullopt.
[[nodiscard]] std::optional<TableHeader> tableHeaderAt(const QList<TextRow> &rows, int at);

/// True for columns whose cells are numbers.
[[nodiscard]] bool isNumeric(ColumnRole role);

} // namespace desk
