// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_service.h"

#include "core/budget/budget_presets.h"
#include "core/storage/audit_trail.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MostAmount = 1'000'000'000'000'000;
constexpr qint64 YearMs = 366LL * 24 * 60 * 60 * 1000;

tl::unexpected<Error> wrong(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, what);
}

QString amountText(BudgetUnit unit, qint64 amount)
{
    return unit == BudgetUnit::Tokens ? QString::number(amount) : NanoDollars{amount}.toDecimal();
}

QJsonObject jsonOf(const BudgetLimit &limit)
{
    const BudgetLadder &ladder = limit.ladder;
    return {{u"amount"_s, amountText(limit.unit, limit.amount)},
            {u"warn"_s, ladder.warn},
            {u"conserve"_s, ladder.conserve},
            {u"ask"_s, ladder.ask},
            {u"stop"_s, ladder.stop},
            {u"spread"_s, limit.spread}};
}

QString nameOf(const BudgetLimit &limit)
{
    return u"%1, %2, %3"_s.arg(scopeName(limit.scope), periodName(limit.period), unitName(limit.unit));
}

Result<> tell(WriteTransaction &tx, const QString &event, const QJsonObject &payload)
{
    TRY(tx.changed(Entity::Budget, 0, ChangeKind::Updated));
    return AuditTrail::append(tx, {Entity::Budget, 0, event, payload, {}});
}

bool isSame(const BudgetLimit &a, const BudgetLimit &b)
{
    return a.scope == b.scope && a.period == b.period && a.unit == b.unit;
}

std::optional<BudgetLimit> known(const QList<BudgetLimit> &limits, const BudgetLimit &like)
{
    const auto found = std::ranges::find_if(limits, [&](const BudgetLimit &one) { return isSame(one, like); });
    return found == limits.end() ? std::nullopt : std::optional(*found);
}

Result<qint64> store(WriteTransaction &tx, BudgetRepository &budget, const BudgetLimit &limit)
{
    TRY(validateLimit(limit));
    TRY_ASSIGN(limits, budget.limits());
    const auto before = known(limits, limit);
    TRY_ASSIGN(id, budget.putLimit(limit, tx.actor(), tx.now()));
    QJsonObject payload{
        {u"limit"_s, nameOf(limit)},
        {u"figures"_s, auditChange(before ? QJsonValue(jsonOf(*before)) : QJsonValue(), jsonOf(limit))}};
    if (!limit.preset.isEmpty())
        payload[u"preset"_s] = limit.preset;
    TRY(tell(tx, u"limit_set"_s, payload));
    return id;
}

bool isGlobalDollars(const BudgetLimit &limit)
{
    return limit.scope.kind == ScopeKind::Global && limit.unit == BudgetUnit::NanoDollars &&
           (limit.period == BudgetPeriod::Day || limit.period == BudgetPeriod::Month);
}

/// Work on the budget's tables in a transaction of its own.
template <class Work>
auto writing(Database &database, Work work)
{
    return database.write([work = std::move(work)](WriteTransaction &tx) mutable {
        PreparedQueries queries;
        BudgetRepository budget(tx.connection(), queries);
        return work(tx, budget);
    });
}

template <class Work>
auto reading(Database &database, Work work)
{
    return database.read([work = std::move(work)](QSqlDatabase &db) {
        PreparedQueries queries;
        BudgetRepository budget(db, queries);
        return work(budget);
    });
}

} // namespace

BudgetService::BudgetService(Database &database, const Clock &clock, BudgetGuard::ZoneOfPerson zone)
    : m_database(database), m_clock(clock), m_zone(std::move(zone))
{
}

QFuture<Result<QList<BudgetState>>> BudgetService::states(const QString &sprint) const
{
    const QDateTime now = m_clock.now();
    const QTimeZone zone = m_zone();
    return reading(m_database, [sprint, now, zone](BudgetRepository &budget) -> Result<QList<BudgetState>> {
        TRY_ASSIGN(rules, readRules(budget));
        return readStates(budget, rules, sprint, budgetDay(now, zone, rules.newestDay), now);
    });
}

QFuture<Result<QList<BudgetLimit>>> BudgetService::limits() const
{
    return reading(m_database, [](BudgetRepository &budget) { return budget.limits(); });
}

QFuture<Result<qint64>> BudgetService::setLimit(const BudgetLimit &limit)
{
    return writing(m_database,
                   [limit](WriteTransaction &tx, BudgetRepository &budget) { return store(tx, budget, limit); });
}

QFuture<Result<qint64>> BudgetService::setAmount(const BudgetScope &scope, BudgetPeriod period, BudgetUnit unit,
                                                 qint64 amount)
{
    BudgetLimit wanted;
    wanted.scope = scope;
    wanted.period = period;
    wanted.unit = unit;
    wanted.ladder = usualLadder(period);
    return writing(m_database, [wanted, amount](WriteTransaction &tx, BudgetRepository &budget) -> Result<qint64> {
        TRY_ASSIGN(limits, budget.limits());
        BudgetLimit limit = known(limits, wanted).value_or(wanted);
        limit.amount = amount;
        limit.preset.clear();
        return store(tx, budget, limit);
    });
}

