// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/ai/http_transport.h"

#include <functional>

namespace desk {

/// A model that Ollama holds in memory.
struct OllamaRunning {
    QString model;
    qint64 bytes = 0;         ///< in memory, of both kinds
    qint64 vramBytes = 0;     ///< of which on the graphics card; 0 = it runs on the processor only
    qint64 contextTokens = 0; ///< the window that it really has; 0 = not told
    bool operator==(const OllamaRunning &) const = default;
};

/// How far a download is. `total` is 0 while that is not known.
struct OllamaPullStep {
    QString status;       ///< the service's own words: "pulling manifest", "verifying sha256 digest", "success"
    qint64 completed = 0; ///< bytes of the present part
    qint64 total = 0;
    bool operator==(const OllamaPullStep &) const = default;
};
using OllamaPullProgress = std::function<void(const OllamaPullStep &step)>;

/// Ollama on this machine or another, by its own API (/api/chat), which takes the size of the window and does not cut
/// what is too long in silence. Nothing costs money.
/// Before each call under ServiceAccess::localOnly the model is looked up: one that runs in Ollama's cloud, or on
/// another machine, is refused with RemoteModel before anything of the document is sent.
class OllamaProvider final : public ChatProvider {
public:
    explicit OllamaProvider(HttpTransport &transport);

    [[nodiscard]] ServiceId service() const override { return ServiceId::Ollama; }
    [[nodiscard]] QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                        std::stop_token stop) override;
    /// What is installed there; what the list leaves out is asked of each model.
    [[nodiscard]] QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                           std::stop_token stop) override;
    /// NotSupported: there is no such call.
    [[nodiscard]] QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                          std::stop_token stop) override;
    /// The window that the call asks for: more than it is never read.
    [[nodiscard]] std::optional<TokenBound> inputBound(const ChatRequest &request) const override;
    [[nodiscard]] std::optional<TokenBound> outputBound(const ChatRequest &request) const override;

    /// "0.33.0". Before ollamaFormatVersion, answers of some models ignore the schema.
    [[nodiscard]] QFuture<CallOutcome<QString>> version(const ServiceAccess &access, std::stop_token stop);
    /// What is in memory now.
    [[nodiscard]] QFuture<CallOutcome<QList<OllamaRunning>>> running(const ServiceAccess &access, std::stop_token stop);
    /// Downloads a model, on the person's click only. @param progress  called on the thread of the transport.
    /// Failures: ModelUnknown, Network, ServerError, Cancelled, ... What has come stays for the next attempt.
    [[nodiscard]] QFuture<CallOutcome<QString>> pull(const ServiceAccess &access, const QString &model,
                                                     OllamaPullProgress progress, std::stop_token stop);

private:
    HttpTransport &m_transport;
};

/// Since this version models that think keep to the schema with thinking off.
inline constexpr QLatin1StringView ollamaFormatVersion{"0.31.2"};
/// Whether `version` ("0.33.0-rc2") is `least` or later; a version that cannot be read is.
[[nodiscard]] bool ollamaVersionAtLeast(const QString &version, QLatin1StringView least);

/// The size of the window for a request: 8,192 tokens, doubled until the text at two bytes a token, the pictures at
/// 4,096 tokens each and the answer fit; at most 131,072. Sizes in steps, since another size loads the model anew.
[[nodiscard]] int ollamaContextFor(const ChatRequest &request);

/// Whether the name alone says that the model runs in Ollama's cloud: the tag "cloud", or one that ends in "-cloud".
[[nodiscard]] bool isOllamaCloudName(const QString &model);

/// The body of POST /api/chat. Failures: BadRequest (a schema that cannot be sent).
[[nodiscard]] CallOutcome<QJsonObject> ollamaBody(const ChatRequest &request);
/// Pure functions of what came over the wire. A stream of lines is read as well as one object; an error in it counts.
[[nodiscard]] CallOutcome<ChatAnswer> parseOllamaAnswer(const HttpAnswer &answer);
[[nodiscard]] CallFailure parseOllamaFailure(const HttpAnswer &answer);
[[nodiscard]] CallOutcome<QList<ModelDescription>> parseOllamaTags(const HttpAnswer &answer);
/// What /api/show says of one model. @param known  what is known of it so far.
[[nodiscard]] CallOutcome<ModelDescription> parseOllamaShow(const HttpAnswer &answer, ModelDescription known);
[[nodiscard]] CallOutcome<QList<OllamaRunning>> parseOllamaRunning(const HttpAnswer &answer);
/// One line of a download. Failures: as the line says, Malformed.
[[nodiscard]] CallOutcome<OllamaPullStep> parseOllamaPullLine(const QByteArray &line);

} // namespace desk
