// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity_parts.h"
#include "core/storage/sql.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QSet>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 PieceSize = 1 << 20;
constexpr qint64 TellEvery = 16;

void checkPages(IntegrityRun &run, const StoredDocument &document, const QVariant &packed)
{
    if (packed.isNull() || !run.options.unpack)
        return;
    if (const Result<> unpacked = run.options.unpack(packed.toByteArray()); !unpacked) {
        run.add({IntegrityProblem::PagesUnreadable, DigestGroup::Document, document.id, document.invoice,
                 unpacked.error().detail});
    }
}

void checkFile(IntegrityRun &run, const StoredDocument &document, const QString &path)
{
    const auto found = [&](IntegrityProblem problem, const QString &detail) {
        run.add({problem, DigestGroup::Document, document.id, document.invoice, detail});
    };
    QFile file(path);
    if (!file.exists())
        return found(IntegrityProblem::DocumentLost, path);
    run.report.documentBytes += file.size();
    if (file.size() != document.size)
        return found(IntegrityProblem::DocumentChanged,
                     u"%1: %2 bytes instead of %3"_s.arg(path).arg(file.size()).arg(document.size));
    if (run.options.quick)
        return;
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return found(IntegrityProblem::DocumentUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(PieceSize, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = file.read(piece.data(), piece.size())) > 0)
        hash.addData(QByteArrayView(piece.constData(), got));
    if (got < 0)
        return found(IntegrityProblem::DocumentUnreadable, u"%1: %2"_s.arg(path, file.errorString()));
    if (hash.result() != document.sha256)
        found(IntegrityProblem::DocumentChanged, path);
}

void listStrangers(IntegrityRun &run, const DataFolder &folder, const QSet<QString> &known)
{
    QDirIterator files(folder.blobs(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString name = path.mid(folder.blobs().size() + 1);
        if (!known.contains(name))
            run.add({name.endsWith(u".part") ? IntegrityProblem::Leftover : IntegrityProblem::UnknownFile,
                     DigestGroup::Complete, 0, 0, path});
    }
}

} // namespace

Result<QList<StoredDocument>> storedDocuments(IntegrityRun &run)
{
    const bool pages = bool(run.options.unpack);
    TRY_ASSIGN(query,
               prepare(run.db, pages ? u"SELECT d.id, (SELECT min(i.id) FROM invoice i WHERE i.document_id = d.id), "
                                       "d.sha256, d.byte_size, p.packed FROM document d "
                                       "LEFT JOIN document_pages p ON p.document_id = d.id ORDER BY d.id"_s
                                     : u"SELECT d.id, (SELECT min(i.id) FROM invoice i WHERE i.document_id = d.id), "
                                       "d.sha256, d.byte_size FROM document d ORDER BY d.id"_s));
    TRY(desk::run(query));
    QList<StoredDocument> documents;
    while (query.next()) {
        const StoredDocument document{query.value(0).toLongLong(), query.value(1).toLongLong(),
                                      query.value(2).toByteArray(), query.value(3).toLongLong()};
        if (pages)
            checkPages(run, document, query.value(4));
        documents.append(document);
        if (documents.size() % TellEvery == 0)
            TRY(run.goOn());
    }
    TRY(ended(query));
    return documents;
}

Result<> checkDocuments(IntegrityRun &run, const DataFolder &folder, const QList<StoredDocument> &documents)
{
    QSet<QString> known;
    for (const StoredDocument &document : documents) {
        if (run.report.documents++ % TellEvery == 0) {
            TRY(run.goOn());
            run.tell(IntegrityStep::Documents, run.report.documents, documents.size());
        }
        const QString name = blobName(document.sha256);
        known.insert(name);
        checkFile(run, document, folder.blobs() + u'/' + name);
    }
    listStrangers(run, folder, known);
    run.tell(IntegrityStep::Documents, documents.size(), documents.size());
    return {};
}

} // namespace desk
