// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_gate.h"

#include <QtNumeric>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype DayLength = 10, MonthLength = 7; // of 2026-11-21

/// The sums of a few scopes, each read once.
class SumsReader {
public:
    SumsReader(BudgetRepository &budget, QDate day, QString sprint)
        : m_budget(budget), m_day(day), m_sprint(std::move(sprint))
    {
    }
    Result<BudgetRepository::DayAndMonth> dayAndMonth(const BudgetScope &scope)
    {
        if (m_scope != scope) {
            TRY_ASSIGN(sums, m_budget.dayAndMonth(scope, m_day));
            m_sums = sums;
            m_scope = scope;
        }
        return m_sums;
    }
    /// Fills in what stands in the ledger for the period of the state's limit.
    Result<> fill(BudgetState &state);

private:
    BudgetRepository &m_budget;
    const QDate m_day;
    const QString m_sprint;
    std::optional<BudgetScope> m_scope; // of m_sums: limits come ordered by scope
    BudgetRepository::DayAndMonth m_sums;
};

Result<> SumsReader::fill(BudgetState &state)
{
    const BudgetUnit unit = state.limit.unit;
    switch (state.limit.period) {
    case BudgetPeriod::Day:
    case BudgetPeriod::Month: {
        TRY_ASSIGN(sums, dayAndMonth(state.scope));
        const bool month = state.limit.period == BudgetPeriod::Month;
        state.periodKey = m_day.toString(Qt::ISODate).left(month ? MonthLength : DayLength);
        state.sums = (month ? sums.month : sums.day).in(unit);
        if (state.limit.spread) {
            state.usedToday = sums.day.in(unit).all();
            state.spreadCap = shareOfToday(state.cap(), state.sums.all() - state.usedToday, m_day);
        }
        break;
    }
    case BudgetPeriod::Sprint: {
        TRY_ASSIGN(sums, m_budget.sprint(state.scope, m_sprint));
        state.periodKey = m_sprint;
        state.sums = sums.in(unit);
        break;
    }
    case BudgetPeriod::Total: {
        TRY_ASSIGN(sums, m_budget.total(state.scope));
        state.sums = sums.in(unit);
        break;
    }
    }
    return {};
}

BudgetState stateWithout(const GateRules &rules, const BudgetLimit &limit, const BudgetScope &scope,
                         const QDateTime &now)
{
    BudgetState state;
    state.limit = limit;
    state.scope = scope;
    state.closed = std::ranges::find(rules.closures, scope, &BudgetClosure::scope) != rules.closures.end();
    for (const BudgetOverride &one : rules.overrides) {
        if (one.until <= now || one.unit != limit.unit || !one.scopes.contains(scope))
            continue;
        state.extra += one.amount;
        if (!state.extraUntil.isValid() || one.until < state.extraUntil)
            state.extraUntil = one.until;
    }
    return state;
}

QDate firstDayOf(const BudgetLimit &limit, QDate day)
{
    switch (limit.period) {
    case BudgetPeriod::Day:
        return day;
    case BudgetPeriod::Month:
        return {day.year(), day.month(), 1};
    default:
        return {1970, 1, 1};
    }
}

/// The scopes that a limit stands for now.
Result<QList<BudgetScope>> scopesOf(BudgetRepository &budget, const BudgetLimit &limit, QDate day)
{
    if (limit.scope.name != u"*"_s)
        return QList<BudgetScope>{limit.scope};
    TRY_ASSIGN(names, budget.namesOf(limit.scope.kind, firstDayOf(limit, day)));
    QList<BudgetScope> scopes;
    for (const QString &name : std::as_const(names))
        scopes.append({limit.scope.kind, name});
    return scopes;
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

Result<GateRules> readRules(BudgetRepository &budget)
{
    GateRules rules;
    TRY_ASSIGN(revision, budget.revision());
    TRY_ASSIGN(newest, budget.newestDay());
    TRY_ASSIGN(stop, budget.stopped());
    TRY_ASSIGN(limits, budget.limits());
    TRY_ASSIGN(closures, budget.openClosures());
    TRY_ASSIGN(overrides, budget.openOverrides());
    rules.revision = revision;
    rules.newestDay = newest;
    rules.stopped = stop.has_value();
    rules.limits = limits;
    rules.closures = closures;
    rules.overrides = overrides;
    return rules;
}

Result<GateView> readGate(BudgetRepository &budget, const GateRules &rules, const CallScopes &scopes, QDate day,
                          const QDateTime &now)
{
    GateView view;
    view.day = day;
    view.stopped = rules.stopped;
    const QList<BudgetScope> all = scopes.all();
    for (const BudgetClosure &closure : rules.closures) {
        if (all.contains(closure.scope))
            view.closures.append(closure);
    }
    SumsReader sums(budget, day, scopes.sprint);
    for (const BudgetLimit &limit : rules.limits) {
        if (limit.period == BudgetPeriod::Sprint && scopes.sprint.isEmpty())
            continue; // a call outside of sprints counts in none
        for (const BudgetScope &scope : all) {
            if (!limit.holdsFor(scope))
                continue;
            BudgetState state = stateWithout(rules, limit, scope, now);
            TRY(sums.fill(state));
            view.states.append(state);
        }
    }
    return view;
}

Result<QList<BudgetState>> readStates(BudgetRepository &budget, const GateRules &rules, const QString &sprint,
                                      QDate day, const QDateTime &now)
{
    QList<BudgetState> states;
    SumsReader sums(budget, day, sprint);
    for (const BudgetLimit &limit : rules.limits) {
        if (limit.period == BudgetPeriod::Sprint && sprint.isEmpty())
            continue;
        TRY_ASSIGN(scopes, scopesOf(budget, limit, day));
        for (const BudgetScope &scope : std::as_const(scopes)) {
            BudgetState state = stateWithout(rules, limit, scope, now);
            TRY(sums.fill(state));
            states.append(state);
        }
    }
    return states;
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
