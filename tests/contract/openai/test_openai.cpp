// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/openai_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestOpenAi : public QObject {
    Q_OBJECT
private slots:
    void asksForAnAnswer();
    void asksWithAPicture();
    void effortBelongsToTheFamily_data();
    void effortBelongsToTheFamily();
    void readsAnAnswer();
    void usageIsBookedByKind();
    void usageMayBeMissing();
    void badAnswers_data();
    void badAnswers();
    void refusals_data();
    void refusals();
    void waitsAsTold_data();
    void waitsAsTold();
    void brokenConnections();
    void stopEndsTheCall();
    void listsModels();
    void counts();
    void bounds();

private:
    QtHttpTransport m_http;
    OpenAiProvider m_provider{m_http};
};

namespace {

const QByteArray good = R"({"id":"resp_1","object":"response","status":"completed","model":"gpt-6-luna-2026",
 "error":null,"incomplete_details":null,"service_tier":"default","output":[{"type":"reasoning","summary":[]},
 {"type":"message","role":"assistant","status":"completed","content":[
  {"type":"output_text","text":"{\"number\":","annotations":[]},{"type":"output_text","text":"\"A-17\"}"}]},
 {"type":"something_new"}],
 "usage":{"input_tokens":1900,"input_tokens_details":{"cached_tokens":1024,"cache_write_tokens":100},
  "output_tokens":210,"output_tokens_details":{"reasoning_tokens":64},"total_tokens":2110}})";

QByteArray error(const QByteArray &type, const QByteArray &code, const QByteArray &message = "said")
{
    return R"({"error":{"message":")" + message + R"(","type":")" + type + R"(","param":null,"code":")" + code + "\"}}";
}

} // namespace

void TestOpenAi::asksForAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good);
    QVERIFY(await(m_provider.chat(accessTo(server, u"/v1"_s), question(u"gpt-6-luna"_s), {})));
    const FakeRequest seen = server.last();
    QCOMPARE(seen.method, "POST");
    QCOMPARE(seen.target, "/v1/responses");
    QCOMPARE(headerValue(seen.headers, "authorization"), "Bearer sk-test-0123456789");
    QCOMPARE(headerValue(seen.headers, "content-type"), "application/json");
    const QJsonObject body = seen.json();
    QCOMPARE(at(body, {"model"}), u"gpt-6-luna"_s);
    QCOMPARE(at(body, {"store"}), QJsonValue(false));
    QCOMPARE(at(body, {"instructions"}), u"Read invoices."_s);
    QCOMPARE(at(body, {"input", "0", "role"}), u"user"_s);
    QCOMPARE(at(body, {"input", "0", "content", "0", "type"}), u"input_text"_s);
    QCOMPARE(at(body, {"input", "0", "content", "0", "text"}), u"Invoice A-17, total 119.00"_s);
    QCOMPARE(at(body, {"text", "format", "type"}), u"json_schema"_s);
    QCOMPARE(at(body, {"text", "format", "name"}), u"invoice"_s);
    QCOMPARE(at(body, {"text", "format", "strict"}), QJsonValue(true));
    const QJsonObject schema = at(body, {"text", "format", "schema"}).toObject();
    QCOMPARE(at(schema, {"additionalProperties"}), QJsonValue(false));
    QCOMPARE(at(schema, {"required"}).toArray().size(), 2);
    QCOMPARE(at(schema, {"properties", "number", "type"}), u"string"_s);
    QCOMPARE(at(schema, {"properties", "total", "type"}), QJsonValue(QJsonArray{u"string"_s, u"null"_s}));
    QVERIFY(!at(schema, {"properties", "number"}).toObject().contains(u"pattern"_s));
    QCOMPARE(at(body, {"reasoning", "effort"}), u"none"_s);
    QCOMPARE(at(body, {"max_output_tokens"}), QJsonValue(1500));
    QCOMPARE(at(body, {"service_tier"}), u"default"_s);
    for (const QString &word : {u"temperature"_s, u"top_p"_s, u"stream"_s, u"tools"_s})
        QVERIFY2(!body.contains(word), qPrintable(word));
}

