// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/budget_guard.h"

#include "core/base/log.h"
#include "core/storage/audit_trail.h"

#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

/// The statements belong to the writer's connection: they are used, and let go, on its thread.
struct BudgetGuard::Private {
    Private(const Clock &clockOfAll, ZoneOfPerson zoneOfPerson)
        : clock(clockOfAll),
          zone(std::move(zoneOfPerson)),
          owner{QUuid::createUuid().toString(QUuid::WithoutBraces), currentProcess()}
    {
    }
    [[nodiscard]] QTimeZone validZone() const
    {
        const QTimeZone told = zone();
        return told.isValid() ? told : QTimeZone::utc();
    }
    Result<QDate> today(WriteTransaction &tx);
    Result<Admission> reserve(WriteTransaction &tx, const CallPlan &plan);
    Result<Booking> settle(WriteTransaction &tx, ModelCallId id, const CallOutcome &outcome);
    Result<Booking> fail(WriteTransaction &tx, ModelCallId id, const LostCall &failure);
    Result<Booking> settleByHand(WriteTransaction &tx, ModelCallId id, NanoDollars cost, const QString &reason);
    Result<const GateRules *> currentRules(BudgetRepository &budget);
    Result<BookedCall> find(ModelCallRepository &calls, ModelCallId id);
    Result<Booking> book(WriteTransaction &tx, const BookedCall &call, const CallBill &bill,
                         const CallOutcome &outcome);

    const Clock &clock;
    const ZoneOfPerson zone;
    const CallOwner owner;
    // All of the writer's thread.
    PreparedQueries queries;
    GateRules rules;
    bool known = false;                        ///< the owner has its row
    QHash<ModelCallId, BookedCall> onTheirWay; ///< as reserved here: what does not change until they are booked
};

namespace {

bool isHeld(CallState state)
{
    return state == CallState::Reserved || state == CallState::Unsettled;
}

Result<> checkPlan(const CallPlan &plan)
{
    if (plan.purpose.isEmpty() || plan.scopes.provider.isEmpty() || plan.scopes.model.isEmpty())
        return desk::fail(ErrorCode::InvalidArgument, u"a call names its purpose, its provider and its model"_s);
    return {};
}

CallBill billOf(const BookedCall &call, const CallOutcome &outcome)
{
    const bool counted = outcome.usage && outcome.usage->isPossible() && outcome.usage->total() > 0;
    const qint64 tokens = counted ? outcome.usage->total() : call.boundTokens;
    const bool charged = outcome.cost && outcome.cost->value > 0;
    if (call.basis != CostBasis::Paid) // a bill where none was to be is one above the bound
        return {CallState::Settled, charged ? *outcome.cost : NanoDollars(), tokens,
                charged ? u"charged"_s : u"free"_s};
    if (!counted)
        return {CallState::Kept, call.bound, call.boundTokens, u"no_usage"_s};
    if (!charged)
        return {CallState::Kept, call.bound, tokens, u"no_price"_s};
    return {CallState::Settled, *outcome.cost, tokens, u"usage"_s};
}

/// The bound that was promised did not hold: nothing more is asked there until a person has looked at it.
Result<> raiseAlarm(WriteTransaction &tx, BudgetRepository &budget, const BookedCall &call, NanoDollars cost)
{
    const BudgetScope model{ScopeKind::Model, call.scopes.provider + u'/' + call.scopes.model};
    TRY(budget.close(model, call.id.value, u"bill_above_bound"_s, tx.now()));
    TRY(tx.changed(Entity::Budget, 0, ChangeKind::Updated));
    qCWarning(logBudget) << "call" << call.id.value << "cost" << cost.toDecimal() << "dollars, but at most"
                         << call.bound.toDecimal() << "were expected;" << scopeName(model) << "is closed";
    return AuditTrail::append(
        tx,
        {Entity::ModelCall,
         call.id.value,
         u"bill_above_bound"_s,
         {{u"cost_usd"_s, cost.toDecimal()}, {u"bound_usd"_s, call.bound.toDecimal()}, {u"closed"_s, scopeName(model)}},
         u"system"_s});
}

} // namespace

