// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "tests/unit/einvoice/printed_page.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

FieldValue value(const QString &text, double confidence, ValueSource source)
{
    FieldValue field;
    field.value = text;
    field.confidence = confidence;
    field.source = source;
    return field;
}

Extraction invoice(ValueSource source, double confidence = 1)
{
    Extraction extraction;
    extraction.kind = DocumentKind::Invoice;
    const QList<std::pair<Field, QString>> fields{
        {Field::SellerName, u"Nordlicht GmbH"_s}, {Field::InvoiceNumber, u"RE-4711"_s},
        {Field::IssueDate, u"2026-03-01"_s},      {Field::Currency, u"EUR"_s},
        {Field::TotalWithTax, u"1190.00"_s},      {Field::AmountDue, u"1190.00"_s}};
    for (const auto &[field, text] : fields)
        extraction.fields[field].taken = value(text, confidence, source);
    return extraction;
}

ReadDocument page(const QString &number, const QString &date, const QString &total,
                  WordSource source = WordSource::TextLayer)
{
    return printedPage({u"Nordlicht GmbH"_s, u"Rechnung "_s + number, u"vom "_s + date, u"Lampe  2  500,00"_s,
                        u"Gesamt "_s + total + u" EUR"_s},
                       source);
}

QList<Field> blockedFields(const Extraction &extraction)
{
    QList<Field> fields;
    for (const Finding &finding : extraction.findings) {
        if (finding.rule == "einvoice_differs_from_page"_L1 && finding.blocks())
            fields.append(finding.fields);
    }
    return fields;
}

bool says(const Extraction &extraction, QStringView rule)
{
    return std::ranges::find(extraction.findings, rule, &Finding::rule) != extraction.findings.end();
}

} // namespace

class CompareWithPageTest : public QObject {
    Q_OBJECT

private slots:
    void valuesGetTheirPlaces()
    {
        Extraction xml = invoice(ValueSource::EInvoice);
        LineItem lamp;
        lamp.description = value(u"Lampe"_s, 1, ValueSource::EInvoice);
        lamp.quantity = value(u"2"_s, 1, ValueSource::EInvoice);
        lamp.amount = value(u"500.00"_s, 1, ValueSource::EInvoice);
        xml.lines.append(lamp);
        compareWithPage(xml, {}, page(u"RE-4711"_s, u"01.03.2026"_s, u"1.190,00"_s));
        for (const FieldReading &field : xml.fields)
            QCOMPARE(field.taken.page, 0);
        QCOMPARE(xml.lines[0].description.page, 0);
        QCOMPARE(xml.lines[0].quantity.page, 0);
        QCOMPARE(xml.lines[0].amount.page, 0);
        QVERIFY(blockedFields(xml).isEmpty());
        QVERIFY(says(xml, u"einvoice_matches_page"));
        QVERIFY(!says(xml, u"einvoice_not_on_page"));
    }

