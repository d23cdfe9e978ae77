// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/secrets/secret_store.h"

#include <QHash>
#include <QPromise>

#include <optional>
#include <vector>

namespace desk {

/// A keychain in memory. It can refuse, and it can hang until answer() is called or it goes.
class FakeSecretStore final : public SecretStore {
public:
    QHash<QString, QByteArray> entries;
    std::optional<ErrorCode> failure;      ///< what reading and writing fail with
    std::optional<ErrorCode> writeFailure; ///< what writing alone fails with
    bool forgets = false;                  ///< writing succeeds, and keeps nothing
    bool locked = false;                   ///< finds nothing until it is written to
    bool hangs = false;
    int reads = 0, writes = 0;

    ~FakeSecretStore() override
    {
        failure = ErrorCode::NotAvailable;
        answer();
    }
    /// Answers what hung.
    void answer()
    {
        for (const auto &open : std::exchange(m_open, {}))
            open();
    }

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        ++reads;
        return later<QByteArray>([this, name]() -> Result<QByteArray> {
            if (failure)
                return fail(*failure);
            if (locked || !entries.contains(name))
                return fail(ErrorCode::NotFound);
            return entries.value(name);
        });
    }
    QFuture<Result<>> write(const QString &name, const QByteArray &value) override
    {
        ++writes;
        return later<void>([this, name, value]() -> Result<> {
            if (failure || writeFailure)
                return fail(failure ? *failure : *writeFailure);
            locked = false;
            if (!forgets)
                entries.insert(name, value);
            return {};
        });
    }
    QFuture<Result<>> remove(const QString &name) override
    {
        return later<void>([this, name]() -> Result<> {
            if (failure)
                return fail(*failure);
            entries.remove(name);
            return {};
        });
    }

private:
    template <class T, class Answer>
    QFuture<Result<T>> later(Answer answer)
    {
        const auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        const auto give = [promise, answer] {
            promise->addResult(answer());
            promise->finish();
        };
        if (hangs)
            m_open.emplace_back(give);
        else
            give();
        return promise->future();
    }

    std::vector<std::function<void()>> m_open;
};

} // namespace desk
