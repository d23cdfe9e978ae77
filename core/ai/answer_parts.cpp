// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_parts.h"

#include "core/ai/secret_scan.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostTokens = 1'000'000'000'000; ///< above it a count is nonsense
constexpr qint64 longestWaitMs = qint64(400) * 24 * 3600 * 1000;

Retry adviceOf(FailureKind kind)
{
    switch (kind) {
    case FailureKind::RateLimited:
    case FailureKind::Overloaded:
    case FailureKind::ServerError:
    case FailureKind::Network:
        return Retry::Soon;
    case FailureKind::Timeout:
        return Retry::Once;
    case FailureKind::DailyQuota:
    case FailureKind::NotRunning:
        return Retry::Later;
    case FailureKind::NoQuota:
    case FailureKind::SpendCap:
    case FailureKind::NoCredit:
    case FailureKind::BadKey:
    case FailureKind::NotPermitted:
    case FailureKind::Redirected:
        return Retry::AfterPerson;
    default:
        return Retry::Never;
    }
}

FailureKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return FailureKind::BadKey;
    case 402:
        return FailureKind::NoCredit;
    case 403:
        return FailureKind::NotPermitted;
    case 404:
        return FailureKind::ModelUnknown;
    case 408:
    case 504:
        return FailureKind::Timeout;
    case 413:
        return FailureKind::RequestTooLarge;
    case 429:
        return FailureKind::RateLimited;
    case 499:
        return FailureKind::Cancelled;
    case 503:
    case 529:
        return FailureKind::Overloaded;
    default:
        break;
    }
    if (status == 409 || status >= 500)
        return FailureKind::ServerError;
    if (status >= 400)
        return FailureKind::BadRequest;
    if (status >= 300)
        return FailureKind::Redirected;
    return FailureKind::Malformed;
}

Paid paidOfStatus(int status)
{
    if (status == 408 || status == 499 || status == 500 || status == 502 || status == 504 ||
        (status >= 200 && status < 300))
        return Paid::Unknown;
    return status >= 500 && status != 503 && status != 529 ? Paid::Unknown : Paid::No;
}

std::optional<QJsonDocument> objectDocument(const QByteArray &bytes)
{
    QJsonParseError error;
    QJsonDocument read = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !read.isObject())
        return {};
    return read;
}

} // namespace

CallFailure failureOf(FailureKind kind, QString detail, Paid paid)
{
    CallFailure failure;
    failure.kind = kind;
    failure.paid = paid;
    failure.retry = adviceOf(kind);
    failure.detail = std::move(detail);
    return failure;
}

void setKind(CallFailure &failure, FailureKind kind)
{
    failure.kind = kind;
    failure.retry = adviceOf(kind);
    if (failure.retry == Retry::Soon && failure.waitMs.value_or(0) > maxRetryWaitMs)
        failure.retry = Retry::Later;
}

CallFailure transportFailure(const HttpFailure &failure)
{
    const auto kind = [&] {
        switch (failure.kind) {
        case HttpFailureKind::Refused:
            return FailureKind::NotRunning;
        case HttpFailureKind::ConnectTimeout:
        case HttpFailureKind::Timeout:
            return FailureKind::Timeout;
        case HttpFailureKind::TooLarge:
            return FailureKind::AnswerTooLarge;
        case HttpFailureKind::Cancelled:
            return FailureKind::Cancelled;
        case HttpFailureKind::BadAddress:
            return FailureKind::BadRequest;
        case HttpFailureKind::Unreachable:
        case HttpFailureKind::Tls:
        case HttpFailureKind::Cut:
            break;
        }
        return FailureKind::Network;
    }();
    // A refusal was on its way when the connection ended: then there was no work.
    const bool refused = failure.status >= 300 && paidOfStatus(failure.status) == Paid::No;
    CallFailure made =
        failureOf(kind, safeText(failure.detail), failure.bodySent && !refused ? Paid::Unknown : Paid::No);
    if (failure.kind == HttpFailureKind::Tls || failure.kind == HttpFailureKind::BadAddress)
        made.retry = Retry::AfterPerson;
    if (failure.kind == HttpFailureKind::ConnectTimeout)
        made.retry = Retry::Soon;
    made.record.httpStatus = failure.status;
    made.record.elapsedMs = failure.elapsedMs;
    return made;
}

CallFailure failureOfStatus(const HttpAnswer &answer, const QJsonValue &inner)
{
    const int named = inner.toInt();
    const int status = answer.status == 200 && named >= 400 && named < 600 ? named : answer.status;
    CallFailure failure;
    failure.waitMs = retryAfterMs(answer.headers);
    setKind(failure, kindOfStatus(status));
    failure.paid = paidOfStatus(answer.status);
    failure.detail = u"status %1"_s.arg(status);
    failure.record.httpStatus = answer.status;
    failure.record.elapsedMs = answer.elapsedMs;
    readWhatIsLeft(failure.record, answer.headers);
    if (failure.kind == FailureKind::Redirected)
        failure.detail += u", to another address"_s;
    return failure;
}

void obeyShouldRetry(CallFailure &failure, const QList<HttpHeader> &headers)
{
    const QByteArray advice = headerValue(headers, "x-should-retry").trimmed().toLower();
    if (advice == "false" && (failure.retry == Retry::Soon || failure.retry == Retry::Once))
        failure.retry = Retry::Never;
    else if (advice == "true" && failure.retry == Retry::Never)
        failure.retry = Retry::Once;
}

