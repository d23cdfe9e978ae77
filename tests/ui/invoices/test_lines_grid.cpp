// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_edits.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "ui/invoices/line_cells.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/line_table_model.h"
#include "ui/kit/actions.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

using namespace desk;
using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

/// The tables of an invoice by keys and clicks; what is edited is saved in memory.
class TestLinesGrid : public QObject {
    Q_OBJECT
private slots:
    void typingEditsAndEnterGoesDown();
    void tabGoesRightAndOutAtTheEnd();
    void newLineIsTypedAndItsAmountOffered();
    void numbersAreThoseOfThePersonsLanguage();
    void impossibleValueStaysWhereItStands();
    void spaceEditsAndEscapeGivesUp();
    void cellsAreClearedAndCopied();
    void cellIsPasted();
    void rowsAreAddedAndDeleted();
    void rowsAreMoved();
    void lineIsSplit();
    void splitIsCancelled();
    void linesAreMerged();
    void mergeIsRefusedWithItsReason();
    void sumFollowsTyping();
    void textIsTakenFromThePage();
    void reloadLeavesTypingAlone();
    void valueOfSomebodyElseIsNotOverwritten();
    void rowsOfSomebodyElseMoveNothing();
    void doubtAndFindingsAreMarked();
    void columnsAreChosenAndRemembered();
    void taxTableIsEdited();
    void allowancesAreEdited();
    void linesArePastedAfterAPreview();
    void pasteOfTheWrongShapeIsExplained();
    void pasteWithNothingToPasteSaysSo();
    void approvedInvoiceOnlyTakesCoding();
    void everyWidgetHasANameThatIsSpoken();
};

namespace {

FieldValue value(const QString &text, double confidence = 0.95)
{
    FieldValue v;
    v.value = text;
    if (text.isEmpty())
        return v;
    v.confidence = confidence;
    v.source = ValueSource::Text;
    v.page = 0;
    v.box = {0.6, 0.3, 0.7, 0.32};
    return v;
}

LineItem line(const QString &description, const QString &quantity, const QString &price, const QString &amount)
{
    return {value(description), value(quantity), value(price), value(u"19.00"_s), value(amount), {}};
}

/// The widget with an invoice in memory: 60.00 + 40.00 = 100.00 without tax.
class GridBench : public ServiceBench {
public:
    explicit GridBench(int lines = 2) : actions(&window), widget(actions, *settings, &window)
    {
        Extraction &e = invoice.extraction;
        invoice.id = InvoiceId{1};
        invoice.status = InvoiceStatus::NeedsReview;
        e.fields[Field::Currency].taken = value(u"EUR"_s);
        e.fields[Field::TotalWithoutTax].taken = value(u"100.00"_s);
        e.fields[Field::TotalTax].taken = value(u"19.00"_s);
        e.fields[Field::TotalWithTax].taken = value(u"119.00"_s);
        e.lines = {line(u"Torque wrench"_s, u"2"_s, u"30.00"_s, u"60.00"_s),
                   line(u"Socket set"_s, u"1"_s, u"40.00"_s, u"40.00"_s)};
        for (int i = 2; i < lines; ++i)
            e.lines.append(line(u"Line %1"_s.arg(i + 1), u"1"_s, u"0.00"_s, u"0.00"_s));
        auto *layout = new QVBoxLayout(&window);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(&widget);
        QObject::connect(&widget, &LineItemsWidget::edited, &window,
                         [this](const QList<ValueEdit> &edits, const QString &text, const QList<ValueEdit> &begun) {
                             what.append(text);
                             base = begun;
                             if (!begun.isEmpty())
                                 return;
                             const auto applied = applyEdits(invoice.extraction, edits);
                             QVERIFY2(applied, applied ? "" : qPrintable(applied.error().detail));
                             undo = applied->undo;
                             QMetaObject::invokeMethod(
                                 &window, [this] { reload(); }, Qt::QueuedConnection);
                         });
        QObject::connect(&widget, &LineItemsWidget::cellChosen, &window, [this](const FieldValue &v) { lit = v; });
        reload();
        window.resize(620, 320);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("no active window");
        go(0, Description);
    }

