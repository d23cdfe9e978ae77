// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/compatible_provider.h"

#include "core/ai/answer_schema.h"
#include "core/ai/openai_errors.h"
#include "core/ai/service_call.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QJsonArray contentOf(const ChatRequest &request)
{
    QJsonArray content;
    for (const ChatImage &image : request.images)
        content.append(QJsonObject{
            {u"type"_s, u"image_url"_s},
            {u"image_url"_s, QJsonObject{{u"url"_s, u"data:%1;base64,"_s.arg(mediaType(image)) + base64(image)}}}});
    QString text = request.text;
    if (!request.schema.isEmpty()) // not every server holds the model to it
        text = u"Answer with one JSON object of this schema:\n"_s + schemaText(request.schema) + u"\n\n"_s + text;
    content.append(QJsonObject{{u"type"_s, u"text"_s}, {u"text"_s, text}});
    return content;
}

HttpRequest withKey(HttpRequest request, const ServiceAccess &access)
{
    if (!access.key.isEmpty())
        request.secretHeaders.append(HttpHeader{"Authorization", "Bearer " + access.key});
    return request;
}

std::optional<TokenUsage> usageOf(const QJsonObject &usage)
{
    const QJsonObject details = usage.value("prompt_tokens_details"_L1).toObject();
    const qint64 prompt = tokenCount(usage, "prompt_tokens"_L1);
    TokenUsage made;
    made.cacheRead = tokenCount(details, "cached_tokens"_L1);
    made.cacheWrite = tokenCount(details, "cache_write_tokens"_L1);
    made.input = std::max<qint64>(0, prompt - made.cacheRead - made.cacheWrite);
    // Some servers leave thinking out of the completion, and count it in the total only.
    made.output =
        std::max(tokenCount(usage, "completion_tokens"_L1), tokenCount(usage, "total_tokens"_L1) - made.totalInput());
    made.thinking = tokenCount(usage.value("completion_tokens_details"_L1).toObject(), "reasoning_tokens"_L1);
    return believable(made);
}

ModelDescription::Ability listed(const QJsonValue &list, QLatin1StringView word)
{
    if (!list.isArray())
        return ModelDescription::Ability::Unknown;
    return list.toArray().contains(QString(word)) ? ModelDescription::Ability::Yes : ModelDescription::Ability::No;
}

/// llama.cpp gives the text of a message; others may give parts.
QString textOf(const QJsonValue &content)
{
    if (content.isString())
        return content.toString();
    QString text;
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts)
        text += part["text"_L1].toString();
    return text;
}

} // namespace

CallOutcome<QJsonObject> compatibleBody(const ChatRequest &request)
{
    QJsonObject format{{u"type"_s, u"json_object"_s}};
    if (!request.schema.isEmpty()) {
        const auto schema = schemaFor(ServiceId::Compatible, request.schema);
        if (!schema)
            return tl::make_unexpected(failureOf(FailureKind::BadRequest, schema.error().detail));
        format = {{u"type"_s, u"json_schema"_s},
                  {u"json_schema"_s,
                   QJsonObject{{u"name"_s, request.schemaName}, {u"strict"_s, true}, {u"schema"_s, *schema}}}};
    }
    QJsonArray messages;
    if (!request.system.isEmpty())
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, request.system}});
    messages.append(QJsonObject{{u"role"_s, u"user"_s}, {u"content"_s, contentOf(request)}});
    return QJsonObject{
        {u"model"_s, request.model},
        {u"messages"_s, messages},
        {u"response_format"_s, format},
        {u"max_tokens"_s, request.maxOutputTokens}, // the newer name is not known to all of them
        {u"stream"_s, false},
    };
}

