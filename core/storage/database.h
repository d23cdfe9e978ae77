// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/storage/change_feed.h"

#include <QFuture>
#include <QPromise>
#include <QSqlDatabase>

#include <functional>
#include <memory>
#include <optional>

namespace desk {

class AuditSealer;

/// What a function inside Database::write gets: the connection, and the ways to say what it changed.
/// Everything said here is written in the same transaction.
class WriteTransaction {
public:
    virtual ~WriteTransaction() = default;
    [[nodiscard]] virtual QSqlDatabase &connection() = 0;
    /// The time of the transaction, UTC.
    [[nodiscard]] virtual QDateTime now() const = 0;
    /// Who acts in this program, for the audit trail (Database::setActor).
    [[nodiscard]] virtual QString actor() const = 0;
    /// What seals events of the audit trail (Database::auditSealer).
    [[nodiscard]] virtual const AuditSealer &auditSealer() const = 0;
    /// Adds a row to change_log; listeners of ChangeFeed hear of it after COMMIT.
    virtual Result<> changed(Entity entity, qint64 id, ChangeKind kind) = 0;
};

/// The SQLite file of the data folder: one writer thread that works in order and groups waiting commits, and a few
/// reader threads. WAL, synchronous=FULL, foreign keys on.
/// Threads: any; the functions run on threads of the database, the futures continue where `.then(context, ...)` says.
class Database {
public:
    virtual ~Database();

    /// Opens or makes the file, moves the schema forward (after a copy of the file, NAME.before-N.bak).
    /// Errors: NewerSchema, DatabaseLocked, ReadOnly, DiskFull, Damaged, Io.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &file, const Clock &clock);

    /// Runs `work(WriteTransaction &) -> Result<T>` in one transaction; an error rolls back what it did, and only that.
    /// Errors: those of `work`; DatabaseLocked (another program held it over 10 s), DiskFull, ReadOnly, Io.
    template <class Work>
    [[nodiscard]] auto write(Work work) -> QFuture<std::invoke_result_t<Work, WriteTransaction &>>
    {
        using R = std::invoke_result_t<Work, WriteTransaction &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        auto result = std::make_shared<std::optional<R>>();
        postWrite({[work = std::move(work), result](WriteTransaction &tx) mutable -> Result<> {
                       result->emplace(work(tx));
                       if (!result->value())
                           return tl::unexpected(result->value().error());
                       return {};
                   },
                   [promise, result](const Result<> &committed) {
                       if (committed)
                           promise->addResult(std::move(**result));
                       else
                           promise->addResult(R(tl::unexpected(committed.error())));
                       promise->finish();
                   }});
        return promise->future();
    }

    /// Runs `work(QSqlDatabase &) -> Result<T>` on a reader connection, in a snapshot.
    template <class Work>
    [[nodiscard]] auto read(Work work) -> QFuture<std::invoke_result_t<Work, QSqlDatabase &>>
    {
        using R = std::invoke_result_t<Work, QSqlDatabase &>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        postRead([work = std::move(work), promise](Result<QSqlDatabase *> connection) mutable {
            if (connection)
                promise->addResult(work(**connection));
            else
                promise->addResult(R(tl::unexpected(connection.error())));
            promise->finish();
        });
        return promise->future();
    }

    /// Names who acts in this program; before, it is the system's user name. Holds for writes queued from now on.
    virtual void setActor(const QString &actor) = 0;
    /// Who acts in this program. Threads: any.
    [[nodiscard]] virtual QString actor() const = 0;

    /// The keys that seal the audit trail; none until somebody adds one. Threads: any.
    [[nodiscard]] virtual AuditSealer &auditSealer() = 0;

    /// What was committed by this program and by others. Lives on the thread that opened the database.
    [[nodiscard]] virtual ChangeFeed &changes() = 0;

protected:
    struct WriteJob {
        std::function<Result<>(WriteTransaction &)> work;
        std::function<void(const Result<> &)> done; ///< after COMMIT or ROLLBACK, on the writer thread
    };
    virtual void postWrite(WriteJob job) = 0;
    virtual void postRead(std::function<void(Result<QSqlDatabase *>)> work) = 0;
};

} // namespace desk
