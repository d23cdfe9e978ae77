// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"
#include "core/invoices/exports/export_target.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

FieldValue textValue(const QString &text, double confidence = 0.98765432)
{
    FieldValue value;
    value.value = text;
    value.confidence = confidence;
    value.source = ValueSource::Text;
    value.page = 0;
    value.box = {0.1, 0.10004, 0.400049, 0.12};
    return value;
}

Invoice sample()
{
    Invoice invoice;
    invoice.id = {123};
    invoice.sha256 = QByteArray(32, '\xAB');
    invoice.path = u"in/a.pdf"_s;
    invoice.fileName = u"a.pdf"_s;
    invoice.pageCount = 1;
    invoice.status = InvoiceStatus::NeedsReview;
    invoice.importedAt = invoice.readAt = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    invoice.elapsedMs = 123;
    invoice.costNanoUsd = 1'234'567;
    Extraction &read = invoice.extraction;
    read.kind = DocumentKind::Invoice;
    read.fields[Field::SellerName].taken = textValue(u"ACME GmbH"_s);
    read.fields[Field::Currency].taken.value = u"EUR"_s;
    read.fields[Field::Currency].taken.source = ValueSource::Human;
    read.fields[Field::Currency].taken.confidence = 1;
    read.fields[Field::BuyerName].taken = {}; // absent
    LineItem line;
    line.description = textValue(u"Clips"_s, 0.5);
    read.lines.append(line);
    TaxBreakdown tax;
    tax.taxRate = textValue(u"19.00"_s, 0.5);
    read.taxes.append(tax);
    AllowanceCharge charge;
    charge.isCharge = true;
    charge.amount = textValue(u"4.00"_s, 0.5);
    read.allowancesCharges.append(charge);
    Finding finding;
    finding.rule = u"totals_add_up"_s;
    finding.detail = u"100.00 + 19.00 = 119.00"_s;
    finding.fields = {Field::TotalWithTax};
    read.findings.append(finding);
    read.stages.append({u"read"_s, 40, u"text_layer"_s});
    return invoice;
}

using OpenTarget = Result<std::unique_ptr<ExportTarget>> (*)(const ExportContext &);

/// What stands in the file after an export with the standard profile.
QByteArray exported(OpenTarget open, const QList<Invoice> &invoices)
{
    const QTemporaryDir folder;
    ExportContext context;
    context.path = folder.filePath(u"out"_s);
    const auto target = open(context).value();
    for (const Invoice &invoice : invoices) {
        if (!target->add({invoice, {}}))
            return {};
    }
    if (!target->finish())
        return {};
    QFile file(context.path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList csvLines(const Invoice &invoice)
{
    return QString::fromUtf8(exported(openCsv, {invoice})).split(u"\r\n"_s);
}

} // namespace

class TestExportInvoices : public QObject {
    Q_OBJECT
private slots:
    void json();
    void jsonOfAFailure();
    void jsonOfSeveral();
    void csv();
    void csvCells_data();
    void csvCells();
    void csvAmounts_data();
    void csvAmounts();
    void writesWholeOrNotAtAll();
};

void TestExportInvoices::json()
{
    const QByteArray golden = R"({
 "document": {"path": "given/a.pdf", "pages": 1, "kind": "invoice",
  "sha256": "abababababababababababababababababababababababababababababababab"},
 "id": "inv-000123", "status": "needs_review", "error": null,
 "fields": {
  "seller_name": {"value": "ACME GmbH", "confidence": 0.9877, "source": "text", "page": 1, "box": [0.1, 0.1, 0.4, 0.12]},
  "currency": {"value": "EUR", "confidence": 1, "source": "human"}},
 "line_items": [{"description": {"value": "Clips", "confidence": 0.5, "source": "text", "page": 1, "box": [0.1, 0.1, 0.4, 0.12]}}],
 "tax_breakdown": [{"tax_rate": {"value": "19.00", "confidence": 0.5, "source": "text", "page": 1, "box": [0.1, 0.1, 0.4, 0.12]}}],
 "allowances_charges": [{"kind": "charge", "amount": {"value": "4.00", "confidence": 0.5, "source": "text", "page": 1, "box": [0.1, 0.1, 0.4, 0.12]}}],
 "findings": [{"rule": "totals_add_up", "severity": "ok", "detail": "100.00 + 19.00 = 119.00", "fields": ["total_with_tax"]}],
 "cost_usd": "0.001234567", "elapsed_ms": 123,
 "stages": [{"name": "read", "ms": 40, "source": "text_layer"}]})";
    const QJsonObject expected = QJsonDocument::fromJson(golden).object();
    QVERIFY(!expected.isEmpty());
    const QByteArray actual = QJsonDocument(invoiceToJson(sample(), u"given/a.pdf"_s)).toJson();
    QCOMPARE(QString::fromUtf8(actual), QString::fromUtf8(QJsonDocument(expected).toJson()));
}

