// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/xml_values.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class XmlValuesTest : public QObject {
    Q_OBJECT

private slots:
    void amounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("value");
        QTest::newRow("whole") << u"100"_s << u"EUR"_s << u"100.00"_s;
        QTest::newRow("zeros") << u"113.0500"_s << u"EUR"_s << u"113.05"_s;
        QTest::newRow("more places stay") << u"1.005"_s << u"EUR"_s << u"1.005"_s;
        QTest::newRow("yen") << u"100.00"_s << u"JPY"_s << u"100"_s;
        QTest::newRow("dinar") << u"1.5"_s << u"KWD"_s << u"1.500"_s;
        QTest::newRow("negative") << u" -5.1 "_s << u"EUR"_s << u"-5.10"_s;
        QTest::newRow("comma") << u"1,50"_s << u"EUR"_s << QString();
        QTest::newRow("exponent") << u"1E3"_s << u"EUR"_s << QString();
        QTest::newRow("too long") << u"12345678901234567890"_s << u"EUR"_s << QString();
        QTest::newRow("too long with its places") << u"999999999999999999"_s << u"EUR"_s << QString();
        QTest::newRow("as long as can be") << u"-9999999999999999"_s << u"EUR"_s << u"-9999999999999999.00"_s;
        QTest::newRow("empty") << u"  "_s << u"EUR"_s << QString();
    }
    void amounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, currency);
        const FieldValue amount = xmlAmount(text, currency);
        QTEST(amount.value, "value");
        const bool unreadable = amount.isEmpty() && !text.trimmed().isEmpty();
        QCOMPARE(amount.doubt.code, unreadable ? DoubtCode::ImpossibleValue : DoubtCode::None);
        QCOMPARE(amount.raw.isEmpty(), !unreadable && text.trimmed() == amount.value);
    }

    void ciiDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("wrongFormat");
        QTest::newRow("102") << u"20260301"_s << u"102"_s << u"2026-03-01"_s << false;
        QTest::newRow("no format") << u"20260301"_s << QString() << u"2026-03-01"_s << false;
        QTest::newRow("203") << u"202603011530"_s << u"203"_s << u"2026-03-01"_s << false;
        QTest::newRow("ISO in 102") << u"2026-03-01"_s << u"102"_s << u"2026-03-01"_s << true;
        QTest::newRow("date and time") << u"2026-03-01T00:00:00"_s << QString() << u"2026-03-01"_s << false;
        QTest::newRow("impossible") << u"20260231"_s << u"102"_s << QString() << false;
        QTest::newRow("month only") << u"202603"_s << u"610"_s << QString() << false;
        QTest::newRow("letters") << u"2026O301"_s << u"102"_s << QString() << false;
    }
    void ciiDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, format);
        bool wrongFormat = false;
        QTEST(xmlCiiDate(text, format, &wrongFormat).value, "value");
        QTEST(wrongFormat, "wrongFormat");
    }

    void isoDates()
    {
        QCOMPARE(xmlIsoDate(u"2026-03-01"_s).value, u"2026-03-01"_s);
        QCOMPARE(xmlIsoDate(u"2026-03-01+02:00"_s).value, u"2026-03-01"_s);
        QVERIFY(xmlIsoDate(u"2026-03-011"_s).isEmpty());
        QVERIFY(xmlIsoDate(u"2026-13-01"_s).isEmpty());
        QVERIFY(xmlIsoDate(u"01.03.2026"_s).isEmpty());
        QVERIFY(xmlIsoDate(u"soon"_s).isEmpty());
        QVERIFY(xmlIsoDate(u"2026/03/01"_s).isEmpty());
        QVERIFY(xmlIsoDate(u"2026.03.01"_s).isEmpty());
    }

    void controlCharactersGo()
    {
        QCOMPARE(xmlText(u"ACME\u0085 \u009bGmbH\t"_s).value, u"ACME GmbH"_s);
        QCOMPARE(xmlCode(u"DE\u0080 12"_s).value, u"DE12"_s);
        QVERIFY(xmlText(u"\u0080"_s).isEmpty());
    }

    void typeCodes()
    {
        constexpr auto unknown = DocumentKind::Unknown;
        for (const QString &code : {u"380"_s, u"383"_s, u"384"_s, u"389"_s, u"326"_s, u"751"_s, u"877"_s})
            QCOMPARE(kindOfTypeCode(code, unknown), DocumentKind::Invoice);
        for (const QString &code : {u"381"_s, u"261"_s, u"396"_s, u"532"_s})
            QCOMPARE(kindOfTypeCode(code, unknown), DocumentKind::CreditNote);
        QCOMPARE(kindOfTypeCode(u"325", unknown), DocumentKind::Other);
        QCOMPARE(kindOfTypeCode(u"38", unknown), unknown);
        QCOMPARE(kindOfTypeCode({}, DocumentKind::Invoice), DocumentKind::Invoice);
    }

    void identifiers()
    {
        QVERIFY(looksLikeIban(u"DK1212341234123412"));
        QVERIFY(!looksLikeIban(u"IBAN32423940"));
        QVERIFY(!looksLikeIban(u"1234567"));
        QVERIFY(looksLikeVatId(u"DE123456789"));
        QVERIFY(!looksLikeVatId(u"201/113/40209"));
        QVERIFY(!looksLikeVatId(u"GODKÄND"));
        QVERIFY(isPlaceholder(u"NA"));
        QVERIFY(!isPlaceholder(u"NA-1"));
        QCOMPARE(xmlCode(u"DE 123 456 789"_s).value, u"DE123456789"_s);
    }

    void lineSums_data()
    {
        QTest::addColumn<QStringList>("parts"); // quantity, price, base, rate, allowance, amount
        QTest::addColumn<int>("findings");
        QTest::newRow("exact") << QStringList{u"2"_s, u"5"_s, {}, {}, {}, u"10"_s} << 0;
        QTest::newRow("base") << QStringList{u"8"_s, u"40"_s, u"4"_s, {}, {}, u"80"_s} << 0;
        QTest::newRow("allowance") << QStringList{u"2"_s, u"5"_s, {}, {}, u"1"_s, u"9"_s} << 0;
        QTest::newRow("rounded price") << QStringList{u"50"_s, u"4.10"_s, {}, {}, {}, u"204.75"_s} << 0;
        QTest::newRow("wrong") << QStringList{u"2"_s, u"5"_s, {}, {}, {}, u"11"_s} << 1;
        QTest::newRow("with tax") << QStringList{u"2"_s, u"50"_s, {}, u"19"_s, {}, u"119"_s} << 1;
        QTest::newRow("base of zero") << QStringList{u"2"_s, u"5"_s, u"0"_s, {}, {}, u"11"_s} << 0;
        QTest::newRow("no price") << QStringList{u"2"_s, {}, {}, {}, {}, u"11"_s} << 0;
    }
    void lineSums()
    {
        QFETCH(QStringList, parts);
        LineSum sum{xmlNumber(parts[0], 0), xmlNumber(parts[1], 2),        xmlNumber(parts[2], 0),
                    xmlNumber(parts[3], 2), xmlAmount(parts[5], u"EUR"_s), {}};
        if (!parts[4].isEmpty())
            sum.allowancesCharges.append({false, xmlAmount(parts[4], u"EUR"_s)});
        Extraction extraction;
        checkLine(extraction, 1, sum);
        QTEST(int(extraction.findings.size()), "findings");
        if (QByteArray(QTest::currentDataTag()) == "with tax")
            QCOMPARE(extraction.findings[0].severity, Severity::Info);
    }
};

QTEST_APPLESS_MAIN(XmlValuesTest)
#include "test_xml_values.moc"
