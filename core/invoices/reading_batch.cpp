// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/reading_batch.h"

#include <cmath>

namespace desk {

namespace {
constexpr qsizetype EndsKept = 32; ///< long enough to be steady, short enough to follow a change of pace
constexpr qsizetype EndsNeeded = 3;
} // namespace

void ReadingBatch::add(bool failed, const QDateTime &now)
{
    beginAnewIfComplete();
    ++(failed ? m_progress.failed : m_progress.done);
    m_ends.append(now);
    if (m_ends.size() > EndsKept)
        m_ends.removeFirst();
}

void ReadingBatch::setOpen(int waiting, int reading, const QDateTime &now)
{
    if (waiting + reading > 0)
        beginAnewIfComplete();
    m_complete = waiting + reading == 0 && m_progress.done + m_progress.failed > 0;
    m_progress.waiting = waiting;
    m_progress.reading = reading;
    estimate(now);
}

void ReadingBatch::beginAnewIfComplete()
{
    if (!m_complete)
        return;
    m_complete = false;
    m_progress = {};
    m_ends.clear();
}

void ReadingBatch::estimate(const QDateTime &now)
{
    const int open = m_progress.waiting + m_progress.reading;
    m_progress.documentsPerSecond = 0;
    m_progress.secondsLeft = open == 0 && m_progress.done + m_progress.failed > 0 ? 0 : -1;
    if (m_ends.size() < EndsNeeded)
        return;
    const qint64 ms = m_ends.first().msecsTo(now);
    if (ms <= 0)
        return;
    m_progress.documentsPerSecond = double(m_ends.size() - 1) * 1000 / double(ms);
    if (open > 0)
        m_progress.secondsLeft = qint64(std::ceil(open / m_progress.documentsPerSecond));
}

} // namespace desk
