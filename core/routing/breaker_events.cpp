// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/breaker_events.h"

#include <algorithm>

namespace desk {

namespace {

using Kind = BreakerEvent::Kind;

/// The reset of an allowance counts more than the pause beside it: Google names seconds where the day is spent.
QDateTime untilOf(const CallFailure &failure, const QDateTime &now)
{
    if (failure.reset != QuotaReset::None)
        return nextReset(failure.reset, now);
    constexpr qint64 most = 366LL * 24 * 3600 * 1000;
    return failure.waitMs ? now.addMSecs(std::clamp<qint64>(*failure.waitMs, 0, most)) : QDateTime();
}

} // namespace

BreakerEvent breakerEventOf(const CallFailure &failure, const QDateTime &now)
{
    BreakerEvent event;
    event.reason = failureKindName(failure.kind);
    event.until = untilOf(failure, now);
    switch (failure.kind) {
    case FailureKind::RateLimited:
    case FailureKind::Overloaded:
    case FailureKind::ServerError:
    case FailureKind::DailyQuota:
        event.kind = event.until.isValid() ? Kind::Held : Kind::Failed;
        break;
    case FailureKind::SpendCap:
    case FailureKind::NoCredit:
        event.wholeProvider = true;
        event.kind = failure.reset != QuotaReset::None ? Kind::Held : Kind::Locked;
        break;
    case FailureKind::BadKey:
        event.wholeProvider = true;
        event.kind = Kind::Locked;
        break;
    case FailureKind::NoQuota:
    case FailureKind::NotPermitted:
    case FailureKind::ModelUnknown:
        event.kind = Kind::Locked;
        break;
    case FailureKind::NotRunning:
        event.notRunning = true;
        [[fallthrough]];
    case FailureKind::Network:
    case FailureKind::Redirected:
        event.wholeProvider = true;
        event.kind = Kind::Failed;
        break;
    case FailureKind::Timeout:
        event.kind = Kind::Failed;
        break;
    case FailureKind::ContextTooLong:
    case FailureKind::RequestTooLarge:
    case FailureKind::BadRequest:
    case FailureKind::Refused:
    case FailureKind::Truncated:
    case FailureKind::Empty:
    case FailureKind::Malformed:
    case FailureKind::AnswerTooLarge:
        // The same kinds stand for requests that were refused before they were sent: nothing was learned then.
        event.kind = failure.record.httpStatus > 0 ? Kind::Answered : Kind::Nothing;
        break;
    case FailureKind::Cancelled:
    case FailureKind::RemoteModel:
    case FailureKind::NotSupported:
        event.kind = Kind::Nothing;
        break;
    }
    if (event.kind != Kind::Held)
        event.until = {};
    return event;
}

} // namespace desk
