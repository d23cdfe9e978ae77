// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_conflict.h"

#include "core/invoices/invoice_cells.h"

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

FieldValue textValue(const QString &text)
{
    FieldValue value;
    value.value = text;
    return value;
}

FieldValue headerValue(const Extraction &extraction, const QString &name)
{
    if (name == "kind"_L1)
        return textValue(documentKindName(extraction.kind));
    if (const auto code = codingMember(name))
        return textValue(extraction.coding.*(*code));
    const auto field = fieldFromName(name);
    return field ? extraction.value(*field) : FieldValue();
}

template <class Row>
FieldValue rowValue(const QList<Row> &rows, const ValueEdit &edit)
{
    if (edit.row < 0 || edit.row >= rows.size())
        return {};
    const Row &row = rows[edit.row];
    if constexpr (std::is_same_v<Row, LineItem>) {
        if (const auto code = codingMember(edit.name))
            return textValue(row.coding.*(*code));
    }
    if constexpr (std::is_same_v<Row, AllowanceCharge>) {
        if (edit.name == AllowanceChargeKind)
            return textValue(row.isCharge ? u"charge"_s : u"allowance"_s);
    }
    for (const auto &cell : cellsOf<Row>()) {
        if (cell.name == edit.name)
            return row.*cell.member;
    }
    return {};
}

qsizetype rowCount(const Extraction &extraction, Section section)
{
    switch (section) {
    case Section::Header:
        return 0;
    case Section::Line:
        return extraction.lines.size();
    case Section::Tax:
        return extraction.taxes.size();
    case Section::AllowanceCharge:
        return extraction.allowancesCharges.size();
    }
    return 0;
}

bool sameRows(const Extraction &a, const Extraction &b, Section section)
{
    switch (section) {
    case Section::Header:
        return true;
    case Section::Line:
        return a.lines == b.lines;
    case Section::Tax:
        return a.taxes == b.taxes;
    case Section::AllowanceCharge:
        return a.allowancesCharges == b.allowancesCharges;
    }
    return true;
}

} // namespace

FieldValue cellValue(const Extraction &extraction, const ValueEdit &edit)
{
    switch (edit.section) {
    case Section::Header:
        return headerValue(extraction, edit.name);
    case Section::Line:
        return rowValue(extraction.lines, edit);
    case Section::Tax:
        return rowValue(extraction.taxes, edit);
    case Section::AllowanceCharge:
        return rowValue(extraction.allowancesCharges, edit);
    }
    return {};
}

bool changesRows(const Extraction &extraction, const ValueEdit &edit)
{
    return edit.section != Section::Header &&
           (edit.removeRow || edit.insertRow || edit.row >= rowCount(extraction, edit.section));
}

ReviewConflict conflictOf(const QList<ValueEdit> &edits, const Extraction &seen, const Extraction &now)
{
    ReviewConflict conflict;
    for (const ValueEdit &edit : edits) {
        const bool moved = rowCount(seen, edit.section) != rowCount(now, edit.section);
        if (moved || (changesRows(seen, edit) && !sameRows(seen, now, edit.section))) {
            // The number of a row says nothing any more: the whole change is one question.
            conflict.cells.clear();
            conflict.section = edit.section;
            conflict.rest = edits;
            return conflict;
        }
        const FieldValue theirs = cellValue(now, edit);
        if (changesRows(seen, edit) || theirs.value == cellValue(seen, edit).value || theirs.value == edit.value.value)
            conflict.rest.append(edit);
        else
            conflict.cells.append({edit, theirs});
    }
    return conflict;
}

} // namespace desk
