// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/reading_job_handler.h"

#include "core/base/log.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/suppliers/layout_print.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/invoices/splitting/joined_document.h"
#include "core/invoices/splitting/regrouping_repository.h"
#include "core/storage/blob_store.h"
#include "core/storage/settings_service.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QThreadPool>
#include <QtConcurrent>

#include <optional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// One document on its way. Each step starts the next from its own thread; the last one keeps the promise.
class ReadingRun : public std::enable_shared_from_this<ReadingRun> {
public:
    ReadingRun(const ReadingJobHandler::Parts &parts, const Job &job)
        : m_parts(parts),
          m_job(job),
          m_id{job.subject},
          m_settings(parts.settings.values()),
          m_pipeline(parts.reader, parts.pool)
    {
        m_timer.start();
        m_promise.start();
    }

    void stopWith(const std::stop_token &token)
    {
        m_links.emplace_back(std::make_unique<Link>(token, [this] { m_stop.request_stop(); }));
    }

    QFuture<Result<>> start()
    {
        QFuture<Result<>> future = m_promise.future();
        if (m_job.exhausted) {
            if (m_job.errorDetail.isEmpty())
                fail(Error{ErrorCode::ReaderCrashed,
                           u"the program ended %1 times while it read this document"_s.arg(m_job.interruptions),
                           {}});
            else // what the last attempt could not save
                fail(Error{m_job.errorCode, m_job.errorDetail, {}});
            return future;
        }
        m_parts.database
            .write([id = m_id, job = m_job.id](WriteTransaction &tx) -> Result<std::optional<Begun>> {
                TRY_ASSIGN(change, AuditedChange::begin(tx, id));
                TRY_ASSIGN(state, InvoiceRepository(tx.connection()).beginReading(id, job.value));
                if (!state)
                    return std::nullopt;
                TRY(change.tell(u"reading_begun"_s, {}, u"system"_s));
                TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
                TRY_ASSIGN(ranges, RegroupingRepository(tx.connection()).ranges(id));
                return Begun{*state, ranges};
            })
            .then(&m_parts.pool,
                  [self = shared_from_this()](const Result<std::optional<Begun>> &begun) { self->begun(begun); });
        return future;
    }

private:
    using Link = std::stop_callback<std::function<void()>>;

    /// What is to be read.
    struct Begun {
        InvoiceState state;
        QList<DocumentPages> ranges; ///< empty = the whole file
    };

    void begun(const Result<std::optional<Begun>> &begun)
    {
        if (!begun)
            return fail(begun.error());
        if (!*begun) // cancelled meanwhile, and put where it belongs by who did that
            return end(desk::fail(ErrorCode::Cancelled, u"the job was cancelled"_s));
        const auto done = [self = shared_from_this()](Result<PipelineOutput> output) {
            if (output)
                self->recall(std::move(*output));
            else
                self->fail(output.error());
        };
        if (!(*begun)->ranges.isEmpty()) {
            readParts((*begun)->ranges).then(&m_parts.pool, done);
            return;
        }
        auto bytes = m_parts.blobs.get((*begun)->state.sha256);
        if (!bytes)
            return fail(bytes.error());
        m_pipeline.run(std::move(*bytes), options(), m_stop.get_token()).then(&m_parts.pool, done);
    }

    /// Reads a part of a file, or an invoice that lies in several.
    [[nodiscard]] QFuture<Result<PipelineOutput>> readParts(const QList<DocumentPages> &ranges) const
    {
        PipelineOptions how = options();
        how.partOfFile = true;
        QList<FilePart> parts;
        for (const DocumentPages &range : ranges) {
            const QString own = m_parts.passwords.of(m_id);
            parts.append({range.sha256, range.pages, own.isEmpty() ? m_parts.passwords.of(range.importedAs) : own});
        }
        return m_pipeline.run(
            [&](const ReadOptions &read, std::stop_token stop) {
                return readJoined(m_parts.reader, m_parts.blobs, m_parts.pool, parts, read, stop);
            },
            how, m_stop.get_token());
    }

    [[nodiscard]] PipelineOptions options() const
    {
        PipelineOptions options;
        QStringList languages;
        for (const QJsonValue &language : m_job.payload["languages"_L1].toArray())
            languages.append(language.toString());
        options.read.languages = languages.isEmpty() ? m_settings.ocrLanguages : languages;
        options.read.password = m_parts.passwords.of(m_id);
        options.extraction.ignoreXml = m_job.payload["ignore_xml"_L1].toBool();
        options.extraction.homeCountry = m_settings.homeCountry;
        options.today = m_parts.clock.now().toLocalTime().date();
        return options;
    }

    /// Asks what is known of the supplier, and lets it speak before anything is saved.
    void recall(PipelineOutput output)
    {
        const auto shared = std::make_shared<PipelineOutput>(std::move(output));
        const QStringList layout = layoutKeys(shared->pages);
        m_parts.database
            .read([shared, layout, own = reviewPolicy(m_settings).own](QSqlDatabase &db) {
                return recallSupplier(db, shared->extraction, layout, own);
            })
            .then(&m_parts.pool, [self = shared_from_this(), shared, layout](const Result<SupplierMemory> &memory) {
                if (!memory)
                    return self->fail(memory.error());
                QElapsedTimer timer;
                timer.start();
                if (applySupplierMemory(shared->extraction, shared->pages, *memory))
                    validate(shared->extraction, self->options().today);
                if (memory->supplier.isValid())
                    shared->extraction.stages.append({u"supplier_memory"_s, timer.elapsed(), {}});
                self->save(std::move(*shared), layout);
            });
    }

