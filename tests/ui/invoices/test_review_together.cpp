// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/line_items_widget.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

/// Review with others: findings that are dealt with together, history, notes, who looks at it, and two who edit one
/// invoice. By keys.
class TestReviewTogether : public QObject {
    Q_OBJECT
private slots:
    void init();
    void findingsOfOneRuleAreAcceptedTogetherAndUndone();
    void recentReasonsAreOffered();
    void changedAccountShowsBoth();
    void historyPutsAnEarlierValueBack();
    void historyOfTheInvoice();
    void conflictOfACellIsAsked();
    void changesBesideEachOtherAreBothSaved();
    void conflictOfAFieldNamesWho();
    void undecidedConflictIsAskedAgain();
    void undoDoesNotOverwriteOthers();
    void notesAreWrittenChangedAndUndone();
    void notesOfOthersAppear();
    void assignedByKeys();
    void trashedInvoiceIsReadOnly();
    void kindAndCellsAreUndoneInOrder();
};

namespace {

QLineEdit *edit(ScreenBench &bench, Field field)
{
    return bench.find<QLineEdit>(u"fieldEdit_"_s + fieldName(field));
}

Extraction withLines(int count, const QString &number = u"A-1"_s)
{
    Extraction e = cleanExtraction(number);
    for (int i = 0; i < count; ++i) {
        LineItem line;
        line.description = readValue(u"Item %1"_s.arg(i + 1), 0.95, 0.3);
        line.quantity = readValue(u"2"_s, 0.95, 0.3);
        line.unitPrice = readValue(u"10.00"_s, 0.95, 0.3);
        line.amount = readValue(u"25.00"_s, 0.95, 0.3); // not 20
        e.lines.append(line);
        e.findings.append({.rule = u"line_arithmetic"_s,
                           .severity = Severity::Warning,
                           .detail = u"line"_s,
                           .values = {QString::number(i + 1), u"20.00"_s, u"25.00"_s}});
    }
    return e;
}

ValueEdit headerEdit(Field field, const QString &value)
{
    ValueEdit edit;
    edit.name = fieldName(field);
    edit.value.value = value;
    return edit;
}

/// As the tables of the pane hand over what was changed in them.
void change(ScreenBench &bench, const QList<ValueEdit> &edits)
{
    auto *lines = bench.window.findChild<LineItemsWidget *>();
    emit lines->edited(edits, u"change"_s, {});
}

int openCount(ScreenBench &bench, InvoiceId id)
{
    const QList<Finding> findings = bench.invoice(id).extraction.findings;
    return int(std::ranges::count_if(
        findings, [](const Finding &f) { return f.rule == "line_arithmetic"_L1 && !f.isAccepted(); }));
}

} // namespace

void TestReviewTogether::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestReviewTogether::findingsOfOneRuleAreAcceptedTogetherAndUndone()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withLines(4));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"findingAccept_0"_s); // no field is doubtful: the keyboard is at the warning
    const QString sentence = bench.find<QLabel>(u"findingText_0")->text();
    QVERIFY2(sentence.contains(u'4'), qPrintable(sentence));
    bench.press(Qt::Key_Space);
    QTRY_COMPARE(bench.focusName(), u"findingReason_0"_s);
    bench.type(u"rebate per line"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(openCount(bench, id), 0);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(openCount(bench, id), 4);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(openCount(bench, id), 0);
    QTRY_VERIFY(bench.find<QPushButton>(u"findingReopen_0"));
    bench.find<QPushButton>(u"findingReopen_0")->click();
    QTRY_COMPARE(openCount(bench, id), 4);
}

void TestReviewTogether::recentReasonsAreOffered()
{
    ScreenBench bench;
    const InvoiceId first = bench.add(u"a.pdf"_s, withLines(2));
    const InvoiceId second = bench.add(u"b.pdf"_s, withLines(3, u"A-2"_s));
    bench.show();
    bench.review(first);
    QTRY_COMPARE(bench.focusName(), u"findingAccept_0"_s);
    bench.press(Qt::Key_Space);
    QTRY_COMPARE(bench.focusName(), u"findingReason_0"_s);
    bench.type(u"rebate per line"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(openCount(bench, first), 0);
    bench.navigator.openInvoice(second);
    QTRY_COMPARE(bench.focusName(), u"findingAccept_0"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"findingText_0")->text().contains(u'3'));
    bench.press(Qt::Key_Space);
    auto *recent = bench.find<QPushButton>(u"findingRecent_0_0");
    QTRY_VERIFY(recent->isVisible());
    QCOMPARE(recent->text(), u"rebate per line"_s);
    recent->click();
    QTRY_COMPARE(openCount(bench, second), 0);
}

