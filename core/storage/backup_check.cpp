// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/backup.h"
#include "core/storage/backup_parts.h"
#include "core/storage/canonical_rows.h"
#include "core/storage/migrator.h"
#include "core/storage/plain_connection.h"
#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TellEvery = 8;

tl::unexpected<Error> noBackup(const QString &file)
{
    return fail(ErrorCode::UnsupportedFormat, u"%1 is no backup of this program"_s.arg(file));
}

Result<QMap<QString, QString>> manifestTexts(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT key, value FROM main.backup_manifest ORDER BY key"_s));
    TRY(run(query));
    QMap<QString, QString> texts;
    while (query.next())
        texts.insert(query.value(0).toString(), query.value(1).toString());
    TRY(ended(query));
    return texts;
}

Result<> checkStructure(QSqlDatabase &db)
{
    for (const QString &statement : {u"PRAGMA main.integrity_check(1)"_s, u"PRAGMA main.foreign_key_check"_s}) {
        TRY_ASSIGN(check, prepare(db, statement));
        TRY(run(check));
        if (check.next() && check.value(0).toString() != u"ok")
            return fail(ErrorCode::Damaged, u"structure: %1"_s.arg(check.value(0).toString()));
        TRY(ended(check));
    }
    return {};
}

Result<QList<QByteArray>> documentNames(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT sha256 FROM main.document ORDER BY id"_s));
    TRY(run(query));
    QList<QByteArray> names;
    while (query.next())
        names.append(query.value(0).toByteArray());
    TRY(ended(query));
    return names;
}

Result<> checkStoredDocuments(QSqlDatabase &db, const BackupManifest &manifest, const BackupProgress &progress,
                              const std::stop_token &stop)
{
    TRY_ASSIGN(names, documentNames(db));
    if (names.size() != manifest.documentCount)
        return fail(ErrorCode::Damaged, u"%1 documents instead of %2"_s.arg(names.size()).arg(manifest.documentCount));
    if (!manifest.documents)
        return {};
    qint64 done = 0, missing = 0;
    for (const QByteArray &name : std::as_const(names)) {
        if (done++ % TellEvery == 0) {
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled);
            tell(progress, BackupStep::Check, done, names.size());
        }
        const Result<QByteArray> bytes = documentInBackup(db, name);
        if (!bytes && bytes.error().code == ErrorCode::NotFound)
            ++missing;
        else if (!bytes)
            return tl::unexpected(bytes.error());
    }
    if (missing != manifest.missing)
        return fail(ErrorCode::Damaged, u"%1 documents are missing instead of %2"_s.arg(missing).arg(manifest.missing));
    return {};
}

// SQLite's own words for a file that is none tell a person nothing.
Result<> looksLikeSqlite(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, u"there is no file %1"_s.arg(path));
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Unreadable, u"%1: %2"_s.arg(path, file.errorString()));
    if (!file.read(16).startsWith("SQLite format 3"))
        return noBackup(path);
    return {};
}

} // namespace

void tell(const BackupProgress &progress, BackupStep step, qint64 done, qint64 total)
{
    if (progress)
        progress(step, done, total);
}

Result<QStringList> ordinaryTables(QSqlDatabase &db, const QString &schema)
{
    // Names of schemas are our own.
    TRY_ASSIGN(query,
               prepare(db, u"SELECT name FROM "_s + schema +
                               u".sqlite_schema WHERE type = 'table' AND rootpage > 0 AND "
                               "name NOT LIKE 'backup\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' "
                               "ORDER BY name"_s));
    TRY(run(query));
    QStringList names;
    while (query.next())
        names += query.value(0).toString();
    TRY(ended(query));
    return names;
}

Result<QByteArray> tableDigest(QSqlDatabase &db, const QString &schema, const QString &table)
{
    TRY_ASSIGN(rows, CanonicalRows::of(db, schema, table, {}));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(table.toUtf8());
    TRY_ASSIGN(count, rows.read(0, [&](const QByteArray &row) { hash.addData(row); }));
    const QByteArray end = ';' + QByteArray::number(count);
    hash.addData(end);
    return hash.result();
}

QMap<QString, QString> textsOf(const BackupManifest &manifest)
{
    return {{u"format"_s, QString::number(manifest.format)},
            {u"schema"_s, QString::number(manifest.schema)},
            {u"program_version"_s, manifest.programVersion},
            {u"made_at"_s, QString::number(manifest.madeAt.toMSecsSinceEpoch())},
            {u"documents"_s, manifest.documents ? u"inside"_s : u"in the folder"_s},
            {u"invoice_count"_s, QString::number(manifest.invoiceCount)},
            {u"document_count"_s, QString::number(manifest.documentCount)},
            {u"document_bytes"_s, QString::number(manifest.documentBytes)},
            {u"missing"_s, QString::number(manifest.missing)},
            {u"audit_head_id"_s, QString::number(manifest.head.id)},
            {u"audit_head_hash"_s, QString::fromLatin1(manifest.head.hash.toHex())}};
}

Result<QByteArray> digestOfAll(QSqlDatabase &db, const BackupManifest &manifest)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const QMap<QString, QString> texts = textsOf(manifest);
    for (auto it = texts.begin(); it != texts.end(); ++it)
        hash.addData((it.key() + u'=' + it.value() + u'\n').toUtf8());
    TRY_ASSIGN(tables, ordinaryTables(db, u"main"_s));
    tables += u"sqlite_sequence"_s;
    for (const QString &table : std::as_const(tables)) {
        TRY_ASSIGN(digest, tableDigest(db, u"main"_s, table));
        hash.addData(digest);
    }
    return hash.result();
}

