// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <sys/types.h>
#include <vector>

namespace desk {

/// What the attempts find around them; made before the process is locked in.
struct ProbeScene {
    QByteArray folder; ///< a folder of its own below /tmp, with the files "changed", "removed" and "renamed"
    QByteArray trace;  ///< name of a file that must not come to be in the working folder
    pid_t victim = 0;  ///< a process that sleeps and lets itself be traced
    int memoryLimitMb = 0;
};

/// One thing that a locked-in reader must not be able to do.
struct Probe {
    const char *name = nullptr;
    /// Tries it. Like a system call: -1 and errno if it did not work.
    long (*attempt)(const ProbeScene &scene) = nullptr;
    bool needsLandlock = false; ///< can only be refused where the kernel tells folders apart
};

[[nodiscard]] const std::vector<Probe> &allProbes();

} // namespace desk
