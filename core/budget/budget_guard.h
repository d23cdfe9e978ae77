// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_gate.h"
#include "core/budget/model_call_repository.h"

#include <QFuture>
#include <QTimeZone>

#include <functional>
#include <memory>

namespace desk {

/// The gate before every model call. What a call can cost at most is held in the ledger before it is made, and replaced
/// by what it did cost afterwards; both in transactions of the database's one writer, so that no number of threads or
/// programs on the same data folder gets above a cap together. The sums that the gate reads are written in the same
/// transactions as the ledger's rows.
///
/// A call counts in the day (and month) in which it was reserved, in the calendar of the person's time zone then. Days
/// only go forward: where the clock or the zone is set back, the newest day goes on.
///
/// Threads: any; the functions that take a WriteTransaction run inside Database::write of that database.
class BudgetGuard {
public:
    using ZoneOfPerson = std::function<QTimeZone()>;
    /// @param zone  of the person; asked for each reservation, so that a journey counts. On the writer's thread.
    BudgetGuard(Database &database, const Clock &clock, ZoneOfPerson zone = QTimeZone::systemTimeZone);
    ~BudgetGuard();
    BudgetGuard(const BudgetGuard &) = delete;
    BudgetGuard &operator=(const BudgetGuard &) = delete;

    /// Lets a call through and holds its worst case, or says why not. Each try of a call is reserved anew.
    /// Errors: InvalidArgument (no purpose, provider or model; a day that cannot be told), those of Database::write.
    [[nodiscard]] QFuture<Result<Admission>> reserve(const CallPlan &plan);
    Result<Admission> reserve(WriteTransaction &tx, const CallPlan &plan);

    /// Books what a call cost, in full, also above what was held; that closes its model until a person says so, with an
    /// event in the audit trail. A paid success without usage or without a price is booked at its worst case. Once
    /// booked, a call stays as it is: settling again changes nothing. A call that was given up (Kept, Unsettled,
    /// Released) can still be settled when its bill arrives.
    /// Errors: NotFound, those of Database::write.
    [[nodiscard]] QFuture<Result<Booking>> settle(ModelCallId id, const CallOutcome &outcome);
    Result<Booking> settle(WriteTransaction &tx, ModelCallId id, const CallOutcome &outcome);

    /// Ends a call without an answer: keeps its worst case, or releases it where it certainly cost nothing. Changes
    /// nothing in a call that was booked. Errors: as settle().
    [[nodiscard]] QFuture<Result<Booking>> fail(ModelCallId id, const LostCall &failure);
    Result<Booking> fail(WriteTransaction &tx, ModelCallId id, const LostCall &failure);

    /// Writes down that an answer came from the cache: no call, cost 0. Errors: as reserve().
    Result<ModelCallId> recordCacheHit(WriteTransaction &tx, const CallPlan &plan);

    /// A person says what a call cost that was given up or whose program is gone; kept in the audit trail.
    /// @param cost  0 = nothing. Errors: NotFound, NotAllowed (it is booked, or on its way), InvalidArgument (no
    /// reason, a negative cost).
    [[nodiscard]] QFuture<Result<Booking>> settleByHand(ModelCallId id, NanoDollars cost, const QString &reason);

    /// What programs held that are gone becomes unsettled: still held, to be settled by a late bill or by a person.
    /// Call once after start. @return how many.
    [[nodiscard]] QFuture<Result<int>> recover();

    /// The figures that the gate would use now for a call of these scopes.
    [[nodiscard]] QFuture<Result<GateView>> look(const CallScopes &scopes) const;

    /// The clock is right now: days that it had begun before their time are taken out of the way, in the audit trail;
    /// what was booked in them stays. @return the day that it is.
    [[nodiscard]] QFuture<Result<QDate>> acceptClock();

private:
    struct Private;
    Database &m_database;
    std::shared_ptr<Private> d; ///< of every write on its way, too
};

/// The day that a moment belongs to for the budget: that of the calendar, but never before the newest one begun.
[[nodiscard]] QDate budgetDay(const QDateTime &now, const QTimeZone &zone, QDate newest);

} // namespace desk
