// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

QLatin1StringView errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotFound:
        return "not_found"_L1;
    case ErrorCode::Unreadable:
        return "unreadable"_L1;
    case ErrorCode::EmptyFile:
        return "empty_file"_L1;
    case ErrorCode::UnsupportedFormat:
        return "unsupported_format"_L1;
    case ErrorCode::Damaged:
        return "damaged"_L1;
    case ErrorCode::PasswordProtected:
        return "password_protected"_L1;
    case ErrorCode::NoPages:
        return "no_pages"_L1;
    case ErrorCode::TooLarge:
        return "too_large"_L1;
    case ErrorCode::Timeout:
        return "timeout"_L1;
    case ErrorCode::OutOfMemory:
        return "out_of_memory"_L1;
    case ErrorCode::ReaderCrashed:
        return "reader_crashed"_L1;
    case ErrorCode::DiskFull:
        return "disk_full"_L1;
    case ErrorCode::DatabaseLocked:
        return "database_locked"_L1;
    case ErrorCode::Cancelled:
        return "cancelled"_L1;
    case ErrorCode::Io:
        return "io"_L1;
    case ErrorCode::InvalidArgument:
        return "invalid_argument"_L1;
    case ErrorCode::Conflict:
        return "conflict"_L1;
    case ErrorCode::NotAllowed:
        return "not_allowed"_L1;
    case ErrorCode::NewerSchema:
        return "newer_schema"_L1;
    case ErrorCode::ReadOnly:
        return "read_only"_L1;
    case ErrorCode::NotProtected:
        return "not_protected"_L1;
    case ErrorCode::NotAvailable:
        return "not_available"_L1;
    case ErrorCode::Protocol:
        return "protocol"_L1;
    case ErrorCode::Internal:
        return "internal"_L1;
    }
    return "internal"_L1;
}

tl::unexpected<Error> fail(ErrorCode code, QString detail, std::source_location where)
{
    const QString file = QFileInfo(QString::fromUtf8(where.file_name())).fileName();
    return tl::unexpected(Error{code, std::move(detail), u"%1:%2"_s.arg(file).arg(where.line())});
}

} // namespace desk
