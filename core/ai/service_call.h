// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/answer_parts.h"

#include <QPromise>
#include <QtConcurrent>

#include <functional>
#include <memory>

namespace desk {

/// What is sent, or why nothing is.
using RequestOutcome = CallOutcome<HttpRequest>;

/// Whether a call can cost money at all: lists, counts and questions to a model of one's own cannot.
enum class Charged { No, Yes };

/// Makes a request on the global pool (pictures are encoded there), sends it and reads the answer on the thread of the
/// transport. `make` and `parse` are plain functions; what they borrow must outlive the future.
template <class T, class Parse>
QFuture<CallOutcome<T>> callService(HttpTransport &transport, std::function<RequestOutcome()> make, Parse parse,
                                    std::stop_token stop, Charged charged = Charged::No)
{
    auto promise = std::make_shared<QPromise<CallOutcome<T>>>();
    promise->start();
    QFuture<CallOutcome<T>> future = promise->future();
    const auto end = [promise, charged](CallOutcome<T> outcome) {
        if (!outcome && charged == Charged::No)
            outcome.error().paid = Paid::No;
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    (void)QtConcurrent::run([&transport, make = std::move(make), parse = std::move(parse), stop, end] {
        RequestOutcome request = make();
        if (!request) {
            end(tl::make_unexpected(std::move(request).error()));
            return;
        }
        (void)transport.send(std::move(*request), stop).then([parse, end](const HttpOutcome &outcome) {
            end(outcome ? parse(*outcome) : CallOutcome<T>(tl::make_unexpected(transportFailure(outcome.error()))));
        });
    });
    return future;
}

/// A future that is finished.
template <class T>
QFuture<CallOutcome<T>> callFailed(CallFailure failure)
{
    QPromise<CallOutcome<T>> promise;
    promise.start();
    promise.addResult(CallOutcome<T>(tl::make_unexpected(std::move(failure))));
    promise.finish();
    return promise.future();
}

/// `base` with this path behind its own, "/v1" + "/responses".
[[nodiscard]] QUrl serviceUrl(const ServiceAccess &access, const QString &path);

/// A request with a JSON body; a GET where the body is empty.
[[nodiscard]] HttpRequest jsonRequest(const QUrl &url, const QJsonObject &body, int timeoutMs);

/// What no service is asked: no model, no text and no picture, a limit out of range, another machine where nothing may
/// leave this one, a picture over 20 MB.
[[nodiscard]] std::optional<CallFailure> problemOf(const ServiceAccess &access, const ChatRequest &request);
/// The same of calls without a question.
[[nodiscard]] std::optional<CallFailure> problemOf(const ServiceAccess &access);

/// "image/png", "image/jpeg".
[[nodiscard]] QLatin1StringView mediaType(const ChatImage &image);
[[nodiscard]] QString base64(const ChatImage &image);

/// The most tokens that this text can be: no token is shorter than a byte, also not of its compatibility form (NFKC),
/// which some services make first. With room for the words that the services put around a request.
[[nodiscard]] qint64 textBound(const ChatRequest &request);

} // namespace desk
