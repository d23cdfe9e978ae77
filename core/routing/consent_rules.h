// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace desk {

enum class ServiceId;

/// What a person agrees to. Stored by number: only append.
enum class ConsentKind : quint8 {
    Documents, ///< text and pictures of documents, and questions about them
    Key,       ///< the key of a service to a host that is not the vendor's, or unencrypted
};

/// What a person said.
enum class ConsentState : quint8 { NotAsked, Allowed, Denied };
[[nodiscard]] QString consentStateName(ConsentState state); ///< "not_asked", "allowed", "denied"

/// Where something goes, as consents name it: "api.openai.com", "host:8443"; "http://host:8080" where the way is not
/// encrypted, so that a consent to the one is none to the other. Lower case; the path does not count.
[[nodiscard]] QString consentHost(const QUrl &base);

/// How far a run may go by itself.
enum class PrivacyMode : quint8 {
    AsDecided,  ///< where the person has agreed
    AllowCloud, ///< for this run also where nobody was asked (--allow-cloud); a "no" stays a no
    LocalOnly,  ///< this machine only (--local-only), whatever was agreed
};

/// Whether something may be sent, and if not, what is in the way.
enum class SendPermission : quint8 {
    Yes,
    LocalOnly,   ///< the run is local, and this is another machine
    NotAsked,    ///< the person was not asked about this host
    Denied,      ///< the person said no
    KeyNotAsked, ///< documents may go, but nobody was asked whether the key may go there
    KeyDenied,   ///< documents may go, but the key may not
};
[[nodiscard]] QString sendPermissionName(SendPermission permission); ///< "yes", "local_only", "not_asked", ...

/// Whether documents may go to this place, and with them a key where one is sent. This machine itself needs no consent.
/// @param documents  what was said of documents there; @param key  what was said of a key there.
[[nodiscard]] SendPermission sendPermission(ServiceId service, const QUrl &base, bool withKey, ConsentState documents,
                                            ConsentState key, PrivacyMode mode);

} // namespace desk
