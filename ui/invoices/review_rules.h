// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// How a field stands in review.
enum class FieldState : quint8 {
    Absent, ///< empty, and it may be
    Good,
    Doubtful, ///< a person should look
    Wrong,    ///< a finding blocks because of it
};

/// The order in which the fields stand in the pane, and so the order of the keyboard.
[[nodiscard]] const QList<Field> &reviewOrder();
/// @param threshold  of the settings: a key field below it is doubtful.
[[nodiscard]] FieldState fieldState(const Extraction &extraction, Field field, double threshold);
/// Wrong and doubtful ones in reviewOrder().
[[nodiscard]] QList<Field> fieldsToCheck(const Extraction &extraction, double threshold);
/// The next one to check behind (or before) `from`, going round; `from` itself only if it is the only one.
/// @param from  nullopt = from the start.
[[nodiscard]] std::optional<Field> nextToCheck(const Extraction &extraction, double threshold,
                                               std::optional<Field> from, bool forward = true);

/// The answers for a field that differ: the taken one first, then the others, without those that are no readable text.
/// Empty where there is nothing to choose.
[[nodiscard]] QList<FieldValue> answersOf(const FieldReading &reading, int mostOthers);

/// Findings that a person has to deal with: blocking first, then warnings; accepted ones behind them.
[[nodiscard]] QList<Finding> openFindings(const Extraction &extraction);
[[nodiscard]] QList<Finding> acceptedFindings(const Extraction &extraction);

/// Open findings of one rule and severity, to be dealt with together; blocking ones first, then warnings.
struct FindingGroup {
    QList<Finding> findings; ///< never empty
    [[nodiscard]] const Finding &first() const { return findings.first(); }
    bool operator==(const FindingGroup &) const = default;
};
[[nodiscard]] QList<FindingGroup> findingGroups(const QList<Finding> &findings);

/// What stands in the way of approval.
struct ApprovalBlock {
    bool wrongStatus = false; ///< not "needs review"
    QList<Finding> blocking;
    QList<Field> missing; ///< key fields without a value
    [[nodiscard]] bool allows() const { return !wrongStatus && blocking.isEmpty() && missing.isEmpty(); }
};
[[nodiscard]] ApprovalBlock approvalBlock(const Invoice &invoice);

} // namespace desk
