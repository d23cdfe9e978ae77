// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/http_exchange.h"

#include "core/base/log.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    // Each of these would bring something in that nobody asked for: another host, an old answer, somebody's cookie.
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    // One connection for each request: cancelling closes it, and none is sent into one that the service has closed
    // meanwhile, when nobody could tell whether it was read.
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setRawHeader("Connection", "close");
    made.setHeader(QNetworkRequest::UserAgentHeader, u"OrchestratorDesk/" DESK_VERSION ""_s);
    made.setRawHeader("Accept-Encoding", "identity"); // lines come when they are written, and nothing unfolds
    for (const QList<HttpHeader> &headers : {request.headers, request.secretHeaders})
        for (const HttpHeader &header : headers)
            made.setRawHeader(header.name, header.value);
    return made;
}

QList<HttpHeader> headersOf(const QNetworkReply &reply)
{
    QList<HttpHeader> headers;
    for (const auto &[name, value] : reply.rawHeaderPairs())
        headers.append({name, value});
    return headers;
}

/// Whether the answer of this status is there, and the error only what Qt makes of the status.
bool isStatus(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return true;
    if (error == QNetworkReply::ContentReSendError) // 307 and 308: Qt makes ready to follow before it is told not to
        return status >= 300 && status < 400;
    return status >= 400 && error >= QNetworkReply::ContentAccessDenied && error != QNetworkReply::ProtocolFailure;
}

HttpFailureKind kindOf(QNetworkReply::NetworkError error, bool bodySent)
{
    switch (error) {
    case QNetworkReply::ConnectionRefusedError:
        return HttpFailureKind::Refused;
    case QNetworkReply::SslHandshakeFailedError:
        return HttpFailureKind::Tls;
    case QNetworkReply::TimeoutError:
        return bodySent ? HttpFailureKind::Timeout : HttpFailureKind::ConnectTimeout;
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send it once more, see SentOnceBody
    case QNetworkReply::ProtocolFailure:
        return HttpFailureKind::Cut;
    default:
        return bodySent ? HttpFailureKind::Cut : HttpFailureKind::Unreachable;
    }
}

} // namespace

HttpExchange::HttpExchange(std::shared_ptr<HttpTask> task, QNetworkAccessManager &network, QObject *parent)
    : QObject(parent), m_task(std::move(task)), m_network(network), m_body(m_task->request.body, [this] { bodyGoes(); })
{
    m_phase.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_phase, &QTimer::timeout, this, [this] { abort(m_phaseKind, m_phaseDetail); });
    connect(&m_total, &QTimer::timeout, this, [this] {
        abort(HttpFailureKind::Timeout, u"not done within %1 ms"_s.arg(m_task->request.limits.totalMs));
    });
}

HttpExchange::~HttpExchange() = default;

void HttpExchange::start()
{
    const HttpRequest &request = m_task->request;
    m_clock.start();
    m_total.start(request.limits.totalMs);
    const QNetworkRequest made = networkRequest(request);
    switch (request.method) {
    case HttpMethod::Get:
        m_reply.reset(m_network.get(made));
        break;
    case HttpMethod::Delete:
        m_reply.reset(m_network.deleteResource(made));
        break;
    case HttpMethod::Post:
        m_reply.reset(m_network.post(made, &m_body));
        break;
    }
    m_reply->setParent(nullptr);
    watch();
    m_onStop.emplace(m_task->stop, [this] {
        QMetaObject::invokeMethod(
            this, [this] { abort(HttpFailureKind::Cancelled, u"stopped"_s); }, Qt::QueuedConnection);
    });
}

void HttpExchange::watch()
{
    const HttpLimits &limits = m_task->request.limits;
    connect(m_reply.get(), &QNetworkReply::socketStartedConnecting, this, [this, &limits] {
        if (!bodySent())
            limit(limits.connectMs, HttpFailureKind::ConnectTimeout, u"no connection within %1 ms"_s);
    });
    connect(m_reply.get(), &QNetworkReply::requestSent, this, [this] {
        m_requestSent = true;
        waitForAnswer();
    });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this,
            [this, &limits] { limit(limits.idleMs, HttpFailureKind::Timeout, u"nothing more came within %1 ms"_s); });
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::replyFinished);
}

