// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/exports/ubl_invoice.h"
#include "core/invoices/extraction_stages.h"
#include "tests/unit/exports/sample_invoice.h"
#include "tests/unit/invoices_service/ubl_document.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ExportContext context(const QString &path = {})
{
    ExportProfile profile;
    profile.format = ExportFormat::Ubl;
    return {profile, path, {}, {u"Wir GmbH"_s}, u"DE"_s};
}

QStringList missingOf(const Extraction &read)
{
    return ublInvoiceOf(read, context()).missing;
}

/// What our own reader makes of the document.
Extraction readBack(const QByteArray &xml)
{
    QXmlStreamReader reader(xml);
    ReadDocument document;
    document.format = DocumentFormat::Xml;
    reader.readNextStartElement();
    document.xml = xmlTree(reader);
    return readEInvoice(document).extraction;
}

QStringList valuesOf(const Extraction &read)
{
    QStringList values{documentKindName(read.kind)};
    for (const Field field : allFields())
        values.append(fieldName(field) + u'=' + read.value(field).value);
    for (const LineItem &line : read.lines)
        values.append(QStringList{line.description.value, line.quantity.value, line.unitPrice.value, line.taxRate.value,
                                  line.amount.value}
                          .join(u'|'));
    for (const TaxBreakdown &tax : read.taxes)
        values.append(QStringList{tax.taxRate.value, tax.taxableAmount.value, tax.taxAmount.value}.join(u'|'));
    for (const AllowanceCharge &entry : read.allowancesCharges)
        values.append((entry.isCharge ? u"+"_s : u"-"_s) + entry.amount.value + entry.reason.value +
                      entry.taxRate.value);
    return values;
}

} // namespace

class TestUblExport : public QObject {
    Q_OBJECT
private slots:
    void comesBackEqual();
    void aCreditNoteComesBackEqual();
    void turnsACreditNoteWithMinusSigns();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void namesTheRuleThatDoesNotClose_data();
    void namesTheRuleThatDoesNotClose();
    void computesOnlyWhatTheStandardDefines();
    void findsCountries_data();
    void findsCountries();
    void knowsOurOwnCountry();
    void writesOneFileAnInvoice();
    void leavesNothingBehind();
};

void TestUblExport::comesBackEqual()
{
    const Invoice invoice = wholeInvoice();
    const UblReading reading = ublInvoiceOf(invoice.extraction, context());
    QCOMPARE(reading.missing, QStringList());
    const QByteArray xml = ublDocument(reading.invoice);
    QVERIFY(xml.contains("<cbc:CustomizationID>urn:cen.eu:en16931:2017</cbc:CustomizationID>"));
    const Extraction back = readBack(xml);
    QCOMPARE(valuesOf(back), valuesOf(invoice.extraction));
    QVERIFY(back.findings.isEmpty());
}

void TestUblExport::aCreditNoteComesBackEqual()
{
    Invoice invoice = wholeInvoice();
    invoice.extraction.kind = DocumentKind::CreditNote;
    const UblReading reading = ublInvoiceOf(invoice.extraction, context());
    QCOMPARE(reading.missing, QStringList());
    QCOMPARE(valuesOf(readBack(ublDocument(reading.invoice))), valuesOf(invoice.extraction));
}

void TestUblExport::turnsACreditNoteWithMinusSigns()
{
    Invoice invoice = wholeInvoice();
    Extraction &read = invoice.extraction;
    read.kind = DocumentKind::CreditNote;
    for (const Field field :
         {Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax, Field::Prepaid, Field::AmountDue})
        read.fields[field].taken.value.prepend(u'-');
    for (TaxBreakdown &tax : read.taxes) {
        tax.taxableAmount.value.prepend(u'-');
        tax.taxAmount.value.prepend(u'-');
    }
    for (LineItem &line : read.lines)
        line.amount.value.prepend(u'-');
    read.lines[0].quantity.value.prepend(u'-');
    read.lines[1].unitPrice.value.prepend(u'-');
    read.lines[2].quantity.value.prepend(u'-');
    const UblReading reading = ublInvoiceOf(read, context());
    QCOMPARE(reading.missing, QStringList());
    Invoice plain = wholeInvoice();
    plain.extraction.kind = DocumentKind::CreditNote;
    QCOMPARE(valuesOf(readBack(ublDocument(reading.invoice))), valuesOf(plain.extraction));
}

