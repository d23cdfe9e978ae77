// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/printed_places.h"
#include "tests/unit/einvoice/printed_page.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

PrintedPages pagesOf(const QStringList &lines)
{
    return indexPages(printedPage(lines));
}

Decimal decimal(const QString &text)
{
    return Decimal::parse(text).value();
}

} // namespace

class PrintedPlacesTest : public QObject {
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("found");
        for (const char *line : {"Summe 1.471,60", "Summe 1'471.60 CHF", "Total 1,471.60", "Total 1 471,60 EUR",
                                 "EUR:1471.60", "€1.471,60", "-1.471,60", "(1,471.60)", "1471,6"})
            QTest::newRow(line) << QString::fromUtf8(line) << true;
        for (const char *line : {"Summe 1.471,61", "Summe 147160", "Nr. 1471", "11.471,60", "keine Zahl"})
            QTest::newRow(line) << QString::fromUtf8(line) << false;
    }
    void amounts()
    {
        QFETCH(QString, line);
        QTEST(!placesOfAmount(pagesOf({line}), decimal(u"1471.60"_s)).isEmpty(), "found");
    }

    void amountsWithPlacesGoFirst()
    {
        const PrintedPages pages = pagesOf({u"1 Stuhl"_s, u"Preis 1,00"_s});
        const auto places = placesOfAmount(pages, decimal(u"1.00"_s));
        QCOMPARE(places.size(), 1);
        QVERIFY(places[0].box.top > 0.06);
    }

    void dates_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<bool>("found");
        for (const char *line :
             {"Datum: 03.05.2018", "03/05/2018", "3 May 2018", "May 3, 2018", "2018-05-03", "3. Mai 2018", "3 mai 2018",
              "3 de mayo de 2018", "3 maggio 2018", "3 mei 2018", "03.05.18", "05/03/2018"})
            QTest::newRow(line) << QString::fromUtf8(line) << true;
        for (const char *line : {"04.05.2018", "03.05.2019", "3 June 2018", "2018"})
            QTest::newRow(line) << QString::fromUtf8(line) << false;
    }
    void dates()
    {
        QFETCH(QString, line);
        QTEST(!placesOfDate(pagesOf({line}), QDate(2018, 5, 3)).isEmpty(), "found");
    }

    void codes_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("found");
        QTest::newRow("as it is") << u"Nr. RE-2018/506"_s << u"RE-2018/506"_s << true;
        QTest::newRow("blanks") << u"IBAN DE89 3704 0044 0532 0130 00"_s << u"DE89370400440532013000"_s << true;
        QTest::newRow("points") << u"MWST CHE-107.787.577"_s << u"CHE107787577"_s << true;
        QTest::newRow("glued to its label") << u"Rechnung:471102,"_s << u"471102"_s << true;
        QTest::newRow("part of a longer number") << u"Nr. 4711023"_s << u"471102"_s << false;
        QTest::newRow("another") << u"Nr. 471103"_s << u"471102"_s << false;
    }
    void codes()
    {
        QFETCH(QString, line);
        QFETCH(QString, code);
        QTEST(!placesOfCode(pagesOf({line}), code).isEmpty(), "found");
    }

    void texts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("found");
        QTest::newRow("case") << u"LIEFERANT GMBH"_s << u"Lieferant GmbH"_s << true;
        QTest::newRow("without legal form") << u"Lieferant"_s << u"Lieferant GmbH"_s << true;
        QTest::newRow("legal form in between") << u"Enexis B.V. Holland"_s << u"Enexis Holland"_s << true;
        QTest::newRow("accents") << u"Cafe Ete"_s << u"Café Été"_s << true;
        QTest::newRow("broken word") << u"Liefer ant GmbH"_s << u"Lieferant GmbH"_s << true;
        QTest::newRow("two lines") << u"Muster Versicherungs Verein"_s << u"Muster Versicherungs Verein a.G."_s << true;
        QTest::newRow("longer word") << u"Lieferantenstraße 20"_s << u"Lieferant GmbH"_s << false;
        QTest::newRow("only a part") << u"Max"_s << u"Max Mustermann"_s << false;
    }
    void texts()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);
        QTEST(!placesOfText(pagesOf({line}), text).isEmpty(), "found");
    }

    void theBoxIsAroundAllWords()
    {
        const auto places = placesOfText(pagesOf({u"An: Max Mustermann"_s}), u"Max Mustermann"_s);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places[0].page, 0);
        QCOMPARE(places[0].box, (UnitRect{0.04, 0.05, 0.18, 0.062}));
    }

    void addressesJoinTheirLines()
    {
        const PrintedPages pages = pagesOf({u"Hafenweg 3"_s, u"24103 Kiel"_s});
        const auto place = placeOfAddress(pages, u"Hafenweg 3, 24103 Kiel, DE"_s);
        QVERIFY(place);
        QCOMPARE(place->box, (UnitRect{0, 0.05, 0.1, 0.082}));
        QVERIFY(!placeOfAddress(pages, u"Ring 1, 80331 München, DE"_s));
    }

    void currencies()
    {
        QCOMPARE(placesOfCurrency(pagesOf({u"Total EUR 5,00"_s}), u"EUR"_s).size(), 1);
        QCOMPARE(placesOfCurrency(pagesOf({u"Total 5,00 €"_s}), u"EUR"_s).size(), 1);
        QVERIFY(placesOfCurrency(pagesOf({u"Total 5,00 $"_s}), u"EUR"_s).isEmpty());
        QVERIFY(placesOfCurrency(pagesOf({u"Total 5,00 €"_s}), u"XYZ"_s).isEmpty());
    }
};

QTEST_APPLESS_MAIN(PrintedPlacesTest)
#include "test_printed_places.moc"