void TestOpenAi::asksWithAPicture()
{
    FakeHttpServer server;
    server.reply(200, good);
    QVERIFY(await(m_provider.chat(accessTo(server, u"/v1"_s), question(u"gpt-6-luna"_s, true), {})));
    const QJsonObject body = server.last().json();
    QCOMPARE(at(body, {"input", "0", "content", "0", "type"}), u"input_image"_s);
    QCOMPARE(at(body, {"input", "0", "content", "0", "image_url"}),
             u"data:image/png;base64,"_s + QString::fromLatin1(QByteArray("\x89PNGpicture").toBase64()));
    QCOMPARE(at(body, {"input", "0", "content", "0", "detail"}), u"high"_s);
    QCOMPARE(at(body, {"input", "0", "content", "1", "type"}), u"input_text"_s);
}

void TestOpenAi::effortBelongsToTheFamily_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QString>("effort");
    QTest::newRow("old") << u"gpt-4o-mini"_s << QString();
    QTest::newRow("4.1") << u"gpt-4.1-mini"_s << QString();
    QTest::newRow("5") << u"gpt-5-nano"_s << u"minimal"_s;
    QTest::newRow("5 chat") << u"gpt-5-chat-latest"_s << QString();
    QTest::newRow("5.4") << u"gpt-5.4-nano"_s << u"none"_s;
    QTest::newRow("6.1") << u"gpt-6.1-sol"_s << u"none"_s;
    QTest::newRow("o") << u"o4-mini"_s << u"low"_s;
}

void TestOpenAi::effortBelongsToTheFamily()
{
    QFETCH(QString, model);
    QFETCH(QString, effort);
    const auto body = openAiBody(question(model));
    QVERIFY(body);
    QCOMPARE(at(*body, {"reasoning", "effort"}).toString(), effort);
    QCOMPARE(body->contains(u"reasoning"_s), !effort.isEmpty());
}

void TestOpenAi::readsAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good, {{"x-request-id", "req_9"}, {"x-ratelimit-remaining-requests", "59"}});
    const auto outcome = await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"number":"A-17"})");
    QCOMPARE(outcome->record.modelServed, u"gpt-6-luna-2026"_s);
    QCOMPARE(outcome->record.requestId, u"req_9"_s);
    QCOMPARE(outcome->record.serviceTier, u"default"_s);
    QCOMPARE(outcome->record.requestsLeft, std::optional<qint64>(59));
    QVERIFY(!outcome->record.tokensLeft);
    QCOMPARE(outcome->record.finishReason, u"completed"_s);
    QCOMPARE(outcome->record.httpStatus, 200);
}

void TestOpenAi::usageIsBookedByKind()
{
    const auto outcome = parseOpenAiAnswer({200, {}, good});
    QVERIFY(outcome && outcome->record.usage);
    const TokenUsage usage = *outcome->record.usage;
    QCOMPARE(usage, (TokenUsage{776, 1024, 100, 0, 210, 64})); // cached tokens are inside the total, and not twice
    QCOMPARE(usage.totalInput(), 1900);
}

void TestOpenAi::usageMayBeMissing()
{
    QByteArray without = good;
    without.replace("\"usage\"", "\"unused\"");
    const auto outcome = parseOpenAiAnswer({200, {}, without});
    QVERIFY(outcome);
    QVERIFY(!outcome->record.usage); // which is not the same as nothing
    without = good;
    without.replace("\"input_tokens\":1900", "\"input_tokens\":0").replace("1024", "0").replace(":100", ":0");
    without.replace("\"output_tokens\":210", "\"output_tokens\":0").replace("2110", "0");
    const auto zeros = parseOpenAiAnswer({200, {}, without});
    QVERIFY(zeros);
    QVERIFY(!zeros->record.usage);
}