    void reload() { widget.setInvoice(invoice, invoice.status == InvoiceStatus::NeedsReview); }
    void undoLast() { QVERIFY(applyEdits(invoice.extraction, undo).has_value()); }
    QTableView *table(const QString &name = u"lineItemsTable"_s) { return window.findChild<QTableView *>(name); }
    void go(int row, int column, const QString &name = u"lineItemsTable"_s)
    {
        table(name)->setFocus();
        table(name)->setCurrentIndex(table(name)->model()->index(row, column));
    }
    void choose(const QList<int> &rows)
    {
        QItemSelection selection;
        for (const int row : rows)
            selection.select(table()->model()->index(row, 0), table()->model()->index(row, 0));
        table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key(key), modifiers);
        QCoreApplication::processEvents(); // Enter in an editor is a queued call
    }
    void type(const QString &text)
    {
        for (const QChar c : text) // the first one may open an editor
            QTest::keyClick(QApplication::focusWidget(), c.toLatin1());
    }
    [[nodiscard]] QString words(const QString &name) { return window.findChild<QLabel *>(name)->text(); }
    [[nodiscard]] QString at()
    {
        return u"%1/%2"_s.arg(table()->currentIndex().row()).arg(table()->currentIndex().column());
    }
    [[nodiscard]] static QString focusName() { return QApplication::focusWidget()->objectName(); }
    [[nodiscard]] const LineItem &item(int row) { return invoice.extraction.lines.at(row); }
    [[nodiscard]] QString amounts()
    {
        QStringList all;
        for (const LineItem &each : invoice.extraction.lines)
            all.append(each.amount.value);
        return all.join(u' ');
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = nullptr;
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (T *inside = top->findChild<T *>(name); inside && !found)
                found = inside;
        }
        return found;
    }

    QWidget window;
    Actions actions;
    Invoice invoice;
    LineItemsWidget widget;
    QStringList what;
    QList<ValueEdit> undo, base;
    FieldValue lit;
};

} // namespace

void TestLinesGrid::typingEditsAndEnterGoesDown()
{
    GridBench bench;
    bench.go(0, Amount);
    bench.type(u"70,50"_s);
    QCOMPARE(bench.focusName(), u"lineCellEdit"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(0).amount.value, u"70.50"_s);
    QCOMPARE(bench.item(0).amount.source, ValueSource::Human);
    QCOMPARE(bench.at(), u"1/4"_s);
    QCOMPARE(bench.focusName(), u"lineItemsTable"_s);
    QCOMPARE(bench.what, QStringList{u"Line 1: Amount"_s});
    bench.press(Qt::Key_Return, Qt::ShiftModifier); // and up again
    QCOMPARE(bench.at(), u"0/4"_s);
}

void TestLinesGrid::tabGoesRightAndOutAtTheEnd()
{
    GridBench bench;
    bench.go(0, UnitPrice);
    bench.type(u"31"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.item(0).unitPrice.value, u"31.00"_s);
    QCOMPARE(bench.at(), u"0/3"_s);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Tab); // over the hidden coding into the next row
    QCOMPARE(bench.at(), u"1/0"_s);
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(bench.at(), u"0/4"_s);
    bench.go(2, Amount); // the last cell of the empty row
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.focusName() != u"lineItemsTable"_s);
    bench.go(0, Description);
    bench.press(Qt::Key_Backtab, Qt::ShiftModifier);
    QVERIFY(bench.focusName() != u"lineItemsTable"_s);
}

