// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace desk {

/// How many documents with a wrong key field a person puts up with among those that are approved without a look.
struct ErrorBudget {
    int wrong = 1;       ///< 1 or more
    int documents = 200; ///< more than `wrong`
    bool operator==(const ErrorBudget &) const = default;
};

/// The certainty that automatic approval asks of every key field, and what is known of the documents that pass it.
struct ApprovalLine {
    double certainty = 1; ///< threshold for isCertain(), 0.90..1
    int approved = 0;     ///< documents with known truth that pass it
    int wrong = 0;        ///< of these, how many have a wrong key field
    bool proven = false;  ///< whether the budget holds with 95 % confidence: so many documents were looked at
    /// With 95 % confidence, at most this share of the approved documents is wrong; 0..1, 1 where none is known.
    double upperLimit = 1;
    bool operator==(const ApprovalLine &) const = default;
};

/// The lowest certainty that keeps the budget, from the documents on which the confidences were measured.
///
/// Of the measured lines, the lowest is taken at which the share of wrong documents is proven to stay within the budget
/// (upper limit of Clopper and Pearson, one-sided, 95 %): for 1 in 200 that takes about 600 approved documents without
/// a mistake. Where no line proves it, the one with the lowest upper limit is taken, and `proven` is false: the caller
/// says so. A stricter budget never gives a lower line; none is below DefaultCertainty, so that a loose budget lets
/// nothing pass that does not pass today. A value limit holds beside it (ApprovalPolicy::limit): above it a person
/// always looks. The lines are those of fieldModel(); they were measured on generated documents.
/// Threads: any.
[[nodiscard]] ApprovalLine approvalLine(const ErrorBudget &budget);

/// The upper limit of a share, of which `wrong` of `count` were seen: Clopper and Pearson, one-sided, 95 %. 0..1.
[[nodiscard]] double upperLimitOfShare(int wrong, int count);

} // namespace desk
