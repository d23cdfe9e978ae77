// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/google_provider.h"
#include "core/ai/qt_http_transport.h"
#include "tests/contract/questions.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestGoogle : public QObject {
    Q_OBJECT
private slots:
    void asksForAnAnswer();
    void asksWithAPicture();
    void thinkingBelongsToTheFamily_data();
    void thinkingBelongsToTheFamily();
    void namesStayWithinThePath();
    void readsAnAnswer();
    void usageIsBookedByKind();
    void badAnswers_data();
    void badAnswers();
    void refusals_data();
    void refusals();
    void limitsOfTheMinute();
    void theAllowanceOfTheDay();
    void noRightAtAll();
    void signsOfBilling();
    void brokenConnections();
    void listsModels();
    void counts();
    void bounds();

private:
    QtHttpTransport m_http;
    GoogleProvider m_provider{m_http};
};

namespace {

const QByteArray good = R"({"candidates":[{"content":{"role":"model","parts":[{"text":"thinking aloud","thought":true},
 {"text":"{\"number\":"},{"text":"\"A-17\"}"}]},"finishReason":"STOP","index":0}],
 "usageMetadata":{"promptTokenCount":820,"cachedContentTokenCount":20,"candidatesTokenCount":190,
 "thoughtsTokenCount":64,"totalTokenCount":1074},"modelVersion":"gemini-3.5-flash-lite","responseId":"r9"})";

QByteArray error(int code, const QByteArray &status, const QByteArray &message = "said",
                 const QByteArray &details = "[]")
{
    return R"({"error":{"code":)" + QByteArray::number(code) + R"(,"message":")" + message + R"(","status":")" +
           status + R"(","details":)" + details + "}}";
}

QByteArray violation(const QByteArray &id, const QByteArray &value, const QByteArray &tier = "free_tier")
{
    return R"({"@type":"type.googleapis.com/google.rpc.QuotaFailure","violations":[{"quotaMetric":
      "generativelanguage.googleapis.com/generate_content_)" +
           tier + R"(_requests","quotaId":")" + id +
           R"(","quotaDimensions":{"model":"gemini-3.5-flash","location":"global"},"quotaValue":")" + value + "\"}]}";
}

const QByteArray retryInfo = R"({"@type":"type.googleapis.com/google.rpc.RetryInfo","retryDelay":"38.5s"})";

} // namespace

void TestGoogle::asksForAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good);
    QVERIFY(await(m_provider.chat(accessTo(server), question(u"gemini-3.5-flash-lite"_s), {})));
    const FakeRequest seen = server.last();
    QCOMPARE(seen.target, "/v1beta/models/gemini-3.5-flash-lite:generateContent"); // no key in the address
    QCOMPARE(headerValue(seen.headers, "x-goog-api-key"), "sk-test-0123456789");
    const QJsonObject body = seen.json();
    QCOMPARE(at(body, {"system_instruction", "parts", "0", "text"}), u"Read invoices."_s);
    QCOMPARE(at(body, {"contents", "0", "role"}), u"user"_s);
    QCOMPARE(at(body, {"contents", "0", "parts", "0", "text"}), u"Invoice A-17, total 119.00"_s);
    const QJsonObject config = at(body, {"generationConfig"}).toObject();
    QCOMPARE(at(config, {"responseMimeType"}), u"application/json"_s);
    QCOMPARE(at(config, {"responseJsonSchema", "type"}), u"object"_s);
    QCOMPARE(at(config, {"responseJsonSchema", "required"}), QJsonValue(QJsonArray{u"number"_s}));
    QCOMPARE(at(config, {"maxOutputTokens"}), QJsonValue(1500));
    QCOMPARE(at(config, {"thinkingConfig", "thinkingLevel"}), u"MINIMAL"_s);
    for (const QString &word :
         {u"temperature"_s, u"topP"_s, u"topK"_s, u"responseSchema"_s, u"mediaResolution"_s, u"candidateCount"_s})
        QVERIFY2(!config.contains(word), qPrintable(word));
}

