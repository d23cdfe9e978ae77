// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/hardly_readable.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

ReadDocument scan(double confidence)
{
    PageBuilder page(WordSource::Ocr);
    page.line(60, 40, u"Muster Werkzeug GmbH"_s, 12, true, 0.4F)
        .line(60, 90, u"Rechnungsnummer: 4711"_s, 10, false, 0.4F)
        .line(60, 104, u"Rechnungsdatum: 05.03.2024"_s, 10, false, 0.4F)
        .line(60, 200, u"Gesamtbetrag"_s, 10, false, 0.4F)
        .line(300, 200, u"399,00 EUR"_s, 10, false, 0.4F);
    ReadDocument document = page.document();
    document.pages[0].ocrConfidence = confidence;
    return document;
}

Extraction sample()
{
    Extraction extraction;
    extraction.kind = DocumentKind::Invoice;
    const auto add = [&](Field field, const QString &value, double confidence, int page) {
        FieldReading reading;
        reading.taken.value = value;
        reading.taken.confidence = confidence;
        reading.taken.page = page;
        extraction.fields.insert(field, reading);
    };
    add(Field::InvoiceNumber, u"1035"_s, 0.87, 0);
    add(Field::Iban, u"DE89370400440532013000"_s, 0.95, 0);
    add(Field::Currency, u"USD"_s, 0.65, -1);
    add(Field::DueDate, u"2024-05-31"_s, 0.7, 1);
    return extraction;
}

} // namespace

class TestHardlyReadable : public QObject {
    Q_OBJECT
private slots:
    void onlyScansThatOcrHardlyMadeOutAreMeant_data()
    {
        QTest::addColumn<ReadDocument>("document");
        QTest::addColumn<bool>("hardly");
        QTest::newRow("blurred") << scan(0.22) << true;
        QTest::newRow("a poor fax") << scan(0.4) << false;
        QTest::newRow("clear") << scan(0.95) << false;
        QTest::newRow("not known") << scan(0) << false;
        ReadDocument text = scan(0.2);
        text.pages[0].source = WordSource::TextLayer;
        QTest::newRow("a text layer") << text << false;
        ReadDocument stamp = scan(0.2);
        stamp.pages[0].words = stamp.pages[0].words.mid(0, 2);
        QTest::newRow("two words") << stamp << false;
    }
    void onlyScansThatOcrHardlyMadeOutAreMeant()
    {
        QFETCH(ReadDocument, document);
        QTEST(!hardlyReadablePages(document).isEmpty(), "hardly");
    }

    void onlyConfirmedValuesStayAndNoneIsSure()
    {
        ReadDocument document = scan(0.2);
        document.pages.append(scan(0.95).pages);
        Extraction extraction = sample();
        distrustHardlyReadable(document, extraction);
        QVERIFY(extraction.value(Field::InvoiceNumber).isEmpty());
        QCOMPARE(extraction.fields.value(Field::InvoiceNumber).others.first().value, u"1035"_s); // to choose from
        QCOMPARE(extraction.value(Field::Iban).value, u"DE89370400440532013000"_s);
        QVERIFY(extraction.value(Field::Iban).confidence <= 0.6);
        QCOMPARE(extraction.value(Field::DueDate).confidence, 0.7); // on the page that can be read
        QCOMPARE(extraction.value(Field::Currency).value, u"USD"_s);
        QCOMPARE(extraction.findings.last().rule, u"hardly_readable"_s);
        QCOMPARE(extraction.findings.last().values, QStringList{u"1"_s});
    }

    void derivedValuesGoWhereNoPageCanBeRead()
    {
        Extraction extraction = sample();
        distrustHardlyReadable(scan(0.2), extraction);
        QVERIFY(!extraction.fields.contains(Field::Currency));
    }

    void theReadingIsNeverCertain()
    {
        QVERIFY(!readLocalFields(scan(0.95), {}).value(Field::InvoiceNumber).isEmpty());
        const Extraction extraction = readLocalFields(scan(0.2), {});
        QVERIFY(!isCertain(extraction, DefaultCertainty));
        QVERIFY(extraction.value(Field::InvoiceNumber).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestHardlyReadable)
#include "test_hardly_readable.moc"
