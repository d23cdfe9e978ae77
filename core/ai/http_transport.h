// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QString>
#include <QUrl>

#include <functional>
#include <stop_token>
#include <tl/expected.hpp>

namespace desk {

struct HttpHeader {
    QByteArray name; ///< compared without regard to case
    QByteArray value;
    bool operator==(const HttpHeader &) const = default;
};

/// The value of the first header of this name, whatever its case; empty where there is none.
[[nodiscard]] QByteArray headerValue(const QList<HttpHeader> &headers, QByteArrayView name);

/// How long and how large one exchange may be. All times in milliseconds, each at least 1.
struct HttpLimits {
    int connectMs = 10'000;    ///< from the start of the connection (proxy and TLS included) to the first byte sent
    int firstByteMs = 600'000; ///< from the last byte sent to the first byte of the answer: a model thinks here
    int idleMs = 60'000;       ///< between two pieces of the answer
    int totalMs = 600'000;     ///< from send() to the end, waiting for a free connection included
    qint64 maxAnswerBytes = qint64(16) * 1024 * 1024; ///< of the body; of one line where lines are read
};

enum class HttpMethod { Get, Post, Delete };

/// Called for each line of the answer as it comes, without its line break, on the thread of the transport. Lines
/// without a character are left out.
using HttpLine = std::function<void(const QByteArray &line)>;

struct HttpRequest {
    HttpMethod method = HttpMethod::Post;
    QUrl url; ///< http or https; never with a key in it: addresses land in logs
    QList<HttpHeader> headers;
    QList<HttpHeader> secretHeaders; ///< keys: sent as the others, never logged
    QByteArray body;
    HttpLimits limits;
    /// Where set, an answer of status 200 is given line by line, and its HttpAnswer::body is empty.
    HttpLine onLine;
};

struct HttpAnswer {
    int status = 0; ///< any: 429 and 500 are answers too
    QList<HttpHeader> headers;
    QByteArray body;
    qint64 elapsedMs = 0; ///< from send() to the last byte
};

/// Why there is no whole answer.
enum class HttpFailureKind {
    Refused,        ///< nothing listens there: the service is not running
    Unreachable,    ///< no such host, no network, no way through the proxy
    Tls,            ///< no trust in the certificate, or no common encryption
    ConnectTimeout, ///< limits.connectMs
    Timeout,        ///< one of the other limits of time
    Cut,            ///< the connection ended before the answer did
    TooLarge,       ///< over limits.maxAnswerBytes
    Cancelled,      ///< by the stop token, or the transport went
    BadAddress,     ///< no http or https address with a host
};

struct HttpFailure {
    HttpFailureKind kind = HttpFailureKind::Unreachable;
    /// The whole body has been handed to a connection, so the service may have done the work and may charge for it.
    /// False proves that it has not: without its last byte no request is complete.
    bool bodySent = false;
    int status = 0;            ///< of an answer that was cut; 0 = none came
    QList<HttpHeader> headers; ///< of an answer that was cut
    QString detail;            ///< English, for the log; without headers, body or the query of the address
    qint64 elapsedMs = 0;
};

using HttpOutcome = tl::expected<HttpAnswer, HttpFailure>;

/// One exchange over HTTP. Redirects are never followed (an answer 3xx is an answer), so no key reaches a host that
/// nobody named; a body is sent at most once, whatever becomes of the connection.
/// Threads: any; the futures are finished on a thread of the implementation, so continue with whenFinished().
class HttpTransport {
public:
    virtual ~HttpTransport() = default;
    /// @param stop  closes the connection; the future then ends with Cancelled.
    [[nodiscard]] virtual QFuture<HttpOutcome> send(HttpRequest request, std::stop_token stop) = 0;
};

} // namespace desk