std::optional<qint64> retryAfterMs(const QList<HttpHeader> &headers)
{
    const auto clamped = [](double ms) { return qint64(std::clamp(std::ceil(ms), 0.0, double(longestWaitMs))); };
    bool isNumber = false;
    const double ms = headerValue(headers, "retry-after-ms").trimmed().toDouble(&isNumber);
    if (isNumber && std::isfinite(ms) && ms >= 0)
        return clamped(ms);
    const QByteArray after = headerValue(headers, "retry-after").trimmed();
    const double seconds = after.toDouble(&isNumber);
    if (isNumber && std::isfinite(seconds))
        return seconds >= 0 ? std::optional(clamped(seconds * 1000)) : std::nullopt;
    // A date counts from the clock of the service, so ours may be wrong.
    const QDateTime until = httpDate(after);
    const QDateTime from = httpDate(headerValue(headers, "date"));
    if (until.isValid() && from.isValid())
        return clamped(double(from.msecsTo(until)));
    return {};
}

void readWhatIsLeft(CallRecord &record, const QList<HttpHeader> &headers)
{
    const auto left = [&](const QByteArray &what) -> std::optional<qint64> {
        QByteArray value = headerValue(headers, "x-ratelimit-remaining-" + what);
        if (value.isEmpty())
            value = headerValue(headers, "anthropic-ratelimit-" + what + "-remaining");
        bool isNumber = false;
        const qint64 count = value.trimmed().toLongLong(&isNumber);
        return isNumber && count >= 0 ? std::optional(count) : std::nullopt;
    };
    record.requestsLeft = left("requests");
    record.tokensLeft = left("tokens");
}

QDateTime httpDate(const QByteArray &text)
{
    QString date = QString::fromLatin1(text).trimmed();
    if (date.endsWith(u" GMT"_s))
        date.replace(date.size() - 3, 3, u"+0000"_s); // which Qt reads
    return QDateTime::fromString(date, Qt::RFC2822Date);
}

std::optional<qint64> durationMs(QStringView text)
{
    static const QRegularExpression whole(u"^(?:(\\d{1,6})h)?(?:(\\d{1,6})m)?(?:(\\d{1,9}(?:\\.\\d{1,9})?)(ms|s))?$"_s);
    const QRegularExpressionMatch match = whole.match(text.trimmed().toString());
    if (!match.hasMatch() || match.capturedLength() == 0)
        return {};
    const double last = match.captured(3).toDouble() * (match.captured(4) == u"s"_s ? 1000 : 1);
    const double ms = match.captured(1).toDouble() * 3'600'000 + match.captured(2).toDouble() * 60'000 + last;
    return qint64(std::ceil(std::min(ms, double(longestWaitMs))));
}

QString safeText(const QString &text, int most)
{
    QString line;
    for (const QChar c : text.left(most * 2))
        line += c.isSpace() || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ? u' ' : c;
    return maskSecrets(line.simplified()).left(most);
}

std::optional<QJsonObject> jsonObject(const QByteArray &body)
{
    QJsonParseError error;
    const QJsonDocument read = QJsonDocument::fromJson(body, &error);
    if (error.error != QJsonParseError::NoError)
        return {};
    if (read.isArray() && read.array().size() == 1 && read.array().first().isObject())
        return read.array().first().toObject();
    return read.isObject() ? std::optional(read.object()) : std::nullopt;
}

qint64 tokenCount(const QJsonObject &object, QLatin1StringView key)
{
    const double count = object.value(key).toDouble(0);
    return std::isfinite(count) && count > 0 ? qint64(std::min(std::ceil(count), double(mostTokens))) : 0;
}

std::optional<TokenUsage> believable(const TokenUsage &usage)
{
    if (usage.totalInput() == 0 && usage.output == 0)
        return {};
    return usage;
}

CallOutcome<ChatAnswer> answerOf(const QString &text, CallRecord record)
{
    const QByteArray said = text.trimmed().toUtf8();
    if (said.isEmpty())
        return tl::make_unexpected(paidFailure(FailureKind::Empty, u"no content"_s, std::move(record)));
    if (objectDocument(said))
        return ChatAnswer{said, std::move(record)};
    const qsizetype from = said.indexOf('{');
    const qsizetype to = said.lastIndexOf('}');
    if (from >= 0 && to > from)
        if (const QByteArray inner = said.mid(from, to - from + 1); objectDocument(inner))
            return ChatAnswer{inner, std::move(record)};
    return tl::make_unexpected(
        paidFailure(FailureKind::Malformed, u"the content is no JSON object"_s, std::move(record)));
}

CallFailure paidFailure(FailureKind kind, QString detail, CallRecord record)
{
    CallFailure failure = failureOf(kind, safeText(detail), Paid::Yes);
    failure.record = std::move(record);
    return failure;
}

CallFailure notOfService(const HttpAnswer &answer)
{
    CallFailure failure = failureOfStatus(answer);
    failure.detail = u"status %1 with a body that is not of this service"_s.arg(answer.status);
    return failure;
}

} // namespace desk