void TestGoogle::asksWithAPicture()
{
    const auto body = googleBody(question(u"gemini-3.8-flash"_s, true));
    QVERIFY(body);
    QCOMPARE(at(*body, {"contents", "0", "parts", "0", "inline_data", "mime_type"}), u"image/png"_s);
    QCOMPARE(at(*body, {"contents", "0", "parts", "0", "inline_data", "data"}),
             QString::fromLatin1(QByteArray("\x89PNGpicture").toBase64()));
    QVERIFY(!at(*body, {"contents", "0", "parts", "1", "text"}).toString().isEmpty());
    QCOMPARE(at(*body, {"generationConfig", "mediaResolution"}), u"MEDIA_RESOLUTION_HIGH"_s);
}

void TestGoogle::thinkingBelongsToTheFamily_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<QJsonObject>("thinking");
    QTest::newRow("3.8") << u"gemini-3.8-flash"_s << QJsonObject{{u"thinkingLevel"_s, u"LOW"_s}};
    QTest::newRow("3.1 pro") << u"gemini-3.1-pro-preview"_s << QJsonObject{{u"thinkingLevel"_s, u"LOW"_s}};
    QTest::newRow("3.1 lite") << u"gemini-3.1-flash-lite"_s << QJsonObject{{u"thinkingLevel"_s, u"MINIMAL"_s}};
    QTest::newRow("2.5") << u"gemini-2.5-flash"_s << QJsonObject{{u"thinkingBudget"_s, 0}};
    QTest::newRow("2.5 pro") << u"gemini-2.5-pro"_s << QJsonObject{{u"thinkingBudget"_s, 128}};
    QTest::newRow("2.0") << u"gemini-2.0-flash"_s << QJsonObject{};
    QTest::newRow("gemma") << u"gemma-4-26b-it"_s << QJsonObject{};
}

void TestGoogle::thinkingBelongsToTheFamily()
{
    QFETCH(QString, model);
    QFETCH(QJsonObject, thinking);
    const auto body = googleBody(question(model));
    QVERIFY(body);
    QCOMPARE(at(*body, {"generationConfig", "thinkingConfig"}).toObject(), thinking);
}

void TestGoogle::namesStayWithinThePath()
{
    QCOMPARE(googlePath(u"models/gemini-3.8-flash"_s, u"generateContent"_s),
             u"/v1beta/models/gemini-3.8-flash:generateContent"_s);
    for (const QString &name : {u"../x"_s, u"a/b"_s, u"a?key=1"_s, u"a b"_s, u"a:b"_s, QString(), u"a%2fb"_s})
        QVERIFY2(!googlePath(name, u"generateContent"_s), qPrintable(name));
    FakeHttpServer server;
    QCOMPARE(failureIn(await(m_provider.chat(accessTo(server), question(u"../files"_s), {}))).kind,
             FailureKind::ModelUnknown);
    QVERIFY(server.requests().isEmpty());
}

void TestGoogle::readsAnAnswer()
{
    FakeHttpServer server;
    server.reply(200, good);
    const auto outcome = await(m_provider.chat(accessTo(server), question(u"gemini-3.5-flash-lite"_s), {}));
    QVERIFY(outcome);
    QCOMPARE(outcome->json, R"({"number":"A-17"})"); // without the thoughts
    QCOMPARE(outcome->record.requestId, u"r9"_s);
    QCOMPARE(outcome->record.modelServed, u"gemini-3.5-flash-lite"_s);
    QCOMPARE(outcome->record.finishReason, u"STOP"_s);
    QVERIFY(!outcome->record.billingSeen);
}

void TestGoogle::usageIsBookedByKind()
{
    auto outcome = parseGoogleAnswer({200, {}, good});
    QVERIFY(outcome && outcome->record.usage);
    QCOMPARE(*outcome->record.usage, (TokenUsage{800, 20, 0, 0, 254, 64})); // thoughts come on top
    outcome = parseGoogleAnswer({200, {}, QByteArray(good).replace("\"thoughtsTokenCount\":64,", "")});
    QVERIFY(outcome);
    QCOMPARE(outcome->record.usage->output, 254); // the total tells of them still
    outcome = parseGoogleAnswer({200, {}, QByteArray(good).replace("\"usageMetadata\"", "\"other\"")});
    QVERIFY(outcome);
    QVERIFY(!outcome->record.usage);
}

