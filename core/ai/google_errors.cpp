// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_parts.h"
#include "core/ai/google_provider.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Details {
    QList<QuotaLimit> quotas;
    std::optional<qint64> retryMs;
    QString reason; ///< of google.rpc.ErrorInfo: "API_KEY_INVALID"
};

QuotaLimit quotaOf(const QJsonValue &violation)
{
    QuotaLimit quota;
    quota.name = safeText(violation["quotaId"_L1].toString(), 160);
    if (quota.name.contains("PerDay"_L1))
        quota.period = QuotaLimit::Period::Day;
    else if (quota.name.contains("PerMinute"_L1))
        quota.period = QuotaLimit::Period::Minute;
    quota.freeTier =
        quota.name.endsWith("-FreeTier"_L1) || violation["quotaMetric"_L1].toString().contains("free_tier"_L1);
    const QJsonValue value = violation["quotaValue"_L1]; // a string, as int64 is in JSON of Google
    bool isNumber = false;
    const qint64 limit = value.isString() ? value.toString().toLongLong(&isNumber) : value.toInteger(-1);
    if ((isNumber || value.isDouble()) && limit >= 0)
        quota.limit = limit;
    return quota;
}

Details detailsOf(const QJsonArray &given)
{
    Details details;
    for (const QJsonValue &detail : given) {
        const QString type = detail["@type"_L1].toString().section(u'.', -1);
        if (type == "QuotaFailure"_L1) {
            const QJsonArray violations = detail["violations"_L1].toArray();
            for (const QJsonValue &violation : violations)
                details.quotas.append(quotaOf(violation));
        } else if (type == "RetryInfo"_L1) {
            details.retryMs = durationMs(detail["retryDelay"_L1].toString());
        } else if (type == "ErrorInfo"_L1) {
            details.reason = detail["reason"_L1].toString();
        }
    }
    return details;
}

std::optional<qint64> retryInText(const QString &message)
{
    static const QRegularExpression retry(u"retry in ((?:\\d+h)?(?:\\d+m)?\\d+(?:\\.\\d+)?m?s)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return durationMs(retry.match(message).capturedView(1));
}

void judgeExhausted(CallFailure &failure, const QString &message)
{
    const auto any = [&](auto test) { return std::any_of(failure.quotas.begin(), failure.quotas.end(), test); };
    static const QRegularExpression none(u"\\blimit: 0\\b"_s);
    const auto says = [&](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    if (failure.record.httpStatus == 402 || says("credits are depleted"_L1)) {
        setKind(failure, FailureKind::NoCredit);
    } else if (any([](const QuotaLimit &quota) { return quota.limit == 0; }) || none.match(message).hasMatch()) {
        setKind(failure, FailureKind::NoQuota);
    } else if (any([](const QuotaLimit &quota) { return quota.period == QuotaLimit::Period::Day; })) {
        // The small delay that comes along is that of another limit.
        failure.waitMs.reset();
        setKind(failure, FailureKind::DailyQuota);
        failure.reset = QuotaReset::PacificMidnight;
    } else if (failure.quotas.isEmpty() &&
               (says("spending cap"_L1) || says("spend cap"_L1) || says("monthly spend"_L1))) {
        setKind(failure, FailureKind::SpendCap);
    } else {
        setKind(failure, FailureKind::RateLimited);
    }
    failure.record.billingSeen = failure.kind == FailureKind::NoCredit || failure.kind == FailureKind::SpendCap ||
                                 any([](const QuotaLimit &quota) { return !quota.freeTier && !quota.name.isEmpty(); });
}

} // namespace

CallFailure parseGoogleFailure(const HttpAnswer &answer)
{
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    CallFailure failure = failureOfStatus(answer, body ? body->value("error"_L1)["code"_L1] : QJsonValue());
    if (!body || !body->value("error"_L1).isObject())
        return failure;
    const QJsonObject error = body->value("error"_L1).toObject();
    const QString message = error.value("message"_L1).toString();
    const QString status = error.value("status"_L1).toString();
    const Details details = detailsOf(error.value("details"_L1).toArray());
    failure.vendorCode = safeText(details.reason.isEmpty() ? status : details.reason, 80);
    failure.quotas = details.quotas;
    if (!message.isEmpty())
        failure.detail = safeText(message);
    if (details.retryMs)
        failure.waitMs = details.retryMs;
    else if (const auto said = retryInText(message))
        failure.waitMs = said;
    const auto says = [&](QLatin1StringView words) { return message.contains(words, Qt::CaseInsensitive); };
    if (status == "RESOURCE_EXHAUSTED"_L1)
        judgeExhausted(failure, message);
    else if (details.reason == "API_KEY_INVALID"_L1 || says("API key not valid"_L1))
        setKind(failure, FailureKind::BadKey);
    else if (says("exceeds the maximum number of tokens"_L1))
        setKind(failure, FailureKind::ContextTooLong);
    else if (status == "FAILED_PRECONDITION"_L1) // this country, or only with billing
        setKind(failure, FailureKind::NotPermitted);
    else
        setKind(failure, failure.kind); // the wait in the body counts for the advice too
    return failure;
}

} // namespace desk
