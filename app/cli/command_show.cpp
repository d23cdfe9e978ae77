// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/runtime/runtime.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString percent(const FieldValue &value)
{
    return value.isEmpty() ? QString() : u"%1 %"_s.arg(int(value.confidence * 100 + 0.5));
}

QString place(const FieldValue &value)
{
    return value.page < 0 ? QString() : Cli::tr("page %1").arg(value.page + 1);
}

void printFields(const Invoice &invoice)
{
    QList<QStringList> rows;
    for (const Field field : allFields()) {
        const FieldValue value = invoice.extraction.value(field);
        if (!value.isEmpty())
            rows.append({fieldName(field), printable(value.value), percent(value), sourceName(value), place(value),
                         value.doubt.code == DoubtCode::None ? QString() : printable(doubtDetail(value.doubt))});
    }
    printTable(
        {Cli::tr("Field"), Cli::tr("Value"), Cli::tr("Certain"), Cli::tr("Source"), Cli::tr("Place"), Cli::tr("Doubt")},
        rows, {2});
}

void printLines(const Invoice &invoice)
{
    QList<QStringList> rows;
    for (const LineItem &line : invoice.extraction.lines)
        rows.append({printable(line.description.value), line.quantity.value, line.unitPrice.value, line.taxRate.value,
                     line.amount.value});
    if (!rows.isEmpty())
        printLine({});
    printTable({Cli::tr("Line item"), Cli::tr("Quantity"), Cli::tr("Unit price"), Cli::tr("Tax %"), Cli::tr("Amount")},
               rows, {1, 2, 3, 4});
    rows.clear();
    for (const TaxBreakdown &tax : invoice.extraction.taxes)
        rows.append({tax.taxRate.value, tax.taxableAmount.value, tax.taxAmount.value});
    if (!rows.isEmpty())
        printLine({});
    printTable({Cli::tr("Tax %"), Cli::tr("On"), Cli::tr("Tax")}, rows, {0, 1, 2});
}

void printFindings(const Invoice &invoice)
{
    QList<QStringList> rows;
    for (const Finding &finding : invoice.extraction.findings) {
        const QString accepted =
            finding.isAccepted()
                ? Cli::tr("accepted by %1: %2").arg(printable(finding.acceptedBy), printable(finding.acceptReason))
                : QString();
        rows.append({severityName(finding.severity), finding.rule, printable(finding.detail), accepted});
    }
    if (!rows.isEmpty())
        printLine({});
    printTable({Cli::tr("Finding"), Cli::tr("Rule"), Cli::tr("Detail"), {}}, rows);
}

QString codingText(const Coding &coding)
{
    QStringList codes{coding.account, coding.costCentre, coding.taxCode};
    codes.removeAll(QString());
    const QString text = printable(codes.join(u" / "_s));
    return coding.proposedFrom > 0 ? Cli::tr("%1 (proposed)").arg(text) : text;
}

void printHead(const Invoice &invoice)
{
    printLine(u"%1  %2  %3  %4"_s.arg(displayId(invoice.id), invoiceStatusName(invoice.status),
                                      documentKindName(invoice.extraction.kind), printable(invoice.path)));
    if (invoice.status == InvoiceStatus::Failed)
        printLine(u"%1 [%2]"_s.arg(printable(describe(invoice.error)), errorCodeName(invoice.error.code)));
    if (!invoice.rejectReason.isEmpty())
        printLine(Cli::tr("Rejected: %1").arg(printable(invoice.rejectReason)));
    if (invoice.trashedAt.isValid())
        printLine(Cli::tr("In the trash."));
    if (!invoice.assignee.isEmpty())
        printLine(Cli::tr("Assigned to: %1").arg(printable(invoice.assignee)));
    if (!invoice.extraction.coding.isEmpty())
        printLine(Cli::tr("Coding: %1").arg(codingText(invoice.extraction.coding)));
}

int run(const CommandCall &call)
{
    const auto ids = idsFromArguments(call.arguments);
    if (!ids)
        return wrongUse(ids.error().detail);
    if (ids->size() != 1)
        return wrongUse(Cli::tr("'show' takes one invoice id, for example inv-000123."));
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    const auto invoice = await((*runtime)->invoices().invoice(ids->first()));
    if (!invoice) {
        sayError(displayId(ids->first()), invoice.error());
        return SomeFailed;
    }
    if (call.json) {
        printJsonLine(invoiceToJson(*invoice));
        return Done;
    }
    printInvoice(*invoice);
    return Done;
}

} // namespace

void printInvoice(const Invoice &invoice)
{
    printHead(invoice);
    printLine({});
    printFields(invoice);
    printLines(invoice);
    printFindings(invoice);
}

Command showCommand()
{
    return {u"show"_s, u"ID"_s, Cli::tr("Shows one invoice with all that was read."), nullptr, run};
}

} // namespace desk
