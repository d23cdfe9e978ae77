// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAnswerSchema : public QObject {
    Q_OBJECT
private slots:
    void adapts_data();
    void adapts();
    void refuses_data();
    void refuses();
    void isWrittenAsOneLine();

private:
    static QJsonObject json(const QByteArray &text) { return QJsonDocument::fromJson(text).object(); }
};

void TestAnswerSchema::adapts_data()
{
    QTest::addColumn<ServiceId>("service");
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("sent");
    const QByteArray given = R"({"$schema":"x","type":"object","properties":{
        "n":{"type":"string","minLength":1,"pattern":"^a$","description":"d"},
        "t":{"type":"string","enum":["a","b"]},
        "l":{"type":"array","maxItems":5,"items":{"type":"object","properties":{"q":{"type":"number","minimum":0}}}},
        "u":{"oneOf":[{"type":"string","maxLength":3},{"type":"null"}]}},"required":["n"]})";
    QTest::newRow("openai") << ServiceId::OpenAi << given
                            << QByteArray(R"({"type":"object","additionalProperties":false,"properties":{
        "n":{"type":"string","description":"d"},
        "t":{"type":["string","null"],"enum":["a","b",null]},
        "l":{"type":["array","null"],"items":{"type":"object","additionalProperties":false,"properties":{
            "q":{"type":["number","null"]}},"required":["q"]}},
        "u":{"anyOf":[{"anyOf":[{"type":"string"},{"type":"null"}]},{"type":"null"}]}},"required":["l","n","t","u"]})");
    const QByteArray loose(R"({"type":"object","additionalProperties":false,"properties":{
        "n":{"type":"string","description":"d"},
        "t":{"type":"string","enum":["a","b"]},
        "l":{"type":"array","items":{"type":"object","additionalProperties":false,"properties":{
            "q":{"type":"number"}},"required":[]}},
        "u":{"anyOf":[{"type":"string"},{"type":"null"}]}},"required":["n"]})");
    QTest::newRow("anthropic") << ServiceId::Anthropic << given << loose;
    QTest::newRow("google") << ServiceId::Google << given << loose;
    QTest::newRow("ollama") << ServiceId::Ollama << given << loose;
    const QByteArray fixed = R"({"type":"object","properties":{"k":{"const":"x"}},"required":["k"]})";
    QTest::newRow("google const")
        << ServiceId::Google << fixed
        << QByteArray(
               R"({"type":"object","additionalProperties":false,"properties":{"k":{"enum":["x"]}},"required":["k"]})");
    QTest::newRow("openai const")
        << ServiceId::OpenAi << fixed
        << QByteArray(
               R"({"type":"object","additionalProperties":false,"properties":{"k":{"const":"x"}},"required":["k"]})");
    QTest::newRow("names are no words")
        << ServiceId::Anthropic << QByteArray(R"({"type":"object","properties":{"pattern":{"type":"string"}}})")
        << QByteArray(
               R"({"type":"object","additionalProperties":false,"properties":{"pattern":{"type":"string"}},"required":[]})");
}

void TestAnswerSchema::adapts()
{
    QFETCH(ServiceId, service);
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, sent);
    QVERIFY(!json(given).isEmpty() && !json(sent).isEmpty());
    const auto adapted = schemaFor(service, json(given));
    QVERIFY(adapted);
    QCOMPARE(QJsonDocument(*adapted).toJson(), QJsonDocument(json(sent)).toJson());
    const auto again = schemaFor(service, *adapted); // what has been adapted stays as it is
    QVERIFY(again);
    QCOMPARE(*again, *adapted);
}

void TestAnswerSchema::refuses_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::newRow("no object") << QByteArray(R"({"type":"array"})");
    QTest::newRow("empty") << QByteArray("{}");
    QTest::newRow("reference") << QByteArray(R"({"type":"object","properties":{"a":{"$ref":"#"}}})");
    QByteArray deep = R"({"type":"string"})";
    for (int i = 0; i < 25; ++i)
        deep = R"({"type":"object","properties":{"a":)" + deep + "}}";
    QTest::newRow("deep") << deep;
}

void TestAnswerSchema::refuses()
{
    QFETCH(QByteArray, given);
    const auto adapted = schemaFor(ServiceId::OpenAi, json(given));
    QVERIFY(!adapted);
    QCOMPARE(adapted.error().code, ErrorCode::InvalidArgument);
}

void TestAnswerSchema::isWrittenAsOneLine()
{
    QCOMPARE(schemaText(json(R"({ "type" : "object" })")), u"{\"type\":\"object\"}"_s);
}

QTEST_GUILESS_MAIN(TestAnswerSchema)
#include "test_answer_schema.moc"