void TestLinesGrid::newLineIsTypedAndItsAmountOffered()
{
    GridBench bench;
    bench.go(2, Description);
    bench.type(u"Pliers"_s);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.invoice.extraction.lines.size(), 3);
    QCOMPARE(bench.table()->model()->rowCount(), 4); // there is an empty row again
    bench.type(u"3"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"4.15"_s);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.at(), u"2/4"_s);
    QCOMPARE(bench.table()->currentIndex().data(LineTableModel::GhostRole).toString(), u"12.45"_s);
    QVERIFY(bench.item(2).amount.isEmpty()); // offered, not taken
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(2).amount.value, u"12.45"_s);
    QCOMPARE(bench.item(2).quantity.value, u"3"_s);
    QCOMPARE(bench.at(), u"3/4"_s); // the next new line
}

void TestLinesGrid::numbersAreThoseOfThePersonsLanguage()
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    {
        GridBench bench;
        bench.invoice.extraction.fields[Field::Currency].taken = value(u"KWD"_s); // three places
        bench.invoice.extraction.lines[0] = line(u"Pliers"_s, u"3"_s, u"4.150"_s, QString());
        bench.reload();
        bench.go(0, UnitPrice);
        QCOMPARE(bench.table()->currentIndex().data().toString(), u"4,150"_s);
        bench.press(Qt::Key_Space); // read back as it is shown
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.item(0).unitPrice.value, u"4.150"_s);
        bench.go(0, Amount);
        bench.press(Qt::Key_Space);
        bench.press(Qt::Key_Return); // takes the offer from within the editor
        QCOMPARE(bench.item(0).amount.value, u"12.450"_s);
        bench.go(1, Amount);
        bench.type(u"1.234,5"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.item(1).amount.value, u"1234.500"_s);
    }
    QLocale::setDefault(before);
}

void TestLinesGrid::impossibleValueStaysWhereItStands()
{
    GridBench bench;
    bench.go(0, Amount);
    bench.type(u"many"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.focusName(), u"lineCellEdit"_s); // still there
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"many"_s));
    bench.go(1, Description); // goes away from it
    QCOMPARE(bench.item(0).amount.value, u"60.00"_s);
    const QModelIndex cell = bench.table()->model()->index(0, Amount);
    QCOMPARE(cell.data().toString(), u"many"_s);
    QVERIFY(cell.data(LineTableModel::WrongRole).toBool());
    QVERIFY(!cell.data(Qt::ToolTipRole).toString().isEmpty());
    QVERIFY(!bench.widget.saveTyped());
    QCOMPARE(bench.at(), u"0/4"_s); // taken there
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"many"_s));
    bench.press(Qt::Key_Escape);
    QCOMPARE(cell.data().toString(), u"60.00"_s);
    QVERIFY(bench.widget.saveTyped());
    QVERIFY(bench.what.isEmpty());
}

void TestLinesGrid::spaceEditsAndEscapeGivesUp()
{
    GridBench bench;
    bench.press(Qt::Key_Space);
    bench.type(u" 500 Nm"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Torque wrench 500 Nm"_s);
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.focusName(), u"lineItemsTable"_s);
    QCOMPARE(bench.item(0).description.value, u"Torque wrench"_s);
    bench.press(Qt::Key_Space);
    bench.type(u" 500 Nm"_s);
    QVERIFY(bench.widget.saveTyped()); // as approval does
    QCOMPARE(bench.item(0).description.value, u"Torque wrench 500 Nm"_s);
}

void TestLinesGrid::cellsAreClearedAndCopied()
{
    GridBench bench;
    auto *selection = bench.table()->selectionModel();
    selection->select(
        QItemSelection(bench.table()->model()->index(0, Description), bench.table()->model()->index(1, Quantity)),
        QItemSelectionModel::ClearAndSelect);
    bench.press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), u"Torque wrench\t2\nSocket set\t1\n"_s);
    bench.press(Qt::Key_Delete);
    QVERIFY(bench.item(0).description.isEmpty());
    QVERIFY(bench.item(1).quantity.isEmpty());
    QCOMPARE(bench.what.size(), 1); // one step of undo
    bench.undoLast();
    QCOMPARE(bench.item(0).description, value(u"Torque wrench"_s));
}

