// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFileDevice>
#include <QTemporaryDir>

#include <memory>

namespace desk {

/// A file that appears whole with commit(), or not at all: until then the bytes are in a temporary file beside it. A
/// pipe or a device is written to directly (the new name of a temporary file would take its place), and so is standard
/// output. Threads: one at a time.
class ExportFile {
public:
    /// @param path  "-" = standard output. Errors: ReadOnly, DiskFull, Io.
    [[nodiscard]] static Result<std::unique_ptr<ExportFile>> open(const QString &path);
    /// Errors: DiskFull, Io.
    [[nodiscard]] Result<> write(const QByteArray &bytes);
    /// Puts other bytes in the place of the first ones. Not for pipes, devices, standard output.
    [[nodiscard]] Result<> rewriteStart(const QByteArray &bytes);
    [[nodiscard]] Result<> commit();

private:
    explicit ExportFile(std::unique_ptr<QFileDevice> device) : m_device(std::move(device)) {}
    std::unique_ptr<QFileDevice> m_device;
};

/// The error of a write that the system refused. @param systemError  errno.
[[nodiscard]] Error exportError(const QString &path, int systemError, const QString &text);

/// A folder for what is not finished, readable by its owner only, on the disk of the target; gone with the object.
/// Errors: ReadOnly, DiskFull, Io.
[[nodiscard]] Result<std::unique_ptr<QTemporaryDir>> temporaryFolderIn(const QString &folder);

/// A finished file and the name that it is to get.
struct FilePlace {
    QString from, to;
};
/// All get their names, or none: then what stood there before is there again. Earlier files of these names are
/// replaced. @return the new names.
[[nodiscard]] Result<QStringList> placeAll(const QList<FilePlace> &places);

} // namespace desk
