// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_repository.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MonthLength = 7; // of 2026-11-21

QString textOf(QDate day)
{
    return day.toString(Qt::ISODate);
}

BudgetLimit limitOf(const QSqlQuery &row)
{
    BudgetLimit limit;
    limit.id = row.value(0).toLongLong();
    limit.scope = {ScopeKind(row.value(1).toInt()), row.value(2).toString()};
    limit.period = BudgetPeriod(row.value(3).toInt());
    limit.unit = BudgetUnit(row.value(4).toInt());
    limit.amount = row.value(5).toLongLong();
    limit.ladder = {row.value(6).toInt(), row.value(7).toInt(), row.value(8).toInt(), row.value(9).toInt()};
    limit.spread = row.value(10).toBool();
    limit.preset = row.value(11).toString();
    limit.rowVersion = row.value(12).toInt();
    return limit;
}

void bindScope(QSqlQuery &query, const BudgetScope &scope)
{
    query.bindValue(u":kind"_s, int(scope.kind));
    query.bindValue(u":scope"_s, notNull(scope.name));
}

BudgetSums sumsAt(const QSqlQuery &row, int column)
{
    return {row.value(column).toLongLong(), row.value(column + 1).toLongLong()};
}

} // namespace

Result<QList<BudgetLimit>> BudgetRepository::limits()
{
    TRY_ASSIGN(query, get(u"SELECT id, scope_kind, scope, period, unit, amount, warn, conserve, ask, stop, spread, "
                          "preset, row_version FROM budget_limit ORDER BY scope_kind, scope, period, unit"_s));
    TRY(run(*query));
    QList<BudgetLimit> limits;
    while (query->next())
        limits.append(limitOf(*query));
    TRY(ended(*query));
    query->finish();
    return limits;
}

Result<qint64> BudgetRepository::putLimit(const BudgetLimit &limit, const QString &by, const QDateTime &at)
{
    TRY_ASSIGN(query, get(u"INSERT INTO budget_limit (scope_kind, scope, period, unit, amount, warn, conserve, ask, "
                          "stop, spread, preset, set_by, set_at) VALUES (:kind, :scope, :period, :unit, :amount, "
                          ":warn, :conserve, :ask, :stop, :spread, :preset, :by, :at) "
                          "ON CONFLICT (scope_kind, scope, period, unit) DO UPDATE SET amount = excluded.amount, "
                          "warn = excluded.warn, conserve = excluded.conserve, ask = excluded.ask, "
                          "stop = excluded.stop, spread = excluded.spread, preset = excluded.preset, "
                          "set_by = excluded.set_by, set_at = excluded.set_at, row_version = row_version + 1 "
                          "RETURNING id"_s));
    bindScope(*query, limit.scope);
    query->bindValue(u":period"_s, int(limit.period));
    query->bindValue(u":unit"_s, int(limit.unit));
    query->bindValue(u":amount"_s, limit.amount);
    query->bindValue(u":warn"_s, limit.ladder.warn);
    query->bindValue(u":conserve"_s, limit.ladder.conserve);
    query->bindValue(u":ask"_s, limit.ladder.ask);
    query->bindValue(u":stop"_s, limit.ladder.stop);
    query->bindValue(u":spread"_s, int(limit.spread));
    query->bindValue(u":preset"_s, toSql(limit.preset));
    query->bindValue(u":by"_s, notNull(by));
    query->bindValue(u":at"_s, toSql(at));
    TRY(run(*query));
    const qint64 id = query->next() ? query->value(0).toLongLong() : 0;
    query->finish();
    TRY(revise());
    return id;
}

Result<> BudgetRepository::removeLimit(qint64 id)
{
    TRY_ASSIGN(query, get(u"DELETE FROM budget_limit WHERE id = :id"_s));
    query->bindValue(u":id"_s, id);
    TRY_ASSIGN(removed, run(*query));
    if (removed == 0)
        return fail(ErrorCode::NotFound, u"limit %1"_s.arg(id));
    return revise();
}

