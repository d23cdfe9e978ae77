// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/settings_service.h"
#include "ui/kit/format.h"
#include "ui/kit/user_message.h"
#include "ui/shell/drop_content.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Chunk = 50; // small enough for Cancel to be felt, large enough to share commits

QString nameOf(const QString &path)
{
    return displayName(QFileInfo(path).fileName());
}

/// Where a person looks for the invoice in a mail, it helps to hear what the mail holds instead.
QString emptyMailSentence(const QString &name, const QStringList &holds)
{
    constexpr qsizetype Most = 4;
    QStringList names;
    for (const QString &part : holds.first(std::min(Most, holds.size())))
        names.append(displayName(part));
    if (holds.size() > Most)
        names.append(u"..."_s);
    if (names.isEmpty())
        //: %1 is the file name of an e-mail.
        return ImportPresenter::tr("%1: the e-mail holds no document.").arg(name);
    //: %1 is the file name of an e-mail, %2 names of what is in it.
    return ImportPresenter::tr("%1: the e-mail holds no document, only %2.").arg(name, names.join(u", "_s));
}

} // namespace

struct ImportPresenter::Run {
    QStringList files;
    int done = 0;
    ImportSummary summary;
    std::stop_token stop;
    QElapsedTimer time;
    std::shared_ptr<QTemporaryDir> folder; ///< of what came without a file; goes once it is stored
};

ImportPresenter::ImportPresenter(InvoiceService &invoices, SettingsService &settings, QObject *parent)
    : QObject(parent), m_invoices(invoices), m_settings(settings)
{
}

ImportPresenter::~ImportPresenter() = default;

void ImportPresenter::importPaths(const QStringList &paths)
{
    if (!paths.isEmpty())
        begin(std::make_shared<Run>(), paths);
}

void ImportPresenter::importContent(const DropContent &content)
{
    importPaths(content.paths);
    if (content.files.isEmpty())
        return;
    auto run = std::make_shared<Run>();
    run->folder = std::make_shared<QTemporaryDir>();
    if (!run->folder->isValid()) {
        emit failed({ErrorCode::ReadOnly, run->folder->errorString(), {}});
        return;
    }
    whenFinished(QtConcurrent::run([content, folder = run->folder->path()] { return writeFiles(content, folder); }),
                 this, [this, run](const QStringList &paths) {
                     if (paths.isEmpty())
                         emit failed({ErrorCode::DiskFull, u"a temporary file could not be written"_s, {}});
                     else
                         begin(run, paths);
                 });
}

void ImportPresenter::begin(const std::shared_ptr<Run> &run, const QStringList &paths)
{
    if (m_running == 0)
        m_stop = std::stop_source();
    ++m_running;
    run->stop = m_stop.get_token();
    run->time.start();
    whenFinished(
        QtConcurrent::run([paths] { return filesToImport(paths, FolderFiles::DocumentsAndMails); }), this,
        [this, run, paths](const QList<Result<QString>> &files) {
            for (qsizetype i = 0; i < files.size(); ++i) {
                if (files[i])
                    run->files.append(*files[i]);
                else // the detail names the path where folders hide it
                    run->summary.problems.append(
                        {files.size() == paths.size() ? nameOf(paths[i]) : files[i].error().detail, files[i].error()});
            }
            importNext(run);
        });
}

void ImportPresenter::cancel()
{
    m_stop.request_stop();
}

void ImportPresenter::importNext(std::shared_ptr<Run> run)
{
    if (run->done >= run->files.size() || run->stop.stop_requested())
        return end(run);
    tellProgress(*run);
    ImportOptions options;
    options.autoApprove = m_settings.values().autoApprove;
    whenFinished(m_invoices.import(run->files.mid(run->done, Chunk), options), this,
                 [this, run](const Result<QList<ImportOutcome>> &outcomes) {
                     if (!outcomes) {
                         emit failed(outcomes.error());
                         return end(run);
                     }
                     for (const ImportOutcome &outcome : *outcomes)
                         take(*run, outcome);
                     run->done += Chunk;
                     importNext(run);
                 });
}

void ImportPresenter::take(Run &run, const ImportOutcome &outcome) const
{
    ImportSummary &summary = run.summary;
    const bool emptyMail =
        !outcome.mail.isEmpty() && !outcome.invoice && outcome.invoice.error().code == ErrorCode::UnsupportedFormat;
    if (emptyMail) {
        summary.emptyMails.append({nameOf(outcome.path), outcome.leftOut});
    } else if (!outcome.invoice) {
        summary.problems.append({nameOf(outcome.path), outcome.invoice.error()});
    } else if (outcome.known) {
        ++summary.known;
        summary.knownIds.append(*outcome.invoice);
    } else {
        ++summary.imported;
        if (!summary.first.isValid())
            summary.first = *outcome.invoice;
    }
}

void ImportPresenter::tellProgress(const Run &run)
{
    const auto total = int(run.files.size());
    const double seconds = double(run.time.elapsed()) / 1000;
    const double rate = run.done > 0 && seconds > 0.5 ? run.done / seconds : 0;
    emit progress(run.done, total, rate, rate > 0 ? qint64((total - run.done) / rate) : -1);
}

void ImportPresenter::end(const std::shared_ptr<Run> &run)
{
    --m_running;
    emit progress(0, 0, 0, -1);
    emit finished(run->summary);
}

std::pair<QString, QString> importSentences(const ImportSummary &summary)
{
    const int problems = int(summary.problems.size() + summary.emptyMails.size());
    QStringList parts;
    if (summary.imported > 0)
        parts.append(ImportPresenter::tr("%Ln document(s) imported", nullptr, summary.imported));
    if (summary.known > 0)
        //: These files had been imported before.
        parts.append(ImportPresenter::tr("%Ln already known", nullptr, summary.known));
    if (problems > 0)
        parts.append(ImportPresenter::tr("%Ln could not be used", nullptr, problems));
    if (parts.isEmpty())
        return {ImportPresenter::tr("Nothing to import"),
                ImportPresenter::tr("There are no PDF, image, XML or e-mail files in it.")};
    QStringList reasons;
    for (const auto &[name, holds] : summary.emptyMails)
        reasons.append(emptyMailSentence(name, holds));
    for (const auto &[name, error] : summary.problems)
        //: %1 is a file name, %2 a sentence that says why it could not be used.
        reasons.append(ImportPresenter::tr("%1: %2").arg(name, userMessage(error).title));
    constexpr qsizetype Shown = 3;
    if (const auto more = int(reasons.size() - Shown); more > 0) {
        reasons.resize(Shown);
        reasons.append(ImportPresenter::tr("and %Ln more", nullptr, more));
    }
    return {parts.join(u", "_s) + u'.', reasons.join(u'\n')};
}

} // namespace desk
