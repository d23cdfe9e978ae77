// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/content_digest.h"
#include "core/storage/database.h"
#include "core/storage/migrator.h"
#include "core/storage/prepared_queries.h"
#include "core/storage/sqlite_connection.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

#include <deque>

namespace desk {

/// How the file is opened; the tests change it.
struct SqliteOptions {
    QList<Migration> migrations = embeddedMigrations();
    int busyLimitMs = BusyLimitMs;
    int pollMs = 400; ///< how often an idle writer looks for other programs' commits
};

/// The one thread that writes: works in order, puts waiting jobs into one transaction, each in its own savepoint.
/// Threads: post() any; the functions of jobs and `committed` are called on this thread.
class WriterThread : private QThread {
public:
    struct Job {
        std::function<Result<>(WriteTransaction &)> work;
        std::function<void(const Result<> &)> done;
        QString actor;
    };
    /// @param committed  hears, in order, what this program and others committed.
    WriterThread(QString file, const Clock &clock, const AuditSealer &auditSealer, SqliteOptions options,
                 std::function<void(const QList<Change> &)> committed);
    /// Waits until everything that was posted is written.
    ~WriterThread() override;

    /// Opens the file and moves its schema forward. Errors: those of Database::open.
    [[nodiscard]] Result<> open();
    void post(Job job);

private:
    void run() override;
    Result<> openFile();
    std::deque<Job> nextGroup();
    bool isFinished();
    void runGroup(std::deque<Job> group);
    Result<> runInSavepoint(const Job &job, bool &transactionLost);
    Result<> runPrepared(const QString &statement);
    Result<> transactionStatement(const QString &statement);
    Result<> trimChangeLog();
    Result<> tellOfChanges();
    void lookForOthers();
    Result<> watchDigests();
    void fillDigests();

    const QString m_file;
    const Clock &m_clock;
    const AuditSealer &m_auditSealer;
    const SqliteOptions m_options;
    const std::function<void(const QList<Change> &)> m_committed;

    QMutex m_mutex; // guards the next four
    QWaitCondition m_wake;
    std::deque<Job> m_waiting;
    bool m_closing = false;
    bool m_ended = false;

    // Of the thread alone.
    std::unique_ptr<SqliteConnection> m_connection;
    PreparedQueries m_queries;                 // go before the connection
    std::unique_ptr<ContentDigests> m_digests; // the same
    DigestFill m_digestFill;
    bool m_digestsComplete = false;
    qint64 m_seenChange = 0;
    qint64 m_dataVersion = -1;
    qint64 m_trimmedAt = 0;

    Result<> m_opened;
    bool m_isOpened = false;
};

} // namespace desk
