// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/invoice_list_bulk_presenter.h"
#include "ui/invoices/invoice_list_originals.h"
#include "ui/invoices/invoice_list_presenter.h"
#include "ui/kit/banner_widget.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

/// The list of invoices as a person uses it, and its presenters.
class TestInvoiceList : public QObject {
    Q_OBJECT
private slots:
    void emptyListOffersTheFirstStep();
    void typedWordsFilter();
    void chipsFilterByStatusAndCount();
    void nothingMatchesCanBeCleared();
    void headerSortsByTheColumn();
    void changesKeepSelectionAndPlace();
    void bulkApprovalSaysWhatWasLeftAndCanBeUndone();
    void trashAndBack();
    void trashIsUndoneByKeys();
    void manyAreAssignedAtOnce();
    void originalsKeepTheirNames();
    void bulkWorkCanBeCancelled();
    void columnsAreRemembered();
};

namespace {

QTableView *table(ScreenBench &bench)
{
    return bench.find<QTableView>(u"invoiceTable");
}

int rows(ScreenBench &bench)
{
    return table(bench)->model()->rowCount();
}

QString cell(ScreenBench &bench, int row, int column)
{
    const QAbstractItemModel *model = table(bench)->model();
    return model->index(row, column).data(Qt::DisplayRole).toString();
}

Extraction from(const QString &seller, const QString &number, const QString &total)
{
    Extraction e = cleanExtraction(number);
    e.fields.remove(Field::TotalWithoutTax);
    e.fields.remove(Field::TotalTax);
    e.fields[Field::SellerName].taken.value = seller;
    e.fields[Field::TotalWithTax].taken.value = total;
    return e;
}

} // namespace

void TestInvoiceList::emptyListOffersTheFirstStep()
{
    ScreenBench bench;
    bench.show();
    QSignalSpy import(bench.screen.get(), &InvoicesScreen::importRequested);
    QSignalSpy samples(bench.screen.get(), &InvoicesScreen::samplesRequested);
    QTRY_VERIFY(bench.find<QPushButton>(u"emptyImportButton")->isVisible());
    bench.find<QPushButton>(u"emptyImportButton")->click();
    bench.find<QPushButton>(u"emptySamplesButton")->click();
    QCOMPARE(import.count(), 1);
    QCOMPARE(samples.count(), 1);
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)); // one comes in by another way
    QTRY_VERIFY(table(bench)->isVisible());
}

void TestInvoiceList::typedWordsFilter()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, from(u"Nordlicht Werkzeuge GmbH"_s, u"A-1"_s, u"10.00"_s));
    bench.add(u"b.pdf"_s, from(u"Papier Huber"_s, u"B-2"_s, u"20.00"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bench.focusName(), u"invoiceFilterEdit"_s);
    bench.type(u"hub"_s); // the beginning of a word, whatever its case
    QTRY_COMPARE(rows(bench), 1);
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Supplier), u"Papier Huber"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.focusName(), u"invoiceTable"_s);
}

void TestInvoiceList::chipsFilterByStatusAndCount()
{
    ScreenBench bench;
    const InvoiceId approved = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.addFailed(u"c.pdf"_s, ErrorCode::Damaged);
    await(bench.service->approve(approved, bench.invoice(approved).rowVersion)).value();
    bench.show();
    auto *chip = bench.find<QToolButton>(u"statusChipApproved");
    QTRY_VERIFY2(chip->text().endsWith(u"1"_s), qPrintable(chip->text()));
    QVERIFY(bench.find<QToolButton>(u"statusChipAll")->text().endsWith(u"3"_s));
    chip->click();
    QTRY_COMPARE(rows(bench), 1);
    QCOMPARE(static_cast<InvoiceListModel *>(table(bench)->model())->idAt(0), approved);
    bench.find<QToolButton>(u"statusChipFailed")->click();
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Supplier), u"c.pdf"_s); // the file's name where nothing was read
}

void TestInvoiceList::nothingMatchesCanBeCleared()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 1);
    bench.find<QLineEdit>(u"invoiceFilterEdit")->setText(u"nowhere"_s);
    auto *clear = bench.find<QPushButton>(u"clearFilterButton");
    QTRY_VERIFY(clear->isVisible());
    clear->click();
    QTRY_COMPARE(rows(bench), 1);
    QVERIFY(bench.find<QLineEdit>(u"invoiceFilterEdit")->text().isEmpty());
    QTRY_VERIFY(table(bench)->isVisible());
}

