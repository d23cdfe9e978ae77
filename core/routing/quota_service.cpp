// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/quota_service.h"

#include "core/routing/quota_learning.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysKept = 35;
constexpr qint64 MostTokens = 1'000'000'000'000; // as in the ledger: more is no count

/// Changes the counter of a day. @return how it is now.
template <class Work>
Result<QuotaCount> change(WriteTransaction &tx, const QuotaKey &key, QDate day, Work work)
{
    QuotaRepository quotas(tx.connection());
    TRY_ASSIGN(count, quotas.load(key, day));
    work(count);
    TRY(quotas.save(key, day, count));
    return count;
}

/// A day that is spent holds at least what its limit says, whoever used it.
void fill(qint64 &used, const std::optional<qint64> &limit)
{
    if (limit)
        used = std::max(used, *limit);
}

} // namespace

QFuture<Result<QuotaTicket>> QuotaService::take(const QuotaKey &key)
{
    return m_database.write([self = *this, key](WriteTransaction &tx) mutable { return self.take(tx, key); });
}

Result<QuotaTicket> QuotaService::take(WriteTransaction &tx, const QuotaKey &key)
{
    if (key.provider.isEmpty() || key.model.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"a counter names its provider and its model"_s);
    QuotaTicket ticket;
    ticket.key = key;
    ticket.day = quotaDay(key.provider, tx.now());
    QuotaRepository quotas(tx.connection());
    TRY_ASSIGN(count, quotas.load(key, ticket.day));
    ticket.state = quotaStateOf(key.provider, count, tx.now());
    if (ticket.state.spent)
        return ticket;
    ++count.requests;
    TRY(quotas.save(key, ticket.day, count));
    ticket.admitted = true;
    ticket.state = quotaStateOf(key.provider, count, tx.now());
    return ticket;
}

QFuture<Result<>> QuotaService::addTokens(const QuotaTicket &ticket, qint64 tokens)
{
    return m_database.write(
        [self = *this, ticket, tokens](WriteTransaction &tx) mutable { return self.addTokens(tx, ticket, tokens); });
}

Result<> QuotaService::addTokens(WriteTransaction &tx, const QuotaTicket &ticket, qint64 tokens)
{
    TRY(change(tx, ticket.key, ticket.day,
               [tokens](QuotaCount &count) { count.tokens += std::clamp<qint64>(tokens, 0, MostTokens); }));
    return {};
}

QFuture<Result<>> QuotaService::giveBack(const QuotaTicket &ticket)
{
    return m_database.write([self = *this, ticket](WriteTransaction &tx) mutable { return self.giveBack(tx, ticket); });
}

Result<> QuotaService::giveBack(WriteTransaction &tx, const QuotaTicket &ticket)
{
    TRY(change(tx, ticket.key, ticket.day,
               [](QuotaCount &count) { count.requests = std::max<qint64>(0, count.requests - 1); }));
    return {};
}

QFuture<Result<>> QuotaService::learn(const QuotaTicket &ticket, const QuotaLesson &lesson)
{
    return m_database.write(
        [self = *this, ticket, lesson](WriteTransaction &tx) mutable { return self.learn(tx, ticket, lesson); });
}

Result<> QuotaService::learn(WriteTransaction &tx, const QuotaTicket &ticket, const QuotaLesson &lesson)
{
    if (lesson.isEmpty())
        return {};
    TRY(change(tx, ticket.key, ticket.day, [&](QuotaCount &count) {
        if (lesson.requestLimit || lesson.tokenLimit) {
            // A limit that this refusal does not name again stays, unless it is too old to be believed.
            const QuotaState before = quotaStateOf(ticket.key.provider, count, tx.now());
            count.requestLimit = lesson.requestLimit ? lesson.requestLimit : before.count.requestLimit;
            count.tokenLimit = lesson.tokenLimit ? lesson.tokenLimit : before.count.tokenLimit;
            count.learnedAt = tx.now();
        }
        if (!lesson.daySpent)
            return;
        // A refusal that comes after midnight speaks of the day that is over.
        const QDateTime end = ticket.state.resetsAt;
        count.resetsAt =
            lesson.resetsAt.isValid() && lesson.resetsAt > tx.now() && end > tx.now() ? lesson.resetsAt : end;
        fill(count.requests, lesson.requestLimit);
        fill(count.tokens, lesson.tokenLimit);
    }));
    return tx.changed(Entity::ModelService, 0, ChangeKind::Updated);
}

QFuture<Result<QuotaState>> QuotaService::left(const QuotaKey &key) const
{
    const QDateTime now = m_clock.now();
    return m_database.read([key, now](QSqlDatabase &db) -> Result<QuotaState> {
        TRY_ASSIGN(count, QuotaRepository(db).load(key, quotaDay(key.provider, now)));
        return quotaStateOf(key.provider, count, now);
    });
}

QFuture<Result<QList<QuotaStanding>>> QuotaService::standings() const
{
    const QDateTime now = m_clock.now();
    return m_database.read([now](QSqlDatabase &db) -> Result<QList<QuotaStanding>> {
        QuotaRepository quotas(db);
        TRY_ASSIGN(keys, quotas.keys());
        QList<QuotaStanding> standings;
        for (const QuotaKey &key : std::as_const(keys)) {
            TRY_ASSIGN(count, quotas.load(key, quotaDay(key.provider, now)));
            standings.append({key, quotaStateOf(key.provider, count, now)});
        }
        return standings;
    });
}

QFuture<Result<int>> QuotaService::removeOld()
{
    return m_database.write([](WriteTransaction &tx) {
        return QuotaRepository(tx.connection()).removeBefore(tx.now().date().addDays(-DaysKept));
    });
}

} // namespace desk
