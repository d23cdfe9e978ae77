// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/anthropic_batch_provider.h"
#include "core/ai/google_batch_provider.h"
#include "core/ai/openai_batch_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestBatches : public QObject {
    Q_OBJECT
private slots:
    void openAiSubmits();
    void openAiMayNotTakeTheFile();
    void openAiMayTakeItWithoutSayingSo();
    void openAiPollsAndFetches();
    void openAiLines_data();
    void openAiLines();
    void anthropicSubmits();
    void anthropicPollsAndFetches();
    void googleSubmits();
    void googlePollsAndFetches();
    void cancels();
    void refusesWhatCannotBe_data();
    void refusesWhatCannotBe();
    void namesStayWithinThePath();

private:
    static QList<BatchItem> items(const QString &model)
    {
        return {{u"doc-17"_s, question(model)}, {u"doc-18"_s, question(model)}};
    }
    static const BatchResult *find(const QList<BatchResult> &results, const QString &id)
    {
        for (const BatchResult &result : results)
            if (result.id == id)
                return &result;
        return nullptr;
    }
    QtHttpTransport m_http;
    OpenAiBatchProvider m_openAi{m_http};
    AnthropicBatchProvider m_anthropic{m_http};
    GoogleBatchProvider m_google{m_http};
};

namespace {

const QByteArray openAiBatch = R"({"id":"batch_1","status":"in_progress","output_file_id":null,"error_file_id":null,
 "request_counts":{"total":2,"completed":1,"failed":0},"expires_at":1795348800})";
const QByteArray openAiGood =
    R"({"id":"l1","custom_id":"doc-17","response":{"status_code":200,"request_id":"r1","body":)"
    R"({"status":"completed","model":"m","output":[{"type":"message","content":[)"
    R"({"type":"output_text","text":"{\"number\":\"A-17\"}"}]}],)"
    R"("usage":{"input_tokens":10,"output_tokens":5,"total_tokens":15}}},"error":null})";

} // namespace

