// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/page_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace desk;
using namespace Qt::StringLiterals;

/// The fields of the review pane by keys alone: answers that differ, matches on the page, what is typed and not saved.
class TestReviewFields : public QObject {
    Q_OBJECT
private slots:
    void init();
    void doubtfulFieldIsCorrectedFromThePageInFourActions();
    void f7GoesThroughTheAnswers();
    void f7FromElsewhereFindsTheFieldWithAnswers();
    void downTakesAMatchOfThePage();
    void typedValueFindsItsPlaceByItself();
    void hoveredAnswerIsLitOnThePage();
    void datesAreShownAsTheLocaleWritesThem();
    void pickedTextIsReadAsTheFieldsType();
    void impossibleValueStaysOverAReloadAndAnotherInvoice();
    void typedValueIsSavedByGoingOn();
    void savingDoesNotTakeTheKeyboardFromAnotherField();
    void wrongIbanIsSavedAndSaysSo();
    void mildDoubtsStopNobody();
    void f8VisitsFindingsToo();
};

namespace {

QLineEdit *edit(ScreenBench &bench, Field field)
{
    return bench.find<QLineEdit>(u"fieldEdit_"_s + fieldName(field));
}

/// One doubtful total with two other answers; the rest is certain.
Extraction twoAnswers()
{
    Extraction e = cleanExtraction(u"A-1"_s);
    e.fields.remove(Field::TotalWithoutTax);
    e.fields.remove(Field::TotalTax);
    FieldReading &total = e.fields[Field::TotalWithTax];
    total.taken = readValue(u"191.00"_s, 0.4, 0.56);
    total.taken.doubt = {DoubtCode::Competing, {u"119.00"_s}};
    total.others = {readValue(u"119.00"_s, 0.35, 0.6), readValue(u"100.00"_s, 0.2, 0.5)};
    return e;
}

} // namespace

void TestReviewFields::init()
{
    QLocale::setDefault(QLocale::c());
}

void TestReviewFields::doubtfulFieldIsCorrectedFromThePageInFourActions()
{
    ScreenBench bench;
    Extraction e = twoAnswers();
    e.fields[Field::TotalWithTax].others.clear();
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    const InvoiceId next = bench.add(u"b.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    auto *view = bench.find<PageView>(u"pageView");
    QTRY_COMPARE(view->pageCount(), 1);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s); // it opens at the doubtful field
    view->setZoom(PageZoom::FitPage);
    const int word = int(pageOf(e).first().words.size()) - 1;
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->wordRect(0, word).center()); // 1
    bench.press(Qt::Key_Return, Qt::ControlModifier);                                          // 2
    QTRY_COMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
    QCOMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QTRY_COMPARE(bench.navigator.location().invoice, next);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s); // and the next is ready at its doubtful field
    bench.press(Qt::Key_F7);
    QCOMPARE(edit(bench, Field::TotalWithTax)->text(), u"119.00"_s);
}

void TestReviewFields::f7GoesThroughTheAnswers()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    QLineEdit *total = edit(bench, Field::TotalWithTax);
    QCOMPARE(total->text(), u"191.00"_s);
    bench.press(Qt::Key_F7);
    QCOMPARE(total->text(), u"119.00"_s);
    bench.press(Qt::Key_F7);
    QCOMPARE(total->text(), u"100.00"_s);
    bench.press(Qt::Key_F7);
    QCOMPARE(total->text(), u"191.00"_s); // round to what was taken
    bench.press(Qt::Key_F7);
    const int version = bench.invoice(id).rowVersion;
    QTest::qWait(20);
    QCOMPARE(bench.invoice(id).rowVersion, version); // nothing is saved before it is accepted
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    const FieldValue saved = bench.invoice(id).extraction.value(Field::TotalWithTax);
    QCOMPARE(saved.source, ValueSource::Human);
    QVERIFY(std::abs(saved.box.top - 0.6) < 0.001); // with the place of that answer
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"191.00"_s);
}

void TestReviewFields::f7FromElsewhereFindsTheFieldWithAnswers()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    edit(bench, Field::SellerName)->setFocus();
    bench.press(Qt::Key_F7);
    QCOMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    QCOMPARE(edit(bench, Field::TotalWithTax)->text(), u"119.00"_s);
}

