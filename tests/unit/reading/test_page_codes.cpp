// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/document_engine.h"
#include "core/reading/engine/page_codes.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QPainter>
#include <QTest>

#include <ZXing/BitMatrix.h>
#include <ZXing/MultiFormatWriter.h>
#include <ZXing/TextUtfEncoding.h>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr double PageWidth = 595, PageHeight = 842;

/// The modules of a QR code, without a margin.
ZXing::BitMatrix modulesOf(const QString &text)
{
    ZXing::MultiFormatWriter writer(ZXing::BarcodeFormat::QRCode);
    writer.setEncoding(ZXing::CharacterSet::UTF8).setMargin(0);
    return writer.encode(text.toStdWString(), 0, 0);
}

/// A grey picture with a code on it, `module` pixels each.
QImage pictureOf(const QString &text, int module, QSize size, QPoint at)
{
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(Qt::white);
    QPainter painter(&picture);
    const ZXing::BitMatrix modules = modulesOf(text);
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.get(x, y))
                painter.fillRect(at.x() + x * module, at.y() + y * module, module, module, Qt::black);
        }
    }
    return picture;
}

QString codeInPdf(const QString &text, double left, double top, double sidePt)
{
    const ZXing::BitMatrix modules = modulesOf(text);
    const double module = sidePt / modules.width();
    QString content;
    for (int y = 0; y < modules.height(); ++y) {
        for (int x = 0; x < modules.width(); ++x) {
            if (modules.get(x, y))
                content +=
                    u"%1 %2 %3 %3 re f\n"_s.arg(left + x * module).arg(PageHeight - top - (y + 1) * module).arg(module);
        }
    }
    return content;
}

QString textInPdf(int rows)
{
    QString content = u"BT /F1 10 Tf 14 TL 60 780 Td\n"_s;
    for (int row = 0; row < rows; ++row)
        content += u"(Cordless drill number %1 and what belongs to it, 12.50) Tj T*\n"_s.arg(row);
    return content + u"ET\n"_s;
}

QByteArray pdfWith(const QString &content)
{
    QByteArray pdf = "%PDF-1.4\n";
    QList<qsizetype> places;
    const QByteArray stream = content.toLatin1();
    const QByteArrayList objects{
        "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</Font<</F1 5 0 R>>>>/Contents 4 0 R>>",
        "<</Length " + QByteArray::number(stream.size()) + ">>stream\n" + stream + "endstream",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>"};
    for (int i = 0; i < objects.size(); ++i) {
        places.append(pdf.size());
        pdf += QByteArray::number(i + 1) + " 0 obj" + objects[i] + "endobj\n";
    }
    const qsizetype xref = pdf.size();
    pdf += "xref\n0 6\n0000000000 65535 f \n";
    for (const qsizetype place : places)
        pdf += QByteArray::number(place).rightJustified(10, '0') + " 00000 n \n";
    return pdf + "trailer<</Size 6/Root 1 0 R>>\nstartxref\n" + QByteArray::number(xref) + "\n%%EOF\n";
}

Result<ReadDocument> read(const QByteArray &bytes)
{
    DocumentEngine engine;
    return engine.read(
        {{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), bytes}, {}}, [](const ProgressAnswer &) {},
        [] { return false; });
}

bool isNear(const UnitRect &a, const UnitRect &b)
{
    constexpr double tolerance = 0.015;
    return std::abs(a.left - b.left) < tolerance && std::abs(a.top - b.top) < tolerance &&
           std::abs(a.right - b.right) < tolerance && std::abs(a.bottom - b.bottom) < tolerance;
}

const QString Code = u"BCD\n002\n1\nSCT\n\nNorthwind Größe Ltd\nDE02120300000000202051\nEUR300.00"_s;

} // namespace

