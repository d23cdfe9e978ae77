// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

#include <signal.h>

using namespace desk;
using namespace Qt::StringLiterals;

/// `orchestrator watch` as a timer and as a service run it.
class TestWatch : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] CliAnswer once(const QStringList &more = {}) const
    {
        return m_bench->run(QStringList{u"watch"_s, u"--once"_s, u"--json"_s, u"--settle"_s, u"0.1"_s, u"in"_s} + more);
    }

private slots:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        QDir().mkpath(m_bench->at(u"in"_s));
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("no folder") << QStringList{};
        QTest::newRow("move and keep") << QStringList{u"--move"_s, u"--keep"_s, u"in"_s};
        QTest::newRow("settle") << QStringList{u"--settle"_s, u"soon"_s, u"in"_s};
        QTest::newRow("settle too long") << QStringList{u"--settle"_s, u"86400"_s, u"in"_s};
        QTest::newRow("jobs") << QStringList{u"--jobs"_s, u"0"_s, u"in"_s};
        QTest::newRow("a file") << QStringList{u"a.pdf"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        const CliAnswer answer = m_bench->run(QStringList{u"watch"_s} + arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
    }

    void worksOff()
    {
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf("A-1"));
        m_bench->write(u"in/a copy.pdf"_s, tinyInvoicePdf("A-1"));
        m_bench->write(u"in/bad.pdf"_s, "no pdf");
        m_bench->write(u"in/half.pdf.part"_s, "half");
        m_bench->write(u"in/sub/c.pdf"_s, tinyInvoicePdf("C-1"));
        const CliAnswer first = once();
        QCOMPARE(first.status, 1); // the bad one
        QMap<QString, QString> states;
        for (qsizetype i = 0; i < first.lines().size(); ++i)
            states[first.path(i)] = first.state(i);
        QCOMPARE(states.keys(), (QStringList{u"in/a copy.pdf"_s, u"in/a.pdf"_s, u"in/bad.pdf"_s}));
        QCOMPARE(states[u"in/bad.pdf"_s], u"failed"_s);
        QCOMPARE(states.values().count(u"duplicate"_s), 1);
        QVERIFY(first.err.contains("in/bad.pdf"));

        const CliAnswer again = once(); // nothing new
        QCOMPARE(again.status, 0);
        QCOMPARE(again.out, QByteArray());
        QVERIFY2(again.err.contains("3 file(s)"), again.err);
        QCOMPARE(once({u"--quiet"_s}).err, QByteArray());
        QVERIFY(m_bench->isThere(u"in/a.pdf"_s) && m_bench->isThere(u"in/bad.pdf"_s)); // kept
    }

    void printsWhatReadPrints()
    {
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf());
        const CliAnswer watched = once();
        QCOMPARE(watched.lines().size(), 1);
        QJsonObject line = watched.lines().first();
        m_bench = std::make_unique<CliBench>();
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf());
        QJsonObject read = m_bench->run({u"read"_s, u"--json"_s, u"in"_s}).lines().value(0);
        for (QJsonObject *object : {&line, &read}) { // what depends on the machine's speed
            object->remove(u"elapsed_ms"_s);
            object->remove(u"stages"_s);
        }
        QCOMPARE(line, read);
    }

    void movesIfAskedTo()
    {
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf());
        m_bench->write(u"in/sub/bad.pdf"_s, "no pdf");
        QCOMPARE(once({u"--keep"_s}).status, 0);
        QVERIFY(m_bench->isThere(u"in/a.pdf"_s));
        const CliAnswer moved = once({u"--move"_s, u"--recursive"_s});
        QCOMPARE(moved.status, 1);
        QVERIFY(m_bench->isThere(u"in/Imported/a.pdf"_s) && m_bench->isThere(u"in/Failed/sub/bad.pdf"_s));
        QVERIFY(!m_bench->isThere(u"in/a.pdf"_s) && !m_bench->isThere(u"in/sub/bad.pdf"_s));
        QCOMPARE(moved.lines().size(), 1); // the other one was known
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf("A-2"));
        QCOMPARE(once({u"--move"_s}).status, 0);
        QVERIFY(m_bench->isThere(u"in/Imported/a (2).pdf"_s));
    }

    void folderThatIsNotThere()
    {
        const CliAnswer answer = m_bench->run({u"watch"_s, u"--once"_s, u"none"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("none") && answer.err.contains("not_found"));
    }

    void endsBySignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void endsBySignal()
    {
        QFETCH(int, signal);
        QProcess process;
        m_bench->start(process, {u"watch"_s, u"--json"_s, u"--settle"_s, u"0.1"_s, u"in"_s, u"later"_s});
        QByteArray err;
        const auto said = [&](const QByteArray &words) {
            err += process.readAllStandardError();
            return err.contains(words);
        };
        QTRY_VERIFY(said("Watching in.") && said("later cannot be reached"));
        m_bench->write(u"in/a.pdf"_s, tinyInvoicePdf("A-1"));
        QByteArray out;
        const auto lines = [&] {
            out += process.readAllStandardOutput();
            return out.count('\n');
        };
        QTRY_COMPARE(lines(), 1); // at once, not when the pipe is full
        m_bench->write(u"later/b.pdf"_s, tinyInvoicePdf("B-1"));
        QTRY_COMPARE(lines(), 2);
        QVERIFY(said("later is there again"));
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(said("Ended."));
        QCOMPARE(m_bench->run({u"invoices"_s, u"--json"_s}).lines().size(), 2);
    }

    void resumesWhatASignalEnded()
    {
        for (int i = 0; i < 8; ++i)
            m_bench->write(u"in/%1.pdf"_s.arg(i), tinyInvoicePdf("R-" + QByteArray::number(i)));
        QProcess process;
        m_bench->start(process, {u"watch"_s, u"--json"_s, u"--jobs"_s, u"1"_s, u"--settle"_s, u"0.1"_s, u"in"_s});
        QTRY_VERIFY(process.bytesAvailable() > 0);
        QCOMPARE(::kill(pid_t(process.processId()), SIGTERM), 0);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(once().status, 0);
        const CliAnswer all = m_bench->run({u"invoices"_s, u"--json"_s});
        QCOMPARE(all.lines().size(), 8);
        for (qsizetype i = 0; i < 8; ++i)
            QVERIFY2(all.state(i) == u"approved" || all.state(i) == u"needs_review", qPrintable(all.state(i)));
    }
};

QTEST_GUILESS_MAIN(TestWatch)
#include "test_watch.moc"
