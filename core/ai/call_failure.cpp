// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/call_failure.h"

#include <QTimeZone>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Kind {
    FailureKind kind;
    QLatin1StringView name;
    QLatin1StringView message; ///< %1 is the service
};

constexpr std::array kinds{
    Kind{FailureKind::RateLimited, "rate_limited"_L1,
         "%1 takes no more calls for the moment; they go on by themselves after a pause."_L1},
    Kind{FailureKind::DailyQuota, "daily_quota"_L1,
         "The allowance of %1 for today is spent; it comes back at the service's midnight."_L1},
    Kind{FailureKind::NoQuota, "no_quota"_L1,
         "The key for %1 has no right to this model; choose another model or another key."_L1},
    Kind{FailureKind::SpendCap, "spend_cap"_L1,
         "A limit of spending at %1 is reached; raise it in the account there, or wait for the next month."_L1},
    Kind{FailureKind::NoCredit, "no_credit"_L1, "The credit at %1 is used up; add credit in the account there."_L1},
    Kind{FailureKind::Overloaded, "overloaded"_L1, "%1 has too much to do; try again in some minutes."_L1},
    Kind{FailureKind::ServerError, "server_error"_L1, "%1 failed; try again in some minutes."_L1},
    Kind{FailureKind::BadKey, "bad_key"_L1, "%1 does not accept the key; enter a valid one in the settings."_L1},
    Kind{FailureKind::NotPermitted, "not_permitted"_L1,
         "%1 does not permit this with the key; look at its rights in the account there."_L1},
    Kind{FailureKind::ModelUnknown, "model_unknown"_L1, "%1 has no such model; choose another in the settings."_L1},
    Kind{FailureKind::ContextTooLong, "context_too_long"_L1,
         "The document is too long for this model of %1; choose one with a larger context."_L1},
    Kind{FailureKind::RequestTooLarge, "request_too_large"_L1,
         "The document is too large for %1; send fewer pages at once."_L1},
    Kind{FailureKind::BadRequest, "bad_request"_L1,
         "%1 does not understand the request; choose another model of it, or update the program."_L1},
    Kind{FailureKind::Refused, "refused"_L1, "The model of %1 refused to answer; another model may do it."_L1},
    Kind{FailureKind::Truncated, "truncated"_L1,
         "The answer of %1 was cut at the limit of output; raise the limit or choose another model."_L1},
    Kind{FailureKind::Empty, "empty"_L1, "The answer of %1 was empty; another model may do better."_L1},
    Kind{FailureKind::Malformed, "malformed"_L1,
         "The answer of %1 was not in the form that was asked for; another model may do better."_L1},
    Kind{FailureKind::Timeout, "timeout"_L1,
         "%1 did not answer in time; try again, or choose a faster model or a longer time limit."_L1},
    Kind{FailureKind::Cancelled, "cancelled"_L1, "The call to %1 was stopped."_L1},
    Kind{FailureKind::NotRunning, "not_running"_L1,
         "%1 is not running at its address; start it or mend the address."_L1},
    Kind{FailureKind::Network, "network"_L1,
         "%1 cannot be reached; look at the network, the proxy and the address."_L1},
    Kind{FailureKind::Redirected, "redirected"_L1,
         "The address of %1 points to another one, which is not followed; enter the right address in the settings."_L1},
    Kind{FailureKind::AnswerTooLarge, "answer_too_large"_L1,
         "The answer of %1 is larger than any answer should be; look at the address in the settings."_L1},
    Kind{FailureKind::RemoteModel, "remote_model"_L1,
         "This model of %1 does not run on this machine, and nothing may leave it; choose a local model."_L1},
    Kind{FailureKind::NotSupported, "not_supported"_L1, "%1 has no such function."_L1},
};

const Kind &entry(FailureKind kind)
{
    for (const Kind &known : kinds)
        if (known.kind == kind)
            return known;
    return kinds.front();
}

} // namespace

QLatin1StringView failureKindName(FailureKind kind)
{
    return entry(kind).name;
}

QString callFailureMessage(const CallFailure &failure, const QString &service)
{
    return QString(entry(failure.kind).message).arg(service);
}

QDateTime nextReset(QuotaReset reset, const QDateTime &now)
{
    const QDateTime utc = now.toUTC();
    switch (reset) {
    case QuotaReset::None:
        return {};
    case QuotaReset::PacificMidnight: {
        // Without the zone's table: midnight of its standard time, an hour late in summer.
        const QTimeZone known("America/Los_Angeles");
        const QTimeZone zone = known.isValid() ? known : QTimeZone(-8 * 3600);
        return QDateTime(utc.toTimeZone(zone).date().addDays(1), QTime(0, 0), zone).toUTC();
    }
    case QuotaReset::NextMonthUtc: {
        const QDate first(utc.date().year(), utc.date().month(), 1);
        return QDateTime(first.addMonths(1), QTime(0, 0), Qt::UTC);
    }
    }
    return {};
}

} // namespace desk
