// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/cache_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

Result<std::optional<CachedAnswer>> CacheRepository::find(const QByteArray &key)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT provider, model, answer, made_at, uses, invoice_id, call_id "
                                    "FROM response_cache WHERE key = :key"_s));
    query.bindValue(u":key"_s, key);
    TRY(run(query));
    if (!query.next())
        return std::optional<CachedAnswer>();
    return std::optional(CachedAnswer{.provider = query.value(0).toString(),
                                      .model = query.value(1).toString(),
                                      .json = query.value(2).toString().toUtf8(),
                                      .madeAt = timeFromSql(query.value(3)),
                                      .uses = query.value(4).toLongLong(),
                                      .invoice = InvoiceId{query.value(5).toLongLong()},
                                      .callId = query.value(6).toLongLong()});
}

Result<> CacheRepository::touch(const QByteArray &key, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE response_cache SET uses = uses + 1, used_at = :at WHERE key = :key"_s));
    query.bindValue(u":key"_s, key);
    query.bindValue(u":at"_s, toSql(at));
    TRY(run(query));
    return {};
}

Result<> CacheRepository::put(const QByteArray &key, const CachedAnswer &answer)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO response_cache (key, provider, model, answer, bytes, made_at, "
                                    "used_at, invoice_id, call_id) VALUES (:key, :provider, :model, :answer, :bytes, "
                                    ":at, :at, :invoice, :call) ON CONFLICT (key) DO UPDATE SET "
                                    "provider = excluded.provider, model = excluded.model, answer = excluded.answer, "
                                    "bytes = excluded.bytes, made_at = excluded.made_at, used_at = excluded.used_at, "
                                    "invoice_id = excluded.invoice_id, call_id = excluded.call_id"_s));
    query.bindValue(u":key"_s, key);
    query.bindValue(u":provider"_s, notNull(answer.provider));
    query.bindValue(u":model"_s, notNull(answer.model));
    query.bindValue(u":answer"_s, QString::fromUtf8(answer.json));
    query.bindValue(u":bytes"_s, qint64(answer.json.size()));
    query.bindValue(u":at"_s, toSql(answer.madeAt));
    query.bindValue(u":invoice"_s, answer.invoice.isValid() ? QVariant(answer.invoice.value) : QVariant());
    query.bindValue(u":call"_s, answer.callId > 0 ? QVariant(answer.callId) : QVariant());
    TRY(run(query));
    return {};
}

Result<CacheFigures> CacheRepository::figures()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT count(*), ifnull(sum(bytes), 0), ifnull(sum(uses), 0) "
                                    "FROM response_cache"_s));
    TRY(run(query));
    if (!query.next())
        return fail(query.lastError());
    return CacheFigures{query.value(0).toLongLong(), query.value(1).toLongLong(), query.value(2).toLongLong()};
}

Result<qint64> CacheRepository::bytes()
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT ifnull(sum(bytes), 0) FROM response_cache"_s)); // from an index alone
    TRY(run(query));
    return query.next() ? query.value(0).toLongLong() : 0;
}

Result<> CacheRepository::remove(const QByteArray &key)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM response_cache WHERE key = :key"_s));
    query.bindValue(u":key"_s, key);
    TRY(run(query));
    return {};
}

Result<int> CacheRepository::removeMadeBefore(const QDateTime &moment)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM response_cache WHERE made_at < :moment"_s));
    query.bindValue(u":moment"_s, toSql(moment));
    return run(query);
}

Result<int> CacheRepository::shrinkTo(qint64 bytes)
{
    // The index on use and size alone is read: what is summed from the newest on, and lies beyond the limit, goes.
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM response_cache WHERE id IN (SELECT id FROM (SELECT id, sum(bytes) "
                                    "OVER (ORDER BY used_at DESC, bytes DESC, id DESC ROWS UNBOUNDED PRECEDING) "
                                    "AS upTo FROM response_cache) WHERE upTo > :bytes)"_s));
    query.bindValue(u":bytes"_s, bytes);
    return run(query);
}

Result<int> CacheRepository::removeOfInvoice(InvoiceId invoice)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM response_cache WHERE invoice_id = :invoice"_s));
    query.bindValue(u":invoice"_s, invoice.value);
    return run(query);
}

Result<int> CacheRepository::removeAll()
{
    return run(m_db, u"DELETE FROM response_cache"_s);
}

} // namespace desk
