// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/http_worker.h"

#include "core/ai/http_exchange.h"
#include "core/ai/service_places.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The system's proxies, but none on the way to this machine itself.
class SystemProxies : public QNetworkProxyFactory {
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

} // namespace

HttpWorker::HttpWorker() = default;
HttpWorker::~HttpWorker() = default;

void HttpWorker::start(const std::shared_ptr<HttpTask> &task)
{
    HttpFailure failure;
    if (m_ended || task->stop.stop_requested()) {
        failure.kind = HttpFailureKind::Cancelled;
        failure.detail = u"stopped before it was sent"_s;
    } else if (const QUrl &url = task->request.url;
               !url.isValid() || url.host().isEmpty() || (url.scheme() != u"http"_s && url.scheme() != u"https"_s)) {
        failure.kind = HttpFailureKind::BadAddress;
        failure.detail = u"not an address of http or https"_s;
    } else {
        if (!m_network) {
            m_network = std::make_unique<QNetworkAccessManager>();
            m_network->setProxyFactory(new SystemProxies); // which it owns
        }
        auto *exchange = new HttpExchange(task, *m_network, this);
        m_open.insert(exchange);
        connect(exchange, &HttpExchange::ended, this, [this, exchange] { m_open.remove(exchange); });
        exchange->start();
        return;
    }
    task->promise.addResult(tl::make_unexpected(std::move(failure)));
    task->promise.finish();
}

void HttpWorker::shutDown()
{
    m_ended = true;
    const QSet<HttpExchange *> open = m_open; // each one that ends leaves the set
    for (HttpExchange *exchange : open) {
        const std::unique_ptr<HttpExchange> goesNow(exchange); // not when its turn comes: that never does
        exchange->abort(HttpFailureKind::Cancelled, u"the program ends"_s);
    }
    m_network.reset();
}

} // namespace desk