void TestBatches::openAiSubmits()
{
    FakeHttpServer server;
    server.reply(200, R"({"id":"file-1","bytes":5,"status":"processed"})");
    server.reply(200, openAiBatch);
    const auto batch = await(m_openAi.submit(accessTo(server, u"/v1"_s), items(u"gpt-6-luna"_s), {}));
    QVERIFY(batch);
    QCOMPARE(batch->name, u"batch_1"_s);
    QCOMPARE(batch->state, BatchState::Running);
    QCOMPARE(batch->total, 2);
    QCOMPARE(batch->expiresAt, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    QCOMPARE(server.requests().size(), 2);
    const FakeRequest upload = server.requests().first();
    QCOMPARE(upload.target, "/v1/files");
    const QByteArray type = headerValue(upload.headers, "content-type");
    QVERIFY2(type.startsWith("multipart/form-data; boundary="), type.constData());
    const QByteArray boundary = "--" + type.mid(type.indexOf('=') + 1);
    const QList<QByteArray> lines = upload.body.split('\n');
    QCOMPARE(lines.first(), boundary + '\r');
    QVERIFY(upload.body.endsWith(boundary + "--\r\n"));
    QVERIFY(upload.body.contains("name=\"purpose\"\r\n\r\nbatch\r\n"));
    QVERIFY(upload.body.contains("filename=\"batch.jsonl\""));
    const qsizetype start = upload.body.indexOf("{\"body\"");
    const QJsonObject line =
        QJsonDocument::fromJson(upload.body.mid(start, upload.body.indexOf('\n', start) - start)).object();
    QCOMPARE(at(line, {"custom_id"}), u"doc-17"_s);
    QCOMPARE(at(line, {"method"}), u"POST"_s);
    QCOMPARE(at(line, {"url"}), u"/v1/responses"_s);
    QCOMPARE(at(line, {"body", "store"}), QJsonValue(false));
    QVERIFY(!at(line, {"body"}).toObject().contains(u"service_tier"_s));
    const FakeRequest made = server.last();
    QCOMPARE(made.target, "/v1/batches");
    QCOMPARE(made.json(), (QJsonObject{{u"input_file_id"_s, u"file-1"_s},
                                       {u"endpoint"_s, u"/v1/responses"_s},
                                       {u"completion_window"_s, u"24h"_s}}));
    QCOMPARE(headerValue(made.headers, "authorization"), "Bearer sk-test-0123456789");
}

void TestBatches::openAiMayNotTakeTheFile()
{
    FakeHttpServer server;
    server.reply({.hangUp = true});
    const CallFailure failure = failureIn(await(m_openAi.submit(accessTo(server), items(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::No); // a file alone asks nothing
    QCOMPARE(server.requests().size(), 1);
}

void TestBatches::openAiMayTakeItWithoutSayingSo()
{
    FakeHttpServer server;
    server.reply(200, R"({"id":"file-1"})");
    server.reply({.hangUp = true});
    const CallFailure failure = failureIn(await(m_openAi.submit(accessTo(server), items(u"gpt-6-luna"_s), {})));
    QCOMPARE(failure.paid, Paid::Unknown);
    QCOMPARE(server.requests().size(), 2); // and never twice
}

void TestBatches::openAiPollsAndFetches()
{
    FakeHttpServer server;
    server.reply(200, QByteArray(openAiBatch)
                          .replace("in_progress", "expired")
                          .replace("\"output_file_id\":null", "\"output_file_id\":\"file-2\"")
                          .replace("\"error_file_id\":null", "\"error_file_id\":\"file-3\""));
    const auto batch = await(m_openAi.poll(accessTo(server, u"/v1"_s), u"batch_1"_s, {}));
    QVERIFY(batch);
    QCOMPARE(server.last().method, "GET");
    QCOMPARE(server.last().target, "/v1/batches/batch_1");
    QCOMPARE(batch->state, BatchState::Expired);
    QVERIFY(isOver(batch->state));
    QCOMPARE(batch->files, (QStringList{u"file-2"_s, u"file-3"_s}));
    server.reply(200, openAiGood + "\n\nnonsense\n");
    server.reply(200, R"({"custom_id":"doc-18","response":null,"error":{"code":"batch_expired","message":"late"}})");
    const auto results = await(m_openAi.results(accessTo(server, u"/v1"_s), *batch, {}));
    QVERIFY(results);
    QCOMPARE(server.last().target, "/v1/files/file-3/content");
    QCOMPARE(results->size(), 2);
    const BatchResult *good = find(*results, u"doc-17"_s);
    QVERIFY(good && good->outcome);
    QCOMPARE(good->outcome->json, R"({"number":"A-17"})");
    QCOMPARE(good->outcome->record.serviceTier, u"batch"_s);
    QCOMPARE(good->outcome->record.requestId, u"r1"_s);
    QVERIFY(good->outcome->record.usage);
    const BatchResult *late = find(*results, u"doc-18"_s);
    QVERIFY(late && !late->outcome);
    QCOMPARE(late->outcome.error().paid, Paid::No);
    server.reply(200, openAiGood);
    server.reply(500, "{}");
    QVERIFY(!await(m_openAi.results(accessTo(server, u"/v1"_s), *batch, {}))); // half of it is not all
    BatchStatus none;
    none.name = u"batch_1"_s;
    const auto nothing = await(m_openAi.results(accessTo(server), none, {}));
    QVERIFY(nothing && nothing->isEmpty());
}

void TestBatches::openAiLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Paid>("paid");
    QTest::newRow("bad request")
        << QByteArray(
               R"({"custom_id":"a","response":{"status_code":400,"body":{"error":{"code":"context_length_exceeded","message":"m"}}}})")
        << FailureKind::ContextTooLong << Paid::No;
    QTest::newRow("server") << QByteArray(R"({"custom_id":"a","response":{"status_code":500,"body":{}}})")
                            << FailureKind::ServerError << Paid::Unknown;
    QTest::newRow("other error") << QByteArray(R"({"custom_id":"a","response":null,"error":{"code":"x"}})")
                                 << FailureKind::ServerError << Paid::Unknown;
    QTest::newRow("neither") << QByteArray(R"({"custom_id":"a"})") << FailureKind::ServerError << Paid::Unknown;
}

void TestBatches::openAiLines()
{
    QFETCH(QByteArray, line);
    QFETCH(FailureKind, kind);
    QFETCH(Paid, paid);
    const auto result = parseOpenAiBatchLine(line);
    QVERIFY(result && !result->outcome);
    QCOMPARE(failureKindName(result->outcome.error().kind), failureKindName(kind));
    QCOMPARE(result->outcome.error().paid, paid);
}

void TestBatches::anthropicSubmits()
{
    FakeHttpServer server;
    server.reply(200, R"({"id":"msgbatch_1","type":"message_batch","processing_status":"in_progress",
      "request_counts":{"processing":2,"succeeded":0,"errored":0,"canceled":0,"expired":0},
      "expires_at":"2026-11-22T12:00:00Z","results_url":null})");
    const auto batch = await(m_anthropic.submit(accessTo(server), items(u"claude-haiku-5-5"_s), {}));
    QVERIFY(batch);
    QCOMPARE(batch->name, u"msgbatch_1"_s);
    QCOMPARE(batch->total, 2);
    QCOMPARE(batch->expiresAt, QDateTime(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC));
    QVERIFY(!isOver(batch->state));
    QCOMPARE(server.last().target, "/v1/messages/batches");
    const QJsonObject body = server.last().json();
    QCOMPARE(at(body, {"requests"}).toArray().size(), 2);
    QCOMPARE(at(body, {"requests", "1", "custom_id"}), u"doc-18"_s);
    QCOMPARE(at(body, {"requests", "1", "params", "model"}), u"claude-haiku-5-5"_s);
    QVERIFY(!at(body, {"requests", "1", "params"}).toObject().contains(u"stream"_s));
}

void TestBatches::anthropicPollsAndFetches()
{
    FakeHttpServer other;
    FakeHttpServer server;
    server.reply(200, R"({"id":"msgbatch_1","processing_status":"ended","request_counts":{"processing":0,"succeeded":1,
      "errored":1,"canceled":1,"expired":1},"results_url":")" +
                          other.url(u"/results"_s).toEncoded() + "\"}");
    const auto batch = await(m_anthropic.poll(accessTo(server), u"msgbatch_1"_s, {}));
    QVERIFY(batch);
    QCOMPARE(batch->state, BatchState::Ended);
    QCOMPARE(batch->succeeded, 1);
    QCOMPARE(batch->failed, 3);
    server.reply(
        200,
        R"({"custom_id":"b","result":{"type":"errored","error":{"type":"error","error":{"type":"overloaded_error","message":"m"}}}})"
        "\n"
        R"({"custom_id":"a","result":{"type":"succeeded","message":{"id":"msg_1","model":"m","content":[{"type":"text","text":"{\"n\":1}"}],"stop_reason":"end_turn","usage":{"input_tokens":3,"output_tokens":2,"service_tier":"batch"}}}})"
        "\n"
        R"({"custom_id":"c","result":{"type":"canceled"}})"
        "\n"
        R"({"custom_id":"d","result":{"type":"expired"}})"
        "\n");
    const auto results = await(m_anthropic.results(accessTo(server), *batch, {}));
    QVERIFY(results);
    QCOMPARE(server.last().target, "/v1/messages/batches/msgbatch_1/results");
    QVERIFY(other.requests().isEmpty()); // where the answer points to, no key goes
    QCOMPARE(results->size(), 4);
    QVERIFY(find(*results, u"a"_s)->outcome);
    QCOMPARE(find(*results, u"a"_s)->outcome->record.serviceTier, u"batch"_s);
    QCOMPARE(find(*results, u"a"_s)->outcome->record.usage->output, 2);
    QCOMPARE(find(*results, u"b"_s)->outcome.error().kind, FailureKind::Overloaded);
    QCOMPARE(find(*results, u"c"_s)->outcome.error().kind, FailureKind::Cancelled);
    QCOMPARE(find(*results, u"d"_s)->outcome.error().kind, FailureKind::Timeout);
}

