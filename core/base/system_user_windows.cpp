// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32
#include "core/base/system_user.h"

#include <array>
#include <windows.h>

namespace desk {

namespace {
constexpr DWORD LongestName = 256; // UNLEN of lmcons.h
} // namespace

QString systemUserName()
{
    std::array<wchar_t, LongestName + 1> name{};
    DWORD size = DWORD(name.size()); // with the terminating zero, before and after
    if (!GetUserNameW(name.data(), &size) || size < 2)
        return QStringLiteral("user");
    return QString::fromWCharArray(name.data(), int(size) - 1);
}

} // namespace desk
#endif
