// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/account_fields.h"
#include "core/invoices/local/currency_marks.h"
#include "tests/unit/local_fields/page_builder.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestAccountFields : public QObject {
    Q_OBJECT
private slots:
    void findsTaxIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("id"); // empty = none
        const auto row = [](const char *text, const char *id) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(id);
        };
        row("USt-IdNr.: DE136695976", "DE136695976");
        row("USt-IdNr.: DE 136 695 976", "DE136695976");
        row("VAT No: GB980780684", "GB980780684");
        row("BTW NL810433941B01", "NL810433941B01");
        row("N° TVA : FR11999999998", "FR11999999998");
        row("P.IVA: IT00743110157", "IT00743110157");
        row("GSTIN: 10AFBPJ2298D1ZO", "10AFBPJ2298D1ZO");
        row("ABN: 51 824 753 556", "51824753556");
        row("GST ID: 000750673920", "000750673920");
        row("Tel: 03 1234 5678", "");
        row("Steuernummer: 201/113/40209", "");
    }
    void findsTaxIds()
    {
        QFETCH(QString, text);
        QFETCH(QString, id);
        const Layout layout = layoutOf(PageBuilder().line(50, 50, text).document());
        const QList<TaxIdPlace> ids = findTaxIds(layout, LabelLinks(layout, findLabels(layout)));
        QCOMPARE(ids.isEmpty() ? QString() : ids.first().candidate.value, id);
    }
    void readsAccounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iban");
        QTest::addColumn<double>("atLeast");
        QTest::newRow("blanks") << u"IBAN: DE89 3704 0044 0532 0130 00 BIC: COBADEFFXXX"_s
                                << u"DE89370400440532013000"_s << 0.8;
        QTest::newRow("joined") << u"DE89370400440532013000"_s << u"DE89370400440532013000"_s << 0.5;
        QTest::newRow("in the word") << u"IBAN:NL91ABNA0417164300"_s << u"NL91ABNA0417164300"_s << 0.8;
        QTest::newRow("wrong digits, no label") << u"DE88370400440532013000"_s << u""_s << 0.0;
    }
    void readsAccounts()
    {
        QFETCH(QString, text);
        QFETCH(QString, iban);
        QFETCH(double, atLeast);
        const Layout layout = layoutOf(PageBuilder().line(50, 700, text).document());
        const FieldReading reading = readAccounts(layout, LabelLinks(layout, findLabels(layout))).iban;
        QCOMPARE(reading.taken.value, iban);
        QVERIFY(reading.taken.confidence >= atLeast);
    }
    void doubtsAWrongChecksum()
    {
        const Layout layout = layoutOf(PageBuilder().line(50, 700, u"IBAN: DE88 3704 0044 0532 0130 00"_s).document());
        const FieldReading reading = readAccounts(layout, LabelLinks(layout, findLabels(layout))).iban;
        QCOMPARE(reading.taken.value, u"DE88370400440532013000"_s);
        QCOMPARE(reading.taken.doubt.code, DoubtCode::FailsChecksum);
    }
    void currencies_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("certain");
        QTest::newRow("euro") << u"€"_s << u"EUR"_s << true;
        QTest::newRow("code") << u"CHF"_s << u"CHF"_s << true;
        QTest::newRow("dollar") << u"$"_s << u"USD"_s << false;
        QTest::newRow("A$") << u"A$"_s << u"AUD"_s << true;
        QTest::newRow("RM") << u"RM"_s << u"MYR"_s << true;
        QTest::newRow("kr.") << u"kr."_s << u"SEK"_s << false;
        QTest::newRow("word") << u"total"_s << u""_s << false;
    }
    void currencies()
    {
        QFETCH(QString, mark);
        QFETCH(QString, code);
        QFETCH(bool, certain);
        const auto currency = currencyOf(mark);
        QCOMPARE(currency ? currency->code : QString(), code);
        if (currency)
            QCOMPARE(currency->certain, certain);
    }
};

QTEST_APPLESS_MAIN(TestAccountFields)
#include "test_account_fields.moc"