void TestReviewTogether::changedAccountShowsBoth()
{
    ScreenBench bench;
    const auto paidTo = [](const QString &number, const QString &iban) {
        Extraction e = cleanExtraction(number);
        e.fields[Field::Iban].taken = readValue(iban, 0.99, 0.8);
        return e;
    };
    const InvoiceId before = bench.add(u"before.pdf"_s, paidTo(u"A-1"_s, u"DE02120300000000202051"_s));
    bench.confirmAccount(before);
    QVERIFY(await(bench.service->approve(before, bench.invoice(before).rowVersion)));
    const InvoiceId id = bench.add(u"now.pdf"_s, paidTo(u"A-2"_s, u"DE89370400440532013000"_s));
    bench.show();
    bench.review(id);
    auto *accounts = bench.window.findChild<QLabel *>(u"findingAccounts_0"_s);
    QVERIFY(accounts);
    QVERIFY2(accounts->text().contains(u"<b><u>DE89</u></b>"_s), qPrintable(accounts->text()));
    QVERIFY(accounts->text().contains(u"<b><u>DE02</u></b>"_s));
    QVERIFY(!bench.find<QPushButton>(u"approveButton")->isEnabled());
}

void TestReviewTogether::historyPutsAnEarlierValueBack()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    edit(bench, Field::InvoiceNumber)->setFocus();
    edit(bench, Field::InvoiceNumber)->selectAll();
    bench.type(u"B-2"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"B-2"_s);
    QTRY_COMPARE(bench.focusName(), u"approveButton"_s); // Enter goes on when the rules have run
    edit(bench, Field::InvoiceNumber)->setFocus();
    bench.press(Qt::Key_F2);
    auto *popup = bench.find<QWidget>(u"historyPopup");
    QTRY_VERIFY(popup->isVisible());
    auto *list = bench.find<QListView>(u"historyList");
    QCOMPARE(list->model()->rowCount(), 2);
    const QString change = list->model()->index(0, 0).data().toString();
    QVERIFY2(change.contains(u"A-1"_s) && change.contains(u"B-2"_s), qPrintable(change)); // newest first
    QVERIFY(list->model()->index(1, 0).data().toString().contains(u"A-1"_s));             // what was read
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"A-1"_s);
    QVERIFY(!popup->isVisible());
    bench.press(Qt::Key_Z, Qt::ControlModifier); // and that is a step like any other
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"B-2"_s);
}

void TestReviewTogether::historyOfTheInvoice()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    await(bench.service->approve(id, bench.invoice(id).rowVersion)).value();
    bench.show();
    bench.review(id);
    bench.press(Qt::Key_F2);
    auto *popup = bench.find<QWidget>(u"historyPopup");
    QTRY_VERIFY(popup->isVisible());
    auto *list = bench.find<QListView>(u"historyList");
    QVERIFY(list->model()->rowCount() >= 2);
    QVERIFY(list->model()->index(0, 0).data().toString().contains(u"Approved"_s));
    QTest::keyClick(list, Qt::Key_Escape);
    QVERIFY(!popup->isVisible());
}

