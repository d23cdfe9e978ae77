// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_request.h"

#include <QFuture>

#include <optional>
#include <stop_token>

namespace desk {

/// The services that are known; each keeps its number (they are stored).
enum class ServiceId { Ollama = 1, OpenAi = 2, Anthropic = 3, Google = 4, Compatible = 5 };

/// "ollama", "openai", "anthropic", "google", "compatible": stable names for the command line, the ledger and JSON.
[[nodiscard]] QLatin1StringView serviceName(ServiceId service);
[[nodiscard]] std::optional<ServiceId> serviceByName(QStringView name);
/// "Ollama", "OpenAI", ...: for people, the same in every language.
[[nodiscard]] QString serviceTitle(ServiceId service);

/// The wire of one service, and nothing else: no budget, no consent, no repetition, no choice of a model. One call of
/// chat() is at most one request that can cost money.
/// Threads: any, calls may overlap; providers keep no state. Futures finish on a thread of the transport or of the
/// global pool, so continue with whenFinished(). Ownership: borrows the transport; both must outlive the futures.
class ChatProvider {
public:
    virtual ~ChatProvider() = default;
    [[nodiscard]] virtual ServiceId service() const = 0;

    /// Asks once. A failure says whether it costs money, whether to repeat, and carries the usage where one is known.
    /// Failures: every FailureKind.
    [[nodiscard]] virtual QFuture<CallOutcome<ChatAnswer>> chat(const ServiceAccess &access, ChatRequest request,
                                                                std::stop_token stop) = 0;

    /// The models that the service offers to this key, in its own order. Never costs money.
    [[nodiscard]] virtual QFuture<CallOutcome<QList<ModelDescription>>> listModels(const ServiceAccess &access,
                                                                                   std::stop_token stop) = 0;

    /// Input tokens of this request as the vendor counts them, images included; free of charge.
    /// Failures: NotSupported where the vendor has no such call; the request still leaves this machine.
    [[nodiscard]] virtual QFuture<CallOutcome<qint64>> countInput(const ServiceAccess &access, ChatRequest request,
                                                                  std::stop_token stop) = 0;

    /// The most input tokens that this request can be charged for, without asking anybody; nothing where no bound is
    /// known (pictures, mostly): then countInput() is the way.
    [[nodiscard]] virtual std::optional<TokenBound> inputBound(const ChatRequest &request) const = 0;

    /// The most output tokens, thinking included; nothing where the service does not take a limit.
    [[nodiscard]] virtual std::optional<TokenBound> outputBound(const ChatRequest &request) const = 0;
};

} // namespace desk
