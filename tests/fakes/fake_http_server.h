// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ai/http_transport.h"

#include <QHash>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPointer>
#include <QQueue>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace desk {

/// What the server does with one request.
struct FakeReply {
    int status = 200;
    QByteArray body{};
    QList<HttpHeader> headers{};
    qsizetype cutAfter = -1;      ///< ends the connection after so many bytes of the body; the length says more
    bool hangUp = false;          ///< ends the connection without a word
    bool silent = false;          ///< never says anything
    QList<QByteArray> pieces{};   ///< of a stream, one after the other; `body` is not used
    bool pieceThenSilent = false; ///< the stream never ends
};

struct FakeRequest {
    QByteArray method;
    QByteArray target; ///< path and query
    QList<HttpHeader> headers;
    QByteArray body;
    [[nodiscard]] QJsonObject json() const { return QJsonDocument::fromJson(body).object(); }
};

/// A service on loopback that says what the test wrote down, and remembers what it was asked.
/// Threads: the one of the test, whose event loop it needs.
class FakeHttpServer {
public:
    FakeHttpServer()
    {
        if (!m_server.listen(QHostAddress::LocalHost))
            qFatal("no port on loopback");
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    [[nodiscard]] QUrl url(const QString &path = {}) const
    {
        return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(m_server.serverPort()).arg(path));
    }
    /// The next answer, whatever is asked.
    void reply(FakeReply reply) { m_replies.enqueue(std::move(reply)); }
    void reply(int status, const QByteArray &body, QList<HttpHeader> headers = {})
    {
        m_replies.enqueue({status, body, std::move(headers)});
    }
    /// The answer to each request of this path.
    void route(const QByteArray &path, FakeReply reply) { m_routes.insert(path, std::move(reply)); }

    [[nodiscard]] const QList<FakeRequest> &requests() const { return m_requests; }
    [[nodiscard]] FakeRequest last() const { return m_requests.isEmpty() ? FakeRequest{} : m_requests.last(); }
    /// Connections that the other side ended.
    [[nodiscard]] int closed() const { return m_closed; }
    void stopListening() { m_server.close(); }

private:
    void accept()
    {
        while (QTcpSocket *socket = m_server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket] { read(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this, socket] {
                ++m_closed;
                m_buffers.remove(socket);
                socket->deleteLater();
            });
        }
    }

    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        FakeRequest request;
        const QList<QByteArray> lines = buffer.left(end).split('\n');
        const QList<QByteArray> first = lines.first().trimmed().split(' ');
        request.method = first.value(0);
        request.target = first.value(1);
        for (const QByteArray &line : lines.mid(1)) {
            const qsizetype colon = line.indexOf(':');
            request.headers.append(HttpHeader{line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
        }
        const qsizetype length = headerValue(request.headers, "content-length").toLongLong();
        if (buffer.size() < end + 4 + length)
            return;
        request.body = buffer.mid(end + 4, length);
        buffer.remove(0, end + 4 + length);
        m_requests.append(request);
        answer(socket, replyFor(request.target));
    }

    FakeReply replyFor(const QByteArray &target)
    {
        const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
        if (const auto it = m_routes.constFind(path); it != m_routes.constEnd())
            return *it;
        if (m_replies.isEmpty())
            return {.status = 599, .body = "nothing is written down for this request"};
        return m_replies.dequeue();
    }

    static void answer(QTcpSocket *socket, const FakeReply &reply)
    {
        if (reply.silent)
            return;
        if (reply.hangUp) {
            socket->disconnectFromHost();
            return;
        }
        const bool stream = !reply.pieces.isEmpty();
        QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " Said\r\n";
        for (const HttpHeader &header : reply.headers)
            head += header.name + ": " + header.value + "\r\n";
        head += stream ? QByteArray("Transfer-Encoding: chunked\r\n")
                       : "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
        socket->write(head + "\r\n");
        if (!stream) {
            socket->write(reply.cutAfter < 0 ? reply.body : reply.body.left(reply.cutAfter));
            if (reply.cutAfter >= 0)
                socket->disconnectFromHost();
            return;
        }
        for (const QByteArray &piece : reply.pieces)
            socket->write(QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n");
        if (reply.cutAfter >= 0)
            socket->disconnectFromHost();
        else if (!reply.pieceThenSilent)
            socket->write("0\r\n\r\n");
    }

    QHash<QTcpSocket *, QByteArray> m_buffers;
    QQueue<FakeReply> m_replies;
    QHash<QByteArray, FakeReply> m_routes;
    QList<FakeRequest> m_requests;
    int m_closed = 0;
    QTcpServer m_server; ///< last: its connections end with it, and say so to the rest
};

} // namespace desk
