// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"

#include <QSaveFile>

#include <cerrno>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// QSaveFile tells "no room" and "may not" apart in the system's error number only.
tl::unexpected<Error> saveError(const QSaveFile &file, int systemError)
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
    QSaveFile target(file);
    errno = 0;
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size() || !target.commit())
        return saveError(target, errno);
    return {};
}

} // namespace desk
