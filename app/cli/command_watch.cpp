// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/document_report.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/read_options.h"
#include "app/cli/terminal.h"
#include "core/invoices/watch/folder_watch.h"
#include "core/runtime/runtime.h"
#include "core/storage/settings_service.h"

#include <QDateTime>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr double ShortestSettle = 0.1;
constexpr double LongestSettle = 3'600;

/// Watches the folders until somebody ends it, or, with --once, until all is worked off.
class WatchRun {
public:
    WatchRun(const CommandCall &call, Runtime &runtime) : m_call(call), m_runtime(runtime) {}

    int run(const FolderWatchOptions &common)
    {
        watchInterrupt([this] {
            m_interrupted = true;
            QCoreApplication::quit();
        });
        const WatchedImport::Parts parts{m_runtime.database(), m_runtime.invoices(), m_runtime.settings()};
        for (const QString &folder : m_call.arguments) {
            FolderWatchOptions options = common;
            options.folder = folder;
            add(std::make_unique<FolderWatch>(parts, options), options);
        }
        m_open = m_folders.size();
        sayHow(common);
        for (const auto &folder : m_folders)
            folder->start();
        if (m_open > 0)
            QCoreApplication::exec();
        return end();
    }

private:
    void add(std::unique_ptr<FolderWatch> folder, const FolderWatchOptions &options)
    {
        QObject::connect(folder.get(), &FolderWatch::documentDone, &m_context,
                         [this](const WatchedDocument &document) { report(document); });
        QObject::connect(folder.get(), &FolderWatch::noted, &m_context,
                         [this, once = options.once](const WatchNote &note) { tell(note, once); });
        QObject::connect(folder.get(), &FolderWatch::workedOff, &m_context, [this](bool reached) {
            m_failed = m_failed || !reached;
            if (--m_open == 0)
                QCoreApplication::quit();
        });
        m_folders.push_back(std::move(folder));
    }

    void report(const WatchedDocument &document)
    {
        m_failed = m_failed || !document.invoice || document.invoice->status == InvoiceStatus::Failed;
        if (document.invoice)
            reportDocument(*document.invoice, document.path, document.duplicate, m_call.json);
        else
            reportNoDocument(document.path, document.invoice.error(), m_call.json);
        if (outputClosed()) { // nobody reads the results any more
            m_interrupted = true;
            QCoreApplication::quit();
        }
    }

    void tell(const WatchNote &note, bool once)
    {
        const QString path = printable(note.path);
        switch (note.kind) {
        case WatchNote::Kind::Watching:
            return message(Cli::tr("Watching %1.").arg(path));
        case WatchNote::Kind::Gone:
            if (once)
                return sayError(note.path, note.error);
            return message(Cli::tr("%1 cannot be reached; it is waited for.").arg(path));
        case WatchNote::Kind::Back:
            return message(Cli::tr("%1 is there again.").arg(path));
        case WatchNote::Kind::Known:
            return message(Cli::tr("%n file(s) in %1 were imported earlier.", nullptr, int(note.count)).arg(path));
        case WatchNote::Kind::Moved:
            //: %1, %2: paths of a file before and after it was moved.
            return message(Cli::tr("%1 was moved to %2.").arg(path, printable(note.target)));
        case WatchNote::Kind::NotMoved:
            return warn(Cli::tr("%1 stays where it is: %2").arg(path, whyNotMoved(note.error)));
        case WatchNote::Kind::StillWritten:
            return message(Cli::tr("%1 is still being written; the next run takes it.").arg(path));
        case WatchNote::Kind::NotListed:
            return warn(Cli::tr("%1 is left out: %2").arg(path, explain(note.error)));
        case WatchNote::Kind::TooMany:
            return warn(Cli::tr("%1 holds more documents than can be watched; only the first %2 are. "
                                "Move some elsewhere, or use --move.")
                            .arg(path)
                            .arg(note.count));
        case WatchNote::Kind::Postponed:
            return warn(Cli::tr("%1 waits, it is tried again every minute: %2").arg(path, explain(note.error)));
        }
    }

    static QString whyNotMoved(const Error &error)
    {
        switch (error.code) {
        case ErrorCode::NotAvailable:
            return Cli::tr("The folder for it lies on another disk.");
        case ErrorCode::ReadOnly:
            return Cli::tr("The folder may not be changed; check its permissions.");
        default:
            return explain(error);
        }
    }