CallOutcome<ChatAnswer> parseCompatibleAnswer(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("choices"_L1).isArray())
        return tl::make_unexpected(body && body->contains("error"_L1) ? openAiFailure(answer) : notOfService(answer));
    const QJsonObject choice = body->value("choices"_L1).toArray().first().toObject();
    const QJsonObject message = choice.value("message"_L1).toObject();
    CallRecord record;
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    readWhatIsLeft(record, answer.headers);
    record.requestId = safeText(body->value("id"_L1).toString(), 100);
    record.modelServed = safeText(body->value("model"_L1).toString(), 100);
    record.serviceTier = safeText(body->value("service_tier"_L1).toString(), 40);
    record.finishReason = safeText(choice.value("finish_reason"_L1).toString(), 60);
    record.usage = usageOf(body->value("usage"_L1).toObject());
    if (choice.value("error"_L1).isObject()) {
        CallFailure failure = failureOf(FailureKind::ServerError, u"an error within the answer"_s,
                                        record.usage ? Paid::Yes : Paid::Unknown);
        failure.record = std::move(record);
        return tl::make_unexpected(openAiFailureOf(choice.value("error"_L1).toObject(), std::move(failure)));
    }
    const auto paid = [&](FailureKind kind, const QString &detail) {
        return tl::make_unexpected(paidFailure(kind, detail, std::move(record)));
    };
    if (!message.value("refusal"_L1).toString().isEmpty() || record.finishReason == "content_filter"_L1)
        return paid(FailureKind::Refused, u"the model refused"_s);
    if (record.finishReason == "length"_L1)
        return paid(FailureKind::Truncated, u"cut at max_tokens"_s);
    return answerOf(textOf(message.value("content"_L1)), std::move(record));
}

CallOutcome<QList<ModelDescription>> parseCompatibleModels(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("data"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    QList<ModelDescription> models;
    const QJsonArray data = body->value("data"_L1).toArray();
    for (const QJsonValue &entry : data) {
        const QJsonObject object = entry.toObject();
        ModelDescription model;
        model.id = safeText(object.value("id"_L1).toString(), 200);
        if (model.id.isEmpty())
            continue;
        const QString title = safeText(object.value("name"_L1).toString(), 200);
        model.name = title.isEmpty() ? model.id : title;
        // OpenRouter, vLLM and llama.cpp in this order.
        for (const qint64 context : {tokenCount(object, "context_length"_L1), tokenCount(object, "max_model_len"_L1),
                                     tokenCount(object.value("meta"_L1).toObject(), "n_ctx_train"_L1)})
            if (context > 0 && model.contextTokens < 0)
                model.contextTokens = context;
        model.vision = listed(object.value("architecture"_L1)["input_modalities"_L1], "image"_L1);
        const QJsonValue parameters = object.value("supported_parameters"_L1);
        model.structuredOutput = listed(parameters, "structured_outputs"_L1);
        model.thinking = listed(parameters, "reasoning"_L1);
        models.append(model);
    }
    return models;
}

CompatibleProvider::CompatibleProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<ChatAnswer>> CompatibleProvider::chat(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return compatibleBody(request).map([&](const QJsonObject &body) {
            return withKey(jsonRequest(serviceUrl(access, u"/chat/completions"_s), body, request.timeoutMs), access);
        });
    };
    return callService<ChatAnswer>(m_transport, make, parseCompatibleAnswer, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<QList<ModelDescription>>> CompatibleProvider::listModels(const ServiceAccess &access,
                                                                             std::stop_token stop)
{
    const auto make = [access]() -> RequestOutcome {
        if (auto problem = problemOf(access))
            return tl::make_unexpected(*problem);
        return withKey(jsonRequest(serviceUrl(access, u"/models"_s), {}, 0), access);
    };
    return callService<QList<ModelDescription>>(m_transport, make, parseCompatibleModels, std::move(stop));
}

QFuture<CallOutcome<qint64>> CompatibleProvider::countInput(const ServiceAccess &, ChatRequest, std::stop_token)
{
    return callFailed<qint64>(failureOf(FailureKind::NotSupported, u"these servers have no call that counts"_s));
}

std::optional<TokenBound> CompatibleProvider::inputBound(const ChatRequest &request) const
{
    if (!request.images.isEmpty())
        return {};
    return TokenBound{textBound(request), BoundBasis::Proven};
}

std::optional<TokenBound> CompatibleProvider::outputBound(const ChatRequest &request) const
{
    return TokenBound{request.maxOutputTokens, BoundBasis::Measured};
}

} // namespace desk
