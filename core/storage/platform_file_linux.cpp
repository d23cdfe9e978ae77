// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform_file.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

ErrorCode systemErrorCode(int number)
{
    switch (number) {
    case ENOSPC:
    case EDQUOT:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::Io;
    }
}

namespace {

tl::unexpected<Error> failed(int number, const QString &doing, const QString &path)
{
    return fail(systemErrorCode(number),
                u"%1 %2: %3"_s.arg(doing, path, QString::fromLocal8Bit(std::strerror(number))));
}

Result<> syncPath(const QString &path, int flags)
{
    const int handle = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (handle < 0)
        return failed(errno, u"open"_s, path);
    const int outcome = ::fsync(handle);
    const int number = errno;
    ::close(handle);
    // Some file systems cannot sync a folder and say so; there is nothing more to be done there.
    if (outcome != 0 && number != EINVAL && number != ENOTSUP)
        return failed(number, u"sync"_s, path);
    return {};
}

Result<> renameSynced(const QString &from, const QString &to)
{
    if (::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0)
        return failed(errno, u"rename to"_s, to);
    return syncFolder(QFileInfo(to).absolutePath());
}

// Held as long as the file is open, and let go by the system when the program dies.
bool lockAgainstSweepers(int handle)
{
    struct stat there {};
    return (::flock(handle, LOCK_EX | LOCK_NB) == 0 || errno != EWOULDBLOCK) && ::fstat(handle, &there) == 0 &&
           there.st_nlink > 0; // a sweeper may have been faster
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    const QString clean = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    if (QFileInfo(clean).isDir())
        return {};
    const QString parent = QFileInfo(clean).path();
    if (parent != clean)
        TRY(makePrivateFolder(parent));
    if (::mkdir(QFile::encodeName(clean).constData(), 0700) != 0 && errno != EEXIST)
        return failed(errno, u"make folder"_s, clean);
    if (!QFileInfo(clean).isDir())
        return fail(ErrorCode::Io, u"%1 is not a folder"_s.arg(clean));
    return syncFolder(parent);
}

Result<> syncFolder(const QString &path)
{
    return syncPath(path, O_RDONLY | O_DIRECTORY);
}

bool removeIfAbandoned(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    const int handle = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
    if (handle < 0)
        return errno == ENOENT;
    const bool abandoned = ::flock(handle, LOCK_EX | LOCK_NB) == 0;
    const bool removed = abandoned && ::unlink(name.constData()) == 0;
    ::close(handle);
    return removed;
}

Result<> createPrivateFile(const QString &path)
{
    const int handle = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle < 0)
        return failed(errno, u"create"_s, path);
    ::close(handle);
    return {};
}

Result<> replaceFile(const QString &from, const QString &to)
{
    TRY(syncPath(from, O_RDWR));
    return renameSynced(from, to);
}

PrivateFile::~PrivateFile()
{
    if (m_handle >= 0)
        ::close(int(m_handle));
    if (!m_path.isEmpty())
        ::unlink(QFile::encodeName(m_path).constData());
}

Result<> PrivateFile::create(const QString &path)
{
    Q_ASSERT(m_handle < 0);
    for (;;) {
        m_handle = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
        if (m_handle < 0)
            return failed(errno, u"create"_s, path);
        if (lockAgainstSweepers(int(m_handle)))
            break;
        ::close(int(m_handle));
        m_handle = -1;
    }
    m_path = path;
    return {};
}

Result<> PrivateFile::write(const char *bytes, qint64 size)
{
    while (size > 0) {
        const ssize_t written = ::write(int(m_handle), bytes, size_t(size));
        if (written < 0 && errno == EINTR)
            continue;
        if (written < 0)
            return failed(errno, u"write"_s, m_path);
        bytes += written;
        size -= written;
    }
    return {};
}

Result<> PrivateFile::keepAs(const QString &path)
{
    if (::fsync(int(m_handle)) != 0)
        return failed(errno, u"sync"_s, m_path);
    TRY(renameSynced(m_path, path)); // still locked: nobody takes it for abandoned in between
    m_path.clear();
    const int closed = ::close(int(m_handle));
    m_handle = -1;
    return closed == 0 ? Result<>() : failed(errno, u"close"_s, path);
}

} // namespace desk

#endif
