// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/export_text.h"
#include "tests/unit/exports/sample_invoice.h"

#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestCsvExport : public QObject {
    Q_OBJECT
private slots:
    void mapsColumns();
    void rowsCanBeLines();
    void anInvoiceWithoutLinesKeepsItsRow();
    void linesTakeTheCodingOfTheInvoice();
    void neutralisesFormulas_data();
    void neutralisesFormulas();
    void writesWindows1252();
    void aPathThatCannotBeWritten();

private:
    [[nodiscard]] QStringList lines(const Invoice &invoice, const ExportProfile &profile) const
    {
        return QString::fromUtf8(exported({{invoice, u"first\nsecond"_s}}, profile, m_folder.filePath(u"out.csv"_s)))
            .split(u"\r\n"_s);
    }
    QTemporaryDir m_folder;
};

void TestCsvExport::mapsColumns()
{
    ExportProfile profile;
    profile.columns = {{u"Nr"_s, u"invoice_number"_s}, {u"Tag"_s, u"issue_date"_s}, {u"Summe"_s, u"total_with_tax"_s},
                       {u"Notiz"_s, u"notes"_s},       {u"Firma"_s, u"text:01"_s},  {u"Von"_s, u"approved_by"_s},
                       {u"Import"_s, u"imported_at"_s}};
    profile.separator = u';';
    profile.decimalMark = u',';
    profile.dateFormat = u"dd.MM.yyyy"_s;
    profile.encoding = ExportProfile::Encoding::Utf8;
    const QStringList all = lines(wholeInvoice(), profile);
    QCOMPARE(all[0], u"Nr;Tag;Summe;Notiz;Firma;Von;Import"_s);
    QCOMPARE(all[1], u"R-2026/17;04.03.2026;\"220,10\";\"first\nsecond\";01;tess;05.03.2026 10:30:00"_s);
}

void TestCsvExport::rowsCanBeLines()
{
    ExportProfile profile;
    profile.rowsAreLines = true;
    profile.columns = {{u"nr"_s, u"invoice_number"_s}, {u"pos"_s, u"line"_s},           {u"what"_s, u"description"_s},
                       {u"qty"_s, u"quantity"_s},      {u"rate"_s, u"line_tax_rate"_s}, {u"sum"_s, u"line_amount"_s}};
    const QStringList all = lines(wholeInvoice(), profile);
    QCOMPARE(all.size(), 5); // header, three lines, nothing
    QCOMPARE(all[1], u"R-2026/17,1,Clips,10,19.00,50.00"_s);
    QCOMPARE(all[3], u"R-2026/17,3,Book,2,7.00,50.00"_s);
}

void TestCsvExport::anInvoiceWithoutLinesKeepsItsRow()
{
    ExportProfile profile;
    profile.rowsAreLines = true;
    profile.columns = {{u"nr"_s, u"invoice_number"_s}, {u"pos"_s, u"line"_s}};
    Invoice invoice = wholeInvoice();
    invoice.extraction.lines.clear();
    QCOMPARE(lines(invoice, profile)[1], u"R-2026/17,"_s);
}

void TestCsvExport::linesTakeTheCodingOfTheInvoice()
{
    ExportProfile profile;
    profile.rowsAreLines = true;
    profile.columns = {{u"a"_s, u"account"_s}, {u"c"_s, u"cost_centre"_s}, {u"t"_s, u"tax_code"_s}};
    Invoice invoice = wholeInvoice();
    invoice.extraction.coding = {.account = u"4980"_s, .costCentre = u"K1"_s, .taxCode = u"9"_s};
    invoice.extraction.lines[2].coding = {.account = u"4940"_s, .taxCode = u"8"_s};
    const QStringList all = lines(invoice, profile);
    QCOMPARE(all[1], u"4980,K1,9"_s);
    QCOMPARE(all[3], u"4940,K1,8"_s);
}

void TestCsvExport::neutralisesFormulas_data()
{
    QTest::addColumn<ExportCell>("cell");
    QTest::addColumn<QString>("text");
    using Kind = ExportCell::Kind;
    QTest::newRow("text") << ExportCell{Kind::Text, u"=1+1"_s} << u"'=1+1"_s;
    QTest::newRow("minus in text") << ExportCell{Kind::Text, u"-5"_s} << u"'-5"_s;
    QTest::newRow("wide at") << ExportCell{Kind::Text, u"\uFF20SUM"_s} << u"'\uFF20SUM"_s;
    QTest::newRow("negative number") << ExportCell{Kind::Number, u"-5.50"_s} << u"-5,50"_s;
    QTest::newRow("no number") << ExportCell{Kind::Number, u"-5+cmd"_s} << u"'-5+cmd"_s;
    QTest::newRow("no date") << ExportCell{Kind::Date, u"=A1"_s} << u"'=A1"_s;
    QTest::newRow("harmless") << ExportCell{Kind::Text, u"a=b"_s} << u"a=b"_s;
}

void TestCsvExport::neutralisesFormulas()
{
    QFETCH(ExportCell, cell);
    QFETCH(QString, text);
    ExportProfile profile;
    profile.decimalMark = u',';
    QCOMPARE(cellText(cell, profile), text);
}

void TestCsvExport::writesWindows1252()
{
    ExportProfile profile;
    profile.encoding = ExportProfile::Encoding::Windows1252;
    profile.columns = {{u"Käufer"_s, u"buyer_name"_s}};
    Invoice invoice = wholeInvoice();
    setText(invoice.extraction, Field::BuyerName, u"Őry €5 – \u4E2D"_s);
    qint64 replaced = 0;
    const QByteArray bytes = exported({{invoice, {}}}, profile, m_folder.filePath(u"w.csv"_s), &replaced);
    QCOMPARE(bytes, QByteArray("K\xE4ufer\r\nOry \x80"
                               "5 \x96 ?\r\n"));
    QCOMPARE(replaced, 2); // told to the person, never silently
}

void TestCsvExport::aPathThatCannotBeWritten()
{
    const auto target = openTarget({ExportProfile(), m_folder.filePath(u"no/such/out.csv"_s), {}, {}, {}});
    QVERIFY(!target);
    ExportProfile xlsx;
    xlsx.format = ExportFormat::Xlsx;
    QVERIFY(!openTarget({xlsx, m_folder.filePath(u"no/such/out.xlsx"_s), {}, {}, {}}));
    QCOMPARE(openTarget({xlsx, u"-"_s, {}, {}, {}}).error().code, ErrorCode::InvalidArgument);
}

QTEST_GUILESS_MAIN(TestCsvExport)
#include "test_csv_export.moc"
