// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QSqlDatabase>

#include <functional>
#include <memory>

namespace desk {

/// Rows as bytes, so that equal rows have equal bytes and different rows have not: each value with the tag of its type,
/// and with its length where that varies; columns in the order of the schema, rows in that of the primary key.
/// Threads: that of the connection; must go before it is closed.
class CanonicalRows {
public:
    /// @param key  only rows where this column has the value given to read(); empty = all rows.
    /// Errors: NotFound (no such table), those of Database::read.
    [[nodiscard]] static Result<CanonicalRows> of(QSqlDatabase &connection, const QString &schema, const QString &table,
                                                  const QString &key);
    ~CanonicalRows();
    CanonicalRows(CanonicalRows &&other) noexcept;

    /// Gives `take` the bytes of one row after the other. @param id  ignored without a key.
    /// Errors: those of Database::read.
    [[nodiscard]] Result<qint64> read(qint64 id, const std::function<void(const QByteArray &row)> &take);

private:
    struct Private;
    explicit CanonicalRows(std::unique_ptr<Private> p);
    std::unique_ptr<Private> d;
};

} // namespace desk
