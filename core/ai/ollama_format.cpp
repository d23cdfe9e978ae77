// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_schema.h"
#include "core/ai/ollama_provider.h"
#include "core/ai/service_call.h"

#include <QJsonArray>
#include <QVersionNumber>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastContext = 8'192;
constexpr int mostContext = 131'072;
constexpr qint64 bytesPerToken = 2; ///< tables of numbers are as dense as that
constexpr qint64 tokensOfImage = 4'096;

QJsonObject userMessage(const ChatRequest &request)
{
    QString text = request.text;
    // Without the schema before their eyes weak models end in blanks.
    if (!request.schema.isEmpty())
        text = u"Answer with one JSON object of this schema:\n"_s + schemaText(request.schema) + u"\n\n"_s + text;
    QJsonObject message{{u"role"_s, u"user"_s}, {u"content"_s, text}};
    QJsonArray images;
    for (const ChatImage &image : request.images)
        images.append(base64(image));
    if (!images.isEmpty())
        message.insert(u"images"_s, images);
    return message;
}

FailureKind kindOf(int status, const QString &text, FailureKind otherwise)
{
    const auto says = [&](QLatin1StringView words) { return text.contains(words, Qt::CaseInsensitive); };
    if (says("exceeds the context"_L1) || says("exceed_context"_L1) || says("context length"_L1))
        return FailureKind::ContextTooLong;
    if (status == 404 || says("try pulling it first"_L1))
        return FailureKind::ModelUnknown;
    if (status == 502) // its cloud, for which a model here never asks
        return FailureKind::Network;
    return otherwise;
}

CallFailure failureOfText(const QString &text, CallFailure failure)
{
    setKind(failure, kindOf(failure.record.httpStatus, text, failure.kind));
    failure.paid = Paid::No; // whatever happened, it happened here
    if (!text.isEmpty())
        failure.detail = safeText(text);
    if (failure.kind == FailureKind::ServerError)
        failure.retry = Retry::Once;
    return failure;
}

struct Stream {
    QString content;
    QJsonObject last; ///< with the counts
    QString error;
    bool isOurs = false;
};

Stream readLines(const QByteArray &body)
{
    Stream stream;
    QList<QByteArray> lines{body};
    if (!jsonObject(body)) // not one object: a stream of them
        lines = body.split('\n');
    for (const QByteArray &line : std::as_const(lines)) {
        const std::optional<QJsonObject> object = jsonObject(line);
        if (!object)
            continue;
        if (const QString error = object->value("error"_L1).toString(); !error.isEmpty())
            stream.error = error;
        stream.isOurs = stream.isOurs || object->contains("message"_L1) || object->contains("done"_L1);
        stream.content += object->value("message"_L1)["content"_L1].toString();
        stream.last = *object;
    }
    return stream;
}

ModelDescription::Ability has(const QJsonArray &capabilities, QLatin1StringView word)
{
    return capabilities.contains(QString(word)) ? ModelDescription::Ability::Yes : ModelDescription::Ability::No;
}

void readCapabilities(ModelDescription &model, const QJsonValue &given)
{
    if (!given.isArray())
        return;
    const QJsonArray capabilities = given.toArray();
    model.vision = has(capabilities, "vision"_L1);
    model.thinking = has(capabilities, "thinking"_L1);
    model.chat = has(capabilities, "completion"_L1);
}

bool namesAnother(const QJsonObject &object)
{
    return !object.value("remote_model"_L1).toString().isEmpty() ||
           !object.value("remote_host"_L1).toString().isEmpty();
}

} // namespace

bool ollamaVersionAtLeast(const QString &version, QLatin1StringView least)
{
    const QVersionNumber read = QVersionNumber::fromString(version);
    return read.isNull() || read.isPrefixOf(QVersionNumber(0, 0, 0)) || read >= QVersionNumber::fromString(least);
}

int ollamaContextFor(const ChatRequest &request)
{
    if (request.contextTokens > 0)
        return request.contextTokens;
    const qint64 schema = request.schema.isEmpty() ? 0 : schemaText(request.schema).toUtf8().size();
    const qint64 bytes = request.system.toUtf8().size() + request.text.toUtf8().size() + schema;
    const qint64 wanted =
        bytes / bytesPerToken + qint64(request.images.size()) * tokensOfImage + request.maxOutputTokens;
    int size = leastContext;
    while (size < wanted && size < mostContext)
        size *= 2;
    return size;
}

bool isOllamaCloudName(const QString &model)
{
    const QString tag = model.section(u':', 1);
    return tag == u"cloud"_s || tag.endsWith(u"-cloud"_s) || (tag.isEmpty() && model.endsWith(u"-cloud"_s));
}

CallOutcome<QJsonObject> ollamaBody(const ChatRequest &request)
{
    QJsonValue format(u"json"_s);
    if (!request.schema.isEmpty()) {
        const auto schema = schemaFor(ServiceId::Ollama, request.schema);
        if (!schema)
            return tl::make_unexpected(failureOf(FailureKind::BadRequest, schema.error().detail));
        format = *schema;
    }
    QJsonArray messages;
    if (!request.system.isEmpty())
        messages.append(QJsonObject{{u"role"_s, u"system"_s}, {u"content"_s, request.system}});
    messages.append(userMessage(request));
    return QJsonObject{
        {u"model"_s, request.model},
        {u"stream"_s, false},
        {u"think"_s, false},    // else models that can think do, and the answer is empty
        {u"truncate"_s, false}, // else what is too long is cut in silence
        {u"shift"_s, false},
        {u"keep_alive"_s, u"10m"_s},
        {u"format"_s, format},
        {u"options"_s, QJsonObject{{u"temperature"_s, 0},
                                   {u"seed"_s, 1},
                                   {u"num_ctx"_s, ollamaContextFor(request)},
                                   {u"num_predict"_s, request.maxOutputTokens}}},
        {u"messages"_s, messages},
    };
}

