// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/invoices/local/normalise_input.h"
#include "core/runtime/runtime.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// One FIELD=VALUE of the command line.
struct Wanted {
    QString name, text;
};

bool isOther(const QString &name)
{
    return name == u"kind"_s || name == u"account"_s || name == u"cost_centre"_s || name == u"tax_code"_s;
}

/// Errors: InvalidArgument, with what is wrong about the way it is written.
Result<Wanted> wantedOf(const QString &argument)
{
    const qsizetype equals = argument.indexOf(u'=');
    if (equals < 1)
        return fail(ErrorCode::InvalidArgument,
                    Cli::tr("'%1' is no FIELD=VALUE, for example issue_date=2026-01-31.").arg(printable(argument)));
    const Wanted wanted{argument.left(equals), argument.mid(equals + 1)};
    if (fieldFromName(wanted.name) || isOther(wanted.name))
        return wanted;
    QStringList names;
    for (const Field field : allFields())
        names.append(fieldName(field));
    names += {u"kind"_s, u"account"_s, u"cost_centre"_s, u"tax_code"_s};
    return fail(ErrorCode::InvalidArgument,
                Cli::tr("There is no field '%1'. Fields: %2.").arg(printable(wanted.name), names.join(u", "_s)));
}

/// Errors: InvalidArgument; the detail says what is expected.
Result<ValueEdit> editOf(const Wanted &wanted)
{
    ValueEdit edit{.name = wanted.name, .value = {}};
    if (const auto field = fieldFromName(wanted.name)) {
        auto value = normaliseInput(*field, wanted.text);
        if (!value)
            return fail(ErrorCode::InvalidArgument, u"expected "_s + value.error().detail);
        edit.value.value = *value;
    } else {
        edit.value.value = wanted.text.simplified();
    }
    return edit;
}

int run(const CommandCall &call)
{
    if (call.arguments.size() < 2)
        return wrongUse(
            Cli::tr("'correct' takes one invoice id and what is to be changed, for example inv-000123 currency=EUR."));
    const auto ids = idsFromArguments(call.arguments.mid(0, 1));
    if (!ids)
        return wrongUse(ids.error().detail);
    const InvoiceId id = ids->first();
    QList<Wanted> wanted;
    for (const QString &argument : call.arguments.mid(1)) {
        const auto one = wantedOf(argument);
        if (!one)
            return wrongUse(one.error().detail);
        wanted.append(*one);
    }
    QList<ValueEdit> edits;
    for (const Wanted &one : std::as_const(wanted)) {
        const auto edit = editOf(one);
        if (edit)
            edits.append(*edit);
        else
            sayError(one.name, edit.error());
    }
    if (edits.size() < wanted.size()) // all or nothing
        return SomeFailed;

    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    InvoiceService &service = (*runtime)->invoices();
    const auto seen = await(service.invoice(id));
    const auto saved = seen ? await(service.saveReview(id, seen->rowVersion, edits))
                            : Result<SavedReview>(tl::unexpected(seen.error()));
    const auto after = saved ? await(service.invoice(id)) : Result<Invoice>(tl::unexpected(saved.error()));
    if (!after) {
        sayError(displayId(id), after.error());
        return SomeFailed;
    }
    if (call.json)
        printJsonLine(invoiceToJson(*after));
    else
        printInvoice(*after);
    return Done;
}

} // namespace

Command correctCommand()
{
    return {u"correct"_s, u"ID FIELD=VALUE..."_s,
            Cli::tr("Changes values of one invoice; FIELD= empties one. Nothing is saved if one of them cannot be."),
            nullptr, run};
}

} // namespace desk
