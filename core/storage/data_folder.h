// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDir>
#include <QString>

namespace desk {

/// Where a document lies below the folder of blobs: "ab/cdef...", its SHA-256 in hex.
[[nodiscard]] inline QString blobName(const QByteArray &sha256)
{
    const QString hex = QString::fromLatin1(sha256.toHex());
    return hex.left(2) + u'/' + hex.mid(2);
}

/// The files of a data folder.
struct DataFolder {
    explicit DataFolder(const QString &path) : path(QDir(path).absolutePath()) {}
    QString path;
    [[nodiscard]] QString database() const { return path + QStringLiteral("/desk.sqlite"); }
    [[nodiscard]] QString blobs() const { return path + QStringLiteral("/blobs"); }
    [[nodiscard]] QString blob(const QByteArray &sha256) const { return blobs() + u'/' + blobName(sha256); }
};

} // namespace desk
