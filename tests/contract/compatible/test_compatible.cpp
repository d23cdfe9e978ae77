// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/compatible_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestCompatible : public QObject {
    Q_OBJECT
private slots:
    void asksForAnAnswer();
    void worksWithoutAKey();
    void readsAnAnswer();
    void usageIsBookedByKind();
    void badAnswers_data();
    void badAnswers();
    void refusals_data();
    void refusals();
    void listsModelsOfEachServer();
    void bounds();

private:
    QtHttpTransport m_http;
    CompatibleProvider m_provider{m_http};
};

namespace {

const QByteArray good = R"({"id":"gen-1","object":"chat.completion","model":"qwen3","choices":[{"index":0,
 "finish_reason":"stop","message":{"role":"assistant","content":"```json\n{\"number\":\"A-17\"}\n```","refusal":null}}],
 "usage":{"prompt_tokens":820,"completion_tokens":190,"total_tokens":1074,
 "prompt_tokens_details":{"cached_tokens":20},"completion_tokens_details":{"reasoning_tokens":64}}})";

} // namespace

void TestCompatible::asksForAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good);
    QVERIFY(await(m_provider.chat(accessTo(server, u"/api/v1/"_s), question(u"qwen3"_s, true), {})));
    QCOMPARE(server.last().target, "/api/v1/chat/completions");
    QCOMPARE(headerValue(server.last().headers, "authorization"), "Bearer sk-test-0123456789");
    const QJsonObject body = server.last().json();
    QCOMPARE(at(body, {"messages", "0", "role"}), u"system"_s);
    QCOMPARE(at(body, {"messages", "0", "content"}), u"Read invoices."_s);
    QCOMPARE(at(body, {"messages", "1", "content", "0", "type"}), u"image_url"_s);
    QVERIFY(at(body, {"messages", "1", "content", "0", "image_url", "url"})
                .toString()
                .startsWith(u"data:image/png;base64,"_s));
    const QString text = at(body, {"messages", "1", "content", "1", "text"}).toString();
    QVERIFY(text.endsWith(u"Invoice A-17, total 119.00"_s));
    QVERIFY(text.contains(u"\"number\""_s)); // the schema, for servers that hold nobody to it
    QCOMPARE(at(body, {"response_format", "type"}), u"json_schema"_s);
    QCOMPARE(at(body, {"response_format", "json_schema", "strict"}), QJsonValue(true));
    QCOMPARE(at(body, {"response_format", "json_schema", "name"}), u"invoice"_s);
    QCOMPARE(at(body, {"response_format", "json_schema", "schema", "additionalProperties"}), QJsonValue(false));
    QCOMPARE(at(body, {"max_tokens"}), QJsonValue(1500));
    QVERIFY(!body.contains(u"temperature"_s));
}

void TestCompatible::worksWithoutAKey()
{
    FakeHttpServer server;
    server.reply(200, good);
    QVERIFY(await(m_provider.chat({server.url(u"/v1"_s), {}, true}, question(u"qwen3"_s), {})));
    QVERIFY(headerValue(server.last().headers, "authorization").isEmpty());
}

void TestCompatible::readsAnAnswer()
{
    const auto outcome = parseCompatibleAnswer({200, {}, good});
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"number":"A-17"})"); // without its fence
    QCOMPARE(outcome->record.modelServed, u"qwen3"_s);
    QCOMPARE(outcome->record.finishReason, u"stop"_s);
    const auto parts =
        parseCompatibleAnswer({200,
                               {},
                               QByteArray(good).replace("\"```json\\n{\\\"number\\\":\\\"A-17\\\"}\\n```\"",
                                                        R"([{"type":"text","text":"{\"a\":1}"}])")});
    QVERIFY(parts);
    QCOMPARE(parts->json, R"({"a":1})");
}

void TestCompatible::usageIsBookedByKind()
{
    auto outcome = parseCompatibleAnswer({200, {}, good});
    QVERIFY(outcome && outcome->record.usage);
    QCOMPARE(*outcome->record.usage, (TokenUsage{800, 20, 0, 0, 254, 64})); // the total tells of thinking left out
    outcome = parseCompatibleAnswer({200, {}, QByteArray(good).replace("\"usage\"", "\"other\"")});
    QVERIFY(outcome && !outcome->record.usage);
}

