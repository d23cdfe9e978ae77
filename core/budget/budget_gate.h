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

/// Everything that bears on a call, read in one transaction.
struct GateView {
    QDate day;
    QList<BudgetState> states; ///< of each limit that holds for the call
    QList<BudgetClosure> closures;
    bool stopped = false;
};

/// Reads what bears on a call of these scopes. @param day  the one it counts in.
/// @param now  for overrides. Errors: those of Database::read.
[[nodiscard]] Result<GateView> readGate(BudgetRepository &budget, const CallScopes &scopes, QDate day,
                                        const QDateTime &now);
/// One limit with its sums, for a scope that it holds for.
[[nodiscard]] Result<BudgetState> stateOf(BudgetRepository &budget, const BudgetLimit &limit, const BudgetScope &scope,
                                          const QString &sprint, QDate day, const QList<BudgetOverride> &overrides,
                                          const QList<BudgetClosure> &closures);

/// The rule of the gate: used + reserved + worst case <= cap in every limit that holds, whatever else runs. What costs
/// nothing is not held up by limits in dollars, nor by a closed scope; limits in tokens hold for it.
/// @return why not, or nullopt.
[[nodiscard]] std::optional<Refusal> refusalOf(const CallPlan &plan, const GateView &view);
[[nodiscard]] BudgetLevel severest(const GateView &view);

} // namespace desk
