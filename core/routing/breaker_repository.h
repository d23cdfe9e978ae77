// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/routing/breaker_rules.h"

#include <QList>
#include <QSqlDatabase>

namespace desk {

/// A breaker and what it stands before. `model` empty = the provider as a whole.
struct BreakerRow {
    QString provider;
    QString model;
    Breaker breaker;
    bool operator==(const BreakerRow &) const = default;
};

/// The table circuit_breaker. A breaker that is closed without a failure has no row.
/// Threads: inside Database::write and Database::read. Errors: those of the statement.
class BreakerRepository {
public:
    explicit BreakerRepository(QSqlDatabase &db) : m_db(db) {}
    [[nodiscard]] Result<Breaker> load(const QString &provider, const QString &model);
    Result<> save(const QString &provider, const QString &model, const Breaker &breaker);
    /// Ordered by provider and model.
    [[nodiscard]] Result<QList<BreakerRow>> all();
    /// All models of the provider and the provider itself. @return how many there were.
    Result<int> removeAll(const QString &provider);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
