// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_request.h"
#include "core/ai/http_transport.h"

#include <QJsonObject>
#include <QJsonValue>

#include <optional>

// What the answers of all services have in common. Pure functions of what came over the wire. Threads: any.
namespace desk {

/// What a service that charges by the token made of a request that did not get through, or not back.
[[nodiscard]] CallFailure transportFailure(const HttpFailure &failure);

/// A failure of this kind with what it costs and advises where a service says nothing else of it.
[[nodiscard]] CallFailure failureOf(FailureKind kind, QString detail, Paid paid = Paid::No);

/// What the status alone says: 401 BadKey, 429 RateLimited, 529 Overloaded, ... Paid::Unknown where the service may
/// have worked: 408, 499, 500, 502, 504 and a 200. Retry-After is obeyed, in seconds, milliseconds or as a date.
/// @param inner  a status that an error within an answer of status 200 names; other values count for nothing.
[[nodiscard]] CallFailure failureOfStatus(const HttpAnswer &answer, const QJsonValue &inner = {});

/// Sets the kind, and the advice that belongs to it; whom to wait for stays.
void setKind(CallFailure &failure, FailureKind kind);

/// `x-should-retry: true|false` of OpenAI and Anthropic. What only a person can mend stays so.
void obeyShouldRetry(CallFailure &failure, const QList<HttpHeader> &headers);

/// Milliseconds to wait, from retry-after-ms, or retry-after (seconds, or a date against that of the answer).
[[nodiscard]] std::optional<qint64> retryAfterMs(const QList<HttpHeader> &headers);

/// What is left of the limits of the moment, from the headers of OpenAI (x-ratelimit-remaining-*) or Anthropic
/// (anthropic-ratelimit-*-remaining).
void readWhatIsLeft(CallRecord &record, const QList<HttpHeader> &headers);

/// The moment of a header "Sat, 21 Nov 2026 10:00:00 GMT"; invalid where it is none.
[[nodiscard]] QDateTime httpDate(const QByteArray &text);

/// "38.5s", "1m30s", "250ms" -> milliseconds, rounded up; nothing where it is no duration.
[[nodiscard]] std::optional<qint64> durationMs(QStringView text);

/// What is safe to log and to show of a service's own words: one line of at most `most` characters, keys masked.
[[nodiscard]] QString safeText(const QString &text, int most = 300);

/// The object of a body; an array of one object counts as that (Google). Nothing where it is neither.
[[nodiscard]] std::optional<QJsonObject> jsonObject(const QByteArray &body);

/// A count that a service tells: 0 where it is absent, negative or no number.
[[nodiscard]] qint64 tokenCount(const QJsonObject &object, QLatin1StringView key);

/// The usage, unless it says that nothing was read and nothing written: such an answer was not counted.
[[nodiscard]] std::optional<TokenUsage> believable(const TokenUsage &usage);

/// Ends an answer: its text is one JSON object (a fence or words around it are taken off), or it failed as Empty or
/// Malformed. @param text  what the model said.
[[nodiscard]] CallOutcome<ChatAnswer> answerOf(const QString &text, CallRecord record);

/// A paid failure: the service did the work, its answer is worth nothing.
[[nodiscard]] CallFailure paidFailure(FailureKind kind, QString detail, CallRecord record);

/// A body that should be of this service and is not.
[[nodiscard]] CallFailure notOfService(const HttpAnswer &answer);

} // namespace desk
