// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_edits.h"

#include "core/invoices/invoice_cells.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

constexpr qsizetype MaxTextLength = 4'000;
constexpr auto KindName = "kind"_L1;

tl::unexpected<Error> expected(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, u"expected "_s + what);
}

bool isCode(const QString &value)
{
    return std::ranges::all_of(value, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z'); });
}

bool isBlank(QChar c)
{
    return c.isSpace();
}

Result<> checkText(const QString &value)
{
    const bool control = std::ranges::any_of(value, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (control || value != value.trimmed() || value.size() > MaxTextLength)
        return expected(u"one line of at most %1 characters, without blanks at its ends"_s.arg(MaxTextLength));
    return {};
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

Result<> editKind(Extraction &extraction, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    for (const DocumentKind kind : {DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Receipt,
                                    DocumentKind::Other, DocumentKind::Unknown}) {
        if (edit.value.value != documentKindName(kind) || (kind == DocumentKind::Unknown && !edit.restore))
            continue;
        undo.append({.name = KindName, .value = textValue(documentKindName(extraction.kind)), .restore = true});
        extraction.kind = kind;
        return {};
    }
    return expected(u"invoice, credit_note, receipt or other"_s);
}

Result<> editHeader(Extraction &extraction, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    if (edit.removeRow)
        return fail(ErrorCode::InvalidArgument, u"the header has no rows"_s);
    if (edit.name == KindName)
        return editKind(extraction, edit, undo);
    const auto field = fieldFromName(edit.name);
    if (!field)
        return fail(ErrorCode::InvalidArgument, u"no field %1"_s.arg(edit.name));
    if (!edit.restore)
        TRY(checkCanonical(*field, edit.value.value));
    FieldReading &reading = extraction.fields[*field];
    undo.append({.name = edit.name, .value = reading.taken, .restore = true});
    reading.taken = personsValue(edit);
    if (reading == FieldReading())
        extraction.fields.remove(*field);
    return {};
}

template <class Row>
void undoOfRow(Section section, const Row &row, int at, QList<ValueEdit> &undo)
{
    for (const auto &cell : cellsOf<Row>())
        undo.append({.section = section, .row = at, .name = cell.name, .value = row.*cell.member, .restore = true});
    if constexpr (std::is_same_v<Row, AllowanceCharge>)
        undo.append({.section = section,
                     .row = at,
                     .name = AllowanceChargeKind,
                     .value = textValue(row.isCharge ? u"charge"_s : u"allowance"_s),
                     .restore = true});
}

/// There is no insertion: the row comes back by writing all rows from its place on as they stood.
template <class Row>
Result<> removeRow(QList<Row> &rows, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    if (edit.row < 0 || edit.row >= rows.size())
        return fail(ErrorCode::InvalidArgument, u"no row %1"_s.arg(edit.row));
    for (qsizetype i = edit.row; i < rows.size(); ++i)
        undoOfRow(edit.section, rows[i], int(i), undo);
    rows.removeAt(edit.row);
    return {};
}

template <class Row>
Result<> setCell(Row &row, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    if constexpr (std::is_same_v<Row, AllowanceCharge>) {
        if (edit.name == AllowanceChargeKind) {
            if (edit.value.value != "charge"_L1 && edit.value.value != "allowance"_L1)
                return expected(u"allowance or charge"_s);
            undo.append({.section = edit.section,
                         .row = edit.row,
                         .name = edit.name,
                         .value = textValue(row.isCharge ? u"charge"_s : u"allowance"_s),
                         .restore = true});
            row.isCharge = edit.value.value == "charge"_L1;
            return {};
        }
    }
    for (const auto &cell : cellsOf<Row>()) {
        if (cell.name != edit.name)
            continue;
        if (!edit.restore)
            TRY(checkCanonical(cell.type, edit.value.value));
        undo.append(
            {.section = edit.section, .row = edit.row, .name = edit.name, .value = row.*cell.member, .restore = true});
        row.*cell.member = personsValue(edit);
        return {};
    }
    return fail(ErrorCode::InvalidArgument, u"no column %1"_s.arg(edit.name));
}

template <class Row>
Result<> editRows(QList<Row> &rows, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    if (edit.removeRow)
        return removeRow(rows, edit, undo);
    if (edit.row < 0 || edit.row > rows.size())
        return fail(ErrorCode::InvalidArgument, u"no row %1"_s.arg(edit.row));
    if (edit.row < rows.size())
        return setCell(rows[edit.row], edit, undo);
    Row added;
    QList<ValueEdit> unused;
    TRY(setCell(added, edit, unused));
    rows.append(added);
    undo.append(
        {.section = edit.section, .row = edit.row, .name = {}, .value = {}, .removeRow = true, .restore = true});
    return {};
}

Result<> applyEdit(Extraction &extraction, const ValueEdit &edit, QList<ValueEdit> &undo)
{
    switch (edit.section) {
    case Section::Header:
        return editHeader(extraction, edit, undo);
    case Section::Line:
        return editRows(extraction.lines, edit, undo);
    case Section::Tax:
        return editRows(extraction.taxes, edit, undo);
    case Section::AllowanceCharge:
        return editRows(extraction.allowancesCharges, edit, undo);
    }
    return fail(ErrorCode::InvalidArgument, u"no such section"_s);
}

} // namespace

Result<> checkCanonical(FieldType type, const QString &value)
{
    if (value.isEmpty())
        return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Identifier:
        return checkText(value);
    case FieldType::Date:
        if (value.size() != 10 || !QDate::fromString(value, Qt::ISODate).isValid())
            return expected(u"a date like 2026-11-30"_s);
        return {};
    case FieldType::Amount:
        if (const auto number = Decimal::parse(value); !number || number->toString() != value)
            return expected(u"a number like 1234.50"_s);
        return {};
    case FieldType::Currency:
        if (!isCurrencyCode(value))
            return expected(u"a currency code of ISO 4217 like EUR"_s);
        return {};
    }
    return {};
}

Result<> checkCanonical(Field field, const QString &value)
{
    switch (field) {
    case Field::Iban:
    case Field::Bic:
        if (!isCode(value))
            return expected(u"capital letters and digits without blanks"_s);
        break;
    case Field::SellerVatId:
    case Field::BuyerVatId: // some countries have other signs in it, none has blanks
        if (value != value.toUpper() || std::ranges::any_of(value, &isBlank))
            return expected(u"capital letters and digits without blanks"_s);
        break;
    default:
        break;
    }
    return checkCanonical(fieldType(field), value);
}

QList<ValueEdit> restoringAmounts(const Extraction &before)
{
    QList<ValueEdit> edits;
    for (auto it = before.fields.cbegin(); it != before.fields.cend(); ++it) {
        if (fieldType(it.key()) == FieldType::Amount)
            edits.append({.name = fieldName(it.key()), .value = it->taken, .restore = true});
    }
    for (qsizetype i = 0; i < before.lines.size(); ++i)
        undoOfRow(Section::Line, before.lines[i], int(i), edits);
    for (qsizetype i = 0; i < before.taxes.size(); ++i)
        undoOfRow(Section::Tax, before.taxes[i], int(i), edits);
    for (qsizetype i = 0; i < before.allowancesCharges.size(); ++i)
        undoOfRow(Section::AllowanceCharge, before.allowancesCharges[i], int(i), edits);
    return edits;
}

Result<QList<ValueEdit>> applyEdits(Extraction &extraction, const QList<ValueEdit> &edits)
{
    Extraction changed = extraction;
    QList<ValueEdit> undo;
    for (const ValueEdit &edit : edits) {
        QList<ValueEdit> undoOfThis;
        TRY(applyEdit(changed, edit, undoOfThis));
        undo = undoOfThis + undo; // the last edit is the first to be undone
    }
    extraction = std::move(changed);
    return undo;
}

} // namespace desk
