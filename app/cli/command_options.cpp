// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_options.h"

#include "core/runtime/runtime.h"

#include <QRegularExpression>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// QCommandLineParser's own text has no place for the subcommand.
QString withUsage(const Command &command, const QCommandLineParser &parser)
{
    const QString text = parser.helpText();
    const QString usage = Cli::tr("Usage: orchestrator %1 [OPTIONS] %2").arg(command.name, command.arguments).trimmed();
    return (usage + u'\n' + command.summary + text.mid(text.indexOf(u"\n\n"_s))).trimmed();
}

} // namespace

void addOptionsOf(const Command &command, QCommandLineParser &parser, const QString &dataDir)
{
    const QString where = dataDir.isEmpty() ? Cli::tr("Where the data lies.")
                                            : Cli::tr("Where the data lies (default: %1).").arg(dataDir);
    parser.addOptions({
        {{u"h"_s, u"help"_s}, Cli::tr("Shows this help.")},
        {u"data-dir"_s, where, u"DIR"_s},
        {u"json"_s, Cli::tr("Prints one JSON object a line.")},
        {u"quiet"_s, Cli::tr("Says nothing but results and errors.")},
    });
    if (command.addOptions)
        command.addOptions(parser);
}

QString helpOf(const Command &command)
{
    QCommandLineParser parser;
    addOptionsOf(command, parser, defaultDataDir());
    return withUsage(command, parser);
}

QList<CommandOption> optionsOf(const Command &command)
{
    // "  -o, --output <FILE>  What it does,", and the rest of the sentence below, further to the right.
    static const QRegularExpression first(u"^  (-[^<]*?)(?: <([^>]*)>)?(?:  +(.*))?$"_s);
    static const QRegularExpression next(u"^   +(\\S.*)$"_s);
    QCommandLineParser parser;
    addOptionsOf(command, parser, {});
    QList<CommandOption> options;
    for (const QString &line : parser.helpText().split(u'\n')) {
        if (const auto match = first.match(line); match.hasMatch())
            options.append({match.captured(1).trimmed().split(u", "_s), match.captured(2), match.captured(3)});
        else if (const auto rest = next.match(line); rest.hasMatch() && !options.isEmpty())
            options.last().summary = (options.last().summary + u' ' + rest.captured(1)).trimmed();
    }
    return options;
}

} // namespace desk
