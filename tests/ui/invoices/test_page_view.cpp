// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QtEvents>

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
    void thePointerSaysWhatTheMouseDoes();
    void draggingSelectsText();
    void doubleAndTripleClicksSelect();
    void altSelectsBesideAField();
    void theSharpPictureStays();
    void aCoarsePictureComesFirst();
    void pagesThatAreScrolledPastAreDropped();
    void aFailedPageCanBeTriedAgain();
    void theSameDocumentKeepsItsPlace();
    void turningIsRememberedByDocument();
    void zoomGoesToTheSelectionAndBack();
    void aBoxIsZoomedTo();
    void wheelZoomsAtThePointer();
    void resolutionFitsTheScreen();
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
    QTRY_VERIFY(view.viewport()->rect().contains(view.markRect(7))); // it may move there smoothly
    QTRY_COMPARE(view.currentPage(), 1);
    QTest::qWait(200);
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

namespace {

/// A view of one page that fits it, shown.
struct ShownView {
    explicit ShownView(const QList<ReadPage> &pages = {page()})
    {
        view.resize(700, 900);
        view.openDocument(1);
        view.setPages(pages);
        view.setZoom(PageZoom::FitPage);
        view.show();
        QTest::qWait(1);
    }
    void drag(QPoint from, QPoint to, Qt::KeyboardModifiers keys = {})
    {
        QTest::mousePress(view.viewport(), Qt::LeftButton, keys, from);
        moveTo((from + to) / 2, keys);
        moveTo(to, keys);
        QTest::mouseRelease(view.viewport(), Qt::LeftButton, keys, to);
    }
    void moveTo(QPoint to, Qt::KeyboardModifiers keys)
    {
        QMouseEvent move(QEvent::MouseMove, to, view.viewport()->mapToGlobal(to), Qt::NoButton, Qt::LeftButton, keys);
        QApplication::sendEvent(view.viewport(), &move);
    }
    [[nodiscard]] Qt::CursorShape shapeAt(QPoint point, Qt::KeyboardModifiers keys = {})
    {
        QMouseEvent move(QEvent::MouseMove, point, view.viewport()->mapToGlobal(point), Qt::NoButton, Qt::NoButton,
                         keys);
        QApplication::sendEvent(view.viewport(), &move);
        return view.viewport()->cursor().shape();
    }
    [[nodiscard]] QPoint word(int index) const { return view.wordRect(0, index).center(); }

    PageView view;
};

QImage picture(int dpi)
{
    QImage image(595 * dpi / 72, 842 * dpi / 72, QImage::Format_RGB32);
    image.fill(QColor(dpi % 256, 0, 0));
    return image;
}

} // namespace

void TestPageView::thePointerSaysWhatTheMouseDoes()
{
    ShownView shown;
    const QPoint blank = shown.view.wordRect(0, 0).center() - QPoint(0, 100);
    QCOMPARE(shown.shapeAt(shown.word(0)), Qt::IBeamCursor);
    QCOMPARE(shown.shapeAt(blank), Qt::OpenHandCursor);
    shown.view.setMarks({{7, 0, page().words[2].box, FieldState::Good, u"Total"_s}});
    QCOMPARE(shown.shapeAt(shown.word(2)), Qt::PointingHandCursor);
    shown.view.setTaking(true);
    QCOMPARE(shown.shapeAt(shown.word(0)), Qt::PointingHandCursor);
    QCOMPARE(shown.shapeAt(blank), Qt::CrossCursor);
    QCOMPARE(shown.shapeAt(shown.word(0), Qt::AltModifier), Qt::IBeamCursor);
}

void TestPageView::draggingSelectsText()
{
    ShownView shown;
    QSignalSpy picked(&shown.view, &PageView::textPicked);
    shown.drag(shown.word(1), shown.word(3));
    QCOMPARE(shown.view.selectedText(), u"1 471,60\nHamburg"_s);
    QVERIFY(picked.isEmpty());
    QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"1 471,60\nHamburg"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, Qt::ShiftModifier, shown.word(2)); // from the same start
    QCOMPARE(shown.view.selectedText(), u"1 471,60"_s);
    QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(shown.view.selectedText(), u"Total 1 471,60\nHamburg"_s);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QVERIFY(!shown.view.hasSelection());
    shown.drag(shown.word(0) - QPoint(0, 100), shown.word(0) - QPoint(0, 60)); // blank paper: moves the page
    QVERIFY(!shown.view.hasSelection());
}