void TestReviewTogether::conflictOfACellIsAsked()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withLines(1));
    bench.show();
    bench.review(id);
    const int version = bench.invoice(id).rowVersion;
    ValueEdit theirs{.section = ValueEdit::Section::Line, .row = 0, .name = u"amount"_s, .value = {}};
    theirs.value.value = u"11.00"_s;
    ValueEdit mine = theirs;
    mine.value.value = u"12.00"_s;
    // Both begin from what they see; theirs is first.
    const auto saved = bench.service->saveReview(id, version, {theirs});
    change(bench, {mine});
    QVERIFY(await(saved));
    auto *bar = bench.find<QWidget>(u"reviewConflict");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bench.invoice(id).extraction.lines.first().amount.value, u"11.00"_s); // nothing is overwritten unasked
    QVERIFY(bench.find<QPushButton>(u"conflictTheirs_0")->text().contains(u"11.00"_s));
    auto *useMine = bench.find<QPushButton>(u"conflictMine_0");
    QVERIFY(useMine->text().contains(u"12.00"_s));
    useMine->click();
    QTRY_COMPARE(bench.invoice(id).extraction.lines.first().amount.value, u"12.00"_s);
    QTRY_VERIFY(!bar->isVisible());
}

void TestReviewTogether::changesBesideEachOtherAreBothSaved()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withLines(2));
    bench.show();
    bench.review(id);
    const auto saved = bench.service->saveReview(id, bench.invoice(id).rowVersion,
                                                 {headerEdit(Field::BuyerName, u"Example Bakery Ltd"_s)});
    ValueEdit mine{.section = ValueEdit::Section::Line, .row = 1, .name = u"amount"_s, .value = {}};
    mine.value.value = u"12.00"_s;
    change(bench, {mine});
    QVERIFY(await(saved));
    QTRY_COMPARE(bench.invoice(id).extraction.lines[1].amount.value, u"12.00"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::BuyerName).value, u"Example Bakery Ltd"_s);
    QVERIFY(!bench.find<QWidget>(u"reviewConflict")->isVisible());
}

void TestReviewTogether::conflictOfAFieldNamesWho()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    edit(bench, Field::InvoiceNumber)->setFocus();
    edit(bench, Field::InvoiceNumber)->selectAll();
    bench.type(u"mine"_s);
    bench.database->setActor(u"Bob"_s);
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {headerEdit(Field::InvoiceNumber, u"theirs"_s)}))
        .value();
    bench.database->setActor(u"tess"_s);
    QTest::qWait(30);
    bench.press(Qt::Key_Return);
    auto *bar = bench.find<QWidget>(u"reviewConflict");
    QTRY_VERIFY(bar->isVisible());
    QVERIFY2(bench.find<QLabel>(u"conflictTitle")->text().contains(u"Bob"_s),
             qPrintable(bench.find<QLabel>(u"conflictTitle")->text()));
    bench.find<QPushButton>(u"conflictUseTheirs")->click();
    QTRY_COMPARE(edit(bench, Field::InvoiceNumber)->text(), u"theirs"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"theirs"_s);
}

void TestReviewTogether::undecidedConflictIsAskedAgain()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId other = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    bench.review(id);
    edit(bench, Field::InvoiceNumber)->setFocus();
    edit(bench, Field::InvoiceNumber)->selectAll();
    bench.type(u"mine"_s);
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {headerEdit(Field::InvoiceNumber, u"theirs"_s)}))
        .value();
    QTest::qWait(30);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QWidget>(u"reviewConflict")->isVisible());
    bench.review(other);
    QVERIFY(!bench.find<QWidget>(u"reviewConflict")->isVisible());
    bench.review(id);
    QTRY_COMPARE(edit(bench, Field::InvoiceNumber)->text(), u"mine"_s); // not lost, not saved
    QCOMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"theirs"_s);
    edit(bench, Field::InvoiceNumber)->setFocus();
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QWidget>(u"reviewConflict")->isVisible());
}

void TestReviewTogether::undoDoesNotOverwriteOthers()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    edit(bench, Field::BuyerName)->setFocus();
    bench.type(u"Mine Ltd"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::BuyerName).value, u"Mine Ltd"_s);
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {headerEdit(Field::BuyerName, u"Theirs Ltd"_s)}))
        .value();
    QTRY_COMPARE(edit(bench, Field::BuyerName)->text(), u"Theirs Ltd"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(bench.find<QWidget>(u"reviewConflict")->isVisible());
    QCOMPARE(bench.invoice(id).extraction.value(Field::BuyerName).value, u"Theirs Ltd"_s);
}

