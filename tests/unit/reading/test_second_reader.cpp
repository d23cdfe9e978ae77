// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/second_reader.h"

#include <QImage>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

TextPiece piece(const QString &text, double left, double top, float confidence)
{
    TextPiece made;
    made.text = text;
    made.box = QRectF(left, top, 50, 10);
    made.confidence = confidence;
    return made;
}

OcrResult resultOf(const QList<TextPiece> &words, double confidence)
{
    OcrResult result;
    result.words = words;
    result.confidence = confidence;
    return result;
}

QStringList linesOf(const OcrResult &result, QSizeF size)
{
    QStringList lines;
    qint32 line = -1;
    const QList<Word> words = wordsInLines(result.words, size, false);
    for (const Word &word : words) {
        if (word.line == line)
            lines.last() += u' ' + word.text;
        else
            lines.append(word.text);
        line = word.line;
    }
    return lines;
}

} // namespace

/// A photo of a receipt with noise, and when a second reading is wanted and taken.
class TestSecondReader : public QObject {
    Q_OBJECT

private slots:
    void readsAPoorReceipt()
    {
        const QImage image(QStringLiteral(DESK_TEST_DATA) + u"/reading/receipt-noisy.png"_s);
        QVERIFY(!image.isNull());
        const auto grey = greyPix(image);
        QVERIFY(grey);
        SecondReader reader;
        const auto result = reader.read(grey->get(), {}, 60'000, {});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        const QStringList lines = linesOf(*result, image.size());
        for (const QString &line : {u"KEDAI BUKU MAJU SDN BHD"_s, u"50480 KUALA LUMPUR"_s, u"10/03/2018 15:41:06"_s,
                                    u"TOTAL RM 23.45"_s, u"THANK YOU"_s})
            QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
        for (const TextPiece &word : result->words) {
            QVERIFY(QRectF(image.rect()).contains(word.box));
            QVERIFY(word.confidence > 0 && word.confidence <= 1);
        }
    }

    // The nets lose small marks; the first reader knows them, though it misread other letters.
    void keepsUmlauts()
    {
        const QImage image(QStringLiteral(DESK_TEST_DATA) + u"/reading/receipt-umlauts.png"_s);
        QVERIFY(!image.isNull());
        const auto grey = greyPix(image);
        QVERIFY(grey);
        TextPiece name = piece(u"B\u00E4ckerel"_s, 22, 10, 0.5f), owner = piece(u"Schr\u00F6der"_s, 84, 10, 0.5f);
        name.box.setSize({56, 14});
        owner.box.setSize({58, 14});
        SecondReader reader;
        const auto result = reader.read(grey->get(), resultOf({name, owner}, 0.5), 60'000, {});
        QVERIFY2(result, result ? "" : qPrintable(result.error().detail));
        const QStringList lines = linesOf(*result, image.size());
        QVERIFY2(lines.first().startsWith(u"B\u00E4ckerei Schr\u00F6der G"_s), qPrintable(lines.join(u'\n')));
        QVERIFY(lines.contains(u"04.03.2026 15:41"_s));
    }

    void linesKeepTheFirstReadingWhenTimeIsOver()
    {
        const QImage image(QStringLiteral(DESK_TEST_DATA) + u"/reading/receipt-noisy.png"_s);
        const auto grey = greyPix(image);
        SecondReader reader;
        QVERIFY(reader.read(grey->get(), {}, 60'000, {})); // loads the nets
        const auto stopped = reader.read(grey->get(), {}, 0, {});
        QVERIFY(!stopped); // not even the places were found
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void stopsWhenTold()
    {
        const QImage image(QStringLiteral(DESK_TEST_DATA) + u"/reading/receipt-noisy.png"_s);
        const auto grey = greyPix(image);
        SecondReader reader;
        const auto stopped = reader.read(grey->get(), {}, 60'000, [] { return true; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

    void isWantedWhereTheFirstIsUnsure()
    {
        const QList<TextPiece> english{piece(u"TOTAL"_s, 0, 0, 0.6f), piece(u"23.45"_s, 60, 0, 0.6f)};
        QVERIFY(wantsSecondReading(resultOf(english, 0.6)));
        QVERIFY(!wantsSecondReading(resultOf(english, 0.95)));
        const QList<TextPiece> german{piece(u"Straße"_s, 0, 0, 0.6f), piece(u"München"_s, 60, 0, 0.6f)};
        QVERIFY(wantsSecondReading(resultOf(german, 0.6)));
        // Letters that the nets would not give back: the first reading stands.
        const QList<TextPiece> russian{piece(u"Счёт"_s, 0, 0, 0.6f), piece(u"Итого"_s, 60, 0, 0.6f)};
        QVERIFY(!wantsSecondReading(resultOf(russian, 0.6)));
    }

    void isTakenWhereItIsBetter()
    {
        const QList<TextPiece> much{piece(u"TOTAL"_s, 0, 0, 1), piece(u"23.45"_s, 60, 0, 1)};
        const QList<TextPiece> little{piece(u"T"_s, 0, 0, 1)};
        QVERIFY(isBetter(resultOf(much, 0.9), resultOf(much, 0.6)));
        QVERIFY(!isBetter(resultOf(much, 0.5), resultOf(much, 0.4)));  // not sure enough
        QVERIFY(!isBetter(resultOf(much, 0.8), resultOf(much, 0.85))); // less sure
        QVERIFY(!isBetter(resultOf(little, 0.9), resultOf(much, 0.6)));
    }

    void trustsWhatBothSaw()
    {
        const OcrResult first = resultOf({piece(u"total:"_s, 2, 1, 0.5f), piece(u"28.45"_s, 60, 0, 0.5f)}, 0.5);
        const OcrResult second =
            resultOf({piece(u"TOTAL"_s, 0, 0, 1), piece(u"23.45"_s, 60, 0, 1), piece(u"TOTAL"_s, 0, 40, 1)}, 1);
        const OcrResult agreed = withAgreement(second, first);
        QVERIFY(agreed.words[0].confidence < 0.9f);                       // nothing here is approved by nobody
        QVERIFY(agreed.words[1].confidence < agreed.words[0].confidence); // read otherwise
        QVERIFY(agreed.words[2].confidence < agreed.words[0].confidence); // elsewhere
    }
};

QTEST_GUILESS_MAIN(TestSecondReader)
#include "test_second_reader.moc"
