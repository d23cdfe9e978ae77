// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_guard.h"

namespace desk {

/// What a person sees and sets of the budget. Everything that is set is audited in its own transaction and told by the
/// change feed (Entity::Budget).
/// Threads: any; futures are finished on other threads: continue with whenFinished().
class BudgetService {
public:
    BudgetService(
        Database &database, const Clock &clock,
        BudgetGuard::ZoneOfPerson zone = [] { return QTimeZone::systemTimeZone(); });

    /// Every limit with the figures that the gate uses now; a limit on "*" once for each name that the ledger knows in
    /// its period. Limits of a sprint are those of `sprint`. Ordered by scope, period and unit.
    [[nodiscard]] QFuture<Result<QList<BudgetState>>> states(const QString &sprint = {}) const;
    [[nodiscard]] QFuture<Result<QList<BudgetLimit>>> limits() const;

    /// Adds a limit, or changes that of the same scope, period and unit. @return its id.
    /// Errors: InvalidArgument (validateLimit()).
    [[nodiscard]] QFuture<Result<qint64>> setLimit(const BudgetLimit &limit);
    /// Changes the amount alone; a limit that is not there is made with the usual ladder. Errors: as setLimit().
    [[nodiscard]] QFuture<Result<qint64>> setAmount(const BudgetScope &scope, BudgetPeriod period, BudgetUnit unit,
                                                    qint64 amount);
    /// Errors: NotFound, NotAllowed (the global limits in dollars a day and a month can be changed, not removed).
    [[nodiscard]] QFuture<Result<>> removeLimit(qint64 id);
    /// Sets the limits of a preset; others stay. Errors: NotFound.
    [[nodiscard]] QFuture<Result<>> applyPreset(const QString &name);

    /// Adds `amount` to every limit of the scopes until `forMs` from now. @return its id.
    /// Errors: InvalidArgument (no scope, no reason, an amount that is not above 0 or beyond 10^15, not within a year).
    [[nodiscard]] QFuture<Result<qint64>> addOverride(const QList<BudgetScope> &scopes, BudgetUnit unit, qint64 amount,
                                                      const QString &reason, qint64 forMs);
    /// Errors: NotFound (no such one, or over).
    [[nodiscard]] QFuture<Result<>> endOverride(qint64 id);
    [[nodiscard]] QFuture<Result<QList<BudgetOverride>>> overrides() const;

    /// Alarms: scopes that are closed because a bill was above what had been promised.
    [[nodiscard]] QFuture<Result<QList<BudgetClosure>>> closures() const;
    /// Errors: NotFound, InvalidArgument (no reason).
    [[nodiscard]] QFuture<Result<>> reopen(qint64 closure, const QString &reason);

    /// Nothing is asked of any model from now on, in every program on this folder and after every start, until
    /// resume().
    [[nodiscard]] QFuture<Result<>> stopAll(const QString &reason);
    [[nodiscard]] QFuture<Result<>> resume();
    [[nodiscard]] QFuture<Result<std::optional<BudgetRepository::Stop>>> stopped() const;

private:
    Database &m_database;
    const Clock &m_clock;
    BudgetGuard::ZoneOfPerson m_zone;
};

} // namespace desk
