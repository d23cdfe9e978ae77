// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"
#include "app/cli/command.h"
#include "app/cli/invoice_table.h"
#include "app/cli/terminal.h"
#include "core/runtime/runtime.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ChunkSize = 500; // events asked for at a time: a long trail appears at once and needs little memory

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"since"_s, Cli::tr("Only what happened on this day or later."), u"D"_s},
        {u"until"_s, Cli::tr("Only what happened on this day or earlier."), u"D"_s},
    });
}

/// Days are those of the person's own calendar. Errors: InvalidArgument with what is expected.
Result<AuditQuery> queryOf(const CommandCall &call)
{
    AuditQuery query;
    query.limit = ChunkSize;
    for (const auto &name : {u"since"_s, u"until"_s}) {
        if (!call.parser.isSet(name))
            continue;
        const QDate day = QDate::fromString(call.parser.value(name), Qt::ISODate);
        if (!day.isValid())
            return fail(ErrorCode::InvalidArgument, Cli::tr("--%1 takes a date like 2026-01-31.").arg(name));
        if (name == "since"_L1)
            query.since = day.startOfDay().toUTC();
        else
            query.until = day.addDays(1).startOfDay().toUTC();
    }
    TRY_ASSIGN(ids, idsFromArguments(call.arguments));
    if (ids.size() > 1)
        return fail(ErrorCode::InvalidArgument, Cli::tr("'audit' takes one invoice id at most."));
    if (!ids.isEmpty()) {
        query.entity = Entity::Invoice;
        query.entityId = ids.first().value;
    }
    return query;
}

QString localTime(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    return local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate);
}

QString subjectOf(const AuditEvent &event)
{
    if (event.entity == Entity::Invoice)
        return displayId(InvoiceId{event.entityId});
    const QString name = auditEntityName(event.entity);
    return event.entityId == 0 ? name : u"%1 %2"_s.arg(name).arg(event.entityId);
}

QJsonObject jsonOf(const AuditEvent &event)
{
    QJsonObject json{{u"id"_s, event.id},
                     {u"at"_s, event.at.toString(Qt::ISODateWithMs)},
                     {u"actor"_s, event.actor},
                     {u"entity"_s, auditEntityName(event.entity)},
                     {u"entity_id"_s, event.entityId},
                     {u"event"_s, event.event},
                     {u"hash"_s, QString::fromLatin1(event.hash.toHex())}};
    if (event.entity == Entity::Invoice)
        json[u"invoice"_s] = displayId(InvoiceId{event.entityId});
    if (event.payload)
        json[u"payload"_s] = *event.payload;
    else
        json[u"erased"_s] = true;
    return json;
}

/// Columns of fixed width: the widest cell is not known while the trail is still being read.
void printRow(const QStringList &cells)
{
    constexpr std::array<int, 4> widths{25, 12, 18, 12};
    QString line;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const QString cell = printable(cells[i]);
        line += i < qsizetype(widths.size()) ? cell.leftJustified(widths[size_t(i)]) + u"  "_s : cell;
    }
    while (line.endsWith(u' '))
        line.chop(1);
    printLine(line);
}

void print(const QList<AuditEvent> &events, bool json, bool first)
{
    if (!json && first && !events.isEmpty())
        printRow({Cli::tr("Time"), Cli::tr("Who"), Cli::tr("What"), Cli::tr("On"), Cli::tr("Change")});
    for (const AuditEvent &event : events) {
        if (json)
            printJsonLine(jsonOf(event));
        else
            printRow({localTime(event.at), event.actor, event.event, subjectOf(event), auditChangesInWords(event)});
    }
}

Result<bool> printAll(Database &database, AuditQuery query, bool json)
{
    bool first = true;
    while (true) {
        TRY_ASSIGN(events, await(database.read([query](QSqlDatabase &db) { return AuditTrail::events(db, query); })));
        print(events, json, first);
        if (events.size() < query.limit || outputFailed() || outputClosed())
            return !first || !events.isEmpty();
        first = false;
        query.afterId = events.last().id;
    }
}

int run(const CommandCall &call)
{
    const auto query = queryOf(call);
    if (!query)
        return wrongUse(query.error().detail);
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    if (query->entityId) {
        const auto invoice = await((*runtime)->invoices().invoice(InvoiceId{*query->entityId}));
        if (!invoice) {
            sayError(displayId(InvoiceId{*query->entityId}), invoice.error());
            return SomeFailed;
        }
    }
    const auto any = printAll((*runtime)->database(), *query, call.json);
    if (!any) {
        sayError({}, any.error());
        return SomeFailed;
    }
    if (!*any && !call.quiet)
        say(Cli::tr("No event matches."));
    return Done;
}

} // namespace

Command auditCommand()
{
    return {u"audit"_s, u"[ID]"_s, Cli::tr("Prints who did what, when, and what it changed."), addOptions, run};
}

} // namespace desk