void TestExportInvoices::jsonOfAFailure()
{
    Invoice invoice = sample();
    invoice.extraction = {}; // what failed has no reading
    invoice.status = InvoiceStatus::Failed;
    invoice.error = {ErrorCode::PasswordProtected, u"needs a password"_s, {}};
    const QJsonObject json = invoiceToJson(invoice);
    QCOMPARE(json[u"document"_s][u"path"_s].toString(), u"in/a.pdf"_s);
    QCOMPARE(json[u"error"_s],
             QJsonValue(QJsonObject{{u"code"_s, u"password_protected"_s}, {u"message"_s, u"needs a password"_s}}));
    QVERIFY(!json[u"document"_s].toObject().contains(u"kind"_s));
    QVERIFY(json[u"fields"_s].toObject().isEmpty());
    QVERIFY(json[u"line_items"_s].toArray().isEmpty());
}

void TestExportInvoices::jsonOfSeveral()
{
    const QByteArray bytes = exported(openJson, {sample(), sample()});
    QVERIFY(bytes.startsWith('['));
    QCOMPARE(QJsonDocument::fromJson(bytes).array().size(), 2);
}

void TestExportInvoices::csv()
{
    const QByteArray bytes = exported(openCsv, {sample()});
    QVERIFY(bytes.startsWith("\xEF\xBB\xBFid,status,kind,file,seller_name,"));
    QVERIFY(bytes.endsWith("\r\n"));
    const QStringList lines = csvLines(sample());
    QCOMPARE(lines.size(), 3); // header, row, nothing
    QVERIFY(lines[1].startsWith(u"inv-000123,needs_review,invoice,a.pdf,ACME GmbH,"_s));
    QCOMPARE(lines[1].count(u','), lines[0].count(u','));
}

void TestExportInvoices::csvCells_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("plain") << u"ACME"_s << u"ACME"_s;
    QTest::newRow("comma") << u"A, B"_s << u"\"A, B\""_s;
    QTest::newRow("quote") << u"A \"B\""_s << u"\"A \"\"B\"\"\""_s;
    QTest::newRow("newline") << u"A\nB"_s << u"\"A\nB\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"'=1+1"_s;
    QTest::newRow("plus") << u"+49 30"_s << u"'+49 30"_s;
    QTest::newRow("minus") << u"-2"_s << u"'-2"_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
    QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("wide equals") << u"\uFF1D1"_s << u"'\uFF1D1"_s;
    QTest::newRow("formula with quotes") << u"=HYPERLINK(\"x\")"_s << u"\"'=HYPERLINK(\"\"x\"\")\""_s;
}

void TestExportInvoices::csvCells()
{
    QFETCH(QString, value);
    QFETCH(QString, cell);
    Invoice invoice = sample();
    invoice.extraction.fields[Field::SellerName].taken.value = value;
    const QByteArray bytes = exported(openCsv, {invoice});
    const QByteArray expected = "inv-000123,needs_review,invoice,a.pdf," + cell.toUtf8() + ",";
    QVERIFY2(bytes.contains(expected), bytes.constData());
}

void TestExportInvoices::csvAmounts_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("cell");
    QTest::newRow("amount") << u"119.00"_s << u"119.00"_s;
    QTest::newRow("credit") << u"-119.00"_s << u"-119.00"_s;
    QTest::newRow("formula") << u"-1+cmd"_s << u"'-1+cmd"_s;
    QTest::newRow("plus") << u"+1"_s << u"'+1"_s;
}

void TestExportInvoices::csvAmounts()
{
    QFETCH(QString, value);
    QFETCH(QString, cell);
    Invoice invoice = sample();
    invoice.extraction.fields[Field::TotalWithTax].taken.value = value;
    const QStringList lines = csvLines(invoice);
    const qsizetype column = lines[0].split(u',').indexOf(u"total_with_tax"_s);
    QCOMPARE(lines[1].split(u',').at(column), cell);
}

void TestExportInvoices::writesWholeOrNotAtAll()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeWhole(path, "first"));
    QVERIFY(writeWhole(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("second"));
    QVERIFY(!writeWhole(folder.filePath(u"no/such/out.csv"_s), "x"));
    QVERIFY(!writeWhole(folder.path(), "x"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"out.csv"_s});
#ifdef Q_OS_UNIX
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    QProcess reader;
    reader.start(u"cat"_s, {pipe});
    QVERIFY(writeWhole(pipe, "third"));
    QVERIFY(reader.waitForFinished());
    QCOMPARE(reader.readAllStandardOutput(), QByteArray("third"));
    QVERIFY(QFileInfo::exists(pipe) && !QFileInfo(pipe).isFile()); // it was not replaced
#endif
}

QTEST_GUILESS_MAIN(TestExportInvoices)
#include "test_export_invoices.moc"