void TestLinesGrid::cellIsPasted()
{
    GridBench bench;
    QApplication::clipboard()->setText(u"1.234,50 EUR\n"_s);
    bench.go(0, Amount);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.item(0).amount.value, u"1234.50"_s);
    QVERIFY(!bench.find<QDialog>(u"linePasteDialog"_s));
}

void TestLinesGrid::rowsAreAddedAndDeleted()
{
    GridBench bench;
    bench.press(Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(bench.invoice.extraction.lines.size(), 3);
    QVERIFY(bench.item(1).description.isEmpty()); // below the first
    QCOMPARE(bench.at(), u"1/0"_s);
    bench.type(u"Between"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(1).description.value, u"Between"_s);
    bench.choose({0, 1});
    bench.press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(bench.invoice.extraction.lines.size(), 1);
    QCOMPARE(bench.item(0).description.value, u"Socket set"_s);
    bench.undoLast();
    QCOMPARE(bench.invoice.extraction.lines.size(), 3);
    QCOMPARE(bench.item(0), line(u"Torque wrench"_s, u"2"_s, u"30.00"_s, u"60.00"_s)); // with its places
    bench.reload();
    bench.go(2, Description);
    bench.window.findChild<QAbstractButton *>(u"removeLineButton"_s)->click();
    QCOMPARE(bench.invoice.extraction.lines.size(), 2);
    bench.go(2, Description); // the empty row is nothing to delete
    QVERIFY(!bench.actions.action(u"lines.delete")->isEnabled());
}

void TestLinesGrid::rowsAreMoved()
{
    GridBench bench(4);
    bench.choose({0, 1});
    bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.item(0).description.value, u"Line 3"_s);
    bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.item(2), line(u"Torque wrench"_s, u"2"_s, u"30.00"_s, u"60.00"_s));
    QCOMPARE(bench.item(3).description.value, u"Socket set"_s);
    bench.press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier); // at the end already
    QCOMPARE(bench.what.size(), 2);
    bench.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.item(1).description.value, u"Torque wrench"_s);
}

void TestLinesGrid::lineIsSplit()
{
    GridBench bench;
    bench.go(1, Amount);
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.focusName(), u"splitPartsSpin"_s);
    bench.type(u"3"_s);
    QVERIFY(bench.words(u"splitPreview"_s).contains(u"13.34"_s));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.amounts(), u"60.00 13.33 13.33 13.34"_s);
    QCOMPARE(bench.item(3).description, value(u"Socket set"_s));
    QCOMPARE(bench.what, QStringList{u"Split line 2"_s});
    QCOMPARE(bench.focusName(), u"lineItemsTable"_s);
    bench.undoLast();
    QCOMPARE(bench.item(1), line(u"Socket set"_s, u"1"_s, u"40.00"_s, u"40.00"_s));
    QCOMPARE(bench.amounts(), u"60.00 40.00"_s);
    bench.reload();

    bench.go(0, Amount);
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    auto *by = bench.window.findChild<QComboBox *>(u"splitByCombo"_s);
    by->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down); // by amount
    bench.press(Qt::Key_Tab);
    QCOMPARE(bench.focusName(), u"splitFirstEdit"_s);
    auto *confirm = bench.window.findChild<QAbstractButton *>(u"splitConfirmButton"_s);
    bench.type(u"60"_s);
    QVERIFY(!confirm->isEnabled()); // nothing would be left
    bench.press(Qt::Key_Backspace);
    QVERIFY(confirm->isEnabled());
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.amounts(), u"6.00 54.00 40.00"_s);
}

void TestLinesGrid::splitIsCancelled()
{
    GridBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_Escape);
    QVERIFY(!bench.window.findChild<QWidget *>(u"splitPreview"_s)->isVisible());
    QCOMPARE(bench.focusName(), u"lineItemsTable"_s);
    QVERIFY(bench.what.isEmpty());
    bench.go(2, Description); // there is nothing to split in the empty row
    QVERIFY(!bench.actions.action(u"lines.split")->isEnabled());
}

