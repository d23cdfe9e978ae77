// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/openai_provider.h"

#include "core/ai/answer_schema.h"
#include "core/ai/openai_errors.h"
#include "core/ai/service_call.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastOutputTokens = 16; ///< the API takes no less

/// How little a model can think: "none" since GPT-5.1, "minimal" with the first GPT-5, "low" with the o series; empty
/// for models that do not think and refuse the word.
QString leastEffort(const QString &model)
{
    static const QRegularExpression gpt(u"^gpt-(\\d+)(\\.\\d+)?(?:-|$)"_s);
    static const QRegularExpression series(u"^o\\d"_s);
    if (series.match(model).hasMatch())
        return u"low"_s;
    const QRegularExpressionMatch match = gpt.match(model);
    const int major = match.captured(1).toInt();
    if (major < 5 || model.contains("-chat"_L1))
        return {};
    return major == 5 && match.captured(2).isEmpty() ? u"minimal"_s : u"none"_s;
}

QJsonArray contentOf(const ChatRequest &request)
{
    QJsonArray content;
    for (const ChatImage &image : request.images)
        content.append(QJsonObject{{u"type"_s, u"input_image"_s},
                                   {u"image_url"_s, u"data:%1;base64,"_s.arg(mediaType(image)) + base64(image)},
                                   {u"detail"_s, u"high"_s}});
    if (!request.text.isEmpty())
        content.append(QJsonObject{{u"type"_s, u"input_text"_s}, {u"text"_s, request.text}});
    return content;
}

std::optional<TokenUsage> usageOf(const QJsonObject &usage)
{
    const QJsonObject details = usage.value("input_tokens_details"_L1).toObject();
    const qint64 input = tokenCount(usage, "input_tokens"_L1);
    TokenUsage made;
    made.cacheRead = tokenCount(details, "cached_tokens"_L1);
    made.cacheWrite = tokenCount(details, "cache_write_tokens"_L1);
    made.input = std::max<qint64>(0, input - made.cacheRead - made.cacheWrite);
    // A total above the parts is charged somewhere; the dearer kind takes it.
    made.output =
        std::max(tokenCount(usage, "output_tokens"_L1), tokenCount(usage, "total_tokens"_L1) - made.totalInput());
    made.thinking = tokenCount(usage.value("output_tokens_details"_L1).toObject(), "reasoning_tokens"_L1);
    return believable(made);
}

struct Said {
    QString text;
    QString refusal;
};

Said saidIn(const QJsonArray &output)
{
    Said said;
    for (const QJsonValue &item : output) {
        if (item["type"_L1].toString() != "message"_L1)
            continue;
        const QJsonArray parts = item["content"_L1].toArray();
        for (const QJsonValue &part : parts) {
            const QString type = part["type"_L1].toString();
            if (type == "output_text"_L1)
                said.text += part["text"_L1].toString();
            else if (type == "refusal"_L1)
                said.refusal += part["refusal"_L1].toString();
        }
    }
    return said;
}

} // namespace

CallOutcome<QJsonObject> openAiBody(const ChatRequest &request)
{
    QJsonObject format{{u"type"_s, u"json_object"_s}};
    if (!request.schema.isEmpty()) {
        const auto schema = schemaFor(ServiceId::OpenAi, request.schema);
        if (!schema)
            return tl::make_unexpected(failureOf(FailureKind::BadRequest, schema.error().detail));
        format = {{u"type"_s, u"json_schema"_s},
                  {u"name"_s, request.schemaName},
                  {u"strict"_s, true},
                  {u"schema"_s, *schema}};
    }
    QJsonObject body{
        {u"model"_s, request.model},
        {u"store"_s, false},
        {u"input"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, contentOf(request)}}}},
        {u"text"_s, QJsonObject{{u"format"_s, format}}},
        {u"max_output_tokens"_s, std::max(leastOutputTokens, request.maxOutputTokens)},
        {u"service_tier"_s, u"default"_s},
    };
    if (!request.system.isEmpty())
        body.insert(u"instructions"_s, request.system);
    if (const QString effort = leastEffort(request.model); !effort.isEmpty())
        body.insert(u"reasoning"_s, QJsonObject{{u"effort"_s, effort}});
    if (request.cachePrompt)
        body.insert(u"prompt_cache_key"_s, request.schemaName);
    return body;
}

