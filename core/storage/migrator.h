// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QSqlDatabase>

namespace desk {

/// One step of the schema: NNNN_name.sql.
struct Migration {
    int number = 0; ///< from 1, without gaps; user_version after it
    QString name;
    QString sql;
};

/// The steps that are built into the program, in order.
[[nodiscard]] QList<Migration> embeddedMigrations();

/// Statements of an SQL script, without comments around them. Knows quotes, comments and the bodies of triggers.
[[nodiscard]] QStringList splitStatements(QStringView script);

/// Moves the schema of a file forward, never back. Each step is one transaction with its user_version; before the first
/// one a file that holds data is copied to FILE.before-N.bak (N = the step). Two programs may start at the same time.
/// Threads: that of the connection.
class Migrator {
public:
    /// "Desk" in ASCII, as PRAGMA application_id: tells our files from those of other programs.
    static constexpr int ApplicationId = 0x4465736B;

    Migrator(QList<Migration> steps, int busyLimitMs);

    /// Errors: NewerSchema, Damaged (somebody else's SQLite file), DatabaseLocked, ReadOnly, DiskFull, Io, Internal.
    [[nodiscard]] Result<> run(QSqlDatabase &connection, const QString &file) const;

private:
    Result<bool> applyNext(QSqlDatabase &connection, const QString &file, bool &copied) const;
    Result<> copyFile(const QString &file, int step) const;
    QList<Migration> m_steps;
    int m_busyLimitMs;
};

} // namespace desk
