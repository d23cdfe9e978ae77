// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/routing/quota_rules.h"

#include <QList>
#include <QSqlDatabase>

namespace desk {

/// What a counter counts.
struct QuotaKey {
    QString provider;
    QString project; ///< the project of the vendor that the key belongs to, or the key's fingerprint; may be empty
    QString model;
    bool operator==(const QuotaKey &) const = default;
};

/// The table quota_counter. Threads: inside Database::write and Database::read. Errors: those of the statement.
class QuotaRepository {
public:
    explicit QuotaRepository(QSqlDatabase &db) : m_db(db) {}
    /// The counter of this day; where it has none, an empty one with the limits that were learned last.
    [[nodiscard]] Result<QuotaCount> load(const QuotaKey &key, QDate day);
    Result<> save(const QuotaKey &key, QDate day, const QuotaCount &count);
    /// The keys that were ever counted, each once, ordered by provider, project and model.
    [[nodiscard]] Result<QList<QuotaKey>> keys();
    Result<int> removeBefore(QDate day);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
