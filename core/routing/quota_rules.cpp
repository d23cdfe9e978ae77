// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/quota_rules.h"

#include <QTimeZone>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PacificStandard = -8 * 3600;

QTimeZone zoneOf(const QString &provider)
{
    if (provider != u"google"_s)
        return QTimeZone::utc();
    // Without the zone's table: its standard time, an hour late in summer, never early.
    const QTimeZone known(quotaZoneName(provider));
    return known.isValid() ? known : QTimeZone(PacificStandard);
}

std::optional<qint64> leftOf(const std::optional<qint64> &limit, qint64 used)
{
    return limit ? std::optional(std::max<qint64>(0, *limit - used)) : std::nullopt;
}

} // namespace

QByteArray quotaZoneName(const QString &provider)
{
    return provider == u"google"_s ? "America/Los_Angeles" : "UTC";
}

QDate quotaDay(const QString &provider, const QDateTime &now)
{
    return now.toTimeZone(zoneOf(provider)).date();
}

QDateTime quotaReset(const QString &provider, const QDateTime &now)
{
    return quotaDay(provider, now).addDays(1).startOfDay(zoneOf(provider)).toUTC();
}

QuotaState quotaStateOf(const QString &provider, const QuotaCount &count, const QDateTime &now)
{
    QuotaState state;
    state.count = count;
    if (count.learnedAt.isNull() || count.learnedAt.addMSecs(quotaBeliefMs) <= now) {
        state.count.requestLimit.reset();
        state.count.tokenLimit.reset();
    }
    state.noRight = state.count.requestLimit == 0 || state.count.tokenLimit == 0;
    state.requestsLeft = leftOf(state.count.requestLimit, count.requests);
    state.tokensLeft = leftOf(state.count.tokenLimit, count.tokens);
    const bool told = count.resetsAt.isValid() && now < count.resetsAt;
    state.spent = told || state.requestsLeft == 0 || state.tokensLeft == 0;
    state.resetsAt = told ? count.resetsAt : quotaReset(provider, now);
    return state;
}

} // namespace desk
