// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/document_reader.h"

#include <QHash>
#include <QMutex>
#include <QThread>
#include <QThreadPool>
#include <QtConcurrent>

namespace desk {

/// Answers what a test put in, by the bytes of the document. What nobody put in is Damaged.
/// Threads: any; answers come from a thread of its own, as those of the real one do.
class FakeDocumentReader final : public DocumentReader {
public:
    ~FakeDocumentReader() override { m_pool.waitForDone(); }

    void put(const QByteArray &bytes, const Result<ReadDocument> &answer)
    {
        const QMutexLocker lock(&m_mutex);
        m_answers.insert(bytes, answer);
    }
    /// Readings last until they are cancelled or this is taken back.
    void hold(bool on)
    {
        const QMutexLocker lock(&m_mutex);
        m_held = on;
    }
    [[nodiscard]] int reads() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_reads;
    }
    [[nodiscard]] int renders() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_renders;
    }
    [[nodiscard]] ReadOptions lastOptions() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastOptions;
    }
    /// What the last page was drawn with.
    [[nodiscard]] std::pair<int, double> lastTurnAndSkew() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastTurnAndSkew;
    }

    /// The bytes and the page that were drawn last.
    [[nodiscard]] std::pair<QByteArray, int> lastRendered() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_lastRendered;
    }

    [[nodiscard]] QFuture<Result<ReadDocument>> read(QByteArray bytes, ReadOptions options, std::stop_token stop,
                                                     ReadProgress progress = {}) override
    {
        return QtConcurrent::run(&m_pool, [this, bytes, options, stop, progress]() -> Result<ReadDocument> {
            {
                const QMutexLocker lock(&m_mutex);
                ++m_reads;
                m_lastOptions = options;
            }
            while (isHeld() && !stop.stop_requested())
                QThread::msleep(1);
            if (stop.stop_requested())
                return fail(ErrorCode::Cancelled, QStringLiteral("cancelled"));
            if (progress)
                progress(1, 1);
            const QMutexLocker lock(&m_mutex);
            Result<ReadDocument> answer =
                m_answers.value(bytes, fail(ErrorCode::Damaged, QStringLiteral("no such fake")));
            if (answer && options.lastPage >= 0)
                answer->pages = answer->pages.mid(options.firstPage, options.lastPage - options.firstPage + 1);
            return answer;
        });
    }

    [[nodiscard]] QFuture<Result<QImage>> renderPage(QByteArray bytes, int page, int dpi, int turned, double skew,
                                                     QString, std::stop_token) override
    {
        return QtConcurrent::run(&m_pool, [this, bytes, page, dpi, turned, skew]() -> Result<QImage> {
            const QMutexLocker lock(&m_mutex);
            ++m_renders;
            m_lastTurnAndSkew = {turned, skew};
            m_lastRendered = {bytes, page};
            if (page > 9)
                return fail(ErrorCode::NotFound, QStringLiteral("no such page"));
            return QImage(dpi, dpi, QImage::Format_RGB32);
        });
    }

private:
    [[nodiscard]] bool isHeld() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_held;
    }

    mutable QMutex m_mutex;
    QHash<QByteArray, Result<ReadDocument>> m_answers;
    bool m_held = false;
    int m_reads = 0, m_renders = 0;
    ReadOptions m_lastOptions;
    std::pair<int, double> m_lastTurnAndSkew;
    std::pair<QByteArray, int> m_lastRendered;
    QThreadPool m_pool;
};

} // namespace desk
