// SPDX-License-Identifier: GPL-3.0-or-later
#ifdef __linux__

#include "core/base/when_finished.h"
#include "core/secrets/keychain_secret_store.h"

#include <QLibrary>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <qt6keychain/keychain.h>

#include <vector>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What somebody waits for: the first of answer, time limit and end of the store.
class Waiting {
public:
    virtual ~Waiting() = default;
    virtual void giveUp(const QString &why) = 0;
};

template <class T>
class Answer final : public Waiting {
public:
    Answer() { m_promise.start(); }
    [[nodiscard]] QFuture<Result<T>> future() const { return m_promise.future(); }
    void give(Result<T> result)
    {
        if (std::exchange(m_given, true))
            return;
        m_promise.addResult(std::move(result));
        m_promise.finish();
    }
    void giveUp(const QString &why) override { give(fail(ErrorCode::NotAvailable, why)); }

private:
    QPromise<Result<T>> m_promise;
    bool m_given = false;
};

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, u"the keychain has no entry %1"_s.arg(job.key()), {}};
    case QKeychain::CouldNotDeleteEntry:
        return {ErrorCode::Io, job.errorString(), {}};
    default: // no bus, no service, locked, refused: the library tells them apart by translated words only
        return {ErrorCode::NotAvailable, job.errorString(), {}};
    }
}

/// The library that QtKeychain loads with its first call, brought into memory by another thread: that takes 15 ms and
/// more, which the window should not wait for.
QFuture<bool> loadedLibrary()
{
    const auto promise = std::make_shared<QPromise<bool>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise] {
        promise->addResult(QLibrary(u"secret-1"_s, 0).load()); // without it KWallet may still answer
        promise->finish();
    });
    return promise->future();
}

/// Secret Service (GNOME and others) or KWallet, through QtKeychain, which asks over the session bus. A locked keychain
/// waits for its prompt without end, so each call has a limit of ours. Its job is left to finish by itself: the library
/// calls it back even when nobody listens any more.
class KeychainSecretStore final : public SecretStore {
public:
    explicit KeychainSecretStore(const SecretLimits &limits) : m_limits(limits) {}
    ~KeychainSecretStore() override
    {
        for (const std::weak_ptr<Waiting> &waiting : m_waiting) {
            if (const auto open = waiting.lock())
                open->giveUp(u"the program ends"_s);
        }
    }

    QFuture<Result<QByteArray>> read(const QString &name) override
    {
        if (const auto checked = checkSecretName(name); !checked)
            return QtFuture::makeReadyFuture(Result<QByteArray>(tl::unexpected(checked.error())));
        auto *job = new QKeychain::ReadPasswordJob(secretServiceName());
        return start<QByteArray>(job, name, m_limits.readMs, [job]() -> Result<QByteArray> {
            if (job->error() != QKeychain::NoError)
                return tl::unexpected(errorOf(*job));
            return job->binaryData();
        });
    }

    QFuture<Result<>> write(const QString &name, const QByteArray &value) override
    {
        auto checked = checkSecretName(name);
        if (checked)
            checked = checkSecretValue(value);
        if (!checked)
            return QtFuture::makeReadyFuture(checked);
        auto *job = new QKeychain::WritePasswordJob(secretServiceName());
        job->setBinaryData(value);
        return start<void>(job, name, m_limits.writeMs, [job]() -> Result<> {
            if (job->error() != QKeychain::NoError)
                return tl::unexpected(errorOf(*job));
            return {};
        });
    }

    QFuture<Result<>> remove(const QString &name) override
    {
        if (const auto checked = checkSecretName(name); !checked)
            return QtFuture::makeReadyFuture(checked);
        auto *job = new QKeychain::DeletePasswordJob(secretServiceName());
        return start<void>(job, name, m_limits.writeMs, [job]() -> Result<> {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                return tl::unexpected(errorOf(*job));
            return {};
        });
    }

private:
    template <class T, class Outcome>
    QFuture<Result<T>> start(QKeychain::Job *job, const QString &name, int limitMs, Outcome outcome)
    {
        const auto answer = std::make_shared<Answer<T>>();
        std::erase_if(m_waiting, [](const std::weak_ptr<Waiting> &waiting) { return waiting.expired(); });
        m_waiting.emplace_back(answer);
        job->setKey(name);
        job->setInsecureFallback(false); // never a file
        job->setAutoDelete(true);
        QObject::connect(job, &QKeychain::Job::finished, job, [answer, outcome] { answer->give(outcome()); });
        QTimer::singleShot(limitMs, &m_context, [answer, limitMs] {
            answer->giveUp(u"the keychain did not answer within %1 ms"_s.arg(limitMs));
        });
        job->setParent(&m_context); // a store that goes before takes it along
        whenFinished(m_library, &m_context, [job](bool) {
            job->setParent(nullptr);
            job->start();
        });
        return answer->future();
    }

    const SecretLimits m_limits;
    const QFuture<bool> m_library = loadedLibrary();
    std::vector<std::weak_ptr<Waiting>> m_waiting;
    QObject m_context; // of the timers, and of jobs that are not begun
};

} // namespace

std::unique_ptr<SecretStore> makeKeychainSecretStore(const SecretLimits &limits)
{
    return std::make_unique<KeychainSecretStore>(limits);
}

} // namespace desk

#endif
