// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <functional>

namespace desk {

class Database;
class SettingsService;

struct ExportProfileTag;
using ExportProfileId = Id<ExportProfileTag>;

enum class ExportFormat : quint8 { Csv, Json, Xlsx, Ubl, Datev };
[[nodiscard]] QString exportFormatName(ExportFormat format); ///< "csv", "json", "xlsx", "ubl", "datev"
[[nodiscard]] std::optional<ExportFormat> exportFormatFromName(QStringView name);
/// Ubl makes one file an invoice in a folder; the others one file.
[[nodiscard]] bool exportsToFolder(ExportFormat format);

/// A column of a CSV or XLSX export.
struct ExportColumn {
    QString heading; ///< as it stands in the first row
    /// What it holds: a field name of cli.md; "id", "status", "kind", "file", "imported_at", "approved_by", "sha256",
    /// "open_findings", "notes"; "account", "cost_centre", "tax_code"; where rows are lines also "line", "description",
    /// "quantity", "unit_price", "line_tax_rate", "line_amount"; "text:..." = that text in each row.
    QString source;
    bool operator==(const ExportColumn &) const = default;
};
/// All that a column can hold for that kind of row.
[[nodiscard]] QStringList exportSources(bool rowsAreLines);
/// The columns where a profile names none, headed by the names of their sources.
[[nodiscard]] QList<ExportColumn> standardColumns(bool rowsAreLines);

/// How an export looks. Remembered under a name.
struct ExportProfile {
    enum class Encoding : quint8 { Utf8WithBom, Utf8, Windows1252 };
    ExportProfileId id; ///< invalid = not saved
    QString name;
    ExportFormat format = ExportFormat::Csv;
    // Csv and Xlsx
    QList<ExportColumn> columns; ///< empty = all of the standard ones
    bool rowsAreLines = false;   ///< one row a line item instead of one an invoice
    // Csv
    QChar separator = u',';
    QChar decimalMark = u'.';
    QString dateFormat = QStringLiteral("yyyy-MM-dd"); ///< of QDate::toString
    Encoding encoding = Encoding::Utf8WithBom;
    // Datev: the header of EXTF 700, category 21
    int consultantNumber = 0; ///< Berater, 1001..9999999
    int clientNumber = 0;     ///< Mandant, 1..99999
    int fiscalYearStartMonth = 1;
    int accountLength = 4;  ///< Sachkontenlaenge, 4..8
    QString contraAccount;  ///< Gegenkonto (creditor) where the supplier has none of its own
    QString expenseAccount; ///< Konto where an invoice is not coded
    bool operator==(const ExportProfile &) const = default;
};

/// The settings of a profile that cannot be: two columns headed alike, an unknown source, a date format without a day,
/// a number out of its range. Errors: InvalidArgument; its detail names the setting ("consultant_number").
[[nodiscard]] Result<> checkProfile(const ExportProfile &profile);

/// Something without which an invoice cannot be exported in that format.
struct ExportObstacle {
    InvoiceId invoice;
    QStringList missing; ///< EN 16931 terms ("BT-1 invoice number"), settings of the profile ("consultant_number")
    bool operator==(const ExportObstacle &) const = default;
};

struct ExportSummary {
    int invoices = 0;
    QStringList files;             ///< that were written
    QList<ExportObstacle> refused; ///< not in them
    qint64 replaced = 0;           ///< characters that the encoding lacks: the letter without its accent, or "?"
};

/// Writes invoices in the formats of other programs. Reads them batch by batch: memory does not grow with their number.
/// Threads: a QObject of the main thread; the work runs on others.
class ExportService : public QObject {
    Q_OBJECT
public:
    ExportService(Database &database, SettingsService &settings, QObject *parent = nullptr);
    ~ExportService() override;

    /// The saved ones, last used first, after them the built-in ones (without id), one for each format.
    [[nodiscard]] QFuture<Result<QList<ExportProfile>>> profiles() const;
    /// Errors: Conflict (the name is taken by another), NotFound (it was removed), InvalidArgument (no name; what
    /// checkProfile() says).
    [[nodiscard]] QFuture<Result<ExportProfileId>> saveProfile(ExportProfile profile);
    [[nodiscard]] QFuture<Result<>> removeProfile(ExportProfileId id);

    /// What would be refused, without writing anything.
    [[nodiscard]] QFuture<Result<QList<ExportObstacle>>> check(QList<InvoiceId> ids, ExportProfile profile) const;
    /// The first `most` rows that these invoices make in a CSV or XLSX file, headings first, cells as they stand in it.
    [[nodiscard]] QFuture<Result<QList<QStringList>>> preview(QList<InvoiceId> ids, ExportProfile profile,
                                                              int most) const;
    /// Writes whole or not at all; refused invoices are left out and named, ids that are gone are left out. Remembers
    /// what was exported (audit, exportedAt). @param target  a file, "-" for standard output (csv, json), or a folder
    /// (ubl). A DATEV file holds one fiscal year: for several of them the year is added to the name.
    /// @param progress  called on another thread with (done, of).
    /// Errors: InvalidArgument (of saveProfile()), NotAllowed (all were refused), Cancelled, ReadOnly, DiskFull, Io.
    [[nodiscard]] QFuture<Result<ExportSummary>> start(QList<InvoiceId> ids, ExportProfile profile, QString target,
                                                       std::function<void(int, int)> progress, std::stop_token stop);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
