// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/anthropic_provider.h"

#include "core/ai/answer_schema.h"
#include "core/ai/service_call.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// "claude-haiku-5-5", "claude-sonnet-5": since generation 5 the models think by default and take the word "effort";
/// Haiku 4.5 and Sonnet 4.5 refuse it.
bool takesEffort(const QString &model)
{
    static const QRegularExpression name(u"^claude-[a-z]+-(\\d{1,2})(?:-|$)"_s);
    return name.match(model).captured(1).toInt() >= 5;
}

QJsonArray contentOf(const ChatRequest &request)
{
    QJsonArray content;
    for (const ChatImage &image : request.images)
        content.append(QJsonObject{
            {u"type"_s, u"image"_s},
            {u"source"_s,
             QJsonObject{{u"type"_s, u"base64"_s}, {u"media_type"_s, mediaType(image)}, {u"data"_s, base64(image)}}}});
    if (!request.text.isEmpty())
        content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, request.text}});
    return content;
}

std::optional<TokenUsage> usageOf(const QJsonObject &usage)
{
    const QJsonObject written = usage.value("cache_creation"_L1).toObject();
    TokenUsage made;
    made.input = tokenCount(usage, "input_tokens"_L1); // the rest beside the cache
    made.cacheRead = tokenCount(usage, "cache_read_input_tokens"_L1);
    made.cacheWriteHour = tokenCount(written, "ephemeral_1h_input_tokens"_L1);
    made.cacheWrite = std::max(tokenCount(written, "ephemeral_5m_input_tokens"_L1),
                               tokenCount(usage, "cache_creation_input_tokens"_L1) - made.cacheWriteHour);
    made.output = tokenCount(usage, "output_tokens"_L1);
    made.thinking = tokenCount(usage.value("output_tokens_details"_L1).toObject(), "thinking_tokens"_L1);
    return believable(made);
}

ModelDescription::Ability ability(const QJsonValue &capability)
{
    using Ability = ModelDescription::Ability;
    const QJsonValue supported = capability["supported"_L1];
    if (!supported.isBool())
        return Ability::Unknown;
    return supported.toBool() ? Ability::Yes : Ability::No;
}

qint64 limitOf(const QJsonObject &model, QLatin1StringView key)
{
    const qint64 limit = tokenCount(model, key);
    return limit > 0 ? limit : -1;
}

} // namespace

CallOutcome<QJsonObject> anthropicBody(const ChatRequest &request)
{
    QJsonObject config;
    if (takesEffort(request.model))
        config.insert(u"effort"_s, u"low"_s);
    if (!request.schema.isEmpty()) {
        const auto schema = schemaFor(ServiceId::Anthropic, request.schema);
        if (!schema)
            return tl::make_unexpected(failureOf(FailureKind::BadRequest, schema.error().detail));
        config.insert(u"format"_s, QJsonObject{{u"type"_s, u"json_schema"_s}, {u"schema"_s, *schema}});
    }
    QJsonObject body{
        {u"model"_s, request.model},
        {u"max_tokens"_s, request.maxOutputTokens},
        {u"messages"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, contentOf(request)}}}},
    };
    if (!config.isEmpty())
        body.insert(u"output_config"_s, config);
    if (!request.system.isEmpty()) {
        QJsonObject system{{u"type"_s, u"text"_s}, {u"text"_s, request.system}};
        if (request.cachePrompt)
            system.insert(u"cache_control"_s, QJsonObject{{u"type"_s, u"ephemeral"_s}});
        body.insert(u"system"_s, QJsonArray{system});
    }
    return body;
}

CallOutcome<ChatAnswer> parseAnthropicMessage(const QJsonObject &message, CallRecord record)
{
    if (record.requestId.isEmpty())
        record.requestId = safeText(message.value("id"_L1).toString(), 100);
    const QJsonObject usage = message.value("usage"_L1).toObject();
    record.modelServed = safeText(message.value("model"_L1).toString(), 100);
    record.serviceTier = safeText(usage.value("service_tier"_L1).toString(), 40);
    record.usage = usageOf(usage);
    const QString reason = message.value("stop_reason"_L1).toString();
    record.finishReason = safeText(reason, 60);
    const auto paid = [&](FailureKind kind, const QString &detail) {
        return tl::make_unexpected(paidFailure(kind, detail, std::move(record)));
    };
    if (reason == "refusal"_L1)
        return paid(FailureKind::Refused, u"the model refused"_s);
    if (reason == "max_tokens"_L1)
        return paid(FailureKind::Truncated, u"cut at max_tokens"_s);
    if (reason == "model_context_window_exceeded"_L1)
        return paid(FailureKind::ContextTooLong, u"cut at the end of the context"_s);
    QString text;
    const QJsonArray content = message.value("content"_L1).toArray();
    for (const QJsonValue &block : content)
        if (block["type"_L1].toString() == "text"_L1)
            text += block["text"_L1].toString();
    return answerOf(text, std::move(record));
}