void TestGoogle::badAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Paid>("paid");
    const auto ended = [](const QByteArray &reason) { return QByteArray(good).replace("STOP", reason); };
    QTest::newRow("cut") << ended("MAX_TOKENS") << FailureKind::Truncated << Paid::Yes;
    for (const char *reason : {"SAFETY", "RECITATION", "LANGUAGE", "OTHER", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII"})
        QTest::newRow(reason) << ended(reason) << FailureKind::Refused << Paid::Yes;
    QTest::newRow("blocked") << QByteArray(R"({"promptFeedback":{"blockReason":"SAFETY"},
        "usageMetadata":{"promptTokenCount":9,"totalTokenCount":9}})")
                             << FailureKind::Refused << Paid::Yes;
    QTest::newRow("empty") << QByteArray(R"({"candidates":[{"finishReason":"STOP"}],
        "usageMetadata":{"promptTokenCount":9,"totalTokenCount":9}})")
                           << FailureKind::Empty << Paid::Yes;
    QTest::newRow("no candidates") << QByteArray(R"({"candidates":[],
        "usageMetadata":{"promptTokenCount":9,"totalTokenCount":9}})")
                                   << FailureKind::Empty << Paid::Yes;
    QTest::newRow("prose") << QByteArray(good).replace(R"({\"number\":)", "It is ").replace(R"(\"A-17\"})", "A-17")
                           << FailureKind::Malformed << Paid::Yes;
    QTest::newRow("error in a 200") << error(503, "UNAVAILABLE") << FailureKind::Overloaded << Paid::Unknown;
    QTest::newRow("no json") << QByteArray("data: x") << FailureKind::Malformed << Paid::Unknown;
}

void TestGoogle::badAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(200, body);
    const CallFailure failure =
        failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.8-flash"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.paid, paid);
    if (paid == Paid::Yes) {
        QVERIFY(failure.record.usage);
        QCOMPARE(failure.retry, Retry::Never);
    }
}

void TestGoogle::refusals_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<FailureKind>("kind");
    QTest::addColumn<Retry>("retry");
    QTest::addColumn<Paid>("paid");
    const auto row = [](const char *name, int status, const QByteArray &body, FailureKind kind, Retry retry,
                        Paid paid = Paid::No) { QTest::newRow(name) << status << body << kind << retry << paid; };
    using K = FailureKind;
    row("argument", 400, error(400, "INVALID_ARGUMENT"), K::BadRequest, Retry::Never);
    row("key", 400,
        error(400, "INVALID_ARGUMENT", "API key not valid. Please pass a valid API key.",
              R"([{"@type":"type.googleapis.com/google.rpc.ErrorInfo","reason":"API_KEY_INVALID"}])"),
        K::BadKey, Retry::AfterPerson);
    row("context", 400,
        error(400, "INVALID_ARGUMENT",
              "The input token count (1048577) exceeds the maximum number of tokens allowed (1048576)."),
        K::ContextTooLong, Retry::Never);
    row("country", 400, error(400, "FAILED_PRECONDITION", "User location is not supported"), K::NotPermitted,
        Retry::AfterPerson);
    row("unauthenticated", 401, error(401, "UNAUTHENTICATED"), K::BadKey, Retry::AfterPerson);
    row("permission", 403, error(403, "PERMISSION_DENIED"), K::NotPermitted, Retry::AfterPerson);
    row("credit", 402, error(402, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."), K::NoCredit,
        Retry::AfterPerson);
    row("credit as it was", 429, error(429, "RESOURCE_EXHAUSTED", "Your prepayment credits are depleted."), K::NoCredit,
        Retry::AfterPerson);
    row("cap", 429, error(429, "RESOURCE_EXHAUSTED", "Your project has exceeded its monthly spending cap."),
        K::SpendCap, Retry::AfterPerson);
    row("rate", 429, error(429, "RESOURCE_EXHAUSTED", "Resource has been exhausted"), K::RateLimited, Retry::Soon);
    row("in an array", 429, "[" + error(429, "RESOURCE_EXHAUSTED") + "]", K::RateLimited, Retry::Soon);
    row("model", 404, error(404, "NOT_FOUND"), K::ModelUnknown, Retry::Never);
    row("internal", 500, error(500, "INTERNAL"), K::ServerError, Retry::Soon, Paid::Unknown);
    row("unavailable", 503, error(503, "UNAVAILABLE"), K::Overloaded, Retry::Soon);
    row("deadline", 504, error(504, "DEADLINE_EXCEEDED"), K::Timeout, Retry::Once, Paid::Unknown);
    row("no body", 503, "", K::Overloaded, Retry::Soon);
    row("redirect", 301, "", K::Redirected, Retry::AfterPerson);
}

