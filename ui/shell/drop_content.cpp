// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/drop_content.h"

#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QUrl>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Format {
    QLatin1StringView mime, ending;
};

// By preference: a program that offers several of them means the same thing. The reader looks at the bytes anyway.
constexpr std::array Formats{Format{"application/pdf"_L1, ".pdf"_L1},     Format{"message/rfc822"_L1, ".eml"_L1},
                             Format{"image/tiff"_L1, ".tif"_L1},          Format{"image/jpeg"_L1, ".jpg"_L1},
                             Format{"image/png"_L1, ".png"_L1},           Format{"image/webp"_L1, ".webp"_L1},
                             Format{"image/bmp"_L1, ".bmp"_L1},           Format{"application/xml"_L1, ".xml"_L1},
                             Format{"application/octet-stream"_L1, ""_L1}};

QStringList localPaths(const QMimeData *mime)
{
    QStringList paths;
    for (const QUrl &url : mime->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

bool DropContent::isIn(const QMimeData *mime)
{
    return !localPaths(mime).isEmpty() || mime->hasImage() ||
           std::ranges::any_of(Formats, [mime](const Format &format) { return mime->hasFormat(format.mime); });
}

DropContent DropContent::of(const QMimeData *mime, const QString &name)
{
    DropContent content;
    content.paths = localPaths(mime);
    if (!content.paths.isEmpty())
        return content;
    for (const Format &format : Formats) {
        if (!mime->hasFormat(format.mime))
            continue;
        const QByteArray bytes = mime->data(format.mime);
        if (bytes.isEmpty())
            continue;
        content.files.append({name + format.ending, bytes});
        return content;
    }
    if (mime->hasImage())
        content.picture = qvariant_cast<QImage>(mime->imageData());
    if (!content.picture.isNull())
        content.files.append({name + u".png"_s, {}}); // its bytes are made away from the main thread
    return content;
}

QStringList writeFiles(const DropContent &content, const QString &folder)
{
    QStringList written;
    for (const DropContent::File &file : content.files) {
        const QString path = QDir(folder).filePath(file.name);
        bool done = false;
        if (!file.bytes.isEmpty()) {
            QFile out(path);
            done = out.open(QIODevice::WriteOnly) && out.write(file.bytes) == file.bytes.size() && out.flush();
        } else {
            done = content.picture.save(path, "PNG");
        }
        if (done)
            written.append(path);
    }
    return written;
}

} // namespace desk
