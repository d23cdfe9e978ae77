// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/breaker_rules.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostDoublings = 20;
constexpr int MostFailures = 1'000'000;
constexpr double MostJitter = 0.25;

qint64 withJitter(qint64 pauseMs, double random)
{
    return pauseMs + qint64(double(pauseMs) * MostJitter * std::clamp(random, 0.0, 1.0));
}

qint64 pauseOf(const Breaker &breaker, const BreakerEvent &event, const BreakerPolicy &policy)
{
    const int doublings = std::clamp(breaker.failures - policy.failuresToOpen, 0, MostDoublings);
    const qint64 longest = event.notRunning ? policy.longestStartPauseMs : policy.longestPauseMs;
    return std::min(policy.firstPauseMs << doublings, longest);
}

void open(Breaker &breaker, const BreakerEvent &event, const QDateTime &retryAt, const QDateTime &now)
{
    if (breaker.state == BreakerState::Closed || breaker.openedAt.isNull())
        breaker.openedAt = now;
    breaker.state = BreakerState::Open;
    breaker.retryAt = retryAt;
    breaker.reason = event.reason;
}

/// Whether this failure ends later than what is known already: a shorter one does not make a pause shorter.
bool isLonger(const Breaker &breaker, const QDateTime &until)
{
    return breaker.state != BreakerState::Open || (!breaker.retryAt.isNull() && until > breaker.retryAt);
}

Breaker afterFailure(Breaker breaker, const BreakerEvent &event, bool wasTrial, const BreakerPolicy &policy,
                     const QDateTime &now, double random)
{
    // Calls that were on their way when it opened fail together: they are one failure, not many.
    if (breaker.state != BreakerState::Closed && !(wasTrial && breaker.state == BreakerState::HalfOpen))
        return breaker;
    breaker.failures = std::min(breaker.failures + 1, MostFailures);
    if (breaker.state == BreakerState::Closed && breaker.failures < policy.failuresToOpen)
        return breaker;
    open(breaker, event, now.addMSecs(withJitter(pauseOf(breaker, event, policy), random)), now);
    return breaker;
}

Breaker afterHold(Breaker breaker, const BreakerEvent &event, const BreakerPolicy &policy, const QDateTime &now)
{
    const QDateTime until = std::min(event.until, now.addMSecs(policy.longestWaitMs));
    if (until <= now || !isLonger(breaker, until))
        return breaker;
    breaker.failures = std::min(breaker.failures + 1, MostFailures);
    open(breaker, event, until, now);
    return breaker;
}

} // namespace

QString breakerStateName(BreakerState state)
{
    switch (state) {
    case BreakerState::Closed:
        return u"closed"_s;
    case BreakerState::Open:
        return u"open"_s;
    case BreakerState::HalfOpen:
        return u"half-open"_s;
    }
    return {};
}

BreakerPermit permitOf(const Breaker &breaker, const QDateTime &now)
{
    if (breaker.state == BreakerState::Closed)
        return {};
    if (breaker.retryAt.isNull() || now < breaker.retryAt)
        return {BreakerPermit::Kind::Wait, breaker.retryAt, breaker.reason};
    return {.kind = BreakerPermit::Kind::Trial}; // a trial that was lost makes room for another
}

Breaker trialStarted(Breaker breaker, const BreakerPolicy &policy, const QDateTime &now)
{
    breaker.state = BreakerState::HalfOpen;
    breaker.retryAt = now.addMSecs(policy.trialMs);
    return breaker;
}

Breaker after(Breaker breaker, const BreakerEvent &event, bool wasTrial, const BreakerPolicy &policy,
              const QDateTime &now, double random)
{
    using Kind = BreakerEvent::Kind;
    const bool endsTrial = wasTrial && breaker.state == BreakerState::HalfOpen;
    switch (event.kind) {
    case Kind::Answered:
        return breaker.state == BreakerState::Closed || endsTrial ? Breaker() : breaker;
    case Kind::Failed:
        return afterFailure(std::move(breaker), event, wasTrial, policy, now, random);
    case Kind::Held:
        if (event.until > now)
            return afterHold(std::move(breaker), event, policy, now);
        return afterFailure(std::move(breaker), event, wasTrial, policy, now, random);
    case Kind::Locked:
        open(breaker, event, {}, now);
        return breaker;
    case Kind::Nothing:
        if (endsTrial) { // the next call may try
            breaker.state = BreakerState::Open;
            breaker.retryAt = now;
        }
        return breaker;
    }
    return breaker;
}

} // namespace desk
