// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/anthropic_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAnthropic : public QObject {
    Q_OBJECT
private slots:
    void asksForAnAnswer();
    void asksWithAPicture();
    void effortBelongsToTheFamily_data();
    void effortBelongsToTheFamily();
    void readsAnAnswer();
    void usageIsBookedByKind();
    void badAnswers_data();
    void badAnswers();
    void refusals_data();
    void refusals();
    void waitsAsTold();
    void brokenConnections();
    void listsModels();
    void counts();
    void bounds();

private:
    QtHttpTransport m_http;
    AnthropicProvider m_provider{m_http};
};

namespace {

const QByteArray good = R"({"id":"msg_1","type":"message","role":"assistant","model":"claude-haiku-5-5",
 "content":[{"type":"thinking","thinking":"","signature":"s"},{"type":"text","text":"{\"number\":\"A-17\"}"}],
 "stop_reason":"end_turn","stop_sequence":null,
 "usage":{"input_tokens":900,"cache_creation_input_tokens":300,"cache_read_input_tokens":1024,
 "cache_creation":{"ephemeral_5m_input_tokens":200,"ephemeral_1h_input_tokens":100},
 "output_tokens":230,"output_tokens_details":{"thinking_tokens":30},"service_tier":"standard"}})";

QByteArray error(const QByteArray &type, const QByteArray &message = "said", const QByteArray &details = "{}")
{
    return R"({"type":"error","error":{"type":")" + type + R"(","message":")" + message + R"(","details":)" + details +
           R"(},"request_id":"req_body"})";
}

} // namespace

void TestAnthropic::asksForAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good);
    ChatRequest request = question(u"claude-haiku-5-5"_s);
    request.cachePrompt = true;
    QVERIFY(await(m_provider.chat(accessTo(server), request, {})));
    const FakeRequest seen = server.last();
    QCOMPARE(seen.target, "/v1/messages");
    QCOMPARE(headerValue(seen.headers, "x-api-key"), "sk-test-0123456789");
    QCOMPARE(headerValue(seen.headers, "anthropic-version"), "2023-06-01");
    QVERIFY(headerValue(seen.headers, "authorization").isEmpty());
    const QJsonObject body = seen.json();
    QCOMPARE(at(body, {"model"}), u"claude-haiku-5-5"_s);
    QCOMPARE(at(body, {"max_tokens"}), QJsonValue(1500));
    QCOMPARE(at(body, {"system", "0", "text"}), u"Read invoices."_s);
    QCOMPARE(at(body, {"system", "0", "cache_control", "type"}), u"ephemeral"_s);
    QCOMPARE(at(body, {"output_config", "effort"}), u"low"_s);
    QCOMPARE(at(body, {"output_config", "format", "type"}), u"json_schema"_s);
    const QJsonObject schema = at(body, {"output_config", "format", "schema"}).toObject();
    QCOMPARE(at(schema, {"additionalProperties"}), QJsonValue(false));
    QCOMPARE(at(schema, {"required"}), QJsonValue(QJsonArray{u"number"_s}));
    QVERIFY(!at(schema, {"properties", "number"}).toObject().contains(u"minLength"_s));
    QCOMPARE(at(body, {"messages", "0", "content", "0", "text"}), u"Invoice A-17, total 119.00"_s);
    for (const QString &word : {u"temperature"_s, u"top_p"_s, u"top_k"_s, u"stream"_s, u"thinking"_s})
        QVERIFY2(!body.contains(word), qPrintable(word));
}

void TestAnthropic::asksWithAPicture()
{
    const auto body = anthropicBody(question(u"claude-haiku-5-5"_s, true));
    QVERIFY(body);
    QCOMPARE(at(*body, {"messages", "0", "content", "0", "type"}), u"image"_s);
    QCOMPARE(at(*body, {"messages", "0", "content", "0", "source", "type"}), u"base64"_s);
    QCOMPARE(at(*body, {"messages", "0", "content", "0", "source", "media_type"}), u"image/png"_s);
    QCOMPARE(at(*body, {"messages", "0", "content", "0", "source", "data"}),
             QString::fromLatin1(QByteArray("\x89PNGpicture").toBase64()));
    QCOMPARE(at(*body, {"messages", "0", "content", "1", "type"}), u"text"_s);
    QVERIFY(!at(*body, {"system", "0"}).toObject().contains(u"cache_control"_s)); // nobody asked for it
}

void TestAnthropic::effortBelongsToTheFamily_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<bool>("takes");
    QTest::newRow("haiku 4.5") << u"claude-haiku-4-5-20251001"_s << false;
    QTest::newRow("sonnet 4.5") << u"claude-sonnet-4-5"_s << false;
    QTest::newRow("opus 4.8") << u"claude-opus-4-8"_s << false;
    QTest::newRow("sonnet 5") << u"claude-sonnet-5"_s << true;
    QTest::newRow("haiku 5.5") << u"claude-haiku-5-5"_s << true;
    QTest::newRow("old") << u"claude-3-5-haiku-latest"_s << false;
}

