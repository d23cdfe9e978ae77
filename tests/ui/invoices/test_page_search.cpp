// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_search.h"
#include "ui/invoices/page_selection.h"

#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Text of pages: search, reading order and selection.
class TestPageSearch : public QObject {
    Q_OBJECT
private slots:
    void numbersHaveOneForm_data();
    void numbersHaveOneForm();
    void textIsFound_data();
    void textIsFound();
    void matchesAreLitLineByLine();
    void everyPageIsSearched();
    void wordsFromTheRightAreReadFromTheRight_data();
    void wordsFromTheRightAreReadFromTheRight();
    void selectionRunsOverLinesAndPages();
    void selectionGoesBackwards();
    void litBoxesFollowThePaper();
};

namespace {

/// Lines of words, side by side on paper, from the left as they are listed.
ReadPage pageOf(const QList<QStringList> &lines)
{
    ReadPage page;
    page.widthPt = 595;
    page.heightPt = 842;
    for (int line = 0; line < lines.size(); ++line) {
        for (int i = 0; i < lines[line].size(); ++i) {
            Word word;
            word.text = lines[line][i];
            word.line = line;
            word.box = {0.1 + 0.1 * i, 0.1 + 0.05 * line, 0.19 + 0.1 * i, 0.12 + 0.05 * line};
            page.words.append(word);
        }
    }
    return page;
}

QStringList readOrder(const ReadPage &page)
{
    QStringList words;
    const ReadingOrder order(page);
    for (const int word : order.words())
        words.append(page.words[word].text);
    return words;
}

const QString Shalom = u"\u05e9\u05dc\u05d5\u05dd"_s;
const QString Olam = u"\u05e2\u05d5\u05dc\u05dd"_s;
const QString Fatura = u"\u0641\u0627\u062a\u0648\u0631\u0629"_s;

} // namespace

void TestPageSearch::numbersHaveOneForm_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addRow("plain") << u"1234.50"_s << u"1234.50"_s;
    QTest::addRow("english") << u"1,234.50"_s << u"1234.50"_s;
    QTest::addRow("german") << u"1.234,50"_s << u"1234.50"_s;
    QTest::addRow("swiss") << u"1'234.50"_s << u"1234.50"_s;
    QTest::addRow("blank") << u"1 234,50"_s << u"1234.50"_s;
    QTest::addRow("thousands") << u"12.345"_s << u"12345"_s;
    QTest::addRow("date") << u"31.12.2025"_s << u"31122025"_s;
    QTest::addRow("word") << u"12a"_s << QString();
    QTest::addRow("arabic digits") << u"\u0661\u0662\u0663"_s << u"123"_s;
}

void TestPageSearch::numbersHaveOneForm()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(foldedNumber(text), expected);
}

void TestPageSearch::textIsFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<int>>("words"); // of the first match; empty = none
    QTest::addRow("case") << u"RECHNUNG"_s << QList<int>{0};
    QTest::addRow("two words") << u"rechnung nr"_s << QList<int>{0, 1};
    QTest::addRow("accents") << u"munchen"_s << QList<int>{3};
    QTest::addRow("accents typed") << u"M\u00fcnchen"_s << QList<int>{3};
    QTest::addRow("over a line's end") << u"4711 M\u00fcnchen"_s << QList<int>{2, 3};
    QTest::addRow("hyphenated") << u"dienstleistung"_s << QList<int>{4, 5};
    QTest::addRow("digits grouped otherwise") << u"1234.50"_s << QList<int>{6};
    QTest::addRow("digits grouped with a blank") << u"12345.60"_s << QList<int>{7, 8};
    QTest::addRow("as printed") << u"1.234,50"_s << QList<int>{6};
    QTest::addRow("sharp s") << u"strasse"_s << QList<int>{9};
    QTest::addRow("part of a word") << u"chnun"_s << QList<int>{0};
    QTest::addRow("ligature") << u"office"_s << QList<int>{10};
    QTest::addRow("not there") << u"quittung"_s << QList<int>{};
    QTest::addRow("blank") << u"  "_s << QList<int>{};
    QTest::addRow("other order") << u"nr rechnung"_s << QList<int>{};
}

void TestPageSearch::textIsFound()
{
    QFETCH(QString, text);
    QFETCH(QList<int>, words);
    const ReadPage page = pageOf({{u"Rechnung"_s, u"Nr"_s, u"4711"_s},
                                  {u"M\u00fcnchen"_s, u"Dienst-"_s},
                                  {u"leistung"_s, u"1.234,50"_s},
                                  {u"12"_s, u"345,60"_s, u"Stra\u00dfe"_s, u"o\ufb03ce"_s}});
    const QList<PageMatch> matches = DocumentSearch({page}).find(text);
    QCOMPARE(matches.isEmpty() ? QList<int>{} : matches.first().words, words);
}

void TestPageSearch::matchesAreLitLineByLine()
{
    const ReadPage page = pageOf({{u"one"_s, u"two"_s}, {u"three"_s, u"four"_s}});
    const QList<PageMatch> matches = DocumentSearch({page}).find(u"one two three"_s);
    QCOMPARE(matches.size(), 1);
    QCOMPARE(matches[0].boxes.size(), 2);
    QCOMPARE(matches[0].boxes[0], page.words[0].box.united(page.words[1].box));
    QCOMPARE(matches[0].boxes[1], page.words[2].box);
}

