// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/page_view.h"
#include "ui/kit/banner_widget.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The review pane as a person uses it: keys and clicks only.
class TestReview : public QObject {
    Q_OBJECT
private slots:
    void cleanInvoiceIsApprovedByOneKey();
    void doubtfulFieldIsCorrectedAndUndone();
    void enterConfirmsWhatIsRight();
    void alternativeIsTakenByKey();
    void clickOnAWordTakesItsText();
    void impossibleValueIsShownAndNotSaved();
    void escapePutsTheValueBack();
    void rejectNeedsAReason();
    void blockedApprovalSaysWhy();
    void acceptedFindingAllowsApproval();
    void someoneElsesValueAsksWhoIsRight();
    void changesOfOthersAppear();
    void settledInvoiceIsReadOnlyUntilReopened();
    void lockedDocumentAsksForThePassword();
    void lineIsEditedAddedAndDeleted();
    void kindIsChanged();
    void undoWaitsForWhatIsBeingSaved();
    void keysWalkThroughTheDoubtfulFields();
    void everyWidgetHasANameThatIsSpoken();
};

namespace {

QLineEdit *edit(ScreenBench &bench, Field field)
{
    return bench.find<QLineEdit>(u"fieldEdit_"_s + fieldName(field));
}

Extraction blockedExtraction()
{
    Extraction e = cleanExtraction(u"B-1"_s);
    Finding finding;
    finding.rule = u"einvoice_differs_from_page"_s;
    finding.severity = Severity::Blocking;
    finding.detail = u"total_with_tax"_s;
    finding.values = {u"119.00"_s, u"191.00"_s};
    finding.fields = {Field::TotalWithTax};
    e.findings = {finding};
    return e;
}

} // namespace

void TestReview::cleanInvoiceIsApprovedByOneKey()
{
    ScreenBench bench;
    const InvoiceId first = bench.add(u"first.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId second = bench.add(u"second.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    bench.review(first);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(first).status, InvoiceStatus::Approved);
    // and the next one that needs review is open
    QTRY_COMPARE(bench.navigator.location().invoice, second);
    QTRY_VERIFY(bench.find<BannerWidget>(u"reviewBanner")->isVisible());
    bench.find<QPushButton>(u"undoSettledButton")->click();
    QTRY_COMPARE(bench.invoice(first).status, InvoiceStatus::NeedsReview);
}

void TestReview::doubtfulFieldIsCorrectedAndUndone()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    bench.type(u"119"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).source, ValueSource::Human);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s); // the next doubtful one

    const int version = bench.invoice(id).rowVersion;
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"191.00"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).source, ValueSource::Text);
    QVERIFY(bench.invoice(id).rowVersion > version); // a new change, not a rollback
    QTRY_COMPARE(edit(bench, Field::TotalWithTax)->text(), u"191.00"_s);
    bench.press(Qt::Key_Y, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
}

void TestReview::enterConfirmsWhatIsRight()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).source, ValueSource::Human);
    QCOMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"A-1"_s);
    QVERIFY(!bench.invoice(id).extraction.value(Field::InvoiceNumber).box.isEmpty()); // its place is kept
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
}

void TestReview::alternativeIsTakenByKey()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    edit(bench, Field::TotalWithTax)->setFocus();
    QTRY_VERIFY(bench.find<QAbstractButton>(u"alternative_total_with_tax_1")->isVisible());
    bench.press(Qt::Key_1, Qt::AltModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).source, ValueSource::Human);
}

void TestReview::clickOnAWordTakesItsText()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    auto *view = bench.find<PageView>(u"pageView");
    QTRY_COMPARE(view->pageCount(), 1);
    edit(bench, Field::TotalWithTax)->setFocus();
    view->setZoom(PageZoom::FitPage);
    const int word = int(pageOf(doubtfulExtraction({})).first().words.size()) - 1;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordRect(0, word).center());
    QCOMPARE(edit(bench, Field::TotalWithTax)->text(), u"119.00"_s); // "119,00" as it will be saved
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    const FieldValue saved = bench.invoice(id).extraction.value(Field::TotalWithTax);
    QCOMPARE(saved.raw, u"119,00"_s);
    QCOMPARE(saved.page, 0);
    QVERIFY(std::abs(saved.box.left - 0.1) < 0.001 && std::abs(saved.box.bottom - 0.72) < 0.001);
}

