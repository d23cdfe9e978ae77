// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/document_names.h"

#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <filesystem>

namespace desk {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// A file of a folder by its name below that folder, or a part of it that could not be listed.
struct Entry {
    std::string name; ///< relative, UTF-8 bytes where the system has them so, "/" between parts
    bool unlisted = false;
};

std::string bytesOf(const fs::path &path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

bool isHidden(const fs::path &path)
{
    return bytesOf(path.filename()).starts_with('.');
}

bool hasKnownEnding(const fs::path &path, FolderFiles wanted)
{
    return isDocumentName(QString::fromStdString(bytesOf(path.filename())), wanted);
}

/// Not recursive_directory_iterator: that one ends the whole walk at the first folder it may not enter.
void listFolder(const fs::path &folder, const std::string &prefix, FolderFiles wanted, QList<Entry> &entries)
{
    std::error_code error;
    fs::directory_iterator it(folder, error);
    while (!error && it != fs::directory_iterator()) {
        const fs::directory_entry &entry = *it;
        const std::string name = prefix + bytesOf(entry.path().filename());
        std::error_code ignored;
        if (!isHidden(entry.path())) {
            // Links to folders are not followed: they may lead in a circle.
            if (entry.is_directory(ignored) && !entry.is_symlink(ignored))
                listFolder(entry.path(), name + '/', wanted, entries);
            else if (entry.is_regular_file(ignored) && hasKnownEnding(entry.path(), wanted))
                entries.append({name, false});
        }
        it.increment(error);
    }
    if (error)
        entries.append({prefix, true});
}

/// Names on Linux are bytes; those that are no UTF-8 cannot be opened through Qt.
Result<QString> entryPath(const QString &folder, const Entry &entry)
{
    const QByteArray bytes = QByteArray::fromStdString(entry.name);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString name = decoder.decode(bytes);
    const QString joined = folder + (folder.endsWith(u'/') ? u""_s : u"/"_s);
    if (decoder.hasError())
        return fail(ErrorCode::Unreadable, joined + QString::fromLatin1(bytes.toPercentEncoding("/ ")));
    if (entry.unlisted)
        return fail(ErrorCode::Unreadable, name.isEmpty() ? folder : joined + name);
    return joined + name;
}

} // namespace

bool isDocumentName(const QString &name, FolderFiles wanted)
{
    constexpr std::array known{"pdf"_L1,  "png"_L1,  "jpg"_L1, "jpeg"_L1, "tif"_L1,
                               "tiff"_L1, "webp"_L1, "bmp"_L1, "xml"_L1};
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot < 1) // none, or a hidden file
        return false;
    const QString lower = name.mid(dot + 1).toLower();
    return std::ranges::find(known, lower) != known.end() ||
           (wanted == FolderFiles::DocumentsAndMails && lower == "eml"_L1);
}

QList<Result<QString>> filesToImport(const QStringList &paths, FolderFiles wanted)
{
    QList<Result<QString>> files;
    for (const QString &path : paths) {
        if (!path.isValidUtf16()) { // such a name would make the conversion throw
            files.append(fail(ErrorCode::NotFound, path));
            continue;
        }
        const fs::path native(path.toStdU16String());
        std::error_code error;
        const fs::file_status status = fs::status(native, error);
        if (status.type() == fs::file_type::not_found) {
            files.append(fail(ErrorCode::NotFound, path));
        } else if (status.type() == fs::file_type::directory) {
            QList<Entry> entries;
            listFolder(native, {}, wanted, entries);
            std::ranges::sort(entries, {}, &Entry::name);
            for (const Entry &entry : std::as_const(entries))
                files.append(entryPath(path, entry));
        } else {
            files.append(path); // whatever it is, the import says what is wrong with it
        }
    }
    return files;
}

} // namespace desk
