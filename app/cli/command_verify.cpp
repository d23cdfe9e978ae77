// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/audit_words.h"
#include "app/cli/command.h"
#include "app/cli/integrity_words.h"
#include "app/cli/long_work.h"
#include "core/reading/read_document.h"
#include "core/runtime/runtime.h"
#include "core/storage/audit_key_service.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"
#include "core/storage/integrity_check.h"
#include "core/storage/search_index.h"

#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"quick"_s,
         Cli::tr("Only looks whether the documents are there, without reading them, and leaves the search out.")},
        {u"against"_s, Cli::tr("Also checks that the audit trail still holds the last event of this backup."),
         u"FILE"_s},
        {u"rebuild-search"_s, Cli::tr("Makes the index of the full-text search anew, where it does not hold.")},
    });
}

qint64 lossesOf(const IntegrityReport &report, std::initializer_list<IntegrityProblem> problems)
{
    return std::ranges::count_if(report.findings, [&](const IntegrityFinding &finding) {
        return std::ranges::find(problems, finding.problem) != problems.end();
    });
}

/// One line of the table, and one object of the JSON.
struct Check {
    QString name;
    QString title;
    QString looked;
    qint64 problems = 0;
    bool made = true;
};

QString auditText(const AuditVerdict &audit)
{
    const QString events = Cli::tr("%n event(s)", nullptr, int(audit.events));
    switch (audit.proof()) {
    case AuditProof::Sealed:
        //: %1 = "12 events"
        return Cli::tr("%1, sealed").arg(events);
    case AuditProof::Partly:
        //: %1 = "12 events", %2 number of an event
        return Cli::tr("%1, sealed up to %2").arg(events).arg(audit.sealedUpTo);
    case AuditProof::AccidentsOnly:
        //: %1 = "12 events"
        return Cli::tr("%1, not sealed: shows accidents only").arg(events);
    }
    return events;
}

QList<Check> checksOf(const IntegrityReport &report)
{
    using P = IntegrityProblem;
    const bool readable = lossesOf(report, {P::Unreadable}) == 0;
    QString rows = Cli::tr("%n group(s) of rows", nullptr, int(report.digests));
    if (report.undigested > 0)
        rows += u", "_s + Cli::tr("%n without proof, from an earlier version", nullptr, int(report.undigested));
    return {
        {u"database"_s, Cli::tr("Database"), Cli::tr("structure of schema %1").arg(report.schema),
         lossesOf(report, {P::Unreadable, P::Structure, P::Schema, P::Reference}), true},
        {u"rows"_s, Cli::tr("Rows"), rows, lossesOf(report, {P::RowsChanged, P::RowsLost, P::DigestLost}), readable},
        {u"search"_s, Cli::tr("Search"), Cli::tr("index against texts"), lossesOf(report, {P::SearchIndex}),
         readable && !report.quick},
        {u"audit"_s, Cli::tr("Audit trail"), auditText(report.audit), lossesOf(report, {P::Audit}), readable},
        {u"documents"_s, Cli::tr("Documents"),
         //: %1 = "12 files", %2 = "1.4 GB"
         Cli::tr("%1, %2").arg(Cli::tr("%n file(s)", nullptr, int(report.documents)), sizeText(report.documentBytes)),
         lossesOf(report, {P::DocumentLost, P::DocumentChanged, P::DocumentUnreadable, P::PagesUnreadable}), readable},
    };
}

void printJson(const IntegrityReport &report)
{
    QJsonArray checks, problems, notes;
    for (const Check &check : checksOf(report)) {
        QJsonObject object{{u"name"_s, check.name}, {u"problems"_s, check.problems}};
        object.insert(u"result"_s, !check.made ? u"not_checked"_s : check.problems == 0 ? u"ok"_s : u"failed"_s);
        checks.append(object);
    }
    for (const IntegrityFinding &finding : report.findings)
        (isLoss(finding.problem) ? problems : notes).append(findingToJson(finding));
    printJsonLine({{u"holds"_s, report.holds()},
                   {u"quick"_s, report.quick},
                   {u"schema"_s, report.schema},
                   {u"checks"_s, checks},
                   {u"groups_of_rows"_s, report.digests},
                   {u"groups_without_proof"_s, report.undigested},
                   {u"documents"_s, report.documents},
                   {u"document_bytes"_s, report.documentBytes},
                   {u"audit_events"_s, report.audit.events},
                   {u"audit_sealed_up_to"_s, report.audit.sealedUpTo},
                   {u"audit_unsealed"_s, report.audit.unsealed},
                   {u"audit_unknown_keys"_s, QJsonArray::fromStringList(report.audit.unknownKeys)},
                   {u"audit_head"_s, QString::fromLatin1(report.audit.head.toHex())},
                   {u"problems"_s, problems},
                   {u"notes"_s, notes},
                   {u"not_listed"_s, report.unlisted}});
}

