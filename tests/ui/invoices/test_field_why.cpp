// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/field_reasons.h"
#include "ui/kit/confidence_widget.h"

#include <QLabel>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Why a field is as sure as it is: the reasons, and the popup that shows them.
class TestFieldWhy : public QObject {
    Q_OBJECT
private slots:
    void labelBesideOrAboveIsNamed_data();
    void labelBesideOrAboveIsNamed();
    void sumsThatCloseSpeakForIt();
    void whatSpeaksAgainstItIsSaid();
    void unclearLettersAreSaid();
    void otherPlacesAreCounted();
    void aPersonsWordNeedsNoPercentage();
    void emptyFieldSaysWhetherItIsNeeded();
    void keyAndClickOpenIt();
};

namespace {

Word word(const QString &text, double left, double top, float confidence = 1)
{
    Word w;
    w.text = text;
    w.box = {left, top, left + 0.012 * double(text.size()), top + 0.014};
    w.confidence = confidence;
    w.fontSize = 10;
    w.line = qint32(top * 1000);
    return w;
}

QList<ReadPage> page(const QList<Word> &words, WordSource source = WordSource::TextLayer)
{
    ReadPage p;
    p.widthPt = 595;
    p.heightPt = 842;
    p.source = source;
    p.words = words;
    return {p};
}

FieldValue valueAt(const QString &value, const Word &place, double confidence, ValueSource source = ValueSource::Text)
{
    FieldValue v;
    v.value = value;
    v.raw = place.text;
    v.confidence = confidence;
    v.source = source;
    v.page = 0;
    v.box = place.box;
    return v;
}

bool says(const FieldWhy &why, Tone tone, const QString &part)
{
    return std::ranges::any_of(why.reasons,
                               [&](const FieldReason &r) { return r.tone == tone && r.sentence.contains(part); });
}

QString all(const FieldWhy &why)
{
    QStringList sentences;
    for (const FieldReason &reason : why.reasons)
        sentences.append(reason.sentence);
    return sentences.join(u" | "_s);
}

} // namespace

void TestFieldWhy::labelBesideOrAboveIsNamed_data()
{
    QTest::addColumn<double>("left");
    QTest::addColumn<double>("top");
    QTest::addColumn<QString>("expected");
    QTest::newRow("beside") << 0.45 << 0.2 << u"Invoice number"_s;
    QTest::newRow("below") << 0.1 << 0.225 << u"Invoice number"_s;
    QTest::newRow("elsewhere") << 0.1 << 0.8 << QString();
}

void TestFieldWhy::labelBesideOrAboveIsNamed()
{
    QFETCH(double, left);
    QFETCH(double, top);
    QFETCH(QString, expected);
    const Word number = word(u"RE-2041"_s, left, top);
    const QList<ReadPage> pages = page({word(u"Invoice"_s, 0.1, 0.2), word(u"number:"_s, 0.19, 0.2), number});
    QCOMPARE(labelBeside(Field::InvoiceNumber, valueAt(u"RE-2041"_s, number, 0.9), pages), expected);
}

void TestFieldWhy::sumsThatCloseSpeakForIt()
{
    Extraction e = cleanExtraction(u"A-1"_s);
    Finding sums;
    sums.rule = u"totals_add_up"_s;
    sums.values = {u"100.00"_s, u"19.00"_s, u"119.00"_s, u"119.00"_s};
    sums.fields = {Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax};
    e.findings = {sums};
    const FieldWhy why = whyOf(e, Field::TotalWithTax, {}, 0.9);
    QVERIFY2(says(why, Tone::Good, u"100.00 + 19.00 = 119.00"_s), qPrintable(all(why)));
    QVERIFY(why.meaning.contains(u"98"_s));
    QVERIFY(!says(whyOf(e, Field::InvoiceNumber, {}, 0.9), Tone::Good, u"119.00"_s));
}

