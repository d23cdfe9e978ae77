// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/storage/database.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>
#include <stop_token>

namespace desk {

/// Where a job stands. Stored by number: only append.
enum class JobState : quint8 { Queued, Leased, Done, Failed, Cancelled };

/// A job to be made.
struct NewJob {
    QString kind;         ///< names the handler: "read_document"
    qint64 subject = 0;   ///< id of the thing it works on
    QJsonObject payload;  ///< never a secret
    bool reserve = false; ///< lease it at once for this program, so that no other one takes it
    int maxAttempts = 3;  ///< 1..100
    int priority = 0;     ///< higher goes first
};

/// A job as its handler gets it.
struct Job {
    JobId id;
    QString kind;
    qint64 subject = 0;
    QJsonObject payload;
    JobState state = JobState::Queued;
    int attempts = 0; ///< with this one: 1 = the first
    int maxAttempts = 3;
    int interruptions = 0; ///< how often a program ended in the middle of it; not counted as attempts
    /// Programs died of it too often (twice as many times as it has attempts), or its failure could not be saved in the
    /// last attempt allowed: record the failure, do not try again.
    bool exhausted = false;
    ErrorCode errorCode = ErrorCode::Internal; ///< of the last attempt, where errorDetail is not empty
    QString errorDetail;
};

struct JobCounts {
    int queued = 0; ///< waiting, also for a later attempt, and reserved ones that nobody began
    int leased = 0; ///< being worked on
};

/// Work that survives a crash: rows in the database, leased by one program at a time. The lease belongs to a process
/// (pid, its start time, the boot it lives in), not to a point in time: sleep and clock jumps never steal a live one.
/// Threads: a QObject of the main thread that only coordinates. The functions that take a WriteTransaction run inside
/// Database::write, on its thread.
class JobQueue : public QObject {
    Q_OBJECT
public:
    /// Which jobs a worker takes.
    enum class Scope : quint8 {
        All,     ///< every job that waits (the desktop)
        Reserved ///< only those that this program reserved for itself (a command of the terminal)
    };
    /// Does the work; called on the main thread, must return at once. The future may be finished on any thread.
    /// The handler should call finish() or fail() in the transaction that saves its results; where it did not, the
    /// queue does, by the outcome: success = finish; Cancelled = cancelled; DiskFull, DatabaseLocked, ReadOnly = the
    /// failure could not be recorded: another attempt, and after the last one a call with `exhausted` to record it;
    /// Timeout, ReaderCrashed, OutOfMemory, Io = another attempt later while there are any; else = failed. The
    /// stop_token asks it to end early (cancelled, or the program is closing); it should then answer with Cancelled.
    using Handler = std::function<QFuture<Result<>>(Job job, std::stop_token stop)>;

    JobQueue(Database &database, const Clock &clock);
    /// Asks running handlers to stop and gives their jobs back, to be done by the next program; does not wait for them.
    ~JobQueue() override;

    // --- inside the caller's transaction
    /// Errors: InvalidArgument (no kind, maxAttempts out of range), those of Database::write.
    Result<JobId> enqueue(WriteTransaction &tx, const NewJob &job);
    /// Done. Errors: Conflict (cancelled meanwhile, or no longer leased by this program: save nothing).
    Result<> finish(WriteTransaction &tx, JobId id);
    /// The attempt failed. @param retry  another attempt, later, while there are any; else failed for good.
    /// @return Queued (will be tried again) or Failed. Errors: Conflict, as finish().
    Result<JobState> fail(WriteTransaction &tx, JobId id, const Error &error, bool retry);
    /// Cancels what waits or runs for that subject; a running handler is asked to stop after COMMIT, in any program.
    /// @return how many.
    Result<int> cancelSubject(WriteTransaction &tx, const QString &kind, qint64 subject);
    /// Whether a job for that subject waits or runs that no other program holds.
    Result<bool> isOpen(WriteTransaction &tx, const QString &kind, qint64 subject);
    /// Cancels all jobs of a kind, as cancelSubject(); @return the subjects.
    Result<QList<qint64>> cancelAll(WriteTransaction &tx, const QString &kind);

    // --- working
    /// Works on jobs of that kind until stop(), at most `parallel` at a time; once for each kind.
    void start(const QString &kind, int parallel, Scope scope, Handler handler);
    /// Takes no more jobs of that kind; running ones go on. Reserved ones that did not begin are given back.
    void stop(const QString &kind);
    /// Jobs that this program is working on now.
    [[nodiscard]] int running() const;
    [[nodiscard]] bool isRunning(const QString &kind, qint64 subject) const;
    /// Of these subjects, those for which no job of that kind waits or runs, in any program.
    [[nodiscard]] QFuture<Result<QList<qint64>>> withoutJob(const QString &kind, const QList<qint64> &subjects) const;
    /// Waiting and running jobs of a kind, of all programs.
    [[nodiscard]] QFuture<Result<JobCounts>> counts(const QString &kind) const;

signals:
    /// A handler was called.
    void started(const desk::Job &job);
    /// The handler's future is finished and the job's row has its new state (job.state: Done, Queued for another
    /// attempt, Failed or Cancelled). Leased: the database does not take it now (a full disk); the queue goes on trying
    /// to give the job another attempt, and where the program ends before, the next one does it.
    void ended(const desk::Job &job, const desk::Result<> &outcome);
    /// For some seconds no job of that kind could be begun, because the database takes nothing (a full disk). The queue
    /// goes on trying, and says so again from time to time; whoever waits for a job may give up here.
    void refused(const QString &kind);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace desk
