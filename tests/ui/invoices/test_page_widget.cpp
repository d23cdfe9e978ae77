// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/invoices_service/service_bench.h"
#include "ui/invoices/page_bar_widget.h"
#include "ui/invoices/page_pictures_presenter.h"
#include "ui/invoices/page_thumbnails_widget.h"
#include "ui/invoices/page_view.h"
#include "ui/invoices/page_widget.h"
#include "ui/kit/actions.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QVBoxLayout>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// "page N", and a total on each.
QList<ReadPage> manyPages(int count)
{
    QList<ReadPage> pages;
    for (int i = 0; i < count; ++i) {
        ReadPage page;
        page.widthPt = 595;
        page.heightPt = 842;
        const QStringList words{u"page"_s, QString::number(i + 1), u"1,234.50"_s};
        for (int w = 0; w < words.size(); ++w) {
            Word word;
            word.text = words[w];
            word.box = {0.1 + 0.2 * w, 0.8, 0.2 + 0.2 * w, 0.82};
            page.words.append(word);
        }
        pages.append(page);
    }
    return pages;
}

/// The page with its tools over a real data folder, and a field beside it.
struct WidgetBench {
    explicit WidgetBench(int pages = 12) : actions(&window)
    {
        service.service->startReading(1);
        ReadDocument document;
        document.pages = manyPages(pages);
        document.pageCount = pages;
        id = service.read(service.file(u"a.pdf"_s, document)).id;
        pictures = std::make_unique<PagePicturesPresenter>(*service.service);
        auto *column = new QVBoxLayout(&window);
        field = new QLineEdit(&window);
        field->setObjectName(u"field"_s);
        page = new PageWidget(actions, &window, &window);
        page->setPictures(*pictures);
        column->addWidget(field);
        column->addWidget(page);
        window.resize(800, 900);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not get active");
        pictures->open(id);
        page->view().openDocument(id.value);
        page->view().setPages(document.pages);
        field->setFocus();
    }
    template <class T>
    T *find(const QString &name)
    {
        return window.findChild<T *>(name);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key(key), modifiers);
    }
    [[nodiscard]] QString count() { return find<QLabel>(u"pageSearchCount"_s)->text(); }

    ServiceBench service;
    QWidget window;
    Actions actions;
    std::unique_ptr<PagePicturesPresenter> pictures;
    QLineEdit *field = nullptr;
    PageWidget *page = nullptr;
    InvoiceId id;
};

} // namespace

/// The tools of the page, by keys and clicks.
class TestPageWidget : public QObject {
    Q_OBJECT
private slots:
    void searchByKeys();
    void searchWithoutMatch();
    void searchGoesToTheNextDocument();
    void thumbnailsByKeys();
    void thumbnailsShowWhatIsToCheck();
    void sixtyPagesAreDrawnAsTheyAreSeen();
    void thumbnailsAreForManyPages();
    void picturesOfNeighboursAreDrawnAhead();
    void aNarrowBarKeepsEveryTool();
    void withoutPages();
    void rememberedLayout();
    void everyWidgetHasAName();
};