CallOutcome<ChatAnswer> parseOpenAiAnswer(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("output"_L1).isArray())
        return tl::make_unexpected(body && body->contains("error"_L1) ? openAiFailure(answer) : notOfService(answer));
    const QJsonObject incomplete = body->value("incomplete_details"_L1).toObject();
    CallRecord record;
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    readWhatIsLeft(record, answer.headers);
    record.requestId = safeText(QString::fromLatin1(headerValue(answer.headers, "x-request-id")), 100);
    if (record.requestId.isEmpty())
        record.requestId = safeText(body->value("id"_L1).toString(), 100);
    record.modelServed = safeText(body->value("model"_L1).toString(), 100);
    record.serviceTier = safeText(body->value("service_tier"_L1).toString(), 40);
    record.usage = usageOf(body->value("usage"_L1).toObject());
    const QString status = body->value("status"_L1).toString();
    const QString reason = incomplete.value("reason"_L1).toString();
    record.finishReason = safeText(reason.isEmpty() ? status : reason, 60);
    const Said said = saidIn(body->value("output"_L1).toArray());
    if (status == "failed"_L1 || status == "cancelled"_L1) {
        CallFailure failure = failureOf(status == "failed"_L1 ? FailureKind::ServerError : FailureKind::Cancelled,
                                        u"the response ended as "_s + status, record.usage ? Paid::Yes : Paid::Unknown);
        failure.record = std::move(record);
        return tl::make_unexpected(openAiFailureOf(body->value("error"_L1).toObject(), std::move(failure)));
    }
    const auto paid = [&](FailureKind kind, const QString &detail) {
        return tl::make_unexpected(paidFailure(kind, detail, std::move(record)));
    };
    if (!said.refusal.isEmpty() || reason == "content_filter"_L1)
        return paid(FailureKind::Refused, u"the model refused"_s);
    if (status == "incomplete"_L1)
        return paid(FailureKind::Truncated, u"cut: "_s + reason);
    if (status == "queued"_L1 || status == "in_progress"_L1)
        return paid(FailureKind::Malformed, u"the response is not finished"_s);
    return answerOf(said.text, std::move(record));
}

CallOutcome<QList<ModelDescription>> parseOpenAiModels(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("data"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    static const QRegularExpression other(
        u"embedding|whisper|tts|dall-e|moderation|sora|realtime|transcribe|audio|image|^babbage|^davinci"_s);
    QList<ModelDescription> models;
    const QJsonArray data = body->value("data"_L1).toArray();
    for (const QJsonValue &entry : data) {
        ModelDescription model;
        model.id = safeText(entry["id"_L1].toString(), 200);
        model.name = model.id;
        if (model.id.isEmpty())
            continue;
        using Ability = ModelDescription::Ability;
        model.chat = other.match(model.id).hasMatch() ? Ability::No : Ability::Unknown;
        model.thinking = leastEffort(model.id).isEmpty() ? Ability::Unknown : Ability::Yes;
        models.append(model);
    }
    return models;
}

CallOutcome<qint64> parseOpenAiCount(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const qint64 count = body ? tokenCount(*body, "input_tokens"_L1) : 0;
    if (count <= 0)
        return tl::make_unexpected(notOfService(answer));
    return count;
}

HttpRequest openAiRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body, int timeoutMs)
{
    HttpRequest request = jsonRequest(serviceUrl(access, path), body, timeoutMs);
    if (!access.key.isEmpty())
        request.secretHeaders.append(HttpHeader{"Authorization", "Bearer " + access.key});
    return request;
}

OpenAiProvider::OpenAiProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<ChatAnswer>> OpenAiProvider::chat(const ServiceAccess &access, ChatRequest request,
                                                      std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return openAiBody(request).map(
            [&](const QJsonObject &body) { return openAiRequest(access, u"/responses"_s, body, request.timeoutMs); });
    };
    return callService<ChatAnswer>(m_transport, make, parseOpenAiAnswer, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<QList<ModelDescription>>> OpenAiProvider::listModels(const ServiceAccess &access,
                                                                         std::stop_token stop)
{
    const auto make = [access]() -> RequestOutcome {
        if (auto problem = problemOf(access))
            return tl::make_unexpected(*problem);
        return openAiRequest(access, u"/models"_s, {}, 0);
    };
    return callService<QList<ModelDescription>>(m_transport, make, parseOpenAiModels, std::move(stop));
}

QFuture<CallOutcome<qint64>> OpenAiProvider::countInput(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return openAiBody(request).map([&](QJsonObject body) {
            for (const QString &word : {u"store"_s, u"max_output_tokens"_s, u"service_tier"_s, u"prompt_cache_key"_s})
                body.remove(word);
            return openAiRequest(access, u"/responses/input_tokens"_s, body, request.timeoutMs);
        });
    };
    return callService<qint64>(m_transport, make, parseOpenAiCount, std::move(stop));
}

std::optional<TokenBound> OpenAiProvider::inputBound(const ChatRequest &request) const
{
    if (!request.images.isEmpty())
        return {};
    return TokenBound{textBound(request), BoundBasis::Proven};
}

std::optional<TokenBound> OpenAiProvider::outputBound(const ChatRequest &request) const
{
    return TokenBound{std::max(leastOutputTokens, request.maxOutputTokens), BoundBasis::Proven};
}

} // namespace desk
