// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/chat_provider.h"
#include "core/base/result.h"

#include <QFuture>
#include <QHash>

#include <functional>

namespace desk {

class SecretStore;

/// This machine itself: "localhost" and what ends so, 127.0.0.0/8, ::1. Nothing is looked up.
[[nodiscard]] bool isLoopback(QStringView host);

/// The host that the vendor itself runs; empty for services that everybody runs (Ollama, compatible).
[[nodiscard]] QString vendorHost(ServiceId service);

/// Whether a key may only go there after the person has agreed to just that: the host is not the vendor's, or the way
/// to it is not encrypted. This machine itself needs no consent.
[[nodiscard]] bool keyNeedsConsent(ServiceId service, const QUrl &base);

/// Whether content may only go there after the person has agreed: everything but this machine.
[[nodiscard]] bool contentNeedsConsent(const QUrl &base);

/// An address as people write it for OLLAMA_HOST: "host", "host:port", ":port" or a URL; 0.0.0.0 and :: mean this
/// machine; the port is 11434 where none is said (80 and 443 with http:// and https://).
/// Errors: InvalidArgument, with what is wrong.
[[nodiscard]] Result<QUrl> ollamaAddress(const QString &text);

/// The base address of a service as people write it for OPENAI_BASE_URL and the like: http or https with a host,
/// without user, query and fragment; a slash at its end is dropped. Errors: InvalidArgument.
[[nodiscard]] Result<QUrl> baseAddress(const QString &text);

/// Reads an environment variable; empty where it is not set. Tests give their own.
using Environment = std::function<QString(const char *name)>;
[[nodiscard]] QString systemEnvironment(const char *name);

/// What the person has set in the program, as against the environment.
struct StoredPlaces {
    QHash<ServiceId, QString> addresses; ///< absent or empty = the service's own
};

/// Where one service is, and who said so.
struct ServicePlace {
    enum class Source { Default, Setting, Variable };
    QUrl base;
    Source source = Source::Default;
    bool operator==(const ServicePlace &) const = default;
};

/// A key, and who gave it. One from a variable is used and never stored.
struct ServiceKey {
    enum class Source { None, Keychain, Variable };
    QByteArray key; ///< never logged
    Source source = Source::None;
    bool operator==(const ServiceKey &) const = default;
};

/// The variables of a service: "OPENAI_BASE_URL", "OPENAI_API_KEY"; empty where it has none.
[[nodiscard]] QLatin1StringView addressVariable(ServiceId service);
[[nodiscard]] QLatin1StringView keyVariable(ServiceId service);

/// Finds where the services are and which keys they take: a variable of the environment wins over what is stored.
/// Threads: that of the secret store (main). Ownership: borrows the store.
class ServicePlaces {
public:
    explicit ServicePlaces(SecretStore &secrets, Environment environment = systemEnvironment);

    /// Errors: InvalidArgument (the variable or the setting is no address; the detail names it), NotFound (a compatible
    /// server has no place before the person names one).
    [[nodiscard]] Result<ServicePlace> place(ServiceId service, const StoredPlaces &stored) const;

    /// The key for this place; none is an answer too. Where no keychain answers, only variables count.
    /// A key of the keychain belongs to one service at one host, so a changed address never takes a key along.
    /// Errors: InvalidArgument (a variable with characters that no key has), Io.
    [[nodiscard]] QFuture<Result<ServiceKey>> key(ServiceId service, const QUrl &base) const;

    /// Stores a key for this place in the keychain; an empty one removes it.
    /// Errors: those of SecretStore, InvalidArgument (not 8..500 characters of visible ASCII).
    [[nodiscard]] QFuture<Result<>> storeKey(ServiceId service, const QUrl &base, const QByteArray &key) const;

private:
    SecretStore &m_secrets;
    Environment m_environment;
};

} // namespace desk
