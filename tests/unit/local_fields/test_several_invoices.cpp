// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_pipeline.h"
#include "core/invoices/local/several_invoices.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

struct Sheet {
    QString seller = u"Northwind Tools Ltd"_s;
    QString number = u"INV-2024-0042"_s;
    QString date = u"03/05/2024"_s;
    QString total = u"300.00"_s;
    QString count = {}; ///< "Page 1 of 2"
    bool totals = true;
};

PageBuilder pageOf(const Sheet &sheet)
{
    PageBuilder page;
    page.line(60, 50, sheet.seller, 16, true)
        .line(60, 75, u"12 Harbour Road"_s)
        .line(60, 88, u"Bristol BS1 4DJ"_s)
        .line(400, 50, u"INVOICE"_s, 20, true)
        .line(360, 90, u"Invoice number"_s)
        .line(470, 90, sheet.number)
        .line(360, 104, u"Invoice date"_s)
        .line(470, 104, sheet.date)
        .line(60, 260, u"Description"_s)
        .line(480, 260, u"Amount"_s)
        .line(60, 276, u"Cordless drill"_s)
        .line(480, 276, u"£"_s + sheet.total);
    if (sheet.totals)
        page.line(380, 368, u"Total"_s, 10, true).line(480, 368, u"£"_s + sheet.total, 10, true);
    if (!sheet.count.isEmpty())
        page.line(480, 800, sheet.count);
    return page;
}

ReadDocument joined(const QList<PageBuilder> &pages)
{
    ReadDocument document = pages.first().document();
    for (const PageBuilder &page : pages.mid(1))
        document.pages += page.document().pages;
    document.pageCount = int(document.pages.size());
    return document;
}

QStringList partsOf(const ReadDocument &document)
{
    const Extraction extraction = readLocalFields(document, {});
    for (const Finding &finding : extraction.findings) {
        if (finding.rule == "several_invoices"_L1)
            return finding.values;
    }
    return {};
}

/// A poor scan of a bill of somebody else: no number could be read, and hardly a word.
PageBuilder poorScan(const QString &count = {})
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 40, u"Ajit Garage and Services, Boring Canal Road, Patna"_s, 9, false, 0.5F)
        .line(300, 60, u"TAX INVOICE"_s, 14, false, 0.8F)
        .line(60, 90, u"Supplrers Ref Otner Referencs KM 379106"_s, 8, false, 0.4F)
        .line(360, 104, u"Invoice date"_s, 8, false, 0.7F)
        .line(470, 104, u"16-Feb-2019"_s, 8, false, 0.7F)
        .line(60, 276, u"Alignment Charges with Balancing and Weights inclusive"_s, 8, false, 0.6F)
        .line(480, 276, u"1,525.44"_s, 8, false, 0.6F)
        .line(380, 368, u"Total"_s, 8, false, 0.7F)
        .line(480, 368, u"1,800.00"_s, 8, false, 0.7F);
    if (!count.isEmpty())
        page.line(480, 800, count);
    return page;
}

PageBuilder deliveryNote()
{
    PageBuilder page;
    page.line(60, 50, u"Northwind Tools Ltd"_s, 16, true)
        .line(360, 50, u"DELIVERY NOTE"_s, 20, true)
        .line(360, 90, u"Delivery note number"_s)
        .line(490, 90, u"DN-9981"_s)
        .line(360, 104, u"Date"_s)
        .line(490, 104, u"01/05/2024"_s)
        .line(60, 276, u"Cordless drill"_s)
        .line(480, 276, u"2"_s);
    return page;
}

PageBuilder listOfInvoices()
{
    PageBuilder page;
    page.line(60, 50, u"Overview of your invoices"_s, 14, true)
        .line(60, 90, u"Invoice number"_s)
        .line(250, 90, u"Invoice date"_s)
        .line(450, 90, u"Total"_s);
    for (int row = 0; row < 5; ++row)
        page.line(60, 106 + 14 * row, u"INV-2024-00%1"_s.arg(42 + row))
            .line(250, 106 + 14 * row, u"03/0%1/2024"_s.arg(row + 1))
            .line(450, 106 + 14 * row, u"£100.00"_s);
    page.line(380, 200, u"Total"_s).line(450, 200, u"£500.00"_s);
    return page;
}

PageBuilder terms()
{
    PageBuilder page;
    page.line(60, 50, u"General terms and conditions"_s, 12, true);
    for (int row = 0; row < 12; ++row)
        page.line(60, 80 + 14 * row,
                  u"The goods stay ours until the invoice is paid in full, see invoice 12 of 2019."_s);
    return page;
}

const Sheet Second{
    .seller = u"Baker & Sons Limited"_s, .number = u"7781"_s, .date = u"17/06/2024"_s, .total = u"48.50"_s};

} // namespace