bool HttpExchange::bodySent() const
{
    return m_body.size() > 0 ? m_body.takenWhole() : m_requestSent;
}

void HttpExchange::bodyGoes()
{
    if (m_finished)
        return;
    if (m_body.takenWhole())
        waitForAnswer();
    else
        limit(m_task->request.limits.idleMs, HttpFailureKind::Timeout, u"nothing was taken within %1 ms"_s);
}

void HttpExchange::waitForAnswer()
{
    if (!m_finished && m_received.isEmpty())
        limit(m_task->request.limits.firstByteMs, HttpFailureKind::Timeout, u"no answer within %1 ms"_s);
}

void HttpExchange::limit(int ms, HttpFailureKind kind, const QString &what)
{
    m_phaseKind = kind;
    m_phaseDetail = what.arg(ms);
    m_phase.start(ms);
}

void HttpExchange::read()
{
    if (m_finished)
        return;
    const HttpRequest &request = m_task->request;
    limit(request.limits.idleMs, HttpFailureKind::Timeout, u"nothing more came within %1 ms"_s);
    const QByteArray bytes = m_reply->readAll();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (request.onLine && status == 200)
        readLines(bytes);
    else
        m_received += bytes;
    if (m_received.size() > request.limits.maxAnswerBytes)
        abort(HttpFailureKind::TooLarge, u"more than %1 bytes"_s.arg(request.limits.maxAnswerBytes));
}

void HttpExchange::readLines(const QByteArray &bytes)
{
    m_received += bytes;
    qsizetype start = 0;
    for (qsizetype end; (end = m_received.indexOf('\n', start)) >= 0; start = end + 1) {
        QByteArray line = m_received.mid(start, end - start);
        if (line.endsWith('\r'))
            line.chop(1);
        if (!line.isEmpty())
            m_task->request.onLine(line);
    }
    m_received.remove(0, start);
}

void HttpExchange::replyFinished()
{
    if (m_finished)
        return;
    if (m_reply->bytesAvailable() > 0)
        read();
    if (m_finished) // what came last was too much
        return;
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QNetworkReply::NetworkError error = m_reply->error();
    if (status == 0 || !isStatus(error, status)) {
        finish(tl::make_unexpected(failure(kindOf(error, bodySent()), m_reply->errorString())));
        return;
    }
    if (m_task->request.onLine && status == 200 && !m_received.isEmpty())
        readLines("\n"); // the last line may have no end
    finish(HttpAnswer{status, headersOf(*m_reply), std::exchange(m_received, {}), m_clock.elapsed()});
}

void HttpExchange::abort(HttpFailureKind kind, const QString &detail)
{
    if (m_finished)
        return;
    HttpFailure why = failure(kind, detail);
    m_finished = true; // before the reply says that it is finished
    m_reply->abort();
    m_finished = false;
    why.bodySent = bodySent(); // a part may have gone meanwhile
    finish(tl::make_unexpected(std::move(why)));
}

HttpFailure HttpExchange::failure(HttpFailureKind kind, const QString &detail) const
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    return {kind, bodySent(), status, headersOf(*m_reply), detail, m_clock.elapsed()};
}

void HttpExchange::finish(HttpOutcome outcome)
{
    m_finished = true;
    m_phase.stop();
    m_total.stop();
    const QUrl &url = m_task->request.url;
    qCDebug(logAi).noquote() << url.host() << url.path() << (outcome ? outcome->status : outcome.error().status)
                             << (outcome ? QString() : outcome.error().detail) << m_clock.elapsed() << "ms";
    m_task->promise.addResult(std::move(outcome));
    m_task->promise.finish();
    emit ended();
    deleteLater();
}

} // namespace desk
