// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

#include <QDirIterator>

using namespace desk;
using namespace Qt::StringLiterals;

/// What scripts may rely on: where options stand, what is printed where, in which form, and how the program ends.
class TestContract : public QObject {
    Q_OBJECT

    std::unique_ptr<CliBench> m_bench;

    /// Places of nulls in it, besides `error`.
    static QStringList nullsIn(const QJsonValue &value, const QString &path)
    {
        if (value.isNull() || value.isUndefined())
            return path == u"/error" ? QStringList() : QStringList{path};
        QStringList nulls;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            nulls += nullsIn(it.value(), path + u'/' + it.key());
        for (const QJsonValue &entry : value.toArray())
            nulls += nullsIn(entry, path + u"/[]"_s);
        return nulls;
    }
    /// Whether these bytes lie in any file of the data folder.
    [[nodiscard]] bool isStored(const QByteArray &bytes) const
    {
        QDirIterator files(m_bench->at(u"data"_s), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(bytes))
                return true;
        }
        return false;
    }
    static QByteArray bytesOf(const QString &name)
    {
        QFile file(QStringLiteral(DESK_TEST_DATA "/") + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void optionsStandAnywhere()
    {
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        const CliAnswer answer =
            m_bench->run({u"read"_s, u"a.pdf"_s, u"--json"_s, u"--jobs=1"_s, u"--no-auto-approve"_s});
        QCOMPARE(answer.status, 0);
        QCOMPARE(answer.state(0), u"needs_review"_s);
        QCOMPARE(m_bench->run({u"show"_s, u"1"_s, u"--json"_s}).lines().size(), 1);
        QCOMPARE(m_bench->run({u"reject"_s, u"1"_s, u"--reason"_s, u"not ours"_s, u"--json"_s}).state(0),
                 u"rejected"_s);
        QCOMPARE(m_bench->run({u"reopen"_s, u"--json"_s, u"1"_s}).state(0), u"needs_review"_s);
        m_bench->write(u"--json"_s, tinyInvoicePdf("D-1"));
        const CliAnswer dashes = m_bench->run({u"read"_s, u"--json"_s, u"--"_s, u"--json"_s});
        QCOMPARE(dashes.path(0), u"--json"_s);
    }

    void jsonHasNoNullsButError()
    {
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        m_bench->write(u"b.pdf"_s, tinyInvoicePdf());
        m_bench->write(u"bad.pdf"_s, "no pdf");
        const CliAnswer answer = m_bench->run(
            {u"read"_s, u"--json"_s, u"--no-auto-approve"_s, u"a.pdf"_s, u"b.pdf"_s, u"bad.pdf"_s, u"none.pdf"_s});
        QCOMPARE(answer.status, 1);
        QCOMPARE(answer.lines().size(), 4);
        const QStringList codes{QString(), QString(), u"unsupported_format"_s, u"not_found"_s};
        for (qsizetype i = 0; i < 4; ++i) {
            const QJsonObject line = answer.lines()[i];
            QCOMPARE(nullsIn(line, {}), QStringList());
            QCOMPARE(line["cost_usd"_L1].toString(), u"0.000000000"_s);
            QVERIFY(line.contains("error"_L1));
            QCOMPARE(line["error"_L1]["code"_L1].toString(), codes[i]);
            QCOMPARE(line["error"_L1].isNull(), codes[i].isEmpty());
        }
        for (const QString &command : {u"show"_s, u"audit"_s, u"correct"_s}) {
            QStringList arguments{command, u"--json"_s, u"1"_s};
            if (command == u"correct"_s)
                arguments.append(u"purchase_order=7"_s);
            const CliAnswer one = m_bench->run(arguments);
            QCOMPARE(one.status, 0);
            for (const QJsonObject &line : one.lines())
                QCOMPARE(nullsIn(line, {}), QStringList());
        }
    }

    void foldersGiveDocumentsOnly()
    {
        const QByteArray mail = "From: a@example.org\r\nSubject: Invoice\r\nMIME-Version: 1.0\r\n"
                                "Content-Type: application/pdf; name=\"inside.pdf\"\r\n"
                                "Content-Disposition: attachment; filename=\"inside.pdf\"\r\n"
                                "Content-Transfer-Encoding: base64\r\n\r\n" +
                                tinyInvoicePdf("M-1").toBase64() + "\r\n";
        m_bench->write(u"in/m.eml"_s, mail);
        m_bench->write(u"in/Z.pdf"_s, tinyInvoicePdf("Z-1"));
        m_bench->write(u"in/a.JPEG"_s, "no picture");
        m_bench->write(u"in/b.docx"_s, "no document");
        m_bench->write(u"in/.git/c.pdf"_s, tinyInvoicePdf("C-1"));
        const CliAnswer folder = m_bench->run({u"read"_s, u"--json"_s, u"in"_s});
        QCOMPARE(folder.lines().size(), 2);
        QCOMPARE(folder.path(0), u"in/Z.pdf"_s); // byte order
        QCOMPARE(folder.path(1), u"in/a.JPEG"_s);
        const CliAnswer named = m_bench->run({u"read"_s, u"--json"_s, u"in/m.eml"_s});
        QCOMPARE(named.status, 0);
        QCOMPARE(named.path(0), u"in/m.eml/inside.pdf"_s);
        QCOMPARE(named.lines().first()["fields"_L1]["invoice_number"_L1]["value"_L1].toString(), u"M-1"_s);
    }

    void quietIsQuiet()
    {
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        const CliAnswer read = m_bench->run({u"read"_s, u"--quiet"_s, u"a.pdf"_s});
        QCOMPARE(read.status, 0);
        QVERIFY(!read.out.isEmpty());
        QCOMPARE(read.err, QByteArray());
        QCOMPARE(m_bench->run({u"invoices"_s, u"--quiet"_s, u"--supplier"_s, u"nobody"_s}).err, QByteArray());
        QCOMPARE(m_bench->run({u"approve"_s, u"--quiet"_s, u"7"_s}).status, 1);
        QVERIFY(!m_bench->run({u"approve"_s, u"--quiet"_s, u"7"_s}).err.isEmpty()); // errors are said
    }

    void progressIsForTerminalsOnly()
    {
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        const CliAnswer read = m_bench->run({u"read"_s, u"a.pdf"_s});
        QVERIFY2(!read.err.contains('\r') && !read.err.contains("1/1"), read.err);
    }

    void endsQuietlyWhenNobodyReadsOn_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("read") << QStringList{u"read"_s, u"--again"_s, u"a.pdf"_s, u"a.pdf"_s};
        QTest::newRow("read json") << QStringList{u"read"_s, u"--json"_s, u"a.pdf"_s};
        QTest::newRow("invoices") << QStringList{u"invoices"_s};
        QTest::newRow("invoices json") << QStringList{u"invoices"_s, u"--json"_s};
        QTest::newRow("show") << QStringList{u"show"_s, u"1"_s};
        QTest::newRow("audit") << QStringList{u"audit"_s};
        QTest::newRow("export") << QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s};
        QTest::newRow("completion") << QStringList{u"completion"_s, u"bash"_s};
    }
    void endsQuietlyWhenNobodyReadsOn()
    {
        QFETCH(QStringList, arguments);
        m_bench->write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(m_bench->run({u"read"_s, u"a.pdf"_s}).status, 0);
        QProcess process;
        m_bench->start(process, arguments + QStringList{u"--quiet"_s});
        QVERIFY(process.waitForStarted());
        process.closeReadChannel(QProcess::StandardOutput);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QCOMPARE(process.readAllStandardError(), QByteArray());
    }

    void passwordOpensAndIsNotKept_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("input");
        QTest::newRow("file") << u"pass word.txt"_s << QByteArray();
        QTest::newRow("standard input") << u"-"_s << QByteArray("secret\r\nsecond line\n");
    }
    void passwordOpensAndIsNotKept()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, input);
        m_bench->write(u"locked.pdf"_s, bytesOf(u"reading/locked.pdf"_s));
        m_bench->write(u"open.pdf"_s, tinyInvoicePdf());
        m_bench->write(u"pass word.txt"_s, "secret\n");
        const CliAnswer without = m_bench->run({u"read"_s, u"--json"_s, u"locked.pdf"_s});
        QCOMPARE(without.status, 1);
        QCOMPARE(without.lines().first()["error"_L1]["code"_L1].toString(), u"password_protected"_s);
        QVERIFY(without.err.contains("--password-file"));
        const CliAnswer wrong =
            m_bench->run({u"read"_s, u"--json"_s, u"--password-file"_s, u"-"_s, u"locked.pdf"_s}, "wr0ng-w0rd\n");
        QCOMPARE(wrong.lines().first()["error"_L1]["code"_L1].toString(), u"password_protected"_s);
        const CliAnswer with =
            m_bench->run({u"read"_s, u"--json"_s, u"--password-file"_s, file, u"locked.pdf"_s, u"open.pdf"_s}, input);
        QVERIFY2(with.status == 0, with.err);
        QCOMPARE(with.lines().size(), 2);
        QVERIFY(with.lines()[0]["error"_L1].isNull() && with.lines()[1]["error"_L1].isNull());
        QVERIFY(!isStored("wr0ng-w0rd") && !with.err.contains("wr0ng-w0rd") && !wrong.err.contains("wr0ng-w0rd"));
    }

    void ublGoesIntoAFolder()
    {
        m_bench->write(u"a.xml"_s, bytesOf(u"einvoice/ubl-invoice.xml"_s));
        QCOMPARE(m_bench->run({u"read"_s, u"--no-auto-approve"_s, u"a.xml"_s}).status, 0);
        QCOMPARE(m_bench->run({u"correct"_s, u"1"_s, u"buyer_vat_id=DE129273398"_s}).status, 0); // its country
        const CliAnswer answer = m_bench->run({u"export"_s, u"--format"_s, u"ubl"_s, u"-o"_s, u"out"_s, u"--json"_s});
        QVERIFY2(answer.status == 0, answer.err);
        QCOMPARE(answer.lines().first()["exported"_L1].toInt(), 1);
        QCOMPARE(QDir(m_bench->at(u"out"_s)).entryList(QDir::Files).size(), 1);
        QCOMPARE(m_bench->run({u"export"_s, u"--format"_s, u"ubl"_s, u"-o"_s, u"-"_s}).status, 2);
    }
};

QTEST_GUILESS_MAIN(TestContract)
#include "test_contract.moc"
