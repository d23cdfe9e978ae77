// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/limits.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace desk {

namespace {

/// A process serves many documents; the deadlines of the pool are what stops a single one.
constexpr rlim_t cpuSeconds = 4 * 3600;

void limit(int resource, rlim_t most)
{
    rlimit now{};
    if (getrlimit(__rlimit_resource_t(resource), &now) == 0 && now.rlim_max != RLIM_INFINITY)
        most = most < now.rlim_max ? most : now.rlim_max;
    const rlimit wanted{most, most};
    setrlimit(__rlimit_resource_t(resource), &wanted);
}

} // namespace

void limitThisProcess(int memoryLimitMb)
{
    if (memoryLimitMb > 0)
        limit(RLIMIT_AS, rlim_t(memoryLimitMb) << 20);
    limit(RLIMIT_CPU, cpuSeconds);
    limit(RLIMIT_CORE, 0);
    // The program that started this one is gone: nobody waits for an answer.
    prctl(PR_SET_PDEATHSIG, 9);
}

} // namespace desk
#endif
