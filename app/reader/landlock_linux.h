// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace desk {

/// Leaves this process nothing of the file system but reading below these folders (those that are there), no TCP, and
/// no signals or abstract sockets to others, as far as the kernel can. Needs NO_NEW_PRIVS.
/// @return the version of Landlock that is now in force; 0 = the kernel has none, nothing has changed.
int restrictFolders(const QStringList &readableFolders);

} // namespace desk
