// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/openai_errors.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Code {
    QLatin1StringView code;
    FailureKind kind;
};

/// help.openai.com 5955604 and the codes of a failed response; the last ones are llama.cpp's.
constexpr std::array codes{
    Code{"rate_limit_exceeded"_L1, FailureKind::RateLimited},
    Code{"slow_down"_L1, FailureKind::RateLimited},
    Code{"credit_balance_exhausted"_L1, FailureKind::NoCredit},
    Code{"insufficient_quota"_L1, FailureKind::NoCredit},
    Code{"billing_hard_limit_reached"_L1, FailureKind::SpendCap},
    Code{"organization_usage_limit_exceeded"_L1, FailureKind::SpendCap},
    Code{"organization_spend_limit_exceeded"_L1, FailureKind::SpendCap},
    Code{"project_spend_limit_exceeded"_L1, FailureKind::SpendCap},
    Code{"invalid_api_key"_L1, FailureKind::BadKey},
    Code{"model_not_found"_L1, FailureKind::ModelUnknown},
    Code{"context_length_exceeded"_L1, FailureKind::ContextTooLong},
    Code{"server_error"_L1, FailureKind::ServerError},
    Code{"invalid_prompt"_L1, FailureKind::Refused},
    Code{"data_residency_mismatch"_L1, FailureKind::NotPermitted},
    Code{"image_too_large"_L1, FailureKind::RequestTooLarge},
    Code{"image_file_too_large"_L1, FailureKind::RequestTooLarge},
    Code{"exceed_context_size_error"_L1, FailureKind::ContextTooLong},
};

std::optional<FailureKind> kindOfCode(const QString &code)
{
    for (const Code &known : codes)
        if (known.code == code)
            return known.kind;
    if (code.startsWith("invalid_image"_L1) || code.contains("image_"_L1))
        return FailureKind::BadRequest;
    return {};
}

/// A refusal for lack of a code that says it: servers without one, and requests over the tokens of a whole minute.
std::optional<FailureKind> kindOfMessage(const QString &message)
{
    if (message.contains("maximum context length"_L1, Qt::CaseInsensitive) ||
        message.contains("context size"_L1, Qt::CaseInsensitive) ||
        message.contains("context window"_L1, Qt::CaseInsensitive))
        return FailureKind::ContextTooLong;
    if (message.startsWith("Request too large"_L1, Qt::CaseInsensitive))
        return FailureKind::RequestTooLarge;
    return {};
}

/// Where no header says how long: until the allowance that is at 0 is there again.
std::optional<qint64> resetMs(const QList<HttpHeader> &headers)
{
    for (const QByteArray &what : {QByteArray("requests"), QByteArray("tokens")})
        if (headerValue(headers, "x-ratelimit-remaining-" + what) == "0")
            return durationMs(QString::fromLatin1(headerValue(headers, "x-ratelimit-reset-" + what)));
    return {};
}

} // namespace

CallFailure openAiFailureOf(const QJsonObject &error, CallFailure base)
{
    const QString code = error.value("code"_L1).toString();
    const QString type = error.value("type"_L1).toString();
    const QString message = error.value("message"_L1).toString();
    base.vendorCode = safeText(code.isEmpty() ? type : code, 80);
    if (!message.isEmpty())
        base.detail = safeText(message);
    std::optional<FailureKind> kind = kindOfMessage(message);
    for (const QString &word : {code, type})
        if (!kind)
            kind = kindOfCode(word);
    if (kind)
        setKind(base, *kind);
    if (base.kind == FailureKind::SpendCap || base.kind == FailureKind::NoCredit)
        base.record.billingSeen = true;
    if (base.kind == FailureKind::SpendCap)
        base.reset = QuotaReset::NextMonthUtc;
    return base;
}

CallFailure openAiFailure(const HttpAnswer &answer)
{
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    CallFailure failure = failureOfStatus(answer, body ? body->value("error"_L1)["code"_L1] : QJsonValue());
    failure.record.requestId = safeText(QString::fromLatin1(headerValue(answer.headers, "x-request-id")), 100);
    if (!body)
        return failure;
    const QJsonValue error = body->value("error"_L1);
    if (error.isObject())
        failure = openAiFailureOf(error.toObject(), std::move(failure));
    else if (error.isString())
        failure = openAiFailureOf({{u"message"_s, error}}, std::move(failure));
    else if (body->contains("message"_L1))
        failure = openAiFailureOf(*body, std::move(failure));
    if (failure.kind == FailureKind::RateLimited && !failure.waitMs) {
        failure.waitMs = resetMs(answer.headers);
        setKind(failure, failure.kind);
    }
    obeyShouldRetry(failure, answer.headers);
    return failure;
}

} // namespace desk
