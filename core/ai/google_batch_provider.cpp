// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/google_batch_provider.h"

#include "core/ai/batch_parts.h"
#include "core/ai/google_provider.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr BatchLimits limits{10'000, qint64(20) * 1000 * 1000}; ///< bytes as documented, of the whole request
constexpr int uploadTimeoutMs = 30 * 60 * 1000;
constexpr qint64 mostAnswerBytes = qint64(256) * 1024 * 1024; ///< the answers stand in one object

RequestOutcome submitRequest(const ServiceAccess &access, const QList<BatchItem> &items)
{
    if (auto problem = problemOf(access, items, limits))
        return tl::make_unexpected(*problem);
    const std::optional<QString> path = googlePath(items.first().request.model, u"batchGenerateContent"_s);
    if (!path)
        return tl::make_unexpected(failureOf(FailureKind::ModelUnknown, u"no model has such a name"_s));
    QJsonArray requests;
    for (const BatchItem &item : items) {
        const CallOutcome<QJsonObject> body = googleBody(item.request);
        if (!body)
            return tl::make_unexpected(body.error());
        requests.append(QJsonObject{{u"request"_s, *body}, {u"metadata"_s, QJsonObject{{u"key"_s, item.id}}}});
    }
    const QJsonObject input{{u"requests"_s, QJsonObject{{u"requests"_s, requests}}}};
    const QJsonObject batch{{u"display_name"_s, u"orchestrator-desk"_s}, {u"input_config"_s, input}};
    HttpRequest request = googleRequest(access, *path, {{u"batch"_s, batch}}, uploadTimeoutMs);
    if (request.body.size() > limits.bytes)
        return tl::make_unexpected(failureOf(FailureKind::RequestTooLarge, u"%1 bytes"_s.arg(request.body.size())));
    return request;
}

RequestOutcome batchRequest(const ServiceAccess &access, const QString &end, const QString &name)
{
    if (auto problem = problemOf(access))
        return tl::make_unexpected(*problem);
    if (!isBatchName(name) || !name.startsWith("batches/"_L1))
        return tl::make_unexpected(failureOf(FailureKind::BadRequest, u"no batch has such a name"_s));
    HttpRequest request = googleRequest(access, u"/v1beta/"_s + name + end, {}, uploadTimeoutMs);
    request.limits.maxAnswerBytes = mostAnswerBytes;
    return request;
}

BatchState stateOf(const QString &state)
{
    const QString word = state.section(u'_', 2); // BATCH_STATE_..., JOB_STATE_...
    if (word == "PENDING"_L1)
        return BatchState::Waiting;
    if (word == "SUCCEEDED"_L1)
        return BatchState::Ended;
    if (word == "FAILED"_L1)
        return BatchState::Failed;
    if (word == "CANCELLED"_L1)
        return BatchState::Cancelled;
    if (word == "EXPIRED"_L1)
        return BatchState::Expired;
    return BatchState::Running;
}

BatchResult resultOf(const QJsonObject &entry)
{
    const QString id = entry.value("metadata"_L1)["key"_L1].toString();
    CallRecord record;
    record.httpStatus = 200;
    record.serviceTier = u"batch"_s;
    if (const QJsonObject response = entry.value("response"_L1).toObject(); !response.isEmpty())
        return {id, parseGoogleResponse(response, std::move(record))};
    const QJsonObject error{{u"error"_s, entry.value("error"_L1).toObject()}};
    CallFailure failure = parseGoogleFailure({200, {}, QJsonDocument(error).toJson(QJsonDocument::Compact)});
    failure.paid = Paid::Unknown; // not documented
    failure.record.serviceTier = u"batch"_s;
    return {id, tl::make_unexpected(std::move(failure))};
}

} // namespace

CallOutcome<BatchStatus> parseGoogleBatch(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseGoogleFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const QString name = body ? body->value("name"_L1).toString() : QString();
    if (!isBatchName(name))
        return tl::make_unexpected(notOfService(answer));
    const QJsonObject metadata = body->value("metadata"_L1).toObject();
    BatchStatus status;
    status.name = name;
    status.state = stateOf(metadata.value("state"_L1).toString());
    return status;
}

CallOutcome<QList<BatchResult>> parseGoogleBatchResults(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseGoogleFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    if (!body)
        return tl::make_unexpected(notOfService(answer));
    const QJsonObject output = body->value("metadata"_L1)["output"_L1].toObject();
    if (output.contains("responsesFile"_L1))
        return tl::make_unexpected(failureOf(FailureKind::NotSupported, u"the answers lie in a file"_s));
    QList<BatchResult> results;
    const QJsonArray entries = output.value("inlinedResponses"_L1)["inlinedResponses"_L1].toArray();
    for (const QJsonValue &entry : entries)
        if (BatchResult result = resultOf(entry.toObject()); !result.id.isEmpty())
            results.append(std::move(result));
    return results;
}

GoogleBatchProvider::GoogleBatchProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<BatchStatus>> GoogleBatchProvider::submit(const ServiceAccess &access, QList<BatchItem> items,
                                                              std::stop_token stop)
{
    const auto make = [access, items = std::move(items)] { return submitRequest(access, items); };
    return callService<BatchStatus>(m_transport, make, parseGoogleBatch, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<BatchStatus>> GoogleBatchProvider::poll(const ServiceAccess &access, const QString &name,
                                                            std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, {}, name); };
    return callService<BatchStatus>(m_transport, make, parseGoogleBatch, std::move(stop));
}

QFuture<CallOutcome<QList<BatchResult>>> GoogleBatchProvider::results(const ServiceAccess &access, BatchStatus batch,
                                                                      std::stop_token stop)
{
    const auto make = [access, name = batch.name] { return batchRequest(access, {}, name); };
    return callService<QList<BatchResult>>(m_transport, make, parseGoogleBatchResults, std::move(stop));
}

QFuture<CallOutcome<BatchStatus>> GoogleBatchProvider::cancel(const ServiceAccess &access, const QString &name,
                                                              std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, u":cancel"_s, name).map(emptyPost); };
    // The answer is an empty object; how far it is, poll() tells.
    const auto read = [name](const HttpAnswer &answer) -> CallOutcome<BatchStatus> {
        if (answer.status != 200)
            return tl::make_unexpected(parseGoogleFailure(answer));
        BatchStatus status;
        status.name = name;
        status.state = BatchState::Cancelling;
        return status;
    };
    return callService<BatchStatus>(m_transport, make, read, std::move(stop));
}

} // namespace desk