void TestPageWidget::searchByKeys()
{
    WidgetBench b;
    b.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    auto *edit = b.find<QLineEdit>(u"pageSearchEdit"_s);
    QTRY_VERIFY(edit->hasFocus());
    QTest::keyClicks(edit, u"1234.50"_s);
    QTRY_COMPARE(b.count(), u"1 of 12"_s);
    b.press(Qt::Key_F3);
    QCOMPARE(b.count(), u"2 of 12"_s);
    QTRY_COMPARE(b.page->view().currentPage(), 1);
    b.press(Qt::Key_Return);
    QCOMPARE(b.count(), u"3 of 12"_s);
    b.press(Qt::Key_F3, Qt::ShiftModifier);
    b.press(Qt::Key_Return, Qt::ShiftModifier);
    b.press(Qt::Key_F3, Qt::ShiftModifier); // round to the last
    QCOMPARE(b.count(), u"12 of 12"_s);
    QTRY_COMPARE(b.page->view().currentPage(), 11);
    b.press(Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    QVERIFY(b.field->hasFocus());
    b.press(Qt::Key_F3); // opens with what was looked for last, from here on
    QTRY_VERIFY(edit->hasFocus());
    QCOMPARE(edit->text(), u"1234.50"_s);
    QTRY_COMPARE(b.count(), u"12 of 12"_s);
    QTest::mouseClick(b.find<QToolButton>(u"pageSearchClose"_s), Qt::LeftButton);
    QVERIFY(b.field->hasFocus());
}

void TestPageWidget::searchWithoutMatch()
{
    WidgetBench b(1);
    b.actions.trigger(u"page.find");
    QTest::keyClicks(b.find<QLineEdit>(u"pageSearchEdit"_s), u"quittung"_s);
    QTRY_COMPARE(b.count(), u"No match"_s);
    b.press(Qt::Key_F3);
    QCOMPARE(b.count(), u"No match"_s);
    b.find<QLineEdit>(u"pageSearchEdit"_s)->clear();
    QCOMPARE(b.count(), QString());
}

void TestPageWidget::searchGoesToTheNextDocument()
{
    WidgetBench b(3);
    b.actions.trigger(u"page.find");
    QTest::keyClicks(b.find<QLineEdit>(u"pageSearchEdit"_s), u"page"_s);
    QTRY_COMPARE(b.count(), u"1 of 3"_s);
    b.page->view().openDocument(99);
    b.page->view().setPages(manyPages(7));
    QTRY_COMPARE(b.count(), u"1 of 7"_s);
}

void TestPageWidget::thumbnailsByKeys()
{
    WidgetBench b;
    auto *strip = b.find<PageThumbnailsWidget>(u"pageThumbnails"_s);
    QVERIFY(!strip->isVisible());
    b.press(Qt::Key_F4);
    QVERIFY(strip->isVisible());
    strip->setFocus();
    b.press(Qt::Key_Down);
    QCOMPARE(b.page->view().currentPage(), 1);
    b.press(Qt::Key_End);
    QCOMPARE(b.page->view().currentPage(), 11);
    b.press(Qt::Key_Home);
    QCOMPARE(b.page->view().currentPage(), 0);
    b.page->view().goToPage(3);
    QCOMPARE(strip->currentIndex().row(), 3); // follows the page
    QTest::mouseClick(strip->viewport(), Qt::LeftButton, {}, strip->visualRect(strip->model()->index(2, 0)).center());
    QCOMPARE(b.page->view().currentPage(), 2);
    b.press(Qt::Key_F4);
    QVERIFY(!strip->isVisible());
}

void TestPageWidget::thumbnailsShowWhatIsToCheck()
{
    WidgetBench b;
    const UnitRect box{0.1, 0.1, 0.2, 0.2};
    b.page->view().setMarks({{1, 2, box, FieldState::Doubtful, u"Total"_s},
                             {2, 2, box, FieldState::Wrong, u"IBAN"_s},
                             {3, 4, box, FieldState::Good, u"Number"_s}});
    const auto *model = b.find<PageThumbnailsWidget>(u"pageThumbnails"_s)->model();
    QCOMPARE(model->index(2, 0).data(PageThumbnailsModel::ToCheckRole).toInt(), 2);
    QCOMPARE(FieldState(model->index(2, 0).data(PageThumbnailsModel::WorstRole).toInt()), FieldState::Wrong);
    QVERIFY(model->index(2, 0).data(Qt::AccessibleTextRole).toString().contains(u"2 field"_s));
    QCOMPARE(model->index(4, 0).data(PageThumbnailsModel::ToCheckRole).toInt(), 0);
}

void TestPageWidget::sixtyPagesAreDrawnAsTheyAreSeen()
{
    WidgetBench b(60); // the fake draws ten pages; the others fail, and are not asked for again and again
    auto *strip = b.find<PageThumbnailsWidget>(u"pageThumbnails"_s);
    QSignalSpy wanted(strip, &PageThumbnailsWidget::pictureWanted);
    b.press(Qt::Key_F4);
    const auto hasPicture = [strip](int page) {
        return !strip->model()->index(page, 0).data(PageThumbnailsModel::PictureRole).value<QPixmap>().isNull();
    };
    QTRY_VERIFY(hasPicture(0) && hasPicture(3));
    QTest::qWait(100);
    QVERIFY(wanted.size() < 15);
    wanted.clear();
    strip->verticalScrollBar()->setValue(strip->verticalScrollBar()->maximum());
    QTRY_VERIFY(!wanted.isEmpty());
    QTest::qWait(150);
    QVERIFY(wanted.size() < 15);
    for (const QList<QVariant> &asked : wanted)
        QVERIFY(asked[0].toInt() > 45 || asked[0].toInt() < 15);
}

void TestPageWidget::thumbnailsAreForManyPages()
{
    WidgetBench b(1);
    QVERIFY(!b.actions.action(u"view.thumbnails")->isEnabled());
    QVERIFY(!b.find<QToolButton>(u"view.nextPageButton"_s)->isVisible());
    b.page->view().openDocument(9);
    b.page->view().setPages(manyPages(2));
    QVERIFY(b.actions.action(u"view.thumbnails")->isEnabled());
    QVERIFY(b.find<QToolButton>(u"view.nextPageButton"_s)->isVisible());
    QCOMPARE(b.find<QLabel>(u"pageNumber"_s)->text(), u"1 of 2"_s);
    b.press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(b.find<QLabel>(u"pageNumber"_s)->text(), u"2 of 2"_s);
}

void TestPageWidget::picturesOfNeighboursAreDrawnAhead()
{
    WidgetBench b(1);
    ReadDocument document;
    document.pages = manyPages(1);
    document.pageCount = 1;
    const InvoiceId next = b.service.read(b.service.file(u"b.pdf"_s, document)).id;
    const InvoiceId last = b.service.read(b.service.file(u"c.pdf"_s, document)).id;
    QTest::qWait(150); // the page that is looked at, and its neighbours
    const int before = b.service.reader.renders();
    b.pictures->prefetch({next, last, b.id});
    QTRY_COMPARE(b.service.reader.renders(), before + 2);
    QSignalSpy ready(b.pictures.get(), &PagePicturesPresenter::ready);
    b.pictures->open(next);
    b.page->view().openDocument(next.value);
    b.page->view().setPages(document.pages);
    QTRY_VERIFY(!ready.isEmpty());
    QTest::qWait(50);
    QCOMPARE(b.service.reader.renders(), before + 2); // from memory
    b.pictures->prefetch({InvoiceId{999}});           // is gone by now: nothing happens
    QTest::qWait(120);
    QCOMPARE(b.service.reader.renders(), before + 2);
}

void TestPageWidget::aNarrowBarKeepsEveryTool()
{
    WidgetBench b;
    auto *bar = b.find<PageBarWidget>(u"pageBar"_s);
    auto *more = b.find<QToolButton>(u"pageMoreButton"_s);
    QVERIFY(!more->isVisible());
    b.window.resize(260, 700);
    QTRY_COMPARE(b.window.width(), 260);
    QTRY_VERIFY(more->isVisible());
    QVERIFY(bar->width() <= 260);
    int shown = 0;
    for (const QToolButton *button : bar->findChildren<QToolButton *>()) {
        if (!button->isVisible())
            continue;
        ++shown;
        QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->objectName()));
    }
    QVERIFY(shown >= 4);
    auto *menu = b.find<QMenu>(u"pageMoreMenu"_s);
    const QList<QAction *> hidden = menu->actions();
    for (const QStringView id : {u"view.fit", u"view.fitWidth", u"view.rotate", u"view.zoomSelection"}) {
        const bool inBar = b.find<QToolButton>(id.toString() + u"Button"_s)->isVisible();
        QVERIFY2(inBar != hidden.contains(b.actions.action(id)), qPrintable(id.toString()));
    }
    QTest::mouseClick(more, Qt::LeftButton);
    QTRY_VERIFY(menu->isVisible());
    menu->close();
    b.window.resize(800, 700);
    QTRY_VERIFY(!more->isVisible());
}

