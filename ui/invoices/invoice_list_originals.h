// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QString>

namespace desk {

/// Writes a file into a folder; where one of that name is there, it becomes "name (2).pdf" and so on.
/// Threads: any, several at a time on one folder. @return where it lies. Errors: ReadOnly, DiskFull, Io, NotFound (no
/// such folder).
[[nodiscard]] Result<QString> saveUnderOwnName(const QString &folder, const QString &name, const QByteArray &bytes);

/// A copy in a private folder of this run, for a viewer to open; it goes with the program. Threads: any.
[[nodiscard]] Result<QString> copyForViewer(const QString &name, const QByteArray &bytes);

} // namespace desk