void TestReviewTogether::notesAreWrittenChangedAndUndone()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    const auto notes = [&] { return await(bench.filing.notes(id)).value(); };
    bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    auto *text = bench.find<QPlainTextEdit>(u"noteEdit");
    QTRY_VERIFY(text->isVisible());
    QTest::keyClicks(text, u"Ask Bob"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes().size(), 1);
    QTRY_COMPARE(bench.find<QToolButton>(u"invoice.noteButton")->text(), u"1"_s);
    QTRY_VERIFY(bench.window.findChild<QToolButton *>(u"noteChange_0"_s));
    bench.find<QToolButton>(u"noteChange_0")->click();
    QCOMPARE(text->toPlainText(), u"Ask Bob"_s);
    QTest::keyClicks(text, u" again"_s);
    QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(notes().first().text, u"Ask Bob again"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"noteText_0")->text().contains(u"again"_s));
    bench.find<QToolButton>(u"noteDelete_0")->click();
    QTRY_COMPARE(notes().size(), 0);
    QTRY_VERIFY(!bench.window.findChild<QLabel *>(u"noteText_0"_s)); // the screen has heard of it
    QTest::keyClick(text, Qt::Key_Escape);
    QVERIFY(!bench.find<QWidget>(u"notesPopup")->isVisible());
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(notes().size(), 1);
    QCOMPARE(notes().first().text, u"Ask Bob again"_s);
}

void TestReviewTogether::notesOfOthersAppear()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    bench.database->setActor(u"Bob"_s);
    FilingService another(*bench.database);
    QVERIFY(await(another.addNote(id, u"Line one\nLine two"_s)));
    bench.database->setActor(u"tess"_s);
    QTRY_COMPARE(bench.find<QToolButton>(u"invoice.noteButton")->text(), u"1"_s);
    bench.press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bench.window.findChild<QLabel *>(u"noteText_0"_s));
    QCOMPARE(bench.find<QLabel>(u"noteText_0")->text(), u"Line one\nLine two"_s);
    QVERIFY(!bench.window.findChild<QToolButton *>(u"noteDelete_0"_s)); // not one's own
}

void TestReviewTogether::assignedByKeys()
{
    ScreenBench bench;
    bench.database->setActor(u"tess"_s);
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    auto *name = bench.find<QLineEdit>(u"assignEdit");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClick(name, Qt::Key_Return); // the first choice is oneself
    QTRY_COMPARE(bench.invoice(id).assignee, u"tess"_s);
    QTRY_VERIFY(!bench.find<QToolButton>(u"invoice.assignButton")->text().isEmpty());
    bench.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, u"Bob"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).assignee, u"Bob"_s);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).assignee, u"tess"_s);
}

void TestReviewTogether::trashedInvoiceIsReadOnly()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QVERIFY(await(bench.filing.trash({id})));
    QTRY_VERIFY(edit(bench, Field::InvoiceNumber)->isReadOnly());
    QVERIFY(!bench.find<QPushButton>(u"approveButton")->isVisible());
    bench.find<QPushButton>(u"restoreButton")->click();
    QTRY_VERIFY(!edit(bench, Field::InvoiceNumber)->isReadOnly());
    QVERIFY(!bench.invoice(id).trashedAt.isValid());
}

void TestReviewTogether::kindAndCellsAreUndoneInOrder()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, withLines(2));
    bench.show();
    bench.review(id);
    const Extraction before = bench.invoice(id).extraction;
    change(bench, {headerEdit(Field::BuyerName, u"Example Bakery Ltd"_s)});
    ValueEdit kind;
    kind.name = u"kind"_s;
    kind.value.value = documentKindName(DocumentKind::CreditNote);
    change(bench, {kind});
    ValueEdit gone{.section = ValueEdit::Section::Line, .row = 0, .name = {}, .value = {}, .removeRow = true};
    change(bench, {gone});
    QTRY_COMPARE(bench.invoice(id).extraction.lines.size(), 1);
    QTRY_VERIFY(bench.actions.action(u"edit.undo")->isEnabled());
    for (int i = 0; i < 3; ++i)
        bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::BuyerName).value, QString());
    const Extraction after = bench.invoice(id).extraction;
    QCOMPARE(after.kind, before.kind);
    QCOMPARE(after.lines, before.lines);
}

QTEST_MAIN(TestReviewTogether)
#include "test_review_together.moc"