void TestGoogle::refusals()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(FailureKind, kind);
    QFETCH(Retry, retry);
    QFETCH(Paid, paid);
    FakeHttpServer server;
    server.reply(status, body, {{"Location", "http://127.0.0.1:1/"}});
    const CallFailure failure =
        failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.8-flash"_s), {})));
    QCOMPARE(failureKindName(failure.kind), failureKindName(kind));
    QCOMPARE(failure.retry, retry);
    QCOMPARE(failure.paid, paid);
    QCOMPARE(server.requests().size(), 1);
}

void TestGoogle::limitsOfTheMinute()
{
    FakeHttpServer server;
    const QByteArray details =
        '[' + violation("GenerateRequestsPerMinutePerProjectPerModel-FreeTier", "5") + ',' + retryInfo + ']';
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded", details));
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.5-flash"_s), {})));
    QCOMPARE(failure.kind, FailureKind::RateLimited);
    QCOMPARE(failure.retry, Retry::Soon);
    QCOMPARE(failure.waitMs.value_or(-1), 38'500); // from the body: there is no header
    QCOMPARE(failure.quotas.size(), 1);
    QCOMPARE(failure.quotas.first(), (QuotaLimit{u"GenerateRequestsPerMinutePerProjectPerModel-FreeTier"_s,
                                                 QuotaLimit::Period::Minute, 5, true}));
    QVERIFY(!failure.record.billingSeen);
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded. Please retry in 2m3.49s."));
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.5-flash"_s), {})));
    QCOMPARE(failure.waitMs.value_or(-1), 123'490);
    QCOMPARE(failure.retry, Retry::Later); // longer than a call waits
}

void TestGoogle::theAllowanceOfTheDay()
{
    FakeHttpServer server;
    const QByteArray details =
        '[' + violation("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "20") + ',' + retryInfo + ']';
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded. Please retry in 38.5s", details));
    const CallFailure failure =
        failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.5-flash"_s), {})));
    QCOMPARE(failure.kind, FailureKind::DailyQuota);
    QCOMPARE(failure.retry, Retry::Later);
    QVERIFY(!failure.waitMs); // the small delay is a trap
    QCOMPARE(failure.reset, QuotaReset::PacificMidnight);
    QCOMPARE(failure.quotas.first().limit, 20);
    QCOMPARE(failure.quotas.first().period, QuotaLimit::Period::Day);
    QVERIFY(failure.quotas.first().freeTier);
}

void TestGoogle::noRightAtAll()
{
    FakeHttpServer server;
    const QByteArray details =
        '[' + violation("GenerateRequestsPerDayPerProjectPerModel-FreeTier", "0") + ',' + retryInfo + ']';
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded", details));
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.1-pro"_s), {})));
    QCOMPARE(failure.kind, FailureKind::NoQuota);
    QCOMPARE(failure.retry, Retry::AfterPerson);
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for metric: x, limit: 0, model: y"));
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.1-pro"_s), {})));
    QCOMPARE(failure.kind, FailureKind::NoQuota);
    server.reply(429, error(429, "RESOURCE_EXHAUSTED", "Quota exceeded for metric: x, limit: 05, model: y"));
    failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.1-pro"_s), {})));
    QCOMPARE(failure.kind, FailureKind::RateLimited);
}

void TestGoogle::signsOfBilling()
{
    const QByteArray paid = '[' + violation("GenerateRequestsPerMinutePerProjectPerModel", "1000", "paid_tier_1") + ']';
    QVERIFY(parseGoogleFailure({429, {}, error(429, "RESOURCE_EXHAUSTED", "x", paid)}).record.billingSeen);
    QVERIFY(parseGoogleFailure({402, {}, error(402, "RESOURCE_EXHAUSTED", "depleted")}).record.billingSeen);
    QVERIFY(!parseGoogleFailure({429, {}, error(429, "RESOURCE_EXHAUSTED", "x")}).record.billingSeen);
}

void TestGoogle::brokenConnections()
{
    FakeHttpServer server;
    server.reply({.body = good, .cutAfter = 50});
    CallFailure failure = failureIn(await(m_provider.chat(accessTo(server), question(u"gemini-3.8-flash"_s), {})));
    QCOMPARE(failure.kind, FailureKind::Network);
    QCOMPARE(failure.paid, Paid::Unknown);
    server.reply({.silent = true});
    ChatRequest hurried = question(u"gemini-3.8-flash"_s);
    hurried.timeoutMs = 60;
    const qsizetype before = server.requests().size();
    failure = failureIn(await(m_provider.chat(accessTo(server), hurried, {})));
    QCOMPARE(failure.kind, FailureKind::Timeout);
    if (server.requests().size() > before) // it came there in time
        QCOMPARE(failure.paid, Paid::Unknown);
}

void TestGoogle::listsModels()
{
    FakeHttpServer server;
    server.reply(200, R"({"models":[{"name":"models/gemini-3.8-flash","displayName":"Gemini 3.8 Flash",
      "inputTokenLimit":1048576,"outputTokenLimit":65536,"thinking":true,
      "supportedGenerationMethods":["generateContent","countTokens"]},
      {"name":"models/embedding-2","supportedGenerationMethods":["embedContent"]}],"nextPageToken":"x"})");
    const auto models = await(m_provider.listModels(accessTo(server), {}));
    QVERIFY(models);
    using Ability = ModelDescription::Ability;
    QCOMPARE(models->first().id, u"gemini-3.8-flash"_s);
    QCOMPARE(models->first().contextTokens, 1'048'576);
    QCOMPARE(models->first().maxOutputTokens, 65'536);
    QCOMPARE(models->first().chat, Ability::Yes);
    QCOMPARE(models->first().thinking, Ability::Yes);
    QCOMPARE(models->last().chat, Ability::No);
    QCOMPARE(server.last().target, "/v1beta/models?pageSize=1000");
    QCOMPARE(headerValue(server.last().headers, "x-goog-api-key"), "sk-test-0123456789");
}

void TestGoogle::counts()
{
    FakeHttpServer server;
    server.reply(200, R"({"totalTokens":820,"promptTokensDetails":[]})");
    const auto count = await(m_provider.countInput(accessTo(server), question(u"gemini-3.8-flash"_s, true), {}));
    QVERIFY(count);
    QCOMPARE(*count, 820);
    QCOMPARE(server.last().target, "/v1beta/models/gemini-3.8-flash:countTokens");
    const QJsonObject body = server.last().json();
    QCOMPARE(at(body, {"generateContentRequest", "model"}), u"models/gemini-3.8-flash"_s);
    QVERIFY(at(body, {"generateContentRequest", "contents"}).isArray());
}

void TestGoogle::bounds()
{
    const auto text = m_provider.inputBound(question(u"gemini-3.8-flash"_s));
    const auto picture = m_provider.inputBound(question(u"gemini-3.8-flash"_s, true));
    QVERIFY(text && picture);
    QCOMPARE(picture->tokens - text->tokens, 1120);
    QVERIFY(!m_provider.inputBound(question(u"gemini-2.5-flash"_s, true)));
    QCOMPARE(m_provider.outputBound(question(u"gemini-3.8-flash"_s)), (TokenBound{1500, BoundBasis::Measured}));
    QCOMPARE(m_provider.outputBound(question(u"gemini-2.5-flash"_s)), (TokenBound{1500, BoundBasis::Proven}));
    QCOMPARE(m_provider.outputBound(question(u"gemini-2.5-pro"_s))->basis, BoundBasis::Measured);
}

QTEST_GUILESS_MAIN(TestGoogle)
#include "test_google.moc"