Result<BackupManifest> readManifest(QSqlDatabase &backup)
{
    TRY_ASSIGN(application, numberOf(backup, u"PRAGMA main.application_id"_s));
    TRY_ASSIGN(tables, numberOf(backup, u"SELECT count(*) FROM main.sqlite_schema WHERE name = 'backup_manifest'"_s));
    if (application != Migrator::ApplicationId || tables == 0)
        return noBackup(backup.databaseName());
    TRY_ASSIGN(texts, manifestTexts(backup));
    BackupManifest manifest;
    manifest.format = texts.value(u"format"_s).toInt();
    manifest.schema = texts.value(u"schema"_s).toInt();
    manifest.programVersion = texts.value(u"program_version"_s);
    manifest.madeAt = QDateTime::fromMSecsSinceEpoch(texts.value(u"made_at"_s).toLongLong(), Qt::UTC);
    manifest.documents = texts.value(u"documents"_s) == u"inside";
    manifest.invoiceCount = texts.value(u"invoice_count"_s).toLongLong();
    manifest.documentCount = texts.value(u"document_count"_s).toLongLong();
    manifest.documentBytes = texts.value(u"document_bytes"_s).toLongLong();
    manifest.missing = texts.value(u"missing"_s).toLongLong();
    manifest.head.id = texts.value(u"audit_head_id"_s).toLongLong();
    manifest.head.hash = QByteArray::fromHex(texts.value(u"audit_head_hash"_s).toLatin1());
    manifest.digest = QByteArray::fromHex(texts.value(u"digest"_s).toLatin1());
    if (manifest.format > 1 || manifest.schema > embeddedMigrations().size())
        return fail(ErrorCode::NewerSchema,
                    u"the backup has format %1 and schema %2"_s.arg(manifest.format).arg(manifest.schema));
    return manifest;
}

Result<QByteArray> documentInBackup(QSqlDatabase &backup, const QByteArray &sha256)
{
    TRY_ASSIGN(query, prepare(backup, u"SELECT bytes FROM main.backup_blob WHERE sha256 = :sha256 ORDER BY piece"_s));
    query.bindValue(u":sha256"_s, sha256);
    TRY(run(query));
    QByteArray bytes;
    bool found = false;
    for (; query.next(); found = true)
        bytes.append(query.value(0).toByteArray());
    TRY(ended(query));
    const QString name = QString::fromLatin1(sha256.toHex());
    if (!found)
        return fail(ErrorCode::NotFound, u"the backup has no document %1"_s.arg(name));
    if (QCryptographicHash::hash(bytes, QCryptographicHash::Sha256) != sha256)
        return fail(ErrorCode::Damaged, u"document %1 is not what was saved"_s.arg(name));
    return bytes;
}

Result<BackupManifest> checkBackup(const QString &file, const BackupProgress &progress, const std::stop_token &stop)
{
    TRY(looksLikeSqlite(file));
    TRY_ASSIGN(connection, PlainConnection::open(file, PlainConnection::Access::ReadOnly));
    QSqlDatabase &db = connection->database();
    TRY_ASSIGN(manifest, readManifest(db));
    tell(progress, BackupStep::Check, 0, qMax<qint64>(1, manifest.documentCount));
    TRY_ASSIGN(schema, numberOf(db, u"PRAGMA main.user_version"_s));
    if (schema != manifest.schema)
        return fail(ErrorCode::Damaged, u"schema %1 instead of %2"_s.arg(schema).arg(manifest.schema));
    TRY(checkStructure(db));
    TRY_ASSIGN(digest, digestOfAll(db, manifest));
    if (digest != manifest.digest)
        return fail(ErrorCode::Damaged, u"its rows are not what was saved"_s);
    if (manifest.schema == embeddedMigrations().size()) {
        TRY_ASSIGN(trail, AuditTrail::verify(db));
        if (!trail.holds())
            return fail(ErrorCode::Damaged, trail.problem);
    }
    TRY(checkStoredDocuments(db, manifest, progress, stop));
    return manifest;
}

Result<AuditAnchor> checkAnchor(const DataFolder &folder, const QString &backup)
{
    TRY(looksLikeSqlite(backup));
    TRY_ASSIGN(saved, PlainConnection::open(backup, PlainConnection::Access::ReadOnly));
    TRY_ASSIGN(manifest, readManifest(saved->database()));
    if (!QFileInfo(folder.database()).isFile())
        return fail(ErrorCode::NotFound, u"there is no database %1"_s.arg(folder.database()));
    TRY_ASSIGN(live, SqliteConnection::open(folder.database(), SqliteConnection::Access::ReadOnly, BusyLimitMs));
    if (manifest.head.id == 0)
        return AuditAnchor::Holds;
    return AuditTrail::verifyAnchor(live->database(), manifest.head);
}

Result<qint64> numberOf(QSqlDatabase &db, const QString &statement)
{
    TRY_ASSIGN(query, prepare(db, statement));
    TRY(run(query));
    if (!query.next())
        return fail(ErrorCode::Damaged, u"%1 says nothing"_s.arg(statement));
    return query.value(0).toLongLong();
}

} // namespace desk
