// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/mail_stage.h"

#include "core/reading/mail_format.h"

#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MaxMailBytes = 200'000'000;
constexpr int MailTimeoutMs = 60'000;

/// Only looks at the first bytes; opening it is the reader's.
bool isMail(const QString &path)
{
    if (!QFileInfo(path).isFile()) // a pipe or a device would wait
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && looksLikeMail(file.read(mailStartBytes));
}

Result<QByteArray> wholeFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? ErrorCode::Unreadable : ErrorCode::NotFound, path);
    if (file.size() > MaxMailBytes)
        return fail(ErrorCode::TooLarge, u"an e-mail of %1 bytes"_s.arg(file.size()));
    QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail(ErrorCode::Unreadable, path);
    return bytes;
}

/// What the mail holds besides, for a person who wonders where the invoice is.
ImportSource withoutDocuments(const QString &path, const ReadDocument &mail)
{
    ImportSource source{.path = path, .mail = path, .head = mail.mail};
    QStringList reasons;
    for (const Attachment &attachment : mail.attachments) {
        source.leftOut.append(attachment.name);
        reasons.append(u"%1 (%2)"_s.arg(attachment.name, attachment.problem));
    }
    source.stored = fail(ErrorCode::UnsupportedFormat,
                         reasons.isEmpty() ? u"an e-mail with nothing in it"_s
                                           : u"an e-mail without a document; in it: "_s + reasons.join(u", "_s));
    return source;
}

} // namespace

struct MailStage::Run {
    QStringList paths;
    std::stop_token stop;
    qsizetype at = 0;
    QList<ImportSource> sources;
    QPromise<QList<ImportSource>> promise;
};

MailStage::MailStage(BlobStore &blobs, DocumentReader &reader, QThreadPool &pool)
    : m_blobs(blobs), m_reader(reader), m_pool(pool)
{
}

QFuture<QList<ImportSource>> MailStage::open(const QStringList &paths, std::stop_token stop) const
{
    auto run = std::make_shared<Run>();
    run->paths = paths;
    run->stop = std::move(stop);
    run->promise.start();
    QFuture<QList<ImportSource>> future = run->promise.future();
    m_pool.start([this, run] { next(run); });
    return future;
}

void MailStage::next(const std::shared_ptr<Run> &run) const
{
    while (run->at < run->paths.size()) {
        const QString path = run->paths[run->at++];
        if (isMail(path))
            return openMail(run, path); // comes back here, from the pool: no depth of calls grows with the mails
        run->sources.append({.path = path});
    }
    run->promise.addResult(std::move(run->sources));
    run->promise.finish();
}

void MailStage::openMail(const std::shared_ptr<Run> &run, const QString &path) const
{
    Result<QByteArray> bytes = wholeFile(path);
    if (!bytes) {
        run->sources.append({.path = path, .stored = tl::unexpected(bytes.error()), .mail = path});
        m_pool.start([this, run] { next(run); });
        return;
    }
    ReadOptions options;
    options.documentTimeoutMs = MailTimeoutMs;
    options.pageTimeoutMs = MailTimeoutMs;
    m_reader.read(std::move(*bytes), options, run->stop)
        .then(&m_pool, [this, run, path](const Result<ReadDocument> &mail) {
            if (!mail) {
                run->sources.append({.path = path, .stored = tl::unexpected(mail.error()), .mail = path});
                return next(run);
            }
            const qsizetype before = run->sources.size();
            for (const Attachment &attachment : mail->attachments) {
                if (attachment.problem.isEmpty() && !attachment.bytes.isEmpty())
                    run->sources.append({.path = path + u'/' + attachment.name,
                                         .stored = m_blobs.put(attachment.bytes),
                                         .mail = path,
                                         .head = mail->mail});
            }
            if (run->sources.size() == before)
                run->sources.append(withoutDocuments(path, *mail));
            next(run);
        });
}

} // namespace desk
