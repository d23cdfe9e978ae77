// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/batch_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// Google's :batchGenerateContent with the questions within the request: less than 20 MB. Answers that lie in a file
/// are NotSupported, which happens to questions in a file only.
class GoogleBatchProvider final : public BatchProvider {
public:
    explicit GoogleBatchProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Google; }
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
[[nodiscard]] CallOutcome<BatchStatus> parseGoogleBatch(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<BatchResult>> parseGoogleBatchResults(const HttpAnswer &answer);

} // namespace desk