CallFailure parseOllamaFailure(const HttpAnswer &answer)
{
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    return failureOfText(body ? body->value("error"_L1).toString() : QString(), failureOfStatus(answer));
}

CallOutcome<ChatAnswer> parseOllamaAnswer(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseOllamaFailure(answer));
    const Stream stream = readLines(answer.body);
    CallFailure failure = failureOf(FailureKind::ServerError, u"an error within the answer"_s);
    failure.record.httpStatus = answer.status;
    failure.record.elapsedMs = answer.elapsedMs;
    if (!stream.error.isEmpty())
        return tl::make_unexpected(failureOfText(stream.error, std::move(failure)));
    if (!stream.isOurs) {
        setKind(failure, FailureKind::Malformed);
        failure.detail = u"a body that is not of this service"_s;
        return tl::make_unexpected(failure);
    }
    CallRecord record = failure.record;
    record.modelServed = safeText(stream.last.value("model"_L1).toString(), 100);
    record.finishReason = safeText(stream.last.value("done_reason"_L1).toString(), 60);
    TokenUsage usage;
    usage.input = tokenCount(stream.last, "prompt_eval_count"_L1);
    usage.output = tokenCount(stream.last, "eval_count"_L1);
    record.usage = believable(usage);
    CallOutcome<ChatAnswer> outcome = [&]() -> CallOutcome<ChatAnswer> {
        if (!stream.last.value("done"_L1).toBool())
            return tl::make_unexpected(paidFailure(FailureKind::Network, u"the stream broke off"_s, record));
        if (record.finishReason == "length"_L1)
            return tl::make_unexpected(paidFailure(FailureKind::Truncated, u"cut at num_predict or num_ctx"_s, record));
        return answerOf(stream.content, record);
    }();
    if (!outcome)
        outcome.error().paid = Paid::No;
    return outcome;
}

CallOutcome<QList<ModelDescription>> parseOllamaTags(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseOllamaFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("models"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    QList<ModelDescription> models;
    const QJsonArray given = body->value("models"_L1).toArray();
    for (const QJsonValue &entry : given) {
        const QJsonObject object = entry.toObject();
        const QJsonObject details = object.value("details"_L1).toObject();
        ModelDescription model;
        model.id = safeText(object.value("name"_L1).toString(), 200);
        if (model.id.isEmpty())
            continue;
        model.name = model.id;
        model.bytes = tokenCount(object, "size"_L1);
        model.details = safeText(details.value("parameter_size"_L1).toString() + u' ' +
                                     details.value("quantization_level"_L1).toString(),
                                 60);
        model.remote = namesAnother(object) || isOllamaCloudName(model.id);
        if (const qint64 context = tokenCount(details, "context_length"_L1); context > 0)
            model.contextTokens = context;
        readCapabilities(model, object.value("capabilities"_L1));
        model.structuredOutput = model.remote ? ModelDescription::Ability::No : ModelDescription::Ability::Yes;
        models.append(model);
    }
    return models;
}

CallOutcome<ModelDescription> parseOllamaShow(const HttpAnswer &answer, ModelDescription known)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseOllamaFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body)
        return tl::make_unexpected(notOfService(answer));
    known.remote = known.remote || namesAnother(*body);
    readCapabilities(known, body->value("capabilities"_L1));
    const QJsonObject facts = body->value("model_info"_L1).toObject();
    const QString family = facts.value("general.architecture"_L1).toString();
    if (const auto context = facts.value(family + u".context_length"_s); context.toInteger() > 0)
        known.contextTokens = context.toInteger();
    return known;
}

CallOutcome<QList<OllamaRunning>> parseOllamaRunning(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseOllamaFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body || !body->value("models"_L1).isArray())
        return tl::make_unexpected(notOfService(answer));
    QList<OllamaRunning> running;
    const QJsonArray given = body->value("models"_L1).toArray();
    for (const QJsonValue &entry : given) {
        const QJsonObject object = entry.toObject();
        running.append({safeText(object.value("name"_L1).toString(), 200), tokenCount(object, "size"_L1),
                        tokenCount(object, "size_vram"_L1), tokenCount(object, "context_length"_L1)});
    }
    return running;
}

CallOutcome<OllamaPullStep> parseOllamaPullLine(const QByteArray &line)
{
    const std::optional<QJsonObject> object = jsonObject(line);
    if (!object)
        return tl::make_unexpected(failureOf(FailureKind::Malformed, u"a line that is not of this service"_s));
    if (const QString error = object->value("error"_L1).toString(); !error.isEmpty()) {
        CallFailure failure = failureOf(FailureKind::ServerError, {});
        // "pull model manifest: file does not exist"
        if (error.contains("does not exist"_L1) || error.contains("not found"_L1))
            setKind(failure, FailureKind::ModelUnknown);
        return tl::make_unexpected(failureOfText(error, std::move(failure)));
    }
    return OllamaPullStep{safeText(object->value("status"_L1).toString(), 120), tokenCount(*object, "completed"_L1),
                          tokenCount(*object, "total"_L1)};
}

} // namespace desk
