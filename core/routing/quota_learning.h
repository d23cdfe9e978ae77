// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/call_failure.h"
#include "core/routing/quota_rules.h"

namespace desk {

/// What a refusal tells of the day's allowance.
struct QuotaLesson {
    bool daySpent = false;
    QDateTime resetsAt = {}; ///< UTC; of a spent day, where the service's words name its end
    std::optional<qint64> requestLimit = {};
    std::optional<qint64> tokenLimit = {};
    [[nodiscard]] bool isEmpty() const { return !daySpent && !requestLimit && !tokenLimit; }
    bool operator==(const QuotaLesson &) const = default;
};

/// Reads it out of a refusal. Limits of a minute are none of a day, and are left out.
[[nodiscard]] QuotaLesson quotaLessonOf(const CallFailure &failure, const QDateTime &now);

} // namespace desk
