// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/reader_threads.h"

#include "core/storage/sql.h"
#include "core/storage/sqlite_connection.h"

#include <QThread>

namespace desk {

using namespace Qt::StringLiterals;

ReaderThreads::ReaderThreads(QString file, int count, int busyLimitMs)
    : m_file(std::move(file)), m_busyLimitMs(busyLimitMs)
{
    for (int i = 0; i < count; ++i) {
        m_threads.emplace_back(QThread::create([this] { loop(); }));
        m_threads.back()->setObjectName(u"desk-sql-%1"_s.arg(i + 1));
        m_threads.back()->start();
    }
}

ReaderThreads::~ReaderThreads()
{
    close();
}

void ReaderThreads::close()
{
    {
        QMutexLocker lock(&m_mutex);
        m_closing = true;
        m_wake.wakeAll();
    }
    for (const auto &thread : m_threads)
        thread->wait();
    QMutexLocker lock(&m_mutex);
    m_closed = true;
    const std::deque<Work> late = std::exchange(m_waiting, {}); // posted while the last thread was ending
    lock.unlock();
    for (const Work &work : late)
        work(fail(ErrorCode::Cancelled, u"the database is closed"_s));
}

void ReaderThreads::post(Work work)
{
    QMutexLocker lock(&m_mutex);
    if (!m_closed) {
        m_waiting.push_back(std::move(work));
        m_wake.wakeOne();
        return;
    }
    lock.unlock();
    work(fail(ErrorCode::Cancelled, u"the database is closed"_s));
}

void ReaderThreads::loop()
{
    std::unique_ptr<SqliteConnection> connection;
    for (;;) {
        QMutexLocker lock(&m_mutex);
        while (m_waiting.empty() && !m_closing)
            m_wake.wait(&m_mutex);
        if (m_waiting.empty())
            return;
        const Work work = std::move(m_waiting.front());
        m_waiting.pop_front();
        lock.unlock();
        serve(connection, work);
    }
}

void ReaderThreads::serve(std::unique_ptr<SqliteConnection> &connection, const Work &work) const
{
    if (!connection) {
        auto opened = SqliteConnection::open(m_file, SqliteConnection::Access::ReadOnly, m_busyLimitMs);
        if (!opened) {
            work(tl::unexpected(opened.error()));
            return;
        }
        connection = std::move(*opened);
    }
    // A deferred transaction: the snapshot begins with the first SELECT.
    if (const Result<int> begun = run(connection->database(), u"BEGIN"_s); !begun) {
        work(tl::unexpected(begun.error()));
        connection.reset();
        return;
    }
    work(&connection->database());
    if (!run(connection->database(), u"COMMIT"_s))
        connection.reset(); // a reader that cannot end its snapshot is made anew
}

} // namespace desk