void TestCompatible::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Paid>("paid");
    const auto changed = [](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("cut") << changed("\"stop\"", "\"length\"") << FailureKind::Truncated << Paid::Yes;
    QTest::newRow("filter") << changed("\"stop\"", "\"content_filter\"") << FailureKind::Refused << Paid::Yes;
    QTest::newRow("refusal") << changed("\"refusal\":null", "\"refusal\":\"no\"") << FailureKind::Refused << Paid::Yes;
    QTest::newRow("empty") << QByteArray(R"({"choices":[{"message":{"content":""}}],"usage":{"prompt_tokens":1}})")
                           << FailureKind::Empty << Paid::Yes;
    QTest::newRow("no choice") << QByteArray(R"({"choices":[],"usage":{"prompt_tokens":1}})") << FailureKind::Empty
                               << Paid::Yes;
    QTest::newRow("error within") << QByteArray(R"({"error":{"code":429,"message":"rate"}})")
                                  << FailureKind::RateLimited << Paid::Unknown;
    QTest::newRow("error in the choice")
        << QByteArray(R"({"choices":[{"error":{"code":502,"message":"upstream"},"message":{"content":"{\"a\":1}"}}]})")
        << FailureKind::ServerError << Paid::Unknown;
    QTest::newRow("no json") << QByteArray("OK") << FailureKind::Malformed << Paid::Unknown;
}

void TestCompatible::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(200, body);
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"qwen3"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, paid);
}

void TestCompatible::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("llama.cpp context")
        << 400 << QByteArray(R"({"error":{"code":400,"message":"the request exceeds the available context size",
             "type":"exceed_context_size_error","n_prompt_tokens":9000,"n_ctx":4096}})")
        << FailureKind::ContextTooLong;
    QTest::newRow("vllm context")
        << 400 << QByteArray(R"({"object":"error","message":"This model's maximum context length is 8192 tokens.",
             "type":"BadRequestError","code":400})")
        << FailureKind::ContextTooLong;
    QTest::newRow("lm studio") << 400 << QByteArray(R"({"error":"'response_format.type' must be 'json_schema'"})")
                               << FailureKind::BadRequest;
    QTest::newRow("loading") << 503
                             << QByteArray(
                                    R"({"error":{"code":503,"message":"Loading model","type":"unavailable_error"}})")
                             << FailureKind::Overloaded;
    QTest::newRow("openrouter credit") << 402
                                       << QByteArray(R"({"error":{"code":402,"message":"Insufficient credits"}})")
                                       << FailureKind::NoCredit;
    QTest::newRow("model") << 404 << QByteArray(R"({"error":{"code":404,"message":"No endpoints found"}})")
                           << FailureKind::ModelUnknown;
    QTest::newRow("not json") << 500 << QByteArray("Internal Server Error") << FailureKind::ServerError;
}

void TestCompatible::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    FakeHttpServer server;
    server.reply(status, body);
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"qwen3"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, status == 500 ? Paid::Unknown : Paid::No);
    QVERIFY(!failure.detail.isEmpty());
}

void TestCompatible::listsModelsOfEachServer()
{
    FakeHttpServer server;
    server.reply(200, R"({"data":[
      {"id":"vendor/model","name":"Model","context_length":131072,"architecture":{"input_modalities":["text","image"]},
       "supported_parameters":["structured_outputs","max_tokens"]},
      {"id":"vllm-model","max_model_len":32768},
      {"id":"llama","meta":{"n_ctx_train":8192}}, {"id":"lm-studio"}]})");
    const auto models = await(m_provider.listModels(accessTo(server, u"/v1"_s), {}));
    QVERIFY(models);
    QCOMPARE(server.last().target, "/v1/models");
    using Ability = ModelDescription::Ability;
    QCOMPARE(models->size(), 4);
    QCOMPARE(models->at(0).contextTokens, 131'072);
    QCOMPARE(models->at(0).vision, Ability::Yes);
    QCOMPARE(models->at(0).structuredOutput, Ability::Yes);
    QCOMPARE(models->at(0).thinking, Ability::No);
    QCOMPARE(models->at(1).contextTokens, 32'768);
    QCOMPARE(models->at(2).contextTokens, 8192);
    QCOMPARE(models->at(3).contextTokens, -1);
    QCOMPARE(models->at(3).vision, Ability::Unknown);
}

void TestCompatible::bounds()
{
    QVERIFY(m_provider.inputBound(question(u"m"_s)));
    QVERIFY(!m_provider.inputBound(question(u"m"_s, true)));
    QCOMPARE(m_provider.outputBound(question(u"m"_s)), (TokenBound{1500, BoundBasis::Measured}));
    const auto count = await(m_provider.countInput({}, question(u"m"_s), {}));
    QCOMPARE(failureIn(count).kind, FailureKind::NotSupported);
}

QTEST_GUILESS_MAIN(TestCompatible)
#include "test_compatible.moc"
