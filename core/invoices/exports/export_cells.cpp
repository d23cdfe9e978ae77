// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_cells.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Kind = ExportCell::Kind;

constexpr auto TextPrefix = "text:"_L1;

constexpr std::array LineSources{"line"_L1,       "description"_L1,   "quantity"_L1,
                                 "unit_price"_L1, "line_tax_rate"_L1, "line_amount"_L1};

QString openFindings(const Extraction &read)
{
    QStringList rules;
    for (const Finding &finding : read.findings) {
        if (finding.severity >= Severity::Warning && !finding.isAccepted() && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules.join(u' ');
}

QString approvedBy(const Invoice &invoice)
{
    return invoice.status == InvoiceStatus::Approved ? invoice.decidedBy : QString();
}

QString codingPart(const Coding &coding, const QString &source)
{
    if (source == "account"_L1)
        return coding.account;
    return source == "cost_centre"_L1 ? coding.costCentre : coding.taxCode;
}

QString linePart(const LineItem &line, const QString &source)
{
    if (source == "description"_L1)
        return line.description.value;
    if (source == "quantity"_L1)
        return line.quantity.value;
    if (source == "unit_price"_L1)
        return line.unitPrice.value;
    return source == "line_tax_rate"_L1 ? line.taxRate.value : line.amount.value;
}

QString invoicePart(const ExportInvoice &from, const QString &source)
{
    const Invoice &invoice = from.invoice;
    if (source == "id"_L1)
        return displayId(invoice.id);
    if (source == "status"_L1)
        return invoiceStatusName(invoice.status);
    if (source == "kind"_L1)
        return invoice.extraction.kind == DocumentKind::Unknown ? QString() : documentKindName(invoice.extraction.kind);
    if (source == "file"_L1)
        return invoice.fileName;
    if (source == "imported_at"_L1)
        return invoice.importedAt.toUTC().toString(Qt::ISODate);
    if (source == "approved_by"_L1)
        return approvedBy(invoice);
    if (source == "sha256"_L1)
        return QString::fromLatin1(invoice.sha256.toHex());
    if (source == "open_findings"_L1)
        return openFindings(invoice.extraction);
    return source == "notes"_L1 ? from.notes : QString();
}

/// @param line  -1 where the row is a whole invoice, or one without lines.
QString textOf(const ExportInvoice &from, const QString &source, qsizetype line)
{
    const Extraction &read = from.invoice.extraction;
    if (source.startsWith(TextPrefix))
        return source.mid(TextPrefix.size());
    if (const auto field = fieldFromName(source))
        return read.value(*field).value;
    if (source == "account"_L1 || source == "cost_centre"_L1 || source == "tax_code"_L1)
        return codingPart(line < 0 ? read.coding : codingOfLine(read, line), source);
    if (std::ranges::find(LineSources, source) == LineSources.end())
        return invoicePart(from, source);
    if (line < 0)
        return {};
    return source == "line"_L1 ? QString::number(line + 1) : linePart(read.lines[line], source);
}

QList<ExportCell> rowOf(const ExportInvoice &from, const QList<ExportColumn> &columns, qsizetype line)
{
    QList<ExportCell> cells;
    for (const ExportColumn &column : columns)
        cells.append({kindOfSource(column.source), textOf(from, column.source, line)});
    return cells;
}

QList<ExportColumn> headedByName(const QStringList &sources)
{
    QList<ExportColumn> columns;
    for (const QString &source : sources)
        columns.append({source, source});
    return columns;
}

} // namespace

QStringList exportSources(bool rowsAreLines)
{
    QStringList sources{u"id"_s, u"status"_s, u"kind"_s, u"file"_s};
    for (const Field field : allFields())
        sources.append(fieldName(field));
    sources << u"account"_s << u"cost_centre"_s << u"tax_code"_s << u"open_findings"_s << u"notes"_s << u"approved_by"_s
            << u"imported_at"_s << u"sha256"_s;
    if (rowsAreLines) {
        for (const QLatin1StringView source : LineSources)
            sources.append(source);
    }
    return sources;
}

QList<ExportColumn> standardColumns(bool rowsAreLines)
{
    if (rowsAreLines) {
        return headedByName({u"id"_s, u"kind"_s, u"seller_name"_s, u"invoice_number"_s, u"issue_date"_s, u"currency"_s,
                             u"line"_s, u"description"_s, u"quantity"_s, u"unit_price"_s, u"line_tax_rate"_s,
                             u"line_amount"_s, u"account"_s, u"cost_centre"_s, u"tax_code"_s});
    }
    // Programs read these columns: they stay as they are, in this order.
    QStringList sources{u"id"_s, u"status"_s, u"kind"_s, u"file"_s};
    for (const Field field : allFields())
        sources.append(fieldName(field));
    return headedByName(sources << u"open_findings"_s << u"imported_at"_s << u"sha256"_s);
}

QList<ExportColumn> columnsOf(const ExportProfile &profile)
{
    return profile.columns.isEmpty() ? standardColumns(profile.rowsAreLines) : profile.columns;
}

bool isExportSource(const QString &source, bool rowsAreLines)
{
    return source.startsWith(TextPrefix) || exportSources(rowsAreLines).contains(source);
}

Kind kindOfSource(const QString &source)
{
    if (const auto field = fieldFromName(source)) {
        const FieldType type = fieldType(*field);
        return type == FieldType::Amount ? Kind::Number : type == FieldType::Date ? Kind::Date : Kind::Text;
    }
    if (source == "imported_at"_L1)
        return Kind::Time;
    const bool number = source != "description"_L1 && std::ranges::find(LineSources, source) != LineSources.end();
    return number ? Kind::Number : Kind::Text;
}

QList<QList<ExportCell>> exportRows(const ExportInvoice &from, const QList<ExportColumn> &columns, bool rowsAreLines)
{
    const qsizetype lines = from.invoice.extraction.lines.size();
    if (!rowsAreLines || lines == 0)
        return {rowOf(from, columns, -1)};
    QList<QList<ExportCell>> rows;
    for (qsizetype line = 0; line < lines; ++line)
        rows.append(rowOf(from, columns, line));
    return rows;
}

Coding codingOfLine(const Extraction &extraction, qsizetype line)
{
    Coding coding = extraction.lines[line].coding;
    if (coding.account.isEmpty())
        coding.account = extraction.coding.account;
    if (coding.costCentre.isEmpty())
        coding.costCentre = extraction.coding.costCentre;
    if (coding.taxCode.isEmpty())
        coding.taxCode = extraction.coding.taxCode;
    return coding;
}

} // namespace desk
