// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/normalise_input.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestNormaliseInput : public QObject {
    Q_OBJECT
private slots:
    void takes_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value");
        const auto row = [](Field field, const char *text, const char *value) {
            QTest::addRow("%s", text) << int(field) << QString::fromUtf8(text) << QString::fromUtf8(value);
        };
        row(Field::TotalWithTax, "1.471,60 €", "1471.60");
        row(Field::TotalWithTax, "$1,471.6", "1471.60");
        row(Field::TotalWithTax, "12", "12.00");
        row(Field::IssueDate, "3. Mai 2024", "2024-05-03");
        row(Field::IssueDate, "2024-05-03", "2024-05-03");
        row(Field::DueDate, "31/12/24", "2024-12-31");
        row(Field::Currency, "€", "EUR");
        row(Field::Currency, "eur", "EUR");
        row(Field::Currency, "RM", "MYR");
        row(Field::Iban, "de89 3704 0044 0532 0130 00", "DE89370400440532013000");
        row(Field::SellerVatId, "DE 136.695.976", "DE136695976");
        row(Field::SellerName, "  ACME   GmbH ", "ACME GmbH");
        row(Field::InvoiceNumber, " RE 2024/7 ", "RE 2024/7");
        row(Field::SellerName, "ACME\x07 GmbH", "ACME GmbH");
        row(Field::SellerName, "ACME \x07", "ACME");
        row(Field::TotalWithTax, "9999999999999999", "9999999999999999.00");
    }
    void takes()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        QFETCH(QString, value);
        const auto result = normaliseInput(Field(field), text);
        QVERIFY(result);
        QCOMPARE(*result, value);
    }
    void refuses_data()
    {
        QTest::addColumn<int>("field");
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << int(Field::TotalWithTax) << u"about ten"_s;
        QTest::newRow("two marks") << int(Field::TotalWithTax) << u"1,2,3"_s;
        QTest::newRow("too long with its places") << int(Field::TotalWithTax) << u"99999999999999999"_s;
        QTest::newRow("no such day") << int(Field::IssueDate) << u"31.02.2024"_s;
        QTest::newRow("no date") << int(Field::IssueDate) << u"tomorrow"_s;
        QTest::newRow("no currency") << int(Field::Currency) << u"money"_s;
        QTest::newRow("sign in code") << int(Field::Iban) << u"DE89?"_s;
        QTest::newRow("words for an account") << int(Field::Iban) << u"to follow"_s;
        QTest::newRow("account without country") << int(Field::Iban) << u"0532013000"_s;
    }
    void refuses()
    {
        QFETCH(int, field);
        QFETCH(QString, text);
        const auto result = normaliseInput(Field(field), text);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidArgument);
        QVERIFY(!result.error().detail.isEmpty());
    }
    void contextDecides()
    {
        InputContext context;
        context.dateOrder = DateOrder::MonthFirst;
        context.decimalMark = DecimalMark::Point;
        QCOMPARE(*normaliseInput(Field::IssueDate, u"05/06/2024", context), u"2024-05-06"_s);
        QCOMPARE(*normaliseInput(Field::TotalTax, u"1,234", context), u"1234.00"_s);
        QCOMPARE(*normaliseInput(Field::TotalTax, u"", context), QString());
    }
};

QTEST_APPLESS_MAIN(TestNormaliseInput)
#include "test_normalise_input.moc"
