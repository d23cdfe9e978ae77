// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/http_transport.h"

#include <QObject>
#include <QPromise>
#include <QSet>

#include <memory>

class QNetworkAccessManager;

namespace desk {

class HttpExchange;

/// One exchange that waits or runs. `promise` is started, and finished once.
struct HttpTask {
    HttpRequest request;
    std::stop_token stop;
    QPromise<HttpOutcome> promise;
};

/// The inner side of QtHttpTransport. Threads: its own, all calls.
class HttpWorker : public QObject {
    Q_OBJECT
public:
    HttpWorker();
    ~HttpWorker() override;

    void start(const std::shared_ptr<HttpTask> &task);
    /// Ends what is open with Cancelled; what is started afterwards ends so too.
    void shutDown();

private:
    std::unique_ptr<QNetworkAccessManager> m_network; ///< made when first needed, on the thread of the worker
    QSet<HttpExchange *> m_open;                      ///< children of this
    bool m_ended = false;
};

} // namespace desk
