// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/merge_dialog.h"
#include "ui/invoices/split_page_widget.h"
#include "ui/invoices/split_widget.h"
#include "ui/kit/banner_widget.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// Splitting a file into its invoices and merging files into one, by hand.
class TestSplitting : public QObject {
    Q_OBJECT
private slots:
    void offerSaysWhatWasSeen();
    void clicksAndKeysMoveTheCuts();
    void onePartCannotBeSplit();
    void fileIsSplitAndTakenBack();
    void offerIsRefused();
    void anyFileOfSeveralPagesCanBeSplit();
    void orderOfFilesIsChangedBeforeTheMerge();
    void filesAreMergedAndTakenBack();
};

namespace {

QList<ProposedPart> twoParts()
{
    ProposedPart first{
        .pages = {0, 1}, .seller = u"Nordlicht GmbH"_s, .number = u"RE-1"_s, .confidence = 1, .reasons = {}};
    ProposedPart second{.pages = {2, 2},
                        .seller = u"Alpha Ltd"_s,
                        .number = u"A-77"_s,
                        .confidence = 0.9,
                        .reasons = {CutReason::AnotherNumber, CutReason::AnotherSeller}};
    return {first, second};
}

Word word(const QString &text, double left, double top)
{
    Word w;
    w.text = text;
    w.box = {left, top, left + 0.012 * double(text.size()), top + 0.014};
    w.fontSize = 10;
    w.line = qint32(top * 1000);
    return w;
}

/// A page that is an invoice by itself.
ReadPage invoicePage(const QString &seller, const QString &number, const QString &total)
{
    ReadPage page;
    page.widthPt = 595;
    page.heightPt = 842;
    page.source = WordSource::TextLayer;
    page.words = {word(seller, 0.1, 0.05),       word(u"INVOICE"_s, 0.1, 0.15), word(u"Invoice"_s, 0.1, 0.2),
                  word(u"number:"_s, 0.19, 0.2), word(number, 0.4, 0.2),        word(u"Total"_s, 0.1, 0.7),
                  word(u"EUR"_s, 0.4, 0.7),      word(total, 0.5, 0.7),         word(u"Page"_s, 0.4, 0.95),
                  word(u"1"_s, 0.46, 0.95),      word(u"of"_s, 0.49, 0.95),     word(u"1"_s, 0.53, 0.95)};
    return page;
}

struct Bench : ScreenBench {
    /// A file of two pages, each an invoice by itself.
    InvoiceId addPile(const QString &name, bool noticed)
    {
        const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return await(database->write([this, name, sha, noticed](WriteTransaction &tx) -> Result<InvoiceId> {
                   InvoiceRepository repository(tx.connection());
                   TRY_ASSIGN(id, repository.insert({sha, 100, name, name, clock.now()}));
                   TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
                   FinishedReading reading;
                   reading.extraction = cleanExtraction(u"RE-1001"_s);
                   if (noticed) {
                       Finding several;
                       several.rule = u"several_invoices"_s;
                       several.severity = Severity::Blocking;
                       several.values = {u"1: RE-1001"_s, u"2: AX-2002"_s};
                       reading.extraction.findings = {several};
                   }
                   reading.packedPages = packPages({invoicePage(u"Nordlicht"_s, u"RE-1001"_s, u"119.00"_s),
                                                    invoicePage(u"Alpha"_s, u"AX-2002"_s, u"50.00"_s)});
                   reading.pageCount = 2;
                   reading.searchText = name;
                   TRY(saveReading(tx, id, reading, {}));
                   return id;
               }))
            .value();
    }
};

} // namespace

void TestSplitting::offerSaysWhatWasSeen()
{
    SplitWidget bar;
    bar.offer(twoParts());
    QVERIFY(bar.isVisible());
    QVERIFY(!bar.isOpened());
    QVERIFY(bar.findChild<QLabel *>(u"splitSentence"_s)->text().contains(u"2 invoice"_s));
    const QString detail = bar.findChild<QLabel *>(u"splitDetail"_s)->text();
    QVERIFY2(detail.contains(u"1\u20132"_s) && detail.contains(u"A-77"_s), qPrintable(detail));
    QVERIFY2(detail.contains(u"another seller"_s), qPrintable(detail));
    QSignalSpy wanted(&bar, &SplitWidget::splitRequested);
    bar.findChild<QPushButton *>(u"splitNow"_s)->click();
    QCOMPARE(wanted.value(0).value(0).value<QList<PageRange>>(), (QList<PageRange>{{0, 1}, {2, 2}}));
}

void TestSplitting::clicksAndKeysMoveTheCuts()
{
    SplitWidget bar;
    bar.resize(700, 500);
    QSignalSpy opened(&bar, &SplitWidget::opened);
    bar.offer(twoParts());
    bar.findChild<QPushButton *>(u"splitChange"_s)->click();
    QCOMPARE(opened.value(0).value(0).toInt(), 3); // pictures of three pages are wanted
    const auto page = [&](int number) { return bar.findChild<SplitPageWidget *>(u"splitPage_%1"_s.arg(number)); };
    QVERIFY(page(1)->isChecked() && !page(2)->isChecked() && page(3)->isChecked());
    QTest::mouseClick(page(2), Qt::LeftButton);
    QCOMPARE(bar.parts(), (QList<PageRange>{{0, 0}, {1, 1}, {2, 2}}));
    QVERIFY(bar.findChild<QPushButton *>(u"splitNow"_s)->text().contains(u"3"_s));
    QTest::keyClick(page(3), Qt::Key_Space);
    QCOMPARE(bar.parts(), (QList<PageRange>{{0, 0}, {1, 2}}));
    QTest::mouseClick(page(1), Qt::LeftButton); // the first page always begins one
    QCOMPARE(bar.parts(), (QList<PageRange>{{0, 0}, {1, 2}}));
    QVERIFY(page(1)->isChecked());
}

