// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"

#include "core/storage/backup_parts.h"
#include "core/storage/plain_connection.h"
#include "core/storage/platform_file.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PieceSize = 1 << 20;

/// The file under the name that it has until it is whole. Removed unless it was kept.
class Part {
public:
    explicit Part(const QString &file) : m_path(u"%1.%2.part"_s.arg(file).arg(QCoreApplication::applicationPid())) {}
    ~Part()
    {
        for (const QString &suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }
    Part(const Part &) = delete;
    Part &operator=(const Part &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

bool isBackup(const QString &file)
{
    const auto connection = PlainConnection::open(file, PlainConnection::Access::ReadOnly);
    return connection && readManifest((*connection)->database());
}

Result<> checkTarget(const DataFolder &folder, const QString &file)
{
    const QFileInfo target(file);
    const QString place = QFileInfo(target.absolutePath()).canonicalFilePath();
    const QString home = QFileInfo(folder.path).canonicalFilePath();
    if (place.isEmpty())
        return fail(ErrorCode::NotFound, u"there is no folder %1"_s.arg(target.absolutePath()));
    if (place == home + u"/blobs"_s || place.startsWith(home + u"/blobs/"_s))
        return fail(ErrorCode::InvalidArgument, u"the folder of the documents is no place for a backup"_s);
    if (place == home && (target.fileName().startsWith(u"desk.sqlite") || target.fileName() == u"blobs"))
        return fail(ErrorCode::InvalidArgument, u"%1 is a name of the database"_s.arg(target.fileName()));
    if ((target.exists() || target.isSymLink()) && (!target.isFile() || !isBackup(file)))
        return fail(ErrorCode::NotAllowed, u"%1 is there and is no backup; give another name"_s.arg(file));
    return {};
}

// Asked before, so that a disk is not filled to the brim for nothing.
Result<> checkRoom(QSqlDatabase &db, const QString &file, bool documents)
{
    TRY_ASSIGN(pages, numberOf(db, u"PRAGMA page_count"_s));
    TRY_ASSIGN(pageSize, numberOf(db, u"PRAGMA page_size"_s));
    TRY_ASSIGN(bytes, numberOf(db, u"SELECT coalesce(sum(byte_size), 0) FROM document"_s));
    const qint64 needed = pages * pageSize + (documents ? bytes + bytes / 50 : 0) + PieceSize;
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < needed)
        return fail(ErrorCode::DiskFull, u"the backup needs %1 MB, %2 MB are free in %3"_s.arg(needed >> 20)
                                             .arg(disk.bytesAvailable() >> 20)
                                             .arg(QFileInfo(file).absolutePath()));
    return {};
}

/// Puts the documents into the file that becomes the backup.
class DocumentSaver {
public:
    DocumentSaver(QSqlDatabase &db, const DataFolder &folder, BackupReport &report)
        : m_db(db), m_folder(folder), m_report(report)
    {
    }

    Result<> saveAll(const BackupProgress &progress, const std::stop_token &stop)
    {
        TRY_ASSIGN(query, prepare(m_db, u"SELECT d.id, (SELECT min(i.id) FROM invoice i WHERE i.document_id = d.id), "
                                        "d.sha256 FROM document d ORDER BY d.id"_s));
        TRY(run(query));
        qint64 done = 0;
        while (query.next()) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            tell(progress, BackupStep::Documents, done++, m_report.manifest.documentCount);
            TRY(save(query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toByteArray()));
        }
        return ended(query);
    }

private:
    Result<> save(qint64 id, qint64 invoice, const QByteArray &sha256)
    {
        const QString path = m_folder.blob(sha256);
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            return missing(id, invoice, sha256,
                           file.exists() ? IntegrityProblem::DocumentUnreadable : IntegrityProblem::DocumentLost, path);
        TRY_ASSIGN(insert, prepare(m_db, u"INSERT INTO backup_blob (sha256, piece, bytes) "
                                         "VALUES (:sha256, :piece, :bytes)"_s));
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (int piece = 0;; ++piece) {
            const QByteArray bytes = file.read(PieceSize);
            if (bytes.isEmpty())
                break;
            hash.addData(bytes);
            m_report.manifest.documentBytes += bytes.size();
            insert.bindValue(u":sha256"_s, sha256);
            insert.bindValue(u":piece"_s, piece);
            insert.bindValue(u":bytes"_s, bytes);
            TRY(run(insert));
        }
        if (hash.result() == sha256)
            return {};
        return missing(id, invoice, sha256, IntegrityProblem::DocumentChanged, path);
    }

    Result<> missing(qint64 id, qint64 invoice, const QByteArray &sha256, IntegrityProblem problem, const QString &path)
    {
        m_report.missing.append({problem, DigestGroup::Document, id, invoice, path});
        TRY_ASSIGN(remove, prepare(m_db, u"DELETE FROM backup_blob WHERE sha256 = :sha256"_s));
        remove.bindValue(u":sha256"_s, sha256);
        TRY(run(remove));
        return {};
    }

    QSqlDatabase &m_db;
    const DataFolder &m_folder;
    BackupReport &m_report;
};

Result<> writeManifest(QSqlDatabase &db, BackupManifest &manifest)
{
    TRY_ASSIGN(digest, digestOfAll(db, manifest));
    manifest.digest = digest;
    QMap<QString, QString> texts = textsOf(manifest);
    texts.insert(u"digest"_s, QString::fromLatin1(digest.toHex()));
    for (auto it = texts.begin(); it != texts.end(); ++it) {
        TRY_ASSIGN(insert, prepare(db, u"INSERT INTO backup_manifest (key, value) VALUES (:key, :value)"_s));
        insert.bindValue(u":key"_s, it.key());
        insert.bindValue(u":value"_s, notNull(it.value()));
        TRY(run(insert));
    }
    return {};
}

Result<> complete(const QString &part, const DataFolder &folder, const BackupOptions &options, BackupReport &report,
                  const std::stop_token &stop)
{
    TRY_ASSIGN(connection, PlainConnection::open(part, PlainConnection::Access::ReadWrite));
    QSqlDatabase &db = connection->database();
    TRY(run(db, u"PRAGMA journal_mode = OFF"_s)); // an unfinished file is thrown away
    TRY(run(db, u"PRAGMA synchronous = OFF"_s));  // it is put on the disk once, at the end
    TRY(run(db, u"BEGIN"_s));
    TRY(run(db, u"CREATE TABLE backup_manifest (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID"_s));
    TRY(run(db, u"CREATE TABLE backup_blob (sha256 BLOB NOT NULL, piece INTEGER NOT NULL, bytes BLOB NOT NULL, "
                "UNIQUE (sha256, piece)) STRICT"_s));
    BackupManifest &manifest = report.manifest;
    TRY_ASSIGN(schema, numberOf(db, u"PRAGMA user_version"_s));
    TRY_ASSIGN(invoices, numberOf(db, u"SELECT count(*) FROM invoice"_s));
    TRY_ASSIGN(documents, numberOf(db, u"SELECT count(*) FROM document"_s));
    TRY_ASSIGN(head, AuditTrail::head(db));
    manifest.schema = int(schema);
    manifest.invoiceCount = invoices;
    manifest.documentCount = documents;
    manifest.head = head;
    manifest.programVersion = options.programVersion;
    manifest.documents = options.documents;
    if (options.documents)
        TRY(DocumentSaver(db, folder, report).saveAll(options.progress, stop));
    manifest.missing = report.missing.size();
    TRY(writeManifest(db, manifest));
    TRY(run(db, u"COMMIT"_s));
    return {};
}

} // namespace

