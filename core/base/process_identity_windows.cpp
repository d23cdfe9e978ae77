// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/process_identity.h"

#ifdef Q_OS_WIN

#include <QSysInfo>

#include <windows.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString startOf(HANDLE process)
{
    FILETIME created, exited, kernel, user;
    if (!GetProcessTimes(process, &created, &exited, &kernel, &user))
        return {};
    return QString::number((quint64(created.dwHighDateTime) << 32) | created.dwLowDateTime);
}

} // namespace

ProcessIdentity currentProcess()
{
    // Start times are absolute here, so a pid of an earlier boot cannot be mistaken: the machine is enough.
    return {qint64(GetCurrentProcessId()), startOf(GetCurrentProcess()),
            QString::fromLatin1(QSysInfo::machineUniqueId())};
}

Liveness livenessOf(const ProcessIdentity &process)
{
    if (process.boot != currentProcess().boot)
        return Liveness::Unknown;
    const HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION | SYNCHRONIZE, FALSE, DWORD(process.pid));
    if (!handle)
        return GetLastError() == ERROR_INVALID_PARAMETER ? Liveness::Gone : Liveness::Unknown;
    const bool ended = WaitForSingleObject(handle, 0) == WAIT_OBJECT_0;
    const bool same = startOf(handle) == process.start;
    CloseHandle(handle);
    return same && !ended ? Liveness::Alive : Liveness::Gone;
}

} // namespace desk

#endif