void TestPageView::doubleAndTripleClicksSelect()
{
    ShownView shown;
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.word(1));
    QCOMPARE(shown.view.selectedText(), u"1"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.word(1));
    QCOMPARE(shown.view.selectedText(), u"Total 1 471,60"_s);
    QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.word(1));
    QVERIFY(!shown.view.hasSelection());
}

void TestPageView::altSelectsBesideAField()
{
    QWidget window;
    QHBoxLayout row(&window);
    QLineEdit edit;
    ShownView shown;
    row.addWidget(&edit);
    row.addWidget(&shown.view);
    window.resize(900, 900);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    edit.setFocus();
    shown.view.setTaking(true);
    QSignalSpy picked(&shown.view, &PageView::textPicked);
    shown.drag(shown.word(0), shown.word(2), Qt::AltModifier);
    QCOMPARE(shown.view.selectedText(), u"Total 1 471,60"_s);
    QVERIFY(picked.isEmpty());
    QVERIFY(edit.hasFocus());
    QApplication::clipboard()->clear();
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Total 1 471,60"_s);
    edit.setText(u"mine"_s);
    edit.selectAll(); // what is selected in the field itself goes first
    QTest::keyClick(&edit, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"mine"_s);
}

void TestPageView::theSharpPictureStays()
{
    ShownView shown;
    QTRY_VERIFY(shown.view.isVisible());
    QSignalSpy seen(&shown.view, &PageView::pictureShown);
    const int dpi = shown.view.dpiFor({page()});
    shown.view.setPicture(0, 48, picture(48));
    QTRY_COMPARE(seen.count(), 1);
    QVERIFY(!shown.view.isSharp());
    shown.view.setPicture(0, dpi, picture(dpi));
    QTRY_VERIFY(shown.view.isSharp());
    const auto red = [&] {
        const QImage image = shown.view.viewport()->grab().toImage();
        return image.pixelColor(image.width() / 2, image.height() / 2).red();
    };
    QCOMPARE(red(), dpi % 256);
    shown.view.setPicture(0, 48, picture(48)); // an answer that comes late
    QTest::qWait(60);
    QCOMPARE(red(), dpi % 256);
    QCOMPARE(seen.count(), 1);
}

void TestPageView::aCoarsePictureComesFirst()
{
    ShownView shown;
    QSignalSpy wanted(&shown.view, &PageView::pictureWanted);
    shown.view.openDocument(2);
    shown.view.setZoom(PageZoom::Factor, 2);
    shown.view.setPages({page()});
    QCOMPARE(wanted.size(), 1); // at once, without waiting for a rest
    QVERIFY(wanted[0][1].toInt() >= 192);
    QTRY_COMPARE(wanted.size(), 2); // the sharp one takes more than a frame
    QCOMPARE(wanted[1][1].toInt(), PageImages::CoarseDpi);
}

void TestPageView::pagesThatAreScrolledPastAreDropped()
{
    ShownView shown(QList<ReadPage>(60, page()));
    shown.view.setZoom(PageZoom::FitWidth);
    QSignalSpy wanted(&shown.view, &PageView::pictureWanted);
    QSignalSpy dropped(&shown.view, &PageView::pictureNotWanted);
    QTest::qWait(60);
    shown.view.goToPage(50);
    QTRY_VERIFY(!wanted.isEmpty() && wanted.last()[0].toInt() >= 50);
    QVERIFY(!dropped.isEmpty());
    QVERIFY(dropped.first()[0].toInt() < 3);
    QVERIFY(wanted.size() < 12);
    shown.view.goToPage(0);
    wanted.clear();
    QTRY_VERIFY(!wanted.isEmpty()); // asked for again
    QCOMPARE(wanted.first()[0].toInt(), 0);
}

void TestPageView::aFailedPageCanBeTriedAgain()
{
    ShownView shown;
    auto *retry = shown.view.findChild<QPushButton *>(u"pageRetryButton"_s);
    QVERIFY(retry && !retry->isVisible());
    QTest::qWait(60);
    shown.view.setPictureError(0, u"The page could not be drawn."_s);
    QVERIFY(retry->isVisible());
    QVERIFY(shown.view.viewport()->rect().contains(retry->geometry()));
    QSignalSpy wanted(&shown.view, &PageView::pictureWanted);
    QTest::mouseClick(retry, Qt::LeftButton);
    QTRY_VERIFY(!wanted.isEmpty());
    QVERIFY(!retry->isVisible());
}

