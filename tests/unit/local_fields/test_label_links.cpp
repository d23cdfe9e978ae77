// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/label_links.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The claims on the first word that reads `text`.
LabelClaims claimsOn(const ReadDocument &document, const QString &text)
{
    const Layout layout = layoutOf(document);
    const LabelLinks links(layout, findLabels(layout));
    for (int word = 0; word < layout.words.size(); ++word) {
        if (layout.words[word].text == text)
            return links.claims(word, word);
    }
    return {};
}

} // namespace

class TestLabelLinks : public QObject {
    Q_OBJECT
private slots:
    void knowsLabels_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("role");
        const auto row = [](const char *text, LabelRole role) {
            QTest::newRow(text) << QString::fromUtf8(text) << int(role);
        };
        row("Numéro:", LabelRole::InvoiceNumber);
        row("Fatura n.º:", LabelRole::InvoiceNumber);
        row("Číslo faktury:", LabelRole::InvoiceNumber);
        row("Auftragsnummer Kunde:", LabelRole::PurchaseOrder);
        row("Ordernummer klant:", LabelRole::PurchaseOrder);
        row("CUST P.O.:", LabelRole::PurchaseOrder);
        row("Échéance le:", LabelRole::DueDate);
        row("Betalingsdato:", LabelRole::DueDate);
        row("Termin zapłaty:", LabelRole::DueDate);
        row("Součet položek bez DPH:", LabelRole::Net);
        row("Untaxed Amount:", LabelRole::Net);
        row("20 % MwSt.:", LabelRole::Tax);
        row("Exmo.(s) Sr.(s):", LabelRole::Buyer);
        row("Invoice No.:", LabelRole::InvoiceNumber);
        row("Rechnungs-Nr.", LabelRole::InvoiceNumber);
        row("N° de facture", LabelRole::InvoiceNumber);
        row("Factuurnummer:", LabelRole::InvoiceNumber);
        row("Número de factura", LabelRole::InvoiceNumber);
        row("Fattura n.", LabelRole::InvoiceNumber);
        row("Rechnungsdatum", LabelRole::IssueDate);
        row("Date d'émission", LabelRole::IssueDate);
        row("Fälligkeitsdatum", LabelRole::DueDate);
        row("Date d'échéance", LabelRole::DueDate);
        row("Vervaldatum", LabelRole::DueDate);
        row("Grand Total", LabelRole::Gross);
        row("Total TTC", LabelRole::Gross);
        row("Totaal incl. BTW", LabelRole::Gross);
        row("Sub-Total", LabelRole::Net);
        row("Total HT", LabelRole::Net);
        row("Imponibile", LabelRole::Net);
        row("Net Amount Due", LabelRole::AmountDue);
        row("Agency Commission", LabelRole::Commission);
        row("Bill To:", LabelRole::Buyer);
        row("Lieferadresse", LabelRole::ShipTo);
        row("Kundennummer", LabelRole::OtherNumber);
    }
    void knowsLabels()
    {
        QFETCH(QString, text);
        QFETCH(int, role);
        const Layout layout = layoutOf(PageBuilder().line(50, 50, text).document());
        const QList<LabelHit> hits = findLabels(layout);
        QCOMPARE(hits.size(), 1);
        QCOMPARE(int(hits.first().role), role);
        QVERIFY(hits.first().weight > 0.5);
    }
    void mendsOcr()
    {
        const auto rolesOf = [](WordSource source) {
            const QList<LabelHit> hits =
                findLabels(layoutOf(PageBuilder(source).line(50, 50, u"lnvoice Number"_s).document()));
            return hits.size() == 1 && hits.first().role == LabelRole::InvoiceNumber && hits.first().weight > 0.6;
        };
        QVERIFY(rolesOf(WordSource::Ocr));
        QVERIFY(!rolesOf(WordSource::TextLayer));
    }
    void leavesRunningTextAlone()
    {
        const Layout layout =
            layoutOf(PageBuilder()
                         .line(50, 50, u"Delivery is planned for the second week of October to your door"_s)
                         .document());
        for (const LabelHit &hit : findLabels(layout))
            QVERIFY(hit.role != LabelRole::Buyer && hit.role != LabelRole::Seller);
    }
    void valueRightOfLabel()
    {
        PageBuilder page;
        page.line(50, 50, u"Invoice number"_s)
            .line(200, 50, u"A-100"_s)
            .line(300, 50, u"Order number"_s)
            .line(420, 50, u"B-200"_s);
        const LabelClaims first = claimsOn(page.document(), u"A-100"_s), second = claimsOn(page.document(), u"B-200"_s);
        QVERIFY(first.of(LabelRole::InvoiceNumber) > 0.7);
        QVERIFY(first.of(LabelRole::PurchaseOrder) < 0.1);
        QVERIFY(second.of(LabelRole::PurchaseOrder) > second.of(LabelRole::InvoiceNumber));
    }
    void valueBelowLabel()
    {
        PageBuilder page;
        page.line(50, 50, u"Invoice number"_s)
            .line(200, 50, u"Invoice date"_s)
            .line(50, 64, u"A-100"_s)
            .line(200, 64, u"05/06/2024"_s);
        QVERIFY(claimsOn(page.document(), u"A-100"_s).of(LabelRole::InvoiceNumber) > 0.6);
        QVERIFY(claimsOn(page.document(), u"A-100"_s).of(LabelRole::IssueDate) < 0.2);
        QVERIFY(claimsOn(page.document(), u"05/06/2024"_s).of(LabelRole::IssueDate) > 0.6);
    }
    void bracketsOnlyExplain()
    {
        PageBuilder page;
        page.line(50, 50, u"Rechnungssumme Brutto (inkl. USt.)"_s).line(400, 50, u"529,87"_s);
        const LabelClaims claims = claimsOn(page.document(), u"529,87"_s);
        QVERIFY(claims.of(LabelRole::Gross) > 2 * claims.of(LabelRole::Tax));
    }
    void headOfItemTableIsNoTotal()
    {
        PageBuilder page;
        page.line(50, 50, u"Quantity"_s)
            .line(200, 50, u"Unit price"_s)
            .line(400, 50, u"Total"_s)
            .line(50, 64, u"2"_s)
            .line(200, 64, u"5.00"_s)
            .line(400, 64, u"10.00"_s);
        QVERIFY(claimsOn(page.document(), u"10.00"_s).of(LabelRole::Gross) < 0.3);
    }
    void splitsLabelAndValue()
    {
        const Layout layout =
            layoutOf(PageBuilder().line(50, 50, u"No:4711 GST(6%) Nr.815 http://a.de 10:30"_s).document());
        QStringList words;
        for (const LayoutWord &word : layout.words)
            words.append(word.text);
        QCOMPARE(words, (QStringList{u"No:"_s, u"4711"_s, u"GST"_s, u"(6%)"_s, u"Nr."_s, u"815"_s, u"http://a.de"_s,
                                     u"10:30"_s}));
    }
};

QTEST_APPLESS_MAIN(TestLabelLinks)
#include "test_label_links.moc"
