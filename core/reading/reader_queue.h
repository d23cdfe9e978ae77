// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/reader_pool.h"
#include "core/reading/reader_task.h"

#include <QElapsedTimer>
#include <QMutex>
#include <QObject>
#include <QTimer>

#include <atomic>
#include <deque>
#include <memory>
#include <vector>

namespace desk {

class ReaderProcess;

/// The order of work inside a ReaderPool: which request goes to which process, deadlines, cancellation, replacement.
/// Threads: submit() and protection() from any; the rest on the thread that it lives on.
class ReaderQueue final : public QObject {
    Q_OBJECT
public:
    explicit ReaderQueue(ReaderPoolOptions options);
    ~ReaderQueue() override;

    void submit(std::shared_ptr<ReaderTask> task, std::stop_token stop);
    /// Kills all processes and finishes all requests with Cancelled; nothing is accepted any more.
    void shutDown();
    [[nodiscard]] std::optional<ReaderProtection> protection() const;

private:
    using TaskPtr = std::shared_ptr<ReaderTask>;

    /// A process with what it works on.
    struct Seat {
        std::unique_ptr<ReaderProcess> process;
        TaskPtr task;
        QByteArray knows; ///< SHA-256 of the document that the process remembers
        bool ready = false;
        int requests = 0;    ///< answered so far
        int pagesDone = -1;  ///< of the task, as it says; -1 = it has said nothing yet
        QElapsedTimer begun; ///< of the task
        qint64 workedMs = 0; ///< on all tasks so far
        QElapsedTimer idleSince;
        QTimer pageDeadline;
        QTimer documentDeadline;
        QTimer cancelDeadline;

        [[nodiscard]] bool isIdle() const;
        /// True if it has done its share and another process should take its place.
        [[nodiscard]] bool isSpent(int requestsPerProcess) const;
    };

    void enqueue(const TaskPtr &task, const std::stop_token &stop);
    void cancel(quint32 id);
    void assign();
    [[nodiscard]] Seat *idleSeat(const QByteArray &sha256, bool forPicture);
    void startSeat();
    void begin(Seat *seat, TaskPtr task);
    void onAnswer(Seat *seat, const Frame &frame);
    void onReady(Seat *seat, const Frame &frame);
    /// It says itself why it does not get ready, or what it says is not enough.
    void refuse(Seat *seat, const Error &error);
    void setProtection(const ReaderProtection &protection);
    void onProgress(Seat *seat, const Frame &frame);
    void onEnded(Seat *seat, const Error &error);
    /// A process did not get ready. @param weight  1 = it may be chance, `startAttempts` = it is of no use to repeat.
    void onFailedStart(int weight, const Error &error);
    [[nodiscard]] bool anyReady() const;
    /// Ends the process of a seat that breaks the protocol and fails its task.
    void misbehave(Seat *seat, const QString &what);
    /// Ends the process of a seat that hangs and fails its task.
    void expire(Seat *seat, const QString &what);
    void onPageDeadline(Seat *seat);
    void release(Seat *seat);
    /// Kills the process; the seat is destroyed once that is gone, never inside a signal of its own.
    void drop(Seat *seat);
    void bury(Seat *seat);
    void stopIdle();
    void failWaiting(const Error &error);
    [[nodiscard]] int readsInWork() const;

    ReaderPoolOptions m_options;
    std::deque<TaskPtr> m_pictures;
    std::deque<TaskPtr> m_reads;
    std::vector<std::unique_ptr<Seat>> m_seats;
    std::vector<std::unique_ptr<Seat>> m_leaving; ///< killed, not yet gone
    QTimer m_idleTimer;
    std::atomic<quint32> m_lastId = 0;
    int m_failedStarts = 0;
    mutable QMutex m_protectionLock;
    std::optional<ReaderProtection> m_protection; ///< under the lock
    bool m_closed = false;
};

} // namespace desk
