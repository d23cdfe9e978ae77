// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef _WIN32

#include "core/secrets/keychain_secret_store.h"

#ifndef NOMINMAX
#define NOMINMAX
#endif
#include <wincred.h>
#include <windows.h>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> lastError(const QString &doing)
{
    const DWORD code = GetLastError();
    const QString detail = u"%1: error %2 of Windows"_s.arg(doing).arg(code);
    switch (code) {
    case ERROR_NOT_FOUND:
        return fail(ErrorCode::NotFound, detail);
    case ERROR_NO_SUCH_LOGON_SESSION: // a service account without a profile
    case ERROR_NOT_SUPPORTED:
        return fail(ErrorCode::NotAvailable, detail);
    default:
        return fail(ErrorCode::Io, detail);
    }
}

std::wstring targetName(const QString &name)
{
    return u"%1/%2"_s.arg(secretServiceName(), name).toStdWString();
}

Result<QByteArray> readCredential(const QString &name)
{
    TRY(checkSecretName(name));
    CREDENTIALW *credential = nullptr;
    if (!CredReadW(targetName(name).c_str(), CRED_TYPE_GENERIC, 0, &credential))
        return lastError(u"read a credential"_s);
    const QByteArray value(reinterpret_cast<const char *>(credential->CredentialBlob),
                           qsizetype(credential->CredentialBlobSize));
    SecureZeroMemory(credential->CredentialBlob, credential->CredentialBlobSize);
    CredFree(credential);
    return value;
}

Result<> writeCredential(const QString &name, const QByteArray &value)
{
    TRY(checkSecretName(name));
    TRY(checkSecretValue(value));
    std::wstring target = targetName(name);
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.CredentialBlobSize = DWORD(value.size());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(const_cast<char *>(value.constData())); // only read
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE; // of this person on this machine; it does not roam
    if (!CredWriteW(&credential, 0))
        return lastError(u"write a credential"_s);
    return {};
}

Result<> removeCredential(const QString &name)
{
    TRY(checkSecretName(name));
    if (CredDeleteW(targetName(name).c_str(), CRED_TYPE_GENERIC, 0) || GetLastError() == ERROR_NOT_FOUND)
        return {};
    return lastError(u"remove a credential"_s);
}

/// The Credential Manager. It is a part of the session, answers at once and is never locked while somebody is logged
/// in, so no limit of time is needed.
class KeychainSecretStore final : public SecretStore {
public:
    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        return QtFuture::makeReadyFuture(readCredential(name));
    }
    QFuture<Result<>> write(const QString &name, const QByteArray &value) override
    {
        return QtFuture::makeReadyFuture(writeCredential(name, value));
    }
    QFuture<Result<>> remove(const QString &name) override { return QtFuture::makeReadyFuture(removeCredential(name)); }
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore(const SecretLimits &)
{
    return std::make_unique<KeychainSecretStore>();
}

} // namespace desk

#endif