void TestBatches::googleSubmits()
{
    FakeHttpServer server;
    server.reply(200, R"({"name":"batches/abc","metadata":{"state":"BATCH_STATE_PENDING"}})");
    const auto batch = await(m_google.submit(accessTo(server), items(u"gemini-3.8-flash"_s), {}));
    QVERIFY(batch);
    QCOMPARE(batch->name, u"batches/abc"_s);
    QCOMPARE(batch->state, BatchState::Waiting);
    QCOMPARE(server.last().target, "/v1beta/models/gemini-3.8-flash:batchGenerateContent");
    const QJsonObject body = server.last().json();
    QCOMPARE(at(body, {"batch", "input_config", "requests", "requests", "1", "metadata", "key"}), u"doc-18"_s);
    QVERIFY(at(body, {"batch", "input_config", "requests", "requests", "1", "request", "contents"}).isArray());
}

void TestBatches::googlePollsAndFetches()
{
    FakeHttpServer server;
    const QByteArray done =
        R"({"name":"batches/abc","done":true,"metadata":{"state":"BATCH_STATE_SUCCEEDED","output":{"inlinedResponses":{
      "inlinedResponses":[{"metadata":{"key":"doc-18"},"error":{"code":8,"message":"m","status":"RESOURCE_EXHAUSTED"}},
      {"metadata":{"key":"doc-17"},"response":{"candidates":[{"content":{"parts":[{"text":"{\"n\":1}"}]},
      "finishReason":"STOP"}],"usageMetadata":{"promptTokenCount":3,"candidatesTokenCount":2}}}]}}}})";
    server.reply(200, done);
    const auto batch = await(m_google.poll(accessTo(server), u"batches/abc"_s, {}));
    QVERIFY(batch);
    QCOMPARE(server.last().target, "/v1beta/batches/abc");
    QCOMPARE(batch->state, BatchState::Ended);
    server.reply(200, done);
    const auto results = await(m_google.results(accessTo(server), *batch, {}));
    QVERIFY(results);
    QCOMPARE(results->size(), 2);
    QVERIFY(find(*results, u"doc-17"_s)->outcome);
    QCOMPARE(find(*results, u"doc-17"_s)->outcome->record.serviceTier, u"batch"_s);
    QVERIFY(!find(*results, u"doc-18"_s)->outcome);
    server.reply(
        200,
        R"({"name":"batches/abc","metadata":{"state":"JOB_STATE_SUCCEEDED","output":{"responsesFile":"files/x"}}})");
    QCOMPARE(failureIn(await(m_google.results(accessTo(server), *batch, {}))).kind, FailureKind::NotSupported);
}

