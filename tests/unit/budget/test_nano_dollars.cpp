// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/budget/nano_dollars.h"

#include <QTest>

#include <limits>

using namespace desk;
using namespace Qt::StringLiterals;

class TestNanoDollars : public QObject {
    Q_OBJECT
private slots:
    void hasNineDecimals_data();
    void hasNineDecimals();
    void reads_data();
    void reads();
    void neverWrapsRound();
    void scalesDown();
};

void TestNanoDollars::hasNineDecimals_data()
{
    QTest::addColumn<qint64>("nano");
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << qint64(0) << u"0.000000000"_s;
    QTest::newRow("one") << qint64(1) << u"0.000000001"_s;
    QTest::newRow("two dollars") << qint64(2'000'000'000) << u"2.000000000"_s;
    QTest::newRow("less than nothing") << qint64(-1'500'000'000) << u"-1.500000000"_s;
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << u"-9223372036.854775808"_s;
    QTest::newRow("most") << std::numeric_limits<qint64>::max() << u"9223372036.854775807"_s;
}

void TestNanoDollars::hasNineDecimals()
{
    QFETCH(qint64, nano);
    QTEST(NanoDollars{nano}.toDecimal(), "text");
}

void TestNanoDollars::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("nano"); // -1 = refused
    QTest::newRow("dollars") << u"2"_s << qint64(2'000'000'000);
    QTest::newRow("cents") << u"0.25"_s << qint64(250'000'000);
    QTest::newRow("nano") << u"0.000000001"_s << qint64(1);
    QTest::newRow("most") << u"9223372036.854775807"_s << qint64(-1); // more digits than are read
    QTest::newRow("ten places") << u"0.0000000001"_s << qint64(-1);
    QTest::newRow("sign") << u"-1"_s << qint64(-1);
    QTest::newRow("mark") << u"$2"_s << qint64(-1);
    QTest::newRow("comma") << u"2,00"_s << qint64(-1);
    QTest::newRow("grouped") << u"1,000.00"_s << qint64(-1);
    QTest::newRow("empty") << QString() << qint64(-1);
    QTest::newRow("exponent") << u"1e3"_s << qint64(-1);
    QTest::newRow("too large") << u"10000000000"_s << qint64(-1);
}

void TestNanoDollars::reads()
{
    QFETCH(QString, text);
    QFETCH(qint64, nano);
    const auto read = NanoDollars::fromDecimal(text);
    QCOMPARE(read.has_value(), nano >= 0);
    if (read)
        QCOMPARE(read->value, nano);
    else
        QCOMPARE(read.error().code, ErrorCode::InvalidArgument);
}

void TestNanoDollars::neverWrapsRound()
{
    constexpr NanoDollars most{std::numeric_limits<qint64>::max()}, least{std::numeric_limits<qint64>::min()};
    QVERIFY(!most.plus({1}));
    QVERIFY(!least.minus({1}));
    QVERIFY(!most.scaled(2, 1));
    QCOMPARE(most.plus({-1})->value, most.value - 1);
}

void TestNanoDollars::scalesDown()
{
    QCOMPARE(NanoDollars{7}.scaled(1, 2)->value, 3);
    QCOMPARE(NanoDollars{-7}.scaled(1, 2)->value, -4);
    QCOMPARE(NanoDollars{40'000'000'000}.scaled(90, 100)->value, 36'000'000'000);
}

QTEST_GUILESS_MAIN(TestNanoDollars)
#include "test_nano_dollars.moc"
