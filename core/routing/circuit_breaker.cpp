// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/circuit_breaker.h"

#include "core/storage/audit_trail.h"

#include <QRandomGenerator>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// One of the two breakers that a call goes through.
struct Part {
    QString model; ///< empty = the provider's
    bool wasTrial = false;
};

/// Stores what is another, and tells those who show it. A count of failures alone is no news.
Result<> store(WriteTransaction &tx, const QString &provider, const QString &model, const Breaker &before,
               const Breaker &now)
{
    if (before == now)
        return {};
    TRY(BreakerRepository(tx.connection()).save(provider, model, now));
    if (before.state == now.state && before.retryAt == now.retryAt)
        return {};
    return tx.changed(Entity::ModelService, 0, ChangeKind::Updated);
}

BreakerAdmission refusal(const BreakerPermit &permit, bool wholeProvider)
{
    BreakerAdmission refused;
    refused.retryAt = permit.retryAt;
    refused.reason = permit.reason;
    refused.wholeProvider = wholeProvider;
    return refused;
}

} // namespace

CircuitBreaker::CircuitBreaker(Database &database, const BreakerPolicy &policy, Random random)
    : m_database(database), m_policy(policy), m_random(std::move(random))
{
    if (!m_random)
        m_random = [] { return QRandomGenerator::global()->generateDouble(); };
}

QFuture<Result<BreakerAdmission>> CircuitBreaker::admit(const QString &provider, const QString &model)
{
    return m_database.write(
        [self = *this, provider, model](WriteTransaction &tx) mutable { return self.admit(tx, provider, model); });
}

Result<BreakerAdmission> CircuitBreaker::admit(WriteTransaction &tx, const QString &provider, const QString &model)
{
    using Kind = BreakerPermit::Kind;
    if (provider.isEmpty() || model.isEmpty())
        return fail(ErrorCode::InvalidArgument, u"a call names its provider and its model"_s);
    BreakerRepository repository(tx.connection());
    TRY_ASSIGN(whole, repository.load(provider, {}));
    TRY_ASSIGN(single, repository.load(provider, model));
    // Both are asked before a trial is taken of either: a trial that cannot go would block the others.
    const BreakerPermit ofProvider = permitOf(whole, tx.now()), ofModel = permitOf(single, tx.now());
    if (ofProvider.kind == Kind::Wait)
        return refusal(ofProvider, true);
    if (ofModel.kind == Kind::Wait)
        return refusal(ofModel, false);
    BreakerAdmission admission;
    admission.admitted = true;
    admission.ticket = {provider, model, ofProvider.kind == Kind::Trial, ofModel.kind == Kind::Trial};
    if (admission.ticket.providerTrial)
        TRY(store(tx, provider, {}, whole, trialStarted(whole, m_policy, tx.now())));
    if (admission.ticket.modelTrial)
        TRY(store(tx, provider, model, single, trialStarted(single, m_policy, tx.now())));
    return admission;
}

QFuture<Result<>> CircuitBreaker::report(const BreakerTicket &ticket, const BreakerEvent &event)
{
    return m_database.write(
        [self = *this, ticket, event](WriteTransaction &tx) mutable { return self.report(tx, ticket, event); });
}

Result<> CircuitBreaker::report(WriteTransaction &tx, const BreakerTicket &ticket, const BreakerEvent &event)
{
    using Kind = BreakerEvent::Kind;
    BreakerRepository repository(tx.connection());
    for (const Part &one : {Part{{}, ticket.providerTrial}, Part{ticket.model, ticket.modelTrial}}) {
        BreakerEvent said = event;
        const bool isMeant = one.model.isEmpty() == event.wholeProvider;
        // A failure of one model is no failure of the provider, which answered; one of the way there says nothing of
        // the model.
        if (!isMeant && event.kind != Kind::Answered && event.kind != Kind::Nothing) {
            said = {};
            said.kind = event.wholeProvider || event.kind == Kind::Failed ? Kind::Nothing : Kind::Answered;
        }
        TRY_ASSIGN(before, repository.load(ticket.provider, one.model));
        TRY(store(tx, ticket.provider, one.model, before,
                  after(before, said, one.wasTrial, m_policy, tx.now(), m_random())));
    }
    return {};
}

QFuture<Result<>> CircuitBreaker::reset(const QString &provider, const QString &model)
{
    return m_database.write([provider, model](WriteTransaction &tx) -> Result<> {
        BreakerRepository repository(tx.connection());
        QJsonObject payload{{u"provider"_s, provider}};
        if (model.isEmpty()) {
            TRY_ASSIGN(removed, repository.removeAll(provider));
            if (removed == 0)
                return fail(ErrorCode::NotFound, u"no breaker of %1 is open"_s.arg(provider));
        } else {
            TRY_ASSIGN(before, repository.load(provider, model));
            if (before == Breaker())
                return fail(ErrorCode::NotFound, u"the breaker of %1/%2 is not open"_s.arg(provider, model));
            TRY(repository.save(provider, model, {}));
            payload[u"model"_s] = model;
            payload[u"state"_s] = auditChange(breakerStateName(before.state), breakerStateName(BreakerState::Closed));
            if (!before.reason.isEmpty())
                payload[u"reason"_s] = before.reason;
        }
        TRY(tx.changed(Entity::ModelService, 0, ChangeKind::Updated));
        return AuditTrail::append(tx, {Entity::ModelService, 0, u"breaker_reset"_s, payload, {}});
    });
}

QFuture<Result<QList<BreakerRow>>> CircuitBreaker::states() const
{
    return m_database.read([](QSqlDatabase &db) { return BreakerRepository(db).all(); });
}

} // namespace desk
