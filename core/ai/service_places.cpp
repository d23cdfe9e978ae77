// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/service_places.h"

#include "core/secrets/secret_store.h"

#include <QHostAddress>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int ollamaPort = 11434;
constexpr qsizetype shortestKey = 8;
constexpr qsizetype longestKey = 500;

struct Place {
    ServiceId service;
    QLatin1StringView base; ///< empty: there is none before the person names one
    QLatin1StringView addressVariable;
    QLatin1StringView keyVariable;
    bool vendor; ///< the base is the vendor's own machine
};

constexpr std::array places{
    Place{ServiceId::Ollama, "http://localhost:11434"_L1, "OLLAMA_HOST"_L1, ""_L1, false},
    Place{ServiceId::OpenAi, "https://api.openai.com/v1"_L1, "OPENAI_BASE_URL"_L1, "OPENAI_API_KEY"_L1, true},
    Place{ServiceId::Anthropic, "https://api.anthropic.com"_L1, "ANTHROPIC_BASE_URL"_L1, "ANTHROPIC_API_KEY"_L1, true},
    Place{ServiceId::Google, "https://generativelanguage.googleapis.com"_L1, "GOOGLE_GEMINI_BASE_URL"_L1,
          "GEMINI_API_KEY"_L1, true},
    Place{ServiceId::Compatible, ""_L1, ""_L1, ""_L1, false},
};

const Place &placeOf(ServiceId service)
{
    for (const Place &known : places)
        if (known.service == service)
            return known;
    return places.back();
}

/// A key belongs to one host: a changed address finds another entry, or none.
QString secretName(ServiceId service, const QUrl &base)
{
    return u"ai-key-%1@%2"_s.arg(serviceName(service), base.authority(QUrl::FullyEncoded).toLower()).left(200);
}

/// A header takes nothing else, and a line break in it would be another header.
bool isKey(const QByteArray &key)
{
    return key.size() >= shortestKey && key.size() <= longestKey &&
           std::all_of(key.begin(), key.end(), [](char c) { return c > ' ' && c < 0x7f; });
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

bool isLoopback(QStringView host)
{
    QString name = host.toString().toLower();
    if (name.startsWith(u'[') && name.endsWith(u']'))
        name = name.mid(1, name.size() - 2);
    if (name.endsWith(u'.'))
        name.chop(1);
    if (name == u"localhost"_s || name.endsWith(u".localhost"_s))
        return true;
    const QHostAddress address(name);
    return !address.isNull() && address.isLoopback();
}

QString vendorHost(ServiceId service)
{
    const Place &known = placeOf(service);
    return known.vendor ? QUrl(QString(known.base)).host() : QString();
}

bool contentNeedsConsent(const QUrl &base)
{
    return !isLoopback(base.host());
}

bool keyNeedsConsent(ServiceId service, const QUrl &base)
{
    if (isLoopback(base.host()))
        return false;
    const QString vendor = vendorHost(service);
    return vendor.isEmpty() || base.host().compare(vendor, Qt::CaseInsensitive) != 0 || base.scheme() != u"https"_s;
}

Result<QUrl> baseAddress(const QString &text)
{
    QUrl url(text.trimmed(), QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s))
        return fail(ErrorCode::InvalidArgument, u"not an address: it must begin with http:// or https:// and a host"_s);
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return fail(ErrorCode::InvalidArgument, u"an address of a service has no user, no ? and no #"_s);
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path);
    return url;
}

Result<QUrl> ollamaAddress(const QString &text)
{
    QString given = text.trimmed();
    const bool withScheme = given.contains(u"://"_s);
    if (!withScheme) {
        if (given.startsWith(u':') && !given.startsWith(u"::"_s))
            given.prepend(u"localhost"_s); // ":8080"
        const QHostAddress bare(given);
        if (!bare.isNull() && bare.protocol() == QAbstractSocket::IPv6Protocol && !given.startsWith(u'['))
            given = u'[' + given + u']';
        given.prepend(u"http://"_s);
    }
    TRY_ASSIGN(url, baseAddress(given));
    if (url.port() < 0 && !withScheme)
        url.setPort(ollamaPort);
    // A server that listens everywhere is asked here.
    if (const QHostAddress address(url.host());
        address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6))
        url.setHost(u"127.0.0.1"_s);
    return url;
}

QString systemEnvironment(const char *name)
{
    return qEnvironmentVariable(name).trimmed();
}

QLatin1StringView addressVariable(ServiceId service)
{
    return placeOf(service).addressVariable;
}

QLatin1StringView keyVariable(ServiceId service)
{
    return placeOf(service).keyVariable;
}

ServicePlaces::ServicePlaces(SecretStore &secrets, Environment environment)
    : m_secrets(secrets), m_environment(std::move(environment))
{
}

Result<ServicePlace> ServicePlaces::place(ServiceId service, const StoredPlaces &stored) const
{
    const Place &known = placeOf(service);
    const QString variable = known.addressVariable.isEmpty() ? QString() : m_environment(known.addressVariable.data());
    const QString setting = stored.addresses.value(service).trimmed();
    ServicePlace found;
    QString text = known.base;
    if (!variable.isEmpty()) {
        text = variable;
        found.source = ServicePlace::Source::Variable;
    } else if (!setting.isEmpty()) {
        text = setting;
        found.source = ServicePlace::Source::Setting;
    } else if (text.isEmpty()) {
        return fail(ErrorCode::NotFound, u"%1 has no address yet"_s.arg(serviceTitle(service)));
    }
    const auto url = service == ServiceId::Ollama ? ollamaAddress(text) : baseAddress(text);
    if (!url) {
        const QString from = found.source == ServicePlace::Source::Variable ? QString(known.addressVariable)
                                                                            : u"address of "_s + serviceTitle(service);
        return fail(url.error().code, from + u": "_s + url.error().detail);
    }
    found.base = *url;
    return found;
}

QFuture<Result<ServiceKey>> ServicePlaces::key(ServiceId service, const QUrl &base) const
{
    const Place &known = placeOf(service);
    const QString variable = known.keyVariable.isEmpty() ? QString() : m_environment(known.keyVariable.data());
    if (!variable.isEmpty()) {
        const QByteArray key = variable.toUtf8();
        if (!isKey(key))
            return ready<ServiceKey>(
                fail(ErrorCode::InvalidArgument, u"%1 holds no key"_s.arg(QString(known.keyVariable))));
        return ready<ServiceKey>(ServiceKey{key, ServiceKey::Source::Variable});
    }
    if (service == ServiceId::Ollama)
        return ready<ServiceKey>(ServiceKey{});
    return m_secrets.read(secretName(service, base)).then([](const Result<QByteArray> &read) -> Result<ServiceKey> {
        if (read)
            return ServiceKey{*read, ServiceKey::Source::Keychain};
        if (read.error().code == ErrorCode::NotFound || read.error().code == ErrorCode::NotAvailable)
            return ServiceKey{};
        return tl::unexpected(read.error());
    });
}

QFuture<Result<>> ServicePlaces::storeKey(ServiceId service, const QUrl &base, const QByteArray &key) const
{
    const QString name = secretName(service, base);
    if (key.isEmpty())
        return m_secrets.remove(name);
    if (!isKey(key))
        return ready<void>(fail(ErrorCode::InvalidArgument, u"a key has 8 to 500 visible characters without spaces"_s));
    return m_secrets.write(name, key);
}

} // namespace desk