void TestBatches::cancels()
{
    FakeHttpServer server;
    server.reply(200, QByteArray(openAiBatch).replace("in_progress", "cancelling"));
    QCOMPARE(await(m_openAi.cancel(accessTo(server, u"/v1"_s), u"batch_1"_s, {}))->state, BatchState::Cancelling);
    QCOMPARE(server.last().method, "POST");
    QCOMPARE(server.last().target, "/v1/batches/batch_1/cancel");
    server.reply(200, R"({"id":"msgbatch_1","processing_status":"canceling"})");
    QCOMPARE(await(m_anthropic.cancel(accessTo(server), u"msgbatch_1"_s, {}))->state, BatchState::Cancelling);
    QCOMPARE(server.last().method, "POST");
    QCOMPARE(server.last().target, "/v1/messages/batches/msgbatch_1/cancel");
    server.reply(200, "{}");
    QCOMPARE(await(m_google.cancel(accessTo(server), u"batches/abc"_s, {}))->state, BatchState::Cancelling);
    QCOMPARE(server.last().method, "POST");
    QCOMPARE(server.last().target, "/v1beta/batches/abc:cancel");
}

void TestBatches::refusesWhatCannotBe_data()
{
    QTest::addColumn<QStringList>("ids");
    QTest::addColumn<FailureKind>("kind");
    QTest::newRow("none") << QStringList{} << FailureKind::BadRequest;
    QTest::newRow("twice") << QStringList{u"a"_s, u"a"_s} << FailureKind::BadRequest;
    QTest::newRow("empty") << QStringList{u""_s} << FailureKind::BadRequest;
    QTest::newRow("strange") << QStringList{u"a b"_s} << FailureKind::BadRequest;
    QTest::newRow("long") << QStringList{QString(65, u'a')} << FailureKind::BadRequest;
}

void TestBatches::refusesWhatCannotBe()
{
    QFETCH(QStringList, ids);
    QFETCH(FailureKind, kind);
    FakeHttpServer server;
    QList<BatchItem> items;
    for (const QString &id : std::as_const(ids))
        items.append({id, question(u"gpt-6-luna"_s)});
    for (BatchProvider *provider : {static_cast<BatchProvider *>(&m_openAi), static_cast<BatchProvider *>(&m_anthropic),
                                    static_cast<BatchProvider *>(&m_google)})
        QCOMPARE(failureIn(await(provider->submit(accessTo(server), items, {}))).kind, kind);
    QVERIFY(server.requests().isEmpty());
}

void TestBatches::namesStayWithinThePath()
{
    FakeHttpServer server;
    for (const QString &name : {u"../files"_s, u"a/b"_s, u"a?b"_s, QString()}) {
        QCOMPARE(failureIn(await(m_openAi.poll(accessTo(server), name, {}))).kind, FailureKind::BadRequest);
        QCOMPARE(failureIn(await(m_anthropic.cancel(accessTo(server), name, {}))).kind, FailureKind::BadRequest);
        QCOMPARE(failureIn(await(m_google.poll(accessTo(server), name, {}))).kind, FailureKind::BadRequest);
    }
    QVERIFY(server.requests().isEmpty());
}

QTEST_GUILESS_MAIN(TestBatches)
#include "test_batches.moc"
