// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"
#include "core/reading/engine/place_check.h"
#include "core/reading/engine/text_quality.h"
#include "tests/fakes/tiny_pdf.h"

#include <QCryptographicHash>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// What every page shows, well away from the place where things are hidden.
const QByteArray visible = "BT /F1 11 Tf 50 700 Td (Total 100.00 EUR) Tj ET\n";

QByteArray text(const QByteArray &words, const QByteArray &operators = {}, int y = 600, int size = 11)
{
    return "q BT " + operators + " /F1 " + QByteArray::number(size) + " Tf 50 " + QByteArray::number(y) + " Td (" +
           words + ") Tj ET Q\n";
}

/// A picture of stripes, 100 x 20 points at the place of text().
const QByteArray stripes = "q 100 0 0 20 46 594 cm BI /W 4 /H 1 /CS /G /BPC 8 /F /AHx ID 00ff40c0> EI Q\n";

QString allText(const ReadDocument &document)
{
    QStringList words;
    for (const ReadPage &page : document.pages) {
        for (const Word &word : page.words)
            words.append(word.text);
    }
    return words.join(u' ');
}

const Notice *find(const ReadDocument &document, ReadNotice kind)
{
    const auto it = std::ranges::find(document.notices, kind, &Notice::kind);
    return it == document.notices.end() ? nullptr : &*it;
}

} // namespace

class TestTextLayer : public QObject {
    Q_OBJECT

    DocumentEngine m_engine;

    Result<ReadDocument> read(const QByteArray &bytes)
    {
        const DocumentBytes document{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes};
        ReadOptions options;
        options.pageTimeoutMs = 600'000; // whatever else the machine is doing
        return m_engine.read(
            {document, options}, [](const ProgressAnswer &) {}, [] { return false; });
    }

    /// A page that is a picture of `shown`, with `layer` as the content above it.
    QByteArray scanOf(const QByteArray &shown, const QByteArray &layer)
    {
        const DocumentBytes document{QCryptographicHash::hash(shown, QCryptographicHash::Sha256), shown};
        const auto image = m_engine.render({document, 0, 150, 0, 0, {}});
        if (!image)
            return {};
        const QImage grey = image->convertToFormat(QImage::Format_Grayscale8);
        QByteArray pixels;
        for (int y = 0; y < grey.height(); ++y)
            pixels.append(reinterpret_cast<const char *>(grey.constScanLine(y)), grey.width());
        const QByteArray packed = qCompress(pixels).sliced(4); // zlib without Qt's length
        const QByteArray object = "<</Type/XObject/Subtype/Image/ColorSpace/DeviceGray/BitsPerComponent 8/Width " +
                                  QByteArray::number(grey.width()) + "/Height " + QByteArray::number(grey.height()) +
                                  "/Filter/FlateDecode/Length " + QByteArray::number(packed.size()) + ">>stream\n" +
                                  packed + "\nendstream";
        return pdfOfContent("q 595 0 0 842 0 0 cm /Scan Do Q\n" + layer, "/XObject<</Scan 6 0 R>>", {object});
    }

