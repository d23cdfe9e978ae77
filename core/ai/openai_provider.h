// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// OpenAI by its Responses API (spec 2.3.0 of openai/openai-openapi). Nothing is stored there (store: false), the
/// schema is strict, no temperature is sent. Which models think is known by their names only: the list does not say.
class OpenAiProvider final : public ChatProvider {
public:
    explicit OpenAiProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::OpenAi; }
    [[nodiscard]] QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                           std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop) override;
    /// None with pictures: their tokens are not in the documents.
    [[nodiscard]] std::optional<TokenBound> inputBound(const ChatRequest &request) const override;
    /// max_output_tokens; thinking counts inside.
    [[nodiscard]] std::optional<TokenBound> outputBound(const ChatRequest &request) const override;

private:
    HttpTransport &m_transport;
};

/// The body of POST /responses. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QJsonObject> openAiBody(const ChatRequest &request);
/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<ChatAnswer> parseOpenAiAnswer(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<ModelDescription>> parseOpenAiModels(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<qint64> parseOpenAiCount(const HttpAnswer &answer);

/// A request with the key in its header.
[[nodiscard]] HttpRequest openAiRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body,
                                        int timeoutMs);

} // namespace desk