void TestAnthropic::effortBelongsToTheFamily()
{
    QFETCH(QString, model);
    QFETCH(bool, takes);
    const auto body = anthropicBody(question(model));
    QVERIFY(body);
    QCOMPARE(at(*body, {"output_config"}).toObject().contains(u"effort"_s), takes);
}

void TestAnthropic::readsAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good, {{"request-id", "req_9"}});
    const auto outcome = await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"number":"A-17"})");
    QCOMPARE(outcome->record.requestId, u"req_9"_s);
    QCOMPARE(outcome->record.modelServed, u"claude-haiku-5-5"_s);
    QCOMPARE(outcome->record.serviceTier, u"standard"_s);
    QCOMPARE(outcome->record.finishReason, u"end_turn"_s);
}

void TestAnthropic::usageIsBookedByKind()
{
    const auto outcome = parseAnthropicAnswer({200, {}, good});
    QVERIFY(outcome && outcome->record.usage);
    QCOMPARE(*outcome->record.usage, (TokenUsage{900, 1024, 200, 100, 230, 30})); // input is the rest beside the cache
    QCOMPARE(outcome->record.usage->totalInput(), 2224);
    const auto older = parseAnthropicAnswer(
        {200, {}, QByteArray(good).replace("\"cache_creation\":", "\"other\":")}); // without the split
    QVERIFY(older);
    QCOMPARE(*older->record.usage, (TokenUsage{900, 1024, 300, 0, 230, 30}));
    const auto none = parseAnthropicAnswer({200, {}, QByteArray(good).replace("\"usage\":", "\"other\":")});
    QVERIFY(none);
    QVERIFY(!none->record.usage);
}

void TestAnthropic::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Paid>("paid");
    const auto ended = [](const QByteArray &reason) { return QByteArray(good).replace("end_turn", reason); };
    QTest::newRow("refusal") << ended("refusal") << FailureKind::Refused << Paid::Yes;
    QTest::newRow("cut") << ended("max_tokens") << FailureKind::Truncated << Paid::Yes;
    QTest::newRow("window") << ended("model_context_window_exceeded") << FailureKind::ContextTooLong << Paid::Yes;
    QTest::newRow("empty") << QByteArray(R"({"type":"message","content":[],"stop_reason":"end_turn",
        "usage":{"input_tokens":5,"output_tokens":1}})")
                           << FailureKind::Empty << Paid::Yes;
    QTest::newRow("prose") << QByteArray(good).replace(R"({\"number\":\"A-17\"})", "It is A-17")
                           << FailureKind::Malformed << Paid::Yes;
    QTest::newRow("error in a 200") << error("overloaded_error") << FailureKind::Overloaded << Paid::Unknown;
    QTest::newRow("no json") << QByteArray("<html>") << FailureKind::Malformed << Paid::Unknown;
}

void TestAnthropic::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(200, body);
    const CallFailure failure =
        failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, paid);
    if (paid == Paid::Yes)
        QVERIFY(failure.record.usage);
    if (paid == Paid::Yes)
        QCOMPARE(failure.retry, Retry::Never);
}

void TestAnthropic::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<Paid>("paid");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind, Retry retry,
                        Paid paid = Paid::No) { QTest::newRow(name) << status << body << kind << retry << paid; };
    using K = FailureKind;
    row("request", 400, error("invalid_request_error", "messages: wrong"), K::BadRequest, Retry::Never);
    row("own spend limit", 400,
        error("invalid_request_error",
              "You have reached your specified API usage limits. You will regain access on 2026-12-01"),
        K::SpendCap, Retry::AfterPerson);
    row("credit", 400, error("invalid_request_error", "Your credit balance is too low to access the API"), K::NoCredit,
        Retry::AfterPerson);
    row("context", 400, error("invalid_request_error", "prompt is too long: 210000 tokens > 200000 maximum"),
        K::ContextTooLong, Retry::Never);
    row("key", 401, error("authentication_error", "invalid x-api-key"), K::BadKey, Retry::AfterPerson);
    row("billing", 402, error("billing_error"), K::NoCredit, Retry::AfterPerson);
    row("permission", 403, error("permission_error"), K::NotPermitted, Retry::AfterPerson);
    row("model", 404, error("not_found_error", "model: x"), K::ModelUnknown, Retry::Never);
    row("size", 413, error("request_too_large"), K::RequestTooLarge, Retry::Never);
    row("conflict", 409, error("conflict_error"), K::ServerError, Retry::Soon);
    row("rate", 429, error("rate_limit_error"), K::RateLimited, Retry::Soon);
    row("enforced limit", 429, error("rate_limit_error", "limit", R"({"error_code":"enforced_spend_limit_reached"})"),
        K::SpendCap, Retry::AfterPerson);
    row("server", 500, error("api_error"), K::ServerError, Retry::Soon, Paid::Unknown);
    row("time", 504, error("timeout_error"), K::Timeout, Retry::Once, Paid::Unknown);
    row("overloaded", 529, error("overloaded_error"), K::Overloaded, Retry::Soon);
    row("overloaded, no body", 529, "", K::Overloaded, Retry::Soon);
    row("redirect", 307, "", K::Redirected, Retry::AfterPerson);
}

