// SPDX-License-Identifier: GPL-3.0-or-later
#ifndef _WIN32
#include "core/base/system_user.h"

#include <QFile>

#include <pwd.h>
#include <unistd.h>

namespace desk {

QString systemUserName()
{
    const passwd *account = getpwuid(geteuid());
    const QString name = account ? QFile::decodeName(account->pw_name) : QString();
    return name.isEmpty() ? QString::number(geteuid()) : name;
}

} // namespace desk
#endif