void TestUblExport::namesWhatIsMissing_data()
{
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("term");
    const auto row = [](Field field, const char *term) {
        QTest::newRow(qPrintable(fieldName(field))) << int(field) << QString::fromUtf8(term);
    };
    row(Field::InvoiceNumber, "BT-1 invoice number");
    row(Field::IssueDate, "BT-2 issue date");
    row(Field::Currency, "BT-5 currency");
    row(Field::SellerName, "BT-27 seller name");
    row(Field::SellerVatId, "BT-31 seller VAT identifier");
    row(Field::SellerAddress, "BG-5 seller address");
    row(Field::BuyerName, "BT-44 buyer name");
    row(Field::BuyerAddress, "BG-8 buyer address");
    row(Field::TotalWithoutTax, "BT-109 total without VAT");
    row(Field::TotalWithTax, "BT-112 total with VAT");
}

void TestUblExport::namesWhatIsMissing()
{
    QFETCH(int, field);
    QFETCH(QString, term);
    Invoice invoice = wholeInvoice();
    setText(invoice.extraction, Field(field), {});
    QCOMPARE(missingOf(invoice.extraction), QStringList{term});
}

void TestUblExport::namesTheRuleThatDoesNotClose_data()
{
    QTest::addColumn<std::function<void(Extraction &)>>("change");
    QTest::addColumn<QStringList>("missing");
    using Change = std::function<void(Extraction &)>;
    const auto row = [](const char *name, const Change &change, const QStringList &missing) {
        QTest::newRow(name) << change << missing;
    };
    row("kind", [](Extraction &e) { e.kind = DocumentKind::Receipt; },
        {u"BT-3 type code (it is neither an invoice nor a credit note)"_s});
    row("no taxes", [](Extraction &e) { e.taxes.clear(); }, {u"BG-23 VAT breakdown"_s});
    row("no lines", [](Extraction &e) { e.lines.clear(); }, {u"BG-25 invoice line"_s});
    row("cells of lines",
        [](Extraction &e) {
            e.lines[0].quantity = {};
            e.lines[2].quantity = {};
            e.lines[1].description = {};
        },
        {u"BT-153 item name (line 2)"_s, u"BT-129 invoiced quantity (lines 1, 3)"_s});
    row("rate of a line", [](Extraction &e) { e.lines[1].taxRate = {}; },
        {u"BT-151 VAT category of the line (line 2)"_s});
    row("reason of an allowance", [](Extraction &e) { e.allowancesCharges[0].reason = {}; },
        {u"BT-97 reason for the allowance"_s});
    row("due",
        [](Extraction &e) {
            setText(e, Field::DueDate, {});
            setText(e, Field::PaymentTerms, {});
        },
        {u"BT-9 due date or BT-20 payment terms (BR-CO-25)"_s});
    row("vat id without country", [](Extraction &e) { setText(e, Field::SellerVatId, u"129273398"_s); },
        {u"BR-CO-09 BT-31 has no country before it: 129273398"_s});
    row("0 %",
        [](Extraction &e) {
            e.taxes[1].taxRate.value = e.lines[2].taxRate.value = u"0.00"_s;
            e.taxes[1].taxAmount.value = u"0.00"_s;
        },
        {u"BT-118 VAT category and BT-120 reason for 0 %"_s});
    row("lines", [](Extraction &e) { e.lines[2].amount.value = u"49.00"_s; },
        {u"BR-CO-13 lines - allowances + charges = total without VAT: 189.00, not 190.00"_s,
         u"BR-S-08 lines - allowances + charges at 7 % = taxable amount: 49.00, not 50.00"_s});
    row("taxes", [](Extraction &e) { setText(e, Field::TotalTax, u"30.11"_s); },
        {u"BR-CO-14 sum of the VAT amounts = total VAT: 30.10, not 30.11"_s,
         u"BR-CO-15 total without VAT + total VAT = total with VAT: 220.11, not 220.10"_s});
    row("due amount", [](Extraction &e) { setText(e, Field::AmountDue, u"200.01"_s); },
        {u"BR-CO-16 total with VAT - paid = amount due: 200.00, not 200.01"_s});
    row("rate without tax", [](Extraction &e) { e.lines[2].taxRate.value = u"8.00"_s; },
        {u"BR-S-08 lines - allowances + charges at 7 % = taxable amount: 0.00, not 50.00"_s,
         u"BR-S-01 VAT breakdown once for 8 %"_s});
    row("tax of a rate",
        [](Extraction &e) {
            e.taxes[0].taxAmount.value = u"24.60"_s;
            e.taxes[1].taxAmount.value = u"5.50"_s;
        },
        {u"BR-CO-17 19 % of 140.00 is not 24.60"_s, u"BR-CO-17 7 % of 50.00 is not 5.50"_s});
}

void TestUblExport::namesTheRuleThatDoesNotClose()
{
    QFETCH(std::function<void(Extraction &)>, change);
    QFETCH(QStringList, missing);
    Invoice invoice = wholeInvoice();
    change(invoice.extraction);
    QCOMPARE(missingOf(invoice.extraction), missing);
}

