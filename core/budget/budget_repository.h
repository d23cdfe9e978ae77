// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_rules.h"
#include "core/budget/nano_dollars.h"
#include "core/storage/database.h"
#include "core/storage/prepared_queries.h"

namespace desk {

/// More money or tokens in some scopes for a while.
struct BudgetOverride {
    qint64 id = 0;
    BudgetUnit unit = BudgetUnit::NanoDollars;
    qint64 amount = 0; ///< above 0, in `unit`
    QList<BudgetScope> scopes;
    QString reason;
    QString madeBy;
    QDateTime madeAt, until; ///< UTC
    bool operator==(const BudgetOverride &) const = default;
};

/// A scope that nothing is spent in until a person says so.
struct BudgetClosure {
    qint64 id = 0;
    BudgetScope scope;
    qint64 call = 0; ///< of the ledger
    QString reason;  ///< a stable name: "bill_above_bound"
    QDateTime closedAt;
    bool operator==(const BudgetClosure &) const = default;
};

/// Sums of the ledger in one scope, in both units.
struct ScopeSums {
    BudgetSums nanoDollars, tokens;
    [[nodiscard]] const BudgetSums &in(BudgetUnit unit) const
    {
        return unit == BudgetUnit::Tokens ? tokens : nanoDollars;
    }
};

/// What is to be added to the sums of the ledger; parts may be negative.
struct BalanceChange {
    qint64 usedNano = 0, reservedNano = 0, usedTokens = 0, reservedTokens = 0;
};

/// The SQL of limits, overrides, closed scopes, days and sums.
/// Threads: that of the connection; inside Database::write and Database::read.
class BudgetRepository {
public:
    BudgetRepository(QSqlDatabase &db, PreparedQueries &queries) : m_db(db), m_queries(queries) {}

    [[nodiscard]] Result<QList<BudgetLimit>> limits();
    /// Adds it, or changes that of the same scope, period and unit. @return its id.
    Result<qint64> putLimit(const BudgetLimit &limit, const QString &by, const QDateTime &at);
    /// Errors: NotFound.
    Result<> removeLimit(qint64 id);

    /// Those that nobody ended, by their id; of some the time may be over by now.
    [[nodiscard]] Result<QList<BudgetOverride>> openOverrides();
    /// Marks those whose time is over, for good.
    Result<> endOverrides(const QDateTime &now);
    Result<qint64> insertOverride(const BudgetOverride &made);
    /// Errors: NotFound (no such one, or over).
    Result<> endOverride(qint64 id, const QString &by, const QDateTime &at);

    [[nodiscard]] Result<QList<BudgetClosure>> openClosures();
    Result<> close(const BudgetScope &scope, qint64 call, const QString &reason, const QDateTime &at);
    /// Errors: NotFound.
    Result<BudgetScope> reopen(qint64 id, const QString &by, const QString &reason, const QDateTime &at);

    /// The newest day that was begun; an invalid date = none yet.
    [[nodiscard]] Result<QDate> newestDay();
    Result<> beginDay(QDate day, const QDateTime &at, const QString &zone);
    /// Takes days after this one out of the way: a person said that the clock was wrong. @return how many.
    Result<int> setAsideAfter(QDate day);

    /// Today and this month of one scope.
    struct DayAndMonth {
        ScopeSums day, month;
    };
    [[nodiscard]] Result<DayAndMonth> dayAndMonth(const BudgetScope &scope, QDate day);
    [[nodiscard]] Result<ScopeSums> sprint(const BudgetScope &scope, const QString &sprint);
    [[nodiscard]] Result<ScopeSums> total(const BudgetScope &scope);
    /// The names of a kind that the ledger knows, for a "*" limit.
    [[nodiscard]] Result<QStringList> namesOf(ScopeKind kind, QDate since);
    /// Adds to the sums of all these scopes.
    Result<> add(const QList<BudgetScope> &scopes, QDate day, const QString &sprint, const BalanceChange &change);

    /// Who stopped everything, and why; nullopt = nobody did.
    struct Stop {
        QDateTime at;
        QString actor, reason;
    };
    [[nodiscard]] Result<std::optional<Stop>> stopped();
    Result<> setStopped(const std::optional<Stop> &stop);

    /// Another number after each change of limits, overrides, closed scopes, days and of the stop, by any program.
    [[nodiscard]] Result<qint64> revision();

private:
    Result<> revise();
    Result<QSqlQuery *> get(const QString &statement) { return m_queries.get(m_db, statement); }
    Result<ScopeSums> sumsOf(QSqlQuery &query);
    QSqlDatabase &m_db;
    PreparedQueries &m_queries;
};

} // namespace desk