class TestPageCodes : public QObject {
    Q_OBJECT
private slots:
    void codesInPictures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("payment") << Code;
        QTest::newRow("digits") << QString(400, u'7');
        QTest::newRow("letters beyond Latin") << u"счёт 42"_s;
    }
    void codesInPictures()
    {
        QFETCH(QString, text);
        const QList<FoundCode> found = findCodes(pictureOf(text, 4, {700, 700}, {100, 200}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, text);
        QVERIFY(std::abs(found.first().box.left() - 100) < 8 && std::abs(found.first().box.top() - 200) < 8);
    }

    void nothingInOtherPictures()
    {
        QVERIFY(findCodes(QImage()).isEmpty());
        QImage stripes(400, 400, QImage::Format_RGB32);
        stripes.fill(Qt::white);
        QPainter(&stripes).fillRect(0, 0, 400, 400, QBrush(Qt::black, Qt::VerPattern));
        QVERIFY(findCodes(stripes).isEmpty());
        QVERIFY(findCodes(QImage(1, 1, QImage::Format_RGB32)).isEmpty());
        QVERIFY(findCodes(static_cast<PIX *>(nullptr)).isEmpty());
    }

    void ofManyCodesSomeAreTold()
    {
        QImage many(1600, 1600, QImage::Format_RGB32);
        many.fill(Qt::white);
        QPainter painter(&many);
        for (int i = 0; i < 16; ++i)
            painter.drawImage(i % 4 * 400, i / 4 * 400, pictureOf(u"code %1"_s.arg(i), 6, {400, 400}, {60, 60}));
        painter.end();
        QCOMPARE(findCodes(many).size(), MaxCodesOfPage);
    }

    void controlCharactersAreLeftOut()
    {
        const QList<FoundCode> found =
            findCodes(pictureOf(u"BCD\r\n002\r1\x01\x1b[31m\nSCT"_s, 5, {400, 400}, {40, 40}));
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().text, u"BCD\n002\n1[31m\nSCT"_s);
    }

    void codesOfTurnedPages()
    {
        const QList<FoundCode> found{{u"x"_s, {10, 20, 30, 40}}}; // of a picture of 100 x 200
        const auto box = [&](int turned) { return codesOfPage(found, {100, 200}, turned).first().box; };
        QVERIFY(isNear(box(0), {0.1, 0.1, 0.4, 0.3}));
        QVERIFY(isNear(box(90), {0.7, 0.1, 0.9, 0.4}));
        QVERIFY(isNear(box(180), {0.6, 0.7, 0.9, 0.9}));
        QVERIFY(isNear(box(270), {0.1, 0.6, 0.3, 0.9}));
    }

    void codesBesideText_data()
    {
        QTest::addColumn<double>("side");
        QTest::newRow("18 mm") << 51.0;
        QTest::newRow("30 mm") << 85.0;
        QTest::newRow("46 mm") << 130.4;
    }
    void codesBesideText()
    {
        QFETCH(double, side);
        const auto document = read(pdfWith(textInPdf(30) + codeInPdf(Code, 80, 600, side)));
        QVERIFY(document);
        const ReadPage &page = document->pages.first();
        QCOMPARE(page.source, WordSource::TextLayer);
        QCOMPARE(page.codes.size(), 1);
        QCOMPARE(page.codes.first().text, Code);
        QVERIFY(isNear(page.codes.first().box,
                       {80 / PageWidth, 600 / PageHeight, (80 + side) / PageWidth, (600 + side) / PageHeight}));
    }

    void pagesOfTextAloneAreNotSearched()
    {
        const auto document = read(pdfWith(textInPdf(50)));
        QVERIFY(document);
        QVERIFY(document->pages.first().codes.isEmpty());
        QVERIFY(std::ranges::none_of(document->stages, [](const StageTime &s) { return s.name == u"codes"_s; }));
    }

    void aGlanceFindsPatchesOfTheRightShape()
    {
        const auto places = [](const QRect &speckled, const QList<QRectF> &words) {
            QImage glance(595, 842, QImage::Format_RGB32);
            glance.fill(Qt::white);
            QPainter painter(&glance);
            for (int y = speckled.top(); y < speckled.bottom(); y += 2) {
                for (int x = speckled.left(); x < speckled.right(); x += 2)
                    painter.fillRect(x, y, 1 + (x + y) / 2 % 2, 1, Qt::black);
            }
            painter.end();
            return likelyCodes(glance, 1, words);
        };
        QCOMPARE(places({100, 100, 90, 90}, {}).size(), 1);
        QVERIFY(places({100, 100, 90, 90}, {}).first().contains(QRectF(104, 104, 80, 80)));
        QVERIFY(places({100, 100, 250, 50}, {}).isEmpty());                        // a bar code
        QVERIFY(places({100, 100, 20, 20}, {}).isEmpty());                         // too small
        QVERIFY(places({100, 100, 90, 90}, {QRectF(95, 95, 110, 110)}).isEmpty()); // words
        QVERIFY(likelyCodes(QImage(), 1, {}).isEmpty());
    }

    void codesOnPagesReadByOcr()
    {
        QImage page = pictureOf(Code, 6, {1240, 1754}, {150, 900});
        QPainter painter(&page);
        QFont font;
        font.setPixelSize(40);
        painter.setFont(font);
        for (int row = 0; row < 8; ++row)
            painter.drawText(100, 100 + 70 * row, u"INVOICE total 300.00"_s);
        painter.end();
        page.setDotsPerMeterX(5906);
        page.setDotsPerMeterY(5906);
        QByteArray png;
        QBuffer buffer(&png);
        page.save(&buffer, "PNG");
        const auto document = read(png);
        QVERIFY(document);
        QCOMPARE(document->pages.first().codes.size(), 1);
        QCOMPARE(document->pages.first().codes.first().text, Code);
        QVERIFY(std::abs(document->pages.first().codes.first().box.left - 150.0 / 1240) < 0.02);
    }
};

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication app(argc, argv); // pictures with text
    TestPageCodes test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_page_codes.moc"
