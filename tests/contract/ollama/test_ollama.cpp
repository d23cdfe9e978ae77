// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/ollama_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestOllama : public QObject {
    Q_OBJECT
private slots:
    void asksForAnAnswer();
    void theWindowFitsTheRequest();
    void readsAnAnswer();
    void readsAStream();
    void badAnswers_data();
    void badAnswers();
    void refusals_data();
    void refusals();
    void nothingCostsMoney();
    void modelsElsewhereAreRefused();
    void anotherMachineIsRefused();
    void listsModels();
    void asksForWhatTheListLeavesOut();
    void saysWhatIsInMemory();
    void saysItsVersion();
    void pulls();
    void aPullMayFail();
    void aPullMayBeStopped();
    void stopEndsTheCall();

private:
    QtHttpTransport m_http;
    OllamaProvider m_provider{m_http};
};

namespace {

const QByteArray good = R"({"model":"qwen3-vl:8b","created_at":"2026-08-21T09:00:00.1Z",
 "message":{"role":"assistant","content":"{\"number\":\"A-17\"}","thinking":""},"done":true,"done_reason":"stop",
 "total_duration":4321000000,"prompt_eval_count":1480,"eval_count":61})";

const QByteArray shown = R"({"details":{"family":"qwen3vl"},"model_info":{"general.architecture":"qwen3vl",
 "qwen3vl.context_length":262144},"capabilities":["completion","vision","thinking"]})";

ServiceAccess local(const FakeHttpServer &server)
{
    return {server.url(), {}, true};
}

} // namespace

void TestOllama::asksForAnAnswer()
{
    FakeHttpServer server;
    server.route("/api/show", {.body = shown});
    server.reply(200, good);
    QVERIFY(await(m_provider.chat(local(server), question(u"qwen3-vl:8b"_s, true), {})));
    QCOMPARE(server.requests().size(), 2); // it has looked first whether the model is here
    QCOMPARE(server.requests().first().target, "/api/show");
    QCOMPARE(server.requests().first().json().value("model"_L1), u"qwen3-vl:8b"_s);
    const FakeRequest seen = server.last();
    QCOMPARE(seen.target, "/api/chat");
    const QJsonObject body = seen.json();
    QCOMPARE(at(body, {"model"}), u"qwen3-vl:8b"_s);
    for (const char *off : {"stream", "think", "truncate", "shift"})
        QCOMPARE(at(body, {off}), QJsonValue(false));
    QCOMPARE(at(body, {"keep_alive"}), u"10m"_s);
    QCOMPARE(at(body, {"options", "temperature"}), QJsonValue(0));
    QCOMPARE(at(body, {"options", "num_ctx"}), QJsonValue(8192));
    QCOMPARE(at(body, {"options", "num_predict"}), QJsonValue(1500));
    QCOMPARE(at(body, {"format", "type"}), u"object"_s);
    QCOMPARE(at(body, {"format", "additionalProperties"}), QJsonValue(false));
    QVERIFY(!at(body, {"format", "properties", "number"}).toObject().contains(u"pattern"_s));
    QCOMPARE(at(body, {"messages", "0", "role"}), u"system"_s);
    const QString text = at(body, {"messages", "1", "content"}).toString();
    QVERIFY(text.contains(u"\"number\""_s) && text.endsWith(u"Invoice A-17, total 119.00"_s));
    QCOMPARE(at(body, {"messages", "1", "images", "0"}), // no data URL
             QString::fromLatin1(QByteArray("\x89PNGpicture").toBase64()));
}

void TestOllama::theWindowFitsTheRequest()
{
    ChatRequest request = question(u"m"_s);
    QCOMPARE(ollamaContextFor(request), 8192);
    request.text = QString(20'000, u'1');
    QCOMPARE(ollamaContextFor(request), 16'384);
    request.images.append({ChatImage::Format::Png, "p"});
    request.images.append({ChatImage::Format::Png, "p"});
    QCOMPARE(ollamaContextFor(request), 32'768);
    request.text = QString(10'000'000, u'1');
    QCOMPARE(ollamaContextFor(request), 131'072);
    request.contextTokens = 12'000;
    QCOMPARE(ollamaContextFor(request), 12'000);
}

void TestOllama::readsAnAnswer()
{
    const auto outcome = parseOllamaAnswer({200, {}, good});
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"number":"A-17"})");
    QCOMPARE(outcome->record.modelServed, u"qwen3-vl:8b"_s);
    QCOMPARE(outcome->record.finishReason, u"stop"_s);
    QVERIFY(outcome->record.usage);
    QCOMPARE(*outcome->record.usage, (TokenUsage{1480, 0, 0, 0, 61, 0}));
    const auto noCounts = parseOllamaAnswer({200, {}, QByteArray(good).replace("_count", "_other")});
    QVERIFY(noCounts && !noCounts->record.usage);
}

void TestOllama::readsAStream()
{
    const QByteArray stream =
        R"({"model":"m","message":{"content":"{\"a\""},"done":false})"
        "\n"
        R"({"model":"m","message":{"content":":1}"},"done":false})"
        "\n"
        R"({"model":"m","message":{"content":""},"done":true,"done_reason":"stop","eval_count":4})"
        "\n";
    const auto outcome = parseOllamaAnswer({200, {}, stream});
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"a":1})");
    QCOMPARE(outcome->record.usage->output, 4);
    const CallFailure failed =
        failureIn(parseOllamaAnswer({200, {}, stream.left(stream.indexOf('\n') + 1) + R"({"error":"out of memory"})"}));
    QCOMPARE(failed.kind, FailureKind::ServerError); // though the status was 200
    const CallFailure cut = failureIn(parseOllamaAnswer({200, {}, stream.left(stream.indexOf('\n') + 1)}));
    QCOMPARE(cut.kind, FailureKind::Network);
}

