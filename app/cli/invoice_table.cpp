// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/invoice_table.h"

#include "app/cli/command.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/runtime/runtime.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<InvoiceQuery> queryFromOptions(const QCommandLineParser &parser)
{
    InvoiceQuery query;
    const QStringList known = parser.optionNames();
    const auto value = [&](const QString &name) { return known.contains(name) ? parser.value(name) : QString(); };
    if (const QString status = value(u"status"_s); !status.isEmpty()) {
        for (const QString &name : status.split(u',')) {
            const auto one = invoiceStatusFromName(name.trimmed());
            if (!one)
                return fail(
                    ErrorCode::InvalidArgument,
                    Cli::tr("--status takes queued, reading, needs_review, approved, rejected or failed, not '%1'.")
                        .arg(printable(name)));
            query.statuses.append(*one);
        }
    }
    struct DateOption {
        QString name;
        QDate InvoiceQuery::*member;
    };
    for (const auto &[name, member] : {DateOption{u"since"_s, &InvoiceQuery::since},
                                       {u"until"_s, &InvoiceQuery::until},
                                       {u"due-since"_s, &InvoiceQuery::dueSince},
                                       {u"due-until"_s, &InvoiceQuery::dueUntil}}) {
        const QString text = value(name);
        query.*member = QDate::fromString(text, Qt::ISODate);
        if (!text.isEmpty() && !(query.*member).isValid())
            return fail(ErrorCode::InvalidArgument, Cli::tr("--%1 takes a date like 2026-01-31.").arg(name));
    }
    query.currency = value(u"currency"_s).toUpper();
    query.assignee = value(u"assignee"_s);
    query.inTrash = known.contains(u"trash"_s) && parser.isSet(u"trash"_s);
    query.seller = value(u"supplier"_s);
    query.text = value(u"text"_s);
    return query;
}

Result<QList<InvoiceId>> idsFromArguments(const QStringList &arguments)
{
    QList<InvoiceId> ids;
    for (const QString &argument : arguments) {
        const auto id = parseInvoiceId(argument);
        if (!id)
            return fail(ErrorCode::InvalidArgument,
                        Cli::tr("'%1' is no invoice id; ids look like inv-000123.").arg(printable(argument)));
        ids.append(*id);
    }
    return ids;
}

int changeEach(const CommandCall &call, const StateChange &change)
{
    const auto ids = idsFromArguments(call.arguments);
    if (!ids)
        return wrongUse(ids.error().detail);
    if (ids->isEmpty())
        return wrongUse(Cli::tr("Name the invoices, for example inv-000123."));
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    InvoiceService &service = (*runtime)->invoices();
    bool failed = false;
    for (const InvoiceId id : *ids) {
        auto seen = await(service.invoice(id));
        auto changed = seen ? await(change(service, id, seen->rowVersion)) : Result<int>(tl::unexpected(seen.error()));
        auto after = changed ? await(service.invoice(id)) : Result<Invoice>(tl::unexpected(changed.error()));
        if (!after) {
            sayError(displayId(id), after.error());
            failed = true;
        } else if (call.json) {
            printJsonLine(invoiceToJson(*after));
        } else if (!call.quiet) {
            printLine(u"%1  %2"_s.arg(displayId(id), invoiceStatusName(after->status)));
        }
    }
    return failed ? SomeFailed : Done;
}

} // namespace desk
