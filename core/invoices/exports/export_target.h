// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_cells.h"

#include <memory>

namespace desk {

/// What an export knows besides the invoices.
struct ExportContext {
    ExportProfile profile;
    QString path;         ///< a file, "-" (standard output), or a folder
    QDateTime now;        ///< UTC
    QStringList ownNames; ///< who we are: the buyer on the invoices we get
    QString ownCountry;   ///< ISO 3166 alpha-2, or empty
};

/// Writes invoices in one format, one after another, so that memory does not grow with their number. Nothing is there
/// under its name before finish(); without it the destructor removes what was written.
/// Threads: one at a time.
class ExportTarget {
public:
    virtual ~ExportTarget() = default;
    /// Errors: those of ExportFile.
    [[nodiscard]] virtual Result<> add(const ExportInvoice &invoice) = 0;
    /// Puts everything under its name. @return the files.
    [[nodiscard]] virtual Result<QStringList> finish() = 0;
    /// Characters so far that the encoding lacks.
    [[nodiscard]] virtual qint64 replaced() const { return 0; }
};

/// Opens what the profile's format needs. Errors: those of ExportFile; InvalidArgument (standard output for a format
/// that is no stream).
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openTarget(const ExportContext &context);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openCsv(const ExportContext &context);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openJson(const ExportContext &context);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openXlsx(const ExportContext &context);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openUbl(const ExportContext &context);
[[nodiscard]] Result<std::unique_ptr<ExportTarget>> openDatev(const ExportContext &context);

/// What the invoice lacks for this format; empty = it can be exported.
[[nodiscard]] QStringList missingFor(const Invoice &invoice, const ExportContext &context);

} // namespace desk
