// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/platform_file.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QDir>
#include <QFile>

#include <windows.h>

namespace desk {

using namespace Qt::StringLiterals;

ErrorCode systemErrorCode(int number)
{
    switch (number) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
        return ErrorCode::DiskFull;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        return ErrorCode::ReadOnly;
    default:
        return ErrorCode::Io;
    }
}

// Who may read: the folder lies in the user's profile, whose access list new files inherit.

namespace {

tl::unexpected<Error> failed(DWORD number, const QString &doing, const QString &path)
{
    return fail(systemErrorCode(int(number)), u"%1 %2: %3"_s.arg(doing, path, qt_error_string(int(number))));
}

const wchar_t *native(const QString &path)
{
    return reinterpret_cast<const wchar_t *>(path.utf16());
}

Result<> rename(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from), target = QDir::toNativeSeparators(to);
    if (!MoveFileExW(native(source), native(target), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH))
        return failed(GetLastError(), u"rename to"_s, to);
    return {};
}

} // namespace

Result<> makePrivateFolder(const QString &path)
{
    if (!QDir().mkpath(path))
        return failed(GetLastError(), u"make folder"_s, path);
    return {};
}

// MOVEFILE_WRITE_THROUGH has put the name on the disk already, and folders cannot be flushed here.
Result<> syncFolder(const QString &)
{
    return {};
}

// A PrivateFile that is being written is open without sharing, so that removing it is refused.
bool removeIfAbandoned(const QString &path)
{
    const QString target = QDir::toNativeSeparators(path);
    return DeleteFileW(native(target)) || GetLastError() == ERROR_FILE_NOT_FOUND;
}

Result<> createPrivateFile(const QString &path)
{
    if (QFile::exists(path))
        return {};
    QFile created(path);
    if (!created.open(QIODevice::ReadWrite))
        return failed(GetLastError(), u"create"_s, path);
    return {};
}

Result<> replaceFile(const QString &from, const QString &to)
{
    const QString source = QDir::toNativeSeparators(from);
    const HANDLE handle = CreateFileW(native(source), GENERIC_WRITE, 0, nullptr, OPEN_EXISTING, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed(GetLastError(), u"open"_s, from);
    const bool flushed = FlushFileBuffers(handle);
    const DWORD number = GetLastError();
    CloseHandle(handle);
    if (!flushed)
        return failed(number, u"sync"_s, from);
    return rename(from, to);
}

PrivateFile::~PrivateFile()
{
    if (m_handle != -1)
        CloseHandle(HANDLE(m_handle));
    if (!m_path.isEmpty())
        QFile::remove(m_path);
}

Result<> PrivateFile::create(const QString &path)
{
    Q_ASSERT(m_handle == -1);
    const QString target = QDir::toNativeSeparators(path);
    const HANDLE handle = CreateFileW(native(target), GENERIC_WRITE, 0, nullptr, CREATE_NEW, 0, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return failed(GetLastError(), u"create"_s, path);
    m_handle = qintptr(handle);
    m_path = path;
    return {};
}

Result<> PrivateFile::write(const char *bytes, qint64 size)
{
    constexpr qint64 Piece = 16 << 20;
    while (size > 0) {
        DWORD written = 0;
        if (!WriteFile(HANDLE(m_handle), bytes, DWORD(qMin(size, Piece)), &written, nullptr))
            return failed(GetLastError(), u"write"_s, m_path);
        bytes += written;
        size -= written;
    }
    return {};
}

Result<> PrivateFile::keepAs(const QString &path)
{
    const bool flushed = FlushFileBuffers(HANDLE(m_handle));
    const DWORD number = GetLastError();
    CloseHandle(HANDLE(m_handle));
    m_handle = -1;
    if (!flushed)
        return failed(number, u"sync"_s, m_path);
    TRY(rename(m_path, path));
    m_path.clear();
    return {};
}

} // namespace desk

#endif
