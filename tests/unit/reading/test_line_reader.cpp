// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/line_reader.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int Advance = 10, Gap = 2;

/// A line whose letters are ten columns wide with a narrow gap between them; '_' is a gap of `wide` columns that no net
/// saw, a blank one that was seen.
struct Line {
    LinePicture picture;
    QList<Letter> letters;
};

Line lineOf(const QString &text, int wide = 12)
{
    Line line;
    for (const QChar c : text) {
        auto &inked = line.picture.inked;
        const double x = double(inked.size()) + Advance / 2.0;
        if (c == u'_') {
            inked.insert(inked.end(), size_t(wide), false);
            continue;
        }
        if (c == u' ') {
            line.letters.append({u" "_s, x, 0.9});
            inked.insert(inked.end(), size_t(Advance / 2), false);
            continue;
        }
        line.letters.append({QString(c), x, 0.9});
        inked.insert(inked.end(), size_t(Advance - Gap), true);
        inked.insert(inked.end(), size_t(Gap), false);
    }
    line.picture.place = QRect(100, 50, int(line.picture.inked.size()), 20);
    line.picture.bottom = 20;
    return line;
}

QStringList wordsIn(const Line &line)
{
    QStringList texts;
    const QList<TextPiece> words = wordsOf(line.picture, line.letters);
    for (const TextPiece &word : words)
        texts.append(word.text);
    return texts;
}

} // namespace

class TestLineReader : public QObject {
    Q_OBJECT

private slots:
    void parts_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("one word") << u"TOTAL"_s << QStringList{u"TOTAL"_s};
        QTest::newRow("a blank") << u"SDN BHD"_s << QStringList{u"SDN"_s, u"BHD"_s};
        QTest::newRow("a gap without a blank") << u"SDN_BHD"_s << QStringList{u"SDN"_s, u"BHD"_s};
        QTest::newRow("date and time") << u"10/03/20185:41:06"_s << QStringList{u"10/03/2018"_s, u"5:41:06"_s};
        QTest::newRow("an amount in two") << u"RM51 .30"_s << QStringList{u"RM51.30"_s};
        QTest::newRow("an amount in two behind its mark") << u"RM4. 72"_s << QStringList{u"RM4.72"_s};
        QTest::newRow("the end of a sentence") << u"No. 1234"_s << QStringList{u"No."_s, u"1234"_s};
        QTest::newRow("a number in a list") << u"1. 345"_s << QStringList{u"1."_s, u"345"_s};
    }
    void parts()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, words);
        QCOMPARE(wordsIn(lineOf(line)), words);
    }

    void amountsFarApartStayApart() { QCOMPARE(wordsIn(lineOf(u"12 ___.50"_s)), (QStringList{u"12"_s, u".50"_s})); }

    void boxesHoldTheInk()
    {
        const Line line = lineOf(u"AB CD"_s);
        const QList<TextPiece> words = wordsOf(line.picture, line.letters);
        QCOMPARE(words.size(), 2);
        QCOMPARE(words[0].box, QRectF(100, 50, 2 * Advance - Gap, 20));
        QCOMPARE(words[1].box.right(), 100.0 + double(line.picture.inked.size()) - Gap);
        QVERIFY(qAbs(double(words[0].confidence) - 0.9) < 1e-6);
    }

    void aPlaceWithoutPixelsIsNoLine()
    {
        QCOMPARE(linePicture(nullptr, QRect(3, 3, 1, 20)).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestLineReader)
#include "test_line_reader.moc"
