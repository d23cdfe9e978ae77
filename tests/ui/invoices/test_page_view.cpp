// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Geometry and text of pages, and the view over them.
class TestPageView : public QObject {
    Q_OBJECT
private slots:
    void boxesGoToTheContentAndBack_data();
    void boxesGoToTheContentAndBack();
    void zoomFits();
    void pagesAreFoundByHeight();
    void wordsAreJoinedAsPrinted();
    void typedTextIsFoundAcrossWords();
    void picturesAreAskedForWhenSeen();
    void focusedPlaceScrollsIntoView();
    void shiftAddsAndDraggingTakesABox();
};

namespace {

Word word(const QString &text, double left, double top, int line)
{
    Word w;
    w.text = text;
    w.box = {left, top, left + 0.1, top + 0.02};
    w.line = line;
    return w;
}

ReadPage page()
{
    ReadPage p;
    p.widthPt = 595;
    p.heightPt = 842;
    p.words = {word(u"Total"_s, 0.1, 0.5, 0), word(u"1"_s, 0.3, 0.5, 0), word(u"471,60"_s, 0.45, 0.5, 0),
               word(u"Hamburg"_s, 0.1, 0.9, 1)};
    return p;
}

} // namespace

void TestPageView::boxesGoToTheContentAndBack_data()
{
    QTest::addColumn<int>("turned");
    for (const int turned : {0, 90, 180, 270})
        QTest::addRow("%d", turned) << turned;
}

void TestPageView::boxesGoToTheContentAndBack()
{
    QFETCH(int, turned);
    PageGeometry geometry;
    geometry.setPages({{595, 842}, {842, 595}});
    geometry.setView({800, 600}, PageZoom::Factor, 1.5, turned);
    const UnitRect box{0.1, 0.2, 0.3, 0.25};
    for (int p = 0; p < 2; ++p) {
        const QRectF content = geometry.toContent(p, box);
        QVERIFY(QRectF(geometry.pageRect(p)).contains(content));
        const UnitRect back = geometry.toPage(p, content);
        QVERIFY(std::abs(back.left - box.left) < 1e-9 && std::abs(back.bottom - box.bottom) < 1e-9);
    }
    // what stands at the upper left of the upright page goes round with the turn, clockwise
    const QPointF corner = geometry.toContent(0, {0, 0, 0.01, 0.01}).center() - geometry.pageRect(0).center();
    const bool left = corner.x() < 0;
    const bool top = corner.y() < 0;
    QCOMPARE(left, turned == 0 || turned == 270);
    QCOMPARE(top, turned == 0 || turned == 90);
}

void TestPageView::zoomFits()
{
    PageGeometry geometry;
    geometry.setPages({{595, 842}});
    geometry.setView({800, 600}, PageZoom::FitWidth, 1, 0);
    QCOMPARE(geometry.pageRect(0).width(), 800 - 2 * PageGeometry::Gap);
    geometry.setView({800, 600}, PageZoom::FitPage, 1, 0);
    QCOMPARE(geometry.pageRect(0).height(), 600 - 2 * PageGeometry::Gap);
    QVERIFY(geometry.contentSize().height() <= 600);
    geometry.setView({800, 600}, PageZoom::Factor, 100, 0);
    QCOMPARE(geometry.factor(), PageGeometry::MaxFactor);
    geometry.setPages({});
    geometry.setView({800, 600}, PageZoom::FitPage, 1, 0);
    QCOMPARE(geometry.pageAt(10), -1);
}

void TestPageView::pagesAreFoundByHeight()
{
    PageGeometry geometry;
    geometry.setPages(QList<QSizeF>(5, QSizeF(595, 842)));
    geometry.setView({800, 600}, PageZoom::Factor, 1, 0);
    for (int p = 0; p < 5; ++p)
        QCOMPARE(geometry.pageAt(geometry.pageRect(p).center().y()), p);
    QCOMPARE(geometry.pageAt(1'000'000), 4);
    const auto [first, last] = geometry.pagesBetween(geometry.pageRect(1).top(), geometry.pageRect(2).bottom());
    QCOMPARE(first, 1);
    QCOMPARE(last, 2);
}

