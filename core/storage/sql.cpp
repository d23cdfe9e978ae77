// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Extended result codes of SQLite (sqlite.org/rescode.html); the low byte is the primary one.
constexpr int ConstraintForeignKey = 787;
constexpr int ConstraintPrimaryKey = 1555;
constexpr int ConstraintTrigger = 1811;
constexpr int ConstraintUnique = 2067;
constexpr int ConstraintRowid = 2579;
constexpr int IoErrorSharedMemorySize = 4874;

ErrorCode constraintCode(int extended)
{
    switch (extended) {
    case ConstraintForeignKey:
    case ConstraintPrimaryKey:
    case ConstraintUnique:
    case ConstraintRowid:
        return ErrorCode::Conflict;
    case ConstraintTrigger:
        return ErrorCode::NotAllowed;
    default:
        return ErrorCode::Internal; // CHECK, NOT NULL, type: a value that our own code must not send
    }
}

} // namespace

ErrorCode errorCodeOf(const QSqlError &error)
{
    bool known = false;
    const int extended = error.nativeErrorCode().toInt(&known);
    if (!known) // Qt's own: no such parameter, not open
        return ErrorCode::Internal;
    if (extended == IoErrorSharedMemorySize) // no room for the file that the programs share
        return ErrorCode::DiskFull;
    switch (extended & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
    case 15:
        return ErrorCode::DatabaseLocked; // PROTOCOL: too many programs open the WAL at the same time
    case 7:
        return ErrorCode::OutOfMemory;
    case 3: // PERM
    case 8:
        return ErrorCode::ReadOnly;
    case 11: // CORRUPT
    case 26:
        return ErrorCode::Damaged; // NOTADB
    case 13:
        return ErrorCode::DiskFull;
    case 19:
        return constraintCode(extended);
    case 1:  // ERROR: no such table, syntax
    case 20: // MISMATCH
    case 21: // MISUSE
    case 25:
        return ErrorCode::Internal; // RANGE
    default:
        return ErrorCode::Io;
    }
}

tl::unexpected<Error> fail(const QSqlError &error, const QString &doing, std::source_location where)
{
    const QString text = u"%1 (%2)"_s.arg(error.text().simplified(), error.nativeErrorCode());
    return fail(errorCodeOf(error), doing.isEmpty() ? text : u"%1: %2"_s.arg(doing, text), where);
}

Result<int> run(QSqlQuery &query, std::source_location where)
{
    if (!query.exec())
        return fail(query.lastError(), {}, where);
    return query.isSelect() ? 0 : query.numRowsAffected();
}

Result<int> run(QSqlDatabase &connection, const QString &statement, std::source_location where)
{
    QSqlQuery query(connection);
    if (!query.exec(statement))
        return fail(query.lastError(), {}, where);
    return query.isSelect() ? 0 : query.numRowsAffected();
}

Result<QSqlQuery> prepare(QSqlDatabase &connection, const QString &statement, std::source_location where)
{
    QSqlQuery query(connection);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return fail(query.lastError(), {}, where);
    return query;
}

Result<> ended(const QSqlQuery &query, std::source_location where)
{
    if (query.lastError().isValid())
        return fail(query.lastError(), {}, where);
    return {};
}

QVariant toSql(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeFromSql(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QVariant toSql(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

QVariant notNull(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

} // namespace desk