void TestPageWidget::withoutPages()
{
    WidgetBench b;
    b.press(Qt::Key_F4);
    b.page->setHasPages(false, u"No page to show"_s, u"This e-invoice is a file of data."_s);
    QVERIFY(!b.page->view().isVisible());
    QVERIFY(!b.find<QWidget>(u"pageBar"_s)->isVisible());
    QVERIFY(!b.find<QWidget>(u"pageThumbnails"_s)->isVisible());
    QVERIFY(!b.actions.action(u"page.find")->isEnabled());
    b.page->setHasPages(true, {}, {});
    QVERIFY(b.page->view().isVisible());
    QVERIFY(b.find<QWidget>(u"pageThumbnails"_s)->isVisible());
}

void TestPageWidget::rememberedLayout()
{
    WidgetBench b;
    b.press(Qt::Key_F4);
    b.actions.trigger(u"view.fit");
    b.page->saveLayout(*b.service.settings);
    PageWidget other(b.actions, &b.window);
    other.restoreLayout(*b.service.settings);
    other.view().setPages(manyPages(3));
    QCOMPARE(other.view().zoom(), PageZoom::FitPage);
    QVERIFY(!other.findChild<QWidget *>(u"pageThumbnails"_s)->isHidden());
}

void TestPageWidget::everyWidgetHasAName()
{
    WidgetBench b;
    b.press(Qt::Key_F4);
    b.actions.trigger(u"page.find");
    for (const QWidget *widget : b.page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->isHidden() || widget->objectName().startsWith(u"qt_"_s))
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<const QPushButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestPageWidget)
#include "test_page_widget.moc"
