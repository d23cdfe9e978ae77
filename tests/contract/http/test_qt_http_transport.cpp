// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/qt_http_transport.h"
#include "tests/await.h"
#include "tests/fakes/fake_http_server.h"

#include <QLoggingCategory>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Thirty seconds at most for what a test waits for; short for what a test lets pass.
static constexpr int ShortMs = 60;

class TestQtHttpTransport : public QObject {
    Q_OBJECT
private slots:
    void asksAndAnswers();
    void errorsOfAServiceAreAnswers();
    void readsLines();
    void followsNoRedirect();
    void nothingListens();
    void badAddress();
    void aBodyGoesOnce();
    void aBodyGoesOnceOverAUsedConnection();
    void aCutAnswerIsNone_data();
    void aCutAnswerIsNone();
    void limitsOfTime();
    void nothingGoesBeforeTheEncryption();
    void aBodyThatIsNotTakenCostsNothing();
    void limitsOfSize();
    void cancelClosesTheConnection();
    void cancelBeforeSending();
    void theEndOfTheTransportEndsEverything();
    void keysAreNotLogged();
    void manyAtOnce();

private:
    static HttpRequest request(const QUrl &url, const QByteArray &body = "{}");
    QtHttpTransport m_http;
};

HttpRequest TestQtHttpTransport::request(const QUrl &url, const QByteArray &body)
{
    HttpRequest made;
    made.url = url;
    made.body = body;
    made.headers.append(HttpHeader{"Content-Type", "application/json"});
    return made;
}