void TestPageView::wordsAreJoinedAsPrinted()
{
    ReadPage p = page();
    QCOMPARE(pickWords(p, 0, {2, 1, 1}).text, u"1 471,60"_s);
    p.words[1].spaceAfter = false;
    QCOMPARE(pickWords(p, 0, {1, 2}).text, u"1471,60"_s);
    QCOMPARE(pickWords(p, 0, {0, 3}).text, u"Total, Hamburg"_s);
    QCOMPARE(pickInside(p, 0, {0.2, 0.4, 0.6, 0.6}).words, (QList<int>{1, 2}));
    QCOMPARE(wordAt(p, 0.11, 0.51), 0);
    QCOMPARE(wordAt(p, 0.9, 0.1), -1);
}

void TestPageView::typedTextIsFoundAcrossWords()
{
    const QList<ReadPage> pages{page(), page()};
    QCOMPARE(findText(pages, u"1471,60"_s).size(), 2);
    QCOMPARE(findText(pages, u"hamb"_s).size(), 2);
    QCOMPARE(findText(pages, u"hamb"_s, 1).size(), 1);
    QCOMPARE(findText(pages, u"h"_s).size(), 0);              // one letter would light up half the page
    QCOMPARE(findText(pages, u"471,60 Hamburg"_s).size(), 0); // not across lines
}

void TestPageView::picturesAreAskedForWhenSeen()
{
    PageView view;
    view.resize(600, 500);
    QSignalSpy wanted(&view, &PageView::pictureWanted);
    view.setPages({page(), page(), page(), page()});
    view.show();
    QTRY_VERIFY(!wanted.isEmpty());
    QTest::qWait(60);
    for (const QList<QVariant> &asked : wanted)
        QVERIFY(asked.first().toInt() < 2); // the others are out of sight
    view.setPicture(0, 100, QImage(800, 1100, QImage::Format_RGB32));
    wanted.clear();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QTRY_VERIFY(!wanted.isEmpty());
    QCOMPARE(wanted.last().first().toInt(), 3);
}

void TestPageView::focusedPlaceScrollsIntoView()
{
    PageView view;
    view.resize(600, 400);
    view.setPages({page(), page()});
    view.show();
    view.setMarks({{7, 1, {0.1, 0.8, 0.2, 0.82}, FieldState::Doubtful, u"Total"_s}});
    view.setFocusedMark(7, true);
    QVERIFY(view.viewport()->rect().contains(view.markRect(7)));
    QCOMPARE(view.currentPage(), 1);
    const int before = view.verticalScrollBar()->value();
    view.setFocusedMark(7, true);
    QCOMPARE(view.verticalScrollBar()->value(), before); // what is seen does not move
}

void TestPageView::shiftAddsAndDraggingTakesABox()
{
    PageView view;
    view.resize(700, 900);
    view.setPages({page()});
    view.setZoom(PageZoom::FitPage);
    view.show();
    QSignalSpy picked(&view, &PageView::textPicked);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.wordRect(0, 1).center());
    QCOMPARE(picked.count(), 0); // nobody wants text
    view.setTaking(true);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.wordRect(0, 1).center());
    QTest::mouseClick(view.viewport(), Qt::LeftButton, Qt::ShiftModifier, view.wordRect(0, 2).center());
    QCOMPARE(picked.count(), 2);
    QCOMPARE(picked[0][1].toBool(), false);
    QCOMPARE(picked[1][1].toBool(), true);
    picked.clear();
    const QPoint from = view.wordRect(0, 1).topLeft() - QPoint(5, 5);
    const QPoint to = view.wordRect(0, 2).bottomRight() + QPoint(5, 5);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(view.viewport(), (from + to) / 2);
    QTest::mouseMove(view.viewport(), to);
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(picked.count(), 1);
    QCOMPARE(picked[0][0].value<PickedText>().text, u"1 471,60"_s);
}

QTEST_MAIN(TestPageView)
#include "test_page_view.moc"
