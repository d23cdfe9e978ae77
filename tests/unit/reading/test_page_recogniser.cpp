// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"
#include "core/reading/engine/page_ink.h"
#include "core/reading/engine/page_recogniser.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

#include <cmath>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(DESK_TEST_DATA) + u"/reading/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

DocumentBytes document(const QByteArray &bytes)
{
    return {QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes};
}

QString textOf(const ReadPage &page)
{
    QString text;
    qint32 line = 0;
    for (const Word &word : page.words) {
        text += word.line != line ? u"\n"_s : text.isEmpty() ? QString() : u" "_s;
        line = word.line;
        text += word.text;
    }
    return text;
}

const Word *find(const ReadPage &page, const QString &text)
{
    const auto it = std::ranges::find(page.words, text, &Word::text);
    return it == page.words.end() ? nullptr : &*it;
}

bool notes(const ReadDocument &document, ReadNotice kind)
{
    return std::ranges::any_of(document.notices, [kind](const Notice &notice) { return notice.kind == kind; });
}

/// Share of dark pixels inside a box.
double darkness(const QImage &image, const UnitRect &box)
{
    int dark = 0, all = 0;
    for (int y = int(box.top * image.height()); y < int(box.bottom * image.height()); ++y) {
        for (int x = int(box.left * image.width()); x < int(box.right * image.width()); ++x, ++all)
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    }
    return all == 0 ? 0 : double(dark) / all;
}

} // namespace

class TestPageRecogniser : public QObject {
    Q_OBJECT

    DocumentEngine m_engine;

    Result<ReadDocument> read(const QByteArray &bytes, const ReadOptions &options = {})
    {
        return m_engine.read(
            {document(bytes), options}, [](const ProgressAnswer &) {}, [] { return false; });
    }

private slots:
    void scans_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("turned");
        QTest::addColumn<double>("skew");
        QTest::newRow("on its side") << u"scan-90.png"_s << 270 << 0.0;
        QTest::newRow("on its head") << u"scan-180.png"_s << 180 << 0.0;
        QTest::newRow("askew") << u"scan-skewed.png"_s << 0 << -4.0;
        QTest::newRow("four colours") << u"scan-cmyk.jpg"_s << 0 << 0.0;
        QTest::newRow("webp") << u"scan.webp"_s << 0 << 0.0;
        QTest::newRow("camera") << u"exif-6.jpg"_s << 0 << 0.0;
    }
    void scans()
    {
        QFETCH(QString, file);
        QFETCH(int, turned);
        QFETCH(double, skew);
        const QByteArray bytes = bytesOf(file);
        const auto result = read(bytes);
        QVERIFY(result);
        const ReadPage &page = result->pages.first();
        QCOMPARE(page.source, WordSource::Ocr);
        QCOMPARE(page.turned, turned);
        QVERIFY2(std::abs(page.skew - skew) < 0.3, qPrintable(QString::number(page.skew)));
        QVERIFY(page.ocrConfidence > 0.7);
        QVERIFY2(textOf(page).contains(u"NP-2041"_s), qPrintable(textOf(page)));
        const Word *total = find(page, u"72.75"_s);
        QVERIFY(total);
        QVERIFY2(std::abs(total->box.centreX() - 354.0 / 420) < 0.03,
                 qPrintable(QString::number(total->box.centreX())));
        const auto image = m_engine.render({document(bytes), 0, 100, page.turned, page.skew, {}});
        QVERIFY(image);
        QVERIFY(darkness(*image, total->box) > 0.1);
    }

    void pagesOfATiff()
    {
        const auto result = read(bytesOf(u"two-pages.tif"_s));
        QVERIFY(result);
        QCOMPARE(result->format, DocumentFormat::Tiff);
        QCOMPARE(result->pages.size(), 2);
        QVERIFY(find(result->pages[1], u"72.75"_s));
    }

    void poorScansSaySo()
    {
        const auto result = read(bytesOf(u"scan-60dpi.png"_s));
        QVERIFY(result);
        QVERIFY(notes(*result, ReadNotice::LowResolution));
    }

    void bitmapsAreDrawn()
    {
        const auto image = m_engine.render({document(bytesOf(u"scan.bmp"_s)), 0, 72, 0, 0, {}});
        QVERIFY(image);
        QCOMPARE(image->size(), QSize(420, 300));
        QVERIFY(darkness(*image, {0.09, 0.12, 0.29, 0.18}) > 0.1); // "INVOICE"
    }

    void ink()
    {
        const PixPtr page(pixCreate(1000, 1000, 8));
        pixSetAllArbitrary(page.get(), 255);
        QVERIFY(!hasInk(page.get()));
        QVERIFY(!lettersAcross(page.get()));
        for (int i = 0; i < 40; ++i) { // letters of 10 x 10 over 820 pixels
            const PixPtr letter(pixCreate(10, 10, 8));
            pixRasterop(page.get(), 50 + i * 21, 500, 10, 10, PIX_SRC, letter.get(), 0, 0);
        }
        QVERIFY(hasInk(page.get()));
        const auto across = lettersAcross(page.get());
        QVERIFY(across && *across > 70 && *across < 90);
        QCOMPARE(countUnreadLetters(page.get(), 200, {}), 40);
        const Word half{u"x"_s, {0, 0.4, 0.5, 0.6}, 1, 0, 0, false, true};
        QCOMPARE(countUnreadLetters(page.get(), 200, {half}), 18);
    }
};

QTEST_GUILESS_MAIN(TestPageRecogniser)
#include "test_page_recogniser.moc"