void TestOpenAi::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Paid>("paid");
    const auto changed = [](const QByteArray &from, const QByteArray &to) {
        return QByteArray(good).replace(from, to);
    };
    QTest::newRow("refusal") << changed(R"({"type":"output_text","text":"{\"number\":","annotations":[]})",
                                        R"({"type":"refusal","refusal":"I cannot"})")
                             << FailureKind::Refused << Paid::Yes;
    QTest::newRow("cut") << changed("\"completed\",\"model\"", "\"incomplete\",\"model\"")
                                .replace("\"incomplete_details\":null",
                                         R"("incomplete_details":{"reason":"max_output_tokens"})")
                         << FailureKind::Truncated << Paid::Yes;
    QTest::newRow("filter") << changed("\"completed\",\"model\"", "\"incomplete\",\"model\"")
                                   .replace("\"incomplete_details\":null",
                                            R"("incomplete_details":{"reason":"content_filter"})")
                            << FailureKind::Refused << Paid::Yes;
    QTest::newRow("failed") << QByteArray(
                                   R"({"status":"failed","output":[],"error":{"code":"server_error","message":"m"}})")
                            << FailureKind::ServerError << Paid::Unknown;
    QTest::newRow("failed for the rate")
        << QByteArray(R"({"status":"failed","output":[],"error":{"code":"rate_limit_exceeded","message":"m"}})")
        << FailureKind::RateLimited << Paid::Unknown;
    QTest::newRow("empty") << QByteArray(
                                  R"({"status":"completed","output":[],"usage":{"input_tokens":5,"output_tokens":1}})")
                           << FailureKind::Empty << Paid::Yes;
    QTest::newRow("prose")
        << changed(R"("{\"number\":")", R"("I think the number is ")").replace(R"("\"A-17\"}")", R"("A-17")")
        << FailureKind::Malformed << Paid::Yes;
    QTest::newRow("array") << changed(R"("{\"number\":")", R"("[")").replace(R"("\"A-17\"}")", R"("1]")")
                           << FailureKind::Malformed << Paid::Yes;
    QTest::newRow("no json") << QByteArray("<html>sign in</html>") << FailureKind::Malformed << Paid::Unknown;
    QTest::newRow("other json") << QByteArray("{\"ok\":true}") << FailureKind::Malformed << Paid::Unknown;
    QTest::newRow("nothing") << QByteArray() << FailureKind::Malformed << Paid::Unknown;
}

void TestOpenAi::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(200, body);
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, paid);
    if (paid == Paid::Yes) {
        QVERIFY(failure.record.usage); // booked, though of no use
        QCOMPARE(failure.retry, Retry::Never);
    }
    QVERIFY(!failure.detail.contains(u"A-17"_s));
}

void TestOpenAi::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<Paid>("paid");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind, Retry retry,
                        Paid paid = Paid::No) { QTest::newRow(name) << status << body << kind << retry << paid; };
    using K = FailureKind;
    row("bad request", 400, error("invalid_request_error", "unsupported_parameter"), K::BadRequest, Retry::Never);
    row("context", 400, error("invalid_request_error", "context_length_exceeded"), K::ContextTooLong, Retry::Never);
    row("picture", 400, error("invalid_request_error", "image_too_large"), K::RequestTooLarge, Retry::Never);
    row("key", 401,
        error("invalid_request_error", "invalid_api_key",
              "Incorrect API key provided: sk-proj-aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"),
        K::BadKey, Retry::AfterPerson);
    row("region", 403, error("request_forbidden", "unsupported_country_region_territory"), K::NotPermitted,
        Retry::AfterPerson);
    row("model", 404, error("invalid_request_error", "model_not_found"), K::ModelUnknown, Retry::Never);
    row("lock", 409, error("conflict", ""), K::ServerError, Retry::Soon);
    row("rate", 429, error("requests", "rate_limit_exceeded"), K::RateLimited, Retry::Soon);
    row("slow down", 429, error("requests", "slow_down"), K::RateLimited, Retry::Soon);
    row("credit", 429, error("insufficient_quota", "credit_balance_exhausted"), K::NoCredit, Retry::AfterPerson);
    row("old word", 429, error("insufficient_quota", "insufficient_quota"), K::NoCredit, Retry::AfterPerson);
    row("usage cap", 429, error("x", "organization_usage_limit_exceeded"), K::SpendCap, Retry::AfterPerson);
    row("spend cap", 429, error("x", "organization_spend_limit_exceeded"), K::SpendCap, Retry::AfterPerson);
    row("project cap", 429, error("x", "project_spend_limit_exceeded"), K::SpendCap, Retry::AfterPerson);
    row("over a minute", 429, error("tokens", "rate_limit_exceeded", "Request too large for gpt-6 on tokens per min"),
        K::RequestTooLarge, Retry::Never);
    row("server", 500, error("server_error", ""), K::ServerError, Retry::Soon, Paid::Unknown);
    row("gateway", 502, "<html></html>", K::ServerError, Retry::Soon, Paid::Unknown);
    row("overloaded", 503, error("server_error", "", "overloaded"), K::ServerError, Retry::Soon);
    row("overloaded, no body", 503, "", K::Overloaded, Retry::Soon);
    row("gateway time", 504, "", K::Timeout, Retry::Once, Paid::Unknown);
    row("redirect", 302, "", K::Redirected, Retry::AfterPerson);
}

