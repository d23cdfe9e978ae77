// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace desk {

/// Leaves this process only the system calls that reading a document takes; every other one answers EPERM from now on,
/// so that a library that probes for something goes on without it. Nothing can be made executable any more either.
/// Errors: NotProtected (the kernel has no seccomp, or refuses it).
[[nodiscard]] Result<> restrictSystemCalls();

} // namespace desk