void TestFieldWhy::whatSpeaksAgainstItIsSaid()
{
    const Extraction e = doubtfulExtraction(u"A-1"_s);
    const FieldWhy why = whyOf(e, Field::TotalWithTax, pageOf(e), 0.9);
    QVERIFY2(says(why, Tone::Doubtful, u"40"_s), qPrintable(all(why)));
    QVERIFY2(says(why, Tone::Neutral, u"119.00"_s), qPrintable(all(why))); // the next likely value
    QVERIFY2(says(why, Tone::Neutral, u"90"_s), qPrintable(all(why)));     // the threshold
    Extraction blocked = e;
    Finding differs;
    differs.rule = u"einvoice_differs_from_page"_s;
    differs.severity = Severity::Blocking;
    differs.values = {u"119.00"_s, u"191.00"_s};
    differs.fields = {Field::TotalWithTax};
    blocked.findings = {differs};
    QVERIFY(says(whyOf(blocked, Field::TotalWithTax, pageOf(e), 0.9), Tone::Wrong, u"119.00"_s));
    blocked.findings.first().acceptedBy = u"ann"_s;
    blocked.findings.first().acceptReason = u"asked them"_s;
    QVERIFY(says(whyOf(blocked, Field::TotalWithTax, pageOf(e), 0.9), Tone::Neutral, u"asked them"_s));
}

void TestFieldWhy::unclearLettersAreSaid()
{
    const Word total = word(u"119.00"_s, 0.7, 0.5, 0.63F);
    Extraction e;
    e.kind = DocumentKind::Receipt;
    e.fields[Field::TotalWithTax].taken = valueAt(u"119.00"_s, total, 0.7, ValueSource::Ocr);
    const QList<ReadPage> pages = page({word(u"TOTAL"_s, 0.5, 0.5), total}, WordSource::Ocr);
    const FieldWhy why = whyOf(e, Field::TotalWithTax, pages, 0.9);
    QVERIFY2(says(why, Tone::Neutral, u"63"_s), qPrintable(all(why)));
    QVERIFY2(says(why, Tone::Good, u"TOTAL"_s), qPrintable(all(why)));
}

void TestFieldWhy::otherPlacesAreCounted()
{
    const Word total = word(u"119.00"_s, 0.7, 0.5);
    Extraction e;
    e.kind = DocumentKind::Invoice;
    e.fields[Field::TotalWithTax].taken = valueAt(u"119.00"_s, total, 0.9);
    const auto places = [&](const QList<Word> &others) {
        return all(whyOf(e, Field::TotalWithTax, page(QList<Word>{total} + others), 0.9));
    };
    QVERIFY(!places({word(u"1190.00"_s, 0.2, 0.7)}).contains(u"as well"_s));
    QVERIFY(places({word(u"119,00"_s, 0.2, 0.7)}).contains(u"1 other place"_s));
}

void TestFieldWhy::aPersonsWordNeedsNoPercentage()
{
    Extraction e = doubtfulExtraction(u"A-1"_s);
    e.fields[Field::TotalWithTax].taken.source = ValueSource::Human;
    const FieldWhy why = whyOf(e, Field::TotalWithTax, pageOf(e), 0.9);
    QVERIFY(why.meaning.isEmpty());
    QVERIFY(!std::ranges::any_of(why.reasons, [](const FieldReason &r) { return r.tone == Tone::Doubtful; }));
}

void TestFieldWhy::emptyFieldSaysWhetherItIsNeeded()
{
    const Extraction e = doubtfulExtraction(u"A-1"_s);
    Extraction none;
    none.kind = DocumentKind::Invoice;
    QVERIFY(all(whyOf(none, Field::InvoiceNumber, {}, 0.9)).contains(u"needed"_s));
    QVERIFY(all(whyOf(e, Field::PurchaseOrder, {}, 0.9)).contains(u"may be empty"_s));
}

void TestFieldWhy::keyAndClickOpenIt()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.press(Qt::Key_F2, Qt::ShiftModifier);
    auto *popup = bench.find<QWidget>(u"fieldWhyPopup");
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(bench.find<QLabel>(u"fieldWhyTitle")->text().contains(u"Invoice number"_s));
    QVERIFY(bench.find<QLabel>(u"fieldWhyReason_0")->isVisible());
    QTest::keyClick(popup, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
    auto *confidence = bench.find<ConfidenceWidget>(u"fieldConfidence_total_with_tax");
    QTest::mouseClick(confidence, Qt::LeftButton);
    QTRY_VERIFY(popup->isVisible());
    QVERIFY(bench.find<QLabel>(u"fieldWhyTitle")->text().contains(u"Total with tax"_s));
}

QTEST_MAIN(TestFieldWhy)
#include "test_field_why.moc"
