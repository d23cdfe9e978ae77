// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// QSaveFile tells "no room" and "may not" apart in the system's error number only.
tl::unexpected<Error> saveError(const QFileDevice &file, int systemError)
{
    const QString detail = u"%1: %2"_s.arg(file.fileName(), file.errorString());
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return fail(ErrorCode::DiskFull, detail);
    case EACCES:
    case EPERM:
    case EROFS:
        return fail(ErrorCode::ReadOnly, detail);
    default:
        break;
    }
    if (file.error() == QFileDevice::PermissionsError)
        return fail(ErrorCode::ReadOnly, detail);
    return fail(ErrorCode::Io, detail);
}

} // namespace

Result<> writeWhole(const QString &file, const QByteArray &bytes)
{
    errno = 0;
    if (const QFileInfo there(file); there.exists() && !there.isFile() && !there.isDir()) {
        // A pipe or a device is written to; the new name of a temporary file would take its place.
        QFile device(file);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || device.write(bytes) != bytes.size())
            return saveError(device, errno);
        return {};
    }
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return saveError(target, errno);
    return {};
}

} // namespace desk
