// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/exports/sample_invoice.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestXlsxExport : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void hasTwoSheets();
    void numbersAndDatesAreReal();
    void textIsNeverAFormula();
    void headerIsFrozenAndFiltered();
    void mappedRowsOfLines();
    void nothingElseIsLeft();

private:
    /// The XML of a part of the workbook.
    QString part(const QString &name) { return QString::fromUtf8(bytesOf(m_parts.filePath(name))); }
    void write(const ExportProfile &profile);

    QTemporaryDir m_folder, m_parts;
    Invoice m_invoice = wholeInvoice();
};

void TestXlsxExport::write(const ExportProfile &profile)
{
    const QString file = m_folder.filePath(u"out.xlsx"_s);
    QVERIFY(exported({{m_invoice, {}}}, profile, file).startsWith("PK"));
    QCOMPARE(QProcess::execute(u"python3"_s, {u"-m"_s, u"zipfile"_s, u"-e"_s, file, m_parts.path()}), 0);
}

void TestXlsxExport::initTestCase()
{
    setText(m_invoice.extraction, Field::SellerName, u"=cmd|' /C calc'!A0"_s);
    ExportProfile profile;
    profile.format = ExportFormat::Xlsx;
    write(profile);
}

void TestXlsxExport::hasTwoSheets()
{
    const QString workbook = part(u"xl/workbook.xml"_s);
    QVERIFY(workbook.contains(u"name=\"Invoices\""_s) && workbook.contains(u"name=\"Line items\""_s));
    const QString lines = part(u"xl/worksheets/sheet2.xml"_s);
    QCOMPARE(lines.count(u"<row "_s), 4);
    QVERIFY(lines.contains(u"Drill"_s) && lines.contains(u"<v>25</v>"_s));
}

void TestXlsxExport::numbersAndDatesAreReal()
{
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"<v>220.1</v>"_s));
    QVERIFY(sheet.contains(u"<v>46085</v>"_s)); // 2026-03-04 as Excel counts days
    const QString styles = part(u"xl/styles.xml"_s);
    QVERIFY(styles.contains(u"yyyy-mm-dd"_s) && styles.contains(u"#,##0.00"_s));
}

void TestXlsxExport::textIsNeverAFormula()
{
    for (const QString &name : {u"xl/worksheets/sheet1.xml"_s, u"xl/worksheets/sheet2.xml"_s}) {
        const QString sheet = part(name);
        QVERIFY(!sheet.contains(u"<f>"_s));
        QVERIFY(sheet.contains(u">'=cmd|"_s));
    }
}

void TestXlsxExport::headerIsFrozenAndFiltered()
{
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"ySplit=\"1\""_s) && sheet.contains(u"state=\"frozen\""_s));
    QVERIFY(sheet.contains(u"<autoFilter ref=\"A1:Z2\"/>"_s));
    QVERIFY(sheet.contains(u"<cols>"_s));
}

void TestXlsxExport::mappedRowsOfLines()
{
    ExportProfile profile;
    profile.format = ExportFormat::Xlsx;
    profile.rowsAreLines = true;
    profile.columns = {{u"Artikel"_s, u"description"_s}, {u"Menge"_s, u"quantity"_s}};
    write(profile);
    const QString sheet = part(u"xl/worksheets/sheet1.xml"_s);
    QVERIFY(sheet.contains(u"Artikel"_s) && sheet.contains(u"<autoFilter ref=\"A1:B4\"/>"_s));
    QVERIFY(!part(u"xl/workbook.xml"_s).contains(u"name=\"Invoices\""_s));
}

void TestXlsxExport::nothingElseIsLeft()
{
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
             QStringList{u"out.xlsx"_s});
}

QTEST_GUILESS_MAIN(TestXlsxExport)
#include "test_xlsx_export.moc"
