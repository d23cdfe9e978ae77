// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/batch_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// OpenAI's Batch API over /v1/responses: a file of lines is uploaded, then a batch made of it. At most 50,000
/// questions and 200 MB. What expires is charged as far as it was done.
class OpenAiBatchProvider final : public BatchProvider {
public:
    explicit OpenAiBatchProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::OpenAi; }
    [[nodiscard]] QFuture<CallOutcome<BatchStatus>> submit(const ServiceAccess &access, QList<BatchItem> items,
                                                           std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<BatchStatus>> poll(const ServiceAccess &access, const QString &name,
                                                         std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<QList<BatchResult>>> results(const ServiceAccess &access, BatchStatus batch,
                                                                   std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<BatchStatus>> cancel(const ServiceAccess &access, const QString &name,
                                                           std::stop_token stop) override;

private:
    HttpTransport &m_transport;
};

/// The lines of the file. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QByteArray> openAiBatchLines(const QList<BatchItem> &items);
/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<BatchStatus> parseOpenAiBatch(const HttpAnswer &answer);
/// One line of a file of answers or errors; nothing where it is none.
[[nodiscard]] std::optional<BatchResult> parseOpenAiBatchLine(const QByteArray &line);

} // namespace desk
