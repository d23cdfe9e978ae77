// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/runtime/runtime.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 500; // rows asked for at a time: a long list appears at once and needs little memory

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"status"_s, Cli::tr("Only these states, separated by commas."), u"S"_s},
        {u"supplier"_s, Cli::tr("Only where the seller's name holds this."), u"X"_s},
        {u"since"_s, Cli::tr("Only those issued on this day or later."), u"D"_s},
        {u"until"_s, Cli::tr("Only those issued on this day or earlier."), u"D"_s},
        {u"due-since"_s, Cli::tr("Only those due on this day or later."), u"D"_s},
        {u"due-until"_s, Cli::tr("Only those due on this day or earlier."), u"D"_s},
        {u"currency"_s, Cli::tr("Only those in this currency."), u"C"_s},
        {u"assignee"_s, Cli::tr("Only those that this person is to look at."), u"NAME"_s},
        {u"trash"_s, Cli::tr("What lies in the trash instead.")},
        {u"text"_s, Cli::tr("Only those with all these words, in the document or its fields."), u"WORDS"_s},
    });
}

QStringList tableRow(const InvoiceRow &row)
{
    return {displayId(row.id),
            invoiceStatusName(row.status),
            printable(row.sellerName.isEmpty() ? row.fileName : row.sellerName),
            printable(row.invoiceNumber),
            row.issueDate.toString(Qt::ISODate),
            row.dueDate.toString(Qt::ISODate),
            row.total,
            row.currency};
}

int printJson(InvoiceService &service, const QList<InvoiceId> &ids)
{
    for (const InvoiceId id : ids) {
        const auto invoice = await(service.invoice(id));
        if (!invoice) {
            sayError(displayId(id), invoice.error());
            return SomeFailed;
        }
        printJsonLine(invoiceToJson(*invoice));
        if (outputClosed())
            break;
    }
    return Done;
}

int run(const CommandCall &call)
{
    if (!call.arguments.isEmpty())
        return wrongUse(Cli::tr("'invoices' takes options only; 'show ID' shows one invoice."));
    const auto query = queryFromOptions(call.parser);
    if (!query)
        return wrongUse(query.error().detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    InvoiceService &service = (*runtime)->invoices();
    const auto ids = await(service.ids(*query));
    if (!ids) {
        sayError({}, ids.error());
        return SomeFailed;
    }
    if (call.json)
        return printJson(service, *ids);
    QList<QStringList> table;
    for (qsizetype at = 0; at < ids->size(); at += ChunkSize) {
        const auto rows = await(service.rows(ids->mid(at, ChunkSize)));
        if (!rows) {
            sayError({}, rows.error());
            return SomeFailed;
        }
        for (const InvoiceRow &row : *rows)
            table.append(tableRow(row));
    }
    printTable({Cli::tr("ID"), Cli::tr("Status"), Cli::tr("Supplier"), Cli::tr("Number"), Cli::tr("Issued"),
                Cli::tr("Due"), Cli::tr("Total"), Cli::tr("Currency")},
               table, {6});
    if (table.isEmpty() && !call.quiet)
        say(Cli::tr("No invoice matches."));
    return Done;
}

} // namespace

Command invoicesCommand()
{
    return {u"invoices"_s, {}, Cli::tr("Lists what was imported."), addOptions, run};
}

} // namespace desk
