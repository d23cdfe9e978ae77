// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace desk {

/// An option of a subcommand as its --help says it.
struct CommandOption {
    QStringList names; ///< with their dashes: "-o", "--output"
    QString value;     ///< what it takes, "FILE"; empty = nothing
    QString summary;
};

/// Gives the parser the options of all subcommands and those of this one.
/// @param dataDir  named as the default; empty = none is (texts that other machines get).
void addOptionsOf(const Command &command, QCommandLineParser &parser, const QString &dataDir);
/// What `orchestrator SUB --help` prints, without a line break at its end.
[[nodiscard]] QString helpOf(const Command &command);
/// All options, taken from that help: the one place where they are said. Nothing in it is of this machine.
[[nodiscard]] QList<CommandOption> optionsOf(const Command &command);

} // namespace desk