void TestPageView::theSameDocumentKeepsItsPlace()
{
    ShownView shown(QList<ReadPage>(10, page()));
    shown.view.setZoom(PageZoom::Factor, 1.5);
    shown.view.turn();
    shown.view.goToPage(6);
    const int place = shown.view.verticalScrollBar()->value();
    QVERIFY(place > 0);
    QList<ReadPage> again(10, page());
    again[6].words[0].text = u"Gesamt"_s;
    QSignalSpy moved(shown.view.verticalScrollBar(), &QScrollBar::valueChanged);
    shown.view.setPages(again);
    QCOMPARE(shown.view.verticalScrollBar()->value(), place);
    QVERIFY(moved.isEmpty());
    QCOMPARE(shown.view.turned(), 90);
    QCOMPARE(shown.view.factor(), 1.5);
    QCOMPARE(shown.view.currentPage(), 6);
    shown.view.openDocument(2);
    shown.view.setPages(again);
    QCOMPARE(shown.view.verticalScrollBar()->value(), 0);
    QCOMPARE(shown.view.turned(), 0);
}

void TestPageView::turningIsRememberedByDocument()
{
    ShownView shown;
    shown.view.turn();
    shown.view.openDocument(2);
    shown.view.setPages({page()});
    QCOMPARE(shown.view.turned(), 0);
    shown.view.openDocument(1);
    shown.view.setPages({page()});
    QCOMPARE(shown.view.turned(), 90);
}

void TestPageView::zoomGoesToTheSelectionAndBack()
{
    ShownView shown;
    const double before = shown.view.factor();
    QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, shown.word(3));
    shown.view.zoomToSelection();
    QVERIFY(shown.view.factor() > 2 * before);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.wordRect(0, 3)));
    shown.view.zoomToSelection();
    QCOMPARE(shown.view.zoom(), PageZoom::FitPage);
    QCOMPARE(shown.view.factor(), before);
    shown.view.clearSelection();
    shown.view.setMarks({{7, 0, page().words[0].box, FieldState::Doubtful, u"Total"_s}});
    shown.view.setFocusedMark(7, false);
    shown.view.zoomToSelection();
    QVERIFY(shown.view.factor() > before);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.markRect(7)));
}

void TestPageView::aBoxIsZoomedTo()
{
    ShownView shown;
    const double before = shown.view.factor();
    shown.view.zoomToSelection(); // nothing is selected: the next box is meant
    QCOMPARE(shown.shapeAt(shown.word(0)), Qt::CrossCursor);
    QTest::keyClick(&shown.view, Qt::Key_Escape);
    QCOMPARE(shown.shapeAt(shown.word(0)), Qt::IBeamCursor);
    shown.view.zoomToSelection();
    shown.drag(shown.word(0) - QPoint(30, 30), shown.word(2) + QPoint(30, 30));
    QVERIFY(shown.view.factor() > 1.3 * before);
    QVERIFY(shown.view.viewport()->rect().contains(shown.view.wordRect(0, 1)));
    QVERIFY(!shown.view.hasSelection());
}

void TestPageView::wheelZoomsAtThePointer()
{
    ShownView shown;
    shown.view.setZoom(PageZoom::Factor, 2);
    shown.view.setMarks({{7, 0, page().words[2].box, FieldState::Good, u"Total"_s}});
    shown.view.setFocusedMark(7, true);
    const QPoint at = shown.word(2);
    QWheelEvent turn(at, shown.view.viewport()->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::ControlModifier,
                     Qt::NoScrollPhase, false);
    QApplication::sendEvent(shown.view.viewport(), &turn);
    QCOMPARE(shown.view.factor(), 2 * PageView::ZoomStep);
    QVERIFY((shown.word(2) - at).manhattanLength() <= 6);
}

void TestPageView::resolutionFitsTheScreen()
{
    QCOMPARE(PageImages::dpiStep(96, {595, 842}), 100);
    QCOMPARE(PageImages::dpiStep(101, {595, 842}), 150);
    QCOMPARE(PageImages::dpiStep(580, {595, 842}), 300);  // more pixels would take too long
    QCOMPARE(PageImages::dpiStep(580, {180, 400}), 600);  // a small receipt has few
    QCOMPARE(PageImages::dpiStep(300, {2400, 3400}), 72); // a poster
    QCOMPARE(PageImages::dpiStep(10, {0, 0}), 48);
}

QTEST_MAIN(TestPageView)
#include "test_page_view.moc"
