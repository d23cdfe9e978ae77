// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/document_kind.h"
#include "page_sketch.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// A letter with this title, a table of amounts and a total.
ReadDocument letter(const QString &title)
{
    PageSketch page;
    page.text(50, 40, u"Harbour & Pine Studio Ltd"_s).text(50, 55, u"14 Quayside Lane, Bristol"_s);
    page.text(50, 120, title, 18, true);
    page.text(50, 160, u"Thistledown Books Ltd, 7 Meadow Row, Bath"_s);
    page.text(50, 180, u"We thank you for your trust and list below what it is all about"_s);
    for (int i = 0; i < 6; ++i)
        page.row(250 + 15 * i, u"A thing of some worth, number %1"_s.arg(i), {{545, u"10.00"_s}});
    page.row(360, u"Total"_s, {{545, u"60.00"_s}});
    page.text(50, 500, u"With kind regards from all of us at the harbour, and see you again soon"_s);
    return page.document();
}

} // namespace

class TestDocumentKind : public QObject {
    Q_OBJECT

private slots:
    void titlesDecide_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<DocumentKind>("kind");
        using enum DocumentKind;
        for (const char *title :
             {"Invoice", "TAX INVOICE", "Rechnung Nr. 17", "Schlussrechnung", "Facture n° 12", "Factura", "Fattura",
              "Factuur", "Fatura", "Faktura", "FAKTURA VAT 1/2026", "Debit note", "Commercial invoice", "請求書"})
            QTest::newRow(title) << QString::fromUtf8(title) << Invoice;
        for (const char *title :
             {"Credit note", "CREDIT MEMO", "Gutschrift", "Stornorechnung", "Rechnungskorrektur", "Avoir",
              "Facture d'avoir", "Note de crédit", "Creditnota", "Creditfactuur", "Nota de crédito",
              "Factura rectificativa", "Nota di credito", "Kreditnota", "Faktura korygująca", "Dobropis"})
            QTest::newRow(title) << QString::fromUtf8(title) << CreditNote;
        for (const char *title : {"Quotation",
                                  "Angebot",
                                  "Kostenvoranschlag",
                                  "Devis",
                                  "Offerte",
                                  "Presupuesto",
                                  "Preventivo",
                                  "Purchase order",
                                  "Order confirmation",
                                  "Auftragsbestätigung",
                                  "Bon de commande",
                                  "Packing list",
                                  "Delivery note",
                                  "Lieferschein",
                                  "Bon de livraison",
                                  "Pakbon",
                                  "Albarán",
                                  "Statement of account",
                                  "Kontoauszug",
                                  "Payment reminder",
                                  "Mahnung",
                                  "Pro forma invoice",
                                  "御 見 積 書"})
            QTest::newRow(title) << QString::fromUtf8(title) << Other;
        for (const char *title : {"Receipt", "Quittung", "Kassenbon", "Ticket de caisse", "Scontrino fiscale"})
            QTest::newRow(title) << QString::fromUtf8(title) << Receipt;
    }
    void titlesDecide()
    {
        QFETCH(QString, title);
        QFETCH(DocumentKind, kind);
        const KindReading reading = detectKind(letter(title));
        QCOMPARE(reading.kind, kind);
        QVERIFY(reading.confidence > 0.5);
        QCOMPARE(reading.page, 0);
        QVERIFY(reading.box.contains(reading.box.centreX(), 125 / 842.0)); // the title, not another word
        QVERIFY(!reading.reasons.isEmpty());
    }

    void labelsDoWithoutATitle()
    {
        PageSketch page;
        page.text(50, 60, u"Invoice number: 42"_s).text(50, 75, u"Due date: 2026-11-01"_s);
        page.text(50, 90, u"Bill to: Thistledown Books Ltd"_s);
        page.row(300, u"Typesetting of one catalogue and some more words"_s, {{545, u"1,073.00"_s}});
        page.row(320, u"Total"_s, {{545, u"1,073.00"_s}});
        QCOMPARE(detectKind(page.document()).kind, DocumentKind::Invoice);
    }

    void smallMentionsDoNotDecide()
    {
        PageSketch page;
        page.text(50, 60, u"Invoice"_s, 20, true);
        page.text(350, 60, u"Delivery note: 4711"_s, 8).text(350, 75, u"Order confirmation: 12"_s, 8);
        page.text(50, 100, u"Invoice number: 42"_s);
        page.row(300, u"Typesetting of one catalogue"_s, {{545, u"1,073.00"_s}});
        page.row(320, u"Total"_s, {{545, u"1,073.00"_s}});
        page.text(50, 600, u"A credit note is sent for goods that come back within thirty days of delivery."_s);
        QCOMPARE(detectKind(page.document()).kind, DocumentKind::Invoice);
    }

    void tillRollsAreReceiptsWhateverTheyAreCalled()
    {
        PageSketch page(WordSource::Ocr, 226, 700);
        page.text(60, 20, u"GARDEN CENTRE"_s).text(60, 35, u"12 HIGH STREET"_s).text(70, 60, u"TAX INVOICE"_s, 12);
        page.text(20, 80, u"Invoice no: 000123"_s);
        for (int i = 0; i < 6; ++i)
            page.text(20, 110 + 14 * i, u"FLOWER POT"_s).rightText(206, 110 + 14 * i, u"4.90"_s);
        page.text(20, 220, u"TOTAL"_s).rightText(206, 220, u"29.40"_s);
        page.text(20, 235, u"CASH"_s).rightText(206, 235, u"30.00"_s);
        page.text(20, 250, u"CHANGE"_s).rightText(206, 250, u"0.60"_s);
        QCOMPARE(detectKind(page.document()).kind, DocumentKind::Receipt);
    }

    void papersWithoutAmountsAreOther()
    {
        PageSketch page;
        page.text(50, 60, u"A study of rivers"_s, 18, true).text(50, 90, u"Abstract"_s, 12, true);
        for (int i = 0; i < 20; ++i)
            page.text(50, 120 + 14 * i, u"We propose a method that measures the total flow of water in a valley"_s);
        page.text(50, 600, u"References"_s, 12, true);
        QCOMPARE(detectKind(page.document()).kind, DocumentKind::Other);
    }

    void anAttachedOrderIsAnOrder()
    {
        ReadDocument document = letter(u"Order 4711"_s);
        document.attachments.append(Attachment{u"order-x.xml"_s, 100, true, {}, {}});
        QCOMPARE(detectKind(document).kind, DocumentKind::Other);
    }

    void emptyPagesAreUnknown()
    {
        QCOMPARE(detectKind(PageSketch().document()).kind, DocumentKind::Unknown);
        QCOMPARE(detectKind(ReadDocument()).kind, DocumentKind::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestDocumentKind)
#include "test_document_kind.moc"
