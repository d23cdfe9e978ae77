// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/response_cache.h"

#include "core/budget/budget_guard.h"
#include "core/storage/audit_trail.h"

#include <QJsonDocument>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype KeyBytes = 32;
constexpr qint64 RoomParts = 10; // one of ten is made free

Result<> checkKey(const QByteArray &key)
{
    if (key.size() != KeyBytes)
        return fail(ErrorCode::InvalidArgument, u"a key of the cache has 32 bytes"_s);
    return {};
}

} // namespace

ResponseCache::ResponseCache(Database &database, BudgetGuard &guard, const CacheLimits &limits)
    : m_database(database), m_guard(guard), m_limits(limits)
{
}

QFuture<Result<std::optional<CachedAnswer>>> ResponseCache::take(const QByteArray &key, const CallPlan &plan)
{
    return m_database.write(
        [self = *this, key, plan](WriteTransaction &tx) mutable { return self.take(tx, key, plan); });
}

Result<std::optional<CachedAnswer>> ResponseCache::take(WriteTransaction &tx, const QByteArray &key,
                                                        const CallPlan &plan)
{
    TRY(checkKey(key));
    CacheRepository cache(tx.connection());
    TRY_ASSIGN(found, cache.find(key));
    if (!found)
        return found;
    if (found->madeAt.addMSecs(m_limits.ageMs) < tx.now()) {
        TRY(cache.remove(key));
        return std::optional<CachedAnswer>();
    }
    CallPlan hit = plan;
    hit.basis = CostBasis::Cache;
    TRY(m_guard.recordCacheHit(tx, hit));
    TRY(cache.touch(key, tx.now()));
    ++found->uses;
    return found;
}

QFuture<Result<bool>> ResponseCache::put(const QByteArray &key, const CachedAnswer &answer)
{
    return m_database.write(
        [self = *this, key, answer](WriteTransaction &tx) mutable { return self.put(tx, key, answer); });
}

Result<bool> ResponseCache::put(WriteTransaction &tx, const QByteArray &key, const CachedAnswer &answer)
{
    TRY(checkKey(key));
    if (answer.provider.isEmpty() || answer.model.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"an answer names its provider and its model"_s);
    if (!QJsonDocument::fromJson(answer.json).isObject())
        return fail(ErrorCode::InvalidArgument, u"only a JSON object is kept"_s);
    if (answer.json.size() > std::min(m_limits.answerBytes, m_limits.bytes / 2))
        return false;
    CacheRepository cache(tx.connection());
    CachedAnswer kept = answer;
    kept.madeAt = tx.now();
    TRY(cache.put(key, kept));
    TRY_ASSIGN(bytes, cache.bytes());
    if (bytes > m_limits.bytes) // with room for the next ones, so that this is rare
        TRY(cache.shrinkTo(m_limits.bytes / RoomParts * (RoomParts - 1)));
    return true;
}

QFuture<Result<CacheFigures>> ResponseCache::figures() const
{
    return m_database.read([](QSqlDatabase &db) { return CacheRepository(db).figures(); });
}

QFuture<Result<int>> ResponseCache::removeOld()
{
    return m_database.write([ageMs = m_limits.ageMs](WriteTransaction &tx) {
        return CacheRepository(tx.connection()).removeMadeBefore(tx.now().addMSecs(-ageMs));
    });
}

Result<int> ResponseCache::forget(WriteTransaction &tx, InvoiceId invoice)
{
    return CacheRepository(tx.connection()).removeOfInvoice(invoice);
}

QFuture<Result<int>> ResponseCache::clear()
{
    return m_database.write([](WriteTransaction &tx) -> Result<int> {
        TRY_ASSIGN(removed, CacheRepository(tx.connection()).removeAll());
        if (removed == 0)
            return 0;
        TRY(tx.changed(Entity::ModelService, 0, ChangeKind::Updated));
        TRY(AuditTrail::append(tx, {Entity::ModelService, 0, u"cache_cleared"_s, {{u"answers"_s, removed}}, {}}));
        return removed;
    });
}

} // namespace desk
