// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>

#include <memory>

namespace desk {

/// A connection to an SQLite file that nobody else works on: a backup, a copy that is being made or checked. Unlike
/// SqliteConnection it leaves the file's journal mode as it is, so a backup on a read-only disk can be read.
/// Threads: made, used and destroyed on one thread.
class PlainConnection {
public:
    enum class Access : quint8 { ReadOnly, ReadWrite };

    /// Errors: NotFound (no such file), Damaged (no SQLite file), DatabaseLocked, ReadOnly, Io.
    [[nodiscard]] static Result<std::unique_ptr<PlainConnection>> open(const QString &file, Access access);
    /// A database in memory. Errors: Internal.
    [[nodiscard]] static Result<std::unique_ptr<PlainConnection>> openMemory();
    ~PlainConnection();

    [[nodiscard]] QSqlDatabase &database() { return m_database; }

private:
    PlainConnection();
    Result<> connect(const QString &name, const QString &options);
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace desk
