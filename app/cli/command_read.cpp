// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/terminal.h"
#include "core/invoices/export_invoices.h"
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/change_feed.h"
#include "core/storage/database.h"
#include "core/storage/setting_texts.h"
#include "core/storage/settings_service.h"

#include <QDateTime>
#include <QFile>
#include <QSet>
#include <QTimer>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxLanguages = 32; // as many as the reader takes

/// Reads the first line of a file, or of standard input for "-".
Result<QString> readPassword(const QString &name)
{
    QFile file(name);
    const bool opened = name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return fail(QFile::exists(name) ? ErrorCode::Unreadable : ErrorCode::NotFound, u"password file"_s);
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

/// The answer for an input that never became an invoice.
QJsonObject inputError(const QString &path, const Error &error)
{
    return {{u"document"_s, QJsonObject{{u"path"_s, path}}},
            {u"status"_s, u"failed"_s},
            {u"error"_s, QJsonObject{{u"code"_s, errorCodeName(error.code)}, {u"message"_s, describe(error)}}},
            {u"cost_usd"_s, u"0.000000000"_s}};
}

/// Reads what is named and prints each result as soon as all before it are printed.
class ReadRun {
public:
    ReadRun(const CommandCall &call, Runtime &runtime)
        : m_call(call), m_runtime(runtime), m_invoices(runtime.invoices()), m_bar(!call.quiet)
    {
        QObject::connect(&m_invoices, &InvoiceService::progressChanged, &m_context, [this](const ReadingProgress &p) {
            m_bar.show(p.done + p.failed, p.waiting + p.reading + p.done + p.failed, p.documentsPerSecond,
                       p.secondsLeft);
        });
        QObject::connect(&m_invoices, &InvoiceService::finished, &m_context,
                         [this](InvoiceId id) { m_over.insert(id); });
        watchInterrupt([this] {
            m_interrupted = true;
            m_invoices.cancelReading();
            QCoreApplication::quit();
        });
    }

    int run(const ImportOptions &options, int parallel)
    {
        const auto files = filesToImport(m_call.arguments);
        m_invoices.startReading(parallel, ReadingScope::OwnImports); // what others left in the queue is theirs
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
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (!files[i])
                reportInputError(inputOf(files, i), files[i].error());
            else // an e-mail has one for each of its documents
                while (outcome != imported->cend() && givenPath(*outcome) == *files[i])
                    report(*outcome++);
        }
        m_bar.clear();
        return m_failed ? SomeFailed : Done;
    }

private:
    // The error of filesToImport() carries the path as its detail.
    static QString inputOf(const QList<Result<QString>> &files, qsizetype i) { return files[i].error().detail; }

    static QString givenPath(const ImportOutcome &outcome)
    {
        return outcome.mail.isEmpty() ? outcome.path : outcome.mail;
    }

    void reportInputError(const QString &path, Error error)
    {
        m_failed = true;
        m_bar.clear();
        if (error.detail == path)
            error.detail.clear();
        sayError(path, error);
        if (m_call.json)
            printJsonLine(inputError(path, error));
    }

    void report(const ImportOutcome &outcome)
    {
        if (!outcome.invoice) {
            reportInputError(outcome.path, outcome.invoice.error());
            return;
        }
        const auto invoice = awaitReading(*outcome.invoice);
        if (!invoice) {
            reportInputError(outcome.path, invoice.error());
            return;
        }
        const bool duplicate = outcome.known && !outcome.willBeRead;
        m_bar.clear();
        if (!wasRead(*invoice, outcome)) {
            const bool stuck = invoice->status == InvoiceStatus::Reading && !m_interrupted;
            reportInputError(outcome.path, stuck ? Error{ErrorCode::Io, u"the outcome could not be saved"_s, {}}
                                                 : Error{ErrorCode::Cancelled, {}, {}});
            return;
        }
        if (invoice->status == InvoiceStatus::Failed) {
            m_failed = true;
            sayError(outcome.path, invoice->error);
        }
        if (m_call.json)
            printJsonLine(toJson(*invoice, outcome.path, duplicate));
        else
            printHuman(*invoice, outcome.path, duplicate);
    }

    static QJsonObject toJson(const Invoice &invoice, const QString &path, bool duplicate)
    {
        QJsonObject object = invoiceToJson(invoice, path);
        if (invoice.status == InvoiceStatus::Failed) {
            QJsonObject error = object.value("error"_L1).toObject();
            error.insert(u"message"_s, describe(invoice.error));
            object.insert(u"error"_s, error);
        } else if (duplicate) {
            object.insert(u"status"_s, u"duplicate"_s);
            object.insert(u"duplicate_of"_s, displayId(invoice.id));
        }
        return object;
    }

    /// False: cancelled, here or by another program; what it shows then is of an earlier reading, if of any.
    [[nodiscard]] bool wasRead(const Invoice &invoice, const ImportOutcome &outcome) const
    {
        if (invoice.status == InvoiceStatus::Queued || invoice.status == InvoiceStatus::Reading)
            return false;
        return !outcome.willBeRead || invoice.status == InvoiceStatus::Failed || invoice.readAt >= m_started;
    }

    /// Waits until nobody, in this program or another one, reads it any more.
    Result<Invoice> awaitReading(InvoiceId id)
    {
        for (;;) {
            const bool over = m_over.contains(id) || m_interrupted; // asked first: then the last look is not too early
            auto invoice = await(m_invoices.invoice(id));
            if (!invoice || over ||
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

    static void printHuman(const Invoice &invoice, const QString &path, bool duplicate)
    {
        const auto value = [&](Field field) { return invoice.extraction.value(field).value; };
        const QString status = duplicate ? u"duplicate"_s : invoiceStatusName(invoice.status);
        printLine(u"%1  %2  %3"_s.arg(displayId(invoice.id), status.leftJustified(12), printable(path)));
        if (invoice.status == InvoiceStatus::Failed)
            return;
        QStringList line;
        for (const Field field : {Field::SellerName, Field::InvoiceNumber, Field::IssueDate}) {
            if (!value(field).isEmpty())
                line.append(printable(value(field)));
        }
        if (const QString total = value(Field::TotalWithTax); !total.isEmpty())
            line.append((total + u' ' + value(Field::Currency)).trimmed());
        if (!line.isEmpty())
            printLine(u"            "_s + printable(line.join(u" · "_s)));
        for (const Finding &finding : invoice.extraction.findings) {
            if (finding.severity >= Severity::Warning && !finding.isAccepted())
                printLine(u"            ! %1: %2"_s.arg(finding.rule, printable(finding.detail)));
        }
    }

    const CommandCall &m_call;
    Runtime &m_runtime;
    InvoiceService &m_invoices;
    ProgressBar m_bar;
    QObject m_context;
    const QDateTime m_started = QDateTime::currentDateTimeUtc();
    QSet<InvoiceId> m_over; ///< read, failed or cancelled
    bool m_failed = false;
    bool m_interrupted = false;
};

void addReadOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"jobs"_s, Cli::tr("How many documents are read at once (default: as many as cores)."), u"N"_s},
        {u"local-only"_s, Cli::tr("Sends nothing off this machine.")},
        {u"allow-cloud"_s, Cli::tr("Agrees, for this run, that model services are asked. This version has none.")},
        {u"no-models"_s, Cli::tr("Asks no model at all.")},
        {u"ignore-xml"_s, Cli::tr("Reads the visible page only, as if no e-invoice were embedded.")},
        {u"no-auto-approve"_s, Cli::tr("Leaves every document to a person.")},
        {u"again"_s, Cli::tr("Reads known documents anew.")},
        {u"languages"_s, Cli::tr("Languages of scans, for example eng+deu (default: those of the settings)."),
         u"LIST"_s},
        {u"password-file"_s, Cli::tr("A file with the password for locked documents; - = standard input."), u"FILE"_s},
    });
}

