// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/budget/budget_repository.h"
#include "core/budget/model_call.h"

namespace desk {

/// Why a call was not let through.
enum class RefusalReason : quint8 {
    NoBound,     ///< nothing proves what it can cost at most, or its price is not known
    OverCap,     ///< used + reserved + its worst case would be above a cap
    AskFirst,    ///< a limit asks a person before each call
    ScopeClosed, ///< a bill was above what had been promised there; a person opens it again
    Stopped,     ///< somebody pressed Stop all
};
[[nodiscard]] QString refusalName(RefusalReason reason); ///< "no_bound", "over_cap", ...

/// A call that was not let through, with the figures that decided.
struct Refusal {
    RefusalReason reason = RefusalReason::NoBound;
    std::optional<BudgetState> state = {}; ///< of the limit that decided: OverCap, AskFirst
    BudgetScope scope = {};                ///< ScopeClosed
    qint64 asked = 0;                      ///< the worst case in the unit of the limit
};

/// What the gate said.
struct Admission {
    std::optional<Reservation> reservation = {}; ///< set = go on
    std::optional<Refusal> refusal = {};         ///< set = do not
    BudgetLevel level = BudgetLevel::Ok;         ///< the severest of all limits, before this call
    [[nodiscard]] bool admitted() const { return reservation.has_value(); }
};

/// What a person or an alarm set: it changes seldom, and is read again only when its revision is another one.
struct GateRules {
    qint64 revision = 0;
    QDate newestDay; ///< invalid = no day was begun yet
    bool stopped = false;
    QList<BudgetLimit> limits;
    QList<BudgetClosure> closures;
    QList<BudgetOverride> overrides; ///< that nobody ended; some may be over by now
};
/// Errors: those of Database::read.
[[nodiscard]] Result<GateRules> readRules(BudgetRepository &budget);

/// Everything that bears on a call, read in one transaction.
struct GateView {
    QDate day;
    QList<BudgetState> states; ///< of each limit that holds for the call
    QList<BudgetClosure> closures;
    bool stopped = false;
};
/// Adds the sums of the ledger to the rules that hold for a call of these scopes. @param day  the one it counts in.
/// @param now  for overrides. Errors: those of Database::read.
[[nodiscard]] Result<GateView> readGate(BudgetRepository &budget, const GateRules &rules, const CallScopes &scopes,
                                        QDate day, const QDateTime &now);
/// The same for limits that no call is asked for: each with its sums, "*" once for each name that the ledger knows.
[[nodiscard]] Result<QList<BudgetState>> readStates(BudgetRepository &budget, const GateRules &rules,
                                                    const QString &sprint, QDate day, const QDateTime &now);

/// The rule of the gate: used + reserved + worst case <= cap in every limit that holds, whatever else runs. What costs
/// nothing is not held up by limits in dollars, nor by a closed scope; limits in tokens hold for it.
/// @return why not, or nullopt.
[[nodiscard]] std::optional<Refusal> refusalOf(const CallPlan &plan, const GateView &view);
[[nodiscard]] BudgetLevel severest(const GateView &view);

} // namespace desk
