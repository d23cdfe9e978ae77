// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/price_table.h"
#include "core/storage/database.h"

namespace desk {

/// The SQL of prices that a person typed or imported.
/// Threads: that of the connection; inside Database::write and Database::read.
class PriceRepository {
public:
    explicit PriceRepository(QSqlDatabase &db) : m_db(db) {}

    [[nodiscard]] Result<QList<Price>> all();
    /// Adds it, or changes that of the same model, origin and first day.
    Result<> put(const Price &price, const QString &by, const QDateTime &at);
    /// Errors: NotFound.
    Result<> remove(const Price &price);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