Result<QList<BudgetOverride>> BudgetRepository::openOverrides()
{
    TRY_ASSIGN(query, get(u"SELECT o.id, o.unit, o.amount, o.reason, o.made_by, o.made_at, o.until, s.scope_kind, "
                          "s.scope FROM budget_override o JOIN budget_override_scope s ON s.override_id = o.id "
                          "WHERE o.ended_at IS NULL ORDER BY o.id, s.scope_kind, s.scope"_s));
    TRY(run(*query));
    QList<BudgetOverride> overrides;
    while (query->next()) {
        if (overrides.isEmpty() || overrides.last().id != query->value(0).toLongLong())
            overrides.append({query->value(0).toLongLong(),
                              BudgetUnit(query->value(1).toInt()),
                              query->value(2).toLongLong(),
                              {},
                              query->value(3).toString(),
                              query->value(4).toString(),
                              timeFromSql(query->value(5)),
                              timeFromSql(query->value(6))});
        overrides.last().scopes.append({ScopeKind(query->value(7).toInt()), query->value(8).toString()});
    }
    TRY(ended(*query));
    query->finish();
    return overrides;
}

Result<> BudgetRepository::endOverrides(const QDateTime &now)
{
    TRY_ASSIGN(query, get(u"UPDATE budget_override SET ended_at = :now, ended_by = 'system' "
                          "WHERE ended_at IS NULL AND until <= :now"_s));
    query->bindValue(u":now"_s, toSql(now));
    TRY_ASSIGN(over, run(*query));
    return over > 0 ? revise() : Result<>();
}

Result<qint64> BudgetRepository::insertOverride(const BudgetOverride &made)
{
    TRY_ASSIGN(query, get(u"INSERT INTO budget_override (unit, amount, reason, made_by, made_at, until) VALUES (:unit, "
                          ":amount, :reason, :by, :at, :until)"_s));
    query->bindValue(u":unit"_s, int(made.unit));
    query->bindValue(u":amount"_s, made.amount);
    query->bindValue(u":reason"_s, made.reason);
    query->bindValue(u":by"_s, notNull(made.madeBy));
    query->bindValue(u":at"_s, toSql(made.madeAt));
    query->bindValue(u":until"_s, toSql(made.until));
    TRY(run(*query));
    const qint64 id = query->lastInsertId().toLongLong();
    TRY_ASSIGN(scope, get(u"INSERT INTO budget_override_scope (override_id, scope_kind, scope) VALUES (:id, :kind, "
                          ":scope) ON CONFLICT DO NOTHING"_s));
    for (const BudgetScope &one : made.scopes) {
        scope->bindValue(u":id"_s, id);
        bindScope(*scope, one);
        TRY(run(*scope));
    }
    TRY(revise());
    return id;
}

Result<> BudgetRepository::endOverride(qint64 id, const QString &by, const QDateTime &at)
{
    TRY_ASSIGN(query, get(u"UPDATE budget_override SET ended_at = :at, ended_by = :by "
                          "WHERE id = :id AND ended_at IS NULL AND until > :at"_s));
    query->bindValue(u":id"_s, id);
    query->bindValue(u":by"_s, notNull(by));
    query->bindValue(u":at"_s, toSql(at));
    TRY_ASSIGN(changed, run(*query));
    if (changed == 0)
        return fail(ErrorCode::NotFound, u"override %1 is over"_s.arg(id));
    return revise();
}

Result<QList<BudgetClosure>> BudgetRepository::openClosures()
{
    TRY_ASSIGN(query, get(u"SELECT id, scope_kind, scope, call_id, reason, closed_at FROM budget_closure "
                          "WHERE reopened_at IS NULL ORDER BY id"_s));
    TRY(run(*query));
    QList<BudgetClosure> closures;
    while (query->next())
        closures.append({query->value(0).toLongLong(),
                         {ScopeKind(query->value(1).toInt()), query->value(2).toString()},
                         query->value(3).toLongLong(),
                         query->value(4).toString(),
                         timeFromSql(query->value(5))});
    TRY(ended(*query));
    query->finish();
    return closures;
}

Result<> BudgetRepository::close(const BudgetScope &scope, qint64 call, const QString &reason, const QDateTime &at)
{
    TRY_ASSIGN(query, get(u"INSERT INTO budget_closure (scope_kind, scope, call_id, reason, closed_at) VALUES (:kind, "
                          ":scope, :call, :reason, :at)"_s));
    bindScope(*query, scope);
    query->bindValue(u":call"_s, call);
    query->bindValue(u":reason"_s, reason);
    query->bindValue(u":at"_s, toSql(at));
    TRY(run(*query));
    return revise();
}

