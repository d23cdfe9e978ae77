// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include "app/reader/limits.h"

namespace desk {

void limitThisProcess(int)
{
    // On Windows the limits belong to a job object, which the starting side sets up and puts this process into.
}

} // namespace desk
#endif
