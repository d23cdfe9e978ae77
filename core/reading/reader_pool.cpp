// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/reader_pool.h"

#include "core/reading/reader_queue.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int minDpi = 36;
constexpr int maxDpi = 600;

/// What can be said without starting a process. The rest of the checks is the reader's.
Result<> checkSize(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return fail(ErrorCode::EmptyFile, u"the file has no bytes"_s);
    if (bytes.size() > maxFileBytes)
        return fail(ErrorCode::TooLarge, u"%1 bytes; at most %2 are read"_s.arg(bytes.size()).arg(maxFileBytes));
    return {};
}

} // namespace

ReaderPool::ReaderPool(ReaderPoolOptions options) : m_queue(std::make_unique<ReaderQueue>(std::move(options)))
{
    m_thread.setObjectName(u"reader-pool"_s);
    m_queue->moveToThread(&m_thread);
    m_thread.start();
}

ReaderPool::~ReaderPool()
{
    // The processes must die on the thread that they live on, and before its event loop ends.
    QMetaObject::invokeMethod(m_queue.get(), [queue = m_queue.get(), thread = &m_thread] {
        queue->shutDown();
        thread->quit();
    });
    m_thread.wait();
}

std::optional<ReaderProtection> ReaderPool::protection() const
{
    return m_queue->protection();
}

QFuture<Result<ReadDocument>> ReaderPool::read(QByteArray bytes, ReadOptions options, std::stop_token stop,
                                               ReadProgress progress)
{
    auto task = std::make_shared<ReaderTask>();
    task->kind = ReaderTask::Kind::Read;
    task->progress = std::move(progress);
    task->read.options = std::move(options);
    task->documentPromise.start();
    QFuture<Result<ReadDocument>> future = task->documentPromise.future();
    if (auto checked = checkSize(bytes); !checked) {
        task->fail(checked.error());
        return future;
    }
    task->bytes = std::move(bytes);
    m_queue->submit(std::move(task), std::move(stop));
    return future;
}

QFuture<Result<QImage>> ReaderPool::renderPage(QByteArray bytes, int page, int dpi, int turned, double skew,
                                               QString password, std::stop_token stop)
{
    auto task = std::make_shared<ReaderTask>();
    task->kind = ReaderTask::Kind::Picture;
    task->picture = {{}, std::max(page, 0), std::clamp(dpi, minDpi, maxDpi), turned, skew, std::move(password)};
    task->picturePromise.start();
    QFuture<Result<QImage>> future = task->picturePromise.future();
    auto checked = checkSize(bytes);
    if (checked && page < 0)
        checked = fail(ErrorCode::NotFound, u"page %1"_s.arg(page));
    if (!checked) {
        task->fail(checked.error());
        return future;
    }
    task->bytes = std::move(bytes);
    m_queue->submit(std::move(task), std::move(stop));
    return future;
}

} // namespace desk
