// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/line_letters.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// Letters ten pixels apart, all of the same confidence; '_' leaves a place out.
QList<Letter> reading(const QString &text, double confidence = 0.9)
{
    QList<Letter> letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'_')
            letters.append({text.sliced(i, 1), 10.0 * double(i), confidence});
    }
    return letters;
}

QString textOf(const QList<Letter> &letters)
{
    QString text;
    for (const Letter &letter : letters)
        text += letter.text;
    return text;
}

/// Scores of a net whose classes are none, 'a', 'b' and a Chinese character: one column for each entry.
Tensor scoresOf(const QList<int> &classes)
{
    Tensor scores(4, 1, int(classes.size()));
    for (qsizetype t = 0; t < classes.size(); ++t)
        scores.channel(classes[t])[t] = 6;
    return scores;
}

const QStringList Characters{u"a"_s, u"b"_s, u"\u4E2D"_s};

} // namespace

class TestLineLetters : public QObject {
    Q_OBJECT

private slots:
    void repeatsAreOneLetter()
    {
        const QList<Letter> letters = lettersOf(scoresOf({0, 1, 1, 0, 1, 2}), Characters, 8);
        QCOMPARE(textOf(letters), u"aab"_s);
        QCOMPARE(letters[0].x, 16.0); // columns 1 and 2
        QCOMPARE(letters[1].x, 36.0);
        QVERIFY(letters[0].confidence > 0.98 && letters[0].confidence < 1);
    }

    void foreignLettersAreNotTaken() { QVERIFY(textOf(lettersOf(scoresOf({3, 3}), Characters, 8)).isEmpty()); }

    void votes_data()
    {
        QTest::addColumn<QStringList>("readings");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nobody") << QStringList() << QString();
        QTest::newRow("one") << QStringList{u"TOTAL"_s} << u"TOTAL"_s;
        QTest::newRow("two of three") << QStringList{u"T0TAL"_s, u"TOTAL"_s, u"TOTAL"_s} << u"TOTAL"_s;
        QTest::newRow("each wrong once") << QStringList{u"8OTTOM 12"_s, u"BOTTON 12"_s, u"BOTTOM 1Z"_s}
                                         << u"BOTTOM 12"_s;
        QTest::newRow("a letter that one misses")
            << QStringList{u"LAN HING"_s, u"LIAN HING"_s, u"LIAN HING"_s} << u"LIAN HING"_s;
        QTest::newRow("a letter that one makes up") << QStringList{u"12.450"_s, u"12.45_"_s, u"12.45_"_s} << u"12.45"_s;
        QTest::newRow("a blank that two see") << QStringList{u"SDN_BHD"_s, u"SDN BHD"_s, u"SDN BHD"_s} << u"SDN BHD"_s;
        QTest::newRow("a mark that one can write") << QStringList{u"Muller"_s, u"Muller"_s, u"Müller"_s} << u"Müller"_s;
        QTest::newRow("a sharp s") << QStringList{u"StraBe"_s, u"StraBe"_s, u"Straße"_s} << u"Straße"_s;
        QTest::newRow("nothing beside something") << QStringList{QString(), u"7"_s} << u"7"_s;
    }
    void votes()
    {
        QFETCH(QStringList, readings);
        QFETCH(QString, expected);
        QList<QList<Letter>> all;
        for (const QString &text : std::as_const(readings))
            all.append(reading(text));
        QCOMPARE(textOf(votedLetters(all)), expected);
    }

    void theSurerOfTwoWins()
    {
        QCOMPARE(textOf(votedLetters({reading(u"5"_s, 0.6), reading(u"6"_s, 0.9)})), u"6"_s);
        QCOMPARE(textOf(votedLetters({reading(u"o"_s), reading(u"o"_s), reading(u"ö"_s, 0.3)})), u"o"_s);
    }

    void doubtIsShared()
    {
        const auto confidenceOf = [](const QList<QList<Letter>> &readings) {
            return votedLetters(readings).first().confidence;
        };
        QVERIFY(qAbs(confidenceOf({reading(u"7"_s), reading(u"7"_s), reading(u"7"_s)}) - 0.9) < 1e-9);
        QVERIFY(qAbs(confidenceOf({reading(u"7"_s), reading(u"1"_s), reading(u"7"_s)}) - 0.6) < 1e-9);
    }
};

QTEST_GUILESS_MAIN(TestLineLetters)
#include "test_line_letters.moc"
