// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/money.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestMoney : public QObject {
    Q_OBJECT
private slots:
    void minorUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<qint64>("minor");
        QTest::addColumn<QString>("back");
        QTest::newRow("cents") << u"1234.5"_s << u"EUR"_s << qint64(123450) << u"1234.50"_s;
        QTest::newRow("zeros at the end") << u"10.000000"_s << u"EUR"_s << qint64(1000) << u"10.00"_s;
        QTest::newRow("no places") << u"1200"_s << u"JPY"_s << qint64(1200) << u"1200"_s;
        QTest::newRow("three places") << u"1.234"_s << u"KWD"_s << qint64(1234) << u"1.234"_s;
        QTest::newRow("credit") << u"-0.05"_s << u"USD"_s << qint64(-5) << u"-0.05"_s;
        QTest::newRow("currency not known") << u"7.1"_s << QString() << qint64(710) << u"7.10"_s;
    }
    void minorUnits()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        QFETCH(qint64, minor);
        QFETCH(QString, back);
        const auto money = Money::fromDecimal(text, currency);
        QVERIFY(money.has_value());
        QCOMPARE(money->minorUnits, minor);
        QCOMPARE(money->toDecimal(), back);
    }

    void refused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::newRow("letters") << u"12a"_s << u"EUR"_s;
        QTest::newRow("grouping") << u"1,200.00"_s << u"EUR"_s;
        QTest::newRow("half a cent") << u"0.005"_s << u"EUR"_s;
        QTest::newRow("half a yen") << u"0.5"_s << u"JPY"_s;
        QTest::newRow("empty") << QString() << u"EUR"_s;
        QTest::newRow("out of range") << u"99999999999999999.00"_s << u"EUR"_s;
    }
    void refused()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const auto money = Money::fromDecimal(text, currency);
        QVERIFY(!money.has_value());
        QCOMPARE(money.error().code, ErrorCode::InvalidArgument);
    }

    void currencyCodes()
    {
        QVERIFY(isCurrencyCode(u"EUR"));
        QVERIFY(isCurrencyCode(u"AED"));
        QVERIFY(isCurrencyCode(u"ZWL"));
        QVERIFY(!isCurrencyCode(u"EUX"));
        QVERIFY(!isCurrencyCode(u"eur"));
        QVERIFY(!isCurrencyCode(u""));
        QCOMPARE(minorUnitDigits(u"ISK"), 0);
        QCOMPARE(minorUnitDigits(u"TND"), 3);
        QCOMPARE(minorUnitDigits(u"???"), 2);
    }
};

QTEST_APPLESS_MAIN(TestMoney)
#include "test_money.moc"
