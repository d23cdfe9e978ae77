// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/document_report.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/read_options.h"
#include "app/cli/terminal.h"
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"

#include <QDateTime>
#include <QSet>
#include <QStorageInfo>
#include <QTimer>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// How many times a second apart nothing is underway anywhere before a document is taken for one without a job.
constexpr int IdleLooks = 2;

constexpr qint64 RoomForAReading = 4'000'000; // bytes, with its part of the log

/// Reads what is named and prints each result as soon as all before it are printed.
class ReadRun {
public:
    /// @param resume  also what earlier runs left.
    ReadRun(const CommandCall &call, Runtime &runtime, bool resume)
        : m_call(call), m_runtime(runtime), m_invoices(runtime.invoices()), m_resume(resume), m_bar(!call.quiet)
    {
        QObject::connect(&m_invoices, &InvoiceService::progressChanged, &m_context, [this](const ReadingProgress &p) {
            m_bar.show(p.done + p.failed, p.waiting + p.reading + p.done + p.failed, p.documentsPerSecond,
                       p.secondsLeft);
        });
        QObject::connect(&m_invoices, &InvoiceService::finished, &m_context,
                         [this](InvoiceId id) { m_over.insert(id); });
        watchInterrupt([this] {
            m_interrupted = true;
            stop();
            QCoreApplication::quit();
        });
    }

    int run(const ImportOptions &options, int parallel)
    {
        const auto files = filesToImport(m_call.arguments);
        const QList<InvoiceId> left = m_resume ? waiting() : QList<InvoiceId>();
        // What others left in the queue is theirs, unless it is asked for.
        m_invoices.startReading(parallel, m_resume ? ReadingScope::Everything : ReadingScope::OwnImports);
        QStringList paths;
        for (const auto &file : files) {
            if (file)
                paths.append(*file);
        }
        auto imported = await(m_invoices.import(paths, options));
        if (!imported) {
            m_bar.clear();
            sayError({}, imported.error());
            return SomeFailed;
        }
        auto outcome = imported->cbegin();
        for (qsizetype i = 0; i < files.size() && !outputClosed(); ++i) {
            if (!files[i])
                reportInputError(inputOf(files, i), files[i].error());
            else // an e-mail has one for each of its documents
                while (outcome != imported->cend() && givenPath(*outcome) == *files[i])
                    report(*outcome++);
        }
        for (qsizetype i = 0; i < left.size() && !outputClosed(); ++i)
            reportLeft(left[i], options);
        m_bar.clear();
        if (!m_resume && !m_interrupted)
            tellWhatWaits();
        if (outputClosed()) // nobody wants the rest; as with Ctrl+C it can be read at any time
            stop();
        return m_failed ? SomeFailed : Done;
    }

private:
    // The error of filesToImport() carries the path as its detail.
    static QString inputOf(const QList<Result<QString>> &files, qsizetype i) { return files[i].error().detail; }

    static QString givenPath(const ImportOutcome &outcome)
    {
        return outcome.mail.isEmpty() ? outcome.path : outcome.mail;
    }

    /// What was resumed stays in the queue, where other programs may work on it.
    void stop()
    {
        if (!m_resume)
            m_invoices.cancelReading();
    }

    /// What earlier runs left, in the order of its import.
    QList<InvoiceId> waiting()
    {
        auto ids = await(m_invoices.ids({.statuses = {InvoiceStatus::Queued, InvoiceStatus::Reading}}));
        if (!ids) {
            sayError({}, ids.error());
            m_failed = true;
            return {};
        }
        std::ranges::sort(*ids);
        return *ids;
    }

    void reportLeft(InvoiceId id, ImportOptions options)
    {
        if (m_reported.contains(id)) // it was named as well
            return;
        auto invoice = awaitReading(id);
        if (invoice && invoice->status == InvoiceStatus::Queued && !m_interrupted) { // cancelled: it has no job
            options.again = true;
            const auto again = await(m_invoices.readAgain({id}, options));
            invoice = again ? awaitReading(id) : tl::unexpected(again.error());
        }
        const QString path = invoice ? invoice->path : displayId(id);
        report({.path = path,
                .invoice = invoice ? Result<InvoiceId>(id) : tl::unexpected(invoice.error()),
                .willBeRead = true});
    }

    /// So that nobody believes that all is read.
    void tellWhatWaits()
    {
        const auto counts = await(m_invoices.counts());
        const int waiting =
            counts ? counts->byStatus.value(InvoiceStatus::Queued) + counts->byStatus.value(InvoiceStatus::Reading) : 0;
        if (waiting > 0 && !m_call.quiet)
            say(Cli::tr("%n document(s) of other runs still wait; 'orchestrator read --resume' reads them.", nullptr,
                        waiting));
    }

    void reportInputError(const QString &path, Error error)
    {
        m_failed = true;
        m_bar.clear();
        if (error.detail == path)
            error.detail.clear();
        reportNoDocument(path, error, m_call.json);
    }

