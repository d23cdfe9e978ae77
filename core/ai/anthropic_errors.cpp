// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_parts.h"
#include "core/ai/anthropic_provider.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Type {
    QLatin1StringView type;
    FailureKind kind;
};

constexpr std::array types{
    Type{"invalid_request_error"_L1, FailureKind::BadRequest},
    Type{"authentication_error"_L1, FailureKind::BadKey},
    Type{"billing_error"_L1, FailureKind::NoCredit},
    Type{"permission_error"_L1, FailureKind::NotPermitted},
    Type{"not_found_error"_L1, FailureKind::ModelUnknown},
    Type{"request_too_large"_L1, FailureKind::RequestTooLarge},
    Type{"rate_limit_error"_L1, FailureKind::RateLimited},
    Type{"api_error"_L1, FailureKind::ServerError},
    Type{"timeout_error"_L1, FailureKind::Timeout},
    Type{"overloaded_error"_L1, FailureKind::Overloaded},
};

/// Several refusals share the type invalid_request_error and differ in their words only.
std::optional<FailureKind> kindOfMessage(const QString &message)
{
    const auto says = [&](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    if (says("usage limit"_L1) || says("spend limit"_L1) || says("spending limit"_L1))
        return FailureKind::SpendCap;
    if (says("credit balance"_L1))
        return FailureKind::NoCredit;
    if (says("prompt is too long"_L1) || says("context window"_L1) || says("context limit"_L1))
        return FailureKind::ContextTooLong;
    return {};
}

/// Where no header says how long: until the allowance that is at 0 is there again. The reset is a time of the service.
std::optional<qint64> resetMs(const QList<HttpHeader> &headers)
{
    const QDateTime now = httpDate(headerValue(headers, "date"));
    for (const char *what : {"requests", "tokens", "input-tokens", "output-tokens"}) {
        const QByteArray start = QByteArray("anthropic-ratelimit-") + what;
        if (headerValue(headers, start + "-remaining") != "0")
            continue;
        const QDateTime reset =
            QDateTime::fromString(QString::fromLatin1(headerValue(headers, start + "-reset")), Qt::ISODate);
        if (now.isValid() && reset.isValid())
            return std::max<qint64>(0, now.msecsTo(reset));
    }
    return {};
}

} // namespace

CallFailure parseAnthropicFailure(const HttpAnswer &answer)
{
    CallFailure failure = failureOfStatus(answer);
    failure.record.requestId = safeText(QString::fromLatin1(headerValue(answer.headers, "request-id")), 100);
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("error"_L1).isObject())
        return failure;
    const QJsonObject error = body->value("error"_L1).toObject();
    const QString type = error.value("type"_L1).toString();
    const QString message = error.value("message"_L1).toString();
    const QString detailCode = error.value("details"_L1)["error_code"_L1].toString();
    if (failure.record.requestId.isEmpty())
        failure.record.requestId = safeText(body->value("request_id"_L1).toString(), 100);
    failure.vendorCode = safeText(detailCode.isEmpty() ? type : detailCode, 80);
    if (!message.isEmpty())
        failure.detail = safeText(message);
    for (const Type &known : types)
        if (known.type == type)
            setKind(failure, known.kind);
    if (type == "invalid_request_error"_L1)
        if (const auto kind = kindOfMessage(message))
            setKind(failure, *kind);
    if (detailCode == "enforced_spend_limit_reached"_L1)
        setKind(failure, FailureKind::SpendCap);
    if (failure.kind == FailureKind::SpendCap) {
        failure.reset = QuotaReset::NextMonthUtc;
        failure.waitMs.reset();
    }
    if (failure.kind == FailureKind::SpendCap || failure.kind == FailureKind::NoCredit)
        failure.record.billingSeen = true;
    if (failure.kind == FailureKind::RateLimited && !failure.waitMs) {
        failure.waitMs = resetMs(answer.headers);
        setKind(failure, failure.kind);
    }
    obeyShouldRetry(failure, answer.headers);
    return failure;
}

} // namespace desk
