// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/consent_service.h"

#include "core/ai/service_places.h"
#include "core/storage/audit_trail.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array services{ServiceId::Ollama, ServiceId::OpenAi, ServiceId::Anthropic, ServiceId::Google,
                              ServiceId::Compatible};

/// A service and where it is now.
struct PresentPlace {
    ServiceId service = ServiceId::Ollama;
    Result<QUrl> base;
};

/// Services that nobody has given a place to are none of those that can be decided on.
QList<PresentPlace> presentPlaces(SecretStore &secrets, const ConsentService::Environment &environment)
{
    const ServicePlaces places(secrets, environment);
    QList<PresentPlace> found;
    for (const ServiceId service : services) {
        const auto place = places.place(service, {});
        if (place)
            found.append({service, place->base});
        else if (place.error().code != ErrorCode::NotFound)
            found.append({service, tl::unexpected(place.error())});
    }
    return found;
}

Result<> checkPlace(const QUrl &base)
{
    if (base.host().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"the service has no address"_s);
    if (!contentNeedsConsent(base))
        return fail(ErrorCode::InvalidArgument, u"this machine itself needs no consent"_s);
    return {};
}

/// What one decision is about.
struct Subject {
    QString provider;
    QString host;
    ConsentKind kind = ConsentKind::Documents;
};

Result<> store(WriteTransaction &tx, const Subject &about, bool allowed)
{
    ConsentRepository consents(tx.connection());
    TRY_ASSIGN(before, consents.state(about.provider, about.host, about.kind));
    const ConsentState now = allowed ? ConsentState::Allowed : ConsentState::Denied;
    if (before == now)
        return {};
    const QString by = tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
    TRY(consents.put({about.provider, about.host, about.kind, allowed, by, tx.now()}));
    TRY(tx.changed(Entity::ModelService, 0, ChangeKind::Updated));
    const QJsonValue old = before == ConsentState::NotAsked ? QJsonValue() : QJsonValue(consentStateName(before));
    const QJsonObject payload{{u"provider"_s, about.provider},
                              {u"host"_s, about.host},
                              {u"what"_s, about.kind == ConsentKind::Key ? u"key"_s : u"documents"_s},
                              {u"consent"_s, auditChange(old, consentStateName(now))}};
    const QString event = allowed ? u"consent_given"_s : u"consent_denied"_s;
    return AuditTrail::append(tx, {Entity::ModelService, 0, event, payload, {}});
}

/// Documents, and the key where it needs a consent.
Result<> storeBoth(WriteTransaction &tx, const PresentPlace &place, bool allowed, bool withKey)
{
    const QString provider = serviceName(place.service), host = consentHost(*place.base);
    TRY(store(tx, {provider, host, ConsentKind::Documents}, allowed));
    if (keyNeedsConsent(place.service, *place.base) && (withKey || !allowed))
        TRY(store(tx, {provider, host, ConsentKind::Key}, allowed));
    return {};
}

/// Takes back what was allowed before, at other hosts too. @param provider  empty = of all.
Result<> denyKnown(WriteTransaction &tx, const QString &provider)
{
    TRY_ASSIGN(consents, ConsentRepository(tx.connection()).all());
    for (const Consent &known : std::as_const(consents)) {
        if (provider.isEmpty() || known.provider == provider)
            TRY(store(tx, {known.provider, known.host, known.kind}, false));
    }
    return {};
}

ServicePrivacy present(const PresentPlace &place)
{
    ServicePrivacy one;
    one.provider = serviceName(place.service);
    one.title = serviceTitle(place.service);
    one.inUse = true;
    if (!place.base) {
        one.problem = place.base.error().detail;
        return one;
    }
    one.host = consentHost(*place.base);
    one.onThisMachine = !contentNeedsConsent(*place.base);
    one.keyNeedsConsent = keyNeedsConsent(place.service, *place.base);
    return one;
}

/// What was said of a host that the service is not at now.
ServicePrivacy former(const Consent &consent)
{
    ServicePrivacy one;
    one.provider = consent.provider;
    const auto service = serviceByName(consent.provider);
    one.title = service ? serviceTitle(*service) : consent.provider;
    one.host = consent.host;
    return one;
}

