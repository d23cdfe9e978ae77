// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/breaker_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Breaker breakerAt(const QSqlQuery &row, int column)
{
    return {.state = BreakerState(row.value(column).toInt()),
            .failures = row.value(column + 1).toInt(),
            .openedAt = timeFromSql(row.value(column + 2)),
            .retryAt = timeFromSql(row.value(column + 3)),
            .reason = row.value(column + 4).toString()};
}

} // namespace

Result<Breaker> BreakerRepository::load(const QString &provider, const QString &model)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT state, failures, opened_at, retry_at, reason FROM circuit_breaker "
                                    "WHERE provider = :provider AND model = :model"_s));
    query.bindValue(u":provider"_s, notNull(provider));
    query.bindValue(u":model"_s, notNull(model));
    TRY(run(query));
    return query.next() ? breakerAt(query, 0) : Breaker();
}

Result<> BreakerRepository::save(const QString &provider, const QString &model, const Breaker &breaker)
{
    if (breaker == Breaker()) {
        TRY_ASSIGN(gone, prepare(m_db, u"DELETE FROM circuit_breaker WHERE provider = :provider AND model = :model"_s));
        gone.bindValue(u":provider"_s, notNull(provider));
        gone.bindValue(u":model"_s, notNull(model));
        TRY(run(gone));
        return {};
    }
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO circuit_breaker (provider, model, state, failures, opened_at, "
                                    "retry_at, reason) VALUES (:provider, :model, :state, :failures, :opened, :retry, "
                                    ":reason) ON CONFLICT (provider, model) DO UPDATE SET state = excluded.state, "
                                    "failures = excluded.failures, opened_at = excluded.opened_at, "
                                    "retry_at = excluded.retry_at, reason = excluded.reason"_s));
    query.bindValue(u":provider"_s, notNull(provider));
    query.bindValue(u":model"_s, notNull(model));
    query.bindValue(u":state"_s, int(breaker.state));
    query.bindValue(u":failures"_s, breaker.failures);
    query.bindValue(u":opened"_s, toSql(breaker.openedAt));
    query.bindValue(u":retry"_s, toSql(breaker.retryAt));
    query.bindValue(u":reason"_s, toSql(breaker.reason));
    TRY(run(query));
    return {};
}

Result<QList<BreakerRow>> BreakerRepository::all()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT provider, model, state, failures, opened_at, retry_at, reason "
                                    "FROM circuit_breaker ORDER BY provider, model"_s));
    TRY(run(query));
    QList<BreakerRow> rows;
    while (query.next())
        rows.append({query.value(0).toString(), query.value(1).toString(), breakerAt(query, 2)});
    TRY(ended(query));
    return rows;
}

Result<int> BreakerRepository::removeAll(const QString &provider)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM circuit_breaker WHERE provider = :provider"_s));
    query.bindValue(u":provider"_s, notNull(provider));
    return run(query);
}

} // namespace desk