    void theLocalReadingKnowsThePlaceBest()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.9);
        const UnitRect box{0.1, 0.9, 0.2, 0.95};
        local.fields[Field::TotalWithTax].taken.page = 0;
        local.fields[Field::TotalWithTax].taken.box = box;
        compareWithPage(xml, local, page(u"RE-4711"_s, u"01.03.2026"_s, u"1.190,00"_s));
        QCOMPARE(xml.value(Field::TotalWithTax).box, box);
    }

    void aClearlyDifferentTotalBlocks()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.9);
        local.fields[Field::TotalWithTax].taken.value = u"2190.00"_s;
        local.fields.remove(Field::AmountDue);
        compareWithPage(xml, local, page(u"RE-4711"_s, u"01.03.2026"_s, u"2.190,00"_s));
        QCOMPARE(blockedFields(xml), QList{Field::TotalWithTax});
        QCOMPARE(xml.value(Field::TotalWithTax).value, u"1190.00"_s);
        QCOMPARE(xml.value(Field::TotalWithTax).doubt,
                 (Doubt{DoubtCode::XmlDiffersFromPage, {u"1190.00"_s, u"2190.00"_s}}));
        QCOMPARE(xml.fields[Field::TotalWithTax].others.first().value, u"2190.00"_s);
        validate(xml, QDate(2026, 11, 21));
        QVERIFY(!isCertain(xml, DefaultCertainty));
        QCOMPARE(xml.value(Field::TotalWithTax).confidence, 0.5);
    }

    void anUnsureReadingDoesNotBlock()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.7);
        local.fields[Field::TotalWithTax].taken.value = u"2190.00"_s;
        local.fields.remove(Field::AmountDue);
        compareWithPage(xml, local, page(u"RE-4711"_s, u"01.03.2026"_s, u"2.190,00"_s));
        QVERIFY(blockedFields(xml).isEmpty());
        QVERIFY(says(xml, u"einvoice_not_on_page"));
    }

    void unsureReadingsOfTwoFieldsBlockTogetherWithTheSeller()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.6);
        local.fields[Field::TotalWithTax].taken.value = u"2190.00"_s;
        local.fields[Field::InvoiceNumber].taken.value = u"99"_s;
        local.fields[Field::SellerName].taken.value = u"Andere AG"_s;
        compareWithPage(xml, local, printedPage({u"Andere AG"_s, u"Rechnung 99"_s, u"01.03.2026"_s, u"2.190,00"_s}));
        QVERIFY(blockedFields(xml).contains(Field::TotalWithTax));
        QVERIFY(blockedFields(xml).contains(Field::InvoiceNumber));
        QVERIFY(blockedFields(xml).contains(Field::SellerName));
    }

    void aSellerAloneNeverBlocks()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.99);
        local.fields[Field::SellerName].taken.value = u"Andere AG"_s;
        compareWithPage(xml, local, printedPage({u"RE-4711"_s, u"01.03.2026"_s, u"1.190,00"_s, u"Andere AG"_s}));
        QVERIFY(blockedFields(xml).isEmpty());
    }

    void whatStandsSomewhereIsNoContradiction()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.99);
        local.fields[Field::InvoiceNumber].taken.value = u"K-1"_s; // the customer's number, taken by mistake
        compareWithPage(xml, local, page(u"RE-4711 Kunde K-1"_s, u"01.03.2026"_s, u"1.190,00"_s));
        QVERIFY(blockedFields(xml).isEmpty());
    }

    void shorterNumbersAndOtherTotalsAreReconciled()
    {
        Extraction xml = invoice(ValueSource::EInvoice), local = invoice(ValueSource::Text, 0.99);
        xml.fields[Field::AmountDue].taken.value = u"190.00"_s;
        local.fields[Field::TotalWithTax].taken.value = u"190.00"_s;
        local.fields[Field::InvoiceNumber].taken.value = u"4711"_s;
        local.fields.remove(Field::AmountDue);
        compareWithPage(xml, local, page(u"4711"_s, u"01.03.2026"_s, u"190,00"_s));
        QVERIFY(blockedFields(xml).isEmpty());
    }

    void anotherInvoiceOnThePageBlocksWithoutAnyLocalReading()
    {
        Extraction xml = invoice(ValueSource::EInvoice);
        compareWithPage(xml, {}, page(u"RE-1"_s, u"05.07.2025"_s, u"77,00"_s));
        QVERIFY(blockedFields(xml).contains(Field::InvoiceNumber));
        QVERIFY(blockedFields(xml).contains(Field::TotalWithTax));

        Extraction scanned = invoice(ValueSource::EInvoice);
        compareWithPage(scanned, {}, page(u"RE-1"_s, u"05.07.2025"_s, u"77,00"_s, WordSource::Ocr));
        QVERIFY(blockedFields(scanned).isEmpty());
    }

    void aPageWithoutWordsSaysNothing()
    {
        Extraction xml = invoice(ValueSource::EInvoice);
        const Extraction before = xml;
        compareWithPage(xml, {}, printedPage({}));
        QCOMPARE(xml, before);
        compareWithPage(xml, {}, printedPage({u"Siehe Anlage"_s}));
        QVERIFY(blockedFields(xml).isEmpty());
    }
};

QTEST_APPLESS_MAIN(CompareWithPageTest)
#include "test_compare_with_page.moc"