void TestLinesGrid::linesAreMerged()
{
    GridBench bench(4);
    bench.choose({0, 1});
    bench.press(Qt::Key_M, Qt::ControlModifier);
    QCOMPARE(bench.invoice.extraction.lines.size(), 3);
    QCOMPARE(bench.item(0).description.value, u"Torque wrench; Socket set"_s);
    QCOMPARE(bench.item(0).amount.value, u"100.00"_s);
    QCOMPARE(bench.item(0).quantity.value, u"1"_s);
    QCOMPARE(bench.item(0).unitPrice.value, u"100.00"_s);
    QCOMPARE(bench.item(0).taxRate, value(u"19.00"_s)); // untouched
    QCOMPARE(bench.what.size(), 1);
    bench.undoLast();
    QCOMPARE(bench.item(1), line(u"Socket set"_s, u"1"_s, u"40.00"_s, u"40.00"_s));
}

void TestLinesGrid::mergeIsRefusedWithItsReason()
{
    GridBench bench;
    bench.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"two or more"_s));
    bench.invoice.extraction.lines[1].taxRate = value(u"7.00"_s);
    bench.reload();
    bench.choose({0, 1});
    bench.press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"tax rates"_s));
    QVERIFY(bench.what.isEmpty());
}

void TestLinesGrid::sumFollowsTyping()
{
    GridBench bench;
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"the total without tax"_s));
    bench.go(0, Amount);
    bench.type(u"59"_s);
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"1.00"_s));
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"missing"_s));
    bench.type(u"9"_s); // 599
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"too much"_s));
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"the total without tax"_s));
    bench.choose({0, 1});
    QVERIFY(bench.words(u"lineItemsChosen"_s).contains(u"100.00"_s));
    QVERIFY(bench.words(u"lineItemsChosen"_s).startsWith(u"2"_s));
}

void TestLinesGrid::textIsTakenFromThePage()
{
    GridBench bench;
    QCOMPARE(bench.lit, value(u"Torque wrench"_s)); // the place of the current cell
    bench.go(0, Amount);
    QCOMPARE(bench.lit, value(u"60.00"_s));
    QVERIFY(bench.widget.isTaking());
    const PickedText picked{.page = 0, .words = {3}, .text = u"61,50 €"_s, .box = {0.8, 0.1, 0.9, 0.12}};
    bench.widget.take(picked, false);
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"61.50"_s);
    QVERIFY(bench.widget.isTaking()); // also while it is being edited
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(0).amount.value, u"61.50"_s);
    QCOMPARE(bench.item(0).amount.raw, u"61,50 €"_s);
    QCOMPARE(bench.item(0).amount.box, picked.box);
    bench.go(1, Description);
    bench.widget.take({.page = 0, .words = {1}, .text = u"Socket"_s, .box = {0.1, 0.1, 0.2, 0.2}}, false);
    bench.widget.take({.page = 0, .words = {2}, .text = u"wrench"_s, .box = {0.2, 0.1, 0.3, 0.2}}, true);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(1).description.value, u"Socket wrench"_s);
    QCOMPARE(bench.item(1).description.box.right, 0.3);
}

void TestLinesGrid::reloadLeavesTypingAlone()
{
    GridBench bench(30);
    auto *bar = bench.table()->verticalScrollBar();
    bench.go(25, Description);
    const int place = bar->value();
    QVERIFY(place > 0);
    bench.type(u"Half a wo"_s);
    bench.invoice.extraction.lines[0].amount = value(u"61.00"_s); // somebody else, somewhere else
    bench.reload();
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Half a wo"_s);
    QCOMPARE(bar->value(), place);
    QCOMPARE(bench.at(), u"25/0"_s);
    bench.type(u"rd"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(25).description.value, u"Half a word"_s);
    QVERIFY(bench.base.isEmpty());
    QCOMPARE(bench.table()->model()->index(0, Amount).data().toString(), u"61.00"_s);
}