void printReport(const IntegrityReport &report, bool quiet)
{
    QList<QStringList> table;
    for (const Check &check : checksOf(report)) {
        const QString result = !check.made           ? Cli::tr("not checked")
                               : check.problems == 0 ? Cli::tr("holds")
                                                     : Cli::tr("%n problem(s)", nullptr, int(check.problems));
        table.append({check.title, check.made ? check.looked : QString(), result});
    }
    printTable({Cli::tr("Check"), Cli::tr("What was looked at"), Cli::tr("Result")}, table);
    if (!quiet && report.audit.events > 0 && report.audit.holds()) {
        for (const QString &sentence : auditVerdictInWords(report.audit))
            printLine(u"- "_s + printable(sentence));
    }
    QStringList advice;
    for (const IntegrityFinding &finding : report.findings) {
        if (isLoss(finding.problem) || !quiet)
            printLine(u"%1 %2"_s.arg(isLoss(finding.problem) ? u'!' : u'-').arg(printable(findingText(finding))));
        const QString what = findingAdvice(finding.problem);
        if (!what.isEmpty() && !advice.contains(what))
            advice += what;
    }
    if (report.unlisted > 0)
        printLine(Cli::tr("and %n more", nullptr, int(report.unlisted)));
    for (const QString &what : std::as_const(advice))
        say(what);
}

// What only a program that may write can add: the keys of the seals, and digests for rows of an earlier version.
Result<> completeReport(const CommandCall &call, IntegrityReport &report, bool rebuildSearch)
{
    auto runtime = call.open();
    if (!runtime)
        return tl::unexpected(runtime.error());
    Database &database = (*runtime)->database();
    if (report.undigested > 0 && report.holds())
        TRY(await(database.write(ContentDigests::fillAll)));
    if (rebuildSearch) {
        TRY(await(database.write(rebuildSearchIndex)));
        report.findings.removeIf(
            [](const IntegrityFinding &finding) { return finding.problem == IntegrityProblem::SearchIndex; });
    }
    if (report.audit.unchecked > 0 && await((*runtime)->auditKeys().loaded())) {
        const AuditKeys keys = database.auditSealer().keys();
        TRY_ASSIGN(verdict, await(database.read([keys](QSqlDatabase &db) { return AuditTrail::verify(db, keys); })));
        report.audit = verdict;
        if (!verdict.holds())
            report.findings.append(
                {IntegrityProblem::Audit, DigestGroup::Complete, verdict.brokenEvent, 0, verdict.problem});
    }
    return {};
}

// A trail that was cut short or written anew as a whole holds in itself; a backup from before shows it.
Result<> compareWithBackup(const DataFolder &folder, const QString &backup, IntegrityReport &report)
{
    TRY_ASSIGN(anchor, checkAnchor(folder, backup));
    if (anchor == AuditAnchor::Holds)
        return {};
    const QString detail = anchor == AuditAnchor::Missing
                               ? u"events that the backup %1 knows are missing"_s.arg(backup)
                               : u"it is not the trail that the backup %1 knows"_s.arg(backup);
    report.findings.append({IntegrityProblem::Audit, DigestGroup::Complete, 0, 0, detail});
    return {};
}

int run(const CommandCall &call)
{
    if (!call.arguments.isEmpty())
        return wrongUse(Cli::tr("'verify' checks the whole data folder; it takes options only."));
    const DataFolder folder(dataFolderOf(call));
    const bool quick = call.parser.isSet(u"quick"_s);
    auto report = runLong(call, [folder, quick](const ShowProgress &progress, const std::stop_token &stop) {
        IntegrityOptions options;
        options.quick = quick;
        options.unpack = [](const QByteArray &packed) -> Result<> {
            if (unpackPages(packed).isEmpty() && packed != packPages({}))
                return fail(ErrorCode::Damaged, u"not made by this program"_s);
            return {};
        };
        options.progress = [progress](IntegrityStep, qint64 done, qint64 total) { progress(done, total); };
        return checkIntegrity(folder, options, stop);
    });
    if (!report) {
        sayBackupError(folder.path, report.error());
        return SomeFailed;
    }
    const bool rebuild = call.parser.isSet(u"rebuild-search"_s) &&
                         lossesOf(*report, {IntegrityProblem::SearchIndex}) > 0 &&
                         lossesOf(*report, {IntegrityProblem::Unreadable, IntegrityProblem::Structure}) == 0;
    if (rebuild || (report->holds() && (report->undigested > 0 || report->audit.unchecked > 0))) {
        if (const Result<> completed = completeReport(call, *report, rebuild); !completed)
            sayBackupError(folder.path, completed.error());
    }
    if (const QString backup = call.parser.value(u"against"_s); !backup.isEmpty()) {
        if (const Result<> compared = compareWithBackup(folder, backup, *report); !compared) {
            sayBackupError(backup, compared.error());
            return SomeFailed;
        }
    }
    if (call.json)
        printJson(*report);
    else
        printReport(*report, call.quiet);
    return report->holds() ? Done : SomeFailed;
}

} // namespace

Command verifyCommand()
{
    return {u"verify"_s, {}, Cli::tr("Checks the database, every document and the audit trail."), addOptions, run};
}

} // namespace desk
