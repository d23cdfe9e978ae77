// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/blob_store.h"

#include "core/storage/data_folder.h"
#include "core/storage/platform_file.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype HashSize = 32;
constexpr qint64 PieceSize = 1 << 20;

// What a crash left behind in the middle of a put. Those that another program is writing stay.
void removeLeftovers(const QDir &folder)
{
    for (const QFileInfo &file : folder.entryInfoList({u"*.part"_s}, QDir::Files))
        removeIfAbandoned(file.filePath());
}

// The hash of what a file holds; empty where it cannot be read.
QByteArray hashOfFile(const QString &path)
{
    QFile file(path);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
        return {};
    return hash.result();
}

Result<> checkSource(const QFileInfo &source, qint64 maxBytes)
{
    const QString path = source.filePath();
    if (!source.exists())
        return fail(ErrorCode::NotFound, u"there is no file %1"_s.arg(path));
    if (!source.isFile())
        return fail(ErrorCode::Unreadable, u"%1 is not a file"_s.arg(path));
    if (source.size() > maxBytes)
        return fail(ErrorCode::TooLarge,
                    u"%1 has %2 bytes, the limit is %3"_s.arg(path).arg(source.size()).arg(maxBytes));
    return {};
}

} // namespace

BlobStore::BlobStore(QString folder) : m_folder(std::move(folder)) {}

BlobStore::~BlobStore() = default;

Result<std::unique_ptr<BlobStore>> BlobStore::open(const QString &folder)
{
    TRY(makePrivateFolder(folder));
    TRY(syncFolder(folder)); // a program that was killed may have made folders in it and not waited for the disk
    removeLeftovers(QDir(folder));
    return std::unique_ptr<BlobStore>(new BlobStore(QDir(folder).absolutePath()));
}

QString BlobStore::pathOf(const QByteArray &sha256) const
{
    if (sha256.size() != HashSize)
        return {};
    return m_folder + u'/' + blobName(sha256);
}

QString BlobStore::newPartPath() const
{
    return u"%1/%2.part"_s.arg(m_folder, QUuid::createUuid().toString(QUuid::Id128));
}

bool BlobStore::isStored(const QByteArray &sha256) const
{
    // The same bytes again heal a file that was damaged since.
    const QString path = pathOf(sha256);
    return QFileInfo::exists(path) && hashOfFile(path) == sha256;
}

// Who put it there may have been killed before its name was on the disk; whoever relies on it waits for that.
Result<Blob> BlobStore::alreadyKept(const QByteArray &sha256, qint64 size) const
{
    TRY(syncFolder(QFileInfo(pathOf(sha256)).absolutePath()));
    return Blob{sha256, size, true};
}

Result<Blob> BlobStore::keep(PrivateFile &part, const QByteArray &sha256, qint64 size) const
{
    const QString path = pathOf(sha256);
    TRY(makePrivateFolder(QFileInfo(path).absolutePath()));
    const Result<> kept = part.keepAs(path);
    if (kept)
        return Blob{sha256, size, false};
    if (!isStored(sha256)) // another program may have been faster, and hold the file open
        return tl::unexpected(kept.error());
    return alreadyKept(sha256, size);
}

Result<Blob> BlobStore::put(const QByteArray &bytes) const
{
    if (bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, u"no bytes to be stored"_s);
    const QByteArray sha256 = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    if (isStored(sha256))
        return alreadyKept(sha256, bytes.size());
    PrivateFile part;
    TRY(part.create(newPartPath()));
    TRY(part.write(bytes.constData(), bytes.size()));
    return keep(part, sha256, bytes.size());
}

Result<Blob> BlobStore::putFile(const QString &path, qint64 maxBytes) const
{
    TRY(checkSource(QFileInfo(path), maxBytes));
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(ErrorCode::Unreadable, u"%1: %2"_s.arg(path, source.errorString()));
    PrivateFile part;
    TRY(part.create(newPartPath()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(PieceSize, Qt::Uninitialized);
    qint64 size = 0;
    for (;;) {
        const qint64 got = source.read(piece.data(), piece.size());
        if (got < 0)
            return fail(ErrorCode::Unreadable, u"%1: %2"_s.arg(path, source.errorString()));
        if (got == 0)
            break;
        size += got;
        if (size > maxBytes) // it grew while it was read
            return fail(ErrorCode::TooLarge, u"%1 has over %2 bytes"_s.arg(path).arg(maxBytes));
        hash.addData(QByteArrayView(piece.constData(), got));
        TRY(part.write(piece.constData(), got));
    }
    if (size == 0)
        return fail(ErrorCode::EmptyFile, u"%1 is empty"_s.arg(path));
    if (isStored(hash.result()))
        return alreadyKept(hash.result(), size);
    return keep(part, hash.result(), size);
}

Result<QByteArray> BlobStore::get(const QByteArray &sha256) const
{
    const QString path = pathOf(sha256);
    if (path.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"not a SHA-256"_s);
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"no stored file %1"_s.arg(path));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(path, file.errorString()));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return fail(ErrorCode::Damaged, u"%1 does not hold what was stored (%2 bytes)"_s.arg(path).arg(bytes.size()));
    return bytes;
}

bool BlobStore::contains(const QByteArray &sha256) const
{
    const QString path = pathOf(sha256);
    return !path.isEmpty() && QFileInfo(path).isFile();
}

Result<> BlobStore::remove(const QByteArray &sha256) const
{
    const QString path = pathOf(sha256);
    if (path.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"not a SHA-256"_s);
    QFile file(path);
    if (!file.exists() || file.remove())
        return {};
    const bool mayWrite = QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    return fail(mayWrite ? ErrorCode::Io : ErrorCode::ReadOnly, u"%1: %2"_s.arg(path, file.errorString()));
}

} // namespace desk
