// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// Anthropic by its Messages API (anthropic-version 2023-06-01, answers held to a schema by output_config). No
/// temperature is sent: current models refuse it. Thinking cannot be switched off on models that think by default; it
/// is set low and counts inside max_tokens, so leave room for it there.
class AnthropicProvider final : public ChatProvider {
public:
    explicit AnthropicProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Anthropic; }
    [[nodiscard]] QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                           std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop) override;
    /// None with pictures.
    [[nodiscard]] std::optional<TokenBound> inputBound(const ChatRequest &request) const override;
    /// max_tokens; thinking counts inside.
    [[nodiscard]] std::optional<TokenBound> outputBound(const ChatRequest &request) const override;

private:
    HttpTransport &m_transport;
};

/// The body of POST /v1/messages. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QJsonObject> anthropicBody(const ChatRequest &request);
/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<ChatAnswer> parseAnthropicAnswer(const HttpAnswer &answer);
/// A message as it stands in an answer, or in a result of a batch.
[[nodiscard]] CallOutcome<ChatAnswer> parseAnthropicMessage(const QJsonObject &message, CallRecord record);
[[nodiscard]] CallFailure parseAnthropicFailure(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<ModelDescription>> parseAnthropicModels(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<qint64> parseAnthropicCount(const HttpAnswer &answer);

/// A request with the headers that the service wants.
[[nodiscard]] HttpRequest anthropicRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body,
                                           int timeoutMs);

} // namespace desk
