// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_file.h"
#include "core/invoices/exports/export_target.h"
#include "core/invoices/exports/export_text.h"

#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <xlsxwriter.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRows = LXW_ROW_MAX;  // of a sheet, its header among them
constexpr qsizetype MostText = 32'767; // UTF-16 units that a cell of Excel holds
constexpr int ExactDigits = 15;        // of a number in a cell
constexpr double MinWidth = 9, MaxWidth = 48;

Result<> checked(lxw_error error, const QString &path)
{
    if (error == LXW_NO_ERROR)
        return {};
    const int systemError = errno;
    const QString text = QString::fromUtf8(lxw_strerror(error));
    return tl::unexpected(exportError(path, systemError == EACCES || systemError == ENOSPC ? systemError : EIO, text));
}

bool isExact(const Decimal &number)
{
    return QString::number(std::abs(number.reduced().unscaled())).size() <= ExactDigits;
}

/// Look of the numbers and dates; the workbook owns them.
struct CellFormats {
    lxw_format *heading = nullptr, *amount = nullptr, *plain = nullptr, *date = nullptr, *time = nullptr;
};

/// One table of the workbook; goes on in a further sheet where one is full.
class XlsxTable {
public:
    XlsxTable(lxw_workbook *workbook, const CellFormats &formats, QString name, QList<ExportColumn> columns)
        : m_workbook(workbook), m_formats(formats), m_name(std::move(name)), m_columns(std::move(columns))
    {
    }

    Result<> begin()
    {
        ++m_sheets;
        const QString name = m_sheets == 1 ? m_name : u"%1 %2"_s.arg(m_name).arg(m_sheets);
        m_sheet = workbook_add_worksheet(m_workbook, name.toUtf8().constData());
        if (!m_sheet)
            return fail(ErrorCode::OutOfMemory, u"sheet %1"_s.arg(name));
        m_row = 0;
        m_widths = QList<double>(m_columns.size(), MinWidth);
        worksheet_freeze_panes(m_sheet, 1, 0);
        for (int i = 0; i < m_columns.size(); ++i)
            TRY(writeText(i, withoutFormula(m_columns[i].heading), m_formats.heading));
        ++m_row;
        return {};
    }

    Result<> add(const QList<ExportCell> &cells)
    {
        if (m_row == MostRows) {
            TRY(end());
            TRY(begin());
        }
        for (int i = 0; i < cells.size(); ++i) {
            if (!cells[i].text.isEmpty())
                TRY(writeCell(i, cells[i]));
        }
        ++m_row;
        return {};
    }

    Result<> end()
    {
        for (int i = 0; i < m_columns.size(); ++i)
            TRY(checked(worksheet_set_column(m_sheet, lxw_col_t(i), lxw_col_t(i), m_widths[i], nullptr), m_name));
        if (m_columns.isEmpty())
            return {};
        return checked(worksheet_autofilter(m_sheet, 0, 0, m_row - 1, lxw_col_t(m_columns.size() - 1)), m_name);
    }

private:
    Result<> writeCell(int column, const ExportCell &cell)
    {
        const lxw_col_t at = lxw_col_t(column);
        if (cell.kind == ExportCell::Kind::Number) {
            const auto number = Decimal::parse(cell.text);
            if (number && !cell.text.startsWith(u'+') && isExact(*number)) {
                widen(column, cell.text.size() + 2); // grouped
                return checked(worksheet_write_number(m_sheet, m_row, at, number->toDouble(), formatOf(column)),
                               m_name);
            }
        }
        if (cell.kind == ExportCell::Kind::Date || cell.kind == ExportCell::Kind::Time) {
            const QDateTime time = QDateTime::fromString(cell.text, Qt::ISODate);
            if (time.isValid() && time.date().year() >= 1900) {
                const bool date = cell.kind == ExportCell::Kind::Date;
                lxw_datetime when{time.date().year(), time.date().month(),  time.date().day(),
                                  time.time().hour(), time.time().minute(), double(time.time().second())};
                widen(column, date ? 10 : 18);
                return checked(
                    worksheet_write_datetime(m_sheet, m_row, at, &when, date ? m_formats.date : m_formats.time),
                    m_name);
            }
        }
        return writeText(column, withoutFormula(cell.text), nullptr);
    }

    Result<> writeText(int column, const QString &text, lxw_format *format)
    {
        widen(column, text.size());
        const QByteArray utf8 = text.left(MostText).toUtf8();
        return checked(worksheet_write_string(m_sheet, m_row, lxw_col_t(column), utf8.constData(), format), m_name);
    }

