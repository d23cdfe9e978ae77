// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/routing/consent_repository.h"
#include "core/storage/database.h"

#include <QFuture>

#include <functional>
#include <optional>

namespace desk {

class SecretStore;

/// How one service stands at one host.
struct ServicePrivacy {
    QString provider;             ///< stable name, "openai"
    QString title;                ///< for people, "OpenAI"
    QString host;                 ///< consentHost(); empty = it has no address
    bool inUse = false;           ///< it is where the service is now; else something was said of this host earlier
    bool onThisMachine = false;   ///< needs no consent
    bool keyNeedsConsent = false; ///< a key goes there only after a consent of its own
    ConsentState documents = ConsentState::NotAsked;
    QString decidedBy = {};   ///< of `documents`
    QDateTime decidedAt = {}; ///< UTC
    ConsentState key = ConsentState::NotAsked;
    QString problem = {}; ///< why the address is none, English; empty = nothing
    bool operator==(const ServicePrivacy &) const = default;
};

/// What may leave this machine, and to whom: asked of the person once for each service and host, kept in the audit
/// trail, and looked up before anything is sent.
/// Threads: any; where services are is read from the environment. Futures are finished on other threads: continue with
/// whenFinished().
class ConsentService {
public:
    using Environment = std::function<QString(const char *name)>; ///< as in core/ai; tests give their own
    /// Borrows both.
    ConsentService(Database &database, SecretStore &secrets, Environment environment = {});

    /// The services at their present places, in a fixed order, then other hosts of which something was said.
    [[nodiscard]] QFuture<Result<QList<ServicePrivacy>>> overview() const;

    /// What the person says of documents at this place, or of a key. What is so already is not written again.
    /// Errors: InvalidArgument (no address, or this machine itself, which needs no consent).
    [[nodiscard]] QFuture<Result<>> decide(ServiceId service, const QUrl &base, ConsentKind kind, bool allowed);

    /// The same of services at their present places, all in one transaction: of the one named, or of all. A "no" is one
    /// to the key too, and to every other host that the service was allowed to be at; a "yes" to the key only with
    /// `withKey`. A service on this machine is left as it is.
    /// Errors: NotFound (no such service), InvalidArgument (it has no address that can be used; with all, such are left
    /// out).
    [[nodiscard]] QFuture<Result<>> decide(const QString &provider, bool allowed, bool withKey);
    /// The word for all services.
    [[nodiscard]] static QString everyProvider();

    /// Whether documents may go there now, and with them a key: the last question before a call, in its transaction or
    /// in one of its own. Errors: those of Database::read.
    [[nodiscard]] QFuture<Result<SendPermission>> permission(ServiceId service, const QUrl &base, bool withKey,
                                                             PrivacyMode mode) const;
    [[nodiscard]] static Result<SendPermission> permission(QSqlDatabase &db, ServiceId service, const QUrl &base,
                                                           bool withKey, PrivacyMode mode);

private:
    Database &m_database;
    SecretStore &m_secrets;
    Environment m_environment;
};

} // namespace desk