QDate budgetDay(const QDateTime &now, const QTimeZone &zone, QDate newest)
{
    const QDate day = now.toTimeZone(zone).date();
    return newest.isValid() && newest > day ? newest : day;
}

BudgetGuard::BudgetGuard(Database &database, const Clock &clock, ZoneOfPerson zone)
    : m_database(database), d(std::make_shared<Private>(clock, std::move(zone)))
{
}

BudgetGuard::~BudgetGuard()
{
    (void)m_database.write([last = std::move(d)](WriteTransaction &) -> Result<> {
        last->queries.clear(); // and not where the last copy happens to go
        return {};
    });
}

// Another program, or a person, may have changed them; a number says whether.
Result<const GateRules *> BudgetGuard::Private::currentRules(BudgetRepository &budget)
{
    TRY_ASSIGN(revision, budget.revision());
    if (rules.revision != revision) {
        TRY_ASSIGN(read, readRules(budget));
        rules = read;
    }
    return &rules;
}

Result<QDate> BudgetGuard::Private::today(WriteTransaction &tx)
{
    BudgetRepository budget(tx.connection(), queries);
    TRY_ASSIGN(current, currentRules(budget));
    const QDate newest = current->newestDay;
    const QTimeZone here = validZone();
    const QDate day = budgetDay(tx.now(), here, newest);
    if (!day.isValid())
        return desk::fail(ErrorCode::InvalidArgument, u"the clock shows no day"_s);
    if (day != newest) {
        TRY(budget.beginDay(day, tx.now(), QString::fromLatin1(here.id())));
        TRY(currentRules(budget));
    }
    return day;
}

Result<Admission> BudgetGuard::Private::reserve(WriteTransaction &tx, const CallPlan &plan)
{
    TRY(checkPlan(plan));
    BudgetRepository budget(tx.connection(), queries);
    ModelCallRepository calls(tx.connection(), queries);
    TRY_ASSIGN(day, today(tx));
    QDateTime now = tx.now();
    if (!rules.overrides.isEmpty()) {
        // One that was over stays so when the clock is set back: the time of the last call counts, too.
        TRY_ASSIGN(last, calls.lastReserved());
        now = std::max(now, last);
        TRY(budget.endOverrides(now));
    }
    TRY_ASSIGN(view, readGate(budget, rules, plan.scopes, day, now));
    Admission admission;
    admission.level = severest(view);
    admission.refusal = refusalOf(plan, view);
    if (admission.refusal)
        return admission;
    if (!known)
        TRY(calls.registerOwner(owner));
    known = true;
    TRY_ASSIGN(id, calls.insert(plan, CallState::Reserved, day, owner.run, tx.now()));
    TRY(budget.add(plan.scopes.all(), day, plan.scopes.sprint,
                   {.reservedNano = plan.worst->cost.value, .reservedTokens = plan.worst->tokens}));
    TRY(tx.changed(Entity::ModelCall, id.value, ChangeKind::Added));
    onTheirWay.insert(
        id, {id, CallState::Reserved, plan.basis, day, plan.scopes, plan.worst->cost, {}, plan.worst->tokens, 0});
    admission.reservation = Reservation{id, day, *plan.worst};
    return admission;
}

Result<BookedCall> BudgetGuard::Private::find(ModelCallRepository &calls, ModelCallId id)
{
    const auto held = onTheirWay.constFind(id);
    return held != onTheirWay.cend() ? Result<BookedCall>(*held) : calls.find(id);
}