void TestUblExport::computesOnlyWhatTheStandardDefines()
{
    Invoice invoice = wholeInvoice();
    Extraction &read = invoice.extraction;
    setText(read, Field::AmountDue, {});
    setText(read, Field::TotalTax, {});
    const UblReading reading = ublInvoiceOf(read, context());
    QCOMPARE(reading.missing, QStringList());
    QCOMPARE(reading.invoice.payable, Decimal(200, 0));
    QCOMPARE(reading.invoice.tax, Decimal(3010, 2));
    // The only rate of an invoice is that of its lines.
    Invoice single = wholeInvoice();
    single.extraction.lines.removeLast();
    single.extraction.lines[0].taxRate = {};
    single.extraction.taxes.removeLast();
    setText(single.extraction, Field::TotalWithoutTax, u"140.00"_s);
    setText(single.extraction, Field::TotalTax, u"26.60"_s);
    setText(single.extraction, Field::TotalWithTax, u"166.60"_s);
    setText(single.extraction, Field::AmountDue, u"146.50"_s);
    QCOMPARE(missingOf(single.extraction), QStringList());
}

void TestUblExport::findsCountries_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("vatId");
    QTest::addColumn<QString>("country");
    QTest::newRow("code") << u"Ring 1, 1010 Wien, AT"_s << u"DE129273398"_s << u"AT"_s;
    QTest::newRow("name") << u"Ring 1, 1010 Wien, Österreich"_s << u"DE129273398"_s << u"AT"_s;
    QTest::newRow("two words") << u"1 High St, London, United Kingdom"_s << u"DE129273398"_s << u"GB"_s;
    QTest::newRow("vat id") << u"Ring 1, 1010 Wien"_s << u"ATU12345675"_s << u"AT"_s;
    QTest::newRow("greece") << u"Odos 1, Athina"_s << u"EL123456789"_s << u"GR"_s;
    QTest::newRow("northern ireland") << u"1 Quay, Belfast"_s << u"XI123456789"_s << u"GB"_s;
    QTest::newRow("no country") << u"1 High St, QQ"_s << u"DE129273398"_s << u"DE"_s;
}

void TestUblExport::findsCountries()
{
    QFETCH(QString, address);
    QFETCH(QString, vatId);
    QFETCH(QString, country);
    Invoice invoice = wholeInvoice();
    setText(invoice.extraction, Field::SellerAddress, address);
    setText(invoice.extraction, Field::SellerVatId, vatId);
    QCOMPARE(ublInvoiceOf(invoice.extraction, context()).invoice.seller.country, country);
}

void TestUblExport::knowsOurOwnCountry()
{
    Invoice invoice = wholeInvoice();
    setText(invoice.extraction, Field::BuyerVatId, {});
    setText(invoice.extraction, Field::BuyerAddress, u"Ring 1, 1010 Wien"_s);
    QCOMPARE(missingOf(invoice.extraction), QStringList{u"BT-55 buyer country"_s});
    setText(invoice.extraction, Field::BuyerName, u"WIR GmbH"_s);
    QCOMPARE(missingOf(invoice.extraction), QStringList());
}

void TestUblExport::writesOneFileAnInvoice()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"out"_s);
    auto target = openTarget(context(path));
    QVERIFY(target);
    QVERIFY((*target)->add({wholeInvoice(7), {}}));
    QVERIFY((*target)->add({wholeInvoice(8), {}}));
    QCOMPARE(QDir(path).entryList(QDir::Files), QStringList()); // nothing before the end
    const auto files = (*target)->finish();
    QVERIFY(files);
    QCOMPARE(*files, QStringList({path + u"/inv-000007 R-2026-17.xml"_s, path + u"/inv-000008 R-2026-17.xml"_s}));
    target->reset();
    QCOMPARE(QDir(path).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 2);
}

void TestUblExport::leavesNothingBehind()
{
    QTemporaryDir folder;
    auto target = openTarget(context(folder.path()));
    QVERIFY(target && (*target)->add({wholeInvoice(), {}}));
    target->reset();
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    // A folder that stands where a file should go: what was there before comes back.
    QFile earlier(folder.filePath(u"inv-000007 R-2026-17.xml"_s));
    QVERIFY(earlier.open(QIODevice::WriteOnly) && earlier.write("old") == 3);
    earlier.close();
    QVERIFY(QDir(folder.path()).mkpath(u"inv-000008 R-2026-17.xml/x"_s));
    target = openTarget(context(folder.path()));
    QVERIFY((*target)->add({wholeInvoice(7), {}}));
    QVERIFY((*target)->add({wholeInvoice(8), {}}));
    QVERIFY(!(*target)->finish());
    QCOMPARE(bytesOf(earlier.fileName()), QByteArray("old"));
}

QTEST_GUILESS_MAIN(TestUblExport)
#include "test_ubl_export.moc"
