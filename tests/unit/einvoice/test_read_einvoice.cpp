// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "tests/unit/einvoice/load_xml.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

const QString DataFolder = QStringLiteral(DESK_TEST_DATA "/einvoice/");

QJsonObject toJson(const EInvoiceReading &reading)
{
    const Extraction &extraction = reading.extraction;
    QJsonObject fields;
    for (auto it = extraction.fields.begin(); it != extraction.fields.end(); ++it)
        fields[fieldName(it.key())] = it->taken.value;
    QJsonArray lines, taxes, parts, findings;
    for (const LineItem &line : extraction.lines) {
        lines.append(QJsonObject{{u"description"_s, line.description.value},
                                 {u"quantity"_s, line.quantity.value},
                                 {u"unit_price"_s, line.unitPrice.value},
                                 {u"tax_rate"_s, line.taxRate.value},
                                 {u"amount"_s, line.amount.value}});
    }
    for (const TaxBreakdown &tax : extraction.taxes) {
        taxes.append(QJsonObject{{u"tax_rate"_s, tax.taxRate.value},
                                 {u"taxable_amount"_s, tax.taxableAmount.value},
                                 {u"tax_amount"_s, tax.taxAmount.value}});
    }
    for (const AllowanceCharge &part : extraction.allowancesCharges) {
        parts.append(QJsonObject{{u"charge"_s, part.isCharge},
                                 {u"amount"_s, part.amount.value},
                                 {u"reason"_s, part.reason.value},
                                 {u"tax_rate"_s, part.taxRate.value}});
    }
    for (const Finding &finding : extraction.findings)
        findings.append(finding.rule);
    return {{u"kind"_s, documentKindName(extraction.kind)},
            {u"syntax"_s, reading.syntax},
            {u"fields"_s, fields},
            {u"line_items"_s, lines},
            {u"tax_breakdown"_s, taxes},
            {u"allowances_charges"_s, parts},
            {u"findings"_s, findings}};
}

ReadDocument plainXml(const XmlElement &root)
{
    ReadDocument document;
    document.format = DocumentFormat::Xml;
    document.xml = root;
    return document;
}

ReadDocument pdfWith(const QStringList &attachments)
{
    ReadDocument document;
    document.format = DocumentFormat::Pdf;
    document.xmpConformance = u"EN 16931"_s;
    for (const QString &entry : attachments) { // "name=file"
        Attachment attachment;
        attachment.name = entry.section(u'=', 0, 0);
        attachment.isXml = true;
        attachment.xml = loadXmlFile(DataFolder + entry.section(u'=', 1)).value();
        document.attachments.append(attachment);
    }
    return document;
}

QStringList rulesOf(const EInvoiceReading &reading)
{
    QStringList rules;
    for (const Finding &finding : reading.extraction.findings)
        rules.append(finding.rule);
    return rules;
}

const Finding &findingOf(const EInvoiceReading &reading, QStringView rule)
{
    static const Finding none;
    const auto it = std::ranges::find(reading.extraction.findings, rule, &Finding::rule);
    return it == reading.extraction.findings.end() ? none : *it;
}

} // namespace

class ReadEInvoiceTest : public QObject {
    Q_OBJECT

private slots:
    void golden_data();
    void golden();
    void unreadFormatsAreNamed_data();
    void unreadFormatsAreNamed();
    void theNewerOfTwoIsTaken();
    void twoThatDisagreeBlock();
    void aBrokenAttachmentIsTold();
    void otherXmlIsNoInvoice();
    void missingMetadataIsTold();
    void everyTruncatedTreeIsReadWithoutHarm();
};

void ReadEInvoiceTest::golden_data()
{
    QTest::addColumn<QString>("name");
    const QStringList names = QDir(DataFolder).entryList({u"*.xml"_s});
    QVERIFY(names.size() >= 6);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << name.chopped(4);
}

