// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/move_file.h"
#include "core/storage/platform_file.h"

#include <QtGlobal>

#ifndef Q_OS_WIN

#include <QFile>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(int number)
{
    switch (number) {
    case EEXIST:
    case ENOTEMPTY:
    case EISDIR:
        return ErrorCode::Conflict;
    case ENOENT:
        return ErrorCode::NotFound;
    case EXDEV:
        return ErrorCode::NotAvailable;
    default:
        return systemErrorCode(number);
    }
}

tl::unexpected<Error> failed(int number, const QString &to)
{
    return fail(codeOf(number), u"move to %1: %2"_s.arg(to, QString::fromLocal8Bit(std::strerror(number))));
}

/// For file systems that cannot refuse to replace: an empty file of our own takes the name first, and is what is
/// replaced. Somebody else's file never is.
int moveOverPlaceholder(const QByteArray &from, const QByteArray &to)
{
    struct stat there = {};
    if (::lstat(from.constData(), &there) != 0)
        return errno;
    const int placeholder = ::open(to.constData(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (placeholder < 0)
        return errno;
    ::close(placeholder);
    if (::rename(from.constData(), to.constData()) == 0)
        return 0;
    const int number = errno;
    ::unlink(to.constData());
    return number;
}

} // namespace

Result<> moveWithoutReplacing(const QString &from, const QString &to)
{
    const QByteArray source = QFile::encodeName(from);
    const QByteArray target = QFile::encodeName(to);
    int number = EINVAL;
#ifdef RENAME_NOREPLACE
    number = ::renameat2(AT_FDCWD, source.constData(), AT_FDCWD, target.constData(), RENAME_NOREPLACE) == 0 ? 0 : errno;
#endif
    if (number == EINVAL || number == ENOSYS || number == ENOTSUP)
        number = moveOverPlaceholder(source, target);
    if (number != 0)
        return failed(number, to);
    return {};
}

} // namespace desk

#endif
