// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/http_transport.h"

#include <QThread>

#include <memory>

namespace desk {

class HttpWorker;

/// HTTP/1.1 and TLS of Qt, through the proxy of the system (never for this machine itself). Certificates are checked;
/// cookies, caches and remembered passwords are not used; each request has a connection of its own.
/// Threads: every call from any thread. The connections live on a thread of the transport; futures finish there.
/// Ownership: owns its connections; the destructor closes them and finishes what is open with Cancelled.
class QtHttpTransport final : public HttpTransport {
public:
    QtHttpTransport();
    ~QtHttpTransport() override;

    [[nodiscard]] QFuture<HttpOutcome> send(HttpRequest request, std::stop_token stop) override;

private:
    QThread m_thread;
    std::unique_ptr<HttpWorker> m_worker; ///< lives on m_thread
};

} // namespace desk
