// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/page_pictures.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_repository.h"
#include "core/storage/blob_store.h"

#include <QThreadPool>
#include <QtConcurrent>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QFuture<Result<QImage>> finished(Result<QImage> result)
{
    QPromise<Result<QImage>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

QFuture<Result<QImage>> PagePictures::picture(InvoiceId id, int page, int dpi, std::stop_token stop)
{
    return m_parts.database.read([id, page, dpi](QSqlDatabase &db) { return findSource(db, id, page, dpi); })
        .then(&m_parts.pool,
              [this, stop](const Result<Source> &source) {
                  if (!source)
                      return finished(tl::unexpected(source.error()));
                  if (stop.stop_requested())
                      return finished(fail(ErrorCode::Cancelled, u"the page is not wanted any more"_s));
                  if (const QImage known = cached(source->key); !known.isNull())
                      return finished(known);
                  return draw(*source, stop);
              })
        .unwrap();
}

Result<PagePictures::Source> PagePictures::findSource(QSqlDatabase &connection, InvoiceId id, int page, int dpi)
{
    TRY_ASSIGN(state, InvoiceRepository(connection).state(id));
    TRY_ASSIGN(pages, ExtractionRepository(connection).pages(id));
    Source source{{.id = id, .page = page, .dpi = dpi}, state.sha256};
    if (page < 0)
        return fail(ErrorCode::NotFound, u"%1 has no page %2"_s.arg(displayId(id)).arg(page + 1));
    if (page < pages.size()) { // a document that was not read is shown as it lies in the file
        source.key.turned = pages[page].turned;
        source.key.skew = pages[page].skew;
    }
    return source;
}

QFuture<Result<QImage>> PagePictures::draw(const Source &source, std::stop_token stop)
{
    auto bytes = m_parts.blobs.get(source.sha256);
    if (!bytes)
        return finished(tl::unexpected(bytes.error()));
    const Key key = source.key;
    return m_parts.reader
        .renderPage(std::move(*bytes), key.page, key.dpi, key.turned, key.skew, m_parts.passwords.of(key.id), stop)
        .then([this, key](Result<QImage> image) {
            if (image)
                keep(key, *image);
            return image;
        });
}

QImage PagePictures::cached(const Key &key)
{
    const QMutexLocker lock(&m_mutex);
    const QImage *image = m_cache.object(key);
    return image ? *image : QImage();
}

void PagePictures::keep(const Key &key, const QImage &image)
{
    const QMutexLocker lock(&m_mutex);
    m_cache.insert(key, new QImage(image), std::max<qsizetype>(1, image.sizeInBytes() / 1024));
}

} // namespace desk
