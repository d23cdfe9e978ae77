// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/receipt_head.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ReadDocument englishInvoice()
{
    PageBuilder page;
    page.line(60, 50, u"Northwind Tools Ltd"_s, 18, true)
        .line(60, 75, u"12 Harbour Road"_s)
        .line(60, 88, u"Bristol BS1 4DJ"_s)
        .line(60, 101, u"United Kingdom"_s)
        .line(60, 114, u"VAT No: GB980780684"_s)
        .line(400, 50, u"INVOICE"_s, 20, true)
        .line(360, 90, u"Invoice number"_s)
        .line(470, 90, u"INV-2024-0042"_s)
        .line(360, 104, u"Invoice date"_s)
        .line(470, 104, u"03/05/2024"_s)
        .line(360, 118, u"Due date"_s)
        .line(470, 118, u"31/05/2024"_s)
        .line(360, 132, u"PO number"_s)
        .line(470, 132, u"PO-7781"_s)
        .line(60, 170, u"Bill to"_s, 10, true)
        .line(60, 184, u"Baker & Sons Limited"_s)
        .line(60, 197, u"5 Mill Lane"_s)
        .line(60, 210, u"Leeds LS1 5AB"_s)
        .line(60, 260, u"Description"_s)
        .line(300, 260, u"Quantity"_s)
        .line(380, 260, u"Unit price"_s)
        .line(480, 260, u"Amount"_s)
        .line(60, 276, u"Cordless drill"_s)
        .line(300, 276, u"2"_s)
        .line(380, 276, u"£100.00"_s)
        .line(480, 276, u"£200.00"_s)
        .line(60, 292, u"Screws"_s)
        .line(300, 292, u"10"_s)
        .line(380, 292, u"£5.00"_s)
        .line(480, 292, u"£50.00"_s)
        .line(380, 340, u"Subtotal"_s)
        .line(480, 340, u"£250.00"_s)
        .line(380, 354, u"VAT 20%"_s)
        .line(480, 354, u"£50.00"_s)
        .line(380, 368, u"Total"_s, 10, true)
        .line(480, 368, u"£300.00"_s, 10, true);
    return page.document();
}

ReadDocument germanInvoice()
{
    PageBuilder page;
    page.line(60, 40, u"Muster Werkzeug GmbH · Hafenstraße 7 · 20457 Hamburg"_s, 7)
        .line(60, 60, u"Bäckerei Sonne OHG"_s)
        .line(60, 73, u"Lindenweg 3"_s)
        .line(60, 86, u"80331 München"_s)
        .line(60, 150, u"Rechnung Nr. 4711 vom 05.03.2024"_s, 14, true)
        .line(60, 200, u"Pos."_s)
        .line(100, 200, u"Bezeichnung"_s)
        .line(360, 200, u"Menge"_s)
        .line(480, 200, u"Gesamt"_s)
        .line(60, 216, u"1"_s)
        .line(100, 216, u"Bohrmaschine"_s)
        .line(360, 216, u"1"_s)
        .line(480, 216, u"1.200,00"_s)
        .line(300, 260, u"Nettobetrag"_s)
        .line(480, 260, u"1.200,00 €"_s)
        .line(300, 274, u"zzgl. 19 % MwSt."_s)
        .line(480, 274, u"228,00 €"_s)
        .line(300, 288, u"Gesamtbetrag"_s, 10, true)
        .line(480, 288, u"1.428,00 €"_s, 10, true)
        .line(60, 330, u"Zahlbar bis 04.04.2024 ohne Abzug."_s)
        .line(60, 345, u"Zahlungsbedingungen: 14 Tage netto"_s)
        .line(60, 780, u"USt-IdNr. DE136695976"_s, 8)
        .line(220, 780, u"IBAN DE89 3704 0044 0532 0130 00"_s, 8)
        .line(440, 780, u"BIC COBADEFFXXX"_s, 8);
    return page.document();
}

