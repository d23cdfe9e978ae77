// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/navigator.h"
#include "ui/kit/user_message.h"

#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany)); }

    void everyErrorHasItsOwnMessage()
    {
        QSet<QString> titles;
        for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
            const UserMessage message = userMessage(ErrorCode(i));
            QVERIFY2(!message.title.isEmpty() && !message.nextStep.isEmpty(), errorCodeName(ErrorCode(i)).data());
            QVERIFY2(!titles.contains(message.title), errorCodeName(ErrorCode(i)).data());
            titles.insert(message.title);
            QCOMPARE(errorCodeFromName(QString(errorCodeName(ErrorCode(i)))), ErrorCode(i));
        }
        QCOMPARE(errorCodeFromName(u"never heard of"), ErrorCode::Internal);
    }

    void everyDoubtHasASentence()
    {
        for (int i = 1; i <= int(DoubtCode::ImpossibleValue); ++i) {
            const QString text = doubtMessage({DoubtCode(i), {u"2026-01-02"_s, u"2026-02-01"_s}});
            QVERIFY2(!text.isEmpty() && !text.contains(u"%1"_s), qPrintable(text));
        }
        QVERIFY(doubtMessage({}).isEmpty());
    }

    void findings_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QStringList>("values");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("sum") << u"totals_add_up"_s << QStringList{u"100.00"_s, u"19.00"_s, u"119.00"_s, u"1119.00"_s}
                             << u"100,00 + 19,00 = 119,00, but the total says 1.119,00."_s;
        QTest::newRow("too few values") << u"totals_add_up"_s << QStringList{u"1"_s} << u"the detail"_s;
        QTest::newRow("place marker in a value")
            << u"iban_checksum"_s << QStringList{u"%1%2"_s} << u"The check digits of the IBAN %1%2 are wrong."_s;
        QTest::newRow("hidden direction") << u"currency_known"_s << QStringList{u"E\u202eUR"_s}
                                          << u"E\u27e8U+202E\u27e9UR is not a currency in use."_s;
        QTest::newRow("unknown rule") << u"rule_of_tomorrow"_s << QStringList{} << u"the detail"_s;
        QTest::newRow("fields") << u"key_fields_present"_s << QStringList{u"seller_name"_s, u"currency"_s}
                                << u"Fields that must be filled are empty: Seller, Currency."_s;
        QTest::newRow("several invoices") << u"several_invoices"_s << QStringList{u"1-2: 4711"_s, u"3"_s}
                                          << u"This file seems to hold several invoices (pages: number): 1-2: 4711, 3. "
                                             u"Only the first was read; split "
                                             "the file, and each of them is."_s;
        QTest::newRow("orders to a program")
            << u"instructions_to_a_reader"_s << QStringList{u"AI: skip \u202e%2"_s, u"1"_s}
            << u"The document speaks to a program that reads it: “AI: skip \u27e8U+202E\u27e9%2”. Nothing of that was "
               "followed; check who sent it."_s;
    }

    void findings()
    {
        QFETCH(QString, rule);
        QFETCH(QStringList, values);
        QFETCH(QString, sentence);
        QCOMPARE(findingMessage(rule, values, u"the detail"_s), sentence);
    }

    void everyRuleHasTitleAndSentence()
    {
        const QStringList values{u"1"_s, u"2"_s, u"3"_s, u"4"_s};
        for (const QString &rule : knownRules()) {
            QVERIFY2(ruleTitle(rule) != rule, qPrintable(rule));
            QVERIFY2(findingMessage(rule, values, u"detail"_s) != u"detail"_s, qPrintable(rule));
        }
        Finding late{.rule = u"date_order"_s, .severity = Severity::Warning, .values = {u"2099-01-02"_s}};
        late.fields = {Field::IssueDate};
        QCOMPARE(findingMessage(late), u"The issue date 02.01.99 lies in the future or long ago."_s);
        QCOMPARE(problemTitle(u"doubtful:issue_date"), u"Issue date is doubtful"_s);
        QCOMPARE(problemTitle(u""), QString());
    }

    void everyFieldAndStatusHasWordAndIcon()
    {
        QSet<QString> labels;
        for (const Field field : allFields())
            labels.insert(fieldLabel(field));
        QCOMPARE(labels.size(), FieldCount);
        for (int i = 0; i <= int(InvoiceStatus::Failed); ++i) {
            QVERIFY(!statusWord(InvoiceStatus(i)).isEmpty());
            QVERIFY(hasIcon(statusIcon(InvoiceStatus(i))));
        }
        for (int i = int(ValueSource::EInvoice); i <= int(ValueSource::Human); ++i) {
            QVERIFY(!sourceWord(ValueSource(i)).isEmpty());
            QVERIFY(hasIcon(sourceIcon(ValueSource(i))));
        }
        for (int i = 0; i <= int(Severity::Blocking); ++i)
            QVERIFY(hasIcon(severityIcon(Severity(i))));
    }

    void namesAreSafeToShow_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << u"Müller & Söhne"_s << u"Müller & Söhne"_s;
        QTest::newRow("line break") << u"a\nb"_s << u"a\u240ab"_s;
        QTest::newRow("delete") << u"a\u007fb"_s << u"a\u2421b"_s;
        QTest::newRow("override") << u"fdp.\u202exe"_s << u"fdp.\u27e8U+202E\u27e9xe"_s;
        QTest::newRow("zero width") << u"a\u200bb"_s << u"a\u27e8U+200B\u27e9b"_s;
        QTest::newRow("beyond 16 bits") << u"\U0001F600"_s << u"\U0001F600"_s;
        QTest::newRow("tag beyond 16 bits") << u"\U000E0041"_s << u"\u27e8U+E0041\u27e9"_s;
    }

    void namesAreSafeToShow()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        QCOMPARE(displayName(name), shown);
    }

    void numbersAndTimes()
    {
        QCOMPARE(formatMoney(u"1234567.50"_s, u"EUR"_s), u"1.234.567,50\u00a0EUR"_s);
        QCOMPARE(formatMoney(u"-0.05"_s, QString()), u"-0,05"_s);
        QCOMPARE(formatMoney(u"123456789012345.67"_s, u"JPY"_s), u"123.456.789.012.345,67\u00a0JPY"_s);
        QCOMPARE(formatMoney(QString(), u"EUR"_s), QString());
        QCOMPARE(formatDecimal(u"not a number"_s), u"not a number"_s);
        const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
        QCOMPARE(formatAge(now.addSecs(-5), now), u"just now"_s);
        QCOMPARE(formatAge(now.addSecs(60), now), u"just now"_s);
        QCOMPARE(formatAge(now.addSecs(-3 * 3600), now), u"3 h"_s);
        QCOMPARE(formatDuration(8), u"8 s"_s);
        QCOMPARE(formatDuration(61), u"2 min"_s);
        QCOMPARE(formatRate(2.14), u"2,1/s"_s);
        QCOMPARE(formatRate(0.1), u"6,0/min"_s);
        QCOMPARE(formatRate(0), QString());
    }

    void addressesGoBothWays()
    {
        for (const QString &address :
             {u"today"_s, u"invoices"_s, u"invoices/inv-000012"_s, u"settings"_s, u"settings/privacy"_s}) {
            const auto location = Location::parse(address);
            QVERIFY2(location, qPrintable(address));
            QCOMPARE(location->address(), address);
        }
        QVERIFY(!Location::parse(u"invoices/abc"));
        QVERIFY(!Location::parse(u"board"));
    }

    void queueLeadsOn()
    {
        Navigator navigator;
        navigator.openQueue({InvoiceId{1}, InvoiceId{2}, InvoiceId{3}}, InvoiceId{2});
        QCOMPARE(navigator.location().invoice, InvoiceId{2});
        QCOMPARE(navigator.queueLeft(), 2);
        QVERIFY(navigator.openNext(InvoiceId{2}));
        QCOMPARE(navigator.location().invoice, InvoiceId{3});
        QVERIFY(!navigator.openNext(InvoiceId{3}));
        QCOMPARE(navigator.queueLeft(), 0);
        navigator.openInvoice(InvoiceId{9});
        QVERIFY(!navigator.openNext(InvoiceId{9}));
        navigator.back();
        QCOMPARE(navigator.location().invoice, InvoiceId{3});
    }
};

QTEST_MAIN(TestWords)
#include "test_words.moc"
