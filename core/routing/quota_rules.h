// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace desk {

/// What is counted of one model at one service on one of the service's days.
struct QuotaCount {
    qint64 requests = 0;
    qint64 tokens = 0;
    std::optional<qint64> requestLimit = {}; ///< a day, as a refusal told it; 0 = no right to this model at all
    std::optional<qint64> tokenLimit = {};
    QDateTime learnedAt = {}; ///< of the limits, UTC
    QDateTime resetsAt = {};  ///< UTC; set = the service said that the day is spent
    bool operator==(const QuotaCount &) const = default;
};

/// What is left of a day.
struct QuotaState {
    QuotaCount count;
    bool spent = false;                      ///< nothing more goes through before the reset
    bool noRight = false;                    ///< the limit is 0: waiting never helps
    std::optional<qint64> requestsLeft = {}; ///< nullopt = the service told no limit yet
    std::optional<qint64> tokensLeft = {};
    QDateTime resetsAt = {}; ///< UTC: when the day of the service ends, spent or not
    bool operator==(const QuotaState &) const = default;
};

/// A limit that is older is not believed: the call that then tries tells it anew, or shows that it is gone.
inline constexpr qint64 quotaBeliefMs = 7LL * 24 * 3600 * 1000;

/// The time zone in which a service counts its days: America/Los_Angeles for "google" (its own words: "requests per day
/// reset at midnight Pacific time"), UTC for those that say nothing.
/// @return the zone's name.
[[nodiscard]] QByteArray quotaZoneName(const QString &provider);
/// The day of the service that a moment belongs to.
[[nodiscard]] QDate quotaDay(const QString &provider, const QDateTime &now);
/// When that day ends, UTC.
[[nodiscard]] QDateTime quotaReset(const QString &provider, const QDateTime &now);

/// What is left, by the rules above. @param now UTC.
[[nodiscard]] QuotaState quotaStateOf(const QString &provider, const QuotaCount &count, const QDateTime &now);

} // namespace desk
