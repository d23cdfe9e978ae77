// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace desk {

class PrivateFile;

/// What lies in the store now.
struct Blob {
    QByteArray sha256;    ///< 32 bytes, the name of the content
    qint64 size = 0;      ///< bytes
    bool existed = false; ///< the same bytes were there before
    bool operator==(const Blob &) const = default;
};

/// Keeps files by what is in them: FOLDER/ab/cdef..., the name being the SHA-256 in hex. A file is complete and on the
/// disk before it has its name; nothing is ever changed in place. Readable by its owner only.
/// Threads: any, also several programs on one folder at the same time.
class BlobStore {
public:
    ~BlobStore();

    /// Makes the folder where there is none. Errors: ReadOnly, DiskFull, Io.
    [[nodiscard]] static Result<std::unique_ptr<BlobStore>> open(const QString &folder);

    /// Stores the bytes; they survive a power cut once this returns.
    /// Errors: EmptyFile, DiskFull, ReadOnly, Io.
    [[nodiscard]] Result<Blob> put(const QByteArray &bytes) const;
    /// Stores a copy of a file, in pieces: memory does not grow with it.
    /// @param maxBytes  larger files are refused with TooLarge, before they are copied.
    /// Errors: NotFound, Unreadable (a folder, a device, no permission), EmptyFile, TooLarge, DiskFull, ReadOnly, Io.
    [[nodiscard]] Result<Blob> putFile(const QString &path, qint64 maxBytes) const;

    /// The bytes, checked against their name. Errors: NotFound, Damaged (not what was stored), Io, InvalidArgument.
    [[nodiscard]] Result<QByteArray> get(const QByteArray &sha256) const;
    [[nodiscard]] bool contains(const QByteArray &sha256) const;
    /// Removes the bytes; fine if they are not there. Errors: ReadOnly, Io, InvalidArgument.
    [[nodiscard]] Result<> remove(const QByteArray &sha256) const;

    /// Where the bytes of that name lie, or would lie. Empty for what is no SHA-256.
    [[nodiscard]] QString pathOf(const QByteArray &sha256) const;
    [[nodiscard]] QString folder() const { return m_folder; }

private:
    explicit BlobStore(QString folder);
    QString newPartPath() const;
    bool isStored(const QByteArray &sha256) const;
    Result<Blob> alreadyKept(const QByteArray &sha256, qint64 size) const;
    Result<Blob> keep(PrivateFile &part, const QByteArray &sha256, qint64 size) const;
    QString m_folder;
};

} // namespace desk