    void report(const ImportOutcome &outcome)
    {
        if (!outcome.invoice) {
            reportInputError(outcome.path, outcome.invoice.error());
            return;
        }
        const auto invoice = awaitReading(*outcome.invoice);
        m_reported.insert(*outcome.invoice);
        if (!invoice) {
            reportInputError(outcome.path, invoice.error());
            return;
        }
        const bool duplicate = outcome.known && !outcome.willBeRead;
        m_bar.clear();
        if (!wasRead(*invoice, outcome)) {
            reportInputError(outcome.path,
                             m_interrupted ? Error{ErrorCode::Cancelled, {}, {}} : whyNotRead(invoice->status));
            return;
        }
        m_failed = m_failed || invoice->status == InvoiceStatus::Failed;
        reportDocument(*invoice, outcome.path, duplicate, m_call.json);
    }

    /// The database may not have taken the beginning or the outcome of a reading: it is asked once more.
    Error whyNotRead(InvoiceStatus status)
    {
        const auto asked = await(m_runtime.database().write(
            [](WriteTransaction &tx) { return tx.changed(Entity::Job, 0, ChangeKind::Updated); }));
        if (!asked)
            return asked.error();
        // A little may have had room where a whole reading, or the beginning of one, had not.
        if (QStorageInfo(m_runtime.dataDir()).bytesAvailable() < RoomForAReading)
            return {ErrorCode::DiskFull, u"the outcome could not be saved"_s, {}};
        if (status != InvoiceStatus::Reading)
            return {ErrorCode::Cancelled, {}, {}};
        return {ErrorCode::Io, u"the outcome could not be saved"_s, {}};
    }

    /// False: cancelled, here or by another program; what it shows then is of an earlier reading, if of any.
    [[nodiscard]] bool wasRead(const Invoice &invoice, const ImportOutcome &outcome) const
    {
        if (invoice.status == InvoiceStatus::Queued || invoice.status == InvoiceStatus::Reading)
            return false;
        // A new one has never been anything else; the clock is asked only where an earlier reading may show.
        return !outcome.willBeRead || !outcome.known || invoice.status == InvoiceStatus::Failed ||
               invoice.readAt >= m_started;
    }

    /// Waits until nobody, in this program or another one, reads it any more, or will.
    Result<Invoice> awaitReading(InvoiceId id)
    {
        for (int idle = 0;; ++idle) {
            const ReadingProgress progress = m_invoices.progress();
            if (progress.waiting + progress.reading > 0)
                idle = 0;
            const bool over = m_over.contains(id) || m_interrupted; // asked first: then the last look is not too early
            auto invoice = await(m_invoices.invoice(id));
            if (!invoice || over || idle > IdleLooks ||
                (invoice->status != InvoiceStatus::Queued && invoice->status != InvoiceStatus::Reading))
                return invoice;
            // Another look at every change of it, and once a second in case its owner died.
            QObject waiting;
            QObject::connect(&m_invoices, &InvoiceService::finished, &waiting, [id](InvoiceId done) {
                if (done == id)
                    QCoreApplication::quit();
            });
            QTimer::singleShot(1000, &waiting, &QCoreApplication::quit);
            QCoreApplication::exec();
        }
    }

    const CommandCall &m_call;
    Runtime &m_runtime;
    InvoiceService &m_invoices;
    const bool m_resume;
    ProgressBar m_bar;
    QObject m_context;
    const QDateTime m_started = QDateTime::currentDateTimeUtc();
    QSet<InvoiceId> m_over;     ///< read, failed or cancelled
    QSet<InvoiceId> m_reported; ///< of those that were named
    bool m_failed = false;
    bool m_interrupted = false;
};

void addOptions(QCommandLineParser &parser)
{
    addReadingOptions(parser);
    parser.addOptions({
        {u"allow-cloud"_s, Cli::tr("Agrees, for this run, that model services are asked. This version has none.")},
        {u"again"_s, Cli::tr("Reads known documents anew.")},
        {u"resume"_s, Cli::tr("Reads what an interrupted run left, too; files need not be named.")},
    });
}

int run(const CommandCall &call)
{
    const bool resume = call.parser.isSet(u"resume"_s);
    if (call.arguments.isEmpty() && !resume)
        return wrongUse(Cli::tr("Name the files or folders to read."));
    if (call.parser.isSet(u"local-only"_s) && call.parser.isSet(u"allow-cloud"_s))
        return wrongUse(Cli::tr("--local-only and --allow-cloud contradict each other."));
    auto wish = readingWish(call.parser);
    if (!wish)
        return sayNoWish(call.parser, wish.error());
    wish->import.again = call.parser.isSet(u"again"_s);
    auto runtime = call.open(wish->parallel);
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    const int wanted = wish->parallel > 0 ? wish->parallel : (*runtime)->settings().values().parallelReaders;
    return ReadRun(call, **runtime, resume).run(wish->import, wanted);
}

} // namespace

Command readCommand()
{
    return {u"read"_s, u"FILE|FOLDER..."_s, Cli::tr("Imports documents, reads them and prints one result each."),
            addOptions, run};
}

} // namespace desk
