// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QSqlDatabase>

#include <optional>

namespace desk {

/// An answer that was paid for before.
struct CachedAnswer {
    QString provider; ///< that gave it
    QString model;
    QByteArray json;   ///< UTF-8, one JSON object
    QDateTime madeAt;  ///< UTC
    qint64 uses = 0;   ///< times that it was given again
    InvoiceId invoice; ///< that it was asked for first; invalid = none
    qint64 callId = 0; ///< that brought it, in the ledger; 0 = none
    bool operator==(const CachedAnswer &) const = default;
};

/// What the cache holds.
struct CacheFigures {
    qint64 answers = 0;
    qint64 bytes = 0; ///< of the answers
    qint64 uses = 0;  ///< times that an answer in it was given again
    bool operator==(const CacheFigures &) const = default;
};

/// The table response_cache. Threads: inside Database::write and Database::read. Errors: those of the statement.
class CacheRepository {
public:
    explicit CacheRepository(QSqlDatabase &db) : m_db(db) {}
    [[nodiscard]] Result<std::optional<CachedAnswer>> find(const QByteArray &key);
    /// Counts a use.
    Result<> touch(const QByteArray &key, const QDateTime &at);
    /// Adds, or takes the place of the answer to the same question.
    Result<> put(const QByteArray &key, const CachedAnswer &answer);
    [[nodiscard]] Result<CacheFigures> figures();
    [[nodiscard]] Result<qint64> bytes();
    Result<> remove(const QByteArray &key);
    Result<int> removeMadeBefore(const QDateTime &moment);
    /// Removes what was used longest ago until no more than `bytes` are left. @return how many went.
    Result<int> shrinkTo(qint64 bytes);
    Result<int> removeOfInvoice(InvoiceId invoice);
    Result<int> removeAll();

private:
    QSqlDatabase &m_db;
};

} // namespace desk