class TestSeveralInvoices : public QObject {
    Q_OBJECT
private slots:
    void invoicesOfOneFileAreTold_data()
    {
        QTest::addColumn<ReadDocument>("document");
        QTest::addColumn<QStringList>("parts");
        QTest::newRow("two suppliers") << joined({pageOf({}), pageOf(Second)})
                                       << QStringList{u"1: INV-2024-0042"_s, u"2: 7781"_s};
        QTest::newRow("one supplier, two numbers")
            << joined(
                   {pageOf({}), pageOf({.number = u"INV-2024-0077"_s, .date = u"09/06/2024"_s, .total = u"12.00"_s})})
            << QStringList{u"1: INV-2024-0042"_s, u"2: INV-2024-0077"_s};
        QTest::newRow("two pages, then another") << joined({pageOf({.count = u"Page 1 of 2"_s, .totals = false}),
                                                            pageOf({.count = u"Page 2 of 2"_s}), pageOf(Second)})
                                                 << QStringList{u"1-2: INV-2024-0042"_s, u"3: 7781"_s};
        QTest::newRow("a poor scan of somebody else's")
            << joined({pageOf({}), poorScan()}) << QStringList{u"1: INV-2024-0042"_s, u"2"_s};
        QTest::newRow("an annex between") << joined({pageOf({}), deliveryNote(), pageOf(Second)})
                                          << QStringList{u"1-2: INV-2024-0042"_s, u"3: 7781"_s};
    }
    void invoicesOfOneFileAreTold()
    {
        QFETCH(ReadDocument, document);
        QTEST(partsOf(document), "parts");
    }

    void ordinaryDocumentsAreOne_data()
    {
        QTest::addColumn<ReadDocument>("document");
        QTest::newRow("one page") << joined({pageOf({})});
        QTest::newRow("the head on every page")
            << joined({pageOf({.totals = false}), pageOf({.totals = false}), pageOf({})});
        QTest::newRow("a subtotal on every page")
            << joined({pageOf({.count = u"Page 1 of 2"_s}), pageOf({.count = u"Page 2 of 2"_s})});
        QTest::newRow("page 2 names another number") << joined(
            {pageOf({.count = u"Page 1 of 2"_s}), pageOf({.number = u"998877"_s, .count = u"Page 2 of 2"_s})});
        QTest::newRow("a poor scan that counts on") << joined({pageOf({}), poorScan(u"Page 2 of 2"_s)});
        QTest::newRow("delivery note") << joined({pageOf({}), deliveryNote()});
        QTest::newRow("list of invoices") << joined({pageOf({}), listOfInvoices()});
        QTest::newRow("terms") << joined({pageOf({}), terms()});
        QTest::newRow("the same twice, with a prefix")
            << joined({pageOf({.number = u"2024-0042"_s}), pageOf({.number = u"INV-2024-0042"_s})});
    }
    void ordinaryDocumentsAreOne()
    {
        QFETCH(ReadDocument, document);
        QCOMPARE(partsOf(document), QStringList());
    }

    void cutsSayWhy()
    {
        const QList<ProposedPart> parts = proposeSplit(joined({pageOf({}), poorScan()}).pages);
        QCOMPARE(parts.size(), 2);
        QCOMPARE(parts[1].reasons.first(), CutReason::AnotherSeller);
        QVERIFY(proposeSplit(joined({pageOf({}), pageOf(Second)}).pages)[1].confidence > parts[1].confidence);
        QCOMPARE(proposeSplit({}).size(), 0);
    }

    void valuesOfTheOthersAreNotMixed()
    {
        const ReadDocument document = joined({pageOf({.totals = false}), pageOf(Second)});
        const Extraction extraction = readLocalFields(document, {});
        QCOMPARE(extraction.value(Field::InvoiceNumber).value, u"INV-2024-0042"_s);
        QCOMPARE(extraction.value(Field::SellerName).value, u"Northwind Tools Ltd"_s);
        for (const FieldReading &reading : extraction.fields) {
            QVERIFY2(reading.taken.page <= 0, qPrintable(reading.taken.value));
            for (const FieldValue &other : reading.others)
                QVERIFY2(other.page <= 0, qPrintable(other.value));
        }
        for (const LineItem &line : extraction.lines)
            QVERIFY(line.amount.value != u"48.50"_s);
    }

    void severalInvoicesAreNeverApproved()
    {
        const auto output = extractDocument(joined({pageOf({}), pageOf(Second)}), {}, 0, {});
        QVERIFY(output);
        QVERIFY(!isCertain(output->extraction, 0));
        QCOMPARE(output->pages.size(), 2); // the others stay to be seen
    }
};

QTEST_GUILESS_MAIN(TestSeveralInvoices)
#include "test_several_invoices.moc"
