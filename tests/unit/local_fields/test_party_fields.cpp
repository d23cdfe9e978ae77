// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/party_address.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The goods and totals that make a page an invoice, below everything that the tests are about.
PageBuilder &withGoods(PageBuilder &page)
{
    return page.line(60, 400, u"Description"_s)
        .line(480, 400, u"Amount"_s)
        .line(60, 416, u"Repair of a pump"_s)
        .line(480, 416, u"100.00"_s)
        .line(380, 450, u"Total EUR"_s)
        .line(480, 450, u"100.00"_s);
}

QString valueOf(PageBuilder &page, Field field)
{
    return readLocalFields(withGoods(page).document(), {}).value(field).value;
}

} // namespace

class TestPartyFields : public QObject {
    Q_OBJECT
private slots:
    void takesTheAddressOutOfALine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("address");
        QTest::newRow("name before") << u"Muster GmbH - Ringstr. 5 - 12345 Stadt"_s << u"Ringstr. 5, 12345 Stadt"_s;
        QTest::newRow("telephone behind") << u"44 Seaview Parade, Brighton BN2 1TJ · T +44 1273 555 900"_s
                                          << u"44 Seaview Parade, Brighton BN2 1TJ"_s;
        QTest::newRow("alone") << u"Springvale, OH 45011"_s << u"Springvale, OH 45011"_s;
        QTest::newRow("Portuguese postcode") << u"4000-041 Porto"_s << u"4000-041 Porto"_s;
        QTest::newRow("Irish postcode") << u"Cork T12 X4Y5"_s << u"Cork T12 X4Y5"_s;
        QTest::newRow("a place with a date") << u"Altdorf, 3. Juli 2024"_s << QString();
        QTest::newRow("no address") << u"Cordless drill"_s << QString();
    }
    void takesTheAddressOutOfALine()
    {
        QFETCH(const QString, line);
        QTEST(addressPart(line), "address");
    }
    void knowsTheSendersLine()
    {
        const auto sender = senderOf(u"Lorvik Software AG, Lindenweg 125, 74388 Talheim"_s);
        QVERIFY(sender);
        QCOMPARE(sender->name, u"Lorvik Software AG"_s);
        QCOMPARE(sender->address, u"Lindenweg 125, 74388 Talheim"_s);
        const auto french = senderOf(u"Vantor & Pellino SAS, 183, avenue des Tilleuls, 36600 Valençay"_s);
        QVERIFY(french);
        QCOMPARE(french->name, u"Vantor & Pellino SAS"_s);
        QVERIFY(!senderOf(u"147, avenue des Tilleuls, 75011 Paris"_s));
        QVERIFY(!senderOf(u"San Francisco, California 94104"_s));
    }
    void theSendersLineIsNotTheBuyer()
    {
        PageBuilder page;
        page.line(60, 60, u"Lorvik Software AG, Lindenweg 125, 74388 Talheim"_s, 7)
            .line(60, 70, u"Ivenko Handel e.K."_s)
            .line(60, 82, u"Hauptstraße 128"_s)
            .line(60, 94, u"88131 Lindau"_s);
        const Extraction extraction = readLocalFields(withGoods(page).document(), {});
        QCOMPARE(extraction.value(Field::SellerName).value, u"Lorvik Software AG"_s);
        QCOMPARE(extraction.value(Field::SellerAddress).value, u"Lindenweg 125, 74388 Talheim"_s);
        QCOMPARE(extraction.value(Field::BuyerName).value, u"Ivenko Handel e.K."_s);
    }
    void anAddressInSmallerTypeBelongsToTheNameAbove()
    {
        PageBuilder page;
        page.line(60, 40, u"Vantor Elmstad Ltd"_s, 26, true).line(60, 84, u"191 High Street, Elmbridge EL4 7QT"_s, 8);
        QCOMPARE(valueOf(page, Field::SellerAddress), u"191 High Street, Elmbridge EL4 7QT"_s);
    }
    void theImprintGivesTheAddressWhereTheHeadHasNone()
    {
        PageBuilder page;
        page.line(60, 40, u"Northern Grid Energy"_s, 18, true)
            .line(60, 800, u"Northern Grid Energy plc. Registered office: 1 Power Square, Leeds LS2 7EQ."_s, 6);
        QVERIFY(valueOf(page, Field::SellerAddress).startsWith(u"1 Power Square, Leeds LS2 7EQ"_s));
    }
    void theCompanyGoesBeforeItsBrand()
    {
        PageBuilder page;
        page.line(60, 40, u"Deltatech"_s, 18, true)
            .line(360, 50, u"Deltatech Manufacturing"_s)
            .line(360, 62, u"12 Mill Lane"_s)
            .line(360, 74, u"Leeds LS1 4AB"_s);
        QCOMPARE(valueOf(page, Field::SellerName), u"Deltatech Manufacturing"_s);
    }
    void departmentsAndClerksAreNotTheBuyer()
    {
        PageBuilder page;
        page.line(60, 40, u"Nordvik Bygg AB"_s, 16, true)
            .line(60, 54, u"Verkstadsgatan 4"_s)
            .line(60, 66, u"753 23 Uppsala"_s)
            .line(60, 150, u"Greenfield Hotels"_s)
            .line(60, 162, u"Marketing Department"_s)
            .line(60, 174, u"Queen Square 3"_s)
            .line(60, 186, u"Bath BA1 2HX"_s)
            .line(360, 150, u"Your contact"_s)
            .line(360, 162, u"Er referens"_s)
            .line(460, 162, u"Anna Lund"_s);
        QCOMPARE(valueOf(page, Field::BuyerName), u"Greenfield Hotels"_s);
    }
    void aCustomerAboveANameIsTheBuyer()
    {
        PageBuilder page;
        page.line(60, 40, u"Alder Advies"_s, 16, true)
            .line(60, 58, u"Kerkweg 80, 4461 XM Goes"_s)
            .line(60, 150, u"Klant"_s)
            .line(260, 150, u"Afleveradres"_s)
            .line(60, 162, u"Calvo Techniek BV"_s)
            .line(260, 162, u"Paul Kelbach Handel V.O.F."_s)
            .line(60, 174, u"Dorpsstraat 125"_s)
            .line(260, 174, u"Dorpsstraat 101"_s)
            .line(60, 186, u"7201 AB Zutphen"_s)
            .line(260, 186, u"4461 XM Goes"_s);
        QCOMPARE(valueOf(page, Field::BuyerName), u"Calvo Techniek BV"_s);
    }
    void columnsThatNearlyTouchAreParted()
    {
        PageBuilder page;
        page.line(60, 40, u"Alder Gartenbau GmbH"_s, 16, true)
            .line(60, 58, u"Lindenweg 80, 45131 Musterhausen"_s)
            .line(60, 150, u"Luca Sandrik Gartenbau GmbH"_s) // ends 6 points before the next column
            .line(200, 150, u"Rechnungsdatum"_s)
            .line(320, 150, u"05.03.2024"_s)
            .line(60, 162, u"Lindenweg 3"_s)
            .line(200, 162, u"Kundennummer"_s)
            .line(320, 162, u"10021"_s)
            .line(60, 174, u"74388 Talheim"_s);
        QCOMPARE(valueOf(page, Field::BuyerName), u"Luca Sandrik Gartenbau GmbH"_s);
    }
    void aSalutationAboveBelongsToTheName()
    {
        PageBuilder page;
        page.line(60, 40, u"Musterhafter Versicherung AG"_s, 16, true)
            .line(60, 150, u"Herrn"_s)
            .line(60, 162, u"Max Mustermann"_s)
            .line(60, 174, u"Musterstr. 11"_s)
            .line(60, 186, u"12346 Bad Musterhausen"_s);
        QCOMPARE(valueOf(page, Field::BuyerName), u"Herrn Max Mustermann"_s);
    }
    void aFamilyGoesOnInTheNextLine()
    {
        PageBuilder page;
        page.line(60, 40, u"Elektro Hartmann GmbH"_s, 16, true)
            .line(60, 60, u"Gewerbestraße 5"_s)
            .line(60, 72, u"49082 Osnabrück"_s)
            .line(60, 150, u"Familie"_s)
            .line(60, 162, u"Jens und Anke Bolte"_s)
            .line(60, 174, u"Ahornweg 17"_s)
            .line(60, 186, u"49090 Osnabrück"_s);
        QCOMPARE(valueOf(page, Field::BuyerName), u"Familie Jens und Anke Bolte"_s);
    }
};

QTEST_APPLESS_MAIN(TestPartyFields)
#include "test_party_fields.moc"