    static QByteArray contentOfInvoice(const QByteArray &gross)
    {
        const QByteArray pdf = tinyInvoicePdf("R-2026-117", gross);
        const qsizetype from = pdf.indexOf("stream\n") + 7;
        return pdf.sliced(from, pdf.indexOf("endstream") - from);
    }

private slots:
    void hidden_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("resources");
        QTest::addColumn<bool>("reported");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &resources = {},
                            bool reported = true) { QTest::newRow(name) << content << resources << reported; };
        row("white on white", text("Secret 900.00", "1 g"));
        row("nearly white", text("Secret 900.00", "0.96 g"));
        row("not painted", text("Secret 900.00", "3 Tr"));
        row("one point", text("Secret 900.00", {}, 600, 1));
        row("squeezed", text("Secret 900.00", "1 Tz"));
        row("clipped", "q 0 0 10 10 re W n " + text("Secret 900.00") + " Q\n");
        row("covered by a box", text("Secret 900.00") + "1 g 40 590 200 30 re f 0 g\n");
        row("covered by a picture", text("Secret 900.00") + "q 200 0 0 30 40 590 cm BI /W 1 /H 1 /CS /G /BPC 8 /F /AHx "
                                                            "ID ff> EI Q\n");
        row("transparent", text("Secret 900.00", "/Clear gs"), "/ExtGState<</Clear<</ca 0/CA 0>>>>");
        row("hardly opaque", text("Secret 900.00", "/Clear gs"), "/ExtGState<</Clear<</ca 0.03/CA 0.03>>>>");
        row("off the page", "BT /F1 11 Tf 50 -400 Td (Secret 900.00) Tj ET\n", {}, false);
        row("as dark as its bar", "0 g 40 590 200 30 re f\n" + text("Secret 900.00", "0 g"));
        row("not painted over other words", text("Amount 100.00") + text("Secret 900.00", "3 Tr"));
        row("not painted over a picture", stripes + text("900.00", "3 Tr"));
        row("white on white over a picture's rim", stripes + text("Secret 900.00", "3 Tr", 606));
    }
    void hidden()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, resources);
        QFETCH(bool, reported);
        const auto document = read(pdfOfContent(visible + content, resources));
        QVERIFY(document);
        const QString words = allText(*document);
        QVERIFY2(words.contains(u"Total 100.00 EUR"_s), qPrintable(words));
        QVERIFY2(!words.contains(u"900"_s) && !words.contains(u"Secret"_s), qPrintable(words));
        const Notice *notice = find(*document, ReadNotice::HiddenText);
        QCOMPARE(notice != nullptr, reported);
        QVERIFY(!notice || (notice->page == 0 && !notice->detail.contains(u"900"_s)));
        QVERIFY(!find(*document, ReadNotice::UselessTextLayer));
    }

    void seen_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("resources");
        const auto row = [](const char *name, const QByteArray &content, const QByteArray &resources = {}) {
            QTest::newRow(name) << content << resources;
        };
        row("black", text("Plain 900.00"));
        row("light grey", text("Plain 900.00", "0.8 g"));
        row("yellow", text("Plain 900.00", "1 0.9 0.2 rg"));
        row("white on a dark bar", "0.1 0.2 0.4 rg 40 590 200 30 re f\n" + text("Plain 900.00", "1 g"));
        row("red on green", "0 0.5 0 rg 40 590 200 30 re f\n" + text("Plain 900.00", "0.8 0.2 0 rg"));
        row("small", text("Plain 900.00", {}, 600, 5));
        row("outlined", text("Plain 900.00", "1 Tr 0.3 w"));
        row("half transparent", text("Plain 900.00", "/Half gs"), "/ExtGState<</Half<</ca 0.5/CA 0.5>>>>");
        row("on a picture",
            "q 200 0 0 30 40 590 cm BI /W 2 /H 1 /CS /G /BPC 8 /F /AHx ID a0ff> EI Q\n" + text("Plain 900.00"));
        row("underlined and framed", "40 597 200 0.7 re f 40 590 200 30 re S\n" + text("Plain 900.00"));
        row("twice in one place", text("Plain 900.00") + text("Plain 900.00"));
        row("under a watermark",
            text("Plain 900.00") + "q BT 0.9 g /F1 80 Tf 20 580 Td (DUPLICATE) Tj ET Q\n" + text("Plain 900.00"));
    }
    void seen()
    {
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, resources);
        const auto document = read(pdfOfContent(visible + content, resources));
        QVERIFY(document);
        QVERIFY2(allText(*document).contains(u"Plain 900.00"_s), qPrintable(allText(*document)));
        const Notice *notice = find(*document, ReadNotice::HiddenText);
        QVERIFY2(!notice, notice ? qPrintable(notice->detail) : "");
        QCOMPARE(document->pages.first().source, WordSource::TextLayer);
    }

    void hiddenDigitsOfAWord()
    {
        const auto document = read(pdfOfContent(visible + "BT /F1 11 Tf 50 600 Td (Sum 9) Tj 3 Tr (000.00) Tj ET\n"));
        QVERIFY(document);
        QVERIFY2(allText(*document).endsWith(u"Sum 9"_s), qPrintable(allText(*document)));
        QVERIFY(find(*document, ReadNotice::HiddenText));
    }

    void layerUnderAScanIsUsed()
    {
        const QByteArray layer = "BT 3 Tr ET\n" + contentOfInvoice("119.00");
        const auto document = read(scanOf(tinyInvoicePdf(), "3 Tr\n" + layer));
        QVERIFY(document);
        QCOMPARE(document->pages.first().source, WordSource::TextLayer);
        QVERIFY(document->notices.isEmpty());
        QVERIFY(allText(*document).contains(u"R-2026-117"_s));
    }

    void layerThatSaysSomethingElseGivesWay_data()
    {
        QTest::addColumn<QByteArray>("layer");
        QTest::newRow("other figures") << QByteArray(contentOfInvoice("119.00"))
                                              .replace("119.00", "919.55")
                                              .replace("100.00", "988.45")
                                              .replace("2026-0", "2025-1")
                                              .replace("117", "968");
        QTest::newRow("one amount") << QByteArray(contentOfInvoice("119.00")).replace("119.00", "919.00");
        QTest::newRow("beside the ink") << "1 0 0 1 17 -35 cm\n" + contentOfInvoice("119.00");
    }
    void layerThatSaysSomethingElseGivesWay()
    {
        QFETCH(QByteArray, layer);
        const auto document = read(scanOf(tinyInvoicePdf(), "3 Tr\n" + layer));
        QVERIFY(document);
        QCOMPARE(document->pages.first().source, WordSource::Ocr);
        QVERIFY(find(*document, ReadNotice::UselessTextLayer));
        QVERIFY2(allText(*document).contains(u"119.00"_s), qPrintable(allText(*document)));
    }

    void stampDoesNotPreventOcr()
    {
        const QByteArray stamp = "1 0 0 rg " + text("RECEIVED 5 March 2026 by post", {}, 400, 14);
        const auto document = read(scanOf(tinyInvoicePdf(), stamp));
        QVERIFY(document);
        QCOMPARE(document->pages.first().source, WordSource::Ocr);
        QVERIFY(allText(*document).contains(u"119.00"_s));
        QVERIFY(allText(*document).contains(u"RECEIVED"_s));
    }

    void signsWithoutLettersAreGibberish()
    {
        const auto word = [](const QString &text) { return Word{text, {}, 1, 10, 0, false, true}; };
        QVERIFY(isGibberish({word(u"\"7+%-"_s)}));
        QVERIFY(!isGibberish({word(u"12.50"_s)}));
        QVERIFY(!isGibberish({word(u"Total"_s), word(u"--"_s)}));
    }

    void comparing_data()
    {
        QTest::addColumn<QString>("claimed");
        QTest::addColumn<QString>("seen");
        QTest::addColumn<double>("confidence");
        QTest::addColumn<int>("verdict");
        const auto row = [](const char *name, const QString &claimed, const QString &seen, double confidence,
                            PlaceVerdict verdict) {
            QTest::newRow(name) << claimed << seen << confidence << int(verdict);
        };
        row("same", u"1,234.50"_s, u"1,234.50"_s, 0.9, PlaceVerdict::Agrees);
        row("confused letters", u"10O.l5"_s, u"100.15"_s, 0.9, PlaceVerdict::Agrees);
        row("neighbours", u"100.00"_s, u"EUR100.00|"_s, 0.9, PlaceVerdict::Agrees);
        row("one digit, surely", u"9,000.00"_s, u"1,000.00"_s, 0.95, PlaceVerdict::Differs);
        row("one digit, badly read", u"9,000.00"_s, u"1,000.00"_s, 0.4, PlaceVerdict::Unclear);
        row("nothing", u"900.00"_s, u""_s, 0, PlaceVerdict::Differs);
        row("a word nearly", u"Rechnung"_s, u"Rechnuna"_s, 0.9, PlaceVerdict::Agrees);
        row("another word", u"Secret"_s, u"Amount"_s, 0.9, PlaceVerdict::Differs);
    }
    void comparing()
    {
        QFETCH(QString, claimed);
        QFETCH(QString, seen);
        QFETCH(double, confidence);
        QFETCH(int, verdict);
        QCOMPARE(int(compareTexts(claimed, seen, confidence)), verdict);
    }
};

QTEST_GUILESS_MAIN(TestTextLayer)
#include "test_text_layer.moc"
