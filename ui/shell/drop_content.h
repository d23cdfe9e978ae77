// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QStringList>

class QMimeData;

namespace desk {

/// What a drop or the clipboard holds for import. Bytes are taken as they are; nothing is decoded here that need not
/// be.
struct DropContent {
    struct File {
        QString name;
        QByteArray bytes;
        bool operator==(const File &) const = default;
    };
    QStringList paths; ///< local files and folders
    QList<File> files; ///< bytes without a file: an attachment, a mail, a picture
    QImage picture;    ///< where the other program gives nothing but pixels
    [[nodiscard]] bool isEmpty() const { return paths.isEmpty() && files.isEmpty() && picture.isNull(); }

    /// @param name  of what comes without one, without its ending.
    [[nodiscard]] static DropContent of(const QMimeData *mime, const QString &name);
    /// The same question without fetching the bytes.
    [[nodiscard]] static bool isIn(const QMimeData *mime);
};

/// Puts `files` and `picture` as files into a folder. Threads: any. @return their paths; what cannot be written is left
/// out.
[[nodiscard]] QStringList writeFiles(const DropContent &content, const QString &folder);

} // namespace desk
