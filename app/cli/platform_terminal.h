// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace desk {

/// True where a person looks at stderr.
[[nodiscard]] bool stderrIsTerminal();

/// UTF-8 in, binary out: what the platform's console needs before the first byte is printed. From then on a pipe whose
/// reader went away is an error of writing, not the end of the program.
void prepareConsole();

/// Whether this errno of a failed write says that nobody reads the pipe any more.
[[nodiscard]] bool isClosedPipe(int number);

/// Calls `onInterrupt` on the main thread at the first Ctrl+C; the second one ends the program at once.
void watchInterrupt(std::function<void()> onInterrupt);

} // namespace desk
