// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/printed_lines.h"
#include "core/reading/engine/text_quality.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

TextPiece piece(const QString &text, double left, double top, double right, double bottom)
{
    TextPiece made;
    made.text = text;
    made.box = QRectF(QPointF(left, top), QPointF(right, bottom));
    return made;
}

/// "0:Total 0:72.75": each word with its line.
QString shape(const QList<Word> &words)
{
    QStringList parts;
    for (const Word &word : words)
        parts.append(u"%1:%2"_s.arg(word.line).arg(word.text));
    return parts.join(u' ');
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    for (const QString &part : text.split(u' '))
        words.append({part, {}, 1, 0, 0, false, true});
    return words;
}

const QSizeF page(500, 500);

} // namespace

class TestPrintedLines : public QObject {
    Q_OBJECT
private slots:
    void linesGoAcrossColumns()
    {
        const auto words = wordsInLines(
            {piece(u"right"_s, 300, 11, 340, 21), piece(u"below"_s, 10, 30, 50, 40), piece(u"left"_s, 10, 10, 40, 20)},
            page, true);
        QCOMPARE(shape(words), u"0:left 0:right 1:below"_s);
        QCOMPARE(words[0].box, (UnitRect{0.02, 0.02, 0.08, 0.04}));
    }

    void aLargeWordDoesNotSwallowSmallLines()
    {
        const auto words = wordsInLines({piece(u"INVOICE"_s, 10, 10, 200, 50), piece(u"one"_s, 300, 12, 340, 22),
                                         piece(u"two"_s, 300, 40, 340, 50)},
                                        page, true);
        QCOMPARE(shape(words), u"0:one 1:INVOICE 1:two"_s);
    }

    void linesMayRunAskew()
    {
        QList<TextPiece> pieces;
        for (int i = 0; i < 10; ++i) {
            pieces.append(piece(u"a%1"_s.arg(i), i * 50, 10 + i * 2, i * 50 + 40, 20 + i * 2));
            pieces.append(piece(u"b%1"_s.arg(i), i * 50, 24 + i * 2, i * 50 + 40, 34 + i * 2));
        }
        const auto words = wordsInLines(pieces, page, true);
        for (const Word &word : words)
            QCOMPARE(word.line, word.text.startsWith(u'a') ? 0 : 1);
    }

    void touchingPiecesJoin()
    {
        auto spaced = piece(u"EUR"_s, 60, 10, 80, 20);
        spaced.spaceAfter = true;
        const auto words = wordsInLines({piece(u"1."_s, 10, 10, 20, 20), piece(u"471,60"_s, 20.2, 10, 50, 20), spaced,
                                         piece(u"net"_s, 80.5, 10, 95, 20)},
                                        page, true);
        QCOMPARE(shape(words), u"0:1.471,60 0:EUR 0:net"_s);
        QVERIFY(words[0].spaceAfter);
        QVERIFY(words[1].spaceAfter);
    }

    void sizesAreNotJoined()
    {
        const auto words = wordsInLines({piece(u"19"_s, 10, 10, 20, 20), piece(u"99"_s, 20, 14, 26, 20)}, page, true);
        QCOMPARE(shape(words), u"0:19 0:99"_s);
        QVERIFY(!words[0].spaceAfter);
    }

    void textIsCleaned()
    {
        const auto words =
            wordsInLines({piece(u"o\uFB03ce"_s, 10, 10, 40, 20), piece(u"e\u0301\u200B"_s, 10, 30, 40, 40),
                          piece(u"\u202E"_s, 10, 50, 40, 60), piece(u"a\u0007b"_s, 10, 70, 40, 80)},
                         page, true);
        QCOMPARE(shape(words), u"0:office 1:\u00E9 2:ab"_s);
    }

    void offThePageIsLeftOut()
    {
        const auto words = wordsInLines(
            {piece(u"in"_s, 10, 10, 40, 20), piece(u"right"_s, 510, 10, 540, 20), piece(u"above"_s, 10, -30, 40, -20)},
            page, true);
        QCOMPARE(shape(words), u"0:in"_s);
    }

    void gibberish_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("useless");
        QTest::newRow("a letter") << u"Invoice number NP-2041 from Northwind Paper for the total amount of 72.75 due"_s
                                  << false;
        QTest::newRow("German")
            << u"Rechnung über Bestellung Zahlungsbedingungen Straße Gesamtbetrag Mehrwertsteuer Geschäftsführer Kontonummer"_s
            << false;
        QTest::newRow("numbers") << u"12.00 14.50 2026-03-14 99 871263 NL810433941B01"_s << false;
        QTest::newRow("Japanese") << u"御見積書 株式会社 合計金額 消費税"_s << false;
        QTest::newRow("nothing") << u""_s << false;
        QTest::newRow("private use") << u"\uE049\uE04E\uE056 \uE04F\uE049\uE043\uE045"_s << true;
        QTest::newRow("replacement") << u"T\uFFFDt\uFFFDl \uFFFD\uFFFD.75"_s << true;
        QTest::newRow("shifted letters")
            << u"Lqyrlfh qxpehu Qruwkzlqg Sdshu Owg iru wkh wrwdo dprxqw vwuhhw frpsdqb vxpp sdbphqw fxvwrphu ghvfulswlrq"_s
            << true;
        QTest::newRow("signs") << u"!\"#$% &'()* +,-./ :;<=> ?@[\\] ^_`{| }~!\"# $%&'( )*+,- ./:;<"_s << true;
    }
    void gibberish()
    {
        QFETCH(QString, text);
        QFETCH(bool, useless);
        QCOMPARE(isGibberish(wordsOf(text)), useless);
    }
};

QTEST_GUILESS_MAIN(TestPrintedLines)
#include "test_printed_lines.moc"
