// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/page_values.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// Type of one width: the blank is as wide as a letter, five points here.
PageBuilder &fixedLine(PageBuilder &page, double x, double y, const QStringList &words)
{
    for (const QString &word : words) {
        page.line(x, y, word);
        x += 5.0 * double(word.size() + 1);
    }
    return page;
}

QStringList amountsOf(const PageBuilder &page)
{
    const Layout layout = layoutOf(page.document());
    const LabelLinks links(layout, findLabels(layout));
    QStringList amounts;
    for (const PageAmount &found : pageValues(layout, links, DateOrder::Unknown).amounts)
        amounts.append(found.amount.value.toString());
    return amounts;
}

} // namespace

class TestPageValues : public QObject {
    Q_OBJECT
private slots:
    void groupsOfFixedTypeAreOneAmount();
    void columnsAreNotJoined();
    void houseNumbersAreNotSureToBeInvoiceNumbers();
};

void TestPageValues::groupsOfFixedTypeAreOneAmount()
{
    PageBuilder page;
    fixedLine(page, 100, 100, {u"Total"_s, u"HT"_s, u"21"_s, u"777,05"_s});
    fixedLine(page, 100, 120, {u"Total"_s, u"TTC"_s, u"€1"_s, u"707,79"_s});
    QCOMPARE(amountsOf(page), (QStringList{u"21777.05"_s, u"1707.79"_s}));
}

void TestPageValues::columnsAreNotJoined()
{
    PageBuilder page;
    page.line(100, 100, u"3"_s).line(140, 100, u"777,05"_s); // a quantity and its price
    QVERIFY(amountsOf(page).contains(u"777.05"_s));
}

void TestPageValues::houseNumbersAreNotSureToBeInvoiceNumbers()
{
    // The number stands below a label that says little, beside the address of the buyer.
    const PageBuilder page = PageBuilder()
                                 .line(50, 60, u"Alder Conseil SPRL"_s, 14)
                                 .line(50, 80, u"142 rue de la Gare"_s)
                                 .line(50, 94, u"4000 Liège"_s)
                                 .line(50, 130, u"FACTURE"_s, 16)
                                 .line(50, 170, u"Bruvik Menuiserie SA"_s)
                                 .line(50, 184, u"140, avenue des Tilleuls"_s)
                                 .line(50, 198, u"5000 Namur"_s)
                                 .line(50, 230, u"Numéro"_s)
                                 .line(300, 230, u"Date d'émission"_s)
                                 .line(50, 244, u"220238478"_s)
                                 .line(300, 244, u"19/02/2022"_s)
                                 .line(50, 300, u"Montant TTC"_s)
                                 .line(300, 300, u"1812,58 €"_s);
    const FieldValue number = readLocalFields(page.document(), {}).value(Field::InvoiceNumber);
    QVERIFY2(number.value == u"220238478"_s || number.confidence < 0.7, qPrintable(number.value));
}

QTEST_GUILESS_MAIN(TestPageValues)
#include "test_page_values.moc"
