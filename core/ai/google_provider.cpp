// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/google_provider.h"

#include "core/ai/answer_schema.h"
#include "core/ai/service_call.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 tokensOfImage = 1'120; ///< Gemini 3 at MEDIA_RESOLUTION_HIGH
constexpr int leastThinkingOfPro = 128; ///< Gemini 2.5 Pro cannot do without

bool isGeneration3(const QString &model)
{
    static const QRegularExpression name(u"^gemini-(\\d{1,2})(?:\\.|-)"_s);
    return name.match(model).captured(1).toInt() >= 3;
}

/// As little thinking as the family takes: MINIMAL is an error on most models of generation 3, a budget belongs to 2.5,
/// and older ones know neither.
QJsonObject leastThinking(const QString &model)
{
    if (isGeneration3(model))
        return {{u"thinkingLevel"_s, model.contains("flash-lite"_L1) ? u"MINIMAL"_s : u"LOW"_s}};
    if (model.startsWith("gemini-2.5-pro"_L1))
        return {{u"thinkingBudget"_s, leastThinkingOfPro}};
    if (model.startsWith("gemini-2.5-"_L1))
        return {{u"thinkingBudget"_s, 0}};
    return {};
}

QJsonArray partsOf(const ChatRequest &request)
{
    QJsonArray parts;
    for (const ChatImage &image : request.images)
        parts.append(QJsonObject{
            {u"inline_data"_s, QJsonObject{{u"mime_type"_s, mediaType(image)}, {u"data"_s, base64(image)}}}});
    if (!request.text.isEmpty())
        parts.append(QJsonObject{{u"text"_s, request.text}});
    return parts;
}

std::optional<TokenUsage> usageOf(const QJsonObject &usage)
{
    const qint64 tools = tokenCount(usage, "toolUsePromptTokenCount"_L1);
    const qint64 prompt = tokenCount(usage, "promptTokenCount"_L1);
    TokenUsage made;
    made.cacheRead = tokenCount(usage, "cachedContentTokenCount"_L1);
    made.input = std::max<qint64>(0, prompt - made.cacheRead) + tools;
    made.thinking = tokenCount(usage, "thoughtsTokenCount"_L1);
    // Thoughts are not inside the candidates; a total above the parts is charged somewhere, as output at worst.
    made.output = std::max(tokenCount(usage, "candidatesTokenCount"_L1) + made.thinking,
                           tokenCount(usage, "totalTokenCount"_L1) - prompt - tools);
    return believable(made);
}

std::optional<FailureKind> kindOfFinish(const QString &reason)
{
    static const QSet<QString> refusals{u"SAFETY"_s,    u"RECITATION"_s,         u"LANGUAGE"_s, u"OTHER"_s,
                                        u"BLOCKLIST"_s, u"PROHIBITED_CONTENT"_s, u"SPII"_s,     u"IMAGE_SAFETY"_s};
    if (reason == "MAX_TOKENS"_L1)
        return FailureKind::Truncated;
    if (refusals.contains(reason))
        return FailureKind::Refused;
    if (reason == "MALFORMED_FUNCTION_CALL"_L1)
        return FailureKind::Malformed;
    return {};
}

RequestOutcome requestFor(const ServiceAccess &access, const ChatRequest &request, const QString &call,
                          const QJsonObject &body)
{
    const std::optional<QString> path = googlePath(request.model, call);
    if (!path)
        return tl::make_unexpected(failureOf(FailureKind::ModelUnknown, u"no model has such a name"_s));
    return googleRequest(access, *path, body, request.timeoutMs);
}

} // namespace

std::optional<QString> googlePath(const QString &model, const QString &call)
{
    static const QRegularExpression name(u"^[A-Za-z0-9][A-Za-z0-9._\\-]{0,120}$"_s);
    const QString bare = model.startsWith("models/"_L1) ? model.mid(7) : model;
    if (!name.match(bare).hasMatch())
        return {};
    return u"/v1beta/models/"_s + bare + u':' + call;
}

CallOutcome<QJsonObject> googleBody(const ChatRequest &request)
{
    QJsonObject config{{u"responseMimeType"_s, u"application/json"_s}, {u"maxOutputTokens"_s, request.maxOutputTokens}};
    if (!request.schema.isEmpty()) {
        const auto schema = schemaFor(ServiceId::Google, request.schema);
        if (!schema)
            return tl::make_unexpected(failureOf(FailureKind::BadRequest, schema.error().detail));
        config.insert(u"responseJsonSchema"_s, *schema);
    }
    if (const QJsonObject thinking = leastThinking(request.model); !thinking.isEmpty())
        config.insert(u"thinkingConfig"_s, thinking);
    if (!request.images.isEmpty())
        config.insert(u"mediaResolution"_s, u"MEDIA_RESOLUTION_HIGH"_s);
    QJsonObject body{
        {u"contents"_s, QJsonArray{QJsonObject{{u"role"_s, u"user"_s}, {u"parts"_s, partsOf(request)}}}},
        {u"generationConfig"_s, config},
    };
    if (!request.system.isEmpty())
        body.insert(u"system_instruction"_s,
                    QJsonObject{{u"parts"_s, QJsonArray{QJsonObject{{u"text"_s, request.system}}}}});
    return body;
}

