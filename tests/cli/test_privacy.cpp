// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

class TestPrivacy : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] static QJsonObject row(const CliAnswer &answer, const QString &provider)
    {
        const QJsonArray services = answer.lines().value(0)[u"services"_s].toArray();
        for (const QJsonValue &one : services) {
            if (one[u"provider"_s].toString() == provider)
                return one.toObject();
        }
        return {};
    }

private slots:
    void init()
    {
        for (const char *variable : {"OLLAMA_HOST", "OPENAI_BASE_URL", "ANTHROPIC_BASE_URL", "GOOGLE_GEMINI_BASE_URL"})
            qunsetenv(variable); // programs take the environment of the test
        m_bench = std::make_unique<CliBench>();
    }

    void nothingIsAllowedAtFirst()
    {
        const CliAnswer answer = m_bench->run({u"privacy"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.lines().size(), 1);
        QCOMPARE(row(answer, u"ollama"_s)[u"consent"_s].toString(), u"not_needed"_s);
        for (const QString &provider : {u"openai"_s, u"anthropic"_s, u"google"_s})
            QCOMPARE(row(answer, provider)[u"consent"_s].toString(), u"not_asked"_s);
        QCOMPARE(row(answer, u"openai"_s)[u"host"_s].toString(), u"api.openai.com"_s);
        QVERIFY(!row(answer, u"openai"_s).contains(u"decided_by"_s));
        QVERIFY(row(answer, u"compatible"_s).isEmpty());
        QCOMPARE(answer.err, QByteArray());
    }

    void allowsAndDenies()
    {
        const CliAnswer allowed = m_bench->run({u"privacy"_s, u"allow"_s, u"openai"_s, u"--json"_s});
        QCOMPARE(allowed.status, 0);
        QCOMPARE(row(allowed, u"openai"_s)[u"consent"_s].toString(), u"allowed"_s);
        QCOMPARE(row(allowed, u"google"_s)[u"consent"_s].toString(), u"not_asked"_s);
        QVERIFY(!row(allowed, u"openai"_s)[u"decided_by"_s].toString().isEmpty());
        const CliAnswer denied = m_bench->run({u"privacy"_s, u"deny"_s, u"all"_s, u"--json"_s});
        QCOMPARE(denied.status, 0);
        for (const QString &provider : {u"openai"_s, u"anthropic"_s, u"google"_s})
            QCOMPARE(row(denied, provider)[u"consent"_s].toString(), u"denied"_s);
        const QJsonObject event = m_bench->run({u"audit"_s, u"--json"_s}).lines().last();
        QCOMPARE(event[u"event"_s].toString(), u"consent_denied"_s);
        QCOMPARE(event[u"payload"_s][u"host"_s].toString(), u"generativelanguage.googleapis.com"_s);
        const CliAnswer table = m_bench->run({u"privacy"_s});
        QVERIFY2(table.out.contains("api.anthropic.com") && table.out.contains("denied"), table.out);
    }

    void otherHostsAreAskedForAnew()
    {
        (void)m_bench->run({u"privacy"_s, u"allow"_s, u"all"_s});
        qputenv("OPENAI_BASE_URL", "https://proxy.example/v1");
        qputenv("OLLAMA_HOST", "gpu.lan");
        const CliAnswer answer = m_bench->run({u"privacy"_s, u"--json"_s});
        QCOMPARE(row(answer, u"openai"_s)[u"host"_s].toString(), u"proxy.example"_s);
        QCOMPARE(row(answer, u"openai"_s)[u"consent"_s].toString(), u"not_asked"_s);
        QCOMPARE(row(answer, u"ollama"_s)[u"consent"_s].toString(), u"not_asked"_s);
        const CliAnswer allowed = m_bench->run({u"privacy"_s, u"allow"_s, u"openai"_s, u"--json"_s});
        QCOMPARE(row(allowed, u"openai"_s)[u"consent"_s].toString(), u"allowed"_s);
        QCOMPARE(row(allowed, u"openai"_s)[u"key_consent"_s].toString(), u"not_asked"_s);
        QVERIFY2(allowed.err.contains("--with-key"), allowed.err); // says how
        const CliAnswer key = m_bench->run({u"privacy"_s, u"allow"_s, u"openai"_s, u"--with-key"_s, u"--json"_s});
        QCOMPARE(row(key, u"openai"_s)[u"key_consent"_s].toString(), u"allowed"_s);
    }

    void thisMachineNeedsNone()
    {
        const CliAnswer answer = m_bench->run({u"privacy"_s, u"allow"_s, u"ollama"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QVERIFY2(answer.err.contains("this machine"), answer.err);
        QCOMPARE(row(answer, u"ollama"_s)[u"consent"_s].toString(), u"not_needed"_s);
    }

    void anAddressThatIsNone()
    {
        qputenv("OPENAI_BASE_URL", "ftp://x");
        const CliAnswer answer = m_bench->run({u"privacy"_s, u"allow"_s, u"openai"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.err.contains("OPENAI_BASE_URL"), answer.err);
        QVERIFY(row(m_bench->run({u"privacy"_s, u"--json"_s}), u"openai"_s).contains(u"problem"_s));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("what") << QStringList{u"privacy"_s, u"show"_s};
        QTest::newRow("who") << QStringList{u"privacy"_s, u"allow"_s};
        QTest::newRow("unknown") << QStringList{u"privacy"_s, u"allow"_s, u"mistral"_s};
        QTest::newRow("two") << QStringList{u"privacy"_s, u"deny"_s, u"openai"_s, u"google"_s};
        QTest::newRow("key of a no") << QStringList{u"privacy"_s, u"deny"_s, u"openai"_s, u"--with-key"_s};
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

QTEST_GUILESS_MAIN(TestPrivacy)
#include "test_privacy.moc"
