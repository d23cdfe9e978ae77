// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace desk {

// Scripts that complete the words of this program in a shell, made from the table of commands: they know every
// subcommand and option that there is, what an option takes, and nothing else.

[[nodiscard]] QString bashCompletion(const QList<Command> &commands);
[[nodiscard]] QString zshCompletion(const QList<Command> &commands);
[[nodiscard]] QString fishCompletion(const QList<Command> &commands);

} // namespace desk