/// A branch above its company, whose form is short, and a nought for a letter.
ReadDocument branchReceipt()
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 20, u"TQ FOR SHOPPING WITH US"_s, 10, false, 0.85F)
        .line(60, 34, u"PLAZA SENTOSA"_s, 10, false, 0.85F)
        .line(60, 48, u"LOT 12, GROUND FLOOR, PLAZA SENTOSA,"_s, 10, false, 0.85F)
        .line(60, 62, u"JALAN MERANTI 3, 43000 KAJANG, SELANGOR"_s, 10, false, 0.85F)
        .line(60, 76, u"BINTANG-0 RUNCIT SB(306111-X) FKA BULAN RUNCIT SB"_s, 10, false, 0.85F)
        .line(60, 104, u"QTY PRICE DISC AMT"_s, 10, false, 0.85F)
        .line(60, 132, u"GRAND TOTAL"_s, 10, false, 0.85F)
        .line(300, 132, u"6.00"_s, 10, false, 0.85F)
        .line(60, 160, u"28/06/2018 3:11:35 PM"_s, 10, false, 0.85F);
    return page.document();
}

/// An address of a house number and the code of its street, which could be a registration number.
ReadDocument barReceipt()
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 20, u"FOUR MERAK"_s, 12, false, 0.85F)
        .line(60, 34, u"BISTRO & CAFE"_s, 10, false, 0.85F)
        .line(60, 48, u"118, SS22/3A,"_s, 10, false, 0.85F)
        .line(60, 62, u"DAMANSARA UTAMA"_s, 10, false, 0.85F)
        .line(60, 76, u"GST ID : 001661886464"_s, 10, false, 0.85F)
        .line(60, 104, u"TABLE : BAR 7"_s, 10, false, 0.85F)
        .line(60, 118, u"BILL DT: 12/03/2018 10:25:49 PM"_s, 10, false, 0.85F)
        .line(60, 146, u"TOTAL"_s, 10, false, 0.85F)
        .line(300, 146, u"26.50"_s, 10, false, 0.85F);
    return page.document();
}

/// A logo that was read as words, above the company.
ReadDocument logoReceipt()
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 10, u"Wolfons"_s, 22, true, 0.8F)
        .line(60, 44, u"Merak Health And Care Sdn Bhd"_s, 10, false, 0.85F)
        .line(60, 58, u"12 Jalan Loke Yew, 28700 Bentong"_s, 10, false, 0.85F)
        .line(60, 72, u"GST Reg #000899874816"_s, 10, false, 0.85F)
        .line(60, 100, u"TAX INVOICE"_s, 10, false, 0.85F)
        .line(60, 114, u"Date : 25/12/2018 14:33:10"_s, 10, false, 0.85F)
        .line(60, 140, u"TISSUE BOX"_s, 10, false, 0.85F)
        .line(300, 140, u"38.37"_s, 10, false, 0.85F)
        .line(60, 160, u"TOTAL (GST INCL)"_s, 10, false, 0.85F)
        .line(300, 160, u"38.37"_s, 10, false, 0.85F)
        .line(60, 174, u"CASH"_s, 10, false, 0.85F)
        .line(300, 174, u"50.00"_s, 10, false, 0.85F)
        .line(60, 188, u"CHANGE"_s, 10, false, 0.85F)
        .line(300, 188, u"11.63"_s, 10, false, 0.85F);
    return page.document();
}