    void save(PipelineOutput output, const QStringList &layout)
    {
        auto reading = std::make_shared<FinishedReading>();
        reading->layoutKeys = layout;
        reading->extraction = std::move(output.extraction);
        reading->packedPages = packPages(output.pages);
        reading->pageCount = output.pageCount;
        reading->searchText = std::move(output.searchText);
        reading->elapsedMs = m_timer.elapsed();
        const ApprovalPolicy policy{.automatic =
                                        m_settings.autoApprove && m_job.payload["auto_approve"_L1].toBool(true),
                                    .limit = m_settings.autoApproveLimit,
                                    .review = reviewPolicy(m_settings)};
        m_parts.database
            .write([self = shared_from_this(), reading, policy](WriteTransaction &tx) -> Result<> {
                TRY(self->m_parts.jobs.finish(tx, self->m_job.id)); // first: a cancelled job saves nothing
                auto saved = saveReading(tx, self->m_id, std::move(*reading), policy);
                if (!saved && saved.error().code == ErrorCode::Conflict) // of rows, not of jobs: our own mistake
                    saved.error().code = ErrorCode::Internal;
                return saved;
            })
            .then([self = shared_from_this()](const Result<> &saved) {
                if (saved)
                    self->end({});
                else if (saved.error().code == ErrorCode::Conflict)
                    self->end(desk::fail(ErrorCode::Cancelled, u"the job was cancelled"_s));
                else
                    self->fail(saved.error());
            });
    }

    /// Whether the same attempt could succeed a moment later. A reader may have been killed by somebody else.
    static bool mayPass(ErrorCode code)
    {
        return code == ErrorCode::DatabaseLocked || code == ErrorCode::Io || code == ErrorCode::ReaderCrashed;
    }

    void fail(const Error &error)
    {
        // The person hears of it by the invoice itself.
        qCDebug(logInvoices).noquote() << displayId(m_id) << "not read:" << errorCodeName(error.code) << error.detail
                                       << error.where;
        m_parts.database
            .write([self = shared_from_this(), error](WriteTransaction &tx) { return self->saveFailure(tx, error); })
            .then([self = shared_from_this(), error](const Result<> &saved) {
                if (!saved && saved.error().code != ErrorCode::Conflict)
                    qCWarning(logInvoices).noquote()
                        << displayId(self->m_id) << "failure not saved:" << saved.error().detail;
                // The database's answer goes up: the queue keeps the job for another attempt.
                const bool kept = saved || saved.error().code == ErrorCode::Conflict;
                self->end(tl::unexpected(kept ? error : saved.error()));
            });
    }

    Result<> saveFailure(WriteTransaction &tx, const Error &error)
    {
        if (error.code == ErrorCode::Cancelled) // whoever cancels has the last word on the job
            return putBack(tx, error);
        TRY_ASSIGN(state, m_parts.jobs.fail(tx, m_job.id, error, mayPass(error.code)));
        if (state == JobState::Failed)
            return saveReadingFailure(tx, m_id, error, m_timer.elapsed());
        return putBack(tx, error);
    }

    /// For another attempt.
    Result<> putBack(WriteTransaction &tx, const Error &error)
    {
        TRY_ASSIGN(change, AuditedChange::begin(tx, m_id));
        TRY_ASSIGN(changed, InvoiceRepository(tx.connection()).returnToQueue(m_id));
        if (!changed)
            return {};
        TRY(change.tell(u"reading_put_back"_s,
                        {{u"code"_s, QString(errorCodeName(error.code))}, {u"detail"_s, error.detail}}, u"system"_s));
        return tx.changed(Entity::Invoice, m_id.value, ChangeKind::Updated);
    }

    void end(Result<> outcome)
    {
        m_links.clear();
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

    ReadingJobHandler::Parts m_parts;
    Job m_job;
    InvoiceId m_id;
    Settings m_settings;
    ExtractionPipeline m_pipeline;
    QElapsedTimer m_timer;
    QPromise<Result<>> m_promise;
    std::stop_source m_stop;
    std::vector<std::unique_ptr<Link>> m_links;
};

} // namespace

void DocumentPasswords::remember(InvoiceId id, const QString &password)
{
    const QMutexLocker lock(&m_mutex);
    if (!password.isEmpty())
        m_passwords.insert(id, password);
}

QString DocumentPasswords::of(InvoiceId id) const
{
    const QMutexLocker lock(&m_mutex);
    return m_passwords.value(id);
}

QString ReadingJobHandler::jobKind()
{
    return u"read_document"_s;
}

QJsonObject ReadingJobHandler::payloadOf(const ImportOptions &options)
{
    return {{u"ignore_xml"_s, options.ignoreXml},
            {u"auto_approve"_s, options.autoApprove},
            {u"languages"_s, QJsonArray::fromStringList(options.languages)}};
}

QFuture<Result<>> ReadingJobHandler::handle(const Job &job, std::stop_token stop)
{
    const auto run = std::make_shared<ReadingRun>(m_parts, job);
    run->stopWith(stop);
    run->stopWith(m_stop.get_token());
    return run->start();
}

} // namespace desk
