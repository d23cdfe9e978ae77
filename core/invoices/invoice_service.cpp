// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_service.h"

#include "core/base/log.h"
#include "core/base/when_finished.h"
#include "core/invoices/document_import.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/in_flight.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/invoice_search_repository.h"
#include "core/invoices/invoice_totals_repository.h"
#include "core/invoices/page_pictures.h"
#include "core/invoices/reading_batch.h"
#include "core/invoices/search_snippet.h"
#include "core/storage/blob_store.h"
#include "core/storage/settings_service.h"

#include <QThreadPool>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int ProgressEveryMs = 100;
} // namespace

struct InvoiceService::Private {
    Private(InvoiceService &service, Database &db, BlobStore &blobStore, JobQueue &queue, DocumentReader &reader,
            SettingsService &settingsService, const Clock &time)
        : q(service),
          database(db),
          blobs(blobStore),
          jobs(queue),
          settings(settingsService),
          clock(time),
          handler({db, blobStore, queue, reader, settingsService, time, computing, passwords}),
          importer({db, blobStore, queue, copying, passwords, pending, reader}),
          pictures({db, blobStore, reader, computing, passwords})
    {
        copying.setMaxThreadCount(1); // files are copied in order, beside the reading
        progressTimer.setSingleShot(true);
        progressTimer.setInterval(ProgressEveryMs);
    }

    template <class Work>
    auto write(Work work)
    {
        return inFlight.track(database.write(std::move(work)));
    }
    template <class Work>
    auto read(Work work) const
    {
        return inFlight.track(database.read(std::move(work)));
    }

    void onEnded(const Job &job);
    /// Nobody is to wait for what the database does not let us begin.
    void onRefused(const QString &kind);
    /// Our jobs may have been cancelled or done by another program.
    void onChanged(const QList<Change> &changes);
    void refreshProgress();
    /// From any thread: progress is looked at soon.
    void askForProgress();

    InvoiceService &q;
    Database &database;
    BlobStore &blobs;
    JobQueue &jobs;
    SettingsService &settings;
    const Clock &clock;

    mutable InFlight inFlight;
    QThreadPool computing, copying;
    DocumentPasswords passwords;
    PendingReadings pending;
    ReadingJobHandler handler;
    DocumentImport importer;
    PagePictures pictures;

    bool reading = false; ///< startReading() was called
    ReadingScope scope = ReadingScope::Everything;
    QTimer progressTimer;
    ReadingBatch batch;
};

InvoiceService::InvoiceService(Database &database, BlobStore &blobs, JobQueue &jobs, DocumentReader &reader,
                               SettingsService &settings, const Clock &clock)
    : d(std::make_unique<Private>(*this, database, blobs, jobs, reader, settings, clock))
{
    connect(&jobs, &JobQueue::ended, this, [this](const Job &job) { d->onEnded(job); });
    connect(&database.changes(), &ChangeFeed::changed, this, [this](const QList<Change> &c) { d->onChanged(c); });
    connect(&jobs, &JobQueue::started, this, [this] { d->askForProgress(); });
    connect(&jobs, &JobQueue::refused, this, [this](const QString &kind) { d->onRefused(kind); });
    connect(&d->progressTimer, &QTimer::timeout, this, [this] { d->refreshProgress(); });
}

InvoiceService::~InvoiceService()
{
    d->jobs.stop(ReadingJobHandler::jobKind());
    d->handler.stop();
    d->importer.stop();
    d->inFlight.wait();
    d->computing.waitForDone();
    d->copying.waitForDone();
}

QFuture<Result<QList<ImportOutcome>>> InvoiceService::import(QStringList paths, ImportOptions options)
{
    return d->inFlight.track(
        d->importer.run(paths, options, d->reading).then([this](Result<QList<ImportOutcome>> outcomes) {
            d->askForProgress();
            return outcomes;
        }));
}

QFuture<Result<>> InvoiceService::readAgain(QList<InvoiceId> ids, ImportOptions options)
{
    const bool reserve = d->reading;
    return d->write([this, ids, options, reserve](WriteTransaction &tx) -> Result<> {
        for (const InvoiceId id : ids)
            TRY(d->importer.enqueueAgain(tx, id, options, reserve));
        d->askForProgress();
        return {};
    });
}