Result<BudgetScope> BudgetRepository::reopen(qint64 id, const QString &by, const QString &reason, const QDateTime &at)
{
    TRY_ASSIGN(query, get(u"UPDATE budget_closure SET reopened_at = :at, reopened_by = :by, reopen_reason = :reason "
                          "WHERE id = :id AND reopened_at IS NULL RETURNING scope_kind, scope"_s));
    query->bindValue(u":id"_s, id);
    query->bindValue(u":by"_s, notNull(by));
    query->bindValue(u":reason"_s, notNull(reason));
    query->bindValue(u":at"_s, toSql(at));
    TRY(run(*query));
    if (!query->next()) {
        query->finish();
        return fail(ErrorCode::NotFound, u"closure %1 is open again"_s.arg(id));
    }
    const BudgetScope scope{ScopeKind(query->value(0).toInt()), query->value(1).toString()};
    query->finish();
    TRY(revise());
    return scope;
}

Result<QDate> BudgetRepository::newestDay()
{
    TRY_ASSIGN(query, get(u"SELECT day FROM budget_day WHERE set_aside = 0 ORDER BY day DESC LIMIT 1"_s));
    TRY(run(*query));
    const QDate day = query->next() ? QDate::fromString(query->value(0).toString(), Qt::ISODate) : QDate();
    query->finish();
    return day;
}

Result<> BudgetRepository::beginDay(QDate day, const QDateTime &at, const QString &zone)
{
    TRY_ASSIGN(query, get(u"INSERT INTO budget_day (day, begun_at, zone) VALUES (:day, :at, :zone) "
                          "ON CONFLICT (day) DO UPDATE SET set_aside = 0"_s));
    query->bindValue(u":day"_s, textOf(day));
    query->bindValue(u":at"_s, toSql(at));
    query->bindValue(u":zone"_s, notNull(zone));
    TRY(run(*query));
    return revise();
}

Result<int> BudgetRepository::setAsideAfter(QDate day)
{
    TRY_ASSIGN(query, get(u"UPDATE budget_day SET set_aside = 1 WHERE day > :day AND set_aside = 0"_s));
    query->bindValue(u":day"_s, textOf(day));
    TRY_ASSIGN(aside, run(*query));
    TRY(revise());
    return aside;
}

Result<BudgetRepository::DayAndMonth> BudgetRepository::dayAndMonth(const BudgetScope &scope, QDate day)
{
    // One row for each day and sprint: the first four sums are today's.
    static const QString statement =
        u"SELECT sum(iif(day = today, used_nano_usd, 0)), sum(iif(day = today, reserved_nano_usd, 0)), "
        "sum(iif(day = today, used_tokens, 0)), sum(iif(day = today, reserved_tokens, 0)), sum(used_nano_usd), "
        "sum(reserved_nano_usd), sum(used_tokens), sum(reserved_tokens) FROM budget_balance, (SELECT ? AS today) "
        "WHERE scope_kind = ? AND scope = ? AND day BETWEEN ? AND ?"_s;
    TRY_ASSIGN(query, get(statement));
    const QString text = textOf(day), month = text.left(MonthLength);
    query->bindValue(0, text);
    query->bindValue(1, int(scope.kind));
    query->bindValue(2, notNull(scope.name));
    query->bindValue(3, month + u"-01"_s); // days are compared as text: no month goes beyond its 31st
    query->bindValue(4, month + u"-31"_s);
    TRY(run(*query));
    if (!query->next())
        return fail(query->lastError());
    const DayAndMonth sums{{sumsAt(*query, 0), sumsAt(*query, 2)}, {sumsAt(*query, 4), sumsAt(*query, 6)}};
    query->finish();
    return sums;
}

Result<ScopeSums> BudgetRepository::sumsOf(QSqlQuery &query)
{
    TRY(run(query));
    if (!query.next())
        return fail(query.lastError());
    const ScopeSums sums{sumsAt(query, 0), sumsAt(query, 2)};
    query.finish();
    return sums;
}

Result<ScopeSums> BudgetRepository::sprint(const BudgetScope &scope, const QString &sprint)
{
    TRY_ASSIGN(query, get(u"SELECT sum(used_nano_usd), sum(reserved_nano_usd), sum(used_tokens), sum(reserved_tokens) "
                          "FROM budget_balance WHERE scope_kind = :kind AND scope = :scope AND sprint = :sprint"_s));
    bindScope(*query, scope);
    query->bindValue(u":sprint"_s, notNull(sprint));
    return sumsOf(*query);
}

