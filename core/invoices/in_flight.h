// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QMutex>
#include <QWaitCondition>

namespace desk {

/// Counts what a service has under way, so that its destructor can wait for it. Threads: any.
class InFlight {
public:
    /// The same future, counted until it is finished.
    template <class T>
    [[nodiscard]] QFuture<T> track(QFuture<T> future)
    {
        begin();
        return future.then([this](T result) {
            end();
            return result;
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