void TestLinesGrid::valueOfSomebodyElseIsNotOverwritten()
{
    GridBench bench;
    bench.go(0, Amount);
    bench.type(u"65"_s);
    bench.invoice.extraction.lines[0].amount = value(u"66.00"_s);
    bench.reload();
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.base.size(), 1);
    QCOMPARE(bench.base.first().value.value, u"60.00"_s); // what stood there when typing began
    QCOMPARE(bench.base.first().name, u"amount"_s);
    QCOMPARE(bench.table()->model()->index(0, Amount).data().toString(), u"66.00"_s);
}

void TestLinesGrid::rowsOfSomebodyElseMoveNothing()
{
    GridBench bench(30);
    bench.go(20, Description);
    bench.type(u"Mine"_s);
    bench.invoice.extraction.lines.insert(3, line(u"Theirs"_s, u"1"_s, u"1.00"_s, u"1.00"_s));
    bench.reload();
    QCOMPARE(bench.at(), u"21/0"_s); // the same line as before
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), u"Mine"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(21).description.value, u"Mine"_s);
    QCOMPARE(bench.item(3).description.value, u"Theirs"_s);
}

void TestLinesGrid::doubtAndFindingsAreMarked()
{
    GridBench bench;
    bench.invoice.extraction.lines[0].quantity.confidence = 0.4;
    bench.invoice.extraction.lines[0].quantity.doubt = {DoubtCode::UnclearReading, {u"40"_s}};
    bench.invoice.extraction.findings = {{.rule = u"line_arithmetic"_s,
                                          .severity = Severity::Warning,
                                          .detail = u"line 2"_s,
                                          .values = {u"2"_s, u"41.00"_s, u"40.00"_s}}};
    bench.reload();
    const QModelIndex doubtful = bench.table()->model()->index(0, Quantity);
    QVERIFY(doubtful.data(LineTableModel::DoubtfulRole).toBool());
    QVERIFY(!doubtful.data(Qt::ToolTipRole).toString().isEmpty());
    const QModelIndex wrong = bench.table()->model()->index(1, Amount);
    QVERIFY(wrong.data(LineTableModel::WrongRole).toBool());
    QVERIFY(!bench.table()->model()->index(0, Amount).data(LineTableModel::WrongRole).toBool());
    bench.go(1, Amount);
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"41.00"_s)); // the reason without a mouse
    bench.go(1, Description);
    QVERIFY(!bench.window.findChild<QLabel *>(u"lineItemsProblem"_s)->isVisible());
}

void TestLinesGrid::columnsAreChosenAndRemembered()
{
    GridBench bench;
    QVERIFY(bench.table()->isColumnHidden(Account));
    bench.invoice.extraction.lines[1].coding.account = u"4930"_s;
    bench.reload();
    QVERIFY(!bench.table()->isColumnHidden(Account)); // a line carries one
    QVERIFY(bench.table()->isColumnHidden(CostCentre));
    bench.go(0, Account);
    bench.type(u"4980"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(0).coding.account, u"4980"_s);

    const auto toggle = [&bench](const QString &word) {
        auto *menu = bench.window.findChild<QMenu *>(u"lineColumnsMenu"_s);
        emit menu->aboutToShow();
        for (QAction *entry : menu->actions()) {
            if (entry->text() == word)
                entry->trigger();
        }
    };
    toggle(u"Cost centre"_s);
    toggle(u"Tax rate"_s);
    QVERIFY(!bench.table()->isColumnHidden(CostCentre));
    QVERIFY(bench.table()->isColumnHidden(TaxRate));
    LineItemsWidget again(bench.actions, *bench.settings);
    auto *table = again.findChild<QTableView *>(u"lineItemsTable"_s);
    QVERIFY(!table->isColumnHidden(CostCentre));
    QVERIFY(table->isColumnHidden(TaxRate));
}

