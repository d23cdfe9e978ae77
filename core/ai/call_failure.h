// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/token_usage.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>
#include <tl/expected.hpp>

namespace desk {

/// Why a call of a model service gave nothing that can be used. Callers branch on this, never on text.
enum class FailureKind {
    RateLimited,     ///< too many calls or tokens a minute; waits and goes on
    DailyQuota,      ///< the allowance of the day is spent
    NoQuota,         ///< this key has no right to this model at all (a limit of 0); waiting never helps
    SpendCap,        ///< a limit of spending that the person set with the vendor
    NoCredit,        ///< prepaid credit is used up, or the bill is not paid
    Overloaded,      ///< the service has too much to do
    ServerError,     ///< the service failed
    BadKey,          ///< no key, or one that is not known
    NotPermitted,    ///< the key may not do this, or not from here
    ModelUnknown,    ///< no such model (any more)
    ContextTooLong,  ///< more tokens than the model takes
    RequestTooLarge, ///< more bytes than the service takes
    BadRequest,      ///< the service does not take the request as it is
    Refused,         ///< the model will not answer: safety, copyright, personal data
    Truncated,       ///< the answer ends at the limit of output: its JSON is cut
    Empty,           ///< an answer without content
    Malformed,       ///< an answer that is no JSON object, or not in the service's own format
    Timeout,
    Cancelled,
    NotRunning, ///< nothing listens at the address
    Network,    ///< no way there, or the connection broke
    Redirected, ///< the service points to another address, which is not followed
    AnswerTooLarge,
    RemoteModel,  ///< the model is not on this machine, and nothing may leave it
    NotSupported, ///< this service has no such call
};

/// "rate_limited", "daily_quota", ...: stable names for JSON, logs and the ledger.
[[nodiscard]] QLatin1StringView failureKindName(FailureKind kind);

/// Whether the call costs money.
enum class Paid {
    No,      ///< certain: refused before any work, or never sent
    Unknown, ///< the request was sent whole and nobody said how it ended: keep the worst case booked
    Yes,     ///< the service did the work, whatever its answer is worth
};

/// What to do about a failure, by the tables of the services.
enum class Retry {
    Never,       ///< the same request fails the same way; another model may do
    Once,        ///< one repetition, not more
    Soon,        ///< after CallFailure::waitMs, or with growing pauses where it is absent
    Later,       ///< not within this call: after waitMs (over maxRetryWaitMs), or at `reset`
    AfterPerson, ///< not before the person has acted: key, credit, limit
};

/// The longest pause that a call waits out; a longer one is for another model.
inline constexpr qint64 maxRetryWaitMs = 120'000;

/// When a spent allowance comes back.
enum class QuotaReset {
    None,            ///< nobody knows
    PacificMidnight, ///< Google: 00:00 America/Los_Angeles
    NextMonthUtc,    ///< Anthropic's limit of spending: the 1st, 00:00 UTC
};

/// The next such moment after `now` (both UTC); invalid for None.
[[nodiscard]] QDateTime nextReset(QuotaReset reset, const QDateTime &now);

/// A limit as the service itself told it.
struct QuotaLimit {
    enum class Period { Unknown, Minute, Day };
    QString name; ///< the service's own, "GenerateRequestsPerDayPerProjectPerModel-FreeTier"
    Period period = Period::Unknown;
    qint64 limit = -1; ///< requests or tokens in the period; -1 = not told
    bool freeTier = false;
    bool operator==(const QuotaLimit &) const = default;
};

/// What is known of a call, whatever came of it.
struct CallRecord {
    int httpStatus = 0;              ///< 0 = no answer
    QString requestId;               ///< the vendor's, for its support
    QString modelServed;             ///< may differ from the one asked; empty = not told
    QString finishReason;            ///< the vendor's own word
    QString serviceTier;             ///< that the vendor charges by ("default", "flex", "batch"); empty = not told
    std::optional<TokenUsage> usage; ///< absent where the answer has none
    qint64 elapsedMs = 0;
    std::optional<qint64> requestsLeft; ///< of the present minute or so, as the service told; absent where it does not
    std::optional<qint64> tokensLeft;   ///< the same of tokens; may be rounded to thousands
    bool billingSeen = false;           ///< a sign that this key is charged: the free tier is not believed any more
    bool operator==(const CallRecord &) const = default;
};

struct CallFailure {
    FailureKind kind = FailureKind::Network;
    Paid paid = Paid::Unknown;
    Retry retry = Retry::Never;
    std::optional<qint64> waitMs; ///< as the service asked, from a header or the body; at least 0
    QuotaReset reset = QuotaReset::None;
    QList<QuotaLimit> quotas; ///< limits that the refusal names
    QString vendorCode;       ///< the vendor's word for it ("rate_limit_exceeded"); at most 80 characters
    /// English, for the log: the vendor's text, at most 300 characters, without control characters or anything that
    /// looks like a key.
    QString detail;
    CallRecord record;
};

template <class T>
using CallOutcome = tl::expected<T, CallFailure>;

/// What happened and what to do next, in English, for the log and the terminal's JSON; safe to show: nothing of the
/// document, no key. The user interface says the same in the person's language, by kind.
/// @param service  the title, "OpenAI".
[[nodiscard]] QString callFailureMessage(const CallFailure &failure, const QString &service);

} // namespace desk
