// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// Any server that speaks chat/completions as OpenAI does: llama.cpp, LM Studio, vLLM, OpenRouter. The base address
/// carries its version ("http://localhost:8080/v1"). What one of them does not know of the answer stays unknown.
class CompatibleProvider final : public ChatProvider {
public:
    explicit CompatibleProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Compatible; }
    [[nodiscard]] QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                           std::stop_token stop) override;
    /// NotSupported: these servers have no common call for it.
    [[nodiscard]] QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop) override;
    /// None with pictures.
    [[nodiscard]] std::optional<TokenBound> inputBound(const ChatRequest &request) const override;
    /// max_tokens, as measured: whether it holds for thinking too is up to the server.
    [[nodiscard]] std::optional<TokenBound> outputBound(const ChatRequest &request) const override;

private:
    HttpTransport &m_transport;
};

/// The body of POST /chat/completions. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QJsonObject> compatibleBody(const ChatRequest &request);
/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<ChatAnswer> parseCompatibleAnswer(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<ModelDescription>> parseCompatibleModels(const HttpAnswer &answer);

} // namespace desk
