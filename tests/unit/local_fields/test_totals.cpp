// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

PageBuilder head()
{
    PageBuilder page;
    page.line(60, 40, u"Northwind Tools Ltd"_s, 16, true)
        .line(360, 40, u"Invoice"_s, 16, true)
        .line(360, 80, u"Invoice number"_s)
        .line(470, 80, u"INV-2024-0042"_s);
    return page;
}

QString valueOf(const Extraction &extraction, Field field)
{
    return extraction.value(field).value;
}

} // namespace

class TestTotals : public QObject {
    Q_OBJECT
private slots:
    void aRowOfSumsIsNetTaxAndTotal()
    {
        PageBuilder page = head();
        page.line(60, 300, u"CHARGES"_s)
            .line(300, 300, u"NET GBP"_s)
            .line(400, 300, u"VAT GBP"_s)
            .line(500, 300, u"TOTAL GBP"_s)
            .line(60, 316, u"Ocean freight"_s)
            .line(300, 316, u"1,500.00"_s)
            .line(400, 316, u"0.00"_s)
            .line(500, 316, u"1,500.00"_s)
            .line(60, 332, u"Haulage"_s)
            .line(300, 332, u"365.00"_s)
            .line(400, 332, u"73.00"_s)
            .line(500, 332, u"438.00"_s)
            .line(60, 348, u"TOTAL"_s)
            .line(300, 348, u"1,865.00"_s)
            .line(400, 348, u"73.00"_s)
            .line(500, 348, u"1,938.00"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(valueOf(extraction, Field::TotalWithTax), u"1938.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalTax), u"73.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalWithoutTax), u"1865.00"_s);
    }
    void severalTaxesAreAddedUp()
    {
        PageBuilder page = head();
        page.line(300, 300, u"Nettobetrag:"_s)
            .line(480, 300, u"360,00"_s)
            .line(300, 316, u"zzgl. 20 % MwSt.:"_s)
            .line(480, 316, u"52,00"_s)
            .line(300, 332, u"zzgl. 10 % MwSt.:"_s)
            .line(480, 332, u"10,00"_s)
            .line(300, 348, u"Gesamtbetrag EUR:"_s)
            .line(480, 348, u"422,00"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(valueOf(extraction, Field::TotalWithTax), u"422.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalTax), u"62.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalWithoutTax), u"360.00"_s);
        QCOMPARE(extraction.value(Field::TotalTax).page, -1); // printed nowhere
    }
    void theNetStandsBehindTheDiscount()
    {
        PageBuilder page = head();
        page.line(300, 300, u"Zwischensumme:"_s)
            .line(480, 300, u"484,93 €"_s)
            .line(300, 316, u"Nachlass:"_s)
            .line(480, 316, u"-24,25 €"_s)
            .line(300, 332, u"Gesamt netto:"_s)
            .line(480, 332, u"460,68 €"_s)
            .line(300, 348, u"zzgl. 20 % MwSt.:"_s)
            .line(480, 348, u"92,14 €"_s)
            .line(300, 364, u"Gesamtsumme:"_s)
            .line(480, 364, u"552,82 €"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(valueOf(extraction, Field::TotalWithoutTax), u"460.68"_s);
        QCOMPARE(valueOf(extraction, Field::TotalTax), u"92.14"_s);
    }
    void theRateInALabelIsNoValueOfTheLabelBefore()
    {
        PageBuilder page = head();
        page.line(60, 300, u"Summe netto"_s)
            .line(180, 300, u"zzgl. 19 % MwSt."_s)
            .line(300, 300, u"zzgl. 7 % MwSt."_s)
            .line(420, 300, u"Bruttobetrag"_s)
            .line(60, 316, u"400,00"_s)
            .line(180, 316, u"57,00"_s)
            .line(300, 316, u"7,00"_s)
            .line(420, 316, u"464,00"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(valueOf(extraction, Field::TotalWithoutTax), u"400.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalTax), u"64.00"_s);
        QCOMPARE(valueOf(extraction, Field::TotalWithTax), u"464.00"_s);
    }
    void articlesAreNoInvoiceNumbers()
    {
        PageBuilder page;
        page.line(60, 40, u"Lorvik & Dorvan s.n.c."_s, 16, true)
            .line(60, 200, u"Fattura"_s, 14, true)
            .line(60, 224, u"X-8770"_s)
            .line(160, 224, u"Giornata di formazione"_s)
            .line(400, 224, u"251,34"_s)
            .line(480, 224, u"1.256,70"_s)
            .line(300, 260, u"Totale documento:"_s)
            .line(480, 260, u"1.256,70"_s);
        const FieldValue number = readLocalFields(page.document(), {}).value(Field::InvoiceNumber);
        QVERIFY2(number.confidence < DefaultCertainty, qPrintable(number.value));
    }
    void freightMayStandBesideTheGoods()
    {
        PageBuilder page = head();
        page.line(60, 300, u"MERCHANDISE"_s)
            .line(180, 300, u"FREIGHT"_s)
            .line(280, 300, u"SALES TAX"_s)
            .line(400, 300, u"TOTAL DUE"_s)
            .line(60, 316, u"986.25"_s)
            .line(180, 316, u"12.50"_s)
            .line(280, 316, u"59.18"_s)
            .line(400, 316, u"$1,057.93"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(valueOf(extraction, Field::TotalWithTax), u"1057.93"_s);
        QCOMPARE(valueOf(extraction, Field::TotalTax), u"59.18"_s);
    }
};

QTEST_APPLESS_MAIN(TestTotals)
#include "test_totals.moc"