void TestOllama::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    const auto changed = [](const char *from, const char *to) { return QByteArray(good).replace(from, to); };
    QTest::newRow("cut") << changed("\"stop\"", "\"length\"") << FailureKind::Truncated;
    QTest::newRow("only loaded") << QByteArray(
                                        R"({"model":"m","message":{"content":""},"done":true,"done_reason":"load"})")
                                 << FailureKind::Empty;
    QTest::newRow("only thought") << changed(R"({\"number\":\"A-17\"})", "") << FailureKind::Empty;
    QTest::newRow("prose") << changed(R"({\"number\":\"A-17\"})", "It is A-17.") << FailureKind::Malformed;
    QTest::newRow("blanks") << changed(R"({\"number\":\"A-17\"})", R"(   \n\n   )") << FailureKind::Empty;
    QTest::newRow("error") << QByteArray(R"({"error":"unexpected server status"})") << FailureKind::ServerError;
    QTest::newRow("another service") << QByteArray("Ollama is running") << FailureKind::Malformed;
    QTest::newRow("other json") << QByteArray("{}") << FailureKind::Malformed;
}

void TestOllama::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    FakeHttpServer server;
    server.reply(200, body);
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"m"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, Paid::No);
}

void TestOllama::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Retry>("retry");
    const auto row = [](const char *name, int status, const char *text, FailureKind kind, Retry retry) {
        QTest::newRow(name) << status << QByteArray(text) << kind << retry;
    };
    using K = FailureKind;
    row("too long", 400, "the input length exceeds the context length", K::ContextTooLong, Retry::Never);
    row("thinking", 400, "\\\"m\\\" does not support thinking", K::BadRequest, Retry::Never);
    row("model", 404, "model 'm' not found", K::ModelUnknown, Retry::Never);
    row("cloud off", 403, "ollama cloud is disabled", K::NotPermitted, Retry::AfterPerson);
    row("cloud limit", 429, "too many requests", K::RateLimited, Retry::Soon);
    row("gone", 499, "request canceled", K::Cancelled, Retry::Never);
    row("memory", 500, "model requires more system memory", K::ServerError, Retry::Once);
    row("cloud away", 502, "bad gateway", K::Network, Retry::Soon);
    row("queue", 503, "server busy, please try again.  maximum pending requests exceeded", K::Overloaded, Retry::Soon);
}

void TestOllama::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, text);
    QFETCH(FailureKind, kind);
    QFETCH(Retry, retry);
    FakeHttpServer server;
    server.reply(status, "{\"error\":\"" + text + "\"}");
    const CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"m"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.retry, retry);
    QCOMPARE(failure.paid, Paid::No);
    QVERIFY(!failure.detail.isEmpty());
}

void TestOllama::nothingCostsMoney()
{
    FakeHttpServer server;
    server.reply({.hangUp = true});
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"m"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::No);
    server.reply({.silent = true});
    ChatRequest hurried = question(u"m"_s);
    hurried.timeoutMs = 60;
    failure = failureIn(await(m_provider.chat(accessTo(server), hurried, {})));
    QCOMPARE(failure.kind, FailureKind::Timeout);
    QCOMPARE(failure.paid, Paid::No);
    const ServiceAccess gone{QUrl(u"http://127.0.0.1:1"_s), {}, true};
    failure = failureIn(await(m_provider.chat(gone, question(u"m"_s), {})));
    QCOMPARE(failure.kind, FailureKind::NotRunning);
    QCOMPARE(failure.retry, Retry::Later);
}

