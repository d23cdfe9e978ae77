// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// Names one running process for as long as the machine runs; pids are used again, this is not.
struct ProcessIdentity {
    qint64 pid = 0;
    QString start; ///< when it started, in the system's own unit since boot
    QString boot;  ///< this run of the system, and the space in which the pid counts
    bool operator==(const ProcessIdentity &) const = default;
};

enum class Liveness : quint8 {
    Alive,
    Gone,
    Unknown ///< it cannot be seen from here (another container)
};

/// Of this process. One .cpp for each platform. Threads: any.
[[nodiscard]] ProcessIdentity currentProcess();
[[nodiscard]] Liveness livenessOf(const ProcessIdentity &process);

} // namespace desk