ReadDocument receipt()
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 20, u"tan wei ling"_s, 16, false, 0.9F)
        .line(60, 50, u"BINTANG MAJU HARDWARE SDN BHD"_s, 12, false, 0.9F)
        .line(90, 64, u"(812345-A)"_s, 10, false, 0.9F)
        .line(60, 78, u"NO.12, JALAN MERANTI 3,"_s, 10, false, 0.9F)
        .line(60, 91, u"TAMAN SENTOSA, 43000 KAJANG"_s, 10, false, 0.9F)
        .line(60, 104, u"TEL : 03-12345678"_s, 10, false, 0.9F)
        .line(60, 130, u"TAX INVOICE"_s, 10, false, 0.9F)
        .line(60, 150, u"Date : 25/12/2018 14:33:10"_s, 10, false, 0.95F)
        .line(60, 180, u"CEMENT"_s, 10, false, 0.9F)
        .line(300, 180, u"80.91"_s, 10, false, 0.9F)
        .line(60, 210, u"Total"_s, 10, false, 0.95F)
        .line(300, 210, u"80.91"_s, 10, false, 0.95F)
        .line(60, 224, u"Rounding"_s, 10, false, 0.95F)
        .line(300, 224, u"-0.01"_s, 10, false, 0.95F)
        .line(60, 238, u"Total Rounded"_s, 10, false, 0.95F)
        .line(300, 238, u"80.90"_s, 10, false, 0.95F)
        .line(60, 252, u"Cash"_s, 10, false, 0.95F)
        .line(300, 252, u"100.00"_s, 10, false, 0.95F)
        .line(60, 266, u"Change"_s, 10, false, 0.95F)
        .line(300, 266, u"19.10"_s, 10, false, 0.95F)
        .line(60, 290, u"THANK YOU"_s, 10, false, 0.9F);
    return page.document();
}

/// A broadcaster's invoice: headings above their values, an agency's commission off the gross.
ReadDocument broadcast()
{
    PageBuilder page;
    page.line(280, 20, u"INVOICE"_s, 14)
        .line(120, 50, u"WXYZ-TV"_s, 9)
        .line(120, 62, u"100 Tower Road"_s, 9)
        .line(120, 74, u"Dayton, OH 45402"_s, 9)
        .line(320, 50, u"Invoice #"_s, 7)
        .line(400, 50, u"Invoice Date"_s, 7)
        .line(480, 50, u"Invoice Month"_s, 7)
        .line(320, 60, u"378700-1"_s, 7)
        .line(400, 60, u"01/26/20"_s, 7)
        .line(480, 60, u"January 2020"_s, 7)
        .line(320, 80, u"Property"_s, 7)
        .line(400, 80, u"Order #"_s, 7)
        .line(320, 90, u"WXYZ-TV"_s, 7)
        .line(400, 90, u"378700"_s, 7)
        .line(20, 130, u"Billing Address:"_s, 7)
        .line(90, 150, u"Blue River Media"_s, 8)
        .line(90, 160, u"Attention: Accounts Payable"_s, 8)
        .line(90, 170, u"9 Lake Street"_s, 8)
        .line(90, 180, u"Denver, CO 80202"_s, 8)
        .line(20, 220, u"Line"_s, 7)
        .line(60, 220, u"Start Date"_s, 7)
        .line(400, 220, u"Rate"_s, 7)
        .line(20, 232, u"1"_s, 7)
        .line(60, 232, u"01/15/20"_s, 7)
        .line(400, 232, u"$4,000.00"_s, 7)
        .line(400, 400, u"Gross Total"_s, 7)
        .line(500, 400, u"$4,000.00"_s, 7)
        .line(400, 415, u"Agency Commission"_s, 7)
        .line(500, 415, u"$600.00"_s, 7)
        .line(400, 430, u"Net Amount Due"_s, 7)
        .line(500, 430, u"$3,400.00"_s, 7);
    return page.document();
}

} // namespace

