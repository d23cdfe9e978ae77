// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QMutex>
#include <QSqlDatabase>
#include <QWaitCondition>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

class QThread;

namespace desk {

class SqliteConnection;

/// A few threads that read, each with its own connection, opened when it is first needed.
/// Threads: post() any; work is called on the readers, in a snapshot.
class ReaderThreads {
public:
    using Work = std::function<void(Result<QSqlDatabase *>)>;

    ReaderThreads(QString file, int count, int busyLimitMs);
    ~ReaderThreads();
    void post(Work work);
    /// Waits until everything that was posted is done; what is posted later gets Cancelled. Called once.
    void close();

private:
    void loop();
    void serve(std::unique_ptr<SqliteConnection> &connection, const Work &work) const;

    const QString m_file;
    const int m_busyLimitMs;
    QMutex m_mutex; // guards the next four
    QWaitCondition m_wake;
    std::deque<Work> m_waiting;
    bool m_closing = false;
    bool m_closed = false;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace desk