void TestInvoiceList::headerSortsByTheColumn()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, from(u"B"_s, u"1"_s, u"10.00"_s));
    bench.add(u"b.pdf"_s, from(u"C"_s, u"2"_s, u"9.00"_s));
    bench.add(u"c.pdf"_s, from(u"A"_s, u"3"_s, u"100.00"_s));
    bench.show();
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Number), u"3"_s); // the newest first
    QHeaderView *header = table(bench)->horizontalHeader();
    const auto click = [&](int column) {
        const QPoint at(header->sectionViewportPosition(column) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
    };
    click(InvoiceListModel::Total);
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Number), u"2"_s); // by value, not by letters
    click(InvoiceListModel::Total);
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Number), u"3"_s);
    QTRY_COMPARE(cell(bench, 2, InvoiceListModel::Number), u"2"_s);
}

void TestInvoiceList::changesKeepSelectionAndPlace()
{
    ScreenBench bench;
    QList<InvoiceId> ids;
    for (int i = 0; i < 60; ++i)
        ids.append(bench.add(u"%1.pdf"_s.arg(i), cleanExtraction(u"N-%1"_s.arg(i))));
    bench.show();
    QTRY_COMPARE(rows(bench), 60);
    auto *model = static_cast<InvoiceListModel *>(table(bench)->model());
    table(bench)->selectRow(30);
    table(bench)->verticalScrollBar()->setValue(500);
    const InvoiceId top = model->idAt(table(bench)->rowAt(0));
    const InvoiceId chosen = model->idAt(30);

    bench.add(u"new.pdf"_s, cleanExtraction(u"N-new"_s));
    QTRY_COMPARE(rows(bench), 61);
    QCOMPARE(model->idAt(table(bench)->rowAt(0)), top); // nothing moved
    QCOMPARE(model->idAt(table(bench)->currentIndex().row()), chosen);
    QCOMPARE(table(bench)->selectionModel()->selectedRows().size(), 1);

    QSignalSpy reset(model, &QAbstractItemModel::modelReset);
    await(bench.service->approve(chosen, bench.invoice(chosen).rowVersion)).value();
    const int row = model->rowOf(chosen);
    QTRY_COMPARE(model->index(row, 0).data(InvoiceListModel::StatusRole).toInt(), int(InvoiceStatus::Approved));
    QCOMPARE(reset.count(), 0); // an update is an update in place
    QCOMPARE(model->idAt(table(bench)->rowAt(0)), top);
}

void TestInvoiceList::bulkApprovalSaysWhatWasLeftAndCanBeUndone()
{
    ScreenBench bench;
    const InvoiceId good = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    Extraction missing = cleanExtraction(u"A-2"_s);
    missing.fields.remove(Field::TotalWithTax);
    const InvoiceId incomplete = bench.add(u"b.pdf"_s, missing);
    bench.addFailed(u"c.pdf"_s, ErrorCode::Damaged);
    bench.show();
    QTRY_COMPARE(rows(bench), 3);
    QVERIFY(!bench.find<QPushButton>(u"bulkApproveButton")->isEnabled());
    table(bench)->selectAll();
    bench.find<QPushButton>(u"bulkApproveButton")->click();
    auto *banner = bench.find<BannerWidget>(u"listBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(bench.invoice(good).status, InvoiceStatus::Approved);
    QCOMPARE(bench.invoice(incomplete).status, InvoiceStatus::NeedsReview);
    QVERIFY2(banner->title().startsWith(u"1"_s), qPrintable(banner->title()));
    QString said;
    for (const QLabel *label : banner->findChildren<QLabel *>())
        said += label->text();
    QVERIFY2(said.contains(u"needed"_s) && said.contains(u"not read"_s), qPrintable(said));
    bench.find<QPushButton>(u"bulkUndoButton")->click();
    QTRY_COMPARE(bench.invoice(good).status, InvoiceStatus::NeedsReview);
}

void TestInvoiceList::trashAndBack()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    auto *trash = bench.find<QToolButton>(u"statusChipTrash");
    QVERIFY(!trash->isVisible()); // nothing is in it
    table(bench)->setFocus();
    table(bench)->selectRow(0);
    bench.press(Qt::Key_Delete);
    QTRY_COMPARE(rows(bench), 1);
    QTRY_VERIFY(trash->isVisible());
    trash->click();
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Number), u"A-2"_s);
    QVERIFY(!bench.find<QPushButton>(u"bulkApproveButton")->isVisible());
    table(bench)->selectRow(0);
    bench.find<QPushButton>(u"bulkRestoreButton")->click();
    QTRY_VERIFY(bench.find<QPushButton>(u"leaveTrashButton")->isVisible()); // it is empty, and says so
    bench.find<QPushButton>(u"leaveTrashButton")->click();
    QTRY_COMPARE(rows(bench), 2);
}

