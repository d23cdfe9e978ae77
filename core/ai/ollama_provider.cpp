// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/ollama_provider.h"

#include "core/ai/service_call.h"

#include <QJsonArray>

#include <algorithm>
#include <mutex>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int pullTimeoutMs = 24 * 3600 * 1000;
constexpr int pullIdleMs = 10 * 60 * 1000; ///< checking what was loaded says nothing for minutes
constexpr int lookTimeoutMs = 30'000;

/// A key only where one is set: servers behind a proxy that asks for one.
HttpRequest ollamaRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body, int timeoutMs)
{
    HttpRequest request = jsonRequest(serviceUrl(access, path), body, timeoutMs);
    if (!access.key.isEmpty())
        request.secretHeaders.append(HttpHeader{"Authorization", "Bearer " + access.key});
    return request;
}

RequestOutcome lookRequest(const ServiceAccess &access, const QString &path, const QJsonObject &body = {})
{
    if (auto problem = problemOf(access))
        return tl::make_unexpected(*problem);
    return ollamaRequest(access, path, body, lookTimeoutMs);
}

template <class T>
class Promise {
public:
    Promise() : m_promise(std::make_shared<QPromise<CallOutcome<T>>>()) { m_promise->start(); }
    [[nodiscard]] QFuture<CallOutcome<T>> future() const { return m_promise->future(); }
    void end(CallOutcome<T> outcome) const
    {
        m_promise->addResult(std::move(outcome));
        m_promise->finish();
    }

private:
    std::shared_ptr<QPromise<CallOutcome<T>>> m_promise;
};

/// A list that waits for what each of its models says of itself.
struct OpenList {
    std::mutex mutex;
    QList<ModelDescription> models;
    qsizetype open = 0;
};

} // namespace

OllamaProvider::OllamaProvider(HttpTransport &transport) : m_transport(transport) {}

QFuture<CallOutcome<ChatAnswer>> OllamaProvider::chat(const ServiceAccess &access, ChatRequest request,
                                                      std::stop_token stop)
{
    const Promise<ChatAnswer> promise;
    if (auto problem = problemOf(access, request)) {
        promise.end(tl::make_unexpected(*problem));
        return promise.future();
    }
    const auto remote = [] { return failureOf(FailureKind::RemoteModel, u"the model runs on another machine"_s); };
    if (access.localOnly && isOllamaCloudName(request.model)) {
        promise.end(tl::make_unexpected(remote()));
        return promise.future();
    }
    const QString model = request.model;
    auto ask = [this, access, request = std::move(request), stop, promise] {
        const auto make = [access, request]() -> RequestOutcome {
            return ollamaBody(request).map([&](const QJsonObject &body) {
                return ollamaRequest(access, u"/api/chat"_s, body, request.timeoutMs);
            });
        };
        (void)callService<ChatAnswer>(m_transport, make, parseOllamaAnswer, stop)
            .then([promise](const CallOutcome<ChatAnswer> &outcome) { promise.end(outcome); });
    };
    if (!access.localOnly) {
        ask();
        return promise.future();
    }
    const auto look = [access, model] { return lookRequest(access, u"/api/show"_s, {{u"model"_s, model}}); };
    const auto read = [](const HttpAnswer &answer) { return parseOllamaShow(answer, {}); };
    (void)callService<ModelDescription>(m_transport, look, read, stop)
        .then([promise, ask = std::move(ask), remote](const CallOutcome<ModelDescription> &shown) {
            if (!shown)
                promise.end(tl::make_unexpected(shown.error()));
            else if (shown->remote)
                promise.end(tl::make_unexpected(remote()));
            else
                ask();
        });
    return promise.future();
}

