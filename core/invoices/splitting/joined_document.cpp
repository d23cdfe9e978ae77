// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/splitting/joined_document.h"

#include "core/base/text_key.h"
#include "core/storage/blob_store.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>

namespace desk {

namespace {

using Read = Result<ReadDocument>;

/// One run over the files; it keeps itself alive by what it waits for.
struct JoinedReading {
    DocumentReader &reader;
    const BlobStore &blobs;
    QThreadPool &pool;
    QList<FilePart> parts;
    ReadOptions options;
    std::stop_token stop;

    [[nodiscard]] QFuture<Read> readPart(const FilePart &part) const
    {
        return QtConcurrent::run(&pool, [this, part] { return blobs.get(part.sha256); })
            .then(&pool,
                  [this, part](Result<QByteArray> bytes) {
                      if (!bytes)
                          return QtFuture::makeReadyFuture(Read(tl::unexpected(bytes.error())));
                      ReadOptions own = options;
                      own.firstPage = part.pages.first;
                      own.lastPage = part.pages.last;
                      own.password = part.password;
                      return reader.read(std::move(*bytes), own, stop);
                  })
            .unwrap();
    }
};

QFuture<Read> readRest(const std::shared_ptr<JoinedReading> &reading, qsizetype from, ReadDocument soFar)
{
    if (from == reading->parts.size())
        return QtFuture::makeReadyFuture(Read(std::move(soFar)));
    return reading->readPart(reading->parts[from])
        .then(&reading->pool,
              [reading, from, soFar = std::move(soFar)](Read next) mutable {
                  if (!next)
                      return QtFuture::makeReadyFuture(std::move(next));
                  if (from == 0)
                      soFar = std::move(*next);
                  else
                      appendDocument(soFar, std::move(*next));
                  soFar.pageCount = int(soFar.pages.size());
                  return readRest(reading, from + 1, std::move(soFar));
              })
        .unwrap();
}

} // namespace

QFuture<Result<ReadDocument>> readJoined(DocumentReader &reader, const BlobStore &blobs, QThreadPool &pool,
                                         QList<FilePart> parts, ReadOptions options, std::stop_token stop)
{
    return readRest(std::make_shared<JoinedReading>(
                        JoinedReading{reader, blobs, pool, std::move(parts), std::move(options), std::move(stop)}),
                    0, {});
}

void appendDocument(ReadDocument &document, ReadDocument next)
{
    const int before = int(document.pages.size());
    for (Notice &notice : next.notices) {
        if (notice.page >= 0)
            notice.page += before;
    }
    document.pages += next.pages;
    document.pageCount = int(document.pages.size());
    document.notices += next.notices;
    document.attachments += next.attachments;
    if (document.xmpConformance.isEmpty())
        document.xmpConformance = next.xmpConformance;
    for (const StageTime &stage : std::as_const(next.stages)) {
        const auto known = std::ranges::find(document.stages, stage.name, &StageTime::name);
        if (known == document.stages.end())
            document.stages.append(stage);
        else
            known->ms += stage.ms;
    }
}

bool standsOnPages(const QList<ReadPage> &pages, const QString &text)
{
    const QString wanted = letterOrNumberKey(text);
    return !wanted.isEmpty() && std::ranges::any_of(pages, [&](const ReadPage &page) {
        QString all;
        for (const Word &word : page.words)
            all += letterOrNumberKey(word.text);
        return all.contains(wanted);
    });
}

} // namespace desk
