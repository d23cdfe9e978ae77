// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QMutex>

namespace desk {

/// A clock that stands still until it is moved. Threads: any.
class FakeClock final : public Clock {
public:
    explicit FakeClock(const QDateTime &start = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC)) : m_now(start) {}

    [[nodiscard]] QDateTime now() const override
    {
        const QMutexLocker lock(&m_mutex);
        return m_now;
    }
    void advanceMs(qint64 ms)
    {
        const QMutexLocker lock(&m_mutex);
        m_now = m_now.addMSecs(ms);
    }

private:
    mutable QMutex m_mutex;
    QDateTime m_now;
};

} // namespace desk
