// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_scope.h"

#include <QDate>
#include <QDateTime>

namespace desk {

/// Steps of a limit, in percent of its amount; 0 = there is no such step.
struct BudgetLadder {
    int warn = 75;
    int conserve = 80; ///< cheaper models, batches, no second opinions
    int ask = 95;      ///< a person is asked before each call
    int stop = 100;    ///< 1..100: the cap that the gate uses
    bool operator==(const BudgetLadder &) const = default;
};

/// The ladders that a limit has when nobody says otherwise.
[[nodiscard]] BudgetLadder dayLadder();   ///< 75, 80, 95, 100
[[nodiscard]] BudgetLadder monthLadder(); ///< 75, 80, none, 90
[[nodiscard]] BudgetLadder usualLadder(BudgetPeriod period);

/// What may be spent in a scope over a period.
struct BudgetLimit {
    qint64 id = 0;
    BudgetScope scope;
    BudgetPeriod period = BudgetPeriod::Day;
    BudgetUnit unit = BudgetUnit::NanoDollars;
    qint64 amount = 0; ///< in `unit`, 0..10^15
    BudgetLadder ladder = {};
    bool spread = false; ///< of a month: what is left is shared out evenly over the days that are left
    QString preset = {}; ///< the preset that set it; empty = a person's own figure
    int rowVersion = 0;
    bool operator==(const BudgetLimit &) const = default;

    /// Whether it holds for that scope: its own, or "*" of the same kind.
    [[nodiscard]] bool holdsFor(const BudgetScope &other) const;
};

/// Where a scope stands. In order of severity.
enum class BudgetLevel : quint8 { Ok, Warn, Conserve, Ask, Stop };
[[nodiscard]] QString levelName(BudgetLevel level); ///< "ok", "warn", ...

/// What stands in the ledger for a scope over a period.
struct BudgetSums {
    qint64 used = 0;
    qint64 reserved = 0;
    bool operator==(const BudgetSums &) const = default;
    [[nodiscard]] qint64 all() const { return used + reserved; }
};

/// A limit together with what is known when it is asked: the figures that the gate uses and the screens show.
struct BudgetState {
    BudgetLimit limit;
    BudgetScope scope;                    ///< the call's scope; of a "*" limit another than limit.scope
    QString periodKey;                    ///< "2026-11-21", "2026-11", the sprint's name, ""
    BudgetSums sums;                      ///< in the unit of the limit
    qint64 extra = 0;                     ///< of overrides that are in force
    QDateTime extraUntil = {};            ///< when the first of them ends; null = there is none
    std::optional<qint64> spreadCap = {}; ///< of a month that is spread: what all of today may come to
    qint64 usedToday = 0;                 ///< with it: used and reserved today
    bool closed = false;                  ///< nothing is spent here until a person says so

    /// What used and reserved together may reach: `stop` percent of the amount, rounded down, and the overrides.
    [[nodiscard]] qint64 cap() const;
    /// What is left below the cap, and below today's share of it; never negative.
    [[nodiscard]] qint64 left() const;
    [[nodiscard]] BudgetLevel level() const;
};

/// Today's share of a month that is spread: what the cap leaves after the days before, divided by the days that are
/// left with today, rounded down; never negative.
[[nodiscard]] qint64 shareOfToday(qint64 monthCap, qint64 spentBeforeToday, QDate today);

/// Errors: InvalidArgument, with what is wrong: names, amounts, a ladder that does not ascend, a spread that is no
/// month's.
[[nodiscard]] Result<> validateLimit(const BudgetLimit &limit);

} // namespace desk