void TestLinesGrid::taxTableIsEdited()
{
    GridBench bench;
    auto *tabs = bench.window.findChild<QTabBar *>(u"linesTabs"_s);
    tabs->setFocus();
    bench.press(Qt::Key_Right);
    QVERIFY(bench.table(u"taxTable"_s)->isVisible());
    bench.go(0, TaxedRate, u"taxTable"_s);
    bench.type(u"19 %"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"100"_s);
    bench.press(Qt::Key_Tab);
    bench.press(Qt::Key_Return); // takes 19 % of 100
    QCOMPARE(bench.invoice.extraction.taxes.size(), 1);
    QCOMPARE(bench.invoice.extraction.taxes.first().taxRate.value, u"19.00"_s);
    QCOMPARE(bench.invoice.extraction.taxes.first().taxAmount.value, u"19.00"_s);
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"the total tax"_s));
    QVERIFY(!bench.actions.action(u"lines.split")->isEnabled());
    QApplication::clipboard()->setText(u"7\t10\t0.70\n5\t2\t0.10\n"_s);
    bench.press(Qt::Key_Home);
    bench.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(bench.invoice.extraction.taxes.size(), 3);
    QCOMPARE(bench.invoice.extraction.taxes.last().taxAmount.value, u"0.10"_s);
    bench.press(Qt::Key_Delete, Qt::ControlModifier);
    QCOMPARE(bench.invoice.extraction.taxes.size(), 2);
}

void TestLinesGrid::allowancesAreEdited()
{
    GridBench bench;
    bench.window.findChild<QTabBar *>(u"linesTabs"_s)->setCurrentIndex(2);
    bench.go(0, AllowanceReason, u"allowanceTable"_s);
    bench.type(u"Freight"_s);
    bench.press(Qt::Key_Tab);
    bench.type(u"5"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.invoice.extraction.allowancesCharges.size(), 1);
    QVERIFY(!bench.invoice.extraction.allowancesCharges.first().isCharge);
    bench.go(0, AllowanceKind, u"allowanceTable"_s);
    bench.press(Qt::Key_Space);
    QCOMPARE(bench.focusName(), u"lineKindCombo"_s);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.invoice.extraction.allowancesCharges.first().isCharge);
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"5.00"_s));
    bench.window.findChild<QTabBar *>(u"linesTabs"_s)->setCurrentIndex(0);
    QVERIFY(bench.words(u"lineItemsSum"_s).contains(u"the total without tax"_s)); // the lines alone fit
}

