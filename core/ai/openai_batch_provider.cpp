// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/openai_batch_provider.h"

#include "core/ai/batch_parts.h"
#include "core/ai/openai_errors.h"
#include "core/ai/openai_provider.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr BatchLimits limits{50'000, qint64(200) * 1000 * 1000};
constexpr int uploadTimeoutMs = 30 * 60 * 1000;

BatchState stateOf(const QString &status)
{
    if (status == "validating"_L1)
        return BatchState::Waiting;
    if (status == "failed"_L1)
        return BatchState::Failed;
    if (status == "completed"_L1)
        return BatchState::Ended;
    if (status == "expired"_L1)
        return BatchState::Expired;
    if (status == "cancelling"_L1)
        return BatchState::Cancelling;
    if (status == "cancelled"_L1)
        return BatchState::Cancelled;
    return BatchState::Running; // in_progress, finalizing, and words to come
}

QByteArray uploadBody(const QByteArray &lines, const QByteArray &boundary)
{
    const QByteArray part = "--" + boundary + "\r\nContent-Disposition: form-data; name=";
    return part + "\"purpose\"\r\n\r\nbatch\r\n" + part +
           "\"file\"; filename=\"batch.jsonl\"\r\nContent-Type: application/jsonl\r\n\r\n" + lines + "\r\n--" +
           boundary + "--\r\n";
}

RequestOutcome uploadRequest(const ServiceAccess &access, const QList<BatchItem> &items)
{
    if (auto problem = problemOf(access, items, limits))
        return tl::make_unexpected(*problem);
    return openAiBatchLines(items).and_then([&](const QByteArray &lines) -> RequestOutcome {
        if (lines.size() > limits.bytes)
            return tl::make_unexpected(failureOf(FailureKind::RequestTooLarge, u"%1 bytes"_s.arg(lines.size())));
        const QByteArray boundary = "desk" + QUuid::createUuid().toByteArray(QUuid::Id128);
        HttpRequest request = openAiRequest(access, u"/files"_s, {}, uploadTimeoutMs);
        request.method = HttpMethod::Post;
        request.headers.append(HttpHeader{"Content-Type", "multipart/form-data; boundary=" + boundary});
        request.body = uploadBody(lines, boundary);
        return request;
    });
}

CallOutcome<QString> parseFile(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const QString id = body ? body->value("id"_L1).toString() : QString();
    if (!isBatchName(id))
        return tl::make_unexpected(notOfService(answer));
    return id;
}

RequestOutcome batchRequest(const ServiceAccess &access, const QString &path, const QString &name)
{
    if (auto problem = problemOf(access))
        return tl::make_unexpected(*problem);
    if (!isBatchName(name))
        return tl::make_unexpected(failureOf(FailureKind::BadRequest, u"no batch has such a name"_s));
    return openAiRequest(access, path.arg(name), {}, 0);
}

} // namespace

CallOutcome<QByteArray> openAiBatchLines(const QList<BatchItem> &items)
{
    QByteArray lines;
    for (const BatchItem &item : items) {
        CallOutcome<QJsonObject> body = openAiBody(item.request);
        if (!body)
            return tl::make_unexpected(body.error());
        body->remove(u"service_tier"_s); // a batch is a tier of its own
        const QJsonObject line{
            {u"custom_id"_s, item.id}, {u"method"_s, u"POST"_s}, {u"url"_s, u"/v1/responses"_s}, {u"body"_s, *body}};
        lines += QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
    }
    return lines;
}

