// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_cells.h"

#include "core/invoices/invoice_edits.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr std::array LineColumns{
    TableColumn{"description"_L1, FieldType::Text},       TableColumn{"quantity"_L1, FieldType::Amount},
    TableColumn{"unit_price"_L1, FieldType::Amount},      TableColumn{"tax_rate"_L1, FieldType::Amount},
    TableColumn{"amount"_L1, FieldType::Amount},          TableColumn{"account"_L1, FieldType::Text, true},
    TableColumn{"cost_centre"_L1, FieldType::Text, true}, TableColumn{"tax_code"_L1, FieldType::Text, true},
};
constexpr std::array TaxColumns{
    TableColumn{"tax_rate"_L1, FieldType::Amount},
    TableColumn{"taxable_amount"_L1, FieldType::Amount},
    TableColumn{"tax_amount"_L1, FieldType::Amount},
};
constexpr std::array AllowanceColumns{
    TableColumn{"kind"_L1, FieldType::Text},
    TableColumn{"reason"_L1, FieldType::Text},
    TableColumn{"amount"_L1, FieldType::Amount},
    TableColumn{"tax_rate"_L1, FieldType::Amount},
};

/// The runs of neighbours in sorted numbers: first and last of each.
QList<std::pair<int, int>> runsOf(QList<int> numbers)
{
    std::ranges::sort(numbers);
    QList<std::pair<int, int>> runs;
    for (const int number : numbers) {
        if (!runs.isEmpty() && runs.last().second + 1 == number)
            runs.last().second = number;
        else
            runs.append({number, number});
    }
    return runs;
}

} // namespace

std::span<const TableColumn> tableColumns(Section section)
{
    switch (section) {
    case Section::Tax:
        return TaxColumns;
    case Section::AllowanceCharge:
        return AllowanceColumns;
    case Section::Line:
    case Section::Header:
        break;
    }
    return LineColumns;
}

QList<CellRow> tableRows(const Extraction &extraction, Section section)
{
    const qsizetype count = section == Section::Line  ? extraction.lines.size()
                            : section == Section::Tax ? extraction.taxes.size()
                                                      : extraction.allowancesCharges.size();
    QList<CellRow> rows(count, emptyRow(section));
    for (qsizetype row = 0; row < count; ++row) {
        qsizetype column = 0;
        for (const TableColumn &known : tableColumns(section))
            rows[row][column++] = valueAt(extraction, section, int(row), QString(known.name));
    }
    return rows;
}

CellRow emptyRow(Section section)
{
    return CellRow(qsizetype(tableColumns(section).size()));
}

ValueEdit cellEdit(Section section, int row, int column, const FieldValue &value)
{
    ValueEdit edit;
    edit.section = section;
    edit.row = row;
    edit.name = tableColumns(section)[size_t(column)].name;
    edit.value = value;
    edit.restore = value.source != ValueSource::None;
    return edit;
}

QList<ValueEdit> insertEdits(Section section, int before, const QList<CellRow> &rows)
{
    QList<ValueEdit> edits;
    int at = before;
    for (const CellRow &row : rows) {
        ValueEdit added;
        added.section = section;
        added.row = at;
        added.insertRow = true;
        edits.append(added);
        for (int column = 0; column < row.size(); ++column) {
            if (!row[column].isEmpty())
                edits.append(cellEdit(section, at, column, row[column]));
        }
        ++at;
    }
    return edits;
}

QList<ValueEdit> removeEdits(Section section, QList<int> rows)
{
    std::ranges::sort(rows, std::greater<>()); // from the end, so that the numbers of the others stay true
    QList<ValueEdit> edits;
    for (const int row : rows) {
        ValueEdit edit;
        edit.section = section;
        edit.row = row;
        edit.removeRow = true;
        edits.append(edit);
    }
    return edits;
}

QList<ValueEdit> rewriteEdits(Section section, int row, const CellRow &before, const CellRow &after)
{
    QList<ValueEdit> edits;
    for (int column = 0; column < after.size(); ++column) {
        if (before[column] != after[column])
            edits.append(cellEdit(section, row, column, after[column]));
    }
    return edits;
}

QList<ValueEdit> moveEdits(Section section, const QList<CellRow> &rows, QList<int> which, bool up)
{
    QList<ValueEdit> edits;
    QList<std::pair<int, int>> runs = runsOf(std::move(which));
    if (!up)
        std::ranges::reverse(runs); // so that a run never hops over one that is still to move
    for (const auto &[first, last] : runs) {
        const int hopping = up ? first - 1 : last + 1; // the neighbour goes to the other side of the run
        if (hopping < 0 || hopping >= rows.size())
            continue;
        edits += removeEdits(section, {hopping});
        edits += insertEdits(section, up ? last : first, {rows[hopping]});
    }
    return edits;
}

} // namespace desk