QList<ServicePrivacy> joined(QList<ServicePrivacy> rows, const QList<Consent> &consents)
{
    for (const Consent &consent : consents) {
        auto at = std::ranges::find_if(rows, [&](const ServicePrivacy &row) {
            return row.provider == consent.provider && row.host == consent.host;
        });
        if (at == rows.end()) {
            rows.append(former(consent));
            at = std::prev(rows.end());
        }
        if (consent.kind == ConsentKind::Key) {
            at->keyNeedsConsent = true;
            at->key = consent.state();
            continue;
        }
        at->documents = consent.state();
        at->decidedBy = consent.decidedBy;
        at->decidedAt = consent.decidedAt;
    }
    return rows;
}

template <class T>
QFuture<Result<T>> ready(Result<T> value)
{
    QPromise<Result<T>> promise;
    promise.start();
    promise.addResult(std::move(value));
    promise.finish();
    return promise.future();
}

} // namespace

ConsentService::ConsentService(Database &database, SecretStore &secrets, Environment environment)
    : m_database(database),
      m_secrets(secrets),
      m_environment(environment ? std::move(environment) : Environment(systemEnvironment))
{
}

QString ConsentService::everyProvider()
{
    return u"all"_s;
}

QFuture<Result<QList<ServicePrivacy>>> ConsentService::overview() const
{
    QList<ServicePrivacy> rows;
    const QList<PresentPlace> places = presentPlaces(m_secrets, m_environment);
    for (const PresentPlace &place : places)
        rows.append(present(place));
    return m_database.read([rows](QSqlDatabase &db) -> Result<QList<ServicePrivacy>> {
        TRY_ASSIGN(consents, ConsentRepository(db).all());
        return joined(rows, consents);
    });
}

QFuture<Result<>> ConsentService::decide(ServiceId service, const QUrl &base, ConsentKind kind, bool allowed)
{
    return m_database.write([service, base, kind, allowed](WriteTransaction &tx) -> Result<> {
        TRY(checkPlace(base));
        return store(tx, {serviceName(service), consentHost(base), kind}, allowed);
    });
}

QFuture<Result<>> ConsentService::decide(const QString &provider, bool allowed, bool withKey)
{
    QList<PresentPlace> places = presentPlaces(m_secrets, m_environment);
    const bool all = provider == everyProvider();
    if (!all) {
        const auto service = serviceByName(provider);
        if (!service)
            return ready<void>(fail(ErrorCode::NotFound, u"there is no service %1"_s.arg(provider)));
        places.removeIf([&](const PresentPlace &place) { return place.service != *service; });
        if (allowed && places.isEmpty())
            return ready<void>(fail(ErrorCode::InvalidArgument, u"%1 has no address yet"_s.arg(provider)));
        if (allowed && !places.first().base)
            return ready<void>(tl::unexpected(places.first().base.error()));
    }
    places.removeIf([](const PresentPlace &place) { return !place.base || !contentNeedsConsent(*place.base); });
    const QString denied = all ? QString() : provider;
    return m_database.write([places, allowed, withKey, denied](WriteTransaction &tx) -> Result<> {
        for (const PresentPlace &place : places)
            TRY(storeBoth(tx, place, allowed, withKey));
        return allowed ? Result<>() : denyKnown(tx, denied);
    });
}

QFuture<Result<SendPermission>> ConsentService::permission(ServiceId service, const QUrl &base, bool withKey,
                                                           PrivacyMode mode) const
{
    return m_database.read([service, base, withKey, mode](QSqlDatabase &db) {
        return ConsentService::permission(db, service, base, withKey, mode);
    });
}

Result<SendPermission> ConsentService::permission(QSqlDatabase &db, ServiceId service, const QUrl &base, bool withKey,
                                                  PrivacyMode mode)
{
    ConsentRepository consents(db);
    const QString provider = serviceName(service), host = consentHost(base);
    TRY_ASSIGN(documents, consents.state(provider, host, ConsentKind::Documents));
    TRY_ASSIGN(key, consents.state(provider, host, ConsentKind::Key));
    return sendPermission(service, base, withKey, documents, key, mode);
}

} // namespace desk
