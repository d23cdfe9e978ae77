// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto LineEnd = "\r\n"_L1;

/// What a spreadsheet takes for the start of a formula; the wide forms are folded to these by some of them.
bool startsFormula(const QString &text)
{
    static const QString starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20"_s;
    return !text.isEmpty() && starts.contains(text.front());
}

/// A credit of -12.50 has to stay a number that can be summed up.
bool isPlainNumber(const QString &text)
{
    return !text.startsWith(u'+') && Decimal::parse(text).has_value();
}

QString quoted(QString text)
{
    const bool needed = text.contains(u'"') || text.contains(u',') || text.contains(u';') || text.contains(u'\r') ||
                        text.contains(u'\n') || text.startsWith(u' ') || text.endsWith(u' ');
    if (!needed)
        return text;
    text.replace(u'"', u"\"\""_s);
    return u'"' + text + u'"';
}

QString textCell(QString text)
{
    if (startsFormula(text))
        text.prepend(u'\'');
    return quoted(std::move(text));
}

QString amountCell(const QString &text)
{
    return isPlainNumber(text) ? text : textCell(text);
}

QStringList headerCells()
{
    QStringList cells{u"id"_s, u"status"_s, u"kind"_s, u"file"_s};
    for (const Field field : allFields())
        cells.append(fieldName(field));
    cells << u"open_findings"_s << u"imported_at"_s << u"sha256"_s;
    return cells;
}

QString openFindings(const Extraction &read)
{
    QStringList rules;
    for (const Finding &finding : read.findings) {
        if (finding.severity >= Severity::Warning && !finding.isAccepted() && !rules.contains(finding.rule))
            rules.append(finding.rule);
    }
    return rules.join(u' ');
}

QStringList invoiceCells(const Invoice &invoice)
{
    const Extraction &read = invoice.extraction;
    QStringList cells{displayId(invoice.id), invoiceStatusName(invoice.status),
                      read.kind == DocumentKind::Unknown ? QString() : documentKindName(read.kind),
                      textCell(invoice.fileName)};
    for (const Field field : allFields()) {
        const QString value = read.value(field).value;
        cells.append(fieldType(field) == FieldType::Amount ? amountCell(value) : textCell(value));
    }
    cells << textCell(openFindings(read)) << invoice.importedAt.toUTC().toString(Qt::ISODate)
          << QString::fromLatin1(invoice.sha256.toHex());
    return cells;
}

} // namespace

QByteArray invoicesToCsv(const QList<Invoice> &invoices)
{
    QByteArray csv = "\xEF\xBB\xBF";
    csv += (headerCells().join(u',') + LineEnd).toUtf8();
    for (const Invoice &invoice : invoices)
        csv += (invoiceCells(invoice).join(u',') + LineEnd).toUtf8();
    return csv;
}

} // namespace desk
