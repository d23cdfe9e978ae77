// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

#include <QDateTime>

using namespace desk;
using namespace Qt::StringLiterals;

/// `orchestrator audit`.
class TestAudit : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void tellsWhoDidWhatAndWhen();
    void tellsOldAndNewInATable();
    void makesControlCharactersVisible();
    void narrowsByDay_data();
    void narrowsByDay();
    void ofOneInvoice();
    void saysWhatItProves();
    void wrongUse_data();
    void wrongUse();

private:
    CliBench m_bench;
};

void TestAudit::initTestCase()
{
    qputenv("ORCHESTRATOR_NO_KEYCHAIN", "1"); // a person's own is none of the tests' business
    m_bench.write(u"a.pdf"_s, "%PDF- torn");
    m_bench.write(u"b\u202e\n.pdf"_s, "%PDF- torn too");
    QCOMPARE(m_bench.run({u"read"_s, u"a.pdf"_s, u"b\u202e\n.pdf"_s}).status, 1);
    QCOMPARE(m_bench.run({u"reject"_s, u"inv-000001"_s, u"--reason"_s, u"torn"_s}).status, 0);
}

void TestAudit::tellsWhoDidWhatAndWhen()
{
    const auto answer = m_bench.run({u"audit"_s, u"--json"_s});
    QCOMPARE(answer.status, 0);
    const QList<QJsonObject> events = answer.lines();
    QVERIFY(events.size() >= 5);
    qint64 last = 0;
    for (const QJsonObject &event : events) {
        QVERIFY(event[u"id"_s].toInteger() > last); // oldest first
        last = event[u"id"_s].toInteger();
        const QDateTime at = QDateTime::fromString(event[u"at"_s].toString(), Qt::ISODateWithMs);
        QVERIFY(at.isValid());
        QVERIFY(!event[u"actor"_s].toString().isEmpty());
        QCOMPARE(event[u"entity"_s].toString(), u"invoice"_s);
        QCOMPARE(event[u"hash"_s].toString().size(), 64);
        QVERIFY(!event.contains(u"erased"_s));
    }
    const QJsonObject rejected = events.last();
    QCOMPARE(rejected[u"event"_s].toString(), u"rejected"_s);
    QCOMPARE(rejected[u"invoice"_s].toString(), u"inv-000001"_s);
    QCOMPARE(rejected[u"entity_id"_s].toInt(), 1);
    const QJsonObject payload = rejected[u"payload"_s].toObject();
    QCOMPARE(payload[u"reason"_s].toString(), u"torn"_s);
    QCOMPARE(payload[u"status"_s].toObject(), (QJsonObject{{u"old"_s, u"failed"_s}, {u"new"_s, u"rejected"_s}}));
}

void TestAudit::tellsOldAndNewInATable()
{
    const auto answer = m_bench.run({u"audit"_s});
    QCOMPARE(answer.status, 0);
    const QList<QByteArray> lines = answer.out.trimmed().split('\n');
    QVERIFY2(lines.first().startsWith("Time"), answer.out);
    QVERIFY2(lines.last().contains("rejected") && lines.last().contains("inv-000001") &&
                 lines.last().contains("status: failed -> rejected") && lines.last().contains("reason: torn"),
             lines.last());
}

void TestAudit::makesControlCharactersVisible()
{
    for (const QStringList &arguments : {QStringList{u"audit"_s}, QStringList{u"audit"_s, u"--json"_s}}) {
        const QString out = QString::fromUtf8(m_bench.run(arguments).out);
        QVERIFY(out.contains(u"202e"));
        QVERIFY(!out.contains(QChar(0x202e)));
    }
}

void TestAudit::narrowsByDay_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<bool>("some");
    const QString today = QDate::currentDate().toString(Qt::ISODate);
    const QString longAgo = u"2001-01-01"_s;
    const QString later = QDate::currentDate().addDays(2).toString(Qt::ISODate);
    QTest::newRow("since long ago") << QStringList{u"--since"_s, longAgo} << true;
    QTest::newRow("since later") << QStringList{u"--since"_s, later} << false;
    QTest::newRow("until long ago") << QStringList{u"--until"_s, longAgo} << false;
    QTest::newRow("until later") << QStringList{u"--until"_s, later} << true;
    QTest::newRow("between") << QStringList{u"--since"_s, longAgo, u"--until"_s, later} << true;
}

void TestAudit::narrowsByDay()
{
    QFETCH(QStringList, options);
    QFETCH(bool, some);
    const auto answer = m_bench.run(QStringList{u"audit"_s, u"--json"_s} + options);
    QCOMPARE(answer.status, 0);
    QCOMPARE(!answer.lines().isEmpty(), some);
    QCOMPARE(answer.err.isEmpty(), some); // says that there is none
}

void TestAudit::ofOneInvoice()
{
    const auto answer = m_bench.run({u"audit"_s, u"--json"_s, u"inv-000002"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY(!answer.lines().isEmpty());
    for (const QJsonObject &event : answer.lines())
        QCOMPARE(event[u"invoice"_s].toString(), u"inv-000002"_s);
    const auto none = m_bench.run({u"audit"_s, u"inv-000099"_s});
    QCOMPARE(none.status, 1);
    QVERIFY2(none.err.contains("not_found"), none.err);
}

void TestAudit::saysWhatItProves()
{
    const auto answer = m_bench.run({u"verify"_s});
    QCOMPARE(answer.status, 0);
    QVERIFY2(answer.out.contains("nothing was changed by accident"), answer.out);
}

void TestAudit::wrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no date") << QStringList{u"--since"_s, u"yesterday"_s};
    QTest::newRow("no such day") << QStringList{u"--until"_s, u"2026-02-30"_s};
    QTest::newRow("no id") << QStringList{u"seven"_s};
    QTest::newRow("two ids") << QStringList{u"inv-000001"_s, u"inv-000002"_s};
}

void TestAudit::wrongUse()
{
    QFETCH(QStringList, arguments);
    const auto answer = m_bench.run(QStringList{u"audit"_s} + arguments);
    QCOMPARE(answer.status, 2);
    QVERIFY(answer.err.startsWith("orchestrator: "));
}

QTEST_GUILESS_MAIN(TestAudit)
#include "test_audit.moc"
