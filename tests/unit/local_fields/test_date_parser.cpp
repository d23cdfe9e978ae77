// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/date_parser.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

class TestDateParser : public QObject {
    Q_OBJECT
private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date"); // empty = none
        const auto row = [](const char *text, const char *date) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date);
        };
        row("25/12/2018", "2018-12-25");
        row("12/25/2018", "2018-12-25");
        row("2018-12-25", "2018-12-25");
        row("2018/12/25", "2018-12-25");
        row("2018.12.25", "2018-12-25");
        row("25.12.2018", "2018-12-25");
        row("25. 12. 2018", "2018-12-25");
        row("25.12.18", "2018-12-25");
        row("25-12-18", "2018-12-25");
        row("5/6/2018", "2018-06-05");
        row("25DEC2018", "2018-12-25");
        row("25-Dec-18", "2018-12-25");
        row("25 December 2018", "2018-12-25");
        row("December 25, 2018", "2018-12-25");
        row("Dec 25 2018", "2018-12-25");
        row("Dec. 25, 2018", "2018-12-25");
        row("3rd of May, 2018", "2018-05-03");
        row("May 3rd, 2018", "2018-05-03");
        row("3. Mai 2018", "2018-05-03");
        row("3. März 2018", "2018-03-03");
        row("1er février 2018", "2018-02-01");
        row("15 août 2018", "2018-08-15");
        row("3 mei 2018", "2018-05-03");
        row("3 de mayo de 2018", "2018-05-03");
        row("3 maggio 2018", "2018-05-03");
        row("3 maj 2018", "2018-05-03");
        row("3. května 2018", "2018-05-03");
        row("3 października 2018", "2018-10-03");
        row("3. desember 2018", "2018-12-03");
        row("3. joulukuuta 2018", "2018-12-03");
        row("3 de março de 2018", "2018-03-03");
        row("2024年5月3日", "2024-05-03");
        row("2024 年 5 月 3 日", "2024-05-03");
        row("Monday, 25 December 2018", "2018-12-25");
        row("Mon 25/12/2018 14:33", "2018-12-25");
        row("25/12/2018 2:33:10 PM", "2018-12-25");
        row("2018-12-25T10:00:00Z", "2018-12-25");
        row("20181225", "2018-12-25");
        row("2018 Dec 25", "2018-12-25");
        row("31/02/2018", "");
        row("12.05.2018.7", "");
        row("1.2.10", "");
        row("192.168.10.20", "");
        row("Suite 12", "");
        row("May 2018", "");
        row("32/13/2018", "");
        row("1.471,60", "");
    }
    void reads()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto parsed = parseDate(text);
        QCOMPARE(parsed ? parsed->date.toString(Qt::ISODate) : QString(), date);
    }
    void order()
    {
        const auto day = parseDate(u"05/06/2018"_s, DateOrder::DayFirst);
        QVERIFY(day);
        QCOMPARE(day->date, QDate(2018, 6, 5));
        QCOMPARE(day->other, QDate(2018, 5, 6));
        QCOMPARE(day->proves, DateOrder::Unknown);
        const auto month = parseDate(u"05/06/2018"_s, DateOrder::MonthFirst);
        QVERIFY(month);
        QCOMPARE(month->date, QDate(2018, 5, 6));
        QCOMPARE(month->other, QDate(2018, 6, 5));
        QCOMPARE(parseDate(u"25/06/2018"_s, DateOrder::MonthFirst)->proves, DateOrder::DayFirst);
        QCOMPARE(parseDate(u"06/25/2018"_s, DateOrder::DayFirst)->proves, DateOrder::MonthFirst);
        QVERIFY(!parseDate(u"05/05/2018"_s)->other.isValid());
        QVERIFY(!parseDate(u"05.06.2018"_s)->other.isValid());
    }
    void findsSeveral()
    {
        const QString text = u"Invoice date: 01/02/2020 Due 15 March 2020 (period 1.1.2020 - 31.1.2020)"_s;
        const auto dates = findDates(text);
        QCOMPARE(dates.size(), 4);
        QCOMPARE(text.mid(dates[0].start, dates[0].length), u"01/02/2020"_s);
        QCOMPARE(text.mid(dates[1].start, dates[1].length), u"15 March 2020"_s);
        QCOMPARE(dates[3].date, QDate(2020, 1, 31));
    }
    void partsLostMarks_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date"); // empty = none
        QTest::newRow("lost first mark") << u"Date: 1202/2018 ."_s << u"2018-02-12"_s;
        QTest::newRow("no such month") << u"Ref 1299/2018"_s << QString();
        QTest::newRow("part of a code") << u"A1202/2018"_s << QString();
        QTest::newRow("day first without marks") << u"0044 25032018 13:11:54"_s << u"2018-03-25"_s;
        QTest::newRow("year first without marks") << u"20180325"_s << u"2018-03-25"_s;
    }
    void partsLostMarks()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const QList<ParsedDate> dates = findDates(text, DateOrder::DayFirst, true);
        QCOMPARE(dates.isEmpty() ? QString() : dates.first().date.toString(Qt::ISODate), date);
        // Without OCR nothing is lost, so such digits are something else.
        if (!text.contains(u"20180325"_s))
            QVERIFY(findDates(text, DateOrder::DayFirst, false).isEmpty());
    }
    void repairs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("date");
        QTest::newRow("O") << u"25/12/2O18"_s << u"2018-12-25"_s;
        QTest::newRow("l") << u"l5/12/2018"_s << u"2018-12-15"_s;
        QTest::newRow("mixed marks") << u"25/12-2018"_s << u"2018-12-25"_s;
        QTest::newRow("month name") << u"25 Decenber 2018"_s << u"2018-12-25"_s;
        QTest::newRow("october stays") << u"01OCT2018"_s << u"2018-10-01"_s;
    }
    void repairs()
    {
        QFETCH(QString, text);
        QFETCH(QString, date);
        const auto parsed = parseDate(text, DateOrder::Unknown, true);
        QVERIFY(parsed);
        QCOMPARE(parsed->date.toString(Qt::ISODate), date);
    }
};

QTEST_APPLESS_MAIN(TestDateParser)
#include "test_date_parser.moc"
