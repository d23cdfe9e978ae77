// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace desk {

/// Tries again while SQLite says that somebody else holds the file, with random pauses, so that nobody starves.
/// @param limitMs  after that the error DatabaseLocked is passed on.
[[nodiscard]] Result<> whileLocked(int limitMs, const std::function<Result<>()> &attempt);

/// How long another program may hold the file, in milliseconds.
inline constexpr int BusyLimitMs = 10'000;

/// One open connection to the SQLite file: WAL, synchronous=FULL, foreign keys on.
/// Threads: made, used and destroyed on one thread.
class SqliteConnection {
public:
    enum class Access : quint8 { ReadWrite, ReadOnly };

    /// Errors: DatabaseLocked, ReadOnly, Damaged (no SQLite file), DiskFull, Io.
    [[nodiscard]] static Result<std::unique_ptr<SqliteConnection>> open(const QString &file, Access access,
                                                                        int busyLimitMs);
    ~SqliteConnection();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    SqliteConnection();
    Result<> configure(Access access);
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace desk
