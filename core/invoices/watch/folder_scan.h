// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringList>

namespace desk {

/// A file of a watched folder as it looked at one moment.
struct FoundFile {
    QString name;              ///< below the folder, "/" between parts
    qint64 size = 0;           ///< bytes
    qint64 changed = 0;        ///< time of its last change in ticks of the file system's clock: only good to compare
    bool beingWritten = false; ///< a program says so: a browser's part lies beside it
    bool operator==(const FoundFile &) const = default;
};

/// What is to be looked at.
struct FolderScanQuery {
    QString folder = {};
    bool recursive = false;
    QStringList leaveOut = {};    ///< sub-folders right below that are not looked into: what was moved there is done
    qsizetype maxFiles = 100'000; ///< no more than these are returned
};

/// What lies in a folder.
struct FolderScan {
    QList<FoundFile> files; ///< documents, in byte order of their names
    QStringList folders;    ///< the folder and those below that were looked into
    QStringList unlisted;   ///< sub-folders that cannot be listed, and names that are no UTF-8 (percent-encoded)
    bool more = false;      ///< there are more than maxFiles
};

/// Looks at the names, sizes and times in a folder; opens no file. Hidden files, links to folders, and names that
/// browsers, scanners and Office give to what they are writing are passed over. A plain function: any thread; may take
/// long on a share of the network.
/// Errors: NotFound (no such folder, or it is gone), Unreadable (it is none, or cannot be listed).
[[nodiscard]] Result<FolderScan> scanFolder(const FolderScanQuery &query);

/// The same for one file; a null size and time if it is gone.
[[nodiscard]] FoundFile lookAtFile(const QString &folder, const QString &name);

} // namespace desk
