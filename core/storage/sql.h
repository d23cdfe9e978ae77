// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace desk {

/// What every repository needs to speak to SQLite. Threads: that of the connection.

/// By SQLite's result code: DiskFull, DatabaseLocked, ReadOnly, Damaged, Conflict (a unique or foreign key), NotAllowed
/// (a trigger refused), OutOfMemory, Internal (the statement or its values are wrong), else Io.
[[nodiscard]] ErrorCode errorCodeOf(const QSqlError &error);
/// The error as a failed Result. @param doing  English, what was tried: "open desk.sqlite".
[[nodiscard]] tl::unexpected<Error> fail(const QSqlError &error, const QString &doing = {},
                                         std::source_location where = std::source_location::current());

/// Runs a prepared query. @return rows affected (0 for a SELECT). Errors: see errorCodeOf().
[[nodiscard]] Result<int> run(QSqlQuery &query, std::source_location where = std::source_location::current());
/// Runs one statement without values. @return rows affected.
Result<int> run(QSqlDatabase &connection, const QString &statement,
                std::source_location where = std::source_location::current());
/// Prepares a query. A statement that does not fit the schema is Internal.
[[nodiscard]] Result<QSqlQuery> prepare(QSqlDatabase &connection, const QString &statement,
                                        std::source_location where = std::source_location::current());
/// After a loop over next(): an error that ended it early.
[[nodiscard]] Result<> ended(const QSqlQuery &query, std::source_location where = std::source_location::current());

/// Times are stored as milliseconds since 1970 UTC, a null time as NULL.
[[nodiscard]] QVariant toSql(const QDateTime &time);
[[nodiscard]] QDateTime timeFromSql(const QVariant &value);
/// Empty text is stored as NULL, so that "nothing" has one form. For NOT NULL columns bind `notNull(text)`.
[[nodiscard]] QVariant toSql(const QString &text);
[[nodiscard]] QVariant notNull(const QString &text);

} // namespace desk
