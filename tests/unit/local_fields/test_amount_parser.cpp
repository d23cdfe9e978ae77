// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/amount_parser.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAmountParser : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty = no amount
        QTest::addColumn<QString>("currency");
        const auto row = [](const char *text, const char *value, const char *currency = "") {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(value) << QString::fromUtf8(currency);
        };
        row("1.471,60", "1471.60");
        row("1'471.60", "1471.60");
        row("1’471.60", "1471.60");
        row("1,471.60", "1471.60");
        row("1 471,60", "1471.60");
        row("1\u00a0471,60", "1471.60");
        row("1\u202f471,60 €", "1471.60", "EUR");
        row("7,08,000.00", "708000.00");
        row("1.234.567,89", "1234567.89");
        row("1,234,567", "1234567");
        row("1.234.567", "1234567");
        row("85", "85");
        row("0.85", "0.85");
        row(".85", "0.85");
        row("0,125", "0.125");
        row("12345.678", "12345.678");
        row("10.00$", "10.00", "USD");
        row("$10.00", "10.00", "USD");
        row("$ 1,234.50", "1234.50", "USD");
        row("US$ 1,234.50", "1234.50", "USD");
        row("US $1,234.50", "1234.50", "USD");
        row("USD $1,234.50", "1234.50", "USD");
        row("1,234.50 USD", "1234.50", "USD");
        row("€ 12,50", "12.50", "EUR");
        row("12,50€", "12.50", "EUR");
        row("12,50 EUR", "12.50", "EUR");
        row("EUR12,50", "12.50", "EUR");
        row("£99.99", "99.99", "GBP");
        row("RM12.00", "12.00", "MYR");
        row("RM 12.00", "12.00", "MYR");
        row("125,00 kr", "125.00", "SEK");
        row("125,00 kr.", "125.00", "SEK");
        row("12 100,00 Kč", "12100.00", "CZK");
        row("CHF 1'000.00", "1000.00", "CHF");
        row("Rs. 1800/-", "1800", "INR");
        row("₹1,525.44", "1525.44", "INR");
        row("R$ 1.234,56", "1234.56", "BRL");
        row("50,-", "50");
        row("50,-- €", "50", "EUR");
        row("50.—", "50");
        row("(170.00)", "-170.00");
        row("$(170.00)", "-170.00", "USD");
        row("($170.00)", "-170.00", "USD");
        row("(CHF 307.35)", "-307.35", "CHF");
        row("(CHF 307.35", "307.35", "CHF"); // the bracket of a sentence: it closes elsewhere
        row("(307.35", "307.35");
        row("170.00-", "-170.00");
        row("-170.00 CR", "-170.00");
        row("170.00 CR", "-170.00");
        row("170.00CR", "-170.00");
        row("−170,00", "-170.00");
        row("-$170.00", "-170.00", "USD");
        row("$-170.00", "-170.00", "USD");
        row("**12.00", "12.00");
        row("12.00:", "12.00");
        row("12.05.2018", "");
        row("2018-12-05", "");
        row("12/05/18", "");
        row("10-20", "");
        row("INV123", "");
        row("19%", "");
        row("A1.50", "");
        row("1,23,45", "");
        row("1.23.456", "123456");
        row("12:30", "");
        row("", "");
        row("-", "");
        row("EUR", "");
        row("123 45", "");
        row("0123 456 789", "");
        row("1234567890123456789012", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        QFETCH(QString, currency);
        const auto amount = parseAmount(text);
        QCOMPARE(amount ? amount->value.toString() : QString(), value);
        if (amount)
            QCOMPARE(amount->currency, currency);
    }
    void styleDecides_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("style");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("other");
        QTest::newRow("point unknown") << u"1.234"_s << int(DecimalMark::Unknown) << u"1234"_s << u"1.234"_s;
        QTest::newRow("comma unknown") << u"1,234"_s << int(DecimalMark::Unknown) << u"1234"_s << u"1.234"_s;
        QTest::newRow("point point") << u"1.234"_s << int(DecimalMark::Point) << u"1.234"_s << u""_s;
        QTest::newRow("point comma") << u"1.234"_s << int(DecimalMark::Comma) << u"1234"_s << u""_s;
        QTest::newRow("comma comma") << u"1,234"_s << int(DecimalMark::Comma) << u"1.234"_s << u""_s;
        QTest::newRow("comma point") << u"1,234"_s << int(DecimalMark::Point) << u"1234"_s << u""_s;
        QTest::newRow("leading zero") << u"0.234"_s << int(DecimalMark::Comma) << u"0.234"_s << u""_s;
    }
    void styleDecides()
    {
        QFETCH(QString, text);
        QFETCH(int, style);
        QFETCH(QString, value);
        QFETCH(QString, other);
        const auto amount = parseAmount(text, {DecimalMark(style), false});
        QVERIFY(amount);
        QCOMPARE(amount->value.toString(), value);
        QCOMPARE(amount->other ? amount->other->toString() : QString(), other);
    }
    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        QTest::newRow("O") << u"1O.5O"_s << u"10.50"_s;
        QTest::newRow("l") << u"2l.00"_s << u"21.00"_s;
        QTest::newRow("S") << u"1S.00"_s << u"15.00"_s;
        QTest::newRow("B at end") << u"12.8B"_s << u"12.88"_s;
        QTest::newRow("first") << u"O.50"_s << u"0.50"_s;
        QTest::newRow("gap") << u"12. 50"_s << u"12.50"_s;
        QTest::newRow("two points") << u"1.471.60"_s << u"1471.60"_s;
        QTest::newRow("tax letters") << u"5.30 SR"_s << u"5.30"_s;
        QTest::newRow("tax letter") << u"5.30S"_s << u"5.30"_s;
        QTest::newRow("dollar as S") << u"S5.30"_s << u"5.30"_s;
        QTest::newRow("word stays") << u"SOLD"_s << u""_s;
        QTest::newRow("code stays") << u"AB12"_s << u""_s;
    }
    void repairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto amount = parseAmount(text, {DecimalMark::Unknown, true});
        QCOMPARE(amount ? amount->value.toString() : QString(), value);
    }
    void percent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("signNeeded");
        QTest::addColumn<QString>("value");
        QTest::newRow("19%") << u"19%"_s << true << u"19"_s;
        QTest::newRow("19,00 %") << u"19,00 %"_s << true << u"19.00"_s;
        QTest::newRow("7.375%") << u"7.375%"_s << true << u"7.375"_s;
        QTest::newRow("(6%)") << u"(6%)"_s << true << u"6"_s;
        QTest::newRow("no sign") << u"19"_s << true << u""_s;
        QTest::newRow("no sign needed") << u"19,0"_s << false << u"19.0"_s;
        QTest::newRow("too much") << u"190%"_s << true << u""_s;
    }
    void percent()
    {
        QFETCH(QString, text);
        QFETCH(bool, signNeeded);
        QFETCH(QString, value);
        const auto rate = parsePercent(text, signNeeded);
        QCOMPARE(rate ? rate->toString() : QString(), value);
    }
    void styleOfDocument()
    {
        QCOMPARE(decimalStyle({u"1.234"_s, u"12,50"_s, u"3,75"_s, u"4.99"_s}), DecimalMark::Comma);
        QCOMPARE(decimalStyle({u"1,234.00"_s, u"x"_s}), DecimalMark::Point);
        QCOMPARE(decimalStyle({u"7"_s}), DecimalMark::Unknown);
    }
};

QTEST_APPLESS_MAIN(TestAmountParser)
#include "test_amount_parser.moc"
