// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/anthropic_batch_provider.h"

#include "core/ai/anthropic_provider.h"
#include "core/ai/batch_parts.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr BatchLimits limits{100'000, qint64(256) * 1000 * 1000};
constexpr int uploadTimeoutMs = 30 * 60 * 1000;

RequestOutcome submitRequest(const ServiceAccess &access, const QList<BatchItem> &items)
{
    if (auto problem = problemOf(access, items, limits))
        return tl::make_unexpected(*problem);
    QJsonArray requests;
    for (const BatchItem &item : items) {
        const CallOutcome<QJsonObject> params = anthropicBody(item.request);
        if (!params)
            return tl::make_unexpected(params.error());
        requests.append(QJsonObject{{u"custom_id"_s, item.id}, {u"params"_s, *params}});
    }
    HttpRequest request =
        anthropicRequest(access, u"/v1/messages/batches"_s, {{u"requests"_s, requests}}, uploadTimeoutMs);
    if (request.body.size() > limits.bytes)
        return tl::make_unexpected(failureOf(FailureKind::RequestTooLarge, u"%1 bytes"_s.arg(request.body.size())));
    return request;
}

RequestOutcome batchRequest(const ServiceAccess &access, const QString &end, const QString &name)
{
    if (auto problem = problemOf(access))
        return tl::make_unexpected(*problem);
    if (!isBatchName(name))
        return tl::make_unexpected(failureOf(FailureKind::BadRequest, u"no batch has such a name"_s));
    return anthropicRequest(access, u"/v1/messages/batches/"_s + name + end, {}, 0);
}

CallFailure errorOf(const QJsonObject &result)
{
    QJsonObject error = result.value("error"_L1).toObject();
    if (!error.value("error"_L1).isObject())
        error = {{u"error"_s, error}};
    CallFailure failure = parseAnthropicFailure({200, {}, QJsonDocument(error).toJson(QJsonDocument::Compact)});
    failure.paid = Paid::Unknown;
    return failure;
}

} // namespace

CallOutcome<BatchStatus> parseAnthropicBatch(const HttpAnswer &answer)
{
    if (answer.status != 200)
        return tl::make_unexpected(parseAnthropicFailure(answer));
    const std::optional<QJsonObject> body = jsonObject(answer.body);
    const QString name = body ? body->value("id"_L1).toString() : QString();
    if (!isBatchName(name))
        return tl::make_unexpected(notOfService(answer));
    const QJsonObject counts = body->value("request_counts"_L1).toObject();
    const QString state = body->value("processing_status"_L1).toString();
    BatchStatus status;
    status.name = name;
    status.succeeded = tokenCount(counts, "succeeded"_L1);
    status.failed =
        tokenCount(counts, "errored"_L1) + tokenCount(counts, "canceled"_L1) + tokenCount(counts, "expired"_L1);
    status.total = status.succeeded + status.failed + tokenCount(counts, "processing"_L1);
    status.state = state == "ended"_L1       ? BatchState::Ended
                   : state == "canceling"_L1 ? BatchState::Cancelling
                                             : BatchState::Running;
    status.expiresAt = QDateTime::fromString(body->value("expires_at"_L1).toString(), Qt::ISODate).toUTC();
    return status;
}

std::optional<BatchResult> parseAnthropicBatchLine(const QByteArray &line)
{
    const std::optional<QJsonObject> object = jsonObject(line);
    const QString id = object ? object->value("custom_id"_L1).toString() : QString();
    if (id.isEmpty())
        return {};
    const QJsonObject result = object->value("result"_L1).toObject();
    const QString type = result.value("type"_L1).toString();
    CallRecord record;
    record.httpStatus = 200;
    BatchResult made{id, tl::make_unexpected(CallFailure{})};
    if (type == "succeeded"_L1) {
        made.outcome = parseAnthropicMessage(result.value("message"_L1).toObject(), std::move(record));
    } else if (type == "errored"_L1) {
        made.outcome = tl::make_unexpected(errorOf(result));
    } else {
        const bool cancelled = type == "canceled"_L1;
        made.outcome =
            tl::make_unexpected(failureOf(cancelled ? FailureKind::Cancelled : FailureKind::Timeout,
                                          u"the batch ended before: "_s + safeText(type, 40), Paid::Unknown));
    }
    CallRecord &told = made.outcome ? made.outcome->record : made.outcome.error().record;
    told.serviceTier = u"batch"_s;
    return made;
}

AnthropicBatchProvider::AnthropicBatchProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<BatchStatus>> AnthropicBatchProvider::submit(const ServiceAccess &access, QList<BatchItem> items,
                                                                 std::stop_token stop)
{
    const auto make = [access, items = std::move(items)] { return submitRequest(access, items); };
    return callService<BatchStatus>(m_transport, make, parseAnthropicBatch, std::move(stop), Charged::Yes);
}

QFuture<CallOutcome<BatchStatus>> AnthropicBatchProvider::poll(const ServiceAccess &access, const QString &name,
                                                               std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, {}, name); };
    return callService<BatchStatus>(m_transport, make, parseAnthropicBatch, std::move(stop));
}

QFuture<CallOutcome<QList<BatchResult>>> AnthropicBatchProvider::results(const ServiceAccess &access, BatchStatus batch,
                                                                         std::stop_token stop)
{
    const auto all = std::make_shared<QList<BatchResult>>();
    // By the path, not by the address that the service tells: the key stays with the host that was named.
    const auto make = [access, name = batch.name, all]() -> RequestOutcome {
        return batchRequest(access, u"/results"_s, name).map([&](HttpRequest request) {
            return lineRequest(std::move(request), all, parseAnthropicBatchLine);
        });
    };
    const auto read = [all](const HttpAnswer &answer) -> CallOutcome<QList<BatchResult>> {
        if (answer.status != 200)
            return tl::make_unexpected(parseAnthropicFailure(answer));
        return *all;
    };
    return callService<QList<BatchResult>>(m_transport, make, read, std::move(stop));
}

QFuture<CallOutcome<BatchStatus>> AnthropicBatchProvider::cancel(const ServiceAccess &access, const QString &name,
                                                                 std::stop_token stop)
{
    const auto make = [access, name] { return batchRequest(access, u"/cancel"_s, name).map(emptyPost); };
    return callService<BatchStatus>(m_transport, make, parseAnthropicBatch, std::move(stop));
}

} // namespace desk
