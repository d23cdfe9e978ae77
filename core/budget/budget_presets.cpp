// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_presets.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 NanoPerCent = 10'000'000;

BudgetLimit dollars(BudgetPeriod period, qint64 cents, BudgetLadder ladder)
{
    BudgetLimit limit;
    limit.period = period;
    limit.amount = cents * NanoPerCent;
    limit.ladder = ladder;
    return limit;
}

BudgetLimit tokens(BudgetScope scope, BudgetPeriod period, qint64 amount, BudgetLadder ladder)
{
    BudgetLimit limit;
    limit.scope = std::move(scope);
    limit.period = period;
    limit.unit = BudgetUnit::Tokens;
    limit.amount = amount;
    limit.ladder = ladder;
    return limit;
}

QList<BudgetLimit> seed000()
{
    return {dollars(BudgetPeriod::Day, 200, dayLadder()), dollars(BudgetPeriod::Month, 4000, monthLadder())};
}

QList<BudgetLimit> seed002()
{
    return {dollars(BudgetPeriod::Day, 5000, {75, 0, 0, 100})};
}

QList<BudgetLimit> seed003()
{
    constexpr BudgetLadder ladder{0, 80, 0, 100};
    QList<BudgetLimit> limits{tokens({}, BudgetPeriod::Day, 1'000'000, ladder)};
    const std::pair<QString, qint64> roles[]{{u"roy"_s, 300'000},           {u"jen"_s, 300'000},
                                             {u"database"_s, 100'000},      {u"documentation"_s, 50'000},
                                             {u"senior_review"_s, 150'000}, {u"release_manager"_s, 50'000},
                                             {u"orchestrator"_s, 50'000}};
    for (const auto &[role, amount] : roles)
        limits.append(tokens({ScopeKind::Role, role}, BudgetPeriod::Day, amount, ladder));
    return limits;
}

// Models of their day are roles now: the cheap, the balanced and the reviewing one. Their percentages and the stated
// totals of the plan do not add up; the numbers of tokens do.
QList<BudgetLimit> seed004()
{
    constexpr BudgetLadder ladder{80, 0, 0, 95};
    QList<BudgetLimit> limits{tokens({}, BudgetPeriod::Day, 30'000, ladder),
                              tokens({}, BudgetPeriod::Sprint, 150'000, ladder),
                              tokens({ScopeKind::Role, u"cheap"_s}, BudgetPeriod::Day, 15'000, ladder),
                              tokens({ScopeKind::Role, u"balanced"_s}, BudgetPeriod::Day, 10'000, ladder),
                              tokens({ScopeKind::Role, u"review"_s}, BudgetPeriod::Day, 5'000, ladder)};
    int sprint = 0;
    for (const qint64 amount : {24'000, 47'500, 35'000, 30'000, 20'000})
        limits.append(tokens({ScopeKind::Sprint, u"Sprint %1"_s.arg(sprint++)}, BudgetPeriod::Total, amount, ladder));
    return limits;
}

} // namespace

QStringList presetNames()
{
    return {u"Seed 000"_s, u"Seed 002"_s, u"Seed 003"_s, u"Seed 004"_s};
}

Result<QList<BudgetLimit>> presetLimits(const QString &name)
{
    QList<BudgetLimit> limits;
    if (name == u"Seed 000"_s)
        limits = seed000();
    else if (name == u"Seed 002"_s)
        limits = seed002();
    else if (name == u"Seed 003"_s)
        limits = seed003();
    else if (name == u"Seed 004"_s)
        limits = seed004();
    else
        return fail(ErrorCode::NotFound, u"there is no preset %1"_s.arg(name));
    for (BudgetLimit &limit : limits)
        limit.preset = name;
    return limits;
}

const QList<DaySize> &daySizes()
{
    static const QList<DaySize> sizes{{u"testing"_s, 10, 20, 1, 2},
                                      {u"light"_s, 30, 40, 2, 3},
                                      {u"normal"_s, 50, 75, 3, 5},
                                      {u"heavy"_s, 100, std::nullopt, 5, 10}};
    return sizes;
}

} // namespace desk