void InvoiceService::startReading(int parallel, ReadingScope scope)
{
    d->reading = true;
    d->scope = scope;
    const int count = parallel > 0 ? parallel : QThread::idealThreadCount();
    const auto taken = scope == ReadingScope::OwnImports ? JobQueue::Scope::Reserved : JobQueue::Scope::All;
    d->jobs.start(ReadingJobHandler::jobKind(), count, taken, [this](const Job &job, std::stop_token stop) {
        return d->inFlight.track(d->handler.handle(job, stop));
    });
    d->askForProgress();
}

void InvoiceService::cancelReading()
{
    const bool all = d->reading && d->scope == ReadingScope::Everything;
    const auto cancelled = d->write([this, all](WriteTransaction &tx) -> Result<QList<InvoiceId>> {
        const QString kind = ReadingJobHandler::jobKind();
        QList<InvoiceId> ids = d->pending.all();
        for (const InvoiceId id : std::as_const(ids))
            TRY(d->jobs.cancelSubject(tx, kind, id.value));
        if (all) {
            TRY_ASSIGN(subjects, d->jobs.cancelAll(tx, kind));
            for (const qint64 subject : subjects) {
                if (!ids.contains(InvoiceId{subject}))
                    ids.append(InvoiceId{subject});
            }
        }
        for (const InvoiceId id : std::as_const(ids)) {
            TRY_ASSIGN(change, AuditedChange::begin(tx, id));
            TRY_ASSIGN(left, InvoiceRepository(tx.connection()).leaveQueue(id));
            if (!left)
                continue;
            TRY(change.tell(u"reading_cancelled"_s));
            TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
        }
        return ids;
    });
    whenFinished(cancelled, this, [this](const Result<QList<InvoiceId>> &ids) {
        if (!ids) {
            qCWarning(logInvoices).noquote() << "reading could not be cancelled:" << ids.error().detail;
            return;
        }
        for (const InvoiceId id : *ids) {
            if (d->pending.remove(id))
                emit finished(id);
        }
        d->askForProgress();
    });
}

ReadingProgress InvoiceService::progress() const
{
    return d->batch.progress();
}

void InvoiceService::Private::onEnded(const Job &job)
{
    if (job.kind != ReadingJobHandler::jobKind())
        return;
    const InvoiceId id{job.subject};
    // Leased: the database did not even take the end of the job; nobody must wait for it here.
    if (job.state == JobState::Done || job.state == JobState::Failed || job.state == JobState::Leased) {
        pending.remove(id);
        batch.add(job.state != JobState::Done, clock.now());
        emit q.finished(id);
    } else if (job.state == JobState::Cancelled && pending.remove(id)) {
        emit q.finished(id);
    }
    askForProgress();
}

void InvoiceService::Private::onRefused(const QString &kind)
{
    if (kind != ReadingJobHandler::jobKind())
        return;
    for (const InvoiceId id : pending.all()) {
        if (!jobs.isRunning(kind, id.value) && pending.remove(id))
            emit q.finished(id);
    }
    askForProgress();
}

void InvoiceService::Private::onChanged(const QList<Change> &changes)
{
    const QString kind = ReadingJobHandler::jobKind();
    QList<qint64> ours;
    for (const Change &change : changes) {
        if (change.entity == Entity::Invoice && pending.contains(InvoiceId{change.id}) &&
            !jobs.isRunning(kind, change.id))
            ours.append(change.id);
    }
    if (ours.isEmpty())
        return;
    whenFinished(jobs.withoutJob(kind, ours), &q, [this, kind](const Result<QList<qint64>> &gone) {
        for (const qint64 id : gone ? *gone : QList<qint64>()) {
            if (!jobs.isRunning(kind, id) && pending.remove(InvoiceId{id}))
                emit q.finished(InvoiceId{id});
        }
        askForProgress();
    });
}

void InvoiceService::Private::askForProgress()
{
    QMetaObject::invokeMethod(
        &q,
        [this] {
            if (!progressTimer.isActive())
                progressTimer.start();
        },
        Qt::AutoConnection);
}

void InvoiceService::Private::refreshProgress()
{
    whenFinished(jobs.counts(ReadingJobHandler::jobKind()), &q, [this](const Result<JobCounts> &counts) {
        const int running = jobs.running();
        const bool own = scope == ReadingScope::OwnImports || !counts;
        const int waiting = own ? std::max(0, pending.count() - running) : counts->queued;
        const ReadingProgress before = batch.progress();
        batch.setOpen(waiting, running, clock.now());
        if (batch.progress() == before)
            return;
        emit q.progressChanged(batch.progress());
        if (waiting + running > 0) // the time left changes by itself
            progressTimer.start();
    });
}

