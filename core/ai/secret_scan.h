// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace desk {

enum class SecretKind {
    ApiKey,     ///< of a service, by its well-known beginning
    PrivateKey, ///< PEM, OpenSSH, PuTTY or PGP
    Token,      ///< a web token, or what stands behind "token:"
    Password,   ///< what stands behind "password:", or in an address
};

/// "api_key", "private_key", "token", "password": for logs and JSON.
[[nodiscard]] QLatin1StringView secretKindName(SecretKind kind);

/// A place in a text that looks like a secret. The secret itself is not carried along.
struct SecretHit {
    SecretKind kind = SecretKind::ApiKey;
    qsizetype start = 0;  ///< of the secret, in UTF-16 units from 0
    qsizetype length = 0; ///< 1 or more
    int line = 1;         ///< from 1
    QString service;      ///< "OpenAI", "GitHub", ...; empty where it is not known
    bool operator==(const SecretHit &) const = default;
};

/// Keys, tokens, private keys and passwords in a text that is about to leave this machine, in their order, none over
/// another, at most 200. What invoices are made of is no secret: accounts, VAT ids, numbers of documents, UUIDs,
/// addresses without a password. @param text  at most some megabytes; longer parts are scanned as well, in linear time.
[[nodiscard]] QList<SecretHit> scanForSecrets(const QString &text);

/// The text with each hit replaced by "[api_key]" and the like, for logs.
[[nodiscard]] QString maskSecrets(const QString &text);

} // namespace desk
