// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/shell_completion.h"
#include "app/cli/terminal.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

int run(const CommandCall &call)
{
    const QString shell = call.arguments.value(0);
    if (call.arguments.size() == 1 && shell == u"bash"_s)
        printBytes(bashCompletion(allCommands()).toUtf8());
    else if (call.arguments.size() == 1 && shell == u"zsh"_s)
        printBytes(zshCompletion(allCommands()).toUtf8());
    else if (call.arguments.size() == 1 && shell == u"fish"_s)
        printBytes(fishCompletion(allCommands()).toUtf8());
    else
        return wrongUse(Cli::tr("'completion' takes one shell: bash, zsh or fish."));
    return Done;
}

} // namespace

Command completionCommand()
{
    return {u"completion"_s,
            u"bash|zsh|fish"_s,
            Cli::tr("Prints a script that completes the words in a shell."),
            nullptr,
            run,
            false};
}

} // namespace desk
