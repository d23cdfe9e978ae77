// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

namespace desk {

/// The name under which our entries stand in the keychain.
[[nodiscard]] inline QString secretServiceName()
{
    return QStringLiteral("orchestrator-desk");
}

/// InvalidArgument for a name that no keychain takes.
[[nodiscard]] Result<> checkSecretName(const QString &name);
/// InvalidArgument for a value that is empty or too long.
[[nodiscard]] Result<> checkSecretValue(const QByteArray &value);

/// The keychain of the platform; one file each.
[[nodiscard]] std::unique_ptr<SecretStore> makeKeychainSecretStore(const SecretLimits &limits);

} // namespace desk