CallOutcome<ChatAnswer> parseGoogleResponse(const QJsonObject &response, CallRecord record)
{
    const QJsonObject candidate = response.value("candidates"_L1).toArray().first().toObject();
    const QString reason = candidate.value("finishReason"_L1).toString();
    const QString blocked = response.value("promptFeedback"_L1)["blockReason"_L1].toString();
    record.requestId = safeText(response.value("responseId"_L1).toString(), 100);
    record.modelServed = safeText(response.value("modelVersion"_L1).toString(), 100);
    record.finishReason = safeText(reason.isEmpty() ? blocked : reason, 60);
    record.usage = usageOf(response.value("usageMetadata"_L1).toObject());
    const auto paid = [&](FailureKind kind, const QString &detail) {
        return tl::make_unexpected(paidFailure(kind, detail, std::move(record)));
    };
    if (!blocked.isEmpty())
        return paid(FailureKind::Refused, u"the prompt was blocked: "_s + blocked);
    if (const auto kind = kindOfFinish(reason))
        return paid(*kind, u"the answer ended with "_s + reason);
    QString text;
    const QJsonArray parts = candidate.value("content"_L1)["parts"_L1].toArray();
    for (const QJsonValue &part : parts)
        if (!part["thought"_L1].toBool())
            text += part["text"_L1].toString();
    return answerOf(text, std::move(record));
}

CallOutcome<ChatAnswer> parseGoogleAnswer(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseGoogleFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !(body->contains("candidates"_L1) || body->contains("promptFeedback"_L1)))
        return tl::make_unexpected(body && body->contains("error"_L1) ? parseGoogleFailure(answer)
                                                                      : notOfService(answer));
    CallRecord record;
    record.httpStatus = answer.status;
    record.elapsedMs = answer.elapsedMs;
    return parseGoogleResponse(*body, std::move(record));
}

CallOutcome<QList<ModelDescription>> parseGoogleModels(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseGoogleFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("models"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    QList<ModelDescription> models;
    const QJsonArray given = body->value("models"_L1).toArray();
    for (const QJsonValue &entry : given) {
        const QJsonObject object = entry.toObject();
        using Ability = ModelDescription::Ability;
        ModelDescription model;
        model.id = safeText(object.value("name"_L1).toString(), 200);
        if (model.id.startsWith("models/"_L1))
            model.id = model.id.mid(7);
        if (model.id.isEmpty())
            continue;
        const QString title = safeText(object.value("displayName"_L1).toString(), 200);
        model.name = title.isEmpty() ? model.id : title;
        if (const qint64 limit = tokenCount(object, "inputTokenLimit"_L1); limit > 0)
            model.contextTokens = limit;
        if (const qint64 limit = tokenCount(object, "outputTokenLimit"_L1); limit > 0)
            model.maxOutputTokens = limit;
        const QJsonValue methods = object.value("supportedGenerationMethods"_L1);
        if (methods.isArray())
            model.chat = methods.toArray().contains(u"generateContent"_s) ? Ability::Yes : Ability::No;
        if (const QJsonValue thinks = object.value("thinking"_L1); thinks.isBool())
            model.thinking = thinks.toBool() ? Ability::Yes : Ability::No;
        models.append(model);
    }
    return models;
}

CallOutcome<qint64> parseGoogleCount(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseGoogleFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const qint64 count = body ? tokenCount(*body, "totalTokens"_L1) : 0;
    if (count <= 0)
        return tl::make_unexpected(notOfService(answer));
    return count;
}

HttpRequest googleRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body, int timeoutMs)
{
    HttpRequest request = jsonRequest(serviceUrl(access, path), body, timeoutMs);
    if (!access.key.isEmpty())
        request.secretHeaders.append({"x-goog-api-key", access.key});
    return request;
}

GoogleProvider::GoogleProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<ChatAnswer>> GoogleProvider::chat(const ServiceAccess &access, ChatRequest request,
                                                      std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return googleBody(request).and_then(
            [&](const QJsonObject &body) { return requestFor(access, request, u"generateContent"_s, body); });
    };
    return callService<ChatAnswer>(m_transport, make, parseGoogleAnswer, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<QList<ModelDescription>>> GoogleProvider::listModels(const ServiceAccess &access,
                                                                         std::stop_token stop)
{
    const auto make = [access]() -> RequestOutcome {
        if (auto problem = problemOf(access))
            return tl::make_unexpected(*problem);
        HttpRequest request = googleRequest(access, u"/v1beta/models"_s, {}, 0);
        request.url.setQuery(u"pageSize=1000"_s); // the most; there are some dozens
        return request;
    };
    return callService<QList<ModelDescription>>(m_transport, make, parseGoogleModels, std::move(stop));
}

QFuture<CallOutcome<qint64>> GoogleProvider::countInput(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop)
{
    const auto make = [access, request = std::move(request)]() -> RequestOutcome {
        if (auto problem = problemOf(access, request))
            return tl::make_unexpected(*problem);
        return googleBody(request).and_then([&](QJsonObject body) {
            const QString bare = request.model.startsWith("models/"_L1) ? request.model : u"models/"_s + request.model;
            body.insert(u"model"_s, bare);
            return requestFor(access, request, u"countTokens"_s, {{u"generateContentRequest"_s, body}});
        });
    };
    return callService<qint64>(m_transport, make, parseGoogleCount, std::move(stop));
}

std::optional<TokenBound> GoogleProvider::inputBound(const ChatRequest &request) const
{
    if (!request.images.isEmpty() && !isGeneration3(request.model))
        return {};
    return TokenBound{textBound(request) + qint64(request.images.size()) * tokensOfImage, BoundBasis::Proven};
}

std::optional<TokenBound> GoogleProvider::outputBound(const ChatRequest &request) const
{
    const QJsonObject thinking = leastThinking(request.model);
    const bool off = thinking.isEmpty() || thinking.value("thinkingBudget"_L1) == QJsonValue(0);
    return TokenBound{request.maxOutputTokens, off ? BoundBasis::Proven : BoundBasis::Measured};
}

} // namespace desk
