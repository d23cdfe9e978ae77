// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace desk {

/// Whether calls go through. Stored by number: only append.
enum class BreakerState : quint8 {
    Closed,   ///< calls go through
    Open,     ///< none does, before `retryAt`
    HalfOpen, ///< one call is on its way to see whether the service is well again
};
[[nodiscard]] QString breakerStateName(BreakerState state); ///< "closed", "open", "half-open"

/// The breaker of one model, or of a provider as a whole.
struct Breaker {
    BreakerState state = BreakerState::Closed;
    int failures = 0;   ///< in a row
    QDateTime openedAt; ///< UTC; since when nothing goes through, trials included; null while closed
    /// UTC. Open: not before; null = not before a person resets it. HalfOpen: when the trial counts as lost.
    QDateTime retryAt;
    QString reason; ///< why it opened: a stable name, "overloaded"
    [[nodiscard]] bool waitsForPerson() const { return state == BreakerState::Open && retryAt.isNull(); }
    bool operator==(const Breaker &) const = default;
};

/// When it opens, and for how long.
struct BreakerPolicy {
    int failuresToOpen = 5;                         ///< in a row; 1..100
    qint64 firstPauseMs = 30'000;                   ///< doubled after each trial that fails
    qint64 longestPauseMs = 900'000;                ///< 15 minutes
    qint64 longestStartPauseMs = 60'000;            ///< of a program that does not run: to ask it again costs nothing
    qint64 longestWaitMs = 31LL * 24 * 3600 * 1000; ///< a service that asks for more is asked again after that
    qint64 trialMs = 600'000; ///< a trial of which nobody hears for so long is lost with its program
};

/// What a call told about the service.
struct BreakerEvent {
    enum class Kind : quint8 {
        Answered, ///< it works, whatever the answer is worth
        Failed,   ///< it does not work; opens after some in a row
        Held,     ///< it asks not to be called before `until`: opens at once
        Locked,   ///< a person has to act first (key, credit): opens at once, until a reset
        Nothing,  ///< nothing was learned: cancelled, or not sent
    };
    Kind kind = Kind::Nothing;
    QDateTime until = {};       ///< of Held, UTC
    QString reason = {};        ///< a stable name
    bool wholeProvider = false; ///< it speaks of all models of the provider
    bool notRunning = false;    ///< nothing listens there: to ask again costs nothing
    bool operator==(const BreakerEvent &) const = default;
};

/// Whether a call may go now.
struct BreakerPermit {
    enum class Kind : quint8 { Go, Trial, Wait };
    Kind kind = Kind::Go;
    QDateTime retryAt = {}; ///< of Wait, UTC; null = not before a person resets it
    QString reason = {};    ///< of Wait
    bool operator==(const BreakerPermit &) const = default;
};

/// What a permit costs the breaker: the permit, and the state after it was used.
/// Rules without a clock and a database of their own. Threads: any.
[[nodiscard]] BreakerPermit permitOf(const Breaker &breaker, const QDateTime &now);
/// The state in which the one trial is on its way.
[[nodiscard]] Breaker trialStarted(Breaker breaker, const BreakerPolicy &policy, const QDateTime &now);

/// The state after a call. What was sent before it opened and ends later does not close it.
/// @param wasTrial  the call went as the trial.
/// @param random    0..1, for the jitter: pauses get up to a quarter longer, never shorter.
[[nodiscard]] Breaker after(Breaker breaker, const BreakerEvent &event, bool wasTrial, const BreakerPolicy &policy,
                            const QDateTime &now, double random);

} // namespace desk
