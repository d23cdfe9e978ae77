// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk {

/// Locks a process in exactly as for reading and then really tries there what it must not be able to do; writes a line
/// for each attempt ("unix socket: refused") to the standard output. Leaves nothing behind.
/// @return the exit code: 0 if all was refused, 1 if something was allowed, readerExitNotProtected if the process could
///         not be locked in.
int prove(int argc, char *argv[], int memoryLimitMb);

} // namespace desk