CallOutcome<ChatAnswer> parseAnthropicAnswer(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseAnthropicFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("content"_L1).isArray()) // an error within a 200 has no content
        return tl::make_unexpected(body && body->contains("error"_L1) ? parseAnthropicFailure(answer)
                                                                      : notOfService(answer));
    CallRecord record;
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    readWhatIsLeft(record, answer.headers);
    record.requestId = safeText(QString::fromLatin1(headerValue(answer.headers, "request-id")), 100);
    return parseAnthropicMessage(*body, std::move(record));
}

CallOutcome<QList<ModelDescription>> parseAnthropicModels(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseAnthropicFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("data"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    QList<ModelDescription> models;
    const QJsonArray data = body->value("data"_L1).toArray();
    for (const QJsonValue &entry : data) {
        const QJsonObject object = entry.toObject();
        const QJsonObject capabilities = object.value("capabilities"_L1).toObject();
        ModelDescription model;
        model.id = safeText(object.value("id"_L1).toString(), 200);
        model.name = safeText(object.value("display_name"_L1).toString(), 200);
        if (model.id.isEmpty())
            continue;
        if (model.name.isEmpty())
            model.name = model.id;
        model.contextTokens = limitOf(object, "max_input_tokens"_L1);
        model.maxOutputTokens = limitOf(object, "max_tokens"_L1);
        model.vision = ability(capabilities.value("image_input"_L1));
        model.structuredOutput = ability(capabilities.value("structured_outputs"_L1));
        model.thinking = ability(capabilities.value("thinking"_L1));
        model.chat = ModelDescription::Ability::Yes;
        models.append(model);
    }
    return models;
}

CallOutcome<qint64> parseAnthropicCount(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseAnthropicFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const qint64 count = body ? tokenCount(*body, "input_tokens"_L1) : 0;
    if (count <= 0)
        return tl::make_unexpected(notOfService(answer));
    return count;
}

HttpRequest anthropicRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body, int timeoutMs)
{
    HttpRequest request = jsonRequest(serviceUrl(access, path), body, timeoutMs);
    request.headers.append(HttpHeader{"anthropic-version", "2023-06-01"});
    if (!access.key.isEmpty())
        request.secretHeaders.append(HttpHeader{"x-api-key", access.key});
    return request;
}

AnthropicProvider::AnthropicProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<ChatAnswer>> AnthropicProvider::chat(const ServiceAccess &access, ChatRequest request,
                                                         std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return anthropicBody(request).map([&](const QJsonObject &body) {
            return anthropicRequest(access, u"/v1/messages"_s, body, request.timeoutMs);
        });
    };
    return callService<ChatAnswer>(m_transport, make, parseAnthropicAnswer, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<QList<ModelDescription>>> AnthropicProvider::listModels(const ServiceAccess &access,
                                                                            std::stop_token stop)
{
    const auto make = [access]() -> RequestOutcome {
        if (auto problem = problemOf(access))
            return tl::make_unexpected(*problem);
        HttpRequest request = anthropicRequest(access, u"/v1/models"_s, {}, 0);
        request.url.setQuery(u"limit=1000"_s);
        return request;
    };
    return callService<QList<ModelDescription>>(m_transport, make, parseAnthropicModels, std::move(stop));
}

QFuture<CallOutcome<qint64>> AnthropicProvider::countInput(const ServiceAccess &access, ChatRequest request,
                                                           std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return anthropicBody(request).map([&](QJsonObject body) {
            body.remove(u"max_tokens"_s);
            return anthropicRequest(access, u"/v1/messages/count_tokens"_s, body, request.timeoutMs);
        });
    };
    return callService<qint64>(m_transport, make, parseAnthropicCount, std::move(stop));
}

std::optional<TokenBound> AnthropicProvider::inputBound(const ChatRequest &request) const
{
    if (!request.images.isEmpty())
        return {};
    return TokenBound{textBound(request), BoundBasis::Proven};
}

std::optional<TokenBound> AnthropicProvider::outputBound(const ChatRequest &request) const
{
    return TokenBound{request.maxOutputTokens, BoundBasis::Proven};
}

} // namespace desk
