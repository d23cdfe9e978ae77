// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

#include <QDirIterator>

using namespace desk;
using namespace Qt::StringLiterals;

/// `orchestrator verify`, `backup` and `restore`, on what `read` made.
class TestBackup : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] QString firstBlob() const
    {
        QDirIterator files(m_bench->at(u"data/blobs"_s), QDir::Files, QDirIterator::Subdirectories);
        return files.next();
    }
    [[nodiscard]] qsizetype invoices() const { return m_bench->run({u"invoices"_s, u"--json"_s}).lines().size(); }

private slots:
    void init()
    {
        m_bench = std::make_unique<CliBench>();
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(m_bench->run({u"read"_s, u"a.pdf"_s}).status, 0);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("backup, no file") << QStringList{u"backup"_s};
        QTest::newRow("backup, two files") << QStringList{u"backup"_s, u"a"_s, u"b"_s};
        QTest::newRow("restore, no file") << QStringList{u"restore"_s};
        QTest::newRow("verify a file") << QStringList{u"verify"_s, u"a"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const CliAnswer answer = m_bench->run(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
    }

    void whatWasReadHolds()
    {
        const CliAnswer answer = m_bench->run({u"verify"_s, u"--json"_s});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
        const QJsonObject report = answer.lines().value(0);
        QVERIFY(report["holds"_L1].toBool());
        QCOMPARE(report["documents"_L1].toInt(), 1);
        QCOMPARE(report["groups_without_proof"_L1].toInt(), 0);
        QCOMPARE(report["problems"_L1].toArray().size(), 0);
        QCOMPARE(report["checks"_L1].toArray().size(), 5);
        const CliAnswer table = m_bench->run({u"verify"_s, u"--quick"_s});
        QCOMPARE(table.status, 0);
        QVERIFY2(table.out.contains("Audit trail") && table.out.contains("not checked"), table.out);
    }

    // Whatever a person does with an invoice leaves proofs that fit.
    void whatWasDoneHolds()
    {
        QCOMPARE(m_bench->run({u"approve"_s, u"inv-000001"_s, u"--confirm-account"_s}).status, 0);
        QCOMPARE(m_bench->run({u"reopen"_s, u"inv-000001"_s}).status, 0);
        QCOMPARE(m_bench->run({u"correct"_s, u"inv-000001"_s, u"purchase_order=PO-7"_s}).status, 0);
        QCOMPARE(m_bench->run({u"reject"_s, u"inv-000001"_s, u"--reason"_s, u"not ours"_s}).status, 0);
        QCOMPARE(m_bench->run({u"reopen"_s, u"inv-000001"_s}).status, 0);
        QCOMPARE(m_bench->run({u"read"_s, u"--again"_s, u"a.pdf"_s}).status, 0);
        QCOMPARE(m_bench->run({u"export"_s, u"inv-000001"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"x.csv"_s}).status <= 1,
                 true);
        const CliAnswer answer = m_bench->run({u"verify"_s});
        QVERIFY2(answer.status == 0, answer.out + answer.err);
    }

    void savesDamagesAndRestores()
    {
        const CliAnswer saved = m_bench->run({u"backup"_s, u"my.backup"_s, u"--json"_s});
        QVERIFY2(saved.status == 0, saved.err);
        QCOMPARE(saved.lines().value(0)["invoices"_L1].toInt(), 1);
        m_bench->write(u"b.pdf"_s, tinyInvoicePdf("R-2026-118"));
        QCOMPARE(m_bench->run({u"read"_s, u"b.pdf"_s}).status, 0);
        QCOMPARE(invoices(), 2);

        QFile blob(firstBlob());
        QVERIFY(blob.open(QIODevice::ReadWrite) && blob.seek(100));
        const char byte = blob.peek(1).at(0);
        QCOMPARE(blob.write(QByteArray(1, char(byte ^ 4))), 1);
        blob.close();
        const CliAnswer damaged = m_bench->run({u"verify"_s});
        QCOMPARE(damaged.status, 1);
        QVERIFY2(damaged.out.contains("not what was imported"), damaged.out);
        QVERIFY2(damaged.err.contains("orchestrator restore FILE"), damaged.err);

        const CliAnswer restored = m_bench->run({u"restore"_s, u"my.backup"_s, u"--json"_s});
        QVERIFY2(restored.status == 0, restored.err);
        const QJsonObject report = restored.lines().value(0);
        QCOMPARE(report["audit_trail"_L1].toString(), u"kept"_s);
        QCOMPARE(report["newer"_L1].toArray().size(), 1);
        QVERIFY(QFile::exists(report["safety_copy"_L1].toString()));
        QCOMPARE(invoices(), 1);
        const CliAnswer shown = m_bench->run({u"show"_s, u"inv-000001"_s, u"--json"_s});
        QVERIFY(shown.out.contains("R-2026-117"));
        const QByteArray trail = m_bench->run({u"audit"_s, u"--json"_s}).out;
        QVERIFY2(trail.contains("restored") && trail.contains("backup_made"), trail);

        // What was imported later comes back from the file that is kept.
        const QString document = report["newer"_L1].toArray().at(0)["document"_L1].toString();
        QCOMPARE(m_bench->run({u"read"_s, document}).status, 0);
        QCOMPARE(invoices(), 2);
    }

    void aTrailThatWasWrittenAnewIsFound()
    {
        QCOMPARE(m_bench->run({u"backup"_s, u"my.backup"_s}).status, 0);
        QCOMPARE(m_bench->run({u"verify"_s, u"--against"_s, u"my.backup"_s}).status, 0);
        QCOMPARE(m_bench->run({u"verify"_s, u"--against"_s, u"a.pdf"_s}).status, 1);
        QVERIFY(QDir(m_bench->at(u"data"_s)).removeRecursively());
        QCOMPARE(m_bench->run({u"read"_s, u"a.pdf"_s}).status, 0);
        QCOMPARE(m_bench->run({u"verify"_s}).status, 0);
        const CliAnswer answer = m_bench->run({u"verify"_s, u"--against"_s, u"my.backup"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.out.contains("audit trail does not hold"), answer.out);
    }

    void onANewMachine()
    {
        QCOMPARE(m_bench->run({u"backup"_s, u"my.backup"_s}).status, 0);
        QVERIFY(QDir(m_bench->at(u"data"_s)).removeRecursively());
        const CliAnswer restored = m_bench->run({u"restore"_s, u"my.backup"_s});
        QVERIFY2(restored.status == 0, restored.err);
        QVERIFY2(restored.out.contains("1 invoices, 1 documents"), restored.out);
        QCOMPARE(m_bench->run({u"verify"_s}).status, 0);
        QCOMPARE(invoices(), 1);
        const CliAnswer again = m_bench->run({u"read"_s, u"--again"_s, u"a.pdf"_s});
        QCOMPARE(again.status, 0); // the document is there and its pages can be read
    }

    void refusesInWords()
    {
        const CliAnswer letter = m_bench->run({u"restore"_s, u"a.pdf"_s});
        QCOMPARE(letter.status, 1);
        QVERIFY2(letter.err.contains("no backup"), letter.err);
        QCOMPARE(m_bench->run({u"restore"_s, u"nothing"_s}).status, 1);
        QCOMPARE(m_bench->run({u"backup"_s, u"a.pdf"_s}).status, 1);
        QCOMPARE(m_bench->run({u"backup"_s, u"data/desk.sqlite"_s}).status, 1);
        QCOMPARE(m_bench->run({u"verify"_s}).status, 0);
    }

    void aDatabaseThatCannotBeReadIsAnAnswer()
    {
        m_bench->write(u"data/desk.sqlite"_s, QByteArray(20'000, 'x'));
        const CliAnswer answer = m_bench->run({u"verify"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY2(answer.out.contains("cannot be read"), answer.out);
        QVERIFY(QFile::remove(m_bench->at(u"data/desk.sqlite"_s)));
        QCOMPARE(m_bench->run({u"verify"_s}).status, 1);
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "test_backup.moc"