CallOutcome<BatchStatus> parseOpenAiBatch(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(openAiFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const QString name = body ? body->value("id"_L1).toString() : QString();
    if (!isBatchName(name))
        return tl::make_unexpected(notOfService(answer));
    const QJsonObject counts = body->value("request_counts"_L1).toObject();
    BatchStatus status;
    status.name = name;
    status.state = stateOf(body->value("status"_L1).toString());
    status.total = tokenCount(counts, "total"_L1);
    status.succeeded = tokenCount(counts, "completed"_L1);
    status.failed = tokenCount(counts, "failed"_L1);
    for (const auto key : {"output_file_id"_L1, "error_file_id"_L1})
        if (const QString file = body->value(key).toString(); isBatchName(file))
            status.files.append(file);
    if (const qint64 expires = body->value("expires_at"_L1).toInteger(); expires > 0)
        status.expiresAt = QDateTime::fromSecsSinceEpoch(expires, Qt::UTC);
    return status;
}

std::optional<BatchResult> parseOpenAiBatchLine(const QByteArray &line)
{
    const std::optional<QJsonObject> object = jsonObject(line);
    const QString id = object ? object->value("custom_id"_L1).toString() : QString();
    if (id.isEmpty())
        return {};
    const QJsonObject response = object->value("response"_L1).toObject();
    if (const QJsonObject error = object->value("error"_L1).toObject(); !error.isEmpty() || response.isEmpty()) {
        // What the batch did not come to is not charged; of anything else that is not known.
        const bool expired = error.value("code"_L1).toString() == "batch_expired"_L1;
        CallFailure failure =
            failureOf(FailureKind::ServerError, u"not answered"_s, expired ? Paid::No : Paid::Unknown);
        return BatchResult{id, tl::make_unexpected(openAiFailureOf(error, std::move(failure)))};
    }
    const HttpAnswer answer{response.value("status_code"_L1).toInt(),
                            {HttpHeader{"x-request-id", response.value("request_id"_L1).toString().toLatin1()}},
                            QJsonDocument(response.value("body"_L1).toObject()).toJson(QJsonDocument::Compact)};
    BatchResult result{id, parseOpenAiAnswer(answer)};
    if (result.outcome)
        result.outcome->record.serviceTier = u"batch"_s;
    else
        result.outcome.error().record.serviceTier = u"batch"_s;
    return result;
}

OpenAiBatchProvider::OpenAiBatchProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<BatchStatus>> OpenAiBatchProvider::submit(const ServiceAccess &access, QList<BatchItem> items,
                                                              std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<CallOutcome<BatchStatus>>>();
    promise->start();
    const auto end = [promise](const CallOutcome<BatchStatus> &outcome) {
        promise->addResult(outcome);
        promise->finish();
    };
    const auto upload = [access, items = std::move(items)] { return uploadRequest(access, items); };
    (void)callService<QString>(m_transport, upload, parseFile, stop)
        .then([this, access, stop, end](const CallOutcome<QString> &file) {
            if (!file) {
                end(tl::make_unexpected(file.error()));
                return;
            }
            const auto make = [access, id = *file]() -> RequestOutcome {
                return openAiRequest(
                    access, u"/batches"_s,
                    {{u"input_file_id"_s, id}, {u"endpoint"_s, u"/v1/responses"_s}, {u"completion_window"_s, u"24h"_s}},
                    0);
            };
            (void)callService<BatchStatus>(m_transport, make, parseOpenAiBatch, stop, Charged::Yes).then(end);
        });
    return promise->future();
}

QFuture<CallOutcome<BatchStatus>> OpenAiBatchProvider::poll(const ServiceAccess &access, const QString &name,
                                                            std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, u"/batches/%1"_s, name); };
    return callService<BatchStatus>(m_transport, make, parseOpenAiBatch, std::move(stop));
}

QFuture<CallOutcome<QList<BatchResult>>> OpenAiBatchProvider::results(const ServiceAccess &access, BatchStatus batch,
                                                                      std::stop_token stop)
{
    auto promise = std::make_shared<QPromise<CallOutcome<QList<BatchResult>>>>();
    promise->start();
    const auto all = std::make_shared<QList<BatchResult>>();
    // One file after the other: answers, then errors.
    const auto next = std::make_shared<std::function<void(QStringList)>>();
    *next = [this, access, stop, promise, all, weak = std::weak_ptr(next)](QStringList files) {
        if (files.isEmpty()) {
            promise->addResult(CallOutcome<QList<BatchResult>>(*all));
            promise->finish();
            return;
        }
        const QString file = files.takeFirst();
        const auto make = [access, file, all]() -> RequestOutcome {
            return batchRequest(access, u"/files/%1/content"_s, file).map([&](HttpRequest request) {
                return lineRequest(std::move(request), all, parseOpenAiBatchLine);
            });
        };
        const auto read = [](const HttpAnswer &answer) -> CallOutcome<bool> {
            if (answer.status != 200)
                return tl::make_unexpected(openAiFailure(answer));
            return true;
        };
        (void)callService<bool>(m_transport, make, read, stop)
            .then([promise, files, self = weak.lock()](const CallOutcome<bool> &fetched) {
                if (fetched) {
                    (*self)(files);
                    return;
                }
                promise->addResult(CallOutcome<QList<BatchResult>>(tl::make_unexpected(fetched.error())));
                promise->finish();
            });
    };
    (*next)(batch.files);
    return promise->future();
}

QFuture<CallOutcome<BatchStatus>> OpenAiBatchProvider::cancel(const ServiceAccess &access, const QString &name,
                                                              std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, u"/batches/%1/cancel"_s, name).map(emptyPost); };
    return callService<BatchStatus>(m_transport, make, parseOpenAiBatch, std::move(stop));
}

} // namespace desk
