// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/secrets/secret_store.h"

#include "core/secrets/keychain_secret_store.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestName = 200;
constexpr qsizetype LongestValue = 2'000; // the Credential Manager of Windows takes 2,560

/// Where the person wants none.
class NoSecretStore final : public SecretStore {
public:
    QFuture<Result<QByteArray>> read(const QString &) override
    {
        return QtFuture::makeReadyFuture(Result<QByteArray>(switchedOff()));
    }
    QFuture<Result<>> write(const QString &, const QByteArray &) override
    {
        return QtFuture::makeReadyFuture(Result<>(switchedOff()));
    }
    QFuture<Result<>> remove(const QString &) override { return QtFuture::makeReadyFuture(Result<>(switchedOff())); }

private:
    static tl::unexpected<Error> switchedOff()
    {
        return fail(ErrorCode::NotAvailable, u"ORCHESTRATOR_NO_KEYCHAIN is set"_s);
    }
};

} // namespace

Result<> checkSecretName(const QString &name)
{
    if (name.isEmpty() || name.size() > LongestName)
        return fail(ErrorCode::InvalidArgument, u"the name of a secret has 1 to %1 characters"_s.arg(LongestName));
    return {};
}

Result<> checkSecretValue(const QByteArray &value)
{
    if (value.isEmpty() || value.size() > LongestValue)
        return fail(ErrorCode::InvalidArgument, u"a secret has 1 to %1 bytes"_s.arg(LongestValue));
    return {};
}

std::unique_ptr<SecretStore> makeSystemSecretStore(const SecretLimits &limits)
{
    if (qEnvironmentVariableIsSet("ORCHESTRATOR_NO_KEYCHAIN"))
        return std::make_unique<NoSecretStore>();
    return makeKeychainSecretStore(limits);
}

void wipe(QByteArray &secret)
{
    // Writing into shared bytes would copy them first and clean the copy.
    if (secret.isDetached()) {
        volatile char *bytes = secret.data(); // volatile: the compiler would leave out what nobody reads
        for (qsizetype i = 0; i < secret.size(); ++i)
            bytes[i] = 0;
    }
    secret.clear();
}

} // namespace desk
