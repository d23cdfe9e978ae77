// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/landlock_linux.h"
#include "app/reader/sandbox.h"
#include "app/reader/system_calls_linux.h"

#include <QDir>

#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A process serves many documents; the deadlines of the pool are what stops a single one, long before this.
constexpr rlim_t cpuSeconds = 4 * 3600;
/// Fonts, models and tables are opened one after the other.
constexpr rlim_t openFiles = 64;

tl::unexpected<Error> refused(const QString &what)
{
    return fail(ErrorCode::NotProtected, u"%1: %2"_s.arg(what, QString::fromLocal8Bit(std::strerror(errno))));
}

Result<> limit(__rlimit_resource_t resource, const QString &name, rlim_t most)
{
    rlimit now{};
    if (getrlimit(resource, &now) == 0 && now.rlim_max != RLIM_INFINITY)
        most = std::min(most, now.rlim_max);
    const rlimit wanted{most, most};
    if (setrlimit(resource, &wanted) != 0)
        return refused(u"no limit can be set on %1"_s.arg(name));
    return {};
}

/// A limit on the size of files also holds for a log that the output was sent to, and would end the process there.
bool writesIntoFiles()
{
    return std::ranges::any_of(std::array{STDOUT_FILENO, STDERR_FILENO}, [](int fd) {
        struct stat about {};
        return fstat(fd, &about) == 0 && S_ISREG(about.st_mode);
    });
}

Result<> setLimits(int memoryLimitMb)
{
    if (memoryLimitMb > 0)
        TRY(limit(RLIMIT_AS, u"memory"_s, rlim_t(memoryLimitMb) << 20));
    TRY(limit(RLIMIT_CPU, u"CPU time"_s, cpuSeconds));
    TRY(limit(RLIMIT_NOFILE, u"open files"_s, openFiles));
    TRY(limit(RLIMIT_CORE, u"dumps"_s, 0));
    TRY(limit(RLIMIT_NPROC, u"processes"_s, 0));
    TRY(limit(RLIMIT_MSGQUEUE, u"message queues"_s, 0));
    TRY(limit(RLIMIT_MEMLOCK, u"locked memory"_s, 0));
    if (!writesIntoFiles())
        TRY(limit(RLIMIT_FSIZE, u"written files"_s, 0));
    return {};
}

} // namespace

void prepareProcess(char *argv[])
{
    // The program that started this one is gone: nobody waits for an answer.
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#ifdef SYS_close_range
    syscall(SYS_close_range, STDERR_FILENO + 1, ~0U, 0);
#endif
    // OpenMP inside Tesseract reads this when the program is loaded. Threads could not be started later on.
    const char *threads = getenv("OMP_THREAD_LIMIT");
    if (!threads || std::strcmp(threads, "1") != 0) {
        setenv("OMP_THREAD_LIMIT", "1", 1);
        execv("/proc/self/exe", argv); // where it fails, the warm-up starts the threads
    }
}

Result<ReaderProtection> lockIn(const SandboxOptions &options)
{
    if (isSanitizedBuild)
        return ReaderProtection{};
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return refused(u"privileges cannot be given up"_s);
    if (prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return refused(u"the memory cannot be hidden from other programs"_s);
    TRY(setLimits(options.memoryLimitMb));
    ReaderProtection protection;
    protection.landlockAbi = restrictFolders(options.readableFolders);
    TRY(restrictSystemCalls());
    protection.networkClosed = protection.writingClosed = protection.programsClosed = true;
    return protection;
}

QStringList fontFolders()
{
    const QString home = QDir::homePath();
    const QString shared = qEnvironmentVariable("XDG_DATA_HOME", home + u"/.local/share"_s);
    const QString settings = qEnvironmentVariable("XDG_CONFIG_HOME", home + u"/.config"_s);
    const QString cache = qEnvironmentVariable("XDG_CACHE_HOME", home + u"/.cache"_s);
    return {u"/usr/share/fonts"_s,
            u"/usr/local/share/fonts"_s,
            u"/usr/share/X11/fonts"_s,
            u"/usr/share/texmf/fonts"_s,
            u"/usr/share/fontconfig"_s,
            u"/usr/share/poppler"_s,
            u"/etc/fonts"_s,
            u"/var/cache/fontconfig"_s,
            home + u"/.fonts"_s,
            shared + u"/fonts"_s,
            settings + u"/fontconfig"_s,
            cache + u"/fontconfig"_s};
}

} // namespace desk
#endif
