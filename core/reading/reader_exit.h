// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk {

/// Exit codes of orchestrator-reader beyond 0 (its input was closed).
inline constexpr int readerExitOutOfMemory = 12;
inline constexpr int readerExitBrokenPipe = 13;
inline constexpr int readerExitProtocol = 14;
inline constexpr int readerExitNotProtected = 15; ///< it could not lock itself in, so it opens nothing

} // namespace desk