    lxw_format *formatOf(int column) const
    {
        const QString &source = m_columns[column].source;
        const auto field = fieldFromName(source);
        const bool amount = field || source == "line_amount"_L1 || source == "unit_price"_L1;
        return amount ? m_formats.amount : m_formats.plain;
    }

    void widen(int column, qsizetype characters)
    {
        m_widths[column] = std::clamp(double(characters) + 2, m_widths[column], MaxWidth);
    }

    lxw_workbook *m_workbook;
    const CellFormats &m_formats;
    const QString m_name;
    const QList<ExportColumn> m_columns;
    lxw_worksheet *m_sheet = nullptr;
    QList<double> m_widths;
    lxw_row_t m_row = 0;
    int m_sheets = 0;
};

class XlsxExport : public ExportTarget {
public:
    XlsxExport(const ExportContext &context, std::unique_ptr<QTemporaryDir> folder)
        : m_profile(context.profile), m_path(context.path), m_folder(std::move(folder))
    {
    }
    ~XlsxExport() override
    {
        if (m_workbook) // closing is what releases it and its temporary files
            workbook_close(m_workbook);
    }

    Result<> begin()
    {
        m_temporaryFolder = m_folder->path().toUtf8();
        lxw_workbook_options options{};
        options.constant_memory = LXW_TRUE;
        options.tmpdir = m_temporaryFolder.data();
        options.use_zip64 = LXW_FALSE;
        m_workbook = workbook_new_opt(madeFile().toUtf8().constData(), &options);
        if (!m_workbook)
            return fail(ErrorCode::OutOfMemory, u"workbook"_s);
        makeFormats();
        const QString lines = u"Line items"_s;
        m_main = std::make_unique<XlsxTable>(m_workbook, m_formats, m_profile.rowsAreLines ? lines : u"Invoices"_s,
                                             columnsOf(m_profile));
        TRY(m_main->begin());
        if (!m_profile.rowsAreLines) {
            m_lines = std::make_unique<XlsxTable>(m_workbook, m_formats, lines, standardColumns(true));
            TRY(m_lines->begin());
        }
        return {};
    }

    Result<> add(const ExportInvoice &invoice) override
    {
        for (const auto &row : exportRows(invoice, columnsOf(m_profile), m_profile.rowsAreLines))
            TRY(m_main->add(row));
        if (!m_lines || invoice.invoice.extraction.lines.isEmpty())
            return {};
        for (const auto &row : exportRows(invoice, standardColumns(true), true))
            TRY(m_lines->add(row));
        return {};
    }

    Result<QStringList> finish() override
    {
        TRY(m_main->end());
        if (m_lines)
            TRY(m_lines->end());
        errno = 0;
        TRY(checked(workbook_close(std::exchange(m_workbook, nullptr)), m_path));
        return placeAll({{madeFile(), m_path}});
    }

private:
    [[nodiscard]] QString madeFile() const { return m_folder->filePath(u"workbook.xlsx"_s); }

    lxw_format *numbered(const char *format)
    {
        lxw_format *made = workbook_add_format(m_workbook);
        format_set_num_format(made, format);
        return made;
    }
    void makeFormats()
    {
        m_formats.heading = workbook_add_format(m_workbook);
        format_set_bold(m_formats.heading);
        format_set_bottom(m_formats.heading, LXW_BORDER_THIN);
        m_formats.amount = numbered("#,##0.00######");
        m_formats.plain = workbook_add_format(m_workbook);
        m_formats.date = numbered("yyyy-mm-dd");
        m_formats.time = numbered("yyyy-mm-dd hh:mm");
    }

    const ExportProfile m_profile;
    const QString m_path;
    const std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_temporaryFolder; ///< the library keeps a pointer to it
    lxw_workbook *m_workbook = nullptr;
    CellFormats m_formats;
    std::unique_ptr<XlsxTable> m_main, m_lines;
};

} // namespace

Result<std::unique_ptr<ExportTarget>> openXlsx(const ExportContext &context)
{
    const QFileInfo target(context.path);
    if (target.exists() && !target.isFile())
        return fail(ErrorCode::Io, u"%1 is no file"_s.arg(context.path));
    TRY_ASSIGN(folder, temporaryFolderIn(target.absolutePath()));
    auto xlsx = std::make_unique<XlsxExport>(context, std::move(folder));
    TRY(xlsx->begin());
    return xlsx;
}

} // namespace desk