void TestReviewFields::downTakesAMatchOfThePage()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.find<PageView>(u"pageView")->pageCount(), 1);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    auto *total = bench.find<FieldEditWidget>(u"fieldEdit_total_with_tax");
    bench.type(u"11"_s);
    QVERIFY(total->hint().contains(u'1')); // places on the page
    bench.press(Qt::Key_Down);
    QCOMPARE(total->text(), u"119.00"_s);
    bench.press(Qt::Key_Up);
    QCOMPARE(total->text(), u"11"_s); // what was typed is not lost
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).raw, u"119,00"_s);
}

void TestReviewFields::typedValueFindsItsPlaceByItself()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.find<PageView>(u"pageView")->pageCount(), 1);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    bench.type(u"119"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
    QVERIFY(std::abs(bench.invoice(id).extraction.value(Field::TotalWithTax).box.top - 0.7) < 0.001);
}

void TestReviewFields::hoveredAnswerIsLitOnThePage()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    auto *view = bench.find<PageView>(u"pageView");
    QTRY_COMPARE(view->pageCount(), 1);
    constexpr int SpotMark = 1000;
    auto *answer = bench.find<QAbstractButton>(u"alternative_total_with_tax_1");
    QTRY_VERIFY(answer->isVisible());
    QVERIFY(view->markRect(SpotMark).isNull());
    answer->setFocus(); // as the pointer does
    QVERIFY(!view->markRect(SpotMark).isNull());
    edit(bench, Field::SellerName)->setFocus();
    QVERIFY(view->markRect(SpotMark).isNull());
    answer->click();
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"119.00"_s);
}

void TestReviewFields::datesAreShownAsTheLocaleWritesThem()
{
    QLocale::setDefault(QLocale(u"de_DE"_s));
    ScreenBench bench;
    Extraction e = cleanExtraction(u"A-1"_s);
    e.fields[Field::TotalWithTax].taken.value = u"1119.00"_s;
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    QTRY_COMPARE(edit(bench, Field::IssueDate)->text(), u"04.03.2026"_s);
    QCOMPARE(edit(bench, Field::TotalWithTax)->text(), u"1.119,00"_s);
    edit(bench, Field::IssueDate)->setFocus();
    edit(bench, Field::IssueDate)->selectAll();
    bench.type(u"5. March 2026"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::IssueDate).value, u"2026-03-05"_s);
    QTRY_COMPARE(edit(bench, Field::IssueDate)->text(), u"05.03.2026"_s);
}

void TestReviewFields::pickedTextIsReadAsTheFieldsType()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, twoAnswers());
    bench.show();
    bench.review(id);
    auto *view = bench.find<PageView>(u"pageView");
    QTRY_COMPARE(view->pageCount(), 1);
    edit(bench, Field::IssueDate)->setFocus();
    emit view->textPicked({0, {0}, u"Date: 31.12.2026"_s, {0.1, 0.1, 0.2, 0.2}}, false);
    QCOMPARE(edit(bench, Field::IssueDate)->text(), u"2026-12-31"_s);
    edit(bench, Field::TotalWithTax)->setFocus();
    emit view->textPicked({0, {0}, u"EUR 1.234,50"_s, {0.1, 0.1, 0.2, 0.2}}, false);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::TotalWithTax).value, u"1234.50"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::IssueDate).value, u"2026-12-31"_s); // saved by leaving
}