void TestQtHttpTransport::asksAndAnswers()
{
    FakeHttpServer server;
    server.reply(200, "{\"a\":1}", {{"X-Request-Id", "r1"}});
    HttpRequest asked = request(server.url(u"/v1/x?y=1"_s), QByteArray(300'000, 'b'));
    asked.secretHeaders.append(HttpHeader{"x-api-key", "secret"});
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->status, 200);
    QCOMPARE(outcome->body, "{\"a\":1}");
    QCOMPARE(headerValue(outcome->headers, "x-request-id"), "r1");
    const FakeRequest seen = server.last();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1/x?y=1");
    QCOMPARE(seen.body.size(), 300'000);
    QCOMPARE(headerValue(seen.headers, "x-api-key"), "secret");
    QCOMPARE(headerValue(seen.headers, "content-type"), "application/json");
    QVERIFY(headerValue(seen.headers, "cookie").isEmpty());
    QCOMPARE(headerValue(seen.headers, "connection").toLower(), "close");
}

void TestQtHttpTransport::errorsOfAServiceAreAnswers()
{
    FakeHttpServer server;
    for (const int status : {400, 401, 402, 403, 404, 408, 409, 413, 418, 429, 499, 500, 501, 503, 529}) {
        server.reply(status, "{\"error\":\"e\"}", {{"Retry-After", "3"}, {"WWW-Authenticate", "Basic realm=\"x\""}});
        const HttpOutcome outcome = await(m_http.send(request(server.url()), {}));
        QVERIFY2(outcome, qPrintable(QString::number(status)));
        QCOMPARE(outcome->status, status);
        QCOMPARE(outcome->body, "{\"error\":\"e\"}");
        QCOMPARE(headerValue(outcome->headers, "retry-after"), "3");
    }
}

void TestQtHttpTransport::readsLines()
{
    FakeHttpServer server;
    server.reply({.pieces = {"{\"a\"", ":1}\r\n\n{\"b\":2}\n{\"c", "\":3}"}});
    QList<QByteArray> lines;
    HttpRequest asked = request(server.url());
    asked.onLine = [&lines](const QByteArray &line) { lines.append(line); };
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    QVERIFY(outcome);
    QVERIFY(outcome->body.isEmpty());
    QCOMPARE(lines, (QList<QByteArray>{"{\"a\":1}", "{\"b\":2}", "{\"c\":3}"}));
    server.reply(404, "{\"error\":\"no\"}"); // what is no stream comes whole
    const HttpOutcome refused = await(m_http.send(asked, {}));
    QVERIFY(refused);
    QCOMPARE(refused->body, "{\"error\":\"no\"}");
    QCOMPARE(lines.size(), 3);
}

void TestQtHttpTransport::followsNoRedirect()
{
    FakeHttpServer other;
    other.reply(200, "{}");
    for (const int status : {301, 302, 307, 308}) {
        FakeHttpServer server;
        server.reply(status, {}, {{"Location", other.url(u"/steal"_s).toEncoded()}});
        HttpRequest asked = request(server.url());
        asked.secretHeaders.append(HttpHeader{"x-api-key", "secret"});
        const HttpOutcome outcome = await(m_http.send(asked, {}));
        QVERIFY2(outcome, qPrintable(QString::number(status)));
        QCOMPARE(outcome->status, status);
    }
    QVERIFY(other.requests().isEmpty());
}

void TestQtHttpTransport::nothingListens()
{
    QUrl gone;
    {
        const FakeHttpServer server;
        gone = server.url();
    }
    const HttpOutcome outcome = await(m_http.send(request(gone), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Refused);
    QVERIFY(!outcome.error().bodySent);
}

void TestQtHttpTransport::badAddress()
{
    for (const QUrl &url : {QUrl(), QUrl(u"file:///etc/passwd"_s), QUrl(u"http:///x"_s), QUrl(u"ftp://host/x"_s)}) {
        const HttpOutcome outcome = await(m_http.send(request(url), {}));
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, HttpFailureKind::BadAddress);
        QVERIFY(!outcome.error().bodySent);
    }
}

void TestQtHttpTransport::aBodyGoesOnce()
{
    FakeHttpServer server;
    for (int i = 0; i < 8; ++i)
        server.reply({.hangUp = true});
    const HttpOutcome outcome = await(m_http.send(request(server.url()), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Cut);
    QVERIFY(outcome.error().bodySent);
    QCOMPARE(server.requests().size(), 1);
}

void TestQtHttpTransport::aBodyGoesOnceOverAUsedConnection()
{
    FakeHttpServer server;
    server.reply(200, "{}");
    QVERIFY(await(m_http.send(request(server.url()), {})));
    for (int i = 0; i < 8; ++i)
        server.reply({.hangUp = true});
    const HttpOutcome outcome = await(m_http.send(request(server.url()), {}));
    QVERIFY(!outcome);
    QVERIFY(outcome.error().bodySent);
    QCOMPARE(server.requests().size(), 2);
}

void TestQtHttpTransport::aCutAnswerIsNone_data()
{
    QTest::addColumn<bool>("stream");
    QTest::newRow("length") << false;
    QTest::newRow("pieces") << true;
}

void TestQtHttpTransport::aCutAnswerIsNone()
{
    QFETCH(bool, stream);
    FakeHttpServer server;
    FakeReply cut{.body = "{\"a\":1,\"b\":2}", .cutAfter = 5};
    if (stream)
        cut.pieces = {"{\"a\":1,"};
    server.reply(cut);
    const HttpOutcome outcome = await(m_http.send(request(server.url()), {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Cut);
    QVERIFY(outcome.error().bodySent);
    QCOMPARE(outcome.error().status, 200);
}

void TestQtHttpTransport::limitsOfTime()
{
    FakeHttpServer server;
    server.reply({.silent = true});
    HttpRequest asked = request(server.url());
    asked.limits.firstByteMs = ShortMs;
    const HttpOutcome slow = await(m_http.send(asked, {}));
    QVERIFY(!slow);
    QCOMPARE(slow.error().kind, HttpFailureKind::Timeout);
    QVERIFY(slow.error().bodySent);

    server.reply({.pieces = {"a"}, .pieceThenSilent = true});
    asked = request(server.url());
    asked.limits.idleMs = ShortMs;
    const HttpOutcome idle = await(m_http.send(asked, {}));
    QVERIFY(!idle);
    QCOMPARE(idle.error().kind, HttpFailureKind::Timeout);
    QCOMPARE(idle.error().status, 200);

    server.reply({.silent = true});
    asked = request(server.url());
    asked.limits.totalMs = ShortMs;
    const HttpOutcome total = await(m_http.send(asked, {}));
    QVERIFY(!total);
    QCOMPARE(total.error().kind, HttpFailureKind::Timeout);
}

void TestQtHttpTransport::nothingGoesBeforeTheEncryption()
{
    QTcpServer mute; // takes the connection, and does not know what TLS is
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    HttpRequest asked = request(QUrl(u"https://127.0.0.1:%1/"_s.arg(mute.serverPort())));
    asked.limits.connectMs = ShortMs;
    const HttpOutcome late = await(m_http.send(asked, {}));
    QVERIFY(!late);
    QCOMPARE(late.error().kind, HttpFailureKind::ConnectTimeout);
    QVERIFY(!late.error().bodySent);

    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    QByteArray seen;
    connect(&other, &QTcpServer::newConnection, &other, [&] {
        QTcpSocket *socket = other.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&seen, socket] {
            seen += socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        });
    });
    asked = request(QUrl(u"https://127.0.0.1:%1/"_s.arg(other.serverPort())), "BODYTEXT");
    asked.secretHeaders.append(HttpHeader{"x-api-key", "SECRETKEY"});
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Tls);
    QVERIFY(!outcome.error().bodySent);
    QVERIFY(!seen.contains("SECRETKEY") && !seen.contains("BODYTEXT"));
}

void TestQtHttpTransport::aBodyThatIsNotTakenCostsNothing()
{
    QTcpServer full; // takes the connection, and reads nothing
    QVERIFY(full.listen(QHostAddress::LocalHost));
    connect(&full, &QTcpServer::newConnection, &full, [&] { full.nextPendingConnection()->setReadBufferSize(1); });
    HttpRequest asked =
        request(QUrl(u"http://127.0.0.1:%1/"_s.arg(full.serverPort())), QByteArray(64 * 1024 * 1024, 'b'));
    asked.limits.idleMs = ShortMs;
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Timeout);
    QVERIFY(!outcome.error().bodySent); // it lacks its end, so nobody can have answered it
}

void TestQtHttpTransport::limitsOfSize()
{
    FakeHttpServer server;
    server.reply(200, QByteArray(100'000, 'x'));
    HttpRequest asked = request(server.url());
    asked.limits.maxAnswerBytes = 10'000;
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::TooLarge);
    server.reply({.pieces = {QByteArray(20'000, 'x')}}); // a line without end
    asked.onLine = [](const QByteArray &) {};
    const HttpOutcome line = await(m_http.send(asked, {}));
    QVERIFY(!line);
    QCOMPARE(line.error().kind, HttpFailureKind::TooLarge);
}

void TestQtHttpTransport::cancelClosesTheConnection()
{
    FakeHttpServer server;
    server.reply({.silent = true});
    std::stop_source stop;
    const auto future = m_http.send(request(server.url()), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(server.closed(), 0);
    stop.request_stop();
    const HttpOutcome outcome = await(future);
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Cancelled);
    QVERIFY(outcome.error().bodySent);
    QTRY_COMPARE(server.closed(), 1);
}

void TestQtHttpTransport::cancelBeforeSending()
{
    FakeHttpServer server;
    std::stop_source stop;
    stop.request_stop();
    const HttpOutcome outcome = await(m_http.send(request(server.url()), stop.get_token()));
    QVERIFY(!outcome);
    QCOMPARE(outcome.error().kind, HttpFailureKind::Cancelled);
    QVERIFY(!outcome.error().bodySent);
    QVERIFY(server.requests().isEmpty());
}

void TestQtHttpTransport::theEndOfTheTransportEndsEverything()
{
    FakeHttpServer server;
    server.reply({.silent = true});
    auto http = std::make_unique<QtHttpTransport>();
    const auto future = http->send(request(server.url()), {});
    QTRY_COMPARE(server.requests().size(), 1);
    http.reset();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, HttpFailureKind::Cancelled);
    QTRY_COMPARE(server.closed(), 1);
}

namespace {
QStringList logged;
void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}
} // namespace

void TestQtHttpTransport::keysAreNotLogged()
{
    QLoggingCategory::setFilterRules(u"desk.ai=true"_s);
    const QtMessageHandler before = qInstallMessageHandler(keep);
    FakeHttpServer server;
    server.reply(401, "{\"error\":\"key SECRETKEY is wrong\"}");
    HttpRequest asked = request(server.url(u"/path?key=INTHEADDRESS"_s), "BODYTEXT");
    asked.secretHeaders.append(HttpHeader{"x-api-key", "SECRETKEY"});
    const HttpOutcome outcome = await(m_http.send(asked, {}));
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(outcome);
    const QString all = logged.join(u'\n');
    QVERIFY2(all.contains(u"/path"_s), qPrintable(all));
    for (const QString &secret : {u"SECRETKEY"_s, u"INTHEADDRESS"_s, u"BODYTEXT"_s})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

void TestQtHttpTransport::manyAtOnce()
{
    FakeHttpServer server;
    QList<QFuture<HttpOutcome>> open;
    for (int i = 0; i < 40; ++i) {
        server.reply(200, "{}");
        open.append(m_http.send(request(server.url(u"/%1"_s.arg(i))), {}));
    }
    for (const QFuture<HttpOutcome> &future : std::as_const(open))
        QVERIFY(await(future));
    QCOMPARE(server.requests().size(), 40);
}

QTEST_GUILESS_MAIN(TestQtHttpTransport)
#include "test_qt_http_transport.moc"
