// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

namespace desk {

/// What a person typed or took from the page, in canonical form; blanks around it do not count; empty stays empty.
/// Dates and amounts are read as documents print them; where that leaves a choice, as the person's locale writes them.
/// @param currency  of the invoice, or empty: an amount gets its places.
/// Errors: InvalidArgument (no value of this field; expectedForm() says what is expected).
[[nodiscard]] Result<QString> canonicalValue(Field field, const QString &typed, const QString &currency);
/// The same for a cell of a table by its name in ValueEdit.
[[nodiscard]] Result<QString> canonicalCell(QStringView column, const QString &typed);

/// How a canonical value stands in an edit: dates as they are, amounts with the locale's decimal mark.
[[nodiscard]] QString editText(FieldType type, const QString &canonical);
[[nodiscard]] FieldType cellType(QStringView column);

/// "A date, for example 2026-11-21." Translated.
[[nodiscard]] QString expectedForm(FieldType type);
[[nodiscard]] QString expectedForm(Field field);

} // namespace desk
