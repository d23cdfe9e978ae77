// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/quota_learning.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Several limits of one kind: the tightest counts.
void take(std::optional<qint64> &known, qint64 limit)
{
    known = known ? std::min(*known, limit) : limit;
}

} // namespace

QuotaLesson quotaLessonOf(const CallFailure &failure, const QDateTime &now)
{
    QuotaLesson lesson;
    for (const QuotaLimit &quota : failure.quotas) {
        // A limit of 0 is no limit of a minute or a day: the key has no right to the model.
        const bool isOfDay = quota.period == QuotaLimit::Period::Day || quota.limit == 0;
        if (!isOfDay || quota.limit < 0)
            continue;
        if (quota.name.contains(u"token"_s, Qt::CaseInsensitive))
            take(lesson.tokenLimit, quota.limit);
        else
            take(lesson.requestLimit, quota.limit);
    }
    if (failure.kind == FailureKind::NoQuota && !lesson.requestLimit && !lesson.tokenLimit)
        lesson.requestLimit = 0;
    if (failure.kind == FailureKind::DailyQuota) {
        lesson.daySpent = true;
        lesson.resetsAt = nextReset(failure.reset, now);
    }
    return lesson;
}

} // namespace desk
