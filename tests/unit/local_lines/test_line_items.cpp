// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/line_items.h"
#include "page_sketch.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// "description | quantity | price | rate | amount" for each line.
QStringList asText(const QList<LineItem> &lines)
{
    QStringList rows;
    for (const LineItem &line : lines)
        rows.append(QStringList{line.description.value, line.quantity.value, line.unitPrice.value, line.taxRate.value,
                                line.amount.value}
                        .join(u" | "_s));
    return rows;
}

void header(PageSketch &page, double top, const QStringList &labels)
{
    page.row(top, labels.at(0), {{320, labels.at(1)}, {400, labels.at(2)}, {460, labels.at(3)}, {545, labels.at(4)}});
}

void item(PageSketch &page, double top, const QStringList &cells)
{
    header(page, top, cells);
}

} // namespace

class TestLineItems : public QObject {
    Q_OBJECT

private slots:
    void readsUnderHeadings_data()
    {
        QTest::addColumn<QStringList>("labels");
        QTest::addColumn<QString>("total");
        QTest::newRow("en") << QStringList{u"Description"_s, u"Qty"_s, u"Unit price"_s, u"VAT"_s, u"Amount"_s}
                            << u"Subtotal"_s;
        QTest::newRow("de") << QStringList{u"Bezeichnung"_s, u"Menge"_s, u"Einzelpreis"_s, u"USt."_s, u"Gesamt"_s}
                            << u"Nettobetrag"_s;
        QTest::newRow("fr") << QStringList{u"Désignation"_s, u"Quantité"_s, u"Prix unitaire HT"_s, u"TVA"_s,
                                           u"Montant HT"_s}
                            << u"Total HT"_s;
        QTest::newRow("nl") << QStringList{u"Omschrijving"_s, u"Aantal"_s, u"Prijs per stuk"_s, u"Btw"_s, u"Bedrag"_s}
                            << u"Subtotaal"_s;
        QTest::newRow("es") << QStringList{u"Concepto"_s, u"Cantidad"_s, u"Precio unitario"_s, u"IVA"_s, u"Importe"_s}
                            << u"Base imponible"_s;
        QTest::newRow("it") << QStringList{u"Descrizione"_s, u"Quantità"_s, u"Prezzo unitario"_s, u"IVA"_s,
                                           u"Importo"_s}
                            << u"Imponibile"_s;
        QTest::newRow("pt") << QStringList{u"Descrição"_s, u"Qtd."_s, u"Preço unitário"_s, u"IVA"_s, u"Valor"_s}
                            << u"Total"_s;
        QTest::newRow("sv") << QStringList{u"Beskrivning"_s, u"Antal"_s, u"À-pris"_s, u"Moms"_s, u"Belopp"_s}
                            << u"Summa"_s;
        QTest::newRow("da") << QStringList{u"Beskrivelse"_s, u"Antal"_s, u"Enhedspris"_s, u"Moms"_s, u"Beløb"_s}
                            << u"I alt"_s;
        QTest::newRow("pl") << QStringList{u"Nazwa"_s, u"Ilość"_s, u"Cena netto"_s, u"VAT"_s, u"Wartość netto"_s}
                            << u"Razem"_s;
        QTest::newRow("cs") << QStringList{u"Popis"_s, u"Množství"_s, u"Cena za MJ"_s, u"DPH"_s, u"Celkem"_s}
                            << u"Celkem bez DPH"_s;
    }
    void readsUnderHeadings()
    {
        QFETCH(QStringList, labels);
        QFETCH(QString, total);
        PageSketch page;
        header(page, 300, labels);
        item(page, 320, {u"Blue paint"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        item(page, 340, {u"Brush 40 mm"_s, u"2"_s, u"4.25"_s, u"20%"_s, u"8.50"_s});
        page.row(380, {}, {{400, total}, {545, u"46.00"_s}});
        const auto lines = readLineItems(page.document());
        QCOMPARE(asText(lines), (QStringList{u"Blue paint | 3 | 12.50 | 20.00 | 37.50"_s,
                                             u"Brush 40 mm | 2 | 4.25 | 20.00 | 8.50"_s}));
        QVERIFY(lines.first().amount.confidence > 0.9); // the rows add up
    }

    void cellsKnowTheirPlace()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(page, 320, {u"Blue paint"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        const auto lines = readLineItems(page.document());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().amount.page, 0);
        QCOMPARE(lines.first().amount.source, ValueSource::Text);
        QVERIFY(lines.first().amount.box.contains(540 / 595.0, 325 / 842.0));
        QVERIFY(lines.first().description.box.contains(52 / 595.0, 325 / 842.0));
    }

    void wrappedDescriptionsAreOne()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(page, 320, {u"Repair of the"_s, u"1"_s, u"80.00"_s, u"20%"_s, u"80.00"_s});
        page.text(50, 332, u"garden gate"_s);
        item(page, 352, {u"Oil"_s, u"2"_s, u"5.00"_s, u"20%"_s, u"10.00"_s});
        page.text(50, 363, u"in a green can"_s, 7); // a note in small type
        page.row(400, {}, {{400, u"Total"_s}, {545, u"90.00"_s}});
        QCOMPARE(asText(readLineItems(page.document())),
                 (QStringList{u"Repair of the garden gate | 1 | 80.00 | 20.00 | 80.00"_s,
                              u"Oil | 2 | 5.00 | 20.00 | 10.00"_s}));
    }

    void goesOnOverPagesAndLeavesCarriedSumsOut()
    {
        PageSketch first, second;
        header(first, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(first, 320, {u"Blue paint"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        first.row(340, u"Carried forward"_s, {{545, u"37.50"_s}});
        second.text(50, 40, u"Page 2"_s);
        header(second, 80, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        second.row(100, u"Brought forward"_s, {{545, u"37.50"_s}});
        item(second, 120, {u"Brush"_s, u"2"_s, u"4.25"_s, u"20%"_s, u"8.50"_s});
        second.row(160, {}, {{400, u"Total"_s}, {545, u"46.00"_s}});
        const auto lines = readLineItems(documentOf({first, second}));
        QCOMPARE(asText(lines),
                 (QStringList{u"Blue paint | 3 | 12.50 | 20.00 | 37.50"_s, u"Brush | 2 | 4.25 | 20.00 | 8.50"_s}));
        QCOMPARE(lines.last().amount.page, 1);
    }

    void goesOnAfterSubtotalsOfGroups()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(page, 320, {u"Blue paint"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        page.row(340, {}, {{400, u"Subtotal"_s}, {545, u"37.50"_s}});
        item(page, 370, {u"Brush"_s, u"2"_s, u"4.25"_s, u"20%"_s, u"8.50"_s});
        page.row(400, {}, {{400, u"Total"_s}, {545, u"46.00"_s}});
        QCOMPARE(readLineItems(page.document()).size(), 2);
    }

    void arithmeticNamesColumnsThatHeadingsDoNot()
    {
        PageSketch page; // two columns are called "Prix"; the quantity is the middle one
        page.row(300, u"Description"_s, {{320, u"Prix"_s}, {400, u"Quantité"_s}, {545, u"Prix HT"_s}});
        page.row(320, u"Huile d'olive"_s, {{320, u"19,80 €"_s}, {400, u"25"_s}, {545, u"495,00 €"_s}});
        page.row(340, u"Nougat"_s, {{320, u"3,20 €"_s}, {400, u"15"_s}, {545, u"48,00 €"_s}});
        QCOMPARE(asText(readLineItems(page.document())),
                 (QStringList{u"Huile d'olive | 25 | 19.80 |  | 495.00"_s, u"Nougat | 15 | 3.20 |  | 48.00"_s}));
    }

    void netIsTakenWhereItIsPrinted()
    {
        PageSketch page;
        page.row(300, u"Description"_s, {{300, u"Qty"_s}, {400, u"Net amount"_s}, {545, u"Gross amount"_s}});
        page.row(320, u"Blue paint"_s, {{300, u"3"_s}, {400, u"100.00"_s}, {545, u"120.00"_s}});
        const auto lines = readLineItems(page.document());
        QCOMPARE(lines.size(), 1);
        QCOMPARE(lines.first().amount.value, u"100.00"_s);
    }

    void rowsWithoutAPriceAreNotesIfTheSumSaysSo()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(page, 320, {u"Tablet"_s, u"1"_s, u"399.00"_s, u"21%"_s, u"399.00"_s});
        page.row(340, u"Copy levy included"_s, {{545, u"4.24"_s}});
        item(page, 360, {u"Cover"_s, u"1"_s, u"69.99"_s, u"21%"_s, u"69.99"_s});
        page.row(400, {}, {{400, u"Total"_s}, {545, u"468.99"_s}});
        QCOMPARE(readLineItems(page.document()).size(), 2);
    }

    void readsRowsWithoutHeadingsThatAddUp()
    {
        PageSketch page;
        page.text(50, 100, u"Statement of our work in March"_s);
        page.row(300, u"Liability insurance"_s, {{545, u"50.00"_s}});
        page.row(315, u"Household insurance"_s, {{545, u"30.00"_s}});
        page.row(345, u"Total"_s, {{545, u"80.00"_s}});
        QCOMPARE(asText(readLineItems(page.document())),
                 (QStringList{u"Liability insurance |  |  |  | 50.00"_s, u"Household insurance |  |  |  | 30.00"_s}));
    }

    void inventsNothingWhereNothingAddsUp()
    {
        PageSketch page;
        page.row(300, u"Liability insurance"_s, {{545, u"50.00"_s}});
        page.row(315, u"Household insurance"_s, {{545, u"31.00"_s}});
        page.row(345, u"Total"_s, {{545, u"80.00"_s}});
        QVERIFY(readLineItems(page.document()).isEmpty());
        QVERIFY(readLineItems(PageSketch().document()).isEmpty());
    }

    void rowsThatMultiplyNeedNoTotal()
    {
        PageSketch page;
        page.row(300, u"Blue paint"_s, {{400, u"3"_s}, {460, u"12.50"_s}, {545, u"37.50"_s}});
        page.row(315, u"Brush"_s, {{400, u"2"_s}, {460, u"4.25"_s}, {545, u"8.50"_s}});
        QCOMPARE(asText(readLineItems(page.document())),
                 (QStringList{u"Blue paint | 3 | 12.50 |  | 37.50"_s, u"Brush | 2 | 4.25 |  | 8.50"_s}));
    }

    void theTableThatAddsUpIsTheInvoice()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        item(page, 320, {u"Blue paint"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        page.row(340, {}, {{400, u"Total"_s}, {545, u"37.50"_s}});
        page.row(500, u"Description"_s, {{545, u"Amount"_s}}); // instalments
        page.row(520, u"First part of the payment"_s, {{545, u"20.00"_s}});
        page.row(540, u"Second part of the payment"_s, {{545, u"17.00"_s}});
        QCOMPARE(asText(readLineItems(page.document())), QStringList{u"Blue paint | 3 | 12.50 | 20.00 | 37.50"_s});
    }

    void namesMayStandAboveTheNumbers()
    {
        PageSketch page;
        header(page, 300, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
        page.text(50, 320, u"Blue paint"_s);
        item(page, 332, {u"SKU-1"_s, u"3"_s, u"12.50"_s, u"20%"_s, u"37.50"_s});
        page.text(50, 350, u"Brush 40 mm"_s);
        item(page, 362, {u"SKU-2"_s, u"2"_s, u"4.25"_s, u"20%"_s, u"8.50"_s});
        page.row(400, {}, {{400, u"Total"_s}, {545, u"46.00"_s}});
        QCOMPARE(asText(readLineItems(page.document())),
                 (QStringList{u"Blue paint SKU-1 | 3 | 12.50 | 20.00 | 37.50"_s,
                              u"Brush 40 mm SKU-2 | 2 | 4.25 | 20.00 | 8.50"_s}));
    }

    void knownTotalsHelpWherePrintedOnesAreUnreadable()
    {
        PageSketch page;
        page.row(300, u"Liability insurance"_s, {{545, u"50.00"_s}});
        page.row(315, u"Household insurance"_s, {{545, u"30.00"_s}});
        KnownTotals known;
        known.net = Decimal::parse(u"80.00");
        QCOMPARE(readLineItems(page.document(), known).size(), 2);
    }

    void readsTillReceipts()
    {
        PageSketch page(WordSource::Ocr, 226, 600);
        page.text(20, 20, u"GREEN GROCER"_s).text(20, 40, u"12 High Street"_s);
        page.text(20, 80, u"TOMATOES"_s);
        page.text(28, 95, u"1.240 kg x 3.95"_s).rightText(206, 95, u"4.90"_s);
        page.text(20, 110, u"ORANGES 2KG"_s).rightText(206, 110, u"2.80"_s);
        page.text(20, 125, u"2 Bread 1.65"_s).rightText(206, 125, u"3.30"_s);
        page.text(20, 150, u"TOTAL"_s).rightText(206, 150, u"11.00"_s);
        page.text(20, 165, u"CASH"_s).rightText(206, 165, u"20.00"_s);
        page.text(20, 180, u"CHANGE"_s).rightText(206, 180, u"9.00"_s);
        KnownTotals known;
        known.kind = DocumentKind::Receipt;
        QCOMPARE(asText(readLineItems(page.document(), known)),
                 (QStringList{u"TOMATOES | 1.24 | 3.95 |  | 4.90"_s, u"ORANGES 2KG |  |  |  | 2.80"_s,
                              u"Bread | 2 | 1.65 |  | 3.30"_s}));
    }

    void tillNamesMayStandBelowTheNumbers()
    {
        PageSketch page(WordSource::Ocr, 226, 600);
        page.text(20, 20, u"GREEN GROCER"_s).text(20, 40, u"Receipt of 12 March"_s);
        page.row(55, {}, {{206, u"EUR"_s}});
        page.text(20, 80, u"1x 000002781709"_s).rightText(206, 80, u"15.50"_s).text(20, 95, u"WASHING POWDER"_s);
        page.text(20, 110, u"1x 000002781722"_s).rightText(206, 110, u"4.50"_s).text(20, 125, u"SOAP"_s);
        page.text(20, 150, u"TOTAL"_s).rightText(206, 150, u"20.00"_s);
        KnownTotals known;
        known.kind = DocumentKind::Receipt;
        QCOMPARE(asText(readLineItems(page.document(), known)),
                 (QStringList{u"WASHING POWDER |  |  |  | 15.50"_s, u"SOAP |  |  |  | 4.50"_s}));
    }

    void manyPagesAreOneTable()
    {
        QList<PageSketch> pages;
        for (int p = 0; p < 60; ++p) {
            PageSketch page;
            header(page, 40, {u"Description"_s, u"Qty"_s, u"Price"_s, u"VAT"_s, u"Amount"_s});
            for (int r = 0; r < 40; ++r)
                item(page, 60 + 15 * r, {u"Washer"_s, u"2"_s, u"0.10"_s, u"20%"_s, u"0.20"_s});
            pages.append(page);
        }
        QCOMPARE(readLineItems(documentOf(pages)).size(), 2400);
    }
};

QTEST_GUILESS_MAIN(TestLineItems)
#include "test_line_items.moc"