void TestSplitting::onePartCannotBeSplit()
{
    SplitWidget bar;
    ProposedPart all;
    all.pages = {0, 3};
    bar.open({all});
    QVERIFY(bar.isOpened());
    QVERIFY(!bar.findChild<QPushButton *>(u"splitNow"_s)->isEnabled());
    QTest::mouseClick(bar.findChild<SplitPageWidget *>(u"splitPage_3"_s), Qt::LeftButton);
    QVERIFY(bar.findChild<QPushButton *>(u"splitNow"_s)->isEnabled());
    QCOMPARE(bar.parts(), (QList<PageRange>{{0, 1}, {2, 3}}));
}

void TestSplitting::fileIsSplitAndTakenBack()
{
    Bench bench;
    const InvoiceId id = bench.addPile(u"pile.pdf"_s, true);
    bench.show();
    bench.review(id);
    auto *bar = bench.find<SplitWidget>(u"splitBar");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->parts().size(), 2);
    bench.find<QPushButton>(u"splitNow")->click();
    QTRY_VERIFY(bench.invoice(id).trashedAt.isValid());
    auto *table = bench.find<QTableView>(u"invoiceTable");
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 2); // the two parts
    QTRY_VERIFY(bench.find<QPushButton>(u"undoSplitButton"));
    bench.find<QPushButton>(u"undoSplitButton")->click();
    QTRY_VERIFY(!bench.invoice(id).trashedAt.isValid());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QCOMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"RE-1001"_s);
}

void TestSplitting::offerIsRefused()
{
    Bench bench;
    const InvoiceId id = bench.addPile(u"pile.pdf"_s, true);
    bench.show();
    bench.review(id);
    auto *bar = bench.find<SplitWidget>(u"splitBar");
    QTRY_VERIFY(bar->isVisible());
    bench.find<QPushButton>(u"splitClose")->click();
    QVERIFY(!bar->isVisible());
    ValueEdit edit;
    edit.name = fieldName(Field::BuyerName);
    edit.value.value = u"Example Bakery Ltd"_s;
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {edit})).value();
    QTRY_COMPARE(bench.find<QLineEdit>(u"fieldEdit_buyer_name")->text(), u"Example Bakery Ltd"_s);
    QVERIFY(!bar->isVisible()); // it does not come back with every change
}

void TestSplitting::anyFileOfSeveralPagesCanBeSplit()
{
    Bench bench;
    const InvoiceId id = bench.addPile(u"pile.pdf"_s, false);
    bench.show();
    bench.review(id);
    auto *bar = bench.find<SplitWidget>(u"splitBar");
    QVERIFY(!bar->isVisible());
    bench.press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bar->isVisible() && bar->isOpened());
    QTRY_COMPARE(bench.focusName(), u"splitPage_2"_s);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bar->isVisible());
}

void TestSplitting::orderOfFilesIsChangedBeforeTheMerge()
{
    InvoiceRow first, second;
    first.id = {1};
    first.fileName = u"page 2.jpg"_s;
    second.id = {2};
    second.fileName = u"page 1.jpg"_s;
    MergeDialog dialog({first, second});
    QSignalSpy wanted(&dialog, &MergeDialog::mergeRequested);
    dialog.findChild<QListView *>(u"mergeList"_s)
        ->setCurrentIndex(dialog.findChild<QListView *>(u"mergeList"_s)->model()->index(1, 0));
    QVERIFY(!dialog.findChild<QPushButton *>(u"mergeDown"_s)->isEnabled());
    dialog.findChild<QPushButton *>(u"mergeUp"_s)->click();
    dialog.findChild<QPushButton *>(u"mergeConfirm"_s)->click();
    const auto rows = wanted.value(0).value(0).value<QList<InvoiceRow>>();
    QCOMPARE(rows.value(0).id, second.id);
    QCOMPARE(rows.value(1).id, first.id);
    dialog.showError(Error{ErrorCode::NotAllowed, u"test"_s, {}});
    QVERIFY(!dialog.findChild<BannerWidget *>(u"mergeProblem"_s)->isHidden());
    QVERIFY(dialog.findChild<QPushButton *>(u"mergeConfirm"_s)->isEnabled());
}

void TestSplitting::filesAreMergedAndTakenBack()
{
    Bench bench;
    const InvoiceId a = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId b = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    auto *table = bench.find<QTableView>(u"invoiceTable");
    QTRY_COMPARE(table->model()->rowCount(), 2);
    table->setFocus();
    table->selectAll();
    bench.press(Qt::Key_J, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bench.window.findChild<MergeDialog *>());
    bench.window.findChild<MergeDialog *>()->findChild<QPushButton *>(u"mergeConfirm"_s)->click();
    QTRY_VERIFY(bench.invoice(a).trashedAt.isValid() && bench.invoice(b).trashedAt.isValid());
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QTRY_VERIFY(!bench.window.findChild<MergeDialog *>());
    bench.find<QPushButton>(u"undoSplitButton")->click();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QVERIFY(!bench.invoice(a).trashedAt.isValid());
}

QTEST_MAIN(TestSplitting)
#include "test_splitting.moc"
