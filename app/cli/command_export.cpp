// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/terminal.h"
#include "core/invoices/exports/export_service.h"
#include "core/runtime/runtime.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"status"_s, Cli::tr("Only these states, separated by commas."), u"S"_s},
        {u"since"_s, Cli::tr("Only those issued on this day or later."), u"D"_s},
        {u"format"_s, Cli::tr("csv, json, xlsx or ubl."), u"FORMAT"_s},
        {u"profile"_s, Cli::tr("A saved export profile, for example one for DATEV."), u"NAME"_s},
        {{u"o"_s, u"output"_s},
         Cli::tr("The file to write; - = standard output (csv and json). For ubl a folder."),
         u"FILE"_s},
    });
}

/// What is wanted, before the data folder is opened. Errors: InvalidArgument with what is expected.
Result<ExportProfile> profileFromOptions(const QCommandLineParser &parser)
{
    const bool named = parser.isSet(u"profile"_s);
    if (named == parser.isSet(u"format"_s))
        return fail(ErrorCode::InvalidArgument, Cli::tr("Give either --format or --profile."));
    ExportProfile profile;
    profile.name = parser.value(u"profile"_s);
    if (named)
        return profile;
    const auto format = exportFormatFromName(parser.value(u"format"_s));
    if (format == ExportFormat::Datev)
        return fail(ErrorCode::InvalidArgument,
                    Cli::tr("DATEV needs the numbers of a saved profile: make one in the desktop's export window, "
                            "then use --profile NAME."));
    if (!format)
        return fail(ErrorCode::InvalidArgument, Cli::tr("--format takes csv, json, xlsx or ubl."));
    profile.format = *format;
    return profile;
}

/// Errors: NotFound, naming the profiles that there are.
Result<ExportProfile> savedProfile(ExportService &exports, const QString &name)
{
    TRY_ASSIGN(profiles, await(exports.profiles()));
    QStringList names;
    for (const ExportProfile &profile : profiles) {
        if (profile.id.isValid() && profile.name.compare(name, Qt::CaseInsensitive) == 0)
            return profile;
        if (profile.id.isValid())
            names.append(profile.name);
    }
    return fail(ErrorCode::NotFound,
                names.isEmpty() ? u"no export profile is saved"_s : u"saved: %1"_s.arg(names.join(u", "_s)));
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

bool streams(ExportFormat format)
{
    return format == ExportFormat::Csv || format == ExportFormat::Json;
}

QString notStreamed()
{
    return Cli::tr("Only csv and json can go to standard output; name a file with -o.");
}

void sayRefused(const QList<ExportObstacle> &refused)
{
    for (const ExportObstacle &obstacle : refused)
        //: %1: an invoice's id, %2: what it lacks, separated by semicolons.
        say(printable(Cli::tr("orchestrator: %1 was left out; missing: %2")
                          .arg(displayId(obstacle.invoice), obstacle.missing.join(u"; "_s))));
}

QJsonArray refusedToJson(const QList<ExportObstacle> &refused)
{
    QJsonArray array;
    for (const ExportObstacle &obstacle : refused)
        array.append(QJsonObject{{u"id"_s, displayId(obstacle.invoice)},
                                 {u"missing"_s, QJsonArray::fromStringList(obstacle.missing)}});
    return array;
}

/// Runs it with a progress bar; Ctrl+C stops it, and nothing is left behind.
Result<ExportSummary> exportTo(ExportService &exports, const QList<InvoiceId> &ids, const ExportProfile &profile,
                               const QString &target, bool quiet)
{
    std::stop_source stop;
    watchInterrupt([stop]() mutable { stop.request_stop(); }); // a copy shares the state
    ProgressBar bar(!quiet);
    QObject onThisThread;
    const auto progress = [&bar, &onThisThread](int done, int of) {
        QMetaObject::invokeMethod(
            &onThisThread, [&bar, done, of] { bar.show(done, of, 0, -1); }, Qt::QueuedConnection);
    };
    return await(exports.start(ids, profile, target, progress, stop.get_token()));
}

/// What became of it, for the terminal. Returns an ExitStatus.
int tell(const CommandCall &call, const ExportSummary &summary, const ExportProfile &profile, const QString &target)
{
    sayRefused(summary.refused);
    if (summary.replaced > 0 && !call.quiet)
        say(Cli::tr("%n character(s) do not exist in Windows-1252 and were replaced.", nullptr, int(summary.replaced)));
    if (call.json && target != u"-"_s) {
        QJsonObject line{
            {u"exported"_s, summary.invoices}, {u"format"_s, exportFormatName(profile.format)}, {u"file"_s, target}};
        if (summary.files.size() > 1)
            line[u"files"_s] = QJsonArray::fromStringList(summary.files);
        if (!summary.refused.isEmpty())
            line[u"refused"_s] = refusedToJson(summary.refused);
        printJsonLine(line);
    } else if (!call.quiet) {
        say(Cli::tr("%n invoice(s) exported.", nullptr, summary.invoices));
    }
    return summary.refused.isEmpty() ? Done : SomeFailed;
}

int exportFrom(const CommandCall &call, Runtime &runtime, ExportProfile profile, const InvoiceQuery &query,
               const QList<InvoiceId> &named)
{
    const QString target = call.parser.value(u"output"_s);
    ExportService &exports = runtime.exports();
    if (!profile.name.isEmpty()) {
        const auto saved = savedProfile(exports, profile.name);
        if (!saved) {
            sayError(profile.name, saved.error());
            return SomeFailed;
        }
        profile = *saved;
    }
    if (target == u"-"_s && !streams(profile.format))
        return wrongUse(notStreamed());
    const auto ids = wantedIds(runtime.invoices(), query, named);
    auto summary = ids ? exportTo(exports, *ids, profile, target, call.quiet || target == u"-"_s)
                       : Result<ExportSummary>(tl::unexpected(ids.error()));
    if (!summary && summary.error().code == ErrorCode::NotAllowed) { // all were refused: each is to be named
        if (auto refused = await(exports.check(*ids, profile)))
            summary = ExportSummary{0, {}, *refused};
    }
    if (!summary) {
        sayError(target, summary.error());
        return SomeFailed;
    }
    return tell(call, *summary, profile, target);
}

int run(const CommandCall &call)
{
    const auto profile = profileFromOptions(call.parser);
    if (!profile)
        return wrongUse(profile.error().detail);
    if (call.parser.value(u"output"_s).isEmpty())
        return wrongUse(Cli::tr("Name the file to write with -o FILE (- = standard output)."));
    if (call.parser.value(u"output"_s) == u"-"_s && !streams(profile->format))
        return wrongUse(notStreamed());
    const auto named = idsFromArguments(call.arguments);
    const auto query = queryFromOptions(call.parser);
    if (!named || !query)
        return wrongUse((named ? query.error() : named.error()).detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    return exportFrom(call, **runtime, *profile, *query, *named);
}

} // namespace

Command exportCommand()
{
    return {u"export"_s, u"[ID...]"_s, Cli::tr("Writes invoices to a CSV, JSON, XLSX, UBL or DATEV file."), addOptions,
            run};
}

} // namespace desk
