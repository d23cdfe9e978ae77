// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QFuture>

#include <memory>

namespace desk {

/// Small secrets (keys, tokens), kept by the system for the person who is logged in: a keychain, never a file of ours.
/// No keychain is no disaster: whoever asks goes on without, and says so. Secrets are never logged and never stand in
/// the database, in prompts or on command lines.
/// Threads: made and used on the main thread, whose event loop brings the answers. Ownership: the caller's; a store
/// that goes answers what is still open with NotAvailable.
class SecretStore {
public:
    virtual ~SecretStore() = default;

    /// @param name  of the entry, "audit-key-1": 1 to 200 characters, unique on this machine and for this person.
    /// @return the bytes as they were written. Errors: NotFound; NotAvailable (no keychain here, it is locked, or it
    ///         did not answer within the time limit); Io (it refused); InvalidArgument (no name).
    [[nodiscard]] virtual QFuture<Result<QByteArray>> read(const QString &name) = 0;

    /// Writes an entry, over an earlier one. @param value  1 to 2,000 bytes (what every keychain takes).
    /// Errors: NotAvailable, Io, InvalidArgument (no name, no value, too long).
    [[nodiscard]] virtual QFuture<Result<>> write(const QString &name, const QByteArray &value) = 0;

    /// Removes an entry; that there is none is no error. Errors: NotAvailable, Io, InvalidArgument (no name).
    [[nodiscard]] virtual QFuture<Result<>> remove(const QString &name) = 0;
};

/// How long a keychain may take to answer, in milliseconds.
struct SecretLimits {
    int readMs = 3'000;   ///< at the start of a program, where nobody sits before a prompt
    int writeMs = 30'000; ///< after an act of a person, who may have to unlock the keychain first
};

/// The keychain of this system: Secret Service or KWallet on Linux, Credential Manager on Windows. Never null; where
/// there is none, every call fails with NotAvailable. So it does, without asking the system at all, while the variable
/// ORCHESTRATOR_NO_KEYCHAIN is set (servers, tests).
[[nodiscard]] std::unique_ptr<SecretStore> makeSystemSecretStore(const SecretLimits &limits = {});

/// Overwrites a secret in memory that nobody shares any more, and empties it.
void wipe(QByteArray &secret);

} // namespace desk
