// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routing/consent_rules.h"

#include "core/ai/service_places.h"

namespace desk {

using namespace Qt::StringLiterals;

QString consentStateName(ConsentState state)
{
    switch (state) {
    case ConsentState::NotAsked:
        return u"not_asked"_s;
    case ConsentState::Allowed:
        return u"allowed"_s;
    case ConsentState::Denied:
        return u"denied"_s;
    }
    return {};
}

QString sendPermissionName(SendPermission permission)
{
    switch (permission) {
    case SendPermission::Yes:
        return u"yes"_s;
    case SendPermission::LocalOnly:
        return u"local_only"_s;
    case SendPermission::NotAsked:
        return u"not_asked"_s;
    case SendPermission::Denied:
        return u"denied"_s;
    case SendPermission::KeyNotAsked:
        return u"key_not_asked"_s;
    case SendPermission::KeyDenied:
        return u"key_denied"_s;
    }
    return {};
}

QString consentHost(const QUrl &base)
{
    const bool encrypted = base.scheme() == u"https"_s;
    QString host = base.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.'))
        host.chop(1);
    if (host.contains(u':'))
        host = u'[' + host + u']';
    const int usual = encrypted ? 443 : 80;
    if (const int port = base.port(usual); port != usual)
        host += u':' + QString::number(port);
    return encrypted ? host : u"http://"_s + host;
}

SendPermission sendPermission(ServiceId service, const QUrl &base, bool withKey, ConsentState documents,
                              ConsentState key, PrivacyMode mode)
{
    if (!contentNeedsConsent(base))
        return SendPermission::Yes;
    if (mode == PrivacyMode::LocalOnly)
        return SendPermission::LocalOnly;
    if (documents == ConsentState::Denied)
        return SendPermission::Denied;
    if (documents == ConsentState::NotAsked && mode != PrivacyMode::AllowCloud)
        return SendPermission::NotAsked;
    if (!withKey || !keyNeedsConsent(service, base) || key == ConsentState::Allowed)
        return SendPermission::Yes;
    return key == ConsentState::Denied ? SendPermission::KeyDenied : SendPermission::KeyNotAsked;
}

} // namespace desk
