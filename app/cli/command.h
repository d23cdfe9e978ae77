// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QStringList>

namespace desk {

class Runtime;

/// Exit states of the program: part of its contract.
enum ExitStatus { Done = 0, SomeFailed = 1, WrongUse = 2 };

/// The words of the terminal, for translators.
struct Cli {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What every subcommand gets. Threads: main thread only.
struct CommandCall {
    QCommandLineParser &parser; ///< already parsed
    QStringList arguments;      ///< what is no option
    bool json = false;
    bool quiet = false;

    /// Opens the data folder. Errors are said on stderr by the caller: see sayError().
    [[nodiscard]] Result<std::unique_ptr<Runtime>> open(int readers = 0) const;
};

/// One subcommand: its words for --help, its options, and what it does.
struct Command {
    QString name;
    QString arguments; ///< "ID..."
    QString summary;
    void (*addOptions)(QCommandLineParser &parser) = nullptr;
    int (*run)(const CommandCall &call) = nullptr; ///< returns an ExitStatus
    bool inList = true;                            ///< false: not in the list of --help, which only names it below
};

[[nodiscard]] const QList<Command> &allCommands();

Command readCommand();
Command invoicesCommand();
Command showCommand();
Command correctCommand();
Command approveCommand();
Command rejectCommand();
Command reopenCommand();
Command exportCommand();
Command backupCommand();
Command restoreCommand();
Command verifyCommand();
Command auditCommand();
Command watchCommand();
Command budgetCommand();
Command costsCommand();
Command privacyCommand();
Command completionCommand();

/// Runs the program's event loop until the future is finished. Called one after another from main(), never nested.
template <class T>
[[nodiscard]] Result<T> await(QFuture<Result<T>> future)
{
    if (!future.isFinished()) {
        QFutureWatcher<Result<T>> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
        watcher.setFuture(future);
        QCoreApplication::exec();
    }
    if (future.resultCount() == 0)
        return fail(ErrorCode::Cancelled);
    return future.takeResult();
}

} // namespace desk
