// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_cells.h"

#include <QByteArray>

namespace desk {

/// How the cells of a table become text. Pure functions: any thread.

/// With an apostrophe before it where a spreadsheet would take the text for a formula (= + - @ tab, line breaks and the
/// wide forms at its start).
[[nodiscard]] QString withoutFormula(const QString &text);
/// The cell as it is to be read, formulas made harmless; not quoted. A number that is none is treated as text.
[[nodiscard]] QString cellText(const ExportCell &cell, const ExportProfile &profile);
/// RFC 4180: in quotation marks where a separator, a quotation mark, a line break or a blank at an end is in it.
[[nodiscard]] QString csvQuoted(QString text, QChar separator);
/// @param replaced  counts up by the characters that the encoding lacks (see ExportSummary).
[[nodiscard]] QByteArray encoded(const QString &text, ExportProfile::Encoding encoding, qint64 &replaced);
[[nodiscard]] QByteArray toWindows1252(const QString &text, qint64 &replaced);

} // namespace desk
