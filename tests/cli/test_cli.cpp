// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/cli_bench.h"

using namespace desk;
using namespace Qt::StringLiterals;

/// Runs the program as other programs do: arguments in, exit status, stdout and stderr out.
class TestCli : public QObject {
    Q_OBJECT

    using Answer = CliAnswer;
    std::unique_ptr<CliBench> m_bench;

    [[nodiscard]] QString at(const QString &name) const { return m_bench->at(name); }
    QString write(const QString &name, const QByteArray &bytes) { return m_bench->write(name, bytes); }
    Answer run(const QStringList &arguments, const QByteArray &input = {}) { return m_bench->run(arguments, input); }

private slots:
    void init() { m_bench = std::make_unique<CliBench>(); }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("nothing") << QStringList{};
        QTest::newRow("no such subcommand") << QStringList{u"fly"_s};
        QTest::newRow("no files") << QStringList{u"read"_s};
        QTest::newRow("no such option") << QStringList{u"read"_s, u"--fast"_s, u"a.pdf"_s};
        QTest::newRow("jobs no number") << QStringList{u"read"_s, u"--jobs"_s, u"many"_s, u"a.pdf"_s};
        QTest::newRow("languages") << QStringList{u"read"_s, u"--languages"_s, u"eng+../x"_s, u"a.pdf"_s};
        QTest::newRow("contradiction") << QStringList{u"read"_s, u"--local-only"_s, u"--allow-cloud"_s, u"a.pdf"_s};
        QTest::newRow("no id") << QStringList{u"approve"_s};
        QTest::newRow("bad id") << QStringList{u"show"_s, u"seven"_s};
        QTest::newRow("no reason") << QStringList{u"reject"_s, u"inv-000001"_s};
        QTest::newRow("no format") << QStringList{u"export"_s, u"-o"_s, u"x"_s};
        QTest::newRow("datev without profile") << QStringList{u"export"_s, u"--format"_s, u"datev"_s, u"-o"_s, u"x"_s};
        QTest::newRow("xlsx to stdout") << QStringList{u"export"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, u"-"_s};
        QTest::newRow("format and profile")
            << QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"--profile"_s, u"P"_s, u"-o"_s, u"x"_s};
        QTest::newRow("no target") << QStringList{u"export"_s, u"--format"_s, u"csv"_s};
        QTest::newRow("bad status") << QStringList{u"invoices"_s, u"--status"_s, u"paid"_s};
        QTest::newRow("bad date") << QStringList{u"invoices"_s, u"--since"_s, u"yesterday"_s};
    }
    void wrongUse()
    {
        QFETCH(QStringList, arguments);
        const Answer answer = run(arguments);
        QCOMPARE(answer.status, 2);
        QCOMPARE(answer.out, QByteArray());
        QVERIFY(answer.err.startsWith("orchestrator: "));
    }

    void helpOnEverySubcommand()
    {
        const Answer general = run({u"--help"_s});
        QCOMPARE(general.status, 0);
        for (const QString &name :
             {u"read"_s, u"invoices"_s, u"show"_s, u"approve"_s, u"reject"_s, u"reopen"_s, u"export"_s}) {
            QVERIFY(general.out.contains(name.toUtf8()));
            const Answer answer = run({name, u"--help"_s});
            QCOMPARE(answer.status, 0);
            QVERIFY2(answer.out.startsWith("Usage: orchestrator " + name.toUtf8()), answer.out);
            QVERIFY(answer.out.contains("--data-dir"));
        }
    }

    void readsAnInvoice()
    {
        write(u"in/a.pdf"_s, tinyInvoicePdf());
        const Answer answer = run({u"read"_s, u"in/a.pdf"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        QVERIFY(!answer.out.contains('\r') && answer.out.endsWith("\n") && !answer.out.startsWith("\xef\xbb\xbf"));
        QCOMPARE(answer.lines().size(), 1);
        const QJsonObject object = answer.lines().first();
        const QJsonObject document = object["document"_L1].toObject();
        QCOMPARE(document["path"_L1].toString(), u"in/a.pdf"_s);
        QCOMPARE(document["kind"_L1].toString(), u"invoice"_s);
        QCOMPARE(document["pages"_L1].toInt(), 1);
        QCOMPARE(document["sha256"_L1].toString().size(), 64);
        QCOMPARE(object["id"_L1].toString(), u"inv-000001"_s);
        QVERIFY(object.contains("error"_L1) && object["error"_L1].isNull());
        QCOMPARE(object["cost_usd"_L1].toString(), u"0.000000000"_s);
        QVERIFY(object["elapsed_ms"_L1].toInt() > 0);

        const QJsonObject fields = object["fields"_L1].toObject();
        const auto value = [&](QLatin1StringView name) { return fields[name].toObject()["value"_L1].toString(); };
        QCOMPARE(value("seller_name"_L1), u"Nordlicht Werkzeuge GmbH"_s);
        QCOMPARE(value("invoice_number"_L1), u"R-2026-117"_s);
        QCOMPARE(value("issue_date"_L1), u"2026-03-04"_s);
        QCOMPARE(value("due_date"_L1), u"2026-04-03"_s);
        QCOMPARE(value("currency"_L1), u"EUR"_s);
        QCOMPARE(value("total_without_tax"_L1), u"100.00"_s);
        QCOMPARE(value("total_tax"_L1), u"19.00"_s);
        QCOMPARE(value("total_with_tax"_L1), u"119.00"_s);
        QCOMPARE(value("iban"_L1), u"DE89370400440532013000"_s);

        const QJsonObject total = fields["total_with_tax"_L1].toObject();
        QCOMPARE(total["source"_L1].toString(), u"text"_s);
        QCOMPARE(total["page"_L1].toInt(), 1);
        const QJsonArray box = total["box"_L1].toArray();
        QCOMPARE(box.size(), 4);
        QVERIFY(box[0].toDouble() > 0.75 && box[0].toDouble() < 0.9);  // printed at 480 of 595 points
        QVERIFY(box[1].toDouble() > 0.36 && box[3].toDouble() < 0.42); // 508 points above the lower edge of 842
        for (const QJsonValue &field : fields)
            QVERIFY(!field.toObject().contains("page"_L1) || field.toObject()["box"_L1].isArray());
    }

    void sameBytesAreADuplicate()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        write(u"b.pdf"_s, tinyInvoicePdf());
        const Answer answer = run({u"read"_s, u"--json"_s, u"a.pdf"_s, u"b.pdf"_s});
        QCOMPARE(answer.status, 0);
        const auto lines = answer.lines();
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines[0]["status"_L1].toString() != u"duplicate"_s);
        QCOMPARE(lines[1]["status"_L1].toString(), u"duplicate"_s);
        QCOMPARE(lines[1]["duplicate_of"_L1], lines[0]["id"_L1]);
        QCOMPARE(lines[1]["fields"_L1], lines[0]["fields"_L1]);
        QCOMPARE(lines[1]["document"_L1].toObject()["path"_L1].toString(), u"b.pdf"_s);

        const Answer again = run({u"read"_s, u"--json"_s, u"--again"_s, u"a.pdf"_s});
        QVERIFY(again.lines().first()["status"_L1].toString() != u"duplicate"_s);
        QCOMPARE(again.lines().first()["id"_L1], lines[0]["id"_L1]);
    }

    void orderAndFolders()
    {
        write(u"in/b.pdf"_s, tinyInvoicePdf("B-1"));
        write(u"in/a/z.pdf"_s, tinyInvoicePdf("A-1"));
        write(u"in/.hidden.pdf"_s, tinyInvoicePdf("H-1"));
        write(u"in/notes.txt"_s, "not an invoice");
        write(u"in/C.PDF"_s, tinyInvoicePdf("C-1"));
        const Answer answer = run({u"read"_s, u"--json"_s, u"--jobs"_s, u"2"_s, u"in"_s, u"in/notes.txt"_s});
        QCOMPARE(answer.status, 1); // the text file
        QStringList paths;
        for (const QJsonObject &line : answer.lines())
            paths.append(line["document"_L1].toObject()["path"_L1].toString());
        QCOMPARE(paths, (QStringList{u"in/C.PDF"_s, u"in/a/z.pdf"_s, u"in/b.pdf"_s, u"in/notes.txt"_s}));
    }

    void badInputs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("not there") << QByteArray() << u"not_found"_s;
        QTest::newRow("empty") << QByteArray("") << u"empty_file"_s;
        QTest::newRow("text") << QByteArray("Dear Sir,\nwe owe you nothing.\n") << u"unsupported_format"_s;
        QTest::newRow("cut") << tinyInvoicePdf().left(300) << u"damaged"_s;
        QTest::newRow("xml cut") << QByteArray("<?xml version=\"1.0\"?><Invoice><cbc") << u"damaged"_s;
    }
    void badInputs()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        if (!bytes.isNull())
            write(u"bad.pdf"_s, bytes);
        write(u"good.pdf"_s, tinyInvoicePdf());
        const Answer answer = run({u"read"_s, u"--json"_s, u"bad.pdf"_s, u"good.pdf"_s});
        QCOMPARE(answer.status, 1);
        const auto lines = answer.lines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0]["status"_L1].toString(), u"failed"_s);
        QCOMPARE(lines[0]["error"_L1].toObject()["code"_L1].toString(), code);
        QVERIFY(!lines[0]["error"_L1].toObject()["message"_L1].toString().isEmpty());
        QVERIFY(answer.err.contains("bad.pdf"));
        QVERIFY(lines[1]["status"_L1].toString() != u"failed"_s); // the next one is unharmed
    }

    void namesTheFormatThatIsNotRead_data()
    {
        QTest::addColumn<QByteArray>("xml");
        QTest::addColumn<QString>("said");
        QTest::newRow("FatturaPA") << QByteArray("<p:FatturaElettronica versione='FPR12' "
                                                 "xmlns:p='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/"
                                                 "v1.2'/>")
                                   << u"FatturaPA 1.2"_s;
        QTest::newRow("Order-X") << QByteArray("<r:SCRDMCCBDACIOMessageStructure "
                                               "xmlns:r='urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:1'/>")
                                 << u"Order-X"_s;
        QTest::newRow("feed") << QByteArray("<rss version='2.0'><channel/></rss>") << u"no known e-invoice format"_s;
    }
    void namesTheFormatThatIsNotRead()
    {
        QFETCH(QByteArray, xml);
        QFETCH(QString, said);
        write(u"a.xml"_s, xml);
        const Answer answer = run({u"read"_s, u"--json"_s, u"a.xml"_s});
        QCOMPARE(answer.status, 1);
        const QJsonObject line = answer.lines().first();
        QCOMPARE(line["status"_L1].toString(), u"failed"_s);
        QCOMPARE(line["error"_L1]["code"_L1].toString(), u"unsupported_format"_s);
        QVERIFY2(line["error"_L1]["message"_L1].toString().contains(said), answer.out);
        QVERIFY(answer.err.contains(said.toUtf8()));
    }

    void outputThatCannotBeWritten()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s}).status, 0);
        for (const QStringList &arguments :
             {QStringList{u"show"_s, u"1"_s}, QStringList{u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"-"_s}}) {
            QProcess process;
            process.setStandardOutputFile(u"/dev/full"_s);
            process.start(QStringLiteral(DESK_BIN_DIR "/orchestrator"),
                          arguments + QStringList{u"--data-dir"_s, at(u"data"_s)});
            QVERIFY(process.waitForFinished(60'000));
            QCOMPARE(process.exitCode(), 1);
            const QByteArray said = process.readAllStandardError();
            QVERIFY2(said.contains("[io]") || said.contains("[disk_full]"), said);
        }
    }

    void controlCharactersStayOffTheTerminal()
    {
        write(u"a\u009b31m.pdf"_s, "no pdf");
        const Answer json = run({u"read"_s, u"--json"_s, u"a\u009b31m.pdf"_s});
        QVERIFY(!json.out.contains("\xc2\x9b") && !json.err.contains("\xc2\x9b"));
        QCOMPARE(json.lines().first()["document"_L1]["path"_L1].toString(), u"a\u009b31m.pdf"_s);
        const Answer wrong = run({u"read"_s, u"--\u009b31m"_s});
        QCOMPARE(wrong.status, 2);
        QVERIFY(!wrong.err.contains("\xc2\x9b"));
    }

    void theWayOfAnInvoice()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s, u"--no-auto-approve"_s, u"--quiet"_s}).status, 0);
        const auto listed = [&](const QString &status) {
            return run({u"invoices"_s, u"--json"_s, u"--status"_s, status}).lines().size();
        };
        QCOMPARE(listed(u"needs_review"_s), 1);
        QCOMPARE(run({u"approve"_s, u"inv-000001"_s}).status, 1); // nobody has looked at its account
        QCOMPARE(run({u"approve"_s, u"inv-000001"_s, u"--confirm-account"_s}).status, 0);
        QCOMPARE(listed(u"approved"_s), 1);
        QCOMPARE(run({u"approve"_s, u"inv-000001"_s}).status, 1); // it is already
        QCOMPARE(run({u"reopen"_s, u"1"_s}).status, 0);
        QCOMPARE(run({u"reject"_s, u"INV-1"_s, u"--reason"_s, u"not ours"_s}).status, 0);
        QCOMPARE(listed(u"rejected"_s), 1);
        QVERIFY(run({u"show"_s, u"inv-000001"_s}).out.contains("not ours"));
        QCOMPARE(run({u"show"_s, u"inv-000099"_s}).status, 1);
        QCOMPARE(run({u"approve"_s, u"inv-000099"_s}).status, 1);
    }

    void corrects()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s, u"--no-auto-approve"_s, u"--quiet"_s}).status, 0);
        const Answer answer = run({u"correct"_s, u"inv-000001"_s, u"buyer_name=Example  Company "_s,
                                   u"issue_date=5. March 2026"_s, u"purchase_order=a=b"_s, u"--json"_s});
        QCOMPARE(answer.status, 0);
        const QJsonObject fields = answer.lines().first()["fields"_L1].toObject();
        const QJsonObject buyer = fields["buyer_name"_L1].toObject();
        QCOMPARE(buyer["value"_L1].toString(), u"Example Company"_s);
        QCOMPARE(buyer["source"_L1].toString(), u"human"_s);
        QCOMPARE(buyer["confidence"_L1].toDouble(), 1.0);
        QCOMPARE(fields["issue_date"_L1]["value"_L1].toString(), u"2026-03-05"_s);
        QCOMPARE(fields["purchase_order"_L1]["value"_L1].toString(), u"a=b"_s);
        const Answer shown = run({u"correct"_s, u"1"_s, u"purchase_order="_s, u"account=4400"_s});
        QCOMPARE(shown.status, 0);
        QVERIFY(shown.out.contains("Example Company") && shown.out.contains("4400"));
        QVERIFY(!shown.out.contains("purchase_order"));
    }

    void correctsNothingWithoutSayingWhy()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s, u"--no-auto-approve"_s, u"--quiet"_s}).status, 0);
        const Answer before = run({u"show"_s, u"1"_s});
        struct Wrong {
            QStringList arguments;
            int status;
            QByteArray says;
        };
        const QList<Wrong> all{
            {{u"1"_s}, 2, "invoice id"},
            {{u"x"_s, u"iban="_s}, 2, "inv-000123"},
            {{u"1"_s, u"iban"_s}, 2, "FIELD=VALUE"},
            {{u"1"_s, u"colour=red"_s}, 2, "seller_name"},
            {{u"1"_s, u"issue_date=31/02/2026"_s}, 1, "31.05.2024"},
            {{u"1"_s, u"buyer_name=B"_s, u"total_tax=12x"_s}, 1, "1234.50"},
            {{u"1"_s, u"kind=letter"_s}, 1, "credit_note"},
            {{u"99"_s, u"buyer_name=B"_s}, 1, "not_found"},
        };
        for (const Wrong &wrong : all) {
            const Answer answer = run(QStringList{u"correct"_s} + wrong.arguments);
            QCOMPARE(answer.status, wrong.status);
            QVERIFY2(answer.err.contains(wrong.says), answer.err);
            QCOMPARE(answer.out, QByteArray());
        }
        QCOMPARE(run({u"show"_s, u"1"_s}).out, before.out);
    }

    void findsByWords()
    {
        write(u"a.pdf"_s, tinyInvoicePdf("FIND-ME-7"));
        write(u"b.pdf"_s, tinyInvoicePdf("OTHER-8"));
        QCOMPARE(run({u"read"_s, u"a.pdf"_s, u"b.pdf"_s}).status, 0);
        const auto found = run({u"invoices"_s, u"--json"_s, u"--text"_s, u"torque find-me"_s}).lines();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first()["fields"_L1]["invoice_number"_L1]["value"_L1].toString(), u"FIND-ME-7"_s);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--supplier"_s, u"nordlicht"_s}).lines().size(), 2);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--since"_s, u"2026-03-05"_s}).lines().size(), 0);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--since"_s, u"2026-03-04"_s}).lines().size(), 2);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--until"_s, u"2026-03-03"_s}).lines().size(), 0);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--currency"_s, u"eur"_s, u"--until=2026-03-04"_s}).lines().size(),
                 2);
        QCOMPARE(run({u"invoices"_s, u"--json"_s, u"--trash"_s}).lines().size(), 0);
        QCOMPARE(run({u"invoices"_s, u"--due-until"_s, u"31.2."_s}).status, 2);
    }

    void exports()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"out.csv"_s}).status, 0);
        QFile csv(at(u"out.csv"_s));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArray text = csv.readAll();
        QVERIFY(text.contains("Nordlicht Werkzeuge GmbH") && text.contains("119.00") && text.contains("\r\n"));
        QCOMPARE(run({u"export"_s, u"1"_s, u"--format"_s, u"json"_s, u"-o"_s, u"-"_s}).status, 0);
        QCOMPARE(run({u"export"_s, u"99"_s, u"--format"_s, u"json"_s, u"-o"_s, u"x.json"_s}).status, 1);
        QVERIFY(!QFile::exists(at(u"x.json"_s)));
        QCOMPARE(run({u"export"_s, u"--format"_s, u"csv"_s, u"-o"_s, u"no/such/folder/x.csv"_s}).status, 1);
        const auto xlsx = run({u"export"_s, u"--json"_s, u"--format"_s, u"xlsx"_s, u"-o"_s, u"out.xlsx"_s});
        QCOMPARE(xlsx.lines().first(),
                 (QJsonObject{{u"exported"_s, 1}, {u"format"_s, u"xlsx"_s}, {u"file"_s, u"out.xlsx"_s}}));
        QVERIFY(QFile::exists(at(u"out.xlsx"_s)));
    }

    void exportNamesWhatIsMissing()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        QCOMPARE(run({u"read"_s, u"a.pdf"_s}).status, 0);
        const Answer ubl = run({u"export"_s, u"--json"_s, u"--format"_s, u"ubl"_s, u"-o"_s, u"out"_s});
        QCOMPARE(ubl.status, 1);
        QVERIFY(ubl.err.contains("inv-000001 was left out") && ubl.err.contains("BT-55 buyer country"));
        QCOMPARE(ubl.lines().first()["exported"_L1].toInt(-1), 0);
        QCOMPARE(ubl.lines().first()["refused"_L1].toArray().first()["missing"_L1].toArray(),
                 QJsonArray{u"BT-55 buyer country"_s});
        const Answer none = run({u"export"_s, u"--profile"_s, u"Bank"_s, u"-o"_s, u"x.csv"_s});
        QCOMPARE(none.status, 1);
        QVERIFY(none.err.contains("no export profile is saved"));
    }

    void oddNames_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("emoji") << u"Müller 🧾.pdf"_s;
        QTest::newRow("newline") << u"two\nlines.pdf"_s;
        QTest::newRow("right to left override") << u"a\u202egpj.pdf"_s;
        QTest::newRow("leading dash") << u"-rf.pdf"_s;
        QTest::newRow("quotes") << u"it's \"quoted\" $(id).pdf"_s;
        QTest::newRow("no ending") << u"invoice"_s;
    }
    void oddNames()
    {
        QFETCH(QString, name);
        write(name, tinyInvoicePdf());
        const Answer json = run({u"read"_s, u"--json"_s, u"--"_s, name});
        QCOMPARE(json.status, 0);
        QCOMPARE(json.lines().first()["document"_L1].toObject()["path"_L1].toString(), name);
        const Answer shown = run({u"show"_s, u"1"_s});
        QVERIFY(!shown.out.contains("\u202e") && !shown.out.contains("two\nlines"));
    }

    void dataFolderThatCannotBe()
    {
        write(u"data"_s, "a file where the folder should be");
        write(u"a.pdf"_s, tinyInvoicePdf());
        const Answer answer = run({u"read"_s, u"a.pdf"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY(!answer.err.isEmpty());
    }

    void passwordFileThatIsMissing()
    {
        write(u"a.pdf"_s, tinyInvoicePdf());
        const Answer answer = run({u"read"_s, u"--password-file"_s, u"none"_s, u"a.pdf"_s});
        QCOMPARE(answer.status, 1);
        QVERIFY(answer.err.contains("not_found"));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
