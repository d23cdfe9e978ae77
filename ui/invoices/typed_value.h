// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

namespace desk {

/// What a person typed or took from the page, in canonical form; blanks around it do not count; empty stays empty.
/// Dates and amounts are read as documents print them; where that leaves a choice, as the person's locale writes them.
/// @param currency  of the invoice, or empty: an amount gets its places.
/// Errors: InvalidArgument (no value of this field; expectedForm() says what is expected).
[[nodiscard]] Result<QString> canonicalValue(Field field, const QString &typed, const QString &currency);
/// The same for words of the document, where those around the value may be among them: "EUR 1.234,50", "Date:
/// 31.12.2026", "IBAN DE89 ...". Errors: InvalidArgument.
[[nodiscard]] Result<QString> canonicalPicked(Field field, const QString &text, const QString &currency);
/// The same for a cell of a table by its name in ValueEdit.
[[nodiscard]] Result<QString> canonicalCell(QStringView column, const QString &typed);

/// How a canonical value stands in an edit: dates and amounts as the person's locale writes them, an IBAN in groups of
/// four. canonicalValue() reads it back.
[[nodiscard]] QString editText(Field field, const QString &canonical);
[[nodiscard]] QString editText(FieldType type, const QString &canonical);
[[nodiscard]] FieldType cellType(QStringView column);

/// "A date is expected, for example 31.12.2026." Translated.
[[nodiscard]] QString expectedForm(FieldType type);
[[nodiscard]] QString expectedForm(Field field);
/// Why a text is no value of the field, as far as that can be said, and what is expected. Translated.
[[nodiscard]] QString problemOf(Field field, const QString &typed);

} // namespace desk