Result<Booking> BudgetGuard::Private::book(WriteTransaction &tx, const BookedCall &call, const CallBill &bill,
                                           const CallOutcome &outcome)
{
    BudgetRepository budget(tx.connection(), queries);
    ModelCallRepository calls(tx.connection(), queries);
    TRY_ASSIGN(booked, calls.book(call.id, call.state, bill, outcome, tx.now()));
    onTheirWay.remove(call.id);
    if (!booked) // somebody was there first: the caller looks again
        return desk::fail(ErrorCode::Conflict, u"call %1"_s.arg(call.id.value));
    const bool held = isHeld(call.state);
    TRY(budget.add(call.scopes.all(), call.day, call.scopes.sprint,
                   {.usedNano = bill.cost.value - call.cost.value,
                    .reservedNano = held ? -call.bound.value : 0,
                    .usedTokens = bill.tokens - call.tokens,
                    .reservedTokens = held ? -call.boundTokens : 0}));
    TRY(tx.changed(Entity::ModelCall, call.id.value, ChangeKind::Updated));
    const bool above = bill.cost > call.bound;
    if (above)
        TRY(raiseAlarm(tx, budget, call, bill.cost));
    return Booking{bill.state, bill.cost, bill.tokens, false, above};
}

Result<Booking> BudgetGuard::Private::settle(WriteTransaction &tx, ModelCallId id, const CallOutcome &outcome)
{
    ModelCallRepository calls(tx.connection(), queries);
    TRY_ASSIGN(call, find(calls, id));
    if (call.state == CallState::Settled || call.state == CallState::FromCache)
        return Booking{call.state, call.cost, call.tokens, true, false};
    const CallBill bill = billOf(call, outcome);
    if (call.state == CallState::Kept && bill.state == CallState::Kept)
        return Booking{call.state, call.cost, call.tokens, true, false};
    const Result<Booking> booking = book(tx, call, bill, outcome);
    const bool changed = !booking && booking.error().code == ErrorCode::Conflict;
    return changed ? settle(tx, id, outcome) : booking; // of what stands in the row: book() forgot what was known here
}

Result<Booking> BudgetGuard::Private::fail(WriteTransaction &tx, ModelCallId id, const LostCall &failure)
{
    ModelCallRepository calls(tx.connection(), queries);
    TRY_ASSIGN(call, find(calls, id));
    if (!isHeld(call.state))
        return Booking{call.state, call.cost, call.tokens, true, false};
    CallOutcome outcome;
    outcome.httpStatus = failure.httpStatus;
    outcome.errorCode = failure.errorCode;
    outcome.requestId = failure.requestId;
    outcome.latencyMs = failure.latencyMs;
    const CallBill bill = failure.maybeBilled ? CallBill{CallState::Kept, call.bound, call.boundTokens, failure.why}
                                              : CallBill{CallState::Released, {}, 0, failure.why};
    const Result<Booking> booking = book(tx, call, bill, outcome);
    const bool changed = !booking && booking.error().code == ErrorCode::Conflict;
    return changed ? fail(tx, id, failure) : booking;
}

Result<ModelCallId> BudgetGuard::recordCacheHit(WriteTransaction &tx, const CallPlan &plan)
{
    TRY(checkPlan(plan));
    CallPlan hit = plan;
    hit.basis = CostBasis::Cache;
    hit.worst = WorstCase();
    TRY_ASSIGN(day, d->today(tx));
    ModelCallRepository calls(tx.connection(), d->queries);
    TRY_ASSIGN(id, calls.insert(hit, CallState::FromCache, day, {}, tx.now()));
    TRY(tx.changed(Entity::ModelCall, id.value, ChangeKind::Added));
    return id;
}

Result<Booking> BudgetGuard::Private::settleByHand(WriteTransaction &tx, ModelCallId id, NanoDollars cost,
                                                   const QString &reason)
{
    if (reason.trimmed().isEmpty() || cost.value < 0)
        return desk::fail(ErrorCode::InvalidArgument, u"a cost by hand is not negative and has a reason"_s);
    ModelCallRepository calls(tx.connection(), queries);
    TRY_ASSIGN(call, calls.find(id));
    if (call.state != CallState::Kept && call.state != CallState::Unsettled)
        return desk::fail(ErrorCode::NotAllowed, u"call %1 is %2"_s.arg(id.value).arg(callStateName(call.state)));
    TRY(AuditTrail::append(tx, {Entity::ModelCall,
                                id.value,
                                u"call_settled_by_hand"_s,
                                {{u"cost_usd"_s, auditChange(call.cost.toDecimal(), cost.toDecimal())},
                                 {u"held_usd"_s, call.bound.toDecimal()},
                                 {u"reason"_s, reason.trimmed()}},
                                {}}));
    return book(tx, call, {CallState::Settled, cost, cost.isZero() ? 0 : call.boundTokens, u"by_hand"_s}, {});
}

