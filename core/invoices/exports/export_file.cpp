// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_file.h"

#include "core/invoices/export_invoices.h"

#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>
#include <cstdio>
#include <filesystem>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Error errorOf(const QFileDevice &file, int systemError)
{
    Error error = exportError(file.fileName(), systemError, file.errorString());
    if (error.code == ErrorCode::Io && file.error() == QFileDevice::PermissionsError)
        error.code = ErrorCode::ReadOnly;
    return error;
}

Result<> moveFile(const QString &from, const QString &to)
{
    std::error_code problem;
    std::filesystem::rename(std::filesystem::path(from.toStdU16String()), std::filesystem::path(to.toStdU16String()),
                            problem);
    if (problem)
        return tl::unexpected(exportError(to, problem.value(), QString::fromStdString(problem.message())));
    return {};
}

QString earlierOf(const FilePlace &place)
{
    return place.from + u".earlier"_s;
}

/// What stood there before waits beside the new file until all of them are in place.
Result<> placeOne(const FilePlace &place)
{
    if (QFileInfo(place.to).isFile())
        TRY(moveFile(place.to, earlierOf(place)));
    return moveFile(place.from, place.to);
}

void takeBack(const QList<FilePlace> &places, qsizetype placed)
{
    for (qsizetype i = 0; i < places.size(); ++i) {
        if (i < placed)
            QFile::remove(places[i].to);
        if (QFileInfo::exists(earlierOf(places[i])))
            QFile::rename(earlierOf(places[i]), places[i].to);
    }
}

} // namespace

Error exportError(const QString &path, int systemError, const QString &text)
{
    const QString where = path.isEmpty() ? u"standard output"_s : path;
    const auto as = [&](ErrorCode code) { return fail(code, u"%1: %2"_s.arg(where, text)).value(); };
    switch (systemError) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return as(ErrorCode::DiskFull);
    case EACCES:
    case EPERM:
    case EROFS:
        return as(ErrorCode::ReadOnly);
    default:
        return as(ErrorCode::Io);
    }
}

Result<std::unique_ptr<ExportFile>> ExportFile::open(const QString &path)
{
    errno = 0;
    if (path == u"-"_s) {
        auto out = std::make_unique<QFile>();
        if (!out->open(stdout, QIODevice::WriteOnly))
            return tl::unexpected(errorOf(*out, errno));
        return std::unique_ptr<ExportFile>(new ExportFile(std::move(out)));
    }
    std::unique_ptr<QFileDevice> device;
    const QFileInfo there(path);
    if (there.exists() && !there.isFile() && !there.isDir())
        device = std::make_unique<QFile>(path);
    else
        device = std::make_unique<QSaveFile>(path);
    if (!device->open(QIODevice::WriteOnly))
        return tl::unexpected(errorOf(*device, errno));
    return std::unique_ptr<ExportFile>(new ExportFile(std::move(device)));
}

Result<> ExportFile::write(const QByteArray &bytes)
{
    errno = 0;
    if (m_device->write(bytes) != bytes.size())
        return tl::unexpected(errorOf(*m_device, errno));
    return {};
}

Result<> ExportFile::rewriteStart(const QByteArray &bytes)
{
    errno = 0;
    if (!m_device->seek(0))
        return tl::unexpected(errorOf(*m_device, errno));
    return write(bytes);
}

Result<> ExportFile::commit()
{
    errno = 0;
    // What is still buffered is written first: QSaveFile does not look at the outcome of that (Qt 6.4), and would put
    // an empty file in the place of a good one when the disk is full.
    if (auto *file = qobject_cast<QSaveFile *>(m_device.get()))
        return file->flush() && file->commit() ? Result<>() : tl::unexpected(errorOf(*file, errno));
    return m_device->flush() ? Result<>() : tl::unexpected(errorOf(*m_device, errno));
}

Result<> writeWhole(const QString &file, const QByteArray &bytes)
{
    TRY_ASSIGN(target, ExportFile::open(file));
    TRY(target->write(bytes));
    return target->commit();
}

Result<std::unique_ptr<QTemporaryDir>> temporaryFolderIn(const QString &folder)
{
    errno = 0;
    auto made = std::make_unique<QTemporaryDir>(folder + u"/.export-XXXXXX"_s);
    if (!made->isValid())
        return tl::unexpected(exportError(folder, errno, made->errorString()));
    return made;
}

Result<QStringList> placeAll(const QList<FilePlace> &places)
{
    QStringList placed;
    if (places.size() == 1) { // in one step: there is no moment without the file
        TRY(moveFile(places.first().from, places.first().to));
        return QStringList{places.first().to};
    }
    for (const FilePlace &place : places) {
        if (const auto done = placeOne(place); !done) {
            takeBack(places, placed.size());
            return tl::unexpected(done.error());
        }
        placed.append(place.to);
    }
    return placed;
}

} // namespace desk