int runRead(const CommandCall &call)
{
    if (call.arguments.isEmpty())
        return wrongUse(Cli::tr("Name the files or folders to read."));
    int parallel = 0;
    if (call.parser.isSet(u"jobs"_s)) {
        bool number = false;
        parallel = call.parser.value(u"jobs"_s).toInt(&number);
        if (!number || parallel < 1 || parallel > 64)
            return wrongUse(Cli::tr("--jobs takes a number from 1 to 64."));
    }
    if (call.parser.isSet(u"local-only"_s) && call.parser.isSet(u"allow-cloud"_s))
        return wrongUse(Cli::tr("--local-only and --allow-cloud contradict each other."));
    ImportOptions options;
    options.ignoreXml = call.parser.isSet(u"ignore-xml"_s);
    options.again = call.parser.isSet(u"again"_s);
    options.autoApprove = !call.parser.isSet(u"no-auto-approve"_s);
    if (call.parser.isSet(u"languages"_s)) {
        options.languages = call.parser.value(u"languages"_s).split(u'+', Qt::SkipEmptyParts);
        Settings asked;
        asked.ocrLanguages = options.languages;
        if (options.languages.size() > MaxLanguages || !validateSettings(asked))
            return wrongUse(Cli::tr("--languages takes names like eng+deu."));
    }
    if (call.parser.isSet(u"password-file"_s)) {
        auto password = readPassword(call.parser.value(u"password-file"_s));
        if (!password) {
            sayError(call.parser.value(u"password-file"_s), password.error());
            return SomeFailed;
        }
        options.password = *password;
    }
    auto runtime = call.open(parallel);
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    const int wanted = parallel > 0 ? parallel : (*runtime)->settings().values().parallelReaders;
    return ReadRun(call, **runtime).run(options, wanted);
}

} // namespace

Command readCommand()
{
    return {u"read"_s, u"FILE|FOLDER..."_s, Cli::tr("Imports documents, reads them and prints one result each."),
            addReadOptions, runRead};
}

} // namespace desk