void TestReviewFields::impossibleValueStaysOverAReloadAndAnotherInvoice()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId other = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    bench.review(id);
    QLineEdit *date = edit(bench, Field::IssueDate);
    date->setFocus();
    date->selectAll();
    bench.type(u"31/02/2026"_s);
    edit(bench, Field::SellerName)->setFocus(); // leaving shows what is expected, there
    QCOMPARE(date->text(), u"31/02/2026"_s);
    QVERIFY2(date->accessibleDescription().contains(u"31/02/2026"_s), qPrintable(date->accessibleDescription()));
    ValueEdit theirs;
    theirs.name = fieldName(Field::BuyerName);
    theirs.value.value = u"Example Bakery Ltd"_s;
    await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {theirs})).value();
    QTRY_COMPARE(edit(bench, Field::BuyerName)->text(), u"Example Bakery Ltd"_s);
    QCOMPARE(date->text(), u"31/02/2026"_s);
    bench.review(other);
    QCOMPARE(date->text(), u"2026-03-04"_s);
    bench.review(id);
    QTRY_COMPARE(date->text(), u"31/02/2026"_s);
    QVERIFY(!date->accessibleDescription().isEmpty());
    date->setFocus();
    bench.press(Qt::Key_Escape);
    QCOMPARE(date->text(), u"2026-03-04"_s);
    QCOMPARE(bench.invoice(id).extraction.value(Field::IssueDate).value, u"2026-03-04"_s);
}

void TestReviewFields::typedValueIsSavedByGoingOn()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId other = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.show();
    bench.review(id);
    edit(bench, Field::BuyerName)->setFocus();
    bench.type(u"Example Bakery Ltd"_s);
    bench.review(other);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::BuyerName).value, u"Example Bakery Ltd"_s);
    QCOMPARE(edit(bench, Field::BuyerName)->text(), QString());
}

void TestReviewFields::savingDoesNotTakeTheKeyboardFromAnotherField()
{
    ScreenBench bench;
    Extraction e = twoAnswers();
    e.fields[Field::IssueDate].taken.confidence = 0.4;
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_issue_date"_s);
    bench.type(u"2026-03-04"_s);
    bench.press(Qt::Key_Return); // saved a moment later, and the next doubtful field would be the total
    edit(bench, Field::BuyerName)->setFocus(Qt::MouseFocusReason);
    bench.type(u"Bu"_s);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::IssueDate).value, u"2026-03-04"_s);
    QTest::qWait(150); // the rules have run and the pane has heard of it
    QCOMPARE(bench.focusName(), u"fieldEdit_buyer_name"_s);
    bench.type(u"yer"_s);
    QVERIFY(edit(bench, Field::BuyerName)->text().endsWith(u"Buyer"_s));
}

void TestReviewFields::wrongIbanIsSavedAndSaysSo()
{
    ScreenBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.show();
    bench.review(id);
    QLineEdit *iban = edit(bench, Field::Iban);
    iban->setFocus();
    bench.type(u"DE89 3704"_s);
    bench.press(Qt::Key_Return);
    QVERIFY2(iban->accessibleDescription().contains(u"22"_s), qPrintable(iban->accessibleDescription()));
    iban->selectAll();
    bench.type(u"de89370400440532013001"_s); // the form is right, the check digits are not
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.invoice(id).extraction.value(Field::Iban).value, u"DE89370400440532013001"_s);
    QTRY_COMPARE(iban->text(), u"DE89 3704 0044 0532 0130 01"_s);
    QTRY_VERIFY(iban->accessibleDescription().contains(u"check digits"_s)); // what the rule says stands at the field
}

void TestReviewFields::mildDoubtsStopNobody()
{
    ScreenBench bench;
    Extraction e = cleanExtraction(u"A-1"_s);
    FieldReading &address = e.fields[Field::SellerAddress];
    address.taken = readValue(u"1 High Street, London"_s, 0.6, 0.1);
    address.taken.doubt = {DoubtCode::WeakLabel, {}};
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"approveButton"_s);
    QVERIFY(bench.find<QLabel>(u"standSentence")->text().contains(u"checked"_s));
}

void TestReviewFields::f8VisitsFindingsToo()
{
    ScreenBench bench;
    Extraction e = twoAnswers();
    Finding finding;
    finding.rule = u"low_resolution"_s;
    finding.severity = Severity::Warning;
    e.findings = {finding};
    const InvoiceId id = bench.add(u"a.pdf"_s, e);
    bench.show();
    bench.review(id);
    QTRY_COMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.focusName(), u"findingAccept_0"_s);
    bench.press(Qt::Key_F8);
    QCOMPARE(bench.focusName(), u"fieldEdit_total_with_tax"_s);
    bench.press(Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(bench.focusName(), u"findingAccept_0"_s);
}

QTEST_MAIN(TestReviewFields)
#include "test_review_fields.moc"
