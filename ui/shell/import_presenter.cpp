// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/settings_service.h"
#include "ui/kit/format.h"
#include "ui/kit/user_message.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int Chunk = 50; // small enough for Cancel to be felt, large enough to share commits

QString nameOf(const QString &path)
{
    return displayName(QFileInfo(path).fileName());
}

} // namespace

struct ImportPresenter::Run {
    QStringList files;
    int done = 0;
    ImportSummary summary;
    std::stop_token stop;
};

ImportPresenter::ImportPresenter(InvoiceService &invoices, SettingsService &settings, QObject *parent)
    : QObject(parent), m_invoices(invoices), m_settings(settings)
{
}

ImportPresenter::~ImportPresenter() = default;

void ImportPresenter::importPaths(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    if (m_running == 0)
        m_stop = std::stop_source();
    ++m_running;
    auto run = std::make_shared<Run>();
    run->stop = m_stop.get_token();
    whenFinished(
        QtConcurrent::run([paths] { return filesToImport(paths); }), this,
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
    emit progress(run->done, int(run->files.size()));
    ImportOptions options;
    options.autoApprove = m_settings.values().autoApprove;
    whenFinished(m_invoices.import(run->files.mid(run->done, Chunk), options), this,
                 [this, run](const Result<QList<ImportOutcome>> &outcomes) {
                     if (!outcomes) {
                         emit failed(outcomes.error());
                         return end(run);
                     }
                     for (const ImportOutcome &outcome : *outcomes) {
                         if (!outcome.invoice) {
                             run->summary.problems.append({nameOf(outcome.path), outcome.invoice.error()});
                         } else if (outcome.known) {
                             ++run->summary.known;
                             run->summary.knownIds.append(*outcome.invoice);
                         } else {
                             ++run->summary.imported;
                             if (!run->summary.first.isValid())
                                 run->summary.first = *outcome.invoice;
                         }
                     }
                     run->done += Chunk;
                     importNext(run);
                 });
}

void ImportPresenter::end(const std::shared_ptr<Run> &run)
{
    --m_running;
    emit progress(0, 0);
    emit finished(run->summary);
}

std::pair<QString, QString> importSentences(const ImportSummary &summary)
{
    const int problems = int(summary.problems.size());
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
                ImportPresenter::tr("There are no PDF, image or XML files in it.")};
    constexpr int Shown = 3;
    QStringList reasons;
    for (int i = 0; i < std::min(problems, Shown); ++i) {
        const auto &[name, error] = summary.problems[i];
        //: %1 is a file name, %2 a sentence that says why it could not be used.
        reasons.append(ImportPresenter::tr("%1: %2").arg(name, userMessage(error).title));
    }
    if (problems > Shown)
        reasons.append(ImportPresenter::tr("and %Ln more", nullptr, problems - Shown));
    return {parts.join(u", "_s) + u'.', reasons.join(u'\n')};
}

} // namespace desk