Result<ScopeSums> BudgetRepository::total(const BudgetScope &scope)
{
    TRY_ASSIGN(query, get(u"SELECT sum(used_nano_usd), sum(reserved_nano_usd), sum(used_tokens), sum(reserved_tokens) "
                          "FROM budget_balance WHERE scope_kind = :kind AND scope = :scope"_s));
    bindScope(*query, scope);
    return sumsOf(*query);
}

Result<QStringList> BudgetRepository::namesOf(ScopeKind kind, QDate since)
{
    TRY_ASSIGN(query, get(u"SELECT DISTINCT scope FROM budget_balance WHERE scope_kind = :kind AND day >= :since "
                          "ORDER BY scope"_s));
    query->bindValue(u":kind"_s, int(kind));
    query->bindValue(u":since"_s, textOf(since));
    TRY(run(*query));
    QStringList names;
    while (query->next())
        names.append(query->value(0).toString());
    TRY(ended(*query));
    query->finish();
    return names;
}

Result<> BudgetRepository::add(const QList<BudgetScope> &scopes, QDate day, const QString &sprint,
                               const BalanceChange &change)
{
    // All scopes in one statement: this runs twice for each call.
    QString statement =
        u"INSERT INTO budget_balance (scope_kind, scope, day, sprint, used_nano_usd, reserved_nano_usd, "
        "used_tokens, reserved_tokens) VALUES "_s;
    for (qsizetype i = 0; i < scopes.size(); ++i)
        statement += i == 0 ? u"(?, ?, ?, ?, ?, ?, ?, ?)"_s : u", (?, ?, ?, ?, ?, ?, ?, ?)"_s;
    statement += u" ON CONFLICT (scope_kind, scope, day, sprint) DO UPDATE SET "
                 "used_nano_usd = used_nano_usd + excluded.used_nano_usd, "
                 "reserved_nano_usd = reserved_nano_usd + excluded.reserved_nano_usd, "
                 "used_tokens = used_tokens + excluded.used_tokens, "
                 "reserved_tokens = reserved_tokens + excluded.reserved_tokens"_s;
    TRY_ASSIGN(query, get(statement));
    const QVariant dayText = textOf(day), sprintName = notNull(sprint);
    int place = 0;
    for (const BudgetScope &scope : scopes) {
        query->bindValue(place++, int(scope.kind));
        query->bindValue(place++, notNull(scope.name));
        query->bindValue(place++, dayText);
        query->bindValue(place++, sprintName);
        for (const qint64 part : {change.usedNano, change.reservedNano, change.usedTokens, change.reservedTokens})
            query->bindValue(place++, part);
    }
    TRY(run(*query));
    return {};
}

Result<qint64> BudgetRepository::revision()
{
    static const QString statement = u"SELECT revision FROM budget_revision"_s;
    TRY_ASSIGN(query, get(statement));
    TRY(run(*query));
    const qint64 revision = query->next() ? query->value(0).toLongLong() : 0;
    query->finish();
    return revision;
}

Result<> BudgetRepository::revise()
{
    TRY(run(m_db, u"UPDATE budget_revision SET revision = random()"_s));
    return {};
}

Result<std::optional<BudgetRepository::Stop>> BudgetRepository::stopped()
{
    TRY_ASSIGN(query, get(u"SELECT at, actor, reason FROM model_stop"_s));
    TRY(run(*query));
    std::optional<Stop> stop;
    if (query->next())
        stop = Stop{timeFromSql(query->value(0)), query->value(1).toString(), query->value(2).toString()};
    query->finish();
    return stop;
}

Result<> BudgetRepository::setStopped(const std::optional<Stop> &stop)
{
    TRY(run(m_db, u"DELETE FROM model_stop"_s));
    TRY(revise());
    if (!stop)
        return {};
    TRY_ASSIGN(query, get(u"INSERT INTO model_stop (id, at, actor, reason) VALUES (1, :at, :actor, :reason)"_s));
    query->bindValue(u":at"_s, toSql(stop->at));
    query->bindValue(u":actor"_s, notNull(stop->actor));
    query->bindValue(u":reason"_s, toSql(stop->reason));
    TRY(run(*query));
    return {};
}

} // namespace desk