QFuture<Result<Invoice>> InvoiceService::invoice(InvoiceId id) const
{
    return d->read([id](QSqlDatabase &db) { return loadInvoice(db, id); });
}

QFuture<Result<QList<InvoiceId>>> InvoiceService::ids(InvoiceQuery query) const
{
    return d->read([query](QSqlDatabase &db) { return InvoiceSearchRepository(db).ids(query); });
}

QFuture<Result<QList<InvoiceRow>>> InvoiceService::rows(QList<InvoiceId> ids) const
{
    return d->read([ids](QSqlDatabase &db) { return InvoiceSearchRepository(db).rows(ids); });
}

QFuture<Result<QueryTotals>> InvoiceService::totals(InvoiceQuery query) const
{
    return d->read([query](QSqlDatabase &db) { return InvoiceTotalsRepository(db).totals(query); });
}

QFuture<Result<QString>> InvoiceService::snippet(InvoiceId id, QString text) const
{
    return d->read([id, text](QSqlDatabase &db) -> Result<QString> {
        TRY_ASSIGN(body, ExtractionRepository(db).searchText(id));
        return snippetOf(body, text);
    });
}

QFuture<Result<InvoiceCounts>> InvoiceService::counts() const
{
    const QDateTime dayStart = d->clock.now().toLocalTime().date().startOfDay();
    return d->read([dayStart](QSqlDatabase &db) { return InvoiceSearchRepository(db).counts(dayStart); });
}

QFuture<Result<QList<ReadPage>>> InvoiceService::pages(InvoiceId id) const
{
    return d->read([id](QSqlDatabase &db) -> Result<QList<ReadPage>> {
        TRY(InvoiceRepository(db).state(id));
        return ExtractionRepository(db).pages(id);
    });
}

QFuture<Result<QImage>> InvoiceService::pageImage(InvoiceId id, int page, int dpi, std::stop_token stop)
{
    return d->inFlight.track(d->pictures.picture(id, page, dpi, stop));
}

QFuture<Result<QByteArray>> InvoiceService::original(InvoiceId id) const
{
    const auto state = d->database.read([id](QSqlDatabase &db) { return InvoiceRepository(db).state(id); });
    return d->inFlight.track(
        QFuture<Result<InvoiceState>>(state).then(&d->computing, [this](const Result<InvoiceState> &found) {
            return found ? d->blobs.get(found->sha256) : Result<QByteArray>(tl::unexpected(found.error()));
        }));
}

QFuture<Result<SavedReview>> InvoiceService::saveReview(InvoiceId id, int seenVersion, QList<ValueEdit> edits)
{
    const ReviewPolicy policy = reviewPolicy(d->settings.values());
    return d->write([=](WriteTransaction &tx) { return saveReviewEdits(tx, id, seenVersion, edits, policy); });
}

QFuture<Result<int>> InvoiceService::acceptFinding(InvoiceId id, int seenVersion, QString rule, QStringList values,
                                                   QString reason)
{
    const double certainty = d->settings.values().certainty;
    return d->write(
        [=](WriteTransaction &tx) { return acceptFindingOf(tx, id, seenVersion, rule, values, reason, certainty); });
}

QFuture<Result<int>> InvoiceService::approve(InvoiceId id, int seenVersion)
{
    const ReviewPolicy policy = reviewPolicy(d->settings.values());
    return d->write([=](WriteTransaction &tx) { return approveInvoice(tx, id, seenVersion, policy); });
}

QFuture<Result<int>> InvoiceService::reject(InvoiceId id, int seenVersion, QString reason)
{
    return d->write([=](WriteTransaction &tx) { return rejectInvoice(tx, id, seenVersion, reason); });
}

QFuture<Result<int>> InvoiceService::reopen(InvoiceId id, int seenVersion)
{
    return d->write([=](WriteTransaction &tx) { return reopenInvoice(tx, id, seenVersion); });
}

QFuture<Result<>> InvoiceService::markExported(QList<InvoiceId> ids, QString format, QString target)
{
    return d->write([=](WriteTransaction &tx) { return markInvoicesExported(tx, ids, format, target); });
}

} // namespace desk
