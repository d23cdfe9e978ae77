// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/ai/http_transport.h"

namespace desk {

/// Google's Gemini by generateContent (v1beta), which stores nothing. The answer is held to responseJsonSchema;
/// thinking is set as low as the family of the model takes; no temperature is sent. The key goes in a header, never in
/// the address.
class GoogleProvider final : public ChatProvider {
public:
    explicit GoogleProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Google; }
    [[nodiscard]] QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                           std::stop_token stop) override;
    [[nodiscard]] QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop) override;
    /// Pictures for Gemini 3: at most 1,120 tokens each at the resolution that is asked for; none for other families.
    [[nodiscard]] std::optional<TokenBound> inputBound(const ChatRequest &request) const override;
    /// maxOutputTokens: proven for models that do not think; that it holds for thinking too has been measured, while
    /// the vendor's documents say otherwise.
    [[nodiscard]] std::optional<TokenBound> outputBound(const ChatRequest &request) const override;

private:
    HttpTransport &m_transport;
};

/// The body of :generateContent. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QJsonObject> googleBody(const ChatRequest &request);
/// "/v1beta/models/MODEL:call"; nothing for a name with characters that no model has.
[[nodiscard]] std::optional<QString> googlePath(const QString &model, const QString &call);
/// Pure functions of what came over the wire.
[[nodiscard]] CallOutcome<ChatAnswer> parseGoogleAnswer(const HttpAnswer &answer);
/// A response as it stands in an answer, or in a result of a batch.
[[nodiscard]] CallOutcome<ChatAnswer> parseGoogleResponse(const QJsonObject &response, CallRecord record);
[[nodiscard]] CallFailure parseGoogleFailure(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<ModelDescription>> parseGoogleModels(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<qint64> parseGoogleCount(const HttpAnswer &answer);

/// A request with the key in its header.
[[nodiscard]] HttpRequest googleRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body,
                                        int timeoutMs);

} // namespace desk