void TestLinesGrid::linesArePastedAfterAPreview()
{
    GridBench bench;
    QApplication::clipboard()->setText(
        u"Artikel\tMenge\tPreis\tGesamt\nHammer\t1\t70,00\t70,00\nNail\t10\t3,00\t30,00\nSumme\t\t\t100,00\n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    auto *confirm = bench.find<QAbstractButton>(u"pasteConfirmButton"_s);
    QVERIFY(confirm && confirm->isVisible());
    auto *table = bench.find<QTableView>(u"pasteTable"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(bench.find<QLabel>(u"pasteRemarks"_s)->text().contains(u"sum"_s)); // the last row is left out
    QVERIFY(bench.find<QLabel>(u"pasteSum"_s)->text().contains(u"the total without tax"_s));
    QVERIFY(bench.find<QCheckBox>(u"pasteHasHeader"_s)->isChecked());
    QCOMPARE(bench.find<QComboBox>(u"pasteColumn_1"_s)->currentText(), u"Description"_s);
    QCOMPARE(bench.find<QComboBox>(u"pasteTarget"_s)->currentText(), u"Replace all lines"_s); // so that the sum fits
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(bench.amounts(), u"70.00 30.00"_s);
    QCOMPARE(bench.item(1).description.value, u"Nail"_s);
    QCOMPARE(bench.item(1).quantity.value, u"10"_s);
    QCOMPARE(bench.what.size(), 1);
    bench.undoLast();
    QCOMPARE(bench.amounts(), u"60.00 40.00"_s);
}

void TestLinesGrid::pasteOfTheWrongShapeIsExplained()
{
    GridBench bench;
    bench.go(1, Description);
    QApplication::clipboard()->setText(u"Hammer\tmany\t1\t2\t70,00\tblue\nNail\t2\t1\t2\tn/a\tred\n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier); // a block in the grid is previewed as well
    auto *confirm = bench.find<QAbstractButton>(u"pasteConfirmButton"_s);
    QVERIFY(confirm);
    auto *second = bench.find<QComboBox>(u"pasteColumn_2"_s);
    second->setCurrentIndex(second->findText(u"Quantity"_s));
    emit second->activated(second->currentIndex());
    auto *fifth = bench.find<QComboBox>(u"pasteColumn_5"_s);
    fifth->setCurrentIndex(fifth->findText(u"Amount"_s));
    emit fifth->activated(fifth->currentIndex());
    const QString remarks = bench.find<QLabel>(u"pasteRemarks"_s)->text();
    QVERIFY(remarks.contains(u"left out"_s)); // more columns than there are
    QVERIFY(remarks.contains(u"no value"_s));
    QVERIFY(!confirm->isEnabled());
    auto *target = bench.find<QComboBox>(u"pasteTarget"_s);
    target->setCurrentIndex(target->findText(u"Insert above line 2"_s));
    bench.find<QCheckBox>(u"pasteLeaveEmpty"_s)->setChecked(true);
    QVERIFY(confirm->isEnabled());
    confirm->click();
    QTRY_COMPARE(bench.invoice.extraction.lines.size(), 4);
    QCOMPARE(bench.item(1).description.value, u"Hammer"_s);
    QVERIFY(bench.item(1).quantity.isEmpty());
    QVERIFY(bench.item(2).amount.isEmpty());
    QCOMPARE(bench.item(3).description.value, u"Socket set"_s);
}

void TestLinesGrid::pasteWithNothingToPasteSaysSo()
{
    GridBench bench;
    QApplication::clipboard()->setText(u" \n\t\n"_s);
    bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"nothing to paste"_s));
    QApplication::clipboard()->setText(u"a\t1\n"_s.repeated(10'000));
    bench.press(Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(bench.words(u"lineItemsProblem"_s).contains(u"more than"_s));
    QVERIFY(bench.what.isEmpty());
}

void TestLinesGrid::approvedInvoiceOnlyTakesCoding()
{
    GridBench bench;
    bench.invoice.status = InvoiceStatus::Approved;
    bench.invoice.extraction.lines[0].coding.account = u"4930"_s;
    bench.reload();
    QCOMPARE(bench.table()->model()->rowCount(), 2); // no empty row
    bench.go(0, Amount);
    bench.type(u"1"_s);
    QCOMPARE(bench.focusName(), u"lineItemsTable"_s);
    bench.press(Qt::Key_Delete);
    bench.press(Qt::Key_I, Qt::ControlModifier);
    QVERIFY(bench.what.isEmpty());
    bench.go(0, Account);
    bench.type(u"4980"_s);
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.item(0).coding.account, u"4980"_s);
}

void TestLinesGrid::everyWidgetHasANameThatIsSpoken()
{
    GridBench bench;
    bench.press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
    QApplication::clipboard()->setText(u"a\t1\nb\t2"_s);
    bench.actions.trigger(u"lines.paste");
    QVERIFY(bench.find<QAbstractButton>(u"pasteConfirmButton"_s));
    QStringList nameless;
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (widget->objectName().isEmpty() || !spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QCOMPARE(nameless, QStringList());
}

QTEST_MAIN(TestLinesGrid)
#include "test_lines_grid.moc"
