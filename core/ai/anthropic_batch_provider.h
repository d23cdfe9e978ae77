// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/batch_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// Anthropic's Message Batches: at most 100,000 questions and 256 MB; results are kept for 29 days. Whether what fails
/// or expires is charged is not documented, so it counts as Paid::Unknown.
class AnthropicBatchProvider final : public BatchProvider {
public:
    explicit AnthropicBatchProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Anthropic; }
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

/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<BatchStatus> parseAnthropicBatch(const HttpAnswer &answer);
/// One line of the results; nothing where it is none.
[[nodiscard]] std::optional<BatchResult> parseAnthropicBatchLine(const QByteArray &line);

} // namespace desk
