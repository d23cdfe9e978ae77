// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/shell_completion.h"

#include "app/cli/command_options.h"
#include "app/cli/completion_words.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Kind = CompletionWords::Kind;

QStringList namesOf(const QList<CommandOption> &options)
{
    QStringList names;
    for (const CommandOption &option : options)
        names += option.names;
    return names;
}

/// A text between single quotes, for all three shells.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

QString bashReply(const CompletionWords &words)
{
    switch (words.kind) {
    case Kind::Nothing:
        return u"return"_s;
    case Kind::Words:
        return u"words=%1"_s.arg(quoted(words.words.join(u' ')));
    case Kind::Starts:
        return u"words=%1; compopt -o nospace"_s.arg(quoted(words.words.join(u' ')));
    case Kind::Files:
        return u"kind=-f"_s;
    case Kind::Folders:
        return u"kind=-d"_s;
    }
    return {};
}

/// What may follow: the value of an option, an option, or an argument.
QString bashSubcommand(const Command &command)
{
    const QList<CommandOption> options = optionsOf(command);
    QString text = u"    %1)\n"_s.arg(command.name);
    text += u"        case \"$prev\" in\n"_s;
    for (const CommandOption &option : options) {
        if (!option.value.isEmpty())
            text +=
                u"        %1) takes=1; %2 ;;\n"_s.arg(option.names.join(u'|'), bashReply(wordsOfValue(option.value)));
    }
    text +=
        u"        esac\n        if [[ -z $takes ]]; then\n"
        "            if [[ $cur == -* && -z $ended ]]; then words=%1\n            else %2\n            fi\n"
        "        fi ;;\n"_s.arg(quoted(namesOf(options).join(u' ')), bashReply(wordsOfArguments(command.arguments)));
    return text;
}

/// The description of something in zsh's _arguments, where brackets and colons mean something.
QString zshText(QString text)
{
    for (const QChar special : u"\\[]:"_s)
        text.replace(special, u'\\' + QString(special));
    return text;
}

QString zshAction(const CompletionWords &words)
{
    switch (words.kind) {
    case Kind::Nothing:
        return u" "_s;
    case Kind::Words:
        return u'(' + words.words.join(u' ') + u')';
    case Kind::Starts:
        return u"compadd -S \"\" -- %1"_s.arg(words.words.join(u' '));
    case Kind::Files:
        return u"_files"_s;
    case Kind::Folders:
        return u"_files -/"_s;
    }
    return {};
}

QString zshSubcommand(const Command &command)
{
    QStringList specs;
    for (const CommandOption &option : optionsOf(command)) {
        for (const QString &name : option.names) {
            QString spec = option.names.size() > 1 ? u'(' + option.names.join(u' ') + u')' : QString();
            spec += name;
            if (!option.value.isEmpty())
                spec += name.startsWith(u"--"_s) ? u"="_s : u"+"_s;
            spec += u'[' + zshText(option.summary) + u']';
            if (!option.value.isEmpty())
                spec += u':' + zshText(option.value) + u':' + zshAction(wordsOfValue(option.value));
            specs.append(quoted(spec));
        }
    }
    if (!command.arguments.isEmpty())
        specs.append(
            quoted(u"*:%1:%2"_s.arg(zshText(command.arguments), zshAction(wordsOfArguments(command.arguments)))));
    return u"    (%1)\n        _arguments -S \\\n            %2 ;;\n"_s.arg(command.name,
                                                                            specs.join(u" \\\n            "_s));
}

QString fishArguments(const CompletionWords &words)
{
    switch (words.kind) {
    case Kind::Nothing:
        return {};
    case Kind::Words:
    case Kind::Starts:
        return u" -a "_s + quoted(words.words.join(u' '));
    case Kind::Files:
        return u" -F"_s;
    case Kind::Folders:
        return u" -a '(__fish_complete_directories)'"_s;
    }
    return {};
}

