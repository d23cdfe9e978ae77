// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace desk {

/// Bounds what a document can make this process use up: address space, CPU time, no core dumps of its contents.
/// @param memoryLimitMb  0 = no limit.
void limitThisProcess(int memoryLimitMb);

} // namespace desk
