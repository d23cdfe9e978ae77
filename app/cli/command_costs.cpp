// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/money_text.h"
#include "app/cli/terminal.h"
#include "core/budget/ledger_repository.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"by"_s, Cli::tr("One line for each day, provider, model or purpose; days if nothing is said."), u"GROUP"_s},
        {u"since"_s, Cli::tr("Only what was asked on this day or later."), u"D"_s},
    });
}

QJsonObject jsonOf(const CostReport &report, CostGroup by)
{
    QJsonArray rows;
    for (const CostRow &row : report.rows)
        rows.append(QJsonObject{{costGroupName(by), row.key},
                                {u"calls"_s, row.calls},
                                {u"from_cache"_s, row.fromCache},
                                {u"input_tokens"_s, row.inputTokens},
                                {u"output_tokens"_s, row.outputTokens},
                                {u"cost_usd"_s, row.cost.toDecimal()},
                                {u"reserved_usd"_s, row.reserved.toDecimal()}});
    return {{u"total_usd"_s, report.total.toDecimal()},
            {u"reserved_usd"_s, report.reserved.toDecimal()},
            {u"rows"_s, rows}};
}

QString headingOf(CostGroup by)
{
    switch (by) {
    case CostGroup::Day:
        //: Heading of a column: the day that costs belong to.
        return Cli::tr("Day");
    case CostGroup::Provider:
        //: Heading of a column: who runs the model.
        return Cli::tr("Provider");
    case CostGroup::Model:
        //: Heading of a column: the AI model.
        return Cli::tr("Model");
    case CostGroup::Purpose:
        //: Heading of a column: what a model was asked for.
        return Cli::tr("Purpose");
    }
    return {};
}

void printReport(const CostReport &report, CostGroup by)
{
    QList<QStringList> rows;
    const auto line = [&rows](const QString &key, const QString &calls, const QString &cached, const QString &input,
                              const QString &output, NanoDollars cost, NanoDollars reserved) {
        rows.append({key, calls, cached, input, output, dollarText(cost), dollarText(reserved)});
    };
    for (const CostRow &row : report.rows)
        line(row.key, QString::number(row.calls), QString::number(row.fromCache), QString::number(row.inputTokens),
             QString::number(row.outputTokens), row.cost, row.reserved);
    if (!rows.isEmpty())
        line(Cli::tr("Total"), {}, {}, {}, {}, report.total, report.reserved);
    printTable({headingOf(by), Cli::tr("Calls"), Cli::tr("From cache"), Cli::tr("Tokens in"), Cli::tr("Tokens out"),
                Cli::tr("Cost"), Cli::tr("Reserved")},
               rows, {1, 2, 3, 4, 5, 6});
}

int run(const CommandCall &call)
{
    if (!call.arguments.isEmpty())
        return wrongUse(Cli::tr("'costs' takes no arguments."));
    const auto by =
        call.parser.isSet(u"by"_s) ? costGroupFromName(call.parser.value(u"by"_s)) : Result<CostGroup>(CostGroup::Day);
    if (!by)
        return wrongUse(Cli::tr("--by takes day, provider, model or purpose."));
    QDate since;
    if (call.parser.isSet(u"since"_s)) {
        since = QDate::fromString(call.parser.value(u"since"_s), Qt::ISODate);
        if (!since.isValid())
            return wrongUse(Cli::tr("--%1 takes a date like 2026-01-31.").arg(u"since"_s));
    }
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    const auto report = await((*runtime)->database().read(
        [by = *by, since](QSqlDatabase &db) { return LedgerRepository(db).costs(by, since); }));
    if (!report) {
        sayError({}, report.error());
        return SomeFailed;
    }
    if (call.json)
        printJsonLine(jsonOf(*report, *by));
    else
        printReport(*report, *by);
    if (!call.json && report->rows.isEmpty() && !call.quiet)
        say(Cli::tr("No model was asked yet."));
    return Done;
}

} // namespace

Command costsCommand()
{
    return {
        u"costs"_s, {}, Cli::tr("Prints what models cost, and what is held for calls on their way."), addOptions, run};
}

} // namespace desk