void ReadEInvoiceTest::golden()
{
    QFETCH(QString, name);
    const auto root = loadXmlFile(DataFolder + name + u".xml"_s);
    QVERIFY(root);
    QFile expectedFile(DataFolder + name + u".expected.json"_s);
    QVERIFY(expectedFile.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(expectedFile.readAll()).object();

    const EInvoiceReading reading = readEInvoice(plainXml(*root));
    QVERIFY(reading.found);
    QCOMPARE(reading.extraction.eInvoiceSyntax, reading.syntax);
    QCOMPARE(QJsonDocument(toJson(reading)).toJson(), QJsonDocument(expected).toJson());
    for (const FieldReading &field : reading.extraction.fields) {
        QCOMPARE(field.taken.source, ValueSource::EInvoice);
        QCOMPARE(field.taken.confidence, field.taken.isEmpty() ? 0.0 : 1.0);
        QCOMPARE(field.taken.doubt.code, field.taken.isEmpty() ? DoubtCode::ImpossibleValue : DoubtCode::None);
    }
}

void ReadEInvoiceTest::unreadFormatsAreNamed_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *xml, const QString &name) { QTest::newRow(xml) << QByteArray(xml) << name; };
    row("<p:FatturaElettronica versione='FPR12' "
        "xmlns:p='http://ivaservizi.agenziaentrate.gov.it/docs/xsd/fatture/v1.2'/>",
        u"FatturaPA 1.2 (FPR12)"_s);
    row("<r:SCRDMCCBDACIOMessageStructure "
        "xmlns:r='urn:un:unece:uncefact:data:SCRDMCCBDACIOMessageStructure:100'/>",
        u"Order-X"_s);
    row("<Order xmlns='urn:oasis:names:specification:ubl:schema:xsd:Order-2'/>", u"UBL Order"_s);
    row("<DespatchAdvice xmlns='urn:oasis:names:specification:ubl:schema:xsd:DespatchAdvice-2'/>",
        u"UBL DespatchAdvice"_s);
    row("<Invoice xmlns='urn:oasis:names:specification:ubl:schema:xsd:Invoice-1.0'/>", u"UBL 1.0 Invoice"_s);
    row("<Invoice xmlns='http://isdoc.cz/namespace/2013'/>", u"ISDOC"_s);
    row("<x:CrossIndustryRemittanceAdvice xmlns:x='urn:un:unece:uncefact:data:standard:y:1'/>",
        u"UN/CEFACT CrossIndustryRemittanceAdvice"_s);
    row("<rss/>", QString());
    row("<Invoice/>", QString());
    row("<CrossIndustryInvoice xmlns='urn:example'/>", QString());
}

void ReadEInvoiceTest::unreadFormatsAreNamed()
{
    QFETCH(QByteArray, xml);
    QFETCH(QString, name);
    const EInvoiceReading reading = readEInvoice(plainXml(loadXml(xml).value()));
    QVERIFY(!reading.found);
    QCOMPARE(reading.recognised, name);
    QCOMPARE(rulesOf(reading), name.isEmpty() ? QStringList{} : QStringList{u"einvoice_unsupported"_s});
}

void ReadEInvoiceTest::theNewerOfTwoIsTaken()
{
    ReadDocument document = pdfWith({u"ZUGFeRD-invoice.xml=zugferd-1.xml"_s, u"other.xml=zugferd-1.xml"_s});
    EInvoiceReading reading = readEInvoice(document);
    QCOMPARE(reading.attachment, u"ZUGFeRD-invoice.xml"_s);
    QCOMPARE(findingOf(reading, u"einvoice_several").severity, Severity::Info);
    document = pdfWith({u"ZUGFeRD-invoice.xml=zugferd-1.xml"_s, u"factur-x.xml=cii-extended.xml"_s});
    reading = readEInvoice(document);
    QCOMPARE(reading.attachment, u"factur-x.xml"_s);
    QCOMPARE(reading.syntax, u"CII"_s);
    QCOMPARE(findingOf(reading, u"einvoice_several").values,
             (QStringList{u"factur-x.xml"_s, u"ZUGFeRD-invoice.xml"_s}));
}

