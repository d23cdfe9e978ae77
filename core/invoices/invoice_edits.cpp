// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_edits.h"

#include "core/invoices/invoice_cells.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Act = ValueChange::Act;
using Section = ValueEdit::Section;

namespace {

constexpr auto KindName = "kind"_L1;

tl::unexpected<Error> noRow(int row)
{
    return fail(ErrorCode::InvalidArgument, u"no row %1"_s.arg(row));
}

/// The value as the person's own; restored ones keep what they were.
FieldValue personsValue(const ValueEdit &edit)
{
    FieldValue value = edit.value;
    if (edit.restore)
        return value;
    if (value.isEmpty())
        return {};
    value.source = ValueSource::Human;
    value.model.clear();
    value.confidence = 1;
    value.doubt = {};
    return value;
}

FieldValue textValue(const QString &text)
{
    FieldValue value;
    value.value = text;
    return value;
}

QString allowanceOrCharge(bool isCharge)
{
    return isCharge ? u"charge"_s : u"allowance"_s;
}

/// A code as a cell: who says so is its source, and how many invoices it was drawn from stands in `raw`.
FieldValue codingCell(const Coding &coding, QString Coding::*code)
{
    FieldValue value = textValue(coding.*code);
    if (value.isEmpty())
        return value;
    value.source = coding.proposedFrom > 0 ? ValueSource::Supplier : ValueSource::Human;
    if (coding.proposedFrom > 0)
        value.raw = QString::number(coding.proposedFrom);
    return value;
}

/// A row as the edits that make it: an empty one, then each cell that holds something.
template <class Row>
QList<ValueEdit> insertingRow(Section section, const Row &row, int at)
{
    QList<ValueEdit> edits{
        {.section = section, .row = at, .name = {}, .value = {}, .insertRow = true, .restore = true}};
    const auto append = [&](const QString &name, const FieldValue &value) {
        if (value != FieldValue())
            edits.append({.section = section, .row = at, .name = name, .value = value, .restore = true});
    };
    for (const auto &cell : cellsOf<Row>())
        append(cell.name, row.*cell.member);
    if constexpr (std::is_same_v<Row, AllowanceCharge>)
        append(AllowanceChargeKind, textValue(allowanceOrCharge(row.isCharge)));
    if constexpr (std::is_same_v<Row, LineItem>) {
        for (const CodingCell &cell : CodingCells)
            append(cell.name, codingCell(row.coding, cell.member));
    }
    return edits;
}

/// Edits one extraction and notes down what it does.
class Editor {
public:
    explicit Editor(Extraction &extraction) : m_extraction(extraction) {}

    Result<> apply(const ValueEdit &edit)
    {
        switch (edit.section) {
        case Section::Header:
            return editHeader(edit);
        case Section::Line:
            return editRows(m_extraction.lines, edit);
        case Section::Tax:
            return editRows(m_extraction.taxes, edit);
        case Section::AllowanceCharge:
            return editRows(m_extraction.allowancesCharges, edit);
        }
        return fail(ErrorCode::InvalidArgument, u"no such section"_s);
    }

    /// Undo of the edit that was applied last, and what it changed.
    QList<ValueEdit> undo;
    QList<ValueChange> changes;

private:
    /// @param before  as it is put back by undo.
    void note(const ValueEdit &edit, const FieldValue &before, const FieldValue &after)
    {
        undo.append({.section = edit.section, .row = edit.row, .name = edit.name, .value = before, .restore = true});
        if (before != after)
            noteChange(edit.restore ? Act::PutBack : Act::Changed, edit, edit.name, before, after);
    }
    void noteChange(Act act, const ValueEdit &edit, const QString &name, const FieldValue &before,
                    const FieldValue &after)
    {
        changes.append(
            {.act = act, .section = edit.section, .row = edit.row, .name = name, .before = before, .after = after});
    }

