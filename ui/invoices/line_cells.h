// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <span>

namespace desk {

/// The tables of an invoice (lines, tax breakdown, allowances and charges) as rows of cells, and the edits that change
/// them. Everything here is pure. Threads: any.

struct TableColumn {
    QLatin1StringView name; ///< as in ValueEdit
    FieldType type = FieldType::Text;
    bool isCoding = false; ///< a code of the ledger
};

/// Places of the columns of the lines.
enum LineColumn : int { Description, Quantity, UnitPrice, TaxRate, Amount, Account, CostCentre, TaxCode };
enum TaxColumn : int { TaxedRate, TaxableAmount, TaxAmount };
enum AllowanceColumn : int { AllowanceKind, AllowanceReason, AllowanceAmount, AllowanceRate };

[[nodiscard]] std::span<const TableColumn> tableColumns(ValueEdit::Section section);

/// One row; as many cells as the table has columns.
using CellRow = QList<FieldValue>;
[[nodiscard]] QList<CellRow> tableRows(const Extraction &extraction, ValueEdit::Section section);
[[nodiscard]] CellRow emptyRow(ValueEdit::Section section);

/// The edits of a person that give a table another form. Values that have a source are put as they are, with source and
/// place; those without one become the person's word.
[[nodiscard]] ValueEdit cellEdit(ValueEdit::Section section, int row, int column, const FieldValue &value);
[[nodiscard]] QList<ValueEdit> insertEdits(ValueEdit::Section section, int before, const QList<CellRow> &rows);
/// @param rows  numbers of rows, each once, in any order.
[[nodiscard]] QList<ValueEdit> removeEdits(ValueEdit::Section section, QList<int> rows);
/// What turns `before` at `row` into `after`: the cells that differ.
[[nodiscard]] QList<ValueEdit> rewriteEdits(ValueEdit::Section section, int row, const CellRow &before,
                                            const CellRow &after);
/// Moves the rows by one place, each run of them as a block; empty where none can move.
[[nodiscard]] QList<ValueEdit> moveEdits(ValueEdit::Section section, const QList<CellRow> &rows, QList<int> which,
                                         bool up);

} // namespace desk