void TestReview::impossibleValueIsShownAndNotSaved()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    const int version = bench.invoice(id).rowVersion;
    QLineEdit *date = edit(bench, Field::IssueDate);
    date->setFocus();
    date->selectAll();
    bench.type(u"31/02/2026"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(!date->accessibleDescription().isEmpty());
    QCOMPARE(bench.focusName(), date->objectName());
    bench.press(Qt::Key_Return, Qt::ControlModifier); // nor is it approved over it
    QTest::qWait(50);
    QCOMPARE(bench.invoice(id).rowVersion, version);
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::NeedsReview);
}

void TestReview::escapePutsTheValueBack()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.type(u"zzz"_s);
    QCOMPARE(edit(bench, Field::InvoiceNumber)->text(), u"zzz"_s);
    bench.press(Qt::Key_Escape);
    QCOMPARE(edit(bench, Field::InvoiceNumber)->text(), u"A-1"_s);
}

void TestReview::rejectNeedsAReason()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    bench.press(Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.focusName(), u"rejectReasonEdit"_s);
    QVERIFY(!bench.find<QPushButton>(u"rejectConfirmButton")->isEnabled());
    bench.press(Qt::Key_Return);
    QTest::qWait(30);
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::NeedsReview);
    bench.type(u"not ours"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::Rejected);
    QCOMPARE(bench.invoice(id).rejectReason, u"not ours"_s);
}

void TestReview::blockedApprovalSaysWhy()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, blockedExtraction());
    bench.show();
    bench.review(id);
    auto *approve = bench.find<QPushButton>(u"approveButton");
    QTRY_VERIFY(!approve->isEnabled());
    QVERIFY(!approve->toolTip().isEmpty());
    const QString sentence = bench.find<QLabel>(u"standSentence")->text();
    QVERIFY2(sentence.contains(u"191.00"_s), qPrintable(sentence));
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    auto *banner = bench.find<BannerWidget>(u"reviewBanner");
    QTRY_VERIFY(banner->isVisible());
    QCOMPARE(banner->title(), sentence);
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::NeedsReview);
}

void TestReview::acceptedFindingAllowsApproval()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, blockedExtraction());
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.find<QPushButton>(u"findingAccept_0"));
    bench.find<QPushButton>(u"findingAccept_0")->click();
    QTRY_COMPARE(bench.focusName(), u"findingReason_0"_s);
    bench.type(u"checked by phone"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QPushButton>(u"approveButton")->isEnabled());
    const Finding finding = bench.invoice(id).extraction.findings.first();
    QCOMPARE(finding.acceptReason, u"checked by phone"_s);
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
}

void TestReview::someoneElsesValueAsksWhoIsRight()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.type(u"mine"_s);
    ValueEdit theirs;
    theirs.name = fieldName(Field::InvoiceNumber);
    theirs.value.value = u"theirs"_s;
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {theirs})).value();
    QTest::qWait(50); // the change comes in while "mine" stands in the line
    QCOMPARE(edit(bench, Field::InvoiceNumber)->text(), u"mine"_s);
    bench.press(Qt::Key_Return);
    auto *bar = bench.find<QWidget>(u"reviewConflict");
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"theirs"_s);
    bench.find<QPushButton>(u"conflictUseMine")->click();
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::InvoiceNumber).value, u"mine"_s);
    QTRY_VERIFY(!bar->isVisible());
}

void TestReview::changesOfOthersAppear()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    ValueEdit theirs;
    theirs.name = fieldName(Field::BuyerName);
    theirs.value.value = u"Example Bakery Ltd"_s;
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {theirs})).value();
    QTRY_COMPARE(edit(bench, Field::BuyerName)->text(), u"Example Bakery Ltd"_s);
}

void TestReview::settledInvoiceIsReadOnlyUntilReopened()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    await(bench.service->approve(id, bench.invoice(id).rowVersion)).value();
    bench.show();
    bench.review(id);
    QTRY_VERIFY(bench.find<QWidget>(u"settledBanner")->isVisible());
    QVERIFY(edit(bench, Field::InvoiceNumber)->isReadOnly());
    QVERIFY(!bench.find<QPushButton>(u"approveButton")->isVisible());
    bench.find<QPushButton>(u"reopenButton")->click();
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::NeedsReview);
    QTRY_VERIFY(!edit(bench, Field::InvoiceNumber)->isReadOnly());
}

void TestReview::lockedDocumentAsksForThePassword()
{
    ScreenBench bench;
    const InvoiceId id = bench.addFailed(u"locked.pdf"_s, ErrorCode::PasswordProtected);
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"passwordEdit"_s);
    QVERIFY(!bench.find<QLabel>(u"unreadTitle")->text().isEmpty());
    auto *again = bench.find<QPushButton>(u"unreadAgainButton");
    QVERIFY(!again->isEnabled());
    bench.type(u"secret"_s);
    QVERIFY(again->isEnabled());
    again->click();
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::Queued);
}