void TestInvoiceList::trashIsUndoneByKeys()
{
    ScreenBench bench;
    for (int i = 0; i < 3; ++i)
        bench.add(u"%1.pdf"_s.arg(i), cleanExtraction(u"N-%1"_s.arg(i)));
    bench.show();
    QTRY_COMPARE(rows(bench), 3);
    table(bench)->setFocus();
    table(bench)->selectAll();
    bench.press(Qt::Key_Delete);
    QTRY_COMPARE(rows(bench), 0);
    QVERIFY(bench.actions.action(u"edit.undo")->text().contains(u"3"_s));
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 3);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(rows(bench), 0);
}

void TestInvoiceList::manyAreAssignedAtOnce()
{
    ScreenBench bench;
    const InvoiceId first = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    await(bench.filing.assign({first}, u"Ines"_s)).value();
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    table(bench)->setFocus();
    table(bench)->selectAll();
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.focusName(), u"bulkAssignEdit"_s);
    bench.type(u"Omar"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Assignee), u"Omar"_s);
    QTRY_COMPARE(cell(bench, 1, InvoiceListModel::Assignee), u"Omar"_s);
    QTRY_VERIFY(bench.find<QPushButton>(u"bulkUndoButton"));
    bench.find<QPushButton>(u"bulkUndoButton")->click();
    QTRY_COMPARE(cell(bench, 1, InvoiceListModel::Assignee), u"Ines"_s); // each as it was
    QTRY_COMPARE(cell(bench, 0, InvoiceListModel::Assignee), QString());
}

void TestInvoiceList::originalsKeepTheirNames()
{
    QTemporaryDir folder;
    QCOMPARE(saveUnderOwnName(folder.path(), u"../a.pdf"_s, "one").value(), folder.filePath(u"a.pdf"_s));
    QCOMPARE(saveUnderOwnName(folder.path(), u"mail.eml/a.pdf"_s, "two").value(), folder.filePath(u"a (2).pdf"_s));
    QFile first(folder.filePath(u"a.pdf"_s));
    QVERIFY(first.open(QIODevice::ReadOnly));
    QCOMPARE(first.readAll(), QByteArray("one")); // nothing is written over
    QCOMPARE(saveUnderOwnName(folder.filePath(u"none"_s), u"a"_s, "x").error().code, ErrorCode::NotFound);
}

void TestInvoiceList::bulkWorkCanBeCancelled()
{
    ScreenBench bench;
    QList<InvoiceId> ids;
    for (int i = 0; i < 120; ++i)
        ids.append(bench.add(u"%1.pdf"_s.arg(i), cleanExtraction(u"N-%1"_s.arg(i))));
    InvoiceListBulkPresenter bulk(*bench.service, bench.filing, *bench.settings);
    BulkOutcome outcome;
    bool finished = false;
    connect(&bulk, &InvoiceListBulkPresenter::finished, this, [&](const BulkOutcome &ended) {
        outcome = ended;
        finished = true;
    });
    bulk.approve(ids);
    QVERIFY(bulk.isRunning());
    bulk.cancel();
    QTRY_VERIFY_WITH_TIMEOUT(finished, 120'000); // a hundred approvals, on a busy machine
    QCOMPARE(outcome.done.size(), 100); // the batch under way came to its end
    QCOMPARE(outcome.cancelled, 20);
    QVERIFY(bulk.undoStack().canUndo()); // what was done can still be taken back
}

void TestInvoiceList::columnsAreRemembered()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 1);
    table(bench)->setColumnWidth(InvoiceListModel::Number, 177);
    table(bench)->setColumnHidden(InvoiceListModel::Cost, true);
    delete bench.window.layout();
    bench.screen.reset();
    bench.show();
    QTRY_COMPARE(rows(bench), 1);
    QCOMPARE(table(bench)->columnWidth(InvoiceListModel::Number), 177);
    QVERIFY(table(bench)->isColumnHidden(InvoiceListModel::Cost));
}

QTEST_MAIN(TestInvoiceList)
#include "test_invoice_list.moc"
