// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__
#include "app/reader/probes_linux.h"
#include "app/reader/prove.h"
#include "app/reader/request_loop.h"
#include "core/reading/reader_exit.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What a locked door answers. Anything else came from behind it.
constexpr std::array refusals{EPERM, EACCES, ENOSYS, ENOMEM, EMFILE, EAGAIN, EXDEV};

bool isRefused(const Probe &probe, const ProbeScene &scene)
{
    errno = 0;
    return probe.attempt(scene) < 0 && std::ranges::find(refusals, errno) != refusals.end();
}

/// The process that is locked in. @return exit code.
int tryEverything(const ProbeScene &scene)
{
    DocumentEngine engine;
    const Result<ReaderProtection> protection = getReady(engine, scene.memoryLimitMb);
    if (!protection) {
        std::printf("not protected: %s\n", protection.error().detail.toLocal8Bit().constData());
        std::fflush(stdout);
        return readerExitNotProtected;
    }
    bool allRefused = protection->isComplete();
    for (const Probe &probe : allProbes()) {
        const bool refused = isRefused(probe, scene);
        const bool judged = !probe.needsLandlock || protection->landlockAbi > 0;
        allRefused = allRefused && (refused || !judged);
        std::printf("%s: %s\n", probe.name, refused ? "refused" : judged ? "ALLOWED" : "allowed, for want of Landlock");
        std::fflush(stdout);
    }
    std::printf("Landlock: %d\nprotected: %s\n", protection->landlockAbi, allRefused ? "yes" : "NO");
    std::fflush(stdout);
    return allRefused ? 0 : 1;
}

bool makeFiles(const QTemporaryDir &folder)
{
    return std::ranges::all_of(QStringList{u"changed"_s, u"removed"_s, u"renamed"_s}, [&](const QString &name) {
        return QFile(folder.filePath(name)).open(QIODevice::WriteOnly);
    });
}

/// A process that only waits to be traced or killed. @return its id, or -1.
pid_t startVictim()
{
    const pid_t victim = fork();
    if (victim != 0)
        return victim;
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_PTRACER, PR_SET_PTRACER_ANY, 0, 0, 0);
    for (;;)
        pause();
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {
    }
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
}

} // namespace

// What is locked in cannot clean up after itself, so a copy of this process is.
int prove(int argc, char *argv[], int memoryLimitMb)
{
    const QTemporaryDir folder(u"/tmp/orchestrator-prove-XXXXXX"_s);
    if (!folder.isValid() || !makeFiles(folder)) {
        std::fputs("no files can be made in /tmp to try this with\n", stderr);
        return 1;
    }
    ProbeScene scene{QFile::encodeName(folder.path()), ".orchestrator-prove-" + QByteArray::number(getpid()),
                     startVictim(), memoryLimitMb};
    const pid_t locked = scene.victim < 0 ? -1 : fork();
    if (locked == 0) {
        prctl(PR_SET_PDEATHSIG, SIGKILL);
        const QCoreApplication application(argc, argv);
        _exit(tryEverything(scene));
    }
    const int code = locked < 0 ? 1 : exitCodeOf(locked);
    if (scene.victim > 0) {
        kill(scene.victim, SIGKILL);
        exitCodeOf(scene.victim);
    }
    QFile::remove(QFile::decodeName(scene.trace));
    return code;
}

} // namespace desk
#endif