    Result<> editHeader(const ValueEdit &edit)
    {
        if (edit.removeRow || edit.insertRow)
            return fail(ErrorCode::InvalidArgument, u"the header has no rows"_s);
        if (edit.name == KindName)
            return editKind(edit);
        if (const auto code = codingMember(edit.name))
            return editCoding(m_extraction.coding, *code, edit);
        const auto field = fieldFromName(edit.name);
        if (!field)
            return fail(ErrorCode::InvalidArgument, u"no field %1"_s.arg(edit.name));
        if (!edit.restore)
            TRY(checkCanonical(*field, edit.value.value));
        FieldReading &reading = m_extraction.fields[*field];
        const FieldValue after = personsValue(edit);
        note(edit, reading.taken, after);
        reading.taken = after;
        if (reading == FieldReading())
            m_extraction.fields.remove(*field);
        return {};
    }

    Result<> editKind(const ValueEdit &edit)
    {
        for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Receipt,
                                        DocumentKind::Other, DocumentKind::Unknown}) {
            if (edit.value.value != documentKindName(kind) || (kind == DocumentKind::Unknown && !edit.restore))
                continue;
            note(edit, textValue(documentKindName(m_extraction.kind)), textValue(documentKindName(kind)));
            m_extraction.kind = kind;
            return {};
        }
        return fail(ErrorCode::InvalidArgument, u"expected invoice, credit_note, receipt or other"_s);
    }

    Result<> editCoding(Coding &coding, QString Coding::*code, const ValueEdit &edit)
    {
        TRY(checkLedgerCode(edit.value.value));
        const FieldValue before = codingCell(coding, code);
        const int proposedBefore = coding.proposedFrom;
        coding.*code = edit.value.value;
        // Who changes one code has looked at all three.
        coding.proposedFrom = edit.restore && edit.value.source == ValueSource::Supplier ? edit.value.raw.toInt() : 0;
        note(edit, before, codingCell(coding, code));
        if (proposedBefore > 0 && before.isEmpty()) { // the empty cell was part of a proposal
            undo.last().value.source = ValueSource::Supplier;
            undo.last().value.raw = QString::number(proposedBefore);
        }
        return {};
    }

    template <class Row>
    Result<> editRows(QList<Row> &rows, const ValueEdit &edit)
    {
        if (edit.removeRow)
            return removeRow(rows, edit);
        if (edit.row < 0 || edit.row > rows.size())
            return noRow(edit.row);
        if (!edit.insertRow && edit.row < rows.size())
            return setCell(rows[edit.row], edit);
        rows.insert(edit.row, Row());
        noteChange(edit.restore ? Act::PutBack : Act::RowAdded, edit, {}, {}, textValue(RowMark));
        if (!edit.name.isEmpty())
            TRY(setCell(rows[edit.row], edit));
        undo = {
            {.section = edit.section, .row = edit.row, .name = {}, .value = {}, .removeRow = true, .restore = true}};
        return {};
    }

    template <class Row>
    Result<> removeRow(QList<Row> &rows, const ValueEdit &edit)
    {
        if (edit.row < 0 || edit.row >= rows.size())
            return noRow(edit.row);
        undo = insertingRow(edit.section, rows[edit.row], edit.row);
        const Act act = edit.restore ? Act::PutBack : Act::RowRemoved;
        for (const ValueEdit &cell : std::as_const(undo)) {
            if (!cell.insertRow)
                noteChange(act, edit, cell.name, cell.value, {});
        }
        noteChange(act, edit, {}, textValue(RowMark), {});
        rows.removeAt(edit.row);
        return {};
    }

    template <class Row>
    Result<> setCell(Row &row, const ValueEdit &edit)
    {
        if constexpr (std::is_same_v<Row, AllowanceCharge>) {
            if (edit.name == AllowanceChargeKind)
                return setChargeKind(row, edit);
        }
        if constexpr (std::is_same_v<Row, LineItem>) {
            if (const auto code = codingMember(edit.name))
                return editCoding(row.coding, *code, edit);
        }
        for (const auto &cell : cellsOf<Row>()) {
            if (cell.name != edit.name)
                continue;
            if (!edit.restore)
                TRY(checkCanonical(cell.type, edit.value.value));
            const FieldValue after = personsValue(edit);
            note(edit, row.*cell.member, after);
            row.*cell.member = after;
            return {};
        }
        return fail(ErrorCode::InvalidArgument, u"no column %1"_s.arg(edit.name));
    }

    Result<> setChargeKind(AllowanceCharge &row, const ValueEdit &edit)
    {
        const bool isCharge = edit.value.value == allowanceOrCharge(true);
        if (!isCharge && edit.value.value != allowanceOrCharge(false))
            return fail(ErrorCode::InvalidArgument, u"expected allowance or charge"_s);
        note(edit, textValue(allowanceOrCharge(row.isCharge)), textValue(allowanceOrCharge(isCharge)));
        row.isCharge = isCharge;
        return {};
    }

    Extraction &m_extraction;
};

