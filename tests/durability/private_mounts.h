// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#ifdef __linux__
#include <cerrno>
#include <cstring>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>
#endif

namespace desk {

/// File systems that only this test and the programs that it starts see: small ones, and ones that cannot be written.
class PrivateMounts {
public:
    /// Before the first thread is started. @return why it cannot be had here; empty = it can.
    static QString enter()
    {
#ifdef __linux__
        const uid_t user = ::geteuid();
        const gid_t group = ::getegid();
        if (::unshare(CLONE_NEWNS) != 0) {
            if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0)
                return QStringLiteral("no mount namespace here: ") + QString::fromLocal8Bit(std::strerror(errno));
            write("/proc/self/setgroups", "deny");
            write("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1");
            write("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1");
        }
        if (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) != 0)
            return QStringLiteral("no private mounts here: ") + QString::fromLocal8Bit(std::strerror(errno));
        return {};
#else
        return QStringLiteral("only on Linux");
#endif
    }

    /// A file system of its own at that folder. @return whether it is there.
    static bool makeSmall(const QString &folder, int kilobytes)
    {
#ifdef __linux__
        const QByteArray options = "mode=700,size=" + QByteArray::number(kilobytes) + "k";
        return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", 0, options.constData()) == 0;
#else
        return false;
#endif
    }
    static bool setReadOnly(const QString &folder, bool on)
    {
#ifdef __linux__
        const unsigned long flags = on ? MS_REMOUNT | MS_RDONLY : MS_REMOUNT;
        return ::mount("tmpfs", QFile::encodeName(folder).constData(), "tmpfs", flags, nullptr) == 0;
#else
        return false;
#endif
    }
    static void remove(const QString &folder)
    {
#ifdef __linux__
        ::umount2(QFile::encodeName(folder).constData(), MNT_DETACH);
#endif
    }

private:
    static void write(const char *file, const QByteArray &text)
    {
        QFile out(QString::fromLatin1(file));
        if (out.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            out.write(text);
    }
};

} // namespace desk
