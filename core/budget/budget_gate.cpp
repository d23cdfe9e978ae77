// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_gate.h"

#include <QtNumeric>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void addOverrides(BudgetState &state, const QList<BudgetOverride> &overrides)
{
    for (const BudgetOverride &one : overrides) {
        if (one.unit != state.limit.unit || !one.scopes.contains(state.scope))
            continue;
        state.extra += one.amount;
        if (!state.extraUntil.isValid() || one.until < state.extraUntil)
            state.extraUntil = one.until;
    }
}

bool isFree(const CallPlan &plan)
{
    return plan.basis != CostBasis::Paid;
}

bool fits(const BudgetState &state, qint64 asked)
{
    qint64 sum = 0;
    if (qAddOverflow(state.sums.all(), asked, &sum) || sum > state.cap())
        return false;
    return !state.spreadCap || (!qAddOverflow(state.usedToday, asked, &sum) && sum <= *state.spreadCap);
}

} // namespace

QString refusalName(RefusalReason reason)
{
    constexpr std::array names{"no_bound"_L1, "over_cap"_L1, "ask_first"_L1, "scope_closed"_L1, "stopped"_L1};
    return names[std::min(size_t(reason), names.size() - 1)];
}

Result<BudgetState> stateOf(BudgetRepository &budget, const BudgetLimit &limit, const BudgetScope &scope,
                            const QString &sprint, QDate day, const QList<BudgetOverride> &overrides,
                            const QList<BudgetClosure> &closures)
{
    BudgetState state;
    state.limit = limit;
    state.scope = scope;
    state.closed = std::ranges::find(closures, scope, &BudgetClosure::scope) != closures.end();
    addOverrides(state, overrides);
    switch (limit.period) {
    case BudgetPeriod::Day:
    case BudgetPeriod::Month: {
        TRY_ASSIGN(sums, budget.dayAndMonth(scope, day));
        const bool month = limit.period == BudgetPeriod::Month;
        state.periodKey = day.toString(month ? u"yyyy-MM"_s : u"yyyy-MM-dd"_s);
        state.sums = (month ? sums.month : sums.day).in(limit.unit);
        if (limit.spread) {
            state.usedToday = sums.day.in(limit.unit).all();
            state.spreadCap = shareOfToday(state.cap(), state.sums.all() - state.usedToday, day);
        }
        break;
    }
    case BudgetPeriod::Sprint: {
        TRY_ASSIGN(sums, budget.sprint(scope, sprint));
        state.periodKey = sprint;
        state.sums = sums.in(limit.unit);
        break;
    }
    case BudgetPeriod::Total: {
        TRY_ASSIGN(sums, budget.total(scope));
        state.sums = sums.in(limit.unit);
        break;
    }
    }
    return state;
}

Result<GateView> readGate(BudgetRepository &budget, const CallScopes &scopes, QDate day, const QDateTime &now)
{
    GateView view;
    view.day = day;
    TRY_ASSIGN(stop, budget.stopped());
    view.stopped = stop.has_value();
    TRY_ASSIGN(closures, budget.openClosures());
    TRY_ASSIGN(overrides, budget.openOverrides(now));
    TRY_ASSIGN(limits, budget.limits());
    const QList<BudgetScope> all = scopes.all();
    for (const BudgetClosure &closure : std::as_const(closures)) {
        if (all.contains(closure.scope))
            view.closures.append(closure);
    }
    for (const BudgetLimit &limit : std::as_const(limits)) {
        if (limit.period == BudgetPeriod::Sprint && scopes.sprint.isEmpty())
            continue; // a call outside of sprints counts in none
        for (const BudgetScope &scope : all) {
            if (!limit.holdsFor(scope))
                continue;
            TRY_ASSIGN(state, stateOf(budget, limit, scope, scopes.sprint, day, overrides, closures));
            view.states.append(state);
        }
    }
    return view;
}

std::optional<Refusal> refusalOf(const CallPlan &plan, const GateView &view)
{
    if (view.stopped)
        return Refusal{RefusalReason::Stopped, {}, {}, 0};
    // A paid call that can cost nothing is one whose price is not known.
    if (!plan.worst || (!isFree(plan) && plan.worst->cost.value <= 0) || plan.worst->tokens < 0)
        return Refusal{RefusalReason::NoBound, {}, {}, 0};
    if (!isFree(plan) && !view.closures.isEmpty())
        return Refusal{RefusalReason::ScopeClosed, {}, view.closures.first().scope, plan.worst->cost.value};
    std::optional<Refusal> tightest;
    for (const BudgetState &state : view.states) {
        const bool tokens = state.limit.unit == BudgetUnit::Tokens;
        if (!tokens && isFree(plan))
            continue;
        const qint64 asked = tokens ? plan.worst->tokens : plan.worst->cost.value;
        if (!fits(state, asked)) {
            // Where several refuse, the one with the least left is the one to be told of.
            if (!tightest || tightest->reason == RefusalReason::AskFirst || state.left() < tightest->state->left())
                tightest = Refusal{RefusalReason::OverCap, state, state.scope, asked};
        } else if (!tightest && !plan.confirmed && state.level() == BudgetLevel::Ask) {
            tightest = Refusal{RefusalReason::AskFirst, state, state.scope, asked};
        }
    }
    return tightest;
}

BudgetLevel severest(const GateView &view)
{
    BudgetLevel level = BudgetLevel::Ok;
    for (const BudgetState &state : view.states)
        level = std::max(level, state.level());
    return level;
}

} // namespace desk
