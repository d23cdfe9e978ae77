// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/tax_table.h"
#include "page_sketch.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QStringList asText(const QList<TaxBreakdown> &taxes)
{
    QStringList rows;
    for (const TaxBreakdown &tax : taxes)
        rows.append(tax.taxRate.value + u" of "_s + tax.taxableAmount.value + u" = "_s + tax.taxAmount.value);
    return rows;
}

} // namespace

class TestTaxTable : public QObject {
    Q_OBJECT

private slots:
    void readsTables()
    {
        PageSketch page;
        page.row(500, u"USt-Satz"_s, {{300, u"Bemessungsgrundlage"_s}, {420, u"Steuerbetrag"_s}});
        page.row(515, u"19 %"_s, {{300, u"901,20"_s}, {420, u"171,23"_s}});
        page.row(530, u"7 %"_s, {{300, u"84,12"_s}, {420, u"5,89"_s}});
        QCOMPARE(asText(readTaxBreakdown(page.document())),
                 (QStringList{u"19.00 of 901.20 = 171.23"_s, u"7.00 of 84.12 = 5.89"_s}));
    }

    void readsSentences()
    {
        PageSketch page;
        page.row(500, u"VAT 20 % of 100.00 GBP"_s, {{420, u"20.00"_s}});
        QCOMPARE(asText(readTaxBreakdown(page.document())), QStringList{u"20.00 of 100.00 = 20.00"_s});
    }

    void findsTheBaseAmongTheTotals()
    {
        PageSketch page;
        page.row(500, u"Subtotal"_s, {{420, u"£100.00"_s}});
        page.row(515, u"VAT 20%"_s, {{420, u"£20.00"_s}});
        page.row(530, u"Total"_s, {{420, u"£120.00"_s}});
        const auto taxes = readTaxBreakdown(page.document());
        QCOMPARE(asText(taxes), QStringList{u"20.00 of 100.00 = 20.00"_s});
        QCOMPARE(taxes.first().taxableAmount.page, 0);
        QVERIFY(taxes.first().taxableAmount.box.bottom < taxes.first().taxAmount.box.top + 0.001);
    }

    void believesNothingThatDoesNotMultiply()
    {
        PageSketch page;
        page.row(500, u"VAT 20 % of 100.00 GBP"_s, {{420, u"25.00"_s}});
        page.row(515, u"Discount 10 %"_s, {{420, u"3.00"_s}});
        QVERIFY(readTaxBreakdown(page.document()).isEmpty());
    }

    void rowsOfItemsAreNoBreakdown()
    {
        PageSketch page;
        page.row(300, u"Description"_s,
                 {{300, u"Net amount"_s}, {360, u"VAT %"_s}, {440, u"VAT amount"_s}, {545, u"Total"_s}});
        page.row(320, u"Blue paint"_s, {{300, u"100.00"_s}, {360, u"20%"_s}, {440, u"20.00"_s}, {545, u"120.00"_s}});
        page.row(340, u"Brush"_s, {{300, u"50.00"_s}, {360, u"20%"_s}, {440, u"10.00"_s}, {545, u"60.00"_s}});
        page.row(380, u"Total VAT 20%"_s, {{300, u"150.00"_s}, {440, u"30.00"_s}});
        QCOMPARE(asText(readTaxBreakdown(page.document())), QStringList{u"20.00 of 150.00 = 30.00"_s});
    }
};

QTEST_GUILESS_MAIN(TestTaxTable)
#include "test_tax_table.moc"
