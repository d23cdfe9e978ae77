// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/move_file.h"
#include "core/storage/platform_file.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QDir>

#include <windows.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

ErrorCode codeOf(DWORD number)
{
    switch (number) {
    case ERROR_ALREADY_EXISTS:
    case ERROR_FILE_EXISTS:
        return ErrorCode::Conflict;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        return ErrorCode::NotFound;
    case ERROR_NOT_SAME_DEVICE:
        return ErrorCode::NotAvailable;
    case ERROR_SHARING_VIOLATION: // somebody has it open
        return ErrorCode::ReadOnly;
    default:
        return systemErrorCode(int(number));
    }
}

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

} // namespace

Result<> moveWithoutReplacing(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const QString target = QDir::toNativeSeparators(to);
    // Neither MOVEFILE_REPLACE_EXISTING nor MOVEFILE_COPY_ALLOWED, which would delete after copying.
    if (MoveFileExW(native(source), native(target), MOVEFILE_WRITE_THROUGH))
        return {};
    const DWORD number = GetLastError();
    return fail(codeOf(number), u"move to %1: system error %2"_s.arg(to).arg(number));
}

} // namespace desk

#endif