    void sayHow(const FolderWatchOptions &options) const
    {
        const Settings &settings = m_runtime.settings().values();
        if (options.moves.value_or(settings.watchMoves))
            message(Cli::tr("Originals are moved to the sub-folders %1 and %2 once they are read.")
                        .arg(settings.watchImportedFolder, settings.watchFailedFolder));
        else
            message(Cli::tr("Originals stay where they are."));
    }

    int end()
    {
        qsizetype left = 0;
        for (const auto &folder : m_folders) {
            left += folder->underWay();
            folder->stop();
        }
        if (!m_interrupted)
            return m_failed ? SomeFailed : Done;
        m_runtime.invoices().cancelReading();
        if (left > 0)
            message(Cli::tr("Ended. %n document(s) will be read at the next start.", nullptr, int(left)));
        else
            message(Cli::tr("Ended."));
        return Done;
    }

    /// What only interests who looks.
    void message(const QString &text) const
    {
        if (!m_call.quiet)
            warn(text);
    }
    static void warn(const QString &text)
    {
        say(u"%1  %2"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd hh:mm:ss"_s), text));
    }

    const CommandCall &m_call;
    Runtime &m_runtime;
    QObject m_context;
    std::vector<std::unique_ptr<FolderWatch>> m_folders;
    qsizetype m_open = 0;
    bool m_failed = false;
    bool m_interrupted = false;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"recursive"_s, Cli::tr("Sub-folders too.")},
        {u"once"_s, Cli::tr("Works off what is there and ends; for timers like cron.")},
        {u"move"_s, Cli::tr("Moves originals to sub-folders once they are read (default: as the settings say).")},
        {u"keep"_s, Cli::tr("Leaves originals where they are.")},
        {u"settle"_s, Cli::tr("How long a file must not change before it is taken (default: 2)."), u"SECONDS"_s},
    });
    addReadingOptions(parser);
}

/// Errors: InvalidArgument with what is expected.
Result<FolderWatchOptions> optionsFrom(const CommandCall &call)
{
    FolderWatchOptions options;
    const QCommandLineParser &parser = call.parser;
    if (call.arguments.isEmpty())
        return fail(ErrorCode::InvalidArgument, Cli::tr("Name the folder to watch."));
    for (const QString &argument : call.arguments) {
        if (QFileInfo(argument).isFile())
            return fail(ErrorCode::InvalidArgument,
                        Cli::tr("'%1' is a file; 'read' reads files, 'watch' takes folders.").arg(argument));
    }
    if (parser.isSet(u"move"_s) && parser.isSet(u"keep"_s))
        return fail(ErrorCode::InvalidArgument, Cli::tr("--move and --keep contradict each other."));
    if (parser.isSet(u"move"_s) || parser.isSet(u"keep"_s))
        options.moves = parser.isSet(u"move"_s);
    options.recursive = parser.isSet(u"recursive"_s);
    options.once = parser.isSet(u"once"_s);
    if (parser.isSet(u"settle"_s)) {
        bool number = false;
        const double seconds = parser.value(u"settle"_s).toDouble(&number);
        if (!number || !(seconds >= ShortestSettle && seconds <= LongestSettle))
            return fail(ErrorCode::InvalidArgument,
                        Cli::tr("--settle takes seconds from %1 to %2.").arg(ShortestSettle).arg(LongestSettle));
        options.patience.settleMs = qint64(seconds * 1000);
        options.patience.emptyMs = std::max(options.patience.emptyMs, options.patience.settleMs);
    }
    return options;
}

int run(const CommandCall &call)
{
    auto options = optionsFrom(call);
    if (!options)
        return wrongUse(options.error().detail);
    const auto wish = readingWish(call.parser);
    if (!wish)
        return sayNoWish(call.parser, wish.error());
    options->import = wish->import;
    auto runtime = call.open(wish->parallel);
    if (!runtime) {
        sayError({}, runtime.error());
        return SomeFailed;
    }
    const int wanted = wish->parallel > 0 ? wish->parallel : (*runtime)->settings().values().parallelReaders;
    (*runtime)->invoices().startReading(wanted, ReadingScope::OwnImports);
    return WatchRun(call, **runtime).run(*options);
}

} // namespace

Command watchCommand()
{
    return {u"watch"_s, u"FOLDER..."_s, Cli::tr("Imports and reads the documents that appear in folders."), addOptions,
            run};
}

} // namespace desk
