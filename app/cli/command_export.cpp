// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/runtime/runtime.h"

#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"status"_s, Cli::tr("Only these states, separated by commas."), u"S"_s},
        {u"since"_s, Cli::tr("Only those issued on this day or later."), u"D"_s},
        {u"format"_s, Cli::tr("csv or json."), u"FORMAT"_s},
        {{u"o"_s, u"output"_s}, Cli::tr("The file to write; - = standard output."), u"FILE"_s},
    });
}

Result<QList<InvoiceId>> wantedIds(InvoiceService &service, InvoiceQuery query, const QList<InvoiceId> &named)
{
    query.only = named;
    query.descending = false;
    TRY_ASSIGN(found, await(service.ids(query)));
    if (named.isEmpty())
        return found;
    for (const InvoiceId id : named) {
        // An id that does not exist is an error; one that the options exclude is not.
        TRY_ASSIGN(invoice, await(service.invoice(id)));
        Q_UNUSED(invoice)
    }
    QList<InvoiceId> inOrder;
    for (const InvoiceId id : named) {
        if (found.contains(id) && !inOrder.contains(id))
            inOrder.append(id);
    }
    return inOrder;
}

Result<int> exportTo(InvoiceService &service, const QList<InvoiceId> &ids, const QString &format, const QString &target)
{
    TRY_ASSIGN(invoices, loadInvoices(service, ids));
    const QByteArray bytes = format == u"csv"_s ? invoicesToCsv(invoices) : invoicesToJson(invoices);
    if (target == u"-"_s) {
        printBytes(bytes);
        if (outputFailed()) // then nothing was exported
            return fail(ErrorCode::Io, u"standard output"_s);
    } else {
        TRY(writeWhole(target, bytes));
    }
    TRY(await(service.markExported(ids, format, target == u"-"_s ? target : QFileInfo(target).absoluteFilePath())));
    return int(invoices.size());
}

int run(const CommandCall &call)
{
    const QString format = call.parser.value(u"format"_s);
    if (format != u"csv"_s && format != u"json"_s)
        return wrongUse(Cli::tr("--format takes csv or json."));
    const QString target = call.parser.value(u"output"_s);
    if (target.isEmpty())
        return wrongUse(Cli::tr("Name the file to write with -o FILE (- = standard output)."));
    const auto named = idsFromArguments(call.arguments);
    const auto query = queryFromOptions(call.parser);
    if (!named || !query)
        return wrongUse((named ? query.error() : named.error()).detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    InvoiceService &service = (*runtime)->invoices();
    const auto ids = wantedIds(service, *query, *named);
    const auto written = ids ? exportTo(service, *ids, format, target) : Result<int>(tl::unexpected(ids.error()));
    if (!written) {
        sayError(target, written.error());
        return SomeFailed;
    }
    if (call.json && target != u"-"_s)
        printJsonLine({{u"exported"_s, *written}, {u"format"_s, format}, {u"file"_s, target}});
    else if (!call.quiet)
        say(Cli::tr("%n invoice(s) exported.", nullptr, *written));
    return Done;
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"[ID...]"_s, Cli::tr("Writes invoices to a CSV or JSON file."), addOptions, run};
}

} // namespace desk