void TestPageSearch::everyPageIsSearched()
{
    const ReadPage page = pageOf({{u"Total"_s, u"119.00"_s}, {u"total"_s}});
    const QList<PageMatch> matches = DocumentSearch({page, pageOf({{u"nothing"_s}}), page}).find(u"total"_s);
    QCOMPARE(matches.size(), 4);
    QCOMPARE(matches[1].page, 0);
    QCOMPARE(matches[1].words, QList<int>{2});
    QCOMPARE(matches[2].page, 2);
}

void TestPageSearch::wordsFromTheRightAreReadFromTheRight_data()
{
    QTest::addColumn<QStringList>("onPaper");
    QTest::addColumn<QStringList>("read");
    QTest::addRow("latin") << QStringList{u"pay"_s, u"12"_s, u"now"_s} << QStringList{u"pay"_s, u"12"_s, u"now"_s};
    QTest::addRow("hebrew") << QStringList{Olam, Shalom} << QStringList{Shalom, Olam};
    QTest::addRow("a number among") << QStringList{Olam, u"12"_s, Shalom} << QStringList{Shalom, u"12"_s, Olam};
    QTest::addRow("two numbers") << QStringList{u"20"_s, u"10"_s, Fatura} << QStringList{Fatura, u"10"_s, u"20"_s};
    QTest::addRow("latin in hebrew") << QStringList{Olam, u"Desk"_s, u"Ltd"_s, u"7"_s, Shalom}
                                     << QStringList{Shalom, u"Desk"_s, u"Ltd"_s, u"7"_s, Olam};
    QTest::addRow("hebrew in latin") << QStringList{u"to"_s, u"all"_s, Olam, u"5"_s, Shalom, u"today"_s}
                                     << QStringList{u"to"_s, u"all"_s, Shalom, u"5"_s, Olam, u"today"_s};
}

void TestPageSearch::wordsFromTheRightAreReadFromTheRight()
{
    QFETCH(QStringList, onPaper);
    QFETCH(QStringList, read);
    QCOMPARE(readOrder(pageOf({onPaper})), read);
}

void TestPageSearch::selectionRunsOverLinesAndPages()
{
    PageSelection selection;
    ReadPage first = pageOf({{u"one"_s, u"two"_s}, {u"EUR"_s, u"5"_s, u"each"_s}});
    first.words[2].spaceAfter = false;
    selection.setPages({first, pageOf({{Olam, Shalom}, {u"end"_s}})});
    QVERIFY(selection.isEmpty());
    selection.begin(0, 0.25, 0.11, PageSelection::Unit::Word);
    QCOMPARE(selection.text(), u"two"_s);
    selection.extend(0, 0.25, 0.16);
    QCOMPARE(selection.text(), u"two\nEUR5"_s);
    selection.extend(1, 0.15, 0.11); // the left word of a line from the right is its last
    QCOMPARE(selection.text(), u"two\nEUR5 each\n"_s + Shalom + u' ' + Olam);
    QCOMPARE(selection.lastPage(), 1);
    selection.begin(0, 0.25, 0.16, PageSelection::Unit::Line);
    QCOMPARE(selection.text(), u"EUR5 each"_s);
    selection.selectPage(1);
    QCOMPARE(selection.text(), Shalom + u' ' + Olam + u"\nend"_s);
    selection.setPages({ReadPage{}});
    selection.selectPage(0);
    QVERIFY(selection.isEmpty() && selection.text().isEmpty());
}

void TestPageSearch::selectionGoesBackwards()
{
    PageSelection selection;
    selection.setPages({pageOf({{u"one"_s, u"two"_s, u"three"_s}})});
    selection.begin(0, 0.35, 0.11, PageSelection::Unit::Word);
    selection.extend(0, 0.12, 0.05); // above the line, over its first word
    QCOMPARE(selection.text(), u"one two three"_s);
    selection.extend(0, 0.25, 0.11);
    QCOMPARE(selection.text(), u"two three"_s);
}

void TestPageSearch::litBoxesFollowThePaper()
{
    PageSelection selection;
    const ReadPage page = pageOf({{u"to"_s, Olam, Shalom, u"today"_s}, {u"next"_s}});
    selection.setPages({page});
    selection.begin(0, 0.11, 0.11, PageSelection::Unit::Word);
    selection.extend(0, 0.35, 0.11); // "to" and the right one of the two, which is read first
    QCOMPARE(selection.text(), u"to "_s + Shalom);
    QCOMPARE(selection.boxes(0), (QList<UnitRect>{page.words[0].box, page.words[2].box}));
    selection.extend(0, 0.45, 0.11);
    QCOMPARE(selection.boxes(0).size(), 1);
    QVERIFY(selection.boxes(1).isEmpty());
}

QTEST_APPLESS_MAIN(TestPageSearch)
#include "test_page_search.moc"
