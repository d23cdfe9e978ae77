// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <QRandomGenerator>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {
Decimal decimal(QStringView text)
{
    return Decimal::parse(text).value();
}
} // namespace

class TestDecimal : public QObject {
    Q_OBJECT
private slots:
    void roundTrip_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("back");
        QTest::newRow("whole") << u"42"_s << u"42"_s;
        QTest::newRow("places are kept") << u"1.500"_s << u"1.500"_s;
        QTest::newRow("small") << u"0.0001"_s << u"0.0001"_s;
        QTest::newRow("bare point") << u".5"_s << u"0.5"_s;
        QTest::newRow("plus") << u"+7.0"_s << u"7.0"_s;
        QTest::newRow("minus") << u"-0.10"_s << u"-0.10"_s;
        QTest::newRow("zeros beyond nine places") << u"2.0000000000"_s << u"2.000000000"_s;
    }
    void roundTrip()
    {
        QFETCH(QString, text);
        QFETCH(QString, back);
        const auto parsed = Decimal::parse(text);
        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->toString(), back);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u""_s, u"-"_s, u"."_s, u"1.2.3"_s, u"1,2"_s, u" 1"_s, u"1e5"_s, u"0x1"_s, u"١"_s,
                                    u"0.0000000001"_s, u"9999999999999999999"_s})
            QTest::newRow(qPrintable(u"'%1'"_s.arg(text))) << text;
    }
    void refused()
    {
        QFETCH(QString, text);
        QVERIFY(!Decimal::parse(text).has_value());
    }

    void arithmetic()
    {
        QCOMPARE(decimal(u"0.1").plus(decimal(u"0.2")), decimal(u"0.3"));
        QCOMPARE(decimal(u"100").minus(decimal(u"0.01")), decimal(u"99.99"));
        QCOMPARE(decimal(u"3").times(decimal(u"16.62")), decimal(u"49.86"));
        QCOMPARE(decimal(u"-2.5").times(decimal(u"0.4")), decimal(u"-1"));
        QCOMPARE(decimal(u"10").dividedBy(decimal(u"3"), 4), decimal(u"3.3333"));
        QCOMPARE(decimal(u"-10").dividedBy(decimal(u"4"), 0), decimal(u"-3")); // half away from zero
        QVERIFY(!decimal(u"1").dividedBy(decimal(u"0.00"), 2).has_value());
        QVERIFY(!decimal(u"999999999999999999").plus(decimal(u"1")).has_value());
    }

    void rounding()
    {
        QCOMPARE(decimal(u"2.345").rounded(2)->toString(), u"2.35"_s);
        QCOMPARE(decimal(u"-2.345").rounded(2)->toString(), u"-2.35"_s);
        QCOMPARE(decimal(u"2.3449").rounded(2)->toString(), u"2.34"_s);
        QCOMPARE(decimal(u"7").rounded(2)->toString(), u"7.00"_s);
        QCOMPARE(decimal(u"1.500").reduced().toString(), u"1.5"_s);
        QCOMPARE(decimal(u"7").toString(2), u"7.00"_s);
    }

    void order()
    {
        QVERIFY(decimal(u"1.50") == decimal(u"1.5"));
        QVERIFY(decimal(u"-1") < decimal(u"0.5"));
        QVERIFY(decimal(u"10") > decimal(u"9.999999999"));
    }

    void sumsOfCentsAreExact()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 1000; ++round) {
            const qint64 a = random.bounded(1'000'000'000), b = random.bounded(1'000'000'000);
            QCOMPARE(Decimal(a, 2).plus(Decimal(b, 2)), Decimal(a + b, 2));
            QCOMPARE(Decimal(a, 2).plus(Decimal(b, 4)), Decimal(a * 100 + b, 4));
        }
    }
};

QTEST_APPLESS_MAIN(TestDecimal)
#include "test_decimal.moc"
