// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/probes_linux.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <netinet/in.h>
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/mount.h>
#include <sys/ptrace.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <sys/wait.h>
#include <sys/xattr.h>
#include <unistd.h>

namespace desk {

namespace {

using Scene = ProbeScene;

constexpr mode_t ownerOnly = 0600;
constexpr int manyFiles = 200;
constexpr size_t page = 4096;
// Newer than the headers of some systems; the same numbers on every architecture but Alpha.
constexpr long callIoUringSetup = 425, callPidfdOpen = 434;

QByteArray in(const Scene &scene, const char *name)
{
    return scene.folder + '/' + name;
}

/// Opens and closes again.
long opens(const QByteArray &path, int flags)
{
    const int fd = open(path.constData(), flags, ownerOnly);
    if (fd < 0)
        return -1;
    close(fd);
    return 0;
}

long socketOf(int family, int type)
{
    const int fd = socket(family, type | SOCK_CLOEXEC, 0);
    if (fd < 0)
        return -1;
    close(fd);
    return 0;
}

/// 0 if the child did what it should.
long endOf(pid_t child)
{
    int status = 0;
    if (waitpid(child, &status, 0) != child)
        return -1;
    return WIFEXITED(status) && WEXITSTATUS(status) == 0 ? 0 : -1;
}

long startProcess(const Scene &)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(0);
    return child < 0 ? -1 : endOf(child);
}

long startProgram(const Scene &)
{
    static char shell[] = "/bin/sh", option[] = "-c", nothing[] = "exit 0";
    static char *arguments[] = {shell, option, nothing, nullptr}, *environment[] = {nullptr};
    const pid_t child = fork();
    if (child > 0)
        return endOf(child);
    // Where even this copy of the process is refused, the process itself tries; it would not come back.
    execve(shell, arguments, environment);
    if (child == 0)
        _exit(1);
    return -1;
}

long startProgramFromMemory(const Scene &)
{
    const auto fd = int(syscall(SYS_memfd_create, "probe", 0U));
    if (fd < 0)
        return -1;
    close(fd);
    return 0;
}

long startThread(const Scene &)
{
    pthread_t thread{};
    errno = pthread_create(
        &thread, nullptr, [](void *) -> void * { return nullptr; }, nullptr);
    if (errno != 0)
        return -1;
    return pthread_join(thread, nullptr);
}

long traceProcess(const Scene &scene)
{
    if (ptrace(PTRACE_ATTACH, scene.victim, nullptr, nullptr) != 0)
        return -1;
    waitpid(scene.victim, nullptr, 0);
    return ptrace(PTRACE_DETACH, scene.victim, nullptr, nullptr);
}

long readMemoryOfProcess(const Scene &scene)
{
    char here = 0;
    iovec into{&here, 1}, from{const_cast<char *>(scene.folder.constData()), 1}; // it is a copy of this process
    return process_vm_readv(scene.victim, &into, 1, &from, 1, 0);
}

long mapExecutable(const Scene &)
{
    void *at = mmap(nullptr, page, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return at == MAP_FAILED ? -1 : munmap(at, page);
}

long makeExecutable(const Scene &)
{
    void *at = mmap(nullptr, page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (at == MAP_FAILED)
        return -1;
    const int made = mprotect(at, page, PROT_READ | PROT_EXEC);
    const int why = errno;
    munmap(at, page);
    errno = why;
    return made;
}

long takeTooMuchMemory(const Scene &scene)
{
    const size_t size = size_t(scene.memoryLimitMb) << 20;
    void *at = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return at == MAP_FAILED ? -1 : munmap(at, size);
}

long openTooManyFiles(const Scene &)
{
    std::vector<int> open;
    while (open.size() < manyFiles) {
        const int fd = dup(STDERR_FILENO);
        if (fd < 0)
            break;
        open.push_back(fd);
    }
    const int why = errno;
    for (int fd : open)
        close(fd);
    errno = why;
    return open.size() < manyFiles ? -1 : 0;
}

long raiseLimit(const Scene &)
{
    rlimit files{};
    if (getrlimit(RLIMIT_NOFILE, &files) != 0)
        return -1;
    return setrlimit(RLIMIT_NOFILE, &files); // even the same again
}

long ioUring(const Scene &)
{
    char parameters[120] = {};
    const auto fd = int(syscall(callIoUringSetup, 1U, parameters));
    if (fd < 0)
        return -1;
    close(fd);
    return 0;
}

long openByHandle(const Scene &)
{
    struct {
        file_handle head{};
        char rest[8] = {};
    } handle;
    handle.head.handle_bytes = sizeof handle.rest;
    handle.head.handle_type = 1;
    return open_by_handle_at(AT_FDCWD, &handle.head, O_RDONLY);
}

const std::vector<Probe> networkProbes{
    {"inet socket", [](const Scene &) { return socketOf(AF_INET, SOCK_STREAM); }},
    {"inet6 datagram socket", [](const Scene &) { return socketOf(AF_INET6, SOCK_DGRAM); }},
    {"unix socket", [](const Scene &) { return socketOf(AF_UNIX, SOCK_STREAM); }},
    {"netlink socket", [](const Scene &) { return socketOf(AF_NETLINK, SOCK_RAW); }},
    {"pair of sockets",
     [](const Scene &) {
         int pair[2];
         return long(socketpair(AF_UNIX, SOCK_STREAM, 0, pair));
     }},
    {"io_uring", ioUring},
};

const std::vector<Probe> fileProbes{
    {"write a file in /tmp", [](const Scene &s) { return opens(in(s, "made"), O_WRONLY | O_CREAT); }},
    {"write a file in the working folder", [](const Scene &s) { return opens(s.trace, O_WRONLY | O_CREAT); }},
    {"create a file", [](const Scene &s) { return long(creat(in(s, "created").constData(), ownerOnly)); }},
    {"open a file for writing", [](const Scene &s) { return opens(in(s, "changed"), O_RDWR); }},
    {"append to a file", [](const Scene &s) { return opens(in(s, "changed"), O_WRONLY | O_APPEND); }},
    {"empty a file", [](const Scene &s) { return opens(in(s, "changed"), O_RDONLY | O_TRUNC); }},
    {"cut a file off", [](const Scene &s) { return long(truncate(in(s, "changed").constData(), 0)); }},
    {"make a nameless file", [](const Scene &s) { return opens(s.folder, O_TMPFILE | O_RDWR); }},
    {"remove a file", [](const Scene &s) { return long(unlink(in(s, "removed").constData())); }},
    {"rename a file",
     [](const Scene &s) { return long(rename(in(s, "renamed").constData(), in(s, "other").constData())); }},
    {"link a file", [](const Scene &s) { return long(link(in(s, "changed").constData(), in(s, "hard").constData())); }},
    {"make a symbolic link", [](const Scene &s) { return long(symlink("/etc", in(s, "soft").constData())); }},
    {"make a folder", [](const Scene &s) { return long(mkdir(in(s, "folder").constData(), S_IRWXU)); }},
    {"make a pipe with a name", [](const Scene &s) { return long(mkfifo(in(s, "pipe").constData(), ownerOnly)); }},
    {"change the rights of a file", [](const Scene &s) { return long(chmod(in(s, "changed").constData(), S_IRUSR)); }},
    {"change the owner of a file",
     [](const Scene &s) { return long(chown(in(s, "changed").constData(), getuid(), getgid())); }},
    {"change the times of a file",
     [](const Scene &s) { return long(utimensat(AT_FDCWD, in(s, "changed").constData(), nullptr, 0)); }},
    {"change the working folder", [](const Scene &) { return long(chdir("/")); }},
    {"read /etc/passwd", [](const Scene &) { return opens("/etc/passwd", O_RDONLY); }, true},
    {"read the folder /home", [](const Scene &) { return opens("/home", O_RDONLY | O_DIRECTORY); }, true},
    {"read another process's environment",
     [](const Scene &s) { return opens("/proc/" + QByteArray::number(s.victim) + "/environ", O_RDONLY); }, true},
    {"open a file by its handle", openByHandle},
    {"mount", [](const Scene &s) { return long(mount("none", s.folder.constData(), "tmpfs", 0, nullptr)); }},
};

const std::vector<Probe> processProbes{
    {"start a process", startProcess},
    {"start a program", startProgram},
    {"start a program by its file",
     [](const Scene &) { return syscall(SYS_execveat, -1, "/nowhere", nullptr, nullptr, 0); }},
    {"make a program in memory", startProgramFromMemory},
    {"start a thread", startThread},
    {"trace another process", traceProcess},
    {"read another process's memory", readMemoryOfProcess},
    {"get hold of another process", [](const Scene &s) { return syscall(callPidfdOpen, s.victim, 0U); }},
    {"end another process", [](const Scene &s) { return long(kill(s.victim, SIGTERM)); }},
    {"leave for other namespaces", [](const Scene &) { return long(unshare(CLONE_NEWUSER)); }},
    {"memory to write and to execute", mapExecutable},
    {"make memory executable", makeExecutable},
    {"memory beyond the limit", takeTooMuchMemory},
    {"more files than allowed", openTooManyFiles},
    {"set limits", raiseLimit},
};

} // namespace

const std::vector<Probe> &allProbes()
{
    static const std::vector<Probe> all = [] {
        std::vector<Probe> joined = networkProbes;
        joined.insert(joined.end(), fileProbes.begin(), fileProbes.end());
        joined.insert(joined.end(), processProbes.begin(), processProbes.end());
        return joined;
    }();
    return all;
}

} // namespace desk
#endif
