// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_rules.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAmount = 1'000'000'000'000'000; // a million dollars, or a billiard tokens
constexpr qsizetype LongestName = 200;

/// percent of amount, rounded down; amounts are small enough for the product.
qint64 percentOf(qint64 amount, int percent)
{
    return amount / 100 * percent + amount % 100 * percent / 100;
}

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

} // namespace

BudgetLadder dayLadder()
{
    return {75, 80, 95, 100};
}

BudgetLadder monthLadder()
{
    return {75, 80, 0, 90};
}

BudgetLadder usualLadder(BudgetPeriod period)
{
    return period == BudgetPeriod::Month ? monthLadder() : dayLadder();
}

QString levelName(BudgetLevel level)
{
    constexpr std::array names{"ok"_L1, "warn"_L1, "conserve"_L1, "ask"_L1, "stop"_L1};
    return names[std::min(size_t(level), names.size() - 1)];
}

bool BudgetLimit::holdsFor(const BudgetScope &other) const
{
    return scope.kind == other.kind && (scope.name == other.name || scope.name == u"*"_s);
}

qint64 BudgetState::cap() const
{
    return percentOf(limit.amount, limit.ladder.stop) + extra;
}

qint64 BudgetState::left() const
{
    qint64 left = cap() - sums.all();
    if (spreadCap)
        left = std::min(left, *spreadCap - usedToday);
    return closed ? 0 : std::max<qint64>(left, 0);
}

BudgetLevel BudgetState::level() const
{
    const qint64 spent = sums.all();
    if (closed || spent >= cap() || (spreadCap && usedToday >= *spreadCap))
        return BudgetLevel::Stop;
    const auto reached = [&](int percent) { return percent > 0 && spent >= percentOf(limit.amount, percent) + extra; };
    if (reached(limit.ladder.ask))
        return BudgetLevel::Ask;
    if (reached(limit.ladder.conserve))
        return BudgetLevel::Conserve;
    return reached(limit.ladder.warn) ? BudgetLevel::Warn : BudgetLevel::Ok;
}

qint64 shareOfToday(qint64 monthCap, qint64 spentBeforeToday, QDate today)
{
    const int days = today.daysInMonth() - today.day() + 1;
    return std::max<qint64>(monthCap - spentBeforeToday, 0) / days;
}

Result<> validateLimit(const BudgetLimit &limit)
{
    if ((limit.scope.kind == ScopeKind::Global) != limit.scope.name.isEmpty())
        return wrong(u"every scope but the global one has a name"_s);
    if (limit.scope.name.size() > LongestName)
        return wrong(u"a name of a scope has at most %1 characters"_s.arg(LongestName));
    if (limit.amount < 0 || limit.amount > MostAmount)
        return wrong(u"an amount lies between 0 and %1"_s.arg(MostAmount));
    if (limit.spread && limit.period != BudgetPeriod::Month)
        return wrong(u"only a month can be spread over its days"_s);
    const BudgetLadder &ladder = limit.ladder;
    if (ladder.stop < 1 || ladder.stop > 100)
        return wrong(u"a limit stops at 1 to 100 percent"_s);
    int last = 0;
    for (const int step : {ladder.warn, ladder.conserve, ladder.ask, ladder.stop}) {
        if (step < 0 || (step > 0 && step < last))
            return wrong(u"the steps of a limit are to ascend: warn, conserve, ask, stop"_s);
        last = std::max(last, step);
    }
    return {};
}

} // namespace desk
