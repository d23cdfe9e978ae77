// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/watch/folder_scan.h"

#include "core/invoices/document_names.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <filesystem>
#include <optional>

namespace desk {

using namespace Qt::StringLiterals;
namespace fs = std::filesystem;

namespace {

/// Deeper than anybody files; a loop of mounts ends here too.
constexpr int MaxDepth = 32;

std::string bytesOf(const fs::path &path)
{
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

/// Names on Linux are bytes; nullopt for those that are no UTF-8: they cannot be opened through Qt.
std::optional<QString> textOf(const std::string &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    if (decoder.hasError())
        return std::nullopt;
    return text;
}

/// Hidden, or the lock that Office puts beside an open document.
bool isPassedOver(const std::string &name)
{
    return name.starts_with('.') || name.starts_with("~$");
}

/// "a.pdf" for "a.pdf.part": Firefox makes an empty a.pdf at once and fills the other; others rename at the end.
QString finalNameOf(const QString &name)
{
    constexpr std::array endings{".part"_L1,       ".crdownload"_L1, ".download"_L1, ".partial"_L1,
                                 ".opdownload"_L1, ".filepart"_L1,   ".aria2"_L1,    ".tmp"_L1};
    for (const QLatin1StringView ending : endings) {
        if (name.endsWith(ending, Qt::CaseInsensitive))
            return name.chopped(ending.size());
    }
    return {};
}

class Walk {
public:
    Walk(const FolderScanQuery &query, FolderScan &scan) : m_query(query), m_scan(scan) {}

    /// @return false: it cannot be listed. @param prefix  below the folder, ends with "/" or is empty.
    bool into(const fs::path &folder, const QString &prefix, int depth)
    {
        std::error_code error;
        fs::directory_iterator it(folder, error);
        if (error)
            return false;
        m_scan.folders.append(prefix.isEmpty() ? m_query.folder : m_query.folder + u'/' + prefix.chopped(1));
        while (!error && it != fs::directory_iterator()) {
            take(*it, prefix, depth);
            it.increment(error);
        }
        return !error;
    }

    void finish()
    {
        for (FoundFile &file : m_scan.files)
            file.beingWritten = m_unfinished.contains(file.name);
        std::ranges::sort(m_scan.files,
                          [](const FoundFile &a, const FoundFile &b) { return a.name.toUtf8() < b.name.toUtf8(); });
        m_scan.more = m_scan.files.size() > m_query.maxFiles;
        if (m_scan.more)
            m_scan.files.resize(m_query.maxFiles);
    }

private:
    void take(const fs::directory_entry &entry, const QString &prefix, int depth)
    {
        const std::string bytes = bytesOf(entry.path().filename());
        if (isPassedOver(bytes))
            return;
        std::error_code error;
        const bool folder = entry.is_directory(error);
        const std::optional<QString> name = textOf(bytes);
        if (!name) {
            m_scan.unlisted.append(prefix +
                                   QString::fromLatin1(QByteArray::fromStdString(bytes).toPercentEncoding(" ")));
        } else if (folder) {
            // Links to folders are not followed: they may lead in a circle.
            if (m_query.recursive && !entry.is_symlink(error) && depth < MaxDepth && !isLeftOut(prefix, *name) &&
                !into(entry.path(), prefix + *name + u'/', depth + 1))
                m_scan.unlisted.append(prefix + *name);
        } else if (entry.is_regular_file(error)) {
            takeFile(entry, prefix + *name);
        }
    }

    void takeFile(const fs::directory_entry &entry, const QString &name)
    {
        if (const QString finished = finalNameOf(name); !finished.isEmpty())
            m_unfinished.insert(finished);
        if (!isDocumentName(name, FolderFiles::Documents))
            return;
        std::error_code error;
        const auto size = entry.file_size(error);
        const auto time = error ? fs::file_time_type{} : entry.last_write_time(error);
        if (!error) // else it is gone again
            m_scan.files.append({name, qint64(size), qint64(time.time_since_epoch().count()), false});
    }

    [[nodiscard]] bool isLeftOut(const QString &prefix, const QString &name) const
    {
        return prefix.isEmpty() && m_query.leaveOut.contains(name, Qt::CaseInsensitive);
    }

    const FolderScanQuery &m_query;
    FolderScan &m_scan;
    QSet<QString> m_unfinished;
};

} // namespace

Result<FolderScan> scanFolder(const FolderScanQuery &query)
{
    if (!query.folder.isValidUtf16()) // such a name would make the conversion throw
        return fail(ErrorCode::NotFound, query.folder);
    const fs::path folder(query.folder.toStdU16String());
    std::error_code error;
    const fs::file_status status = fs::status(folder, error);
    if (status.type() == fs::file_type::not_found)
        return fail(ErrorCode::NotFound, query.folder);
    FolderScan scan;
    Walk walk(query, scan);
    if (status.type() != fs::file_type::directory || !walk.into(folder, {}, 0))
        return fail(ErrorCode::Unreadable, query.folder);
    walk.finish();
    return scan;
}

FoundFile lookAtFile(const QString &folder, const QString &name)
{
    const fs::path path((folder + u'/' + name).toStdU16String());
    std::error_code error;
    const auto size = fs::file_size(path, error);
    const auto time = error ? fs::file_time_type{} : fs::last_write_time(path, error);
    if (error)
        return {name, 0, 0, false};
    return {name, qint64(size), qint64(time.time_since_epoch().count()), false};
}

} // namespace desk
