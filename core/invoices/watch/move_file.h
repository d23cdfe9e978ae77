// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace desk {

/// Gives a file another name, in one step and on the same disk. Nothing is ever replaced, copied or deleted; whatever
/// happens, the file has either its old name or the new one. One .cpp for each platform. Threads: any.
/// Errors: Conflict (something of the new name is there), NotFound (the file is gone), NotAvailable (the new name lies
/// on another disk), ReadOnly, DiskFull, Io.
[[nodiscard]] Result<> moveWithoutReplacing(const QString &from, const QString &to);

/// Moves a file into a folder, which is made if needed; where its name is taken, as "name (2).pdf" and so on.
/// @return its new path. Errors: as moveWithoutReplacing().
[[nodiscard]] Result<QString> setAside(const QString &file, const QString &folder);

} // namespace desk