QFuture<Result<>> BudgetService::removeLimit(qint64 id)
{
    return writing(m_database, [id](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        TRY_ASSIGN(limits, budget.limits());
        const auto found = std::ranges::find(limits, id, &BudgetLimit::id);
        if (found == limits.end())
            return fail(ErrorCode::NotFound, u"limit %1"_s.arg(id));
        if (isGlobalDollars(*found))
            return fail(ErrorCode::NotAllowed, u"this limit can be changed, not removed"_s);
        TRY(budget.removeLimit(id));
        return tell(tx, u"limit_removed"_s,
                    {{u"limit"_s, nameOf(*found)}, {u"figures"_s, auditChange(jsonOf(*found), {})}});
    });
}

QFuture<Result<>> BudgetService::applyPreset(const QString &name)
{
    return writing(m_database, [name](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        TRY_ASSIGN(limits, presetLimits(name));
        for (const BudgetLimit &limit : std::as_const(limits))
            TRY(store(tx, budget, limit));
        return {};
    });
}

QFuture<Result<qint64>> BudgetService::addOverride(const QList<BudgetScope> &scopes, BudgetUnit unit, qint64 amount,
                                                   const QString &reason, qint64 forMs)
{
    BudgetOverride made;
    made.unit = unit;
    made.amount = amount;
    made.scopes = scopes;
    made.reason = reason.trimmed();
    return writing(m_database, [made, forMs](WriteTransaction &tx, BudgetRepository &budget) mutable -> Result<qint64> {
        if (made.scopes.isEmpty() || made.reason.isEmpty())
            return wrong(u"an override names its scopes and its reason"_s);
        if (made.amount <= 0 || made.amount > MostAmount)
            return wrong(u"an override adds an amount above 0"_s);
        if (forMs <= 0 || forMs > YearMs)
            return wrong(u"an override ends within a year"_s);
        made.madeBy = tx.actor();
        made.madeAt = tx.now();
        made.until = tx.now().addMSecs(forMs);
        TRY_ASSIGN(id, budget.insertOverride(made));
        QStringList names;
        for (const BudgetScope &scope : std::as_const(made.scopes))
            names.append(scopeName(scope));
        TRY(tell(tx, u"override_made"_s,
                 {{u"override"_s, id},
                  {u"scopes"_s, names.join(u", "_s)},
                  {u"amount"_s, amountText(made.unit, made.amount)},
                  {u"unit"_s, unitName(made.unit)},
                  {u"until"_s, made.until.toString(Qt::ISODate)},
                  {u"reason"_s, made.reason}}));
        return id;
    });
}

QFuture<Result<>> BudgetService::endOverride(qint64 id)
{
    return writing(m_database, [id](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        TRY(budget.endOverride(id, tx.actor(), tx.now()));
        return tell(tx, u"override_ended"_s, {{u"override"_s, id}});
    });
}

QFuture<Result<QList<BudgetOverride>>> BudgetService::overrides() const
{
    return reading(m_database, [now = m_clock.now()](BudgetRepository &budget) -> Result<QList<BudgetOverride>> {
        TRY_ASSIGN(overrides, budget.openOverrides());
        overrides.removeIf([now](const BudgetOverride &one) { return one.until <= now; });
        return overrides;
    });
}

QFuture<Result<QList<BudgetClosure>>> BudgetService::closures() const
{
    return reading(m_database, [](BudgetRepository &budget) { return budget.openClosures(); });
}

QFuture<Result<>> BudgetService::reopen(qint64 closure, const QString &reason)
{
    return writing(m_database, [closure, reason](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        if (reason.trimmed().isEmpty())
            return wrong(u"say why it may be used again"_s);
        TRY_ASSIGN(scope, budget.reopen(closure, tx.actor(), reason.trimmed(), tx.now()));
        return tell(tx, u"scope_reopened"_s, {{u"scope"_s, scopeName(scope)}, {u"reason"_s, reason.trimmed()}});
    });
}

QFuture<Result<>> BudgetService::stopAll(const QString &reason)
{
    return writing(m_database, [reason](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        TRY_ASSIGN(before, budget.stopped());
        if (before)
            return {};
        TRY(budget.setStopped(BudgetRepository::Stop{tx.now(), tx.actor(), reason.trimmed()}));
        return tell(tx, u"models_stopped"_s, {{u"reason"_s, reason.trimmed()}});
    });
}

QFuture<Result<>> BudgetService::resume()
{
    return writing(m_database, [](WriteTransaction &tx, BudgetRepository &budget) -> Result<> {
        TRY_ASSIGN(before, budget.stopped());
        if (!before)
            return {};
        TRY(budget.setStopped(std::nullopt));
        return tell(tx, u"models_resumed"_s, {});
    });
}

QFuture<Result<std::optional<BudgetRepository::Stop>>> BudgetService::stopped() const
{
    return reading(m_database, [](BudgetRepository &budget) { return budget.stopped(); });
}

} // namespace desk
