// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/landlock_linux.h"

#include <QFile>

#include <algorithm>
#include <cstdint>
#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace desk {

namespace {

// By number: headers of the system that this was built on may be older than the kernel that it runs on. The numbers of
// system calls added since Linux 5.1 are the same on every architecture but Alpha.
constexpr long callCreateRuleset = 444, callAddRule = 445, callRestrictSelf = 446;
constexpr unsigned askForVersion = 1;
constexpr int rulePathBeneath = 1;

constexpr uint64_t readFile = 1U << 2, readFolder = 1U << 3;
/// Everything that touches files, by the version that brought it: 1 the first thirteen, 2 linking across folders, 3
/// truncation, 5 commands to devices.
constexpr uint64_t filesSince1 = (1U << 13) - 1, filesSince2 = 1U << 13, filesSince3 = 1U << 14, filesSince5 = 1U << 15;
constexpr uint64_t tcpSince4 = 3;    ///< bind, connect
constexpr uint64_t scopesSince6 = 3; ///< abstract sockets, signals

/// The kernel takes a longer one than it knows as long as the rest is zero.
struct Ruleset {
    uint64_t files = filesSince1;
    uint64_t network = 0;
    uint64_t scopes = 0;
};

struct [[gnu::packed]] PathBeneath {
    uint64_t allowed = 0;
    int32_t folder = -1;
};

Ruleset rulesetOf(long version)
{
    Ruleset rules;
    if (version >= 2)
        rules.files |= filesSince2;
    if (version >= 3)
        rules.files |= filesSince3;
    if (version >= 4)
        rules.network = tcpSince4;
    if (version >= 5)
        rules.files |= filesSince5;
    if (version >= 6)
        rules.scopes = scopesSince6;
    return rules;
}

} // namespace

int restrictFolders(const QStringList &readableFolders)
{
    const long version = syscall(callCreateRuleset, nullptr, 0UL, askForVersion);
    if (version < 1)
        return 0;
    const Ruleset rules = rulesetOf(version);
    const int ruleset = int(syscall(callCreateRuleset, &rules, sizeof rules, 0U));
    if (ruleset < 0)
        return 0;
    for (const QString &folder : readableFolders) {
        const int fd = open(QFile::encodeName(folder).constData(), O_PATH | O_CLOEXEC);
        if (fd < 0)
            continue; // what is not there cannot be read either
        const PathBeneath below{readFile | readFolder, fd};
        syscall(callAddRule, ruleset, rulePathBeneath, &below, 0U);
        close(fd);
    }
    const bool inForce = syscall(callRestrictSelf, ruleset, 0U) == 0;
    close(ruleset);
    return inForce ? int(version) : 0;
}

} // namespace desk
#endif
