// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/ledger_codes.h"

#include <QtTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// "4400=Sales|..." or "invalid"
QString read(const QByteArray &bytes, LedgerCodeKind kind = LedgerCodeKind::Account)
{
    const auto codes = ledgerCodesFromCsv(kind, bytes);
    if (!codes)
        return codes.error().code == ErrorCode::InvalidArgument ? u"invalid"_s : u"another error"_s;
    QStringList parts;
    for (const LedgerCode &code : *codes)
        parts.append(code.code + u'=' + code.name);
    return parts.join(u'|');
}

} // namespace

class TestLedgerCodesCsv : public QObject {
    Q_OBJECT
private slots:
    void reads_data();
    void reads();
    void keepsTheKind();
    void limits();
    void order_data();
    void order();
};

void TestLedgerCodesCsv::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &bytes, const QString &expected) {
        QTest::newRow(name) << bytes << expected;
    };
    const QString two = u"4400=Sales|6300=Other costs"_s;
    row("commas", "4400,Sales\n6300,Other costs\n", two);
    row("semicolons", "4400;Sales\r\n6300;Other costs", two);
    row("tabs", "4400\tSales\n6300\tOther costs\n", two);
    row("old Mac lines", "4400;Sales\r6300;Other costs\r", two);
    row("quotes", "\"4400\";\"Sales\"\n\"6300\";\"Other costs\"\n", two);
    row("separator and quote in quotes", "4400,\"Sales, 19 %\"\n6300,\"The \"\"other\"\" costs\"\n",
        u"4400=Sales, 19 %|6300=The \"other\" costs"_s);
    row("line break in quotes", "4400,\"Sales\nat home\"\n", u"4400=Sales at home"_s);
    row("comma in a name, semicolons between", "4400;Sales, 19 %\n", u"4400=Sales, 19 %"_s);
    row("inch sign", "4400;Tubes 3\" wide\n", u"4400=Tubes 3\" wide"_s);
    row("blanks", " 4400 ;  Sales \n\n  \n 6300;Other   costs\n", two);
    row("header", "Konto;Bezeichnung\n4400;Sales\n6300;Other costs\n", two);
    row("header in English", "Account number,Account name\n4400,Sales\n6300,Other costs\n", two);
    row("header, other order", "Bezeichnung;Steuer;Konto\nSales;19;4400\nOther costs;;6300\n", two);
    row("header, accents", "Num\xc3\xa9ro;Libell\xc3\xa9\n4400;Sales\n6300;Other costs\n", two);
    row("header, only the name is known", "SKR04;Beschriftung\n4400;Sales\n6300;Other costs\n", two);
    row("no header where the first is a code", "KST1;Warehouse\nKST2;Office\n", u"KST1=Warehouse|KST2=Office"_s);
    row("codes without names", "4400\n6300\n", u"4400=|6300="_s);
    row("more columns", "4400;Sales;x;y\n", u"4400=Sales"_s);
    row("row without a code", ";Sum\n4400;Sales\n", u"4400=Sales"_s);
    row("twice: the later holds", "4400;Old\n6300;Other costs\n4400;Sales\n", two);
    row("leading zeros stay", "0400;Machines\n", u"0400=Machines"_s);
    row("utf-8", "4400;Erl\xc3\xb6se\n", u"4400=Erlöse"_s);
    row("utf-8 with mark", "\xef\xbb\xbfKonto;Name\n4400;Erl\xc3\xb6se\n", u"4400=Erlöse"_s);
    row("windows-1252", "4400;Erl\xf6se in \x80 \x96 Inland\n", u"4400=Erlöse in € – Inland"_s);
    row("utf-16",
        QByteArray("\xff\xfe"
                   "4\0004\0000\0000\000\t\000S\000\n\000",
                   16),
        u"4400=S"_s);
    row("spreadsheet's word on the separator", "sep=|\n4400|Sales\n6300|Other costs\n", two);
    row("open quote at the end", "4400;\"Sales", u"4400=Sales"_s);
    row("empty", "", u"invalid"_s);
    row("header alone", "Konto;Bezeichnung\n", u"invalid"_s);
    row("blank rows alone", "\n;\n;;\n", u"invalid"_s);
    row("binary", QByteArray("PK\x03\x04\0\0\0\0", 8), u"invalid"_s);
    row("too long a code", "1234567890123456789012345678901234567;x\n", u"invalid"_s);
}

void TestLedgerCodesCsv::reads()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, expected);
    QCOMPARE(read(bytes), expected);
}

void TestLedgerCodesCsv::keepsTheKind()
{
    const auto codes = ledgerCodesFromCsv(LedgerCodeKind::TaxCode, "9;VSt 19 %\n");
    QCOMPARE(codes->first(), (LedgerCode{LedgerCodeKind::TaxCode, u"9"_s, u"VSt 19 %"_s, false}));
}

void TestLedgerCodesCsv::limits()
{
    QCOMPARE(read(QByteArray(5 * 1024 * 1024, 'x')), u"invalid"_s);
    QByteArray many;
    for (int i = 0; i < 50'001; ++i)
        many += QByteArray::number(i) + '\n';
    QCOMPARE(read(many), u"invalid"_s);
    QCOMPARE(read("4400;" + QByteArray(1000, 'x')), u"4400="_s + QString(LongestLedgerName, u'x'));
    QCOMPARE(read("4400" + QByteArray(100'000, ';')), u"4400="_s);
}

void TestLedgerCodesCsv::order_data()
{
    QTest::addColumn<QString>("less");
    QTest::addColumn<QString>("more");
    QTest::newRow("numbers") << u"900"_s << u"1000"_s;
    QTest::newRow("in words") << u"K2"_s << u"K10"_s;
    QTest::newRow("zeros") << u"07"_s << u"7"_s;
    QTest::newRow("case") << u"a1"_s << u"B1"_s;
    QTest::newRow("beginning") << u"44"_s << u"44a"_s;
    QTest::newRow("long numbers") << u"99999999999999999999999998"_s << u"99999999999999999999999999"_s;
}

void TestLedgerCodesCsv::order()
{
    QFETCH(QString, less);
    QFETCH(QString, more);
    QVERIFY(codeLess(less, more));
    QVERIFY(!codeLess(more, less));
    QVERIFY(!codeLess(less, less));
}

QTEST_GUILESS_MAIN(TestLedgerCodesCsv)
#include "test_ledger_codes_csv.moc"