QString fishSubcommand(const Command &command)
{
    const QString start = u"complete -c orchestrator -n '__fish_seen_subcommand_from %1'"_s.arg(command.name);
    QString text;
    for (const CommandOption &option : optionsOf(command)) {
        text += start;
        for (const QString &name : option.names)
            text += name.startsWith(u"--"_s) ? u" -l "_s + name.mid(2) : u" -s "_s + name.mid(1);
        if (!option.value.isEmpty()) {
            const CompletionWords words = wordsOfValue(option.value);
            text += (words.kind == Kind::Files ? u" -r"_s : u" -x"_s) + fishArguments(words);
        }
        text += u" -d %1\n"_s.arg(quoted(option.summary));
    }
    if (const QString arguments = fishArguments(wordsOfArguments(command.arguments)); !arguments.isEmpty())
        text += start + arguments + u'\n';
    return text;
}

QStringList commandNames(const QList<Command> &commands)
{
    QStringList names;
    for (const Command &command : commands)
        names.append(command.name);
    return names;
}

} // namespace

QString bashCompletion(const QList<Command> &commands)
{
    QString text = u"# Completion of orchestrator for bash; made by: orchestrator completion bash\n"
                   "_orchestrator()\n{\n"
                   "    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}\n"
                   "    local words= kind= takes= ended= i\n"
                   "    COMPREPLY=()\n"
                   "    # --option=value comes as three words.\n"
                   "    if [[ $cur == = ]]; then cur=\n"
                   "    elif [[ $prev == = ]]; then prev=${COMP_WORDS[COMP_CWORD - 2]}\n"
                   "    fi\n"
                   "    for ((i = 2; i < COMP_CWORD; i++)); do\n"
                   "        if [[ ${COMP_WORDS[i]} == -- ]]; then ended=1; prev=; fi\n"
                   "    done\n"
                   "    if ((COMP_CWORD == 1)); then words=%1\n"
                   "    else case \"${COMP_WORDS[1]}\" in\n"_s.arg(
                       quoted((commandNames(commands) + QStringList{u"--help"_s, u"--version"_s}).join(u' ')));
    for (const Command &command : commands)
        text += bashSubcommand(command);
    text += u"    esac\n    fi\n"
            "    if [[ -n $kind ]]; then\n"
            "        compopt -o filenames\n"
            "        mapfile -t COMPREPLY < <(compgen \"$kind\" -- \"$cur\")\n"
            "    elif [[ -n $words ]]; then\n"
            "        mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$cur\")\n"
            "    fi\n"
            "}\n"
            "complete -F _orchestrator orchestrator\n"_s;
    return text;
}

QString zshCompletion(const QList<Command> &commands)
{
    QString text = u"#compdef orchestrator\n"
                   "# Completion of orchestrator for zsh; made by: orchestrator completion zsh\n"
                   "_orchestrator() {\n"
                   "    local curcontext=\"$curcontext\" state line\n"
                   "    local -a subcommands\n"
                   "    subcommands=(\n"_s;
    for (const Command &command : commands)
        text += u"        %1\n"_s.arg(quoted(command.name + u':' + zshText(command.summary)));
    text += u"    )\n"
            "    _arguments -C '1:subcommand:->subcommand' '*::argument:->argument'\n"
            "    case $state in\n"
            "    (subcommand) _describe -t commands subcommand subcommands ;;\n"
            "    (argument) case $words[1] in\n"_s;
    for (const Command &command : commands)
        text += zshSubcommand(command);
    text += u"    esac ;;\n    esac\n}\n"
            "if [[ $funcstack[1] == _orchestrator ]]; then _orchestrator \"$@\"\n"
            "else compdef _orchestrator orchestrator\n"
            "fi\n"_s;
    return text;
}

QString fishCompletion(const QList<Command> &commands)
{
    QString text = u"# Completion of orchestrator for fish; made by: orchestrator completion fish\n"
                   "complete -c orchestrator -f\n"_s;
    for (const Command &command : commands)
        text += u"complete -c orchestrator -n __fish_use_subcommand -a %1 -d %2\n"_s.arg(command.name,
                                                                                         quoted(command.summary));
    text += u"complete -c orchestrator -n __fish_use_subcommand -l help -d %1\n"
            "complete -c orchestrator -n __fish_use_subcommand -l version -d %2\n"_s.arg(
                quoted(Cli::tr("Shows the subcommands.")), quoted(Cli::tr("Shows the version.")));
    for (const Command &command : commands)
        text += fishSubcommand(command);
    return text;
}

} // namespace desk
