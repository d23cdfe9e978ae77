// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/page_pictures.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/splitting/regrouping_repository.h"
#include "core/storage/blob_store.h"

#include <QThreadPool>
#include <QtConcurrent>

#include <algorithm>
#include <atomic>
#include <functional>

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

Error notWanted()
{
    return {ErrorCode::Cancelled, u"the page is not wanted any more"_s, {}};
}

} // namespace

/// Somebody who asked for a picture that is being drawn.
struct PagePictures::Waiter {
    QPromise<Result<QImage>> promise;
    std::atomic_bool answered = false;
    std::unique_ptr<std::stop_callback<std::function<void()>>> onStop;

    void answer(Result<QImage> result)
    {
        if (answered.exchange(true))
            return;
        promise.addResult(std::move(result));
        promise.finish();
    }
};

struct PagePictures::Drawing {
    std::stop_source stop;
    QList<std::shared_ptr<Waiter>> waiters;
};

struct PagePictures::Shared {
    explicit Shared(int maxKilobytes) : cache(maxKilobytes) {}

    /// A waiter is answered; the drawing stops with the last one.
    void leave(const Key &key, const std::shared_ptr<Drawing> &drawing, const std::shared_ptr<Waiter> &waiter)
    {
        waiter->answer(tl::unexpected(notWanted()));
        {
            const QMutexLocker lock(&mutex);
            if (std::ranges::any_of(drawing->waiters, [](const auto &w) { return !w->answered; }))
                return;
            if (drawings.value(key) == drawing)
                drawings.remove(key); // who asks from now on begins anew
        }
        drawing->stop.request_stop();
    }
    void finish(const Key &key, const std::shared_ptr<Drawing> &drawing, const Result<QImage> &image)
    {
        QList<std::shared_ptr<Waiter>> waiters;
        {
            const QMutexLocker lock(&mutex);
            if (drawings.value(key) == drawing)
                drawings.remove(key);
            if (image)
                cache.insert(key, new QImage(*image), std::max<qsizetype>(1, image->sizeInBytes() / 1024));
            waiters = std::exchange(drawing->waiters, {});
        }
        for (const auto &waiter : std::as_const(waiters)) // and let go outside the lock: that waits for leave()
            waiter->answer(image);
    }

    QMutex mutex;
    QCache<Key, QImage> cache; ///< cost in kilobytes
    QHash<Key, std::shared_ptr<Drawing>> drawings;
};

PagePictures::PagePictures(Parts parts, int maxKilobytes)
    : m_parts(parts), m_shared(std::make_shared<Shared>(maxKilobytes))
{
}

QFuture<Result<QImage>> PagePictures::picture(InvoiceId id, int page, int dpi, std::stop_token stop)
{
    return m_parts.database.read([id, page, dpi](QSqlDatabase &db) { return findSource(db, id, page, dpi); })
        .then(&m_parts.pool,
              [this, stop](const Result<Source> &source) {
                  if (!source)
                      return finished(tl::unexpected(source.error()));
                  if (stop.stop_requested())
                      return finished(tl::unexpected(notWanted()));
                  if (const QImage known = cached(source->key); !known.isNull())
                      return finished(known);
                  if (const QImage smaller = fromLarger(source->key); !smaller.isNull())
                      return finished(smaller);
                  return draw(*source, stop);
              })
        .unwrap();
}

Result<PagePictures::Source> PagePictures::findSource(QSqlDatabase &connection, InvoiceId id, int page, int dpi)
{
    TRY_ASSIGN(state, InvoiceRepository(connection).state(id));
    TRY_ASSIGN(pages, ExtractionRepository(connection).pages(id));
    Source source{{.id = id, .page = page, .dpi = dpi}, state.sha256, page, id};
    if (page < 0)
        return fail(ErrorCode::NotFound, u"%1 has no page %2"_s.arg(displayId(id)).arg(page + 1));
    if (page < pages.size()) { // a document that was not read is shown as it lies in the file
        source.key.turned = pages[page].turned;
        source.key.skew = pages[page].skew;
    }
    TRY_ASSIGN(ranges, RegroupingRepository(connection).ranges(id));
    if (!ranges.isEmpty()) {
        const QList<DocumentPages> one = partOf(ranges, {page, page});
        if (one.isEmpty())
            return fail(ErrorCode::NotFound, u"%1 has no page %2"_s.arg(displayId(id)).arg(page + 1));
        source.sha256 = one.first().sha256;
        source.filePage = one.first().pages.first;
        source.importedAs = one.first().importedAs;
    }
    return source;
}

QFuture<Result<QImage>> PagePictures::draw(const Source &source, std::stop_token stop)
{
    const auto waiter = std::make_shared<Waiter>();
    waiter->promise.start();
    QFuture<Result<QImage>> future = waiter->promise.future();
    std::shared_ptr<Drawing> drawing;
    bool first = false;
    {
        const QMutexLocker lock(&m_shared->mutex);
        drawing = m_shared->drawings.value(source.key);
        first = !drawing;
        if (first) {
            drawing = std::make_shared<Drawing>();
            m_shared->drawings.insert(source.key, drawing);
        }
        drawing->waiters.append(waiter);
    }
    // Weak, because the drawing owns the waiter that owns this.
    const auto leave = [shared = m_shared, key = source.key, weakDrawing = std::weak_ptr(drawing),
                        weakWaiter = std::weak_ptr(waiter)] {
        const auto ours = weakDrawing.lock();
        const auto whose = weakWaiter.lock();
        if (ours && whose)
            shared->leave(key, ours, whose);
    };
    waiter->onStop = std::make_unique<std::stop_callback<std::function<void()>>>(stop, leave);
    if (first) {
        begin(source, drawing->stop.get_token())
            .then([shared = m_shared, key = source.key, drawing](const Result<QImage> &image) {
                shared->finish(key, drawing, image);
            });
    }
    return future;
}

QFuture<Result<QImage>> PagePictures::begin(const Source &source, std::stop_token stop)
{
    auto bytes = m_parts.blobs.get(source.sha256);
    if (!bytes)
        return finished(tl::unexpected(bytes.error()));
    const Key &key = source.key;
    const QString own = m_parts.passwords.of(key.id);
    const QString password = own.isEmpty() ? m_parts.passwords.of(source.importedAs) : own;
    return m_parts.reader.renderPage(std::move(*bytes), source.filePage, key.dpi, key.turned, key.skew, password, stop);
}

QImage PagePictures::cached(const Key &key)
{
    const QMutexLocker lock(&m_shared->mutex);
    const QImage *image = m_shared->cache.object(key);
    return image ? *image : QImage();
}

QImage PagePictures::fromLarger(const Key &key)
{
    QImage best;
    int bestDpi = 0;
    {
        const QMutexLocker lock(&m_shared->mutex);
        const QList<Key> keys = m_shared->cache.keys();
        for (const Key &known : keys) {
            Key same = known;
            same.dpi = key.dpi;
            if (same == key && known.dpi > key.dpi && (bestDpi == 0 || known.dpi < bestDpi))
                bestDpi = known.dpi;
        }
        if (bestDpi == 0)
            return {};
        Key larger = key;
        larger.dpi = bestDpi;
        best = *m_shared->cache.object(larger);
    }
    const QSize size = best.size() * key.dpi / bestDpi;
    return best.scaled(size.expandedTo({1, 1}), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_RGB32);
}

} // namespace desk