template <class Row>
FieldValue cellOf(const QList<Row> &rows, int at, QStringView name)
{
    if (at < 0 || at >= rows.size())
        return {};
    const Row &row = rows[at];
    if constexpr (std::is_same_v<Row, AllowanceCharge>) {
        if (name == AllowanceChargeKind)
            return textValue(allowanceOrCharge(row.isCharge));
    }
    if constexpr (std::is_same_v<Row, LineItem>) {
        if (const auto code = codingMember(name))
            return codingCell(row.coding, *code);
    }
    for (const auto &cell : cellsOf<Row>()) {
        if (cell.name == name)
            return row.*cell.member;
    }
    return {};
}

FieldValue headerValue(const Extraction &extraction, QStringView name)
{
    if (name == KindName)
        return textValue(documentKindName(extraction.kind));
    if (const auto code = codingMember(name))
        return codingCell(extraction.coding, *code);
    const auto field = fieldFromName(name);
    return field ? extraction.value(*field) : FieldValue();
}

template <class Row>
void appendRows(QList<ValueEdit> &edits, Section section, const QList<Row> &rows)
{
    for (qsizetype i = 0; i < rows.size(); ++i)
        edits += insertingRow(section, rows[i], int(i));
}

} // namespace

QList<ValueEdit> restoringAmounts(const Extraction &before)
{
    QList<ValueEdit> edits;
    for (auto it = before.fields.cbegin(); it != before.fields.cend(); ++it) {
        if (fieldType(it.key()) == FieldType::Amount)
            edits.append({.name = fieldName(it.key()), .value = it->taken, .restore = true});
    }
    appendRows(edits, Section::Line, before.lines);
    appendRows(edits, Section::Tax, before.taxes);
    appendRows(edits, Section::AllowanceCharge, before.allowancesCharges);
    return edits;
}

FieldValue valueAt(const Extraction &extraction, Section section, int row, QStringView name)
{
    switch (section) {
    case Section::Header:
        return headerValue(extraction, name);
    case Section::Line:
        return cellOf(extraction.lines, row, name);
    case Section::Tax:
        return cellOf(extraction.taxes, row, name);
    case Section::AllowanceCharge:
        return cellOf(extraction.allowancesCharges, row, name);
    }
    return {};
}

bool editsCodingOnly(const QList<ValueEdit> &edits)
{
    return !edits.isEmpty() && std::ranges::all_of(edits, [](const ValueEdit &edit) {
        return (edit.section == Section::Header || edit.section == Section::Line) && !edit.insertRow &&
               !edit.removeRow && codingMember(edit.name);
    });
}

Result<AppliedEdits> applyEdits(Extraction &extraction, const QList<ValueEdit> &edits)
{
    Extraction changed = extraction;
    AppliedEdits applied;
    QList<QList<ValueEdit>> undos; // joined at the end: a paste of some thousand cells must not take quadratic time
    for (const ValueEdit &edit : edits) {
        Editor editor(changed);
        TRY(editor.apply(edit));
        undos.append(editor.undo);
        applied.changes += editor.changes;
    }
    for (auto undo = undos.crbegin(); undo != undos.crend(); ++undo) // the last edit is the first to be undone
        applied.undo += *undo;
    extraction = std::move(changed);
    return applied;
}

} // namespace desk
