// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestBudget : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] QJsonObject scope(const CliAnswer &answer, const QString &period) const
    {
        const QJsonArray scopes = answer.lines().value(0)[u"scopes"_s].toArray();
        for (const QJsonValue &one : scopes) {
            if (one[u"period"_s].toString() == period)
                return one.toObject();
        }
        return {};
    }

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void showsTheDefaults()
    {
        const CliAnswer answer = m_bench->run({u"budget"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.lines().size(), 1);
        QCOMPARE(scope(answer, u"day"_s)[u"cap"_s].toString(), u"2.000000000"_s);
        QCOMPARE(scope(answer, u"day"_s)[u"stop_at"_s].toString(), u"2.000000000"_s);
        const QJsonObject month = scope(answer, u"month"_s);
        QCOMPARE(month[u"scope"_s].toString(), u"global"_s);
        QCOMPARE(month[u"cap"_s].toString(), u"40.000000000"_s);
        QCOMPARE(month[u"stop_at"_s].toString(), u"36.000000000"_s);
        QCOMPARE(month[u"used"_s].toString(), u"0.000000000"_s);
        QCOMPARE(month[u"reserved"_s].toString(), u"0.000000000"_s);
        QCOMPARE(month[u"level"_s].toString(), u"ok"_s);
        QVERIFY(!month.contains(u"override_until"_s));
        QCOMPARE(answer.err, QByteArray());
    }

    void printsATable()
    {
        const CliAnswer answer = m_bench->run({u"budget"_s});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.out.contains("$36.00") && answer.out.contains("$2.00"), answer.out);
    }

    void setsALimit()
    {
        const CliAnswer set = m_bench->run({u"budget"_s, u"set"_s, u"monthly"_s, u"25.50"_s, u"--json"_s});
        QCOMPARE(set.status, 0);
        QCOMPARE(scope(set, u"month"_s)[u"cap"_s].toString(), u"25.500000000"_s);
        QCOMPARE(scope(set, u"month"_s)[u"stop_at"_s].toString(), u"22.950000000"_s); // still at 90 percent
        QCOMPARE(scope(set, u"day"_s)[u"cap"_s].toString(), u"2.000000000"_s);
        const CliAnswer later = m_bench->run({u"budget"_s, u"set"_s, u"daily"_s, u"0"_s, u"--json"_s});
        QCOMPARE(scope(later, u"day"_s)[u"level"_s].toString(), u"stop"_s);
        const QJsonObject event = m_bench->run({u"audit"_s, u"--json"_s}).lines().last();
        QCOMPARE(event[u"event"_s].toString(), u"limit_set"_s);
        QCOMPARE(event[u"entity"_s].toString(), u"budget"_s);
    }

    void overridesForAWhile()
    {
        const CliAnswer answer = m_bench->run(
            {u"budget"_s, u"override"_s, u"5"_s, u"--reason"_s, u"end of quarter"_s, u"--for"_s, u"2h"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        const QJsonObject day = scope(answer, u"day"_s);
        QCOMPARE(day[u"stop_at"_s].toString(), u"7.000000000"_s);
        QCOMPARE(scope(answer, u"month"_s)[u"stop_at"_s].toString(), u"41.000000000"_s);
        const QDateTime until = QDateTime::fromString(day[u"override_until"_s].toString(), Qt::ISODate);
        const qint64 seconds = QDateTime::currentDateTimeUtc().secsTo(until);
        QVERIFY2(seconds > 7000 && seconds <= 7200, QByteArray::number(seconds));
        const QJsonObject event = m_bench->run({u"audit"_s, u"--json"_s}).lines().last();
        QCOMPARE(event[u"event"_s].toString(), u"override_made"_s);
        QCOMPARE(event[u"payload"_s][u"reason"_s].toString(), u"end of quarter"_s);
    }

    void printsCosts()
    {
        const CliAnswer answer = m_bench->run({u"costs"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        const QJsonObject json = answer.lines().value(0);
        QCOMPARE(json[u"total_usd"_s].toString(), u"0.000000000"_s);
        QCOMPARE(json[u"reserved_usd"_s].toString(), u"0.000000000"_s);
        QVERIFY(json[u"rows"_s].isArray());
        const CliAnswer table = m_bench->run({u"costs"_s, u"--by"_s, u"model"_s, u"--since"_s, u"2026-01-01"_s});
        QCOMPARE(table.status, 0);
        QVERIFY(!table.err.isEmpty()); // says that there is nothing
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("what") << QStringList{u"budget"_s, u"spend"_s};
        QTest::newRow("no period") << QStringList{u"budget"_s, u"set"_s, u"weekly"_s, u"2"_s};
        QTest::newRow("no amount") << QStringList{u"budget"_s, u"set"_s, u"daily"_s};
        QTest::newRow("no number") << QStringList{u"budget"_s, u"set"_s, u"daily"_s, u"$2"_s};
        QTest::newRow("negative") << QStringList{u"budget"_s, u"set"_s, u"daily"_s, u"--"_s, u"-2"_s};
        QTest::newRow("no reason") << QStringList{u"budget"_s, u"override"_s, u"2"_s, u"--for"_s, u"2h"_s};
        QTest::newRow("no end") << QStringList{u"budget"_s, u"override"_s, u"2"_s, u"--reason"_s, u"r"_s};
        QTest::newRow("no time") << QStringList{u"budget"_s, u"override"_s, u"2"_s,   u"--reason"_s,
                                                u"r"_s,      u"--for"_s,    u"soon"_s};
        QTest::newRow("nothing added") << QStringList{u"budget"_s, u"override"_s, u"0"_s, u"--reason"_s,
                                                      u"r"_s,      u"--for"_s,    u"2h"_s};
        QTest::newRow("reason alone") << QStringList{u"budget"_s, u"--reason"_s, u"r"_s};
        QTest::newRow("group") << QStringList{u"costs"_s, u"--by"_s, u"colour"_s};
        QTest::newRow("day") << QStringList{u"costs"_s, u"--since"_s, u"yesterday"_s};
        QTest::newRow("argument") << QStringList{u"costs"_s, u"openai"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const CliAnswer answer = m_bench->run(arguments);
        QCOMPARE(answer.status, 2);
        QVERIFY(answer.err.startsWith("orchestrator: "));
        QVERIFY(!m_bench->isThere(u"data/desk.sqlite"_s)); // nothing was opened
    }
};

QTEST_GUILESS_MAIN(TestBudget)
#include "test_budget.moc"