Result<BackupReport> writeBackup(QSqlDatabase &db, const DataFolder &folder, const QString &file, const Clock &clock,
                                 const BackupOptions &options, const std::stop_token &stop)
{
    BackupReport report;
    report.file = QFileInfo(file).absoluteFilePath();
    report.manifest.madeAt = QDateTime::fromMSecsSinceEpoch(clock.now().toMSecsSinceEpoch(), Qt::UTC);
    TRY(checkRoom(db, report.file, options.documents));
    tell(options.progress, BackupStep::Database, 0, 1);
    const Part part(report.file);
    QFile::remove(part.path()); // of a program with the same number that was killed
    TRY(createPrivateFile(part.path()));
    {
        TRY_ASSIGN(vacuum, prepare(db, u"VACUUM INTO :part"_s)); // an empty file is accepted as target
        vacuum.bindValue(u":part"_s, part.path());
        TRY(run(vacuum));
    }
    if (stop.stop_requested())
        return fail(ErrorCode::Cancelled);
    TRY(complete(part.path(), folder, options, report, stop));
    if (!report.missing.isEmpty() && QFileInfo::exists(report.file))
        return fail(ErrorCode::NotAllowed,
                    u"%1 of %2 documents are lost or changed, so the backup that is there is not "
                    "replaced; give another name"_s.arg(report.missing.size())
                        .arg(report.manifest.documentCount));
    TRY(checkBackup(part.path(), options.progress, stop));
    TRY(replaceFile(part.path(), report.file));
    report.size = QFileInfo(report.file).size();
    return report;
}

Result<BackupReport> makeBackup(const DataFolder &folder, const QString &file, const Clock &clock,
                                const BackupOptions &options, const std::stop_token &stop)
{
    if (!QFileInfo(folder.database()).isFile())
        return fail(ErrorCode::NotFound, u"there is no database %1"_s.arg(folder.database()));
    TRY(checkTarget(folder, file));
    TRY_ASSIGN(connection, SqliteConnection::open(folder.database(), SqliteConnection::Access::ReadWrite, BusyLimitMs));
    return writeBackup(connection->database(), folder, file, clock, options, stop);
}

Result<> recordBackup(WriteTransaction &tx, const BackupReport &report)
{
    const BackupManifest &manifest = report.manifest;
    return AuditTrail::append(tx, {Entity::AuditTrail,
                                   0,
                                   u"backup_made"_s,
                                   {{u"made_at"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
                                    {u"head_event"_s, manifest.head.id},
                                    {u"head_hash"_s, QString::fromLatin1(manifest.head.hash.toHex())},
                                    {u"digest"_s, QString::fromLatin1(manifest.digest.toHex())},
                                    {u"invoices"_s, manifest.invoiceCount},
                                    {u"documents"_s, manifest.documentCount},
                                    {u"missing"_s, manifest.missing}},
                                   {}});
}

} // namespace desk
