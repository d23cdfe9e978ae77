// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace desk {

/// The few things about files in which systems differ: who may read them, and when they are on the disk.
/// One .cpp for each platform. Threads: any. Errors of all: ReadOnly, DiskFull, Io.

/// What an error number of the system means (errno; GetLastError() on Windows): DiskFull, ReadOnly, else Io.
[[nodiscard]] ErrorCode systemErrorCode(int number);

/// Makes a folder and those above it, readable by the owner only. Fine if it is there.
[[nodiscard]] Result<> makePrivateFolder(const QString &path);

/// Makes an empty file, readable by the owner only. Fine if it is there.
[[nodiscard]] Result<> createPrivateFile(const QString &path);

/// Waits until the names in the folder are on the disk. Nothing to do where the system does that with the renaming.
[[nodiscard]] Result<> syncFolder(const QString &path);

/// Removes what a PrivateFile left behind whose program was killed. Does nothing where that program still writes it, or
/// where the file cannot be removed. @return whether it is gone.
bool removeIfAbandoned(const QString &path);

/// Puts the file on the disk and gives it its new name, in one step; a file of that name is replaced.
[[nodiscard]] Result<> replaceFile(const QString &from, const QString &to);

/// A new file, readable by the owner only, written once from the start to the end. Removed unless it is kept.
class PrivateFile {
public:
    PrivateFile() = default;
    PrivateFile(const PrivateFile &) = delete;
    PrivateFile &operator=(const PrivateFile &) = delete;
    ~PrivateFile();

    [[nodiscard]] Result<> create(const QString &path);
    [[nodiscard]] Result<> write(const char *bytes, qint64 size);
    /// Waits until the disk has it, and gives it its name.
    [[nodiscard]] Result<> keepAs(const QString &path);

private:
    QString m_path;
    qintptr m_handle = -1;
};

} // namespace desk