QFuture<CallOutcome<QList<ModelDescription>>> OllamaProvider::listModels(const ServiceAccess &access,
                                                                         std::stop_token stop)
{
    const Promise<QList<ModelDescription>> promise;
    const auto list = [access] { return lookRequest(access, u"/api/tags"_s); };
    const auto lookAtEach = [this, access, stop, promise](const CallOutcome<QList<ModelDescription>> &listed) {
        const auto open = std::make_shared<OpenList>();
        if (listed)
            open->models = *listed;
        QList<qsizetype> unclear;
        for (qsizetype i = 0; i < open->models.size(); ++i)
            if (const ModelDescription &model = open->models.at(i);
                model.contextTokens < 0 || model.chat == ModelDescription::Ability::Unknown)
                unclear.append(i);
        open->open = unclear.size();
        if (!listed || unclear.isEmpty()) {
            promise.end(listed);
            return;
        }
        for (const qsizetype i : std::as_const(unclear)) {
            const ModelDescription known = listed->at(i);
            const auto look = [access, known] { return lookRequest(access, u"/api/show"_s, {{u"model"_s, known.id}}); };
            const auto read = [known](const HttpAnswer &answer) { return parseOllamaShow(answer, known); };
            (void)callService<ModelDescription>(m_transport, look, read, stop)
                .then([open, i, promise](const CallOutcome<ModelDescription> &shown) {
                    const std::scoped_lock lock(open->mutex);
                    if (shown) // one that cannot be looked at stays in the list
                        open->models[i] = *shown;
                    if (--open->open == 0)
                        promise.end(open->models);
                });
        }
    };
    (void)callService<QList<ModelDescription>>(m_transport, list, parseOllamaTags, stop).then(lookAtEach);
    return promise.future();
}

QFuture<CallOutcome<qint64>> OllamaProvider::countInput(const ServiceAccess &, ChatRequest, std::stop_token)
{
    return callFailed<qint64>(failureOf(FailureKind::NotSupported, u"Ollama counts nothing beforehand"_s));
}

std::optional<TokenBound> OllamaProvider::inputBound(const ChatRequest &request) const
{
    return TokenBound{ollamaContextFor(request), BoundBasis::Proven};
}

std::optional<TokenBound> OllamaProvider::outputBound(const ChatRequest &request) const
{
    return TokenBound{request.maxOutputTokens, BoundBasis::Proven};
}

QFuture<CallOutcome<QString>> OllamaProvider::version(const ServiceAccess &access, std::stop_token stop)
{
    const auto read = [](const HttpAnswer &answer) -> CallOutcome<QString> {
        if (answer.status != 200)
            return tl::make_unexpected(parseOllamaFailure(answer));
        const std::optional<QJsonObject> body = jsonObject(answer.body);
        const QString version = body ? safeText(body->value("version"_L1).toString(), 40) : QString();
        if (version.isEmpty())
            return tl::make_unexpected(notOfService(answer));
        return version;
    };
    return callService<QString>(
        m_transport, [access] { return lookRequest(access, u"/api/version"_s); }, read, std::move(stop));
}

QFuture<CallOutcome<QList<OllamaRunning>>> OllamaProvider::running(const ServiceAccess &access, std::stop_token stop)
{
    return callService<QList<OllamaRunning>>(
        m_transport, [access] { return lookRequest(access, u"/api/ps"_s); }, parseOllamaRunning, std::move(stop));
}

QFuture<CallOutcome<QString>> OllamaProvider::pull(const ServiceAccess &access, const QString &model,
                                                   OllamaPullProgress progress, std::stop_token stop)
{
    const Promise<QString> promise;
    const auto last = std::make_shared<CallOutcome<OllamaPullStep>>(OllamaPullStep{});
    const auto make = [access, model, progress = std::move(progress), last]() -> RequestOutcome {
        RequestOutcome request = lookRequest(access, u"/api/pull"_s, {{u"model"_s, model}});
        if (!request)
            return request;
        request->limits.totalMs = pullTimeoutMs;
        request->limits.firstByteMs = request->limits.idleMs = pullIdleMs;
        request->onLine = [progress, last](const QByteArray &line) {
            if (!*last)
                return; // it has failed; what follows says nothing new
            *last = parseOllamaPullLine(line);
            if (*last && progress)
                progress(**last);
        };
        return request;
    };
    const auto read = [model, last](const HttpAnswer &answer) -> CallOutcome<QString> {
        if (answer.status != 200)
            return tl::make_unexpected(parseOllamaFailure(answer));
        if (!*last)
            return tl::make_unexpected(last->error());
        if ((*last)->status != "success"_L1)
            return tl::make_unexpected(failureOf(FailureKind::Network, u"the download broke off"_s));
        return model;
    };
    (void)callService<QString>(m_transport, make, read, std::move(stop))
        .then([promise](const CallOutcome<QString> &outcome) { promise.end(outcome); });
    return promise.future();
}

} // namespace desk
