// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/system_calls_linux.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Allowed whatever their arguments are: memory, clocks, waiting for the pipes, questions about files, and what the C
/// library needs to end or abort.
constexpr int harmless[] = {
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(pread64),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(lseek),
    SCMP_SYS(_llseek),
    SCMP_SYS(close),
    SCMP_SYS(dup),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(ppoll_time64),
    SCMP_SYS(select),
    SCMP_SYS(pselect6),
    SCMP_SYS(_newselect),
    SCMP_SYS(fstat),
    SCMP_SYS(fstat64),
    SCMP_SYS(stat),
    SCMP_SYS(stat64),
    SCMP_SYS(lstat),
    SCMP_SYS(lstat64),
    SCMP_SYS(newfstatat),
    SCMP_SYS(fstatat64),
    SCMP_SYS(statx),
    SCMP_SYS(fstatfs),
    SCMP_SYS(fstatfs64),
    SCMP_SYS(statfs),
    SCMP_SYS(statfs64),
    SCMP_SYS(access),
    SCMP_SYS(faccessat),
    SCMP_SYS(faccessat2),
    SCMP_SYS(readlink),
    SCMP_SYS(readlinkat),
    SCMP_SYS(fadvise64),
    SCMP_SYS(fadvise64_64),
    SCMP_SYS(getdents),
    SCMP_SYS(getdents64),
    SCMP_SYS(getcwd),
    SCMP_SYS(brk),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(madvise),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(clock_gettime64),
    SCMP_SYS(clock_getres),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(clock_nanosleep_time64),
    SCMP_SYS(nanosleep),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(time),
    SCMP_SYS(times),
    SCMP_SYS(futex),
    SCMP_SYS(futex_time64),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getppid),
    SCMP_SYS(getuid),
    SCMP_SYS(geteuid),
    SCMP_SYS(getgid),
    SCMP_SYS(getegid),
    SCMP_SYS(uname),
    SCMP_SYS(sysinfo),
    SCMP_SYS(getrusage),
    SCMP_SYS(getrlimit),
    SCMP_SYS(ugetrlimit),
    SCMP_SYS(getrandom),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
};

/// Commands of fcntl() that concern the file alone. Others send signals or lock files of other programs.
constexpr int fileCommands[] = {F_GETFD, F_SETFD, F_GETFL, F_DUPFD, F_DUPFD_CLOEXEC};

constexpr scmp_datum_t openForMore = O_ACCMODE | O_CREAT | O_TRUNC | O_APPEND;

using Filter = std::unique_ptr<void, decltype(&seccomp_release)>;

/// Adds rules and keeps the first failure.
class Rules {
public:
    explicit Rules(scmp_filter_ctx filter) : m_filter(filter) {}

    template <class... Condition>
    void allow(int call, Condition... conditions)
    {
        const int code = seccomp_rule_add(m_filter, SCMP_ACT_ALLOW, call, sizeof...(conditions), conditions...);
        if (m_code == 0)
            m_code = code;
    }
    [[nodiscard]] int code() const { return m_code; }

private:
    scmp_filter_ctx m_filter;
    int m_code = 0;
};

int addRules(scmp_filter_ctx filter)
{
    Rules rules(filter);
    for (int call : harmless)
        rules.allow(call);
    // For reading only. openat2() hides its flags in memory where they cannot be seen, so it is left out.
    rules.allow(SCMP_SYS(open), SCMP_A1(SCMP_CMP_MASKED_EQ, openForMore, 0));
    rules.allow(SCMP_SYS(openat), SCMP_A2(SCMP_CMP_MASKED_EQ, openForMore, 0));
    for (int call : {SCMP_SYS(mmap), SCMP_SYS(mmap2), SCMP_SYS(mprotect)})
        rules.allow(call, SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0));
    for (int call : {SCMP_SYS(fcntl), SCMP_SYS(fcntl64)}) {
        for (int command : fileCommands)
            rules.allow(call, SCMP_A1(SCMP_CMP_EQ, scmp_datum_t(command)));
    }
    rules.allow(SCMP_SYS(prlimit64), SCMP_A0(SCMP_CMP_EQ, 0), SCMP_A2(SCMP_CMP_EQ, 0)); // asking for its own limits
    rules.allow(SCMP_SYS(tgkill), SCMP_A0(SCMP_CMP_EQ, scmp_datum_t(getpid())));        // abort()
    return rules.code();
}

} // namespace

Result<> restrictSystemCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!filter)
        return fail(ErrorCode::NotProtected, u"no filter of system calls can be made"_s);
    int code = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_TSYNC, 1);
    if (code == 0)
        code = seccomp_attr_set(filter.get(), SCMP_FLTATR_CTL_OPTIMIZE, 2); // a tree, not a list of comparisons
    if (code == 0)
        code = addRules(filter.get());
    if (code == 0)
        code = seccomp_load(filter.get());
    if (code != 0)
        return fail(ErrorCode::NotProtected, u"the kernel does not take the filter of system calls (seccomp): %1"_s.arg(
                                                 QString::fromLocal8Bit(std::strerror(-code))));
    return {};
}

} // namespace desk
#endif
