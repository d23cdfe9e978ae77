// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

namespace desk {

/// An invoice as an export needs it.
struct ExportInvoice {
    Invoice invoice;
    QString notes; ///< one after another, oldest first; only where a column asks for them
};

/// What stands in one place of a table.
struct ExportCell {
    enum class Kind : quint8 { Text, Number, Date, Time };
    Kind kind = Kind::Text;
    QString text; ///< canonical: decimal with a point, ISO date, ISO time in UTC
    bool operator==(const ExportCell &) const = default;
};

/// The columns of a profile, or the standard ones.
[[nodiscard]] QList<ExportColumn> columnsOf(const ExportProfile &profile);
/// False for what exportSources() does not have, "text:..." aside.
[[nodiscard]] bool isExportSource(const QString &source, bool rowsAreLines);
[[nodiscard]] ExportCell::Kind kindOfSource(const QString &source);
/// The cells of one invoice: one row, or one a line item. An invoice without lines still has a row of its own.
[[nodiscard]] QList<QList<ExportCell>> exportRows(const ExportInvoice &from, const QList<ExportColumn> &columns,
                                                  bool rowsAreLines);
/// The line's own coding where it has one, part by part; else that of the invoice.
[[nodiscard]] Coding codingOfLine(const Extraction &extraction, qsizetype line);

} // namespace desk
