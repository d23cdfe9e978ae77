// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/command_options.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/terminal.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <algorithm>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QString generalHelp()
{
    QString text = Cli::tr("Usage: orchestrator SUBCOMMAND [OPTIONS] [ARGUMENTS]\n\n"
                           "Reads invoices on this machine and keeps them in a local database.\n\nSubcommands:\n");
    qsizetype width = 0;
    for (const Command &command : allCommands())
        width = std::max(width, command.inList ? command.name.size() : 0);
    for (const Command &command : allCommands()) {
        if (command.inList)
            text += u"  %1  %2\n"_s.arg(command.name.leftJustified(width), command.summary);
    }
    text += Cli::tr("\nEach has its own --help. Options of all: --data-dir DIR, --json, --quiet.\n"
                    "Exit status: 0 done, 1 a document failed or an input could not be used, 2 wrong use.\n"
                    "Completion of words in your shell: orchestrator completion bash|zsh|fish.");
    return text;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptionsOf(command, parser, defaultDataDir());
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        printLine(helpOf(command));
        return Done;
    }
    // Notes for who looks for a fault; QT_LOGGING_RULES brings them back.
    QLoggingCategory::setFilterRules(parser.isSet(u"quiet"_s) ? u"desk.*.info=false\ndesk.*.warning=false"_s
                                                              : u"desk.*.info=false"_s);
    const CommandCall call{parser, parser.positionalArguments(), parser.isSet(u"json"_s), parser.isSet(u"quiet"_s)};
    const int status = command.run(call);
    if (status != Done || !outputFailed())
        return status;
    sayError({}, {ErrorCode::Io, u"standard output"_s, {}});
    return SomeFailed;
}

} // namespace

const QList<Command> &desk::allCommands()
{
    static const QList<Command> commands{
        readCommand(),   invoicesCommand(), showCommand(),   correctCommand(), approveCommand(),   rejectCommand(),
        reopenCommand(), exportCommand(),   backupCommand(), restoreCommand(), verifyCommand(),    auditCommand(),
        watchCommand(),  budgetCommand(),   costsCommand(),  privacyCommand(), completionCommand()};
    return commands;
}

Result<std::unique_ptr<Runtime>> CommandCall::open(int readers) const
{
    RuntimeOptions options;
    options.dataDir = parser.value(u"data-dir"_s);
    options.readers = readers;
    return Runtime::open(options);
}

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"orchestrator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESK_VERSION));
    prepareConsole();

    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return wrongUse(Cli::tr("Say what is to be done."));
    const QString name = arguments.takeAt(1);
    if (name == u"--help"_s || name == u"-h"_s || name == u"help"_s) {
        printLine(generalHelp());
        return Done;
    }
    if (name == u"--version"_s) {
        printLine(u"orchestrator %1"_s.arg(QCoreApplication::applicationVersion()));
        return Done;
    }
    for (const Command &command : allCommands()) {
        if (command.name == name)
            return runCommand(command, arguments);
    }
    return wrongUse(Cli::tr("There is no subcommand '%1'.").arg(printable(name)));
}
