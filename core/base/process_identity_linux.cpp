// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_identity.h"

#ifndef Q_OS_WIN

#include <QFile>

#include <cerrno>
#include <signal.h>
#include <sys/types.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

struct ProcStat {
    QString start;
    bool ended = false; ///< a zombie: its work is over, only its parent does not know
};

// "pid (name) state ppid ... start ...": the name may hold blanks and brackets, so count from the last one.
std::optional<ProcStat> statOf(qint64 pid)
{
    const QByteArray stat = contentOf(u"/proc/%1/stat"_s.arg(pid));
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype State = 0, Start = 19; // proc(5): fields 3 and 22
    if (fields.size() <= Start)
        return std::nullopt;
    return ProcStat{QString::fromLatin1(fields[Start]), fields[State] == "Z" || fields[State] == "X"};
}

} // namespace

ProcessIdentity currentProcess()
{
    const qint64 pid = ::getpid();
    const QString boot = QString::fromLatin1(contentOf(u"/proc/sys/kernel/random/boot_id"_s).trimmed());
    const QString space = QFile::symLinkTarget(u"/proc/self/ns/pid"_s).section(u'/', -1);
    const std::optional<ProcStat> stat = statOf(pid);
    return {pid, stat ? stat->start : QString(), u"%1 %2"_s.arg(boot, space)};
}

Liveness livenessOf(const ProcessIdentity &process)
{
    const QString here = currentProcess().boot;
    if (process.boot.section(u' ', 0, 0) != here.section(u' ', 0, 0))
        return Liveness::Gone; // the system was started anew since
    if (process.boot != here)
        return Liveness::Unknown;
    if (const std::optional<ProcStat> stat = statOf(process.pid))
        return stat->start == process.start && !stat->ended ? Liveness::Alive : Liveness::Gone;
    // Other users' processes may be hidden from /proc; a signal that is never sent still tells whether there is one.
    return ::kill(pid_t(process.pid), 0) != 0 && errno == ESRCH ? Liveness::Gone : Liveness::Unknown;
}

} // namespace desk

#endif