void ReadEInvoiceTest::twoThatDisagreeBlock()
{
    const EInvoiceReading reading =
        readEInvoice(pdfWith({u"a.xml=zugferd-1.xml"_s, u"factur-x.xml=cii-extended.xml"_s}));
    const Finding finding = findingOf(reading, u"einvoice_several");
    QVERIFY(finding.blocks());
    QVERIFY(finding.fields.contains(Field::TotalWithTax));
    QVERIFY(!finding.fields.contains(Field::Currency));
}

void ReadEInvoiceTest::aBrokenAttachmentIsTold()
{
    ReadDocument document = pdfWith({});
    document.attachments.append({.name = u"factur-x.xml"_s, .problem = u"XML is damaged"_s, .xml = {}});
    EInvoiceReading reading = readEInvoice(document);
    QVERIFY(!reading.found);
    QCOMPARE(findingOf(reading, u"einvoice_unreadable").severity, Severity::Warning);
    QCOMPARE(findingOf(reading, u"einvoice_unreadable").detail, u"factur-x.xml: XML is damaged"_s);

    document.attachments.append(pdfWith({u"second.xml=zugferd-1.xml"_s}).attachments);
    reading = readEInvoice(document);
    QVERIFY(reading.found);
    QCOMPARE(rulesOf(reading), QStringList{u"einvoice_unreadable"_s});
}

void ReadEInvoiceTest::otherXmlIsNoInvoice()
{
    ReadDocument document = pdfWith({u"invoice.xml=ubl-invoice.xml"_s});
    Attachment order;
    order.name = u"order-x.xml"_s;
    order.isXml = true;
    order.xml.name = u"SCRDMCCBDACIOMessageStructure"_s;
    document.attachments.prepend(order);
    EInvoiceReading reading = readEInvoice(document);
    QCOMPARE(reading.attachment, u"invoice.xml"_s);
    QVERIFY(reading.recognised.isEmpty());
    document.attachments.removeLast();
    reading = readEInvoice(document);
    QVERIFY(!reading.found);
    QCOMPARE(reading.recognised, u"Order-X"_s);
    document.attachments[0].xml.name = u"rss"_s;
    QVERIFY(rulesOf(readEInvoice(document)).isEmpty());
}

void ReadEInvoiceTest::missingMetadataIsTold()
{
    ReadDocument document = pdfWith({u"factur-x.xml=zugferd-1.xml"_s});
    QVERIFY(rulesOf(readEInvoice(document)).isEmpty());
    document.xmpConformance.clear();
    QCOMPARE(rulesOf(readEInvoice(document)), QStringList{u"einvoice_metadata_missing"_s});
}

namespace {
/// Takes the n-th element (in document order) out of the tree; false when there is none.
bool removeElement(XmlElement &root, int &n)
{
    for (qsizetype i = 0; i < root.children.size(); ++i) {
        if (n-- == 0) {
            root.children.removeAt(i);
            return true;
        }
        if (removeElement(root.children[i], n))
            return true;
    }
    return false;
}
} // namespace

void ReadEInvoiceTest::everyTruncatedTreeIsReadWithoutHarm()
{
    for (const QString &name : {u"ubl-invoice.xml"_s, u"cii-extended.xml"_s, u"zugferd-1.xml"_s}) {
        const XmlElement whole = loadXmlFile(DataFolder + name).value();
        int removed = 0;
        for (int i = 0;; ++i) {
            XmlElement root = whole;
            int n = i;
            if (!removeElement(root, n))
                break;
            ++removed;
            const EInvoiceReading reading = readEInvoice(plainXml(root));
            QVERIFY(reading.found);
            QVERIFY(reading.extraction.kind != DocumentKind::Unknown);
        }
        QVERIFY(removed > 30);
    }
}

QTEST_APPLESS_MAIN(ReadEInvoiceTest)
#include "test_read_einvoice.moc"
