// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFuture>
#include <QMutex>
#include <QWaitCondition>

namespace desk {

/// Counts what a service has under way, so that its destructor can wait for it. Threads: any.
class InFlight {
public:
    /// The same future, counted until it is finished. One that was dropped without a result fails with Cancelled.
    template <class T>
    [[nodiscard]] QFuture<Result<T>> track(QFuture<Result<T>> future)
    {
        begin();
        return future
            .then([this](Result<T> result) {
                end();
                return result;
            })
            .onCanceled([this]() -> Result<T> {
                end();
                return fail(ErrorCode::Cancelled, QStringLiteral("the work was dropped"));
            });
    }
    /// Until nothing is under way.
    void wait()
    {
        QMutexLocker lock(&m_mutex);
        while (m_count > 0)
            m_none.wait(&m_mutex);
    }

private:
    void begin()
    {
        const QMutexLocker lock(&m_mutex);
        ++m_count;
    }
    void end()
    {
        const QMutexLocker lock(&m_mutex);
        if (--m_count == 0)
            m_none.wakeAll();
    }

    QMutex m_mutex;
    QWaitCondition m_none;
    int m_count = 0;
};

} // namespace desk
