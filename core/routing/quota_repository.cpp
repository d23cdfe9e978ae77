// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/quota_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void bindKey(QSqlQuery &query, const QuotaKey &key)
{
    query.bindValue(u":provider"_s, notNull(key.provider));
    query.bindValue(u":project"_s, notNull(key.project));
    query.bindValue(u":model"_s, notNull(key.model));
}

std::optional<qint64> numberFromSql(const QVariant &value)
{
    return value.isNull() ? std::nullopt : std::optional(value.toLongLong());
}

QVariant numberToSql(const std::optional<qint64> &number)
{
    return number ? QVariant(*number) : QVariant();
}

QuotaCount countOf(const QSqlQuery &row)
{
    return {.requests = row.value(1).toLongLong(),
            .tokens = row.value(2).toLongLong(),
            .requestLimit = numberFromSql(row.value(3)),
            .tokenLimit = numberFromSql(row.value(4)),
            .learnedAt = timeFromSql(row.value(5)),
            .resetsAt = timeFromSql(row.value(6))};
}

} // namespace

Result<QuotaCount> QuotaRepository::load(const QuotaKey &key, QDate day)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT day, requests, tokens, request_limit, token_limit, limit_learned_at, "
                                    "resets_at FROM quota_counter WHERE provider = :provider AND project = :project "
                                    "AND model = :model AND day <= :day ORDER BY day DESC LIMIT 1"_s));
    bindKey(query, key);
    const QString wanted = day.toString(Qt::ISODate);
    query.bindValue(u":day"_s, wanted);
    TRY(run(query));
    if (!query.next())
        return QuotaCount();
    QuotaCount count = countOf(query);
    if (query.value(0).toString() != wanted) {
        count.requests = count.tokens = 0;
        count.resetsAt = {};
    }
    return count;
}

Result<> QuotaRepository::save(const QuotaKey &key, QDate day, const QuotaCount &count)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO quota_counter (provider, project, model, day, requests, tokens, "
                                    "request_limit, token_limit, limit_learned_at, resets_at) VALUES (:provider, "
                                    ":project, :model, :day, :requests, :tokens, :request_limit, :token_limit, "
                                    ":learned, :resets) ON CONFLICT (provider, project, model, day) DO UPDATE SET "
                                    "requests = excluded.requests, tokens = excluded.tokens, "
                                    "request_limit = excluded.request_limit, token_limit = excluded.token_limit, "
                                    "limit_learned_at = excluded.limit_learned_at, resets_at = excluded.resets_at"_s));
    bindKey(query, key);
    query.bindValue(u":day"_s, day.toString(Qt::ISODate));
    query.bindValue(u":requests"_s, count.requests);
    query.bindValue(u":tokens"_s, count.tokens);
    query.bindValue(u":request_limit"_s, numberToSql(count.requestLimit));
    query.bindValue(u":token_limit"_s, numberToSql(count.tokenLimit));
    query.bindValue(u":learned"_s, toSql(count.learnedAt));
    query.bindValue(u":resets"_s, toSql(count.resetsAt));
    TRY(run(query));
    return {};
}

Result<QList<QuotaKey>> QuotaRepository::keys()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT DISTINCT provider, project, model FROM quota_counter "
                                    "ORDER BY provider, project, model"_s));
    TRY(run(query));
    QList<QuotaKey> keys;
    while (query.next())
        keys.append({query.value(0).toString(), query.value(1).toString(), query.value(2).toString()});
    TRY(ended(query));
    return keys;
}

Result<int> QuotaRepository::removeBefore(QDate day)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM quota_counter WHERE day < :day"_s));
    query.bindValue(u":day"_s, day.toString(Qt::ISODate));
    return run(query);
}

} // namespace desk