Result<Admission> BudgetGuard::reserve(WriteTransaction &tx, const CallPlan &plan)
{
    return d->reserve(tx, plan);
}

Result<Booking> BudgetGuard::settle(WriteTransaction &tx, ModelCallId id, const CallOutcome &outcome)
{
    return d->settle(tx, id, outcome);
}

Result<Booking> BudgetGuard::fail(WriteTransaction &tx, ModelCallId id, const LostCall &failure)
{
    return d->fail(tx, id, failure);
}

QFuture<Result<Admission>> BudgetGuard::reserve(const CallPlan &plan)
{
    return m_database.write([d = d, plan](WriteTransaction &tx) { return d->reserve(tx, plan); });
}

QFuture<Result<Booking>> BudgetGuard::settle(ModelCallId id, const CallOutcome &outcome)
{
    return m_database.write([d = d, id, outcome](WriteTransaction &tx) { return d->settle(tx, id, outcome); });
}

QFuture<Result<Booking>> BudgetGuard::fail(ModelCallId id, const LostCall &failure)
{
    return m_database.write([d = d, id, failure](WriteTransaction &tx) { return d->fail(tx, id, failure); });
}

QFuture<Result<Booking>> BudgetGuard::settleByHand(ModelCallId id, NanoDollars cost, const QString &reason)
{
    return m_database.write(
        [d = d, id, cost, reason](WriteTransaction &tx) { return d->settleByHand(tx, id, cost, reason); });
}

QFuture<Result<QDate>> BudgetGuard::acceptClock()
{
    return m_database.write([d = d](WriteTransaction &tx) -> Result<QDate> {
        BudgetRepository budget(tx.connection(), d->queries);
        TRY_ASSIGN(newest, budget.newestDay());
        const QDate day = budgetDay(tx.now(), d->validZone(), {});
        TRY_ASSIGN(aside, budget.setAsideAfter(day));
        if (aside > 0) {
            TRY(tx.changed(Entity::Budget, 0, ChangeKind::Updated));
            TRY(AuditTrail::append(tx,
                                   {Entity::Budget,
                                    0,
                                    u"clock_accepted"_s,
                                    {{u"day"_s, auditChange(newest.toString(Qt::ISODate), day.toString(Qt::ISODate))}},
                                    {}}));
        }
        return d->today(tx);
    });
}

QFuture<Result<int>> BudgetGuard::recover()
{
    return m_database.write([d = d](WriteTransaction &tx) -> Result<int> {
        ModelCallRepository calls(tx.connection(), d->queries);
        TRY_ASSIGN(owners, calls.owners());
        QStringList living{d->owner.run};
        for (const CallOwner &owner : std::as_const(owners)) {
            // One that cannot be seen from here may live: what it holds stays held either way.
            if (livenessOf(owner.process) != Liveness::Gone)
                living.append(owner.run);
            else
                TRY(calls.forgetOwner(owner.run));
        }
        TRY_ASSIGN(left, calls.leave(living, tx.now()));
        for (const ModelCallId id : std::as_const(left))
            TRY(tx.changed(Entity::ModelCall, id.value, ChangeKind::Updated));
        return int(left.size());
    });
}

QFuture<Result<GateView>> BudgetGuard::look(const CallScopes &scopes) const
{
    return m_database.read([d = d, scopes](QSqlDatabase &db) -> Result<GateView> {
        PreparedQueries queries;
        BudgetRepository budget(db, queries);
        const QDateTime now = d->clock.now();
        TRY_ASSIGN(rules, readRules(budget));
        return readGate(budget, rules, scopes, budgetDay(now, d->validZone(), rules.newestDay), now);
    });
}

} // namespace desk
