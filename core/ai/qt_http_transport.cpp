// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/qt_http_transport.h"

#include "core/ai/http_worker.h"

namespace desk {

using namespace Qt::StringLiterals;

QtHttpTransport::QtHttpTransport() : m_worker(std::make_unique<HttpWorker>())
{
    m_thread.setObjectName(u"http"_s);
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

QtHttpTransport::~QtHttpTransport()
{
    // Connections must be closed on the thread that they live on, and before its event loop ends.
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), thread = &m_thread] {
        worker->shutDown();
        thread->quit();
    });
    m_thread.wait();
}

QFuture<HttpOutcome> QtHttpTransport::send(HttpRequest request, std::stop_token stop)
{
    auto task = std::make_shared<HttpTask>();
    task->request = std::move(request);
    task->stop = std::move(stop);
    task->promise.start();
    QFuture<HttpOutcome> future = task->promise.future();
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get(), task] { worker->start(task); });
    return future;
}

} // namespace desk
