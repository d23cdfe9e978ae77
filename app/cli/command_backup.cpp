// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/integrity_words.h"
#include "app/cli/long_work.h"
#include "core/runtime/runtime.h"
#include "core/storage/backup.h"
#include "core/storage/database.h"

#include <QFileInfo>
#include <QJsonArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonObject toJson(const BackupReport &report)
{
    const BackupManifest &manifest = report.manifest;
    QJsonArray missing;
    for (const IntegrityFinding &finding : report.missing)
        missing.append(findingToJson(finding));
    return {{u"file"_s, report.file},
            {u"size"_s, report.size},
            {u"made_at"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
            {u"schema"_s, manifest.schema},
            {u"invoices"_s, manifest.invoiceCount},
            {u"documents"_s, manifest.documentCount},
            {u"document_bytes"_s, manifest.documentBytes},
            {u"audit_head"_s,
             QJsonObject{{u"event"_s, manifest.head.id}, {u"hash"_s, QString::fromLatin1(manifest.head.hash.toHex())}}},
            {u"digest"_s, QString::fromLatin1(manifest.digest.toHex())},
            {u"missing"_s, missing}};
}

int run(const CommandCall &call)
{
    if (call.arguments.size() != 1)
        return wrongUse(Cli::tr("Name the file that the backup is to be written to."));
    const QString file = call.arguments.first();
    auto runtime = call.open();
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    Database &database = (*runtime)->database();
    // Rows of an earlier version get their digests first, so that the backup proves them, too.
    if (const Result<> made = await(database.write(ContentDigests::fillAll)); !made) {
        sayBackupError(file, made.error());
        return SomeFailed;
    }
    const DataFolder folder((*runtime)->dataDir());
    auto report = runLong(call, [folder, file](const ShowProgress &progress, const std::stop_token &stop) {
        BackupOptions options;
        options.programVersion = QCoreApplication::applicationVersion();
        options.progress = [progress](BackupStep, qint64 done, qint64 total) { progress(done, total); };
        return makeBackup(folder, file, SystemClock(), options, stop);
    });
    if (!report) {
        sayBackupError(file, report.error());
        return SomeFailed;
    }
    const auto recorded =
        await(database.write([report = *report](WriteTransaction &tx) { return recordBackup(tx, report); }));
    if (!recorded) // the backup is whole; only the trail does not say so
        sayError(Cli::tr("audit trail"), recorded.error());
    for (const IntegrityFinding &finding : std::as_const(report->missing))
        say(u"orchestrator: "_s + printable(findingText(finding)));
    if (call.json) {
        printJsonLine(toJson(*report));
    } else if (!call.quiet) {
        //: %1 file, %2 number of invoices, %3 number of documents, %4 size like "1.4 GB"
        printLine(Cli::tr("%1: %2 invoices, %3 documents, %4; checked.")
                      .arg(printable(report->file))
                      .arg(report->manifest.invoiceCount)
                      .arg(report->manifest.documentCount - report->manifest.missing)
                      .arg(sizeText(report->size)));
    }
    return report->missing.isEmpty() && recorded ? Done : SomeFailed;
}

} // namespace

Command backupCommand()
{
    return {u"backup"_s, u"FILE"_s, Cli::tr("Saves everything in one file; a backup of that name is replaced."),
            nullptr, run};
}

} // namespace desk
