// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ai/answer_parts.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAnswerParts : public QObject {
    Q_OBJECT
private slots:
    void readsDurations_data();
    void readsDurations();
    void readsTheHeader_data();
    void readsTheHeader();
    void findsTheObject_data();
    void findsTheObject();
    void countsAreBounded();
    void textsAreSafe();
    void whatWasNotSentCostsNothing();
    void resets_data();
    void resets();
    void everyKindHasANameAndAMessage();
};

void TestAnswerParts::readsDurations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(*text ? text : "empty") << QString::fromLatin1(text) << ms;
    };
    row("38.5s", 38'500);
    row("20ms", 20);
    row("6s", 6'000);
    row("1m30s", 90'000);
    row("1h2m3s", 3'723'000);
    row("2m", 120'000);
    row("0s", 0);
    row("0.0001s", 1);
    row("", -1);
    row("s", -1);
    row("5", -1);
    row("-5s", -1);
    row("5 s", -1);
    row("1e9s", -1);
    row("999999999s", qint64(400) * 24 * 3600 * 1000);
}

void TestAnswerParts::readsDurations()
{
    QFETCH(QString, text);
    QFETCH(qint64, ms);
    QCOMPARE(durationMs(text).value_or(-1), ms);
}

void TestAnswerParts::readsTheHeader_data()
{
    QTest::addColumn<QByteArray>("seconds");
    QTest::addColumn<qint64>("ms");
    QTest::newRow("whole") << QByteArray("3") << qint64(3'000);
    QTest::newRow("part") << QByteArray("0.25") << qint64(250);
    QTest::newRow("none") << QByteArray() << qint64(-1);
    QTest::newRow("negative") << QByteArray("-1") << qint64(-1);
    QTest::newRow("nan") << QByteArray("nan") << qint64(-1);
    QTest::newRow("inf") << QByteArray("inf") << qint64(-1);
    QTest::newRow("huge") << QByteArray("1e300") << qint64(400) * 24 * 3600 * 1000;
    QTest::newRow("a date without another") << QByteArray("Sat, 21 Nov 2026 10:00:30 GMT") << qint64(-1);
}

void TestAnswerParts::readsTheHeader()
{
    QFETCH(QByteArray, seconds);
    QFETCH(qint64, ms);
    QCOMPARE(retryAfterMs({HttpHeader{"Retry-After", seconds}}).value_or(-1), ms);
}

void TestAnswerParts::findsTheObject_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("json"); // empty: a failure
    QTest::newRow("plain") << u"{\"a\":1}"_s << QByteArray("{\"a\":1}");
    QTest::newRow("blanks") << u"\n {\"a\":1}\n\n"_s << QByteArray("{\"a\":1}");
    QTest::newRow("fence") << u"```json\n{\"a\":1}\n```"_s << QByteArray("{\"a\":1}");
    QTest::newRow("words") << u"Here it is: {\"a\":{\"b\":2}} Anything else?"_s << QByteArray("{\"a\":{\"b\":2}}");
    QTest::newRow("two") << u"{\"a\":1} {\"a\":2}"_s << QByteArray();
    QTest::newRow("cut") << u"{\"a\":1, \"b\":"_s << QByteArray();
    QTest::newRow("array") << u"[1]"_s << QByteArray();
    QTest::newRow("text") << u"\"a\""_s << QByteArray();
    QTest::newRow("empty") << u"  "_s << QByteArray();
}

void TestAnswerParts::findsTheObject()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, json);
    CallRecord record;
    record.usage = TokenUsage{1, 0, 0, 0, 2, 0};
    const auto outcome = answerOf(text, record);
    QCOMPARE(outcome ? outcome->json : QByteArray(), json);
    QCOMPARE(outcome ? outcome->record : outcome.error().record, record);
    if (!outcome)
        QCOMPARE(outcome.error().paid, Paid::Yes);
}

void TestAnswerParts::countsAreBounded()
{
    const QJsonObject object{{u"a"_s, 5},     {u"b"_s, -5},  {u"c"_s, u"7"_s},
                             {u"d"_s, 1e300}, {u"e"_s, 1.5}, {u"f"_s, QJsonValue::Null}};
    QCOMPARE(tokenCount(object, "a"_L1), 5);
    QCOMPARE(tokenCount(object, "b"_L1), 0);
    QCOMPARE(tokenCount(object, "c"_L1), 0);
    QCOMPARE(tokenCount(object, "d"_L1), 1'000'000'000'000);
    QCOMPARE(tokenCount(object, "e"_L1), 2);
    QCOMPARE(tokenCount(object, "f"_L1), 0);
    QCOMPARE(tokenCount(object, "g"_L1), 0);
}

void TestAnswerParts::textsAreSafe()
{
    QCOMPARE(safeText(u"a\r\nb\tc\u0007d\u202Ee"_s), u"a b c d e"_s);
    QCOMPARE(safeText(QString(1000, u'x')).size(), 300);
    QVERIFY(!safeText(u"key sk-proj-"_s + QString(u"aB3dE6gH9j"_s).repeated(5)).contains(u"sk-proj"_s));
}

void TestAnswerParts::whatWasNotSentCostsNothing()
{
    using K = HttpFailureKind;
    for (const K kind : {K::Refused, K::Unreachable, K::Tls, K::ConnectTimeout, K::Timeout, K::Cut, K::TooLarge,
                         K::Cancelled, K::BadAddress}) {
        HttpFailure failure{kind, false, 0, {}, u"x"_s, 5};
        QCOMPARE(transportFailure(failure).paid, Paid::No);
        failure.bodySent = true;
        QCOMPARE(transportFailure(failure).paid, Paid::Unknown);
        failure.status = 429;
        QCOMPARE(transportFailure(failure).paid, Paid::No);
        failure.status = 200;
        QCOMPARE(transportFailure(failure).paid, Paid::Unknown);
        failure.status = 504;
        QCOMPARE(transportFailure(failure).paid, Paid::Unknown);
    }
}

void TestAnswerParts::resets_data()
{
    QTest::addColumn<QuotaReset>("reset");
    QTest::addColumn<QString>("now");
    QTest::addColumn<QString>("then");
    const auto row = [](const char *name, QuotaReset reset, const char *now, const char *then) {
        QTest::newRow(name) << reset << QString::fromLatin1(now) << QString::fromLatin1(then);
    };
    row("winter", QuotaReset::PacificMidnight, "2026-11-21T23:00:00Z", "2026-11-22T08:00:00Z");
    row("before midnight there", QuotaReset::PacificMidnight, "2026-11-22T07:59:59Z", "2026-11-22T08:00:00Z");
    row("at midnight there", QuotaReset::PacificMidnight, "2026-11-22T08:00:00Z", "2026-11-23T08:00:00Z");
    row("summer", QuotaReset::PacificMidnight, "2026-07-01T12:00:00Z", "2026-07-02T07:00:00Z");
    row("clocks go back", QuotaReset::PacificMidnight, "2026-11-01T08:00:00Z", "2026-11-02T08:00:00Z");
    row("month", QuotaReset::NextMonthUtc, "2026-11-21T23:00:00Z", "2026-12-01T00:00:00Z");
    row("year", QuotaReset::NextMonthUtc, "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z");
    row("last day", QuotaReset::NextMonthUtc, "2027-01-31T00:00:00Z", "2027-02-01T00:00:00Z");
}

void TestAnswerParts::resets()
{
    QFETCH(QuotaReset, reset);
    QFETCH(QString, now);
    QFETCH(QString, then);
    QCOMPARE(nextReset(reset, QDateTime::fromString(now, Qt::ISODate)), QDateTime::fromString(then, Qt::ISODate));
    QVERIFY(!nextReset(QuotaReset::None, QDateTime::fromString(now, Qt::ISODate)).isValid());
}

void TestAnswerParts::everyKindHasANameAndAMessage()
{
    QSet<QString> names;
    for (int i = 0; i <= int(FailureKind::NotSupported); ++i) {
        const auto kind = FailureKind(i);
        const QString name = failureKindName(kind);
        QVERIFY2(!names.contains(name), qPrintable(name));
        names.insert(name);
        const QString message = callFailureMessage(failureOf(kind, u"DETAIL"_s), u"SERVICE"_s);
        QVERIFY2(message.contains(u"SERVICE"_s) && message.endsWith(u'.'), qPrintable(message));
        QVERIFY(!message.contains(u"DETAIL"_s));
    }
}

QTEST_GUILESS_MAIN(TestAnswerParts)
#include "test_answer_parts.moc"