void TestOllama::modelsElsewhereAreRefused()
{
    for (const QString &name : {u"gpt-oss:120b-cloud"_s, u"qwen3-coder:cloud"_s, u"kimi-cloud"_s})
        QVERIFY2(isOllamaCloudName(name), qPrintable(name));
    for (const QString &name : {u"qwen3-vl:8b"_s, u"cloudy:7b"_s, u"cloud-model:latest"_s})
        QVERIFY2(!isOllamaCloudName(name), qPrintable(name));
    FakeHttpServer server;
    CallFailure failure = failureIn(await(m_provider.chat(local(server), question(u"gpt-oss:120b-cloud"_s), {})));
    QCOMPARE(failure.kind, FailureKind::RemoteModel);
    QVERIFY(server.requests().isEmpty());
    // A name says nothing, but the model does: a copy under another name.
    server.route("/api/show", {.body = R"({"remote_model":"gpt-oss:120b","remote_host":"https://ollama.com:443"})"});
    failure = failureIn(await(m_provider.chat(local(server), question(u"innocent"_s), {})));
    QCOMPARE(failure.kind, FailureKind::RemoteModel);
    for (const FakeRequest &request : server.requests())
        QVERIFY(!request.body.contains("A-17")); // nothing of the document has left
    // What cannot be looked at is not asked either.
    server.route("/api/show", {.status = 404, .body = R"({"error":"model 'innocent' not found"})"});
    failure = failureIn(await(m_provider.chat(local(server), question(u"innocent"_s), {})));
    QCOMPARE(failure.kind, FailureKind::ModelUnknown);
    QCOMPARE(server.last().target, "/api/show");
}

void TestOllama::anotherMachineIsRefused()
{
    const ServiceAccess access{QUrl(u"http://192.0.2.1:11434"_s), {}, true};
    QCOMPARE(failureIn(await(m_provider.chat(access, question(u"m"_s), {}))).kind, FailureKind::RemoteModel);
    QCOMPARE(failureIn(await(m_provider.listModels(access, {}))).kind, FailureKind::RemoteModel);
    QCOMPARE(failureIn(await(m_provider.pull(access, u"m"_s, {}, {}))).kind, FailureKind::RemoteModel);
}

void TestOllama::listsModels()
{
    FakeHttpServer server;
    server.reply(200, R"({"models":[{"name":"qwen3-vl:8b","model":"qwen3-vl:8b","size":6140000000,
      "details":{"family":"qwen3vl","parameter_size":"8.8B","quantization_level":"Q4_K_M","context_length":262144},
      "capabilities":["completion","vision","tools","thinking"]},
      {"name":"gpt-oss:120b-cloud","remote_model":"gpt-oss:120b","remote_host":"https://ollama.com:443",
       "details":{"context_length":131072},"capabilities":["completion"]}]})");
    const auto models = await(m_provider.listModels(local(server), {}));
    QVERIFY(models);
    QCOMPARE(server.requests().size(), 1);
    QCOMPARE(server.last().target, "/api/tags");
    QCOMPARE(models->size(), 2);
    using Ability = ModelDescription::Ability;
    const ModelDescription &first = models->first();
    QCOMPARE(first.id, u"qwen3-vl:8b"_s);
    QCOMPARE(first.contextTokens, 262'144);
    QCOMPARE(first.vision, Ability::Yes);
    QCOMPARE(first.thinking, Ability::Yes);
    QCOMPARE(first.chat, Ability::Yes);
    QCOMPARE(first.structuredOutput, Ability::Yes);
    QCOMPARE(first.bytes, 6'140'000'000);
    QCOMPARE(first.details, u"8.8B Q4_K_M"_s);
    QVERIFY(!first.remote);
    QVERIFY(models->last().remote);
    QCOMPARE(models->last().structuredOutput, Ability::No);
}

void TestOllama::asksForWhatTheListLeavesOut()
{
    FakeHttpServer server;
    server.route("/api/tags", {.body = R"({"models":[{"name":"a:8b","size":5},{"name":"b:8b","size":6}]})"});
    server.route("/api/show", {.body = shown});
    auto models = await(m_provider.listModels(local(server), {}));
    QVERIFY(models);
    QCOMPARE(server.requests().size(), 3);
    for (const ModelDescription &model : std::as_const(*models)) {
        QCOMPARE(model.contextTokens, 262'144);
        QCOMPARE(model.vision, ModelDescription::Ability::Yes);
    }
    QCOMPARE(models->last().id, u"b:8b"_s);
    server.route("/api/show", {.status = 500, .body = R"({"error":"x"})"});
    models = await(m_provider.listModels(local(server), {}));
    QVERIFY(models); // what cannot be looked at stays in the list
    QCOMPARE(models->first().vision, ModelDescription::Ability::Unknown);
    server.route("/api/tags", {.body = R"({"models":[]})"});
    models = await(m_provider.listModels(local(server), {}));
    QVERIFY(models && models->isEmpty());
}

void TestOllama::saysWhatIsInMemory()
{
    FakeHttpServer server;
    server.reply(200,
                 R"({"models":[{"name":"a:8b","size":9000,"size_vram":4000,"context_length":8192},{"name":"b"}]})");
    const auto running = await(m_provider.running(local(server), {}));
    QVERIFY(running);
    QCOMPARE(server.last().target, "/api/ps");
    QCOMPARE(running->first(), (OllamaRunning{u"a:8b"_s, 9000, 4000, 8192}));
    QCOMPARE(running->last().vramBytes, 0);
}

void TestOllama::saysItsVersion()
{
    FakeHttpServer server;
    server.reply(200, R"({"version":"0.33.0"})");
    const auto version = await(m_provider.version(local(server), {}));
    QVERIFY(version);
    QCOMPARE(*version, u"0.33.0"_s);
    QVERIFY(ollamaVersionAtLeast(u"0.33.0-rc2"_s, ollamaFormatVersion));
    QVERIFY(ollamaVersionAtLeast(u"0.31.2"_s, ollamaFormatVersion));
    QVERIFY(!ollamaVersionAtLeast(u"0.31.1"_s, ollamaFormatVersion));
    QVERIFY(!ollamaVersionAtLeast(u"0.9.6"_s, ollamaFormatVersion));
    QVERIFY(ollamaVersionAtLeast(u"0.0.0"_s, ollamaFormatVersion)); // built by somebody
    QVERIFY(ollamaVersionAtLeast(u"main"_s, ollamaFormatVersion));
    server.reply(200, "{}");
    QCOMPARE(failureIn(await(m_provider.version(local(server), {}))).kind, FailureKind::Malformed);
}

void TestOllama::pulls()
{
    FakeHttpServer server;
    server.reply({.pieces = {"{\"status\":\"pulling manifest\"}\n{\"status\":\"pulling abc\",\"total\":10,\"compl",
                             "eted\":4}\n", "{\"status\":\"success\"}\n"}});
    QList<OllamaPullStep> steps;
    const auto pulled = await(
        m_provider.pull(local(server), u"qwen3-vl:8b"_s, [&](const OllamaPullStep &step) { steps.append(step); }, {}));
    QVERIFY(pulled);
    QCOMPARE(server.last().target, "/api/pull");
    QCOMPARE(server.last().json().value("model"_L1), u"qwen3-vl:8b"_s);
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps.at(1), (OllamaPullStep{u"pulling abc"_s, 4, 10}));
}

void TestOllama::aPullMayFail()
{
    FakeHttpServer server;
    server.reply({.pieces = {"{\"status\":\"pulling manifest\"}\n",
                             "{\"error\":\"pull model manifest: file does not exist\"}\n"}});
    QCOMPARE(failureIn(await(m_provider.pull(local(server), u"none"_s, {}, {}))).kind, FailureKind::ModelUnknown);
    server.reply({.pieces = {"{\"status\":\"pulling manifest\"}\n"}});
    QCOMPARE(failureIn(await(m_provider.pull(local(server), u"m"_s, {}, {}))).kind, FailureKind::Network);
    server.reply({.pieces = {"<html>\n"}});
    QCOMPARE(failureIn(await(m_provider.pull(local(server), u"m"_s, {}, {}))).kind, FailureKind::Malformed);
    server.reply({.cutAfter = 0, .pieces = {"{\"status\":\"pulling manifest\"}\n"}});
    QCOMPARE(failureIn(await(m_provider.pull(local(server), u"m"_s, {}, {}))).kind, FailureKind::Network);
}

void TestOllama::aPullMayBeStopped()
{
    FakeHttpServer server;
    server.reply({.pieces = {"{\"status\":\"pulling manifest\"}\n"}, .pieceThenSilent = true});
    std::stop_source stop;
    const auto future = m_provider.pull(
        local(server), u"m"_s, [&](const OllamaPullStep &) { stop.request_stop(); }, stop.get_token());
    const CallFailure failure = failureIn(await(future));
    QCOMPARE(failure.kind, FailureKind::Cancelled);
    QTRY_COMPARE(server.closed(), 1);
}

void TestOllama::stopEndsTheCall()
{
    FakeHttpServer server;
    server.reply({.silent = true});
    std::stop_source stop;
    const auto future = m_provider.chat(accessTo(server), question(u"m"_s), stop.get_token());
    QTRY_COMPARE(server.requests().size(), 1);
    stop.request_stop();
    QCOMPARE(failureIn(await(future)).kind, FailureKind::Cancelled);
    QTRY_COMPARE(server.closed(), 1); // which stops the model there
}

QTEST_GUILESS_MAIN(TestOllama)
#include "test_ollama.moc"