void TestAnthropic::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Retry, retry);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(status, body, {{"Location", "http://127.0.0.1:1/"}});
    const CallFailure failure =
        failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.retry, retry);
    QCOMPARE(failure.paid, paid);
    QCOMPARE(failure.record.httpStatus, status);
    QCOMPARE(failure.reset, kind == FailureKind::SpendCap ? QuotaReset::NextMonthUtc : QuotaReset::None);
    if (!body.isEmpty())
        QCOMPARE(failure.record.requestId, u"req_body"_s);
    QCOMPARE(server.requests().size(), 1);
}

void TestAnthropic::waitsAsTold()
{
    FakeHttpServer server;
    server.reply(429, error("rate_limit_error"), {{"retry-after", "12"}});
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failure.waitMs.value_or(-1), 12'000);
    server.reply(429, error("rate_limit_error"),
                 {{"Date", "Sat, 21 Nov 2026 10:00:00 GMT"},
                  {"anthropic-ratelimit-requests-remaining", "5"},
                  {"anthropic-ratelimit-tokens-remaining", "x"},
                  {"anthropic-ratelimit-requests-reset", "2026-11-21T10:00:01Z"},
                  {"anthropic-ratelimit-input-tokens-remaining", "0"},
                  {"anthropic-ratelimit-input-tokens-reset", "2026-11-21T10:00:40Z"}});
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failure.waitMs.value_or(-1), 40'000);
    QCOMPARE(failure.record.requestsLeft, std::optional<qint64>(5));
    QVERIFY(!failure.record.tokensLeft);
    server.reply(529, error("overloaded_error"), {{"x-should-retry", "false"}});
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failure.retry, Retry::Never);
}

void TestAnthropic::brokenConnections()
{
    FakeHttpServer server;
    server.reply({.body = good, .cutAfter = 50});
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"claude-haiku-5-5"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::Unknown);
    server.reply({.silent = true});
    ChatRequest hurried = question(u"claude-haiku-5-5"_s);
    hurried.timeoutMs = 60;
    const qsizetype before = server.requests().size();
    failure = failureIn(await(m_provider.chat(accessTo(server), hurried, {})));
    QCOMPARE(failure.kind, FailureKind::Timeout);
    if (server.requests().size() > before) // it came there in time
        QCOMPARE(failure.paid, Paid::Unknown);
}

void TestAnthropic::listsModels()
{
    FakeHttpServer server;
    server.reply(200, R"({"data":[{"type":"model","id":"claude-haiku-5-5","display_name":"Claude Haiku 5.5",
      "max_input_tokens":200000,"max_tokens":64000,"capabilities":{"image_input":{"supported":true},
      "structured_outputs":{"supported":true},"thinking":{"supported":true}}},{"id":"claude-old"}]})");
    const auto models = await(m_provider.listModels(accessTo(server), {}));
    QVERIFY(models);
    QCOMPARE(models->size(), 2);
    using Ability = ModelDescription::Ability;
    QCOMPARE(models->first().name, u"Claude Haiku 5.5"_s);
    QCOMPARE(models->first().contextTokens, 200'000);
    QCOMPARE(models->first().maxOutputTokens, 64'000);
    QCOMPARE(models->first().vision, Ability::Yes);
    QCOMPARE(models->first().structuredOutput, Ability::Yes);
    QCOMPARE(models->last().vision, Ability::Unknown);
    QCOMPARE(models->last().contextTokens, -1);
    QCOMPARE(server.last().target, "/v1/models?limit=1000");
    QCOMPARE(headerValue(server.last().headers, "anthropic-version"), "2023-06-01");
}

void TestAnthropic::counts()
{
    FakeHttpServer server;
    server.reply(200, R"({"input_tokens":1924})");
    const auto count = await(m_provider.countInput(accessTo(server), question(u"claude-haiku-5-5"_s, true), {}));
    QVERIFY(count);
    QCOMPARE(*count, 1924);
    QCOMPARE(server.last().target, "/v1/messages/count_tokens");
    const QJsonObject body = server.last().json();
    QVERIFY(!body.contains(u"max_tokens"_s));
    QVERIFY(body.contains(u"output_config"_s) && body.contains(u"system"_s));
}

void TestAnthropic::bounds()
{
    QVERIFY(m_provider.inputBound(question(u"claude-haiku-5-5"_s)));
    QVERIFY(!m_provider.inputBound(question(u"claude-haiku-5-5"_s, true)));
    QCOMPARE(m_provider.outputBound(question(u"claude-haiku-5-5"_s)), (TokenBound{1500, BoundBasis::Proven}));
}

QTEST_GUILESS_MAIN(TestAnthropic)
#include "test_anthropic.moc"
