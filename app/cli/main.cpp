// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/platform_terminal.h"
#include "app/cli/terminal.h"
#include "core/runtime/runtime.h"

#include <QCoreApplication>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QCommandLineOption &dataDirOption()
{
    static const QCommandLineOption option(
        u"data-dir"_s, Cli::tr("Where the data lies (default: %1).").arg(defaultDataDir()), u"DIR"_s);
    return option;
}

QString generalHelp()
{
    QString text = Cli::tr("Usage: orchestrator SUBCOMMAND [OPTIONS] [ARGUMENTS]\n\n"
                           "Reads invoices on this machine and keeps them in a local database.\n\nSubcommands:\n");
    for (const Command &command : allCommands())
        text += u"  %1  %2\n"_s.arg(command.name.leftJustified(10), command.summary);
    text += Cli::tr("\nEach has its own --help. Options of all: --data-dir DIR, --json, --quiet.\n"
                    "Exit status: 0 done, 1 a document failed or an input could not be used, 2 wrong use.");
    return text;
}

int runCommand(const Command &command, const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(command.summary);
    const QCommandLineOption help({u"h"_s, u"help"_s}, Cli::tr("Shows this help."));
    const QCommandLineOption json(u"json"_s, Cli::tr("Prints one JSON object a line."));
    const QCommandLineOption quiet(u"quiet"_s, Cli::tr("Says nothing but results and errors."));
    parser.addOptions({help, dataDirOption(), json, quiet});
    if (command.addOptions)
        command.addOptions(parser);
    if (!parser.parse(arguments))
        return wrongUse(parser.errorText());
    if (parser.isSet(help)) {
        // QCommandLineParser's own text has no place for the subcommand.
        QString text = parser.helpText();
        const qsizetype options = text.indexOf(u"\n\n"_s);
        text = Cli::tr("Usage: orchestrator %1 [options] %2").arg(command.name, command.arguments) + text.mid(options);
        printLine(text.trimmed());
        return Done;
    }
    const CommandCall call{parser, parser.positionalArguments(), parser.isSet(json), parser.isSet(quiet)};
    const int status = command.run(call);
    if (status != Done || !outputFailed())
        return status;
    sayError({}, {ErrorCode::Io, u"standard output"_s, {}});
    return SomeFailed;
}

} // namespace

const QList<Command> &desk::allCommands()
{
    static const QList<Command> commands{readCommand(),    invoicesCommand(), showCommand(),   correctCommand(),
                                         approveCommand(), rejectCommand(),   reopenCommand(), exportCommand()};
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
