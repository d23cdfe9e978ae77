// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/cache_repository.h"
#include "core/storage/database.h"

#include <QFuture>

namespace desk {

class BudgetGuard;
struct CallPlan;

/// What the cache may hold.
struct CacheLimits {
    qint64 bytes = 64LL * 1024 * 1024;       ///< of all answers; what was used longest ago goes first. 0 = no cache
    qint64 answerBytes = 1024LL * 1024;      ///< of one, and no more than half of all; longer ones are not kept
    qint64 ageMs = 180LL * 24 * 3600 * 1000; ///< older answers are not given any more
};

/// Answers of models that were asked before: the same question (cacheKey()) is not paid for twice. Only answers that
/// were of use belong here; what was refused, cut or malformed is asked anew, changed.
/// Threads: any; functions with a WriteTransaction run inside Database::write.
class ResponseCache {
public:
    /// Borrows both.
    ResponseCache(Database &database, BudgetGuard &guard, const CacheLimits &limits = {});

    /// The answer to this question, or nothing. A hit is written into the ledger as what it is: no call, cost 0, from
    /// the cache. @param plan  of the call that was not made.
    /// Errors: InvalidArgument (no key, a plan without purpose, provider or model), those of Database::write.
    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>> take(const QByteArray &key, const CallPlan &plan);
    Result<std::optional<CachedAnswer>> take(WriteTransaction &tx, const QByteArray &key, const CallPlan &plan);

    /// Keeps an answer; madeAt and uses are set here. @return whether it is kept: not one over the limits.
    /// Errors: InvalidArgument (no key, no provider or model, no JSON object), those of Database::write.
    [[nodiscard]] QFuture<Result<bool>> put(const QByteArray &key, const CachedAnswer &answer);
    Result<bool> put(WriteTransaction &tx, const QByteArray &key, const CachedAnswer &answer);

    [[nodiscard]] QFuture<Result<CacheFigures>> figures() const;
    /// Removes what is too old to be given. Call once after start. @return how many answers.
    [[nodiscard]] QFuture<Result<int>> removeOld();

    /// What was answered for this invoice is forgotten (its document was erased, or is to be read anew). @return how
    /// many answers.
    Result<int> forget(WriteTransaction &tx, InvoiceId invoice);
    /// Forgets everything, by a person's wish; kept in the audit trail. @return how many answers.
    [[nodiscard]] QFuture<Result<int>> clear();

private:
    Database &m_database;
    BudgetGuard &m_guard;
    CacheLimits m_limits;
};

} // namespace desk
