// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/long_work.h"
#include "app/cli/terminal.h"
#include "core/base/system_user.h"
#include "core/invoices/invoice.h"
#include "core/runtime/runtime.h"
#include "core/storage/restore.h"

#include <QFileInfo>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString trailName(RestoredTrail trail)
{
    switch (trail) {
    case RestoredTrail::Kept:
        return u"kept"_s;
    case RestoredTrail::Taken:
        return u"taken"_s;
    case RestoredTrail::Split:
        return u"split"_s;
    }
    return {};
}

QJsonObject toJson(const RestoreReport &report)
{
    QJsonArray newer;
    for (const NewerInvoice &invoice : report.newer) {
        newer.append(QJsonObject{{u"id"_s, displayId(InvoiceId{invoice.id})},
                                 {u"file_name"_s, invoice.fileName},
                                 {u"path"_s, invoice.path},
                                 {u"document"_s, invoice.document}});
    }
    QJsonObject object{{u"made_at"_s, report.manifest.madeAt.toString(Qt::ISODateWithMs)},
                       {u"invoices"_s, report.manifest.invoiceCount},
                       {u"documents"_s, report.manifest.documentCount},
                       {u"missing"_s, report.manifest.missing},
                       {u"audit_trail"_s, trailName(report.trail)},
                       {u"kept_events"_s, report.keptEvents},
                       {u"newer"_s, newer}};
    if (!report.safetyCopy.isEmpty())
        object.insert(u"safety_copy"_s, report.safetyCopy);
    if (!report.damagedCopy.isEmpty())
        object.insert(u"damaged_copy"_s, report.damagedCopy);
    return object;
}

// What came after the backup is not in it; its files are still there, and this says how they come back.
void printNewer(const RestoreReport &report)
{
    if (report.newer.isEmpty())
        return;
    printLine({});
    printLine(
        Cli::tr("%n invoice(s) were imported after the backup and are not in this state. Their documents are kept; "
                "'orchestrator read DOCUMENT...' imports them again:",
                nullptr, int(report.newer.size())));
    QList<QStringList> table;
    for (const NewerInvoice &invoice : report.newer)
        table.append({displayId(InvoiceId{invoice.id}), invoice.fileName,
                      QFileInfo::exists(invoice.path) ? invoice.path : invoice.document});
    printTable({Cli::tr("ID"), Cli::tr("File"), Cli::tr("Document")}, table);
}

void printReport(const RestoreReport &report)
{
    //: %1 date and time, %2 number of invoices, %3 number of documents
    printLine(Cli::tr("Restored the state of %1: %2 invoices, %3 documents.")
                  .arg(report.manifest.madeAt.toString(Qt::ISODate))
                  .arg(report.manifest.invoiceCount)
                  .arg(report.manifest.documentCount - report.manifest.missing));
    if (report.manifest.missing > 0)
        printLine(
            Cli::tr("%n document(s) were already lost when the backup was made; 'orchestrator verify' names them.",
                    nullptr, int(report.manifest.missing)));
    if (!report.safetyCopy.isEmpty())
        printLine(Cli::tr("What was there before: %1; 'orchestrator restore' takes it back.")
                      .arg(printable(report.safetyCopy)));
    if (!report.damagedCopy.isEmpty())
        printLine(
            Cli::tr("The database that was there is damaged; it is kept as %1.").arg(printable(report.damagedCopy)));
    if (report.trail == RestoredTrail::Kept)
        printLine(Cli::tr("The audit trail is kept, with %n newer event(s).", nullptr, int(report.keptEvents)));
    else if (report.trail == RestoredTrail::Split)
        printLine(
            Cli::tr("The audit trail that was here is not that of the backup; the backup's is in force now, the other "
                    "one lies in the copy named above."));
    printNewer(report);
}

int run(const CommandCall &call)
{
    if (call.arguments.size() != 1)
        return wrongUse(Cli::tr("Name the backup that is to be restored."));
    const QString file = call.arguments.first();
    const DataFolder folder(dataFolderOf(call));
    const auto report = runLong(call, [folder, file](const ShowProgress &progress, const std::stop_token &stop) {
        RestoreOptions options;
        options.programVersion = QCoreApplication::applicationVersion();
        options.actor = systemUserName();
        options.progress = [progress](BackupStep, qint64 done, qint64 total) { progress(done, total); };
        return restoreBackup(folder, file, SystemClock(), options, stop);
    });
    if (!report && report.error().code == ErrorCode::DatabaseLocked) {
        say(u"orchestrator: "_s +
            Cli::tr("Close Orchestrator Desk and every other program that works on %1, and repeat. "
                    "Nothing was changed.")
                .arg(printable(folder.path)) +
            u" [database_locked]"_s);
        return SomeFailed;
    }
    if (!report) {
        sayBackupError(file, report.error());
        return SomeFailed;
    }
    if (call.json)
        printJsonLine(toJson(*report));
    else if (!call.quiet)
        printReport(*report);
    return Done;
}

} // namespace

Command restoreCommand()
{
    return {u"restore"_s, u"FILE"_s, Cli::tr("Goes back to the state of a backup; the audit trail stays."), nullptr,
            run};
}

} // namespace desk
