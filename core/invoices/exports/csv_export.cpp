// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"
#include "core/invoices/exports/export_file.h"
#include "core/invoices/exports/export_target.h"
#include "core/invoices/exports/export_text.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString csvLine(const QStringList &cells, QChar separator)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvQuoted(cell, separator));
    return quoted.join(separator) + u"\r\n"_s;
}

QString csvHeader(const ExportProfile &profile)
{
    QStringList cells;
    for (const ExportColumn &column : columnsOf(profile))
        cells.append(withoutFormula(column.heading));
    return csvLine(cells, profile.separator);
}

QString csvRows(const ExportInvoice &invoice, const ExportProfile &profile, const QList<ExportColumn> &columns)
{
    QString rows;
    for (const QList<ExportCell> &row : exportRows(invoice, columns, profile.rowsAreLines)) {
        QStringList cells;
        for (const ExportCell &cell : row)
            cells.append(cellText(cell, profile));
        rows += csvLine(cells, profile.separator);
    }
    return rows;
}

constexpr const char *Utf8Mark = "\xEF\xBB\xBF";

class CsvExport : public ExportTarget {
public:
    CsvExport(const ExportProfile &profile, std::unique_ptr<ExportFile> file, const QString &path)
        : m_profile(profile), m_columns(columnsOf(profile)), m_file(std::move(file)), m_path(path)
    {
    }

    Result<> begin()
    {
        if (m_profile.encoding == ExportProfile::Encoding::Utf8WithBom)
            TRY(m_file->write(Utf8Mark));
        return write(csvHeader(m_profile));
    }
    Result<> add(const ExportInvoice &invoice) override { return write(csvRows(invoice, m_profile, m_columns)); }
    Result<QStringList> finish() override
    {
        TRY(m_file->commit());
        return QStringList{m_path};
    }
    [[nodiscard]] qint64 replaced() const override { return m_replaced; }

private:
    Result<> write(const QString &text) { return m_file->write(encoded(text, m_profile.encoding, m_replaced)); }

    const ExportProfile m_profile;
    const QList<ExportColumn> m_columns;
    const std::unique_ptr<ExportFile> m_file;
    const QString m_path;
    qint64 m_replaced = 0;
};

} // namespace

Result<std::unique_ptr<ExportTarget>> openCsv(const ExportContext &context)
{
    TRY_ASSIGN(file, ExportFile::open(context.path));
    auto csv = std::make_unique<CsvExport>(context.profile, std::move(file), context.path);
    TRY(csv->begin());
    return csv;
}

} // namespace desk