void TestReview::lineIsEditedAddedAndDeleted()
{
    ScreenBench bench;
    Extraction e = cleanExtraction(u"A-1"_s);
    LineItem line;
    line.description = readValue(u"Torque wrench"_s, 0.9, 0.3);
    line.amount = readValue(u"90.00"_s, 0.9, 0.3);
    e.lines = {line};
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    auto *table = bench.find<QTableView>(u"lineItemsTable");
    QTRY_COMPARE(table->model()->rowCount(), 2); // the line, and an empty one to type a new one
    QVERIFY(table->model()->setData(table->model()->index(0, 4), u"60,00"_s, Qt::EditRole));
    QTRY_COMPARE(bench.invoice(id).extraction.lines.first().amount.value, u"60.00"_s);
    QVERIFY(table->model()->setData(table->model()->index(1, 4), u"40"_s, Qt::EditRole));
    QTRY_COMPARE(bench.invoice(id).extraction.lines.size(), 2);
    QTRY_VERIFY(bench.find<QLabel>(u"lineItemsSum")->text().contains(u"without tax"_s));
    QVERIFY(!table->model()->setData(table->model()->index(1, 4), u"many"_s, Qt::EditRole));
    QVERIFY(bench.find<QLabel>(u"lineItemsProblem")->isVisible());
    QTRY_COMPARE(table->model()->rowCount(), 3);
    table->setCurrentIndex(table->model()->index(0, 0));
    bench.find<QAbstractButton>(u"removeLineButton")->click();
    QTRY_COMPARE(bench.invoice(id).extraction.lines.size(), 1);
    table->setFocus();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.lines.size(), 2);
    QTRY_COMPARE(bench.invoice(id).extraction.lines.first().description.value, u"Torque wrench"_s);
}

void TestReview::kindIsChanged()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    auto *kind = bench.find<QComboBox>(u"kindCombo");
    QTRY_COMPARE(kind->currentData().toInt(), int(DocumentKind::Invoice));
    kind->setFocus();
    bench.press(Qt::Key_Down);
    QTRY_COMPARE(bench.invoice(id).extraction.kind, DocumentKind::CreditNote);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.kind, DocumentKind::Invoice);
    QTRY_COMPARE(kind->currentData().toInt(), int(DocumentKind::Invoice));
}

void TestReview::undoWaitsForWhatIsBeingSaved()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    auto *kind = bench.find<QComboBox>(u"kindCombo");
    QTRY_COMPARE(kind->currentData().toInt(), int(DocumentKind::Invoice));
    kind->setFocus();
    const int version = bench.invoice(id).rowVersion;
    bench.press(Qt::Key_Down); // no event is handled between these: nothing is saved yet
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).rowVersion, version + 2); // saved, and taken back
    QCOMPARE(bench.invoice(id).extraction.kind, DocumentKind::Invoice);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).rowVersion, version + 6);
    QCOMPARE(bench.invoice(id).extraction.kind, DocumentKind::Invoice);
    QTRY_COMPARE(kind->currentData().toInt(), int(DocumentKind::Invoice));
}

void TestReview::keysWalkThroughTheDoubtfulFields()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, doubtfulExtraction(u"A-1"_s));
    bench.show();
    QTRY_VERIFY(bench.find<QTableView>(u"invoiceTable")->model()->rowCount() == 1);
    bench.find<QTableView>(u"invoiceTable")->setFocus();
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return); // opens
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    bench.press(Qt::Key_Tab);
    QVERIFY(bench.focusName() != u"fieldEdit_total_with_tax"_s);
    edit(bench, Field::TotalWithTax)->setFocus();
    edit(bench, Field::TotalWithTax)->selectAll();
    bench.type(u"119.00"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_invoice_number"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.focusName(), u"approveButton"_s); // nothing doubtful is left
    bench.press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
    QTRY_VERIFY(bench.find<QTableView>(u"invoiceTable")->isVisible()); // the last one: back to the list
}

void TestReview::everyWidgetHasANameThatIsSpoken()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, blockedExtraction());
    bench.show();
    bench.review(id);
    QStringList nameless;
    for (const QWidget *widget : bench.window.findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s) ||
            widget->inherits("QComboBoxListView")) // parts of Qt
            continue;
        const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        if (widget->objectName().isEmpty() || !spoken || spoken->text(QAccessible::Name).isEmpty())
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(TestReview)
#include "test_review.moc"