class TestLocalFields : public QObject {
    Q_OBJECT
private slots:
    void pagesWithoutAWordAreNoInvoice()
    {
        for (const ReadDocument &blank : {PageBuilder().document(), PageBuilder(WordSource::Ocr).document()}) {
            const Extraction extraction = readLocalFields(blank, {});
            QCOMPARE(extraction.kind, DocumentKind::Other);
            QVERIFY(extraction.fields.isEmpty());
            QCOMPARE(extraction.findings.size(), 1);
            QCOMPARE(extraction.findings.first().rule, u"not_an_invoice"_s);
            QVERIFY(extraction.findings.first().blocks());
        }
    }
    void aRunningHeadIsTakenApart()
    {
        PageBuilder page;
        page.line(60, 40, u"Giant Bolts Ltd - INVOICE GB-2026-0042 - 02 Nov 2026"_s)
            .line(60, 80, u"M8 bolt"_s)
            .line(480, 80, u"12.00"_s)
            .line(400, 120, u"Total EUR"_s)
            .line(480, 120, u"12.00"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.value(Field::SellerName).value, u"Giant Bolts Ltd"_s);
        QCOMPARE(extraction.value(Field::InvoiceNumber).value, u"GB-2026-0042"_s);
        QCOMPARE(extraction.value(Field::IssueDate).value, u"2026-11-02"_s);
    }
    void articlesGiveNoValues()
    {
        PageBuilder page;
        page.line(120, 40, u"On the Harvest of Winter Wheat"_s, 16, true)
            .line(200, 66, u"Anna Berg, Jonas Falk"_s)
            .line(200, 80, u"University of Nordhausen"_s)
            .line(200, 94, u"12 March 2024"_s)
            .line(280, 120, u"Abstract"_s, 12, true);
        for (int row = 0; row < 20; ++row)
            page.line(60, 140 + 14 * row,
                      u"We propose a method that is described in the related work, see Figure 1."_s);
        page.line(60, 440, u"References"_s, 12, true);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.kind, DocumentKind::Other);
        QVERIFY2(extraction.fields.isEmpty(), qPrintable(extraction.value(Field::SellerName).value));
    }
    void plainTextGivesNoValues()
    {
        PageBuilder page;
        page.line(60, 60, u"This is an invoice without any content, made to try programs."_s)
            .line(60, 74, u"Nothing of it should be read."_s)
            .line(60, 88, u"Written by Erika Mustermann"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.kind, DocumentKind::Other);
        QVERIFY2(extraction.fields.isEmpty(), qPrintable(extraction.value(Field::SellerName).value));
    }
    void ordersKeepTheirPartiesAndNumbers()
    {
        PageBuilder page;
        page.line(60, 40, u"Northwind Tools Ltd"_s, 14, true)
            .line(360, 40, u"PURCHASE ORDER"_s, 18, true)
            .line(360, 70, u"Order number"_s)
            .line(470, 70, u"PO-7781"_s)
            .line(60, 120, u"Cordless drill"_s)
            .line(480, 120, u"2"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.kind, DocumentKind::Other);
        QCOMPARE(extraction.value(Field::SellerName).value, u"Northwind Tools Ltd"_s);
        QCOMPARE(extraction.value(Field::PurchaseOrder).value, u"PO-7781"_s);
    }
    void quotationsWithSpacedTitlesAreNoInvoices()
    {
        PageBuilder page; // some fonts map their letters to radicals
        page.line(240, 40, u"御 \u2f92 積 書"_s, 20, true)
            .line(400, 60, u"書類番号"_s)
            .line(480, 60, u"202401-77"_s)
            .line(60, 90, u"北港郵便局 御中"_s, 12)
            .line(400, 90, u"青空時計株式会社"_s)
            .line(60, 160, u"御\u2f92積金額 ¥ 55,000"_s, 12)
            .line(60, 200, u"壁掛型時計"_s)
            .line(480, 200, u"55,000"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.kind, DocumentKind::Other);
        QVERIFY2(!extraction.value(Field::SellerName).value.contains(u'積'),
                 qPrintable(extraction.value(Field::SellerName).value));
    }
    void aPageCutOffAboveItsTotalsHasNone()
    {
        PageBuilder page(WordSource::Ocr);
        page.line(60, 40, u"Muster Werkzeug GmbH"_s, 12, true)
            .line(60, 90, u"Rechnung"_s, 14, true)
            .line(60, 110, u"Rechnungsnummer: 4711"_s)
            .line(60, 124, u"Rechnungsdatum: 05.03.2024"_s)
            .line(60, 200, u"Artikel"_s)
            .line(330, 200, u"Menge"_s)
            .line(400, 200, u"Einzelpreis"_s)
            .line(490, 200, u"Preis"_s);
        const QStringList goods{u"Bohrmaschine"_s, u"Akku"_s, u"Koffer"_s, u"Schrauben"_s};
        const QStringList prices{u"399,00"_s, u"69,99"_s, u"189,00"_s, u"14,99"_s};
        for (int row = 0; row < goods.size(); ++row)
            page.line(60, 220 + 16 * row, goods[row])
                .line(330, 220 + 16 * row, u"1"_s)
                .line(400, 220 + 16 * row, u"€ "_s + prices[row])
                .line(490, 220 + 16 * row, u"€ "_s + prices[row]);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.value(Field::InvoiceNumber).value, u"4711"_s);
        QCOMPARE(extraction.value(Field::TotalWithTax).value, QString());
        QVERIFY(!extraction.fields.value(Field::TotalWithTax).others.isEmpty()); // to choose from
    }
    void aProductThatIsSaidIsReadThoughItIsWrong()
    {
        PageBuilder page;
        page.line(60, 40, u"Muster Handel BV"_s, 12, true)
            .line(60, 60, u"Invoice MH-19"_s, 14, true)
            .line(60, 100, u"Desk lamp 2 x 10.00 = 25.00"_s)
            .line(60, 130, u"Total 25.00 EUR"_s);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.lines.size(), 1);
        QCOMPARE(extraction.lines.first().quantity.value, u"2"_s);
        QCOMPARE(extraction.lines.first().unitPrice.value, u"10.00"_s);
        QCOMPARE(extraction.lines.first().amount.value, u"25.00"_s);
    }
    void berhadIsACompanyNotACurrency()
    {
        PageBuilder page;
        page.line(60, 40, u"LIMAU (M) BHD"_s, 12, true)
            .line(60, 55, u"JALAN BUNGA 3, CHERAS"_s)
            .line(60, 68, u"55100 KUALA LUMPUR"_s)
            .line(60, 90, u"06/03/2018 20:01"_s)
            .line(60, 110, u"Total Sales Incl GST"_s)
            .line(300, 110, u"75.00"_s)
            .line(60, 124, u"Cash"_s)
            .line(300, 124, u"100.00"_s);
        QCOMPARE(readLocalFields(page.document(), {}).value(Field::Currency).value, u"MYR"_s);
    }
    void dinIsAStandardNotACurrency()
    {
        PageBuilder page;
        page.line(60, 40, u"Schrauben Nord GmbH"_s, 12, true)
            .line(360, 60, u"Rechnung Nr. 4711"_s)
            .line(360, 74, u"Datum 05.03.2024"_s);
        for (int row = 0; row < 6; ++row)
            page.line(60, 120 + 14 * row, u"Sechskantschraube DIN 933 M5 x 15"_s).line(480, 120 + 14 * row, u"4,40"_s);
        page.line(380, 240, u"Gesamtbetrag EUR"_s).line(480, 240, u"26,40"_s);
        QCOMPARE(readLocalFields(page.document(), {}).value(Field::Currency).value, u"EUR"_s);
    }
    void reads_data()
    {
        QTest::addColumn<ReadDocument>("document");
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const auto rows = [](const char *name, const ReadDocument &document,
                             std::initializer_list<std::pair<const char *, const char *>> values) {
            for (const auto &[field, value] : values)
                QTest::addRow("%s %s", name, field) << document << QString::fromUtf8(field) << QString::fromUtf8(value);
        };
        rows("english", englishInvoice(),
             {{"seller_name", "Northwind Tools Ltd"},
              {"seller_address", "12 Harbour Road, Bristol BS1 4DJ, United Kingdom"},
              {"seller_vat_id", "GB980780684"},
              {"buyer_name", "Baker & Sons Limited"},
              {"buyer_address", "5 Mill Lane, Leeds LS1 5AB"},
              {"invoice_number", "INV-2024-0042"},
              {"issue_date", "2024-05-03"},
              {"due_date", "2024-05-31"},
              {"purchase_order", "PO-7781"},
              {"currency", "GBP"},
              {"total_without_tax", "250.00"},
              {"total_tax", "50.00"},
              {"total_with_tax", "300.00"}});
        rows("german", germanInvoice(),
             {{"seller_name", "Muster Werkzeug GmbH"},
              {"seller_address", "Hafenstraße 7, 20457 Hamburg"},
              {"seller_vat_id", "DE136695976"},
              {"buyer_name", "Bäckerei Sonne OHG"},
              {"invoice_number", "4711"},
              {"issue_date", "2024-03-05"},
              {"due_date", "2024-04-04"},
              {"payment_terms", "14 Tage netto"},
              {"currency", "EUR"},
              {"total_without_tax", "1200.00"},
              {"total_tax", "228.00"},
              {"total_with_tax", "1428.00"},
              {"iban", "DE89370400440532013000"},
              {"bic", "COBADEFFXXX"}});
        rows("receipt", receipt(),
             {{"seller_name", "BINTANG MAJU HARDWARE SDN BHD"},
              {"seller_address", "NO.12, JALAN MERANTI 3, TAMAN SENTOSA, 43000 KAJANG"},
              {"issue_date", "2018-12-25"},
              {"total_with_tax", "80.90"}});
        rows("a branch's receipt", branchReceipt(),
             {{"seller_name", "BINTANG-O RUNCIT SB"},
              {"seller_address",
               "PLAZA SENTOSA, LOT 12, GROUND FLOOR, PLAZA SENTOSA, JALAN MERANTI 3, 43000 KAJANG, SELANGOR"},
              {"total_with_tax", "6.00"}});
        rows("a bar's receipt", barReceipt(),
             {{"seller_name", "FOUR MERAK"}, {"seller_address", "118, SS22/3A, DAMANSARA UTAMA"}});
        rows("a receipt with a logo", logoReceipt(),
             {{"seller_name", "Merak Health And Care SDN BHD"}, {"total_with_tax", "38.37"}});
        rows("broadcast", broadcast(),
             {{"seller_name", "WXYZ-TV"},
              {"buyer_name", "Blue River Media"},
              {"invoice_number", "378700-1"},
              {"issue_date", "2020-01-26"},
              {"currency", "USD"},
              {"total_with_tax", "3400.00"}});
    }
    void reads()
    {
        QFETCH(ReadDocument, document);
        QFETCH(QString, field);
        QFETCH(QString, value);
        const Extraction extraction = readLocalFields(document, {});
        const FieldValue found = extraction.value(*fieldFromName(field));
        QCOMPARE(found.value, value);
        if (found.page >= 0)
            QVERIFY(!found.box.isEmpty());
        QVERIFY(found.confidence > 0 && found.confidence <= 0.99);
    }
    void saysWhereFrom()
    {
        const Extraction text = readLocalFields(englishInvoice(), {});
        QCOMPARE(text.value(Field::InvoiceNumber).source, ValueSource::Text);
        QCOMPARE(text.value(Field::InvoiceNumber).page, 0);
        QVERIFY(text.value(Field::TotalWithTax).confidence > 0.9);
        const Extraction ocr = readLocalFields(receipt(), {});
        QCOMPARE(ocr.kind, DocumentKind::Receipt);
        QCOMPARE(ocr.value(Field::IssueDate).source, ValueSource::Ocr);
    }
    void doubtsADateThatNothingSettles()
    {
        PageBuilder page;
        page.line(60, 40, u"INVOICE"_s, 16)
            .line(60, 80, u"Invoice number: 77123"_s)
            .line(60, 100, u"Invoice date: 03/05/2024"_s)
            .line(60, 300, u"Total: 100.00"_s);
        const FieldReading date = readLocalFields(page.document(), {}).fields.value(Field::IssueDate);
        QCOMPARE(date.taken.value, u"2024-05-03"_s);
        QCOMPARE(date.taken.doubt.code, DoubtCode::AmbiguousDate);
        QVERIFY(date.taken.confidence < 0.9);
        QVERIFY(!date.others.isEmpty());
        QCOMPARE(date.others.first().value, u"2024-03-05"_s);
    }
    void homeCountrySettlesADate()
    {
        PageBuilder page;
        page.line(60, 40, u"INVOICE"_s, 16)
            .line(60, 80, u"Invoice number: 77123"_s)
            .line(60, 100, u"Invoice date: 03/05/2024"_s)
            .line(60, 300, u"Total: 100.00"_s);
        ExtractionOptions options;
        options.homeCountry = u"US"_s;
        QCOMPARE(readLocalFields(page.document(), options).value(Field::IssueDate).value, u"2024-03-05"_s);
    }
    void takesWhatWasPaidAtATill_data()
    {
        using Rows = QList<std::pair<QString, QString>>;
        QTest::addColumn<Rows>("totals");
        QTest::addColumn<QString>("total");
        QTest::newRow("net above a misread total, card") << Rows{{u"SUB-TOTAL"_s, u"74.06"_s},
                                                                 {u"GST"_s, u"4.04"_s},
                                                                 {u"TaTAL"_s, u"728.10"_s},
                                                                 {u"DEBIT CARD"_s, u"78.10"_s},
                                                                 {u"CHANGE"_s, u"0.00"_s}}
                                                         << u"78.10"_s;
        QTest::newRow("handed over under a name of its own") << Rows{{u"Pay parking ticket"_s, u"1.50"_s},
                                                                     {u"Total amount"_s, u"1.50"_s},
                                                                     {u"Accepted total"_s, u"2.00"_s},
                                                                     {u"Change"_s, u"0.50"_s}}
                                                             << u"1.50"_s;
        QTest::newRow("rounded, under a damaged label") << Rows{{u"Total Sales (Excluding GST)"_s, u"565.50"_s},
                                                                {u"Discount"_s, u"0.00"_s},
                                                                {u"Total GST"_s, u"33.93"_s},
                                                                {u"Rounding"_s, u"0.02"_s},
                                                                {u"gffos (Inclusive of GST)"_s, u"599.45"_s},
                                                                {u"Total 6 %"_s, u"599.43"_s}}
                                                        << u"599.45"_s;
    }
    void takesWhatWasPaidAtATill()
    {
        using Rows = QList<std::pair<QString, QString>>;
        QFETCH(Rows, totals);
        PageBuilder page(WordSource::Ocr);
        page.line(60, 50, u"BINTANG MAJU HARDWARE SDN BHD"_s, 12, false, 0.9F)
            .line(60, 78, u"NO.12, JALAN MERANTI 3,"_s, 10, false, 0.9F)
            .line(60, 91, u"TAMAN SENTOSA, 43000 KAJANG"_s, 10, false, 0.9F)
            .line(60, 150, u"Date : 25/12/2018 14:33:10"_s, 10, false, 0.95F);
        double y = 200;
        for (const auto &[label, amount] : totals) {
            page.line(60, y, label, 10, false, 0.95F).line(300, y, amount, 10, false, 0.95F);
            y += 14;
        }
        page.line(60, y + 20, u"THANK YOU"_s, 10, false, 0.9F);
        const Extraction extraction = readLocalFields(page.document(), {});
        QCOMPARE(extraction.kind, DocumentKind::Receipt);
        QTEST(extraction.value(Field::TotalWithTax).value, "total");
    }
    void titlesAreNoNames()
    {
        QVERIFY(readsAsTitle(u"FACTU U R."_s));
        QVERIFY(readsAsTitle(u"TAX  INVO1CE"_s));
        QVERIFY(readsAsTitle(u"CASHBILL"_s));
        QVERIFY(!readsAsTitle(u"FACTUM GmbH"_s));
        QVERIFY(!readsAsTitle(u"BINTANG MAJU HARDWARE SDN BHD"_s));
    }
    void handsOnADateThatCannotBe()
    {
        PageBuilder page;
        page.line(60, 40, u"INVOICE"_s, 16)
            .line(60, 80, u"Invoice number: 77123"_s)
            .line(60, 100, u"Invoice date: 31/02/2026"_s)
            .line(60, 300, u"Total: 100.00"_s);
        const FieldValue date = readLocalFields(page.document(), {}).value(Field::IssueDate);
        QVERIFY(date.isEmpty());
        QCOMPARE(date.raw, u"31/02/2026"_s);
        QCOMPARE(date.doubt.code, DoubtCode::ImpossibleValue);
        QVERIFY(date.confidence < 0.2);
    }
    void readsNothingFromNothing()
    {
        QVERIFY(readLocalFields({}, {}).fields.isEmpty());
        ReadDocument blank;
        blank.pages.append(ReadPage{});
        QVERIFY(readLocalFields(blank, {}).fields.isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLocalFields)
#include "test_local_fields.moc"