void TestOpenAi::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Retry, retry);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(status, body, {{"x-request-id", "req_7"}, {"Location", "http://127.0.0.1:1/"}});
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.retry, retry);
    QCOMPARE(failure.paid, paid);
    QCOMPARE(failure.record.httpStatus, status);
    QCOMPARE(failure.record.requestId, u"req_7"_s);
    QVERIFY(!failure.detail.isEmpty());
    QVERIFY(!failure.detail.contains(u"sk-proj"_s));
    QCOMPARE(failure.record.billingSeen, kind == FailureKind::NoCredit || kind == FailureKind::SpendCap);
    QCOMPARE(server.requests().size(), 1);
}

void TestOpenAi::waitsAsTold_data()
{
    QTest::addColumn<QList<QByteArray>>("headers"); // name, value, name, value, ...
    QTest::addColumn<qint64>("waitMs");
    QTest::addColumn<Retry>("retry");
    QTest::newRow("seconds") << QList<QByteArray>{"retry-after", "7"} << qint64(7000) << Retry::Soon;
    QTest::newRow("milliseconds first") << QList<QByteArray>{"retry-after", "7", "retry-after-ms", "250"} << qint64(250)
                                        << Retry::Soon;
    QTest::newRow("date") << QList<QByteArray>{"date", "Sat, 21 Nov 2026 10:00:00 GMT", "retry-after",
                                               "Sat, 21 Nov 2026 10:00:30 GMT"}
                          << qint64(30'000) << Retry::Soon;
    QTest::newRow("too long") << QList<QByteArray>{"retry-after", "121"} << qint64(121'000) << Retry::Later;
    QTest::newRow("reset") << QList<QByteArray>{"x-ratelimit-remaining-requests", "3",
                                                "x-ratelimit-remaining-tokens",   "0",
                                                "x-ratelimit-reset-requests",     "20ms",
                                                "x-ratelimit-reset-tokens",       "1m30s"}
                           << qint64(90'000) << Retry::Soon;
    QTest::newRow("nothing") << QList<QByteArray>{} << qint64(-1) << Retry::Soon;
    QTest::newRow("nonsense") << QList<QByteArray>{"retry-after", "soon"} << qint64(-1) << Retry::Soon;
    QTest::newRow("told not to") << QList<QByteArray>{"x-should-retry", "false"} << qint64(-1) << Retry::Never;
}

void TestOpenAi::waitsAsTold()
{
    QFETCH(QList<QByteArray>, headers);
    QFETCH(qint64, waitMs);
    QFETCH(Retry, retry);
    QList<HttpHeader> given;
    for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
        given.append(HttpHeader{headers.at(i), headers.at(i + 1)});
    FakeHttpServer server;
    server.reply(429, error("requests", "rate_limit_exceeded"), given);
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::RateLimited);
    QCOMPARE(failure.waitMs.value_or(-1), waitMs);
    QCOMPARE(failure.retry, retry);
}

void TestOpenAi::brokenConnections()
{
    FakeHttpServer server;
    server.reply({.hangUp = true});
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::Unknown);
    server.reply({.body = good, .cutAfter = 100});
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::Unknown);
    server.reply({.status = 429, .body = error("requests", "rate_limit_exceeded"), .cutAfter = 10});
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.paid, Paid::No); // it was refused, whatever else it meant to say
    FakeHttpServer slow;
    slow.reply({.silent = true});
    ChatRequest hurried = question(u"gpt-6-luna"_s);
    hurried.timeoutMs = 60;
    failure = failureIn(await(m_provider.chat(accessTo(slow), hurried, {})));
    QCOMPARE(failure.kind, FailureKind::Timeout);
    if (!slow.requests().isEmpty()) // it came there in time
        QCOMPARE(failure.paid, Paid::Unknown);
    server.reply(200, QByteArray(20 * 1024 * 1024, ' '));
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::AnswerTooLarge);
    QCOMPARE(failure.paid, Paid::Unknown);
    server.stopListening();
    const ServiceAccess gone{QUrl(u"http://127.0.0.1:1/v1"_s), "sk-test-0123456789", false};
    failure = failureIn(await(m_provider.chat(gone, question(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::NotRunning);
    QCOMPARE(failure.paid, Paid::No);
}

void TestOpenAi::stopEndsTheCall()
{
    FakeHttpServer server;
    server.reply({.silent = true});
    std::stop_source stop;
    const auto future = m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    const CallFailure failure = failureIn(await(future));
    QCOMPARE(failure.kind, FailureKind::Cancelled);
    QCOMPARE(failure.paid, Paid::Unknown);
    QTRY_COMPARE(server.closed(), 1);
    // Stopped before it left, it cost nothing.
    const CallFailure before =
        failureIn(await(m_provider.chat(accessTo(server), question(u"gpt-6-luna"_s), stop.get_token())));
    QCOMPARE(before.kind, FailureKind::Cancelled);
    QCOMPARE(before.paid, Paid::No);
}

void TestOpenAi::listsModels()
{
    FakeHttpServer server;
    server.reply(200, R"({"object":"list","data":[{"id":"gpt-6-luna"},{"id":"text-embedding-3-small"},{"id":""}]})");
    const auto models = await(m_provider.listModels(accessTo(server, u"/v1"_s), {}));
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    QCOMPARE(models->first().id, u"gpt-6-luna"_s);
    QCOMPARE(models->first().thinking, ModelDescription::Ability::Yes);
    QCOMPARE(models->first().vision, ModelDescription::Ability::Unknown); // the list does not say
    QCOMPARE(models->last().chat, ModelDescription::Ability::No);
    QCOMPARE(server.last().method, "GET");
    QCOMPARE(server.last().target, "/v1/models");
    QCOMPARE(headerValue(server.last().headers, "authorization"), "Bearer sk-test-0123456789");
    server.reply({.hangUp = true});
    const CallFailure failure = failureIn(await(m_provider.listModels(accessTo(server), {})));
    QCOMPARE(failure.paid, Paid::No);
}

void TestOpenAi::counts()
{
    FakeHttpServer server;
    server.reply(200, R"({"object":"response.input_tokens","input_tokens":1900})");
    const auto count = await(m_provider.countInput(accessTo(server, u"/v1"_s), question(u"gpt-6-luna"_s, true), {}));
    QVERIFY(count);
    QCOMPARE(*count, 1900);
    QCOMPARE(server.last().target, "/v1/responses/input_tokens");
    const QJsonObject body = server.last().json();
    QVERIFY(body.contains(u"input"_s) && body.contains(u"text"_s) && body.contains(u"instructions"_s));
    QVERIFY(!body.contains(u"max_output_tokens"_s));
    server.reply(200, "{}");
    QCOMPARE(failureIn(await(m_provider.countInput(accessTo(server), question(u"gpt-6-luna"_s), {}))).kind,
             FailureKind::Malformed);
}

void TestOpenAi::bounds()
{
    ChatRequest request = question(u"gpt-6-luna"_s);
    const auto bound = m_provider.inputBound(request);
    QVERIFY(bound);
    QCOMPARE(bound->basis, BoundBasis::Proven);
    QVERIFY(bound->tokens >= request.text.toUtf8().size() + request.system.toUtf8().size());
    request.text += QString(1000, u'\uFDFA'); // three bytes that a compatibility form makes thirty-three of
    QVERIFY(m_provider.inputBound(request)->tokens >= bound->tokens + 33'000);
    QVERIFY(!m_provider.inputBound(question(u"gpt-6-luna"_s, true))); // the tokens of a picture are not known
    QCOMPARE(m_provider.outputBound(request), (TokenBound{1500, BoundBasis::Proven}));
    request.maxOutputTokens = 1;
    QCOMPARE(m_provider.outputBound(request)->tokens, 16);
}

QTEST_GUILESS_MAIN(TestOpenAi)
#include "test_openai.moc"
