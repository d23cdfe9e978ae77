// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/payables_view.h"
#include "ui/invoices/payables_widget.h"
#include "ui/kit/banner_widget.h"

#include <QAction>
#include <QCheckBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

/// What is to be paid, as a person works through it.
class TestPayables : public QObject {
    Q_OBJECT
private slots:
    void weeksStandInOrderWithTheirSums();
    void releasedByKeysAndUndone();
    void heldWithAReasonAndTakenOffAgain();
    void aboveTheLimitAnotherPersonMustRelease();
    void marksGoOverWeeksAndAreSummed();
    void paidOnADayAndUndone();
    void filterByWordsAndState();
    void enterOpensTheInvoice();
    void foldedWeeksAreRemembered();
    void noFileWithoutTheOwnAccount();
    void fileIsPlannedAndWritten();
    void emptyStatesSayWhatIsNext();
};

namespace {

const QString Iban = u"DE89370400440532013000"_s;

Extraction due(const QString &number, const QString &seller, const QString &total, const QString &day)
{
    Extraction e = cleanExtraction(number);
    e.fields.remove(Field::TotalWithoutTax);
    e.fields.remove(Field::TotalTax);
    e.fields[Field::SellerName].taken.value = seller;
    e.fields[Field::TotalWithTax].taken.value = total;
    e.fields[Field::IssueDate].taken.value = u"2026-11-02"_s;
    e.fields[Field::Iban].taken = readValue(Iban, 0.98, 0.8);
    if (!day.isEmpty())
        e.fields[Field::DueDate].taken = readValue(day, 0.98, 0.2);
    return e;
}

/// The due list on a day of its own: Saturday 21 November 2026, as the bench's clock has it.
class PayablesBench : public ScreenBench {
public:
    InvoiceId approved(const QString &number, const QString &seller, const QString &total, const QString &day)
    {
        return approve(due(number, seller, total, day));
    }
    InvoiceId approve(const Extraction &extraction)
    {
        const InvoiceId id = add(extraction.value(Field::InvoiceNumber).value + u".pdf"_s, extraction);
        confirmAccount(id);
        const auto done = await(service->approve(id, invoice(id).rowVersion));
        if (!done)
            qFatal("the invoice could not be approved: %s", qPrintable(done.error().detail));
        return id;
    }
    ~PayablesBench() { widget.reset(); }

    void showPayables(int rows)
    {
        presenter = std::make_unique<PayablesPresenter>(payables, database->changes(), *settings, nullptr,
                                                        [this] { return clock.now().date(); });
        widget = std::make_unique<PayablesWidget>(*presenter, actions);
        auto *layout = new QStackedLayout(&window);
        layout->addWidget(widget.get());
        window.resize(1100, 700);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(presenter->model().allIds().size(), rows);
        widget->focusList();
    }
    void leave()
    {
        widget->saveLayout();
        delete window.layout();
        widget.reset();
        presenter.reset();
    }
    Payable payable(InvoiceId id)
    {
        const QList<Payable> all = await(payables.payables(true)).value();
        for (const Payable &one : all) {
            if (one.id == id)
                return one;
        }
        qFatal("the invoice is not among the payables");
    }
    void goTo(InvoiceId id) { find<PayablesView>(u"payablesView")->goTo(id); }
    QString said()
    {
        QString text;
        for (const QLabel *label : find<BannerWidget>(u"payablesBanner")->findChildren<QLabel *>())
            text += label->text() + u' ';
        return text;
    }
    void waitUntilIdle() { QTRY_VERIFY(!presenter->isBusy()); }

    std::unique_ptr<PayablesPresenter> presenter;
    std::unique_ptr<PayablesWidget> widget;
};

} // namespace

void TestPayables::weeksStandInOrderWithTheirSums()
{
    PayablesBench bench;
    const InvoiceId first = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-16"_s);
    bench.approved(u"A-2"_s, u"Huber"_s, u"40.00"_s, u"2026-11-22"_s);
    bench.approved(u"A-3"_s, u"Nordlicht"_s, u"300.00"_s, u"2026-11-25"_s);
    Extraction credit = due(u"A-4"_s, u"Nordlicht"_s, u"50.00"_s, {});
    credit.kind = DocumentKind::CreditNote;
    bench.approve(credit);
    bench.showPayables(4);
    const PayablesModel &model = bench.presenter->model();
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, 0).data().toString(), u"Overdue"_s);
    QVERIFY(model.index(1, 0).data().toString().startsWith(u"This week"_s));
    QVERIFY(model.index(2, 0).data().toString().startsWith(u"Next week"_s));
    QVERIFY2(model.index(0, 0).data(PayablesModel::SecondRole).toString().startsWith(u"50.00"_s),
             "the credit note is taken off where the supplier's earliest invoice stands");
    const QModelIndex late = model.indexOf(first).siblingAtColumn(PayablesModel::Due);
    QVERIFY2(late.data(PayablesModel::SecondRole).toString().startsWith(u"5 day"_s),
             qPrintable(late.data(PayablesModel::SecondRole).toString()));
}

void TestPayables::releasedByKeysAndUndone()
{
    PayablesBench bench;
    const InvoiceId id = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-25"_s);
    bench.showPayables(1);
    bench.goTo(id);
    bench.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::Released);
    QCOMPARE(bench.payable(id).releasedBy, u"tess"_s);
    bench.waitUntilIdle();
    QVERIFY2(bench.said().contains(u"1"_s) && bench.said().contains(u"released"_s), qPrintable(bench.said()));
    QVERIFY(!bench.find<QPushButton>(u"releaseButton")->isEnabled()); // nothing left to release
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::Open);
    bench.waitUntilIdle();
    bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::Released);
    bench.waitUntilIdle();
}

void TestPayables::heldWithAReasonAndTakenOffAgain()
{
    PayablesBench bench;
    const InvoiceId id = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-25"_s);
    bench.showPayables(1);
    bench.goTo(id);
    bench.press(Qt::Key_H, Qt::ControlModifier);
    QCOMPARE(bench.focusName(), u"holdReasonEdit"_s);
    QVERIFY(!bench.find<QPushButton>(u"paymentAskConfirmButton")->isEnabled());
    bench.type(u"goods came back"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::OnHold);
    bench.waitUntilIdle();
    QCOMPARE(bench.focusName(), u"payablesView"_s);
    const QModelIndex row = bench.presenter->model().indexOf(id);
    QCOMPARE(row.siblingAtColumn(PayablesModel::State).data(PayablesModel::SecondRole).toString(),
             u"goods came back"_s);
    QCOMPARE(bench.actions.action(u"payment.takeBack")->text(), u"Take off hold"_s);
    bench.press(Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::Open);
    bench.waitUntilIdle();
    bench.press(Qt::Key_Z, Qt::ControlModifier); // on hold again, with its reason
    QTRY_COMPARE(bench.payable(id).holdReason, u"goods came back"_s);
    bench.waitUntilIdle();
}

void TestPayables::aboveTheLimitAnotherPersonMustRelease()
{
    PayablesBench bench;
    Settings values = bench.settings->values();
    values.releaseAloneLimit = u"5000.00"_s;
    QVERIFY(await(bench.settings->set(values)));
    const InvoiceId small = bench.approved(u"A-1"_s, u"Huber"_s, u"100.00"_s, u"2026-11-25"_s);
    const InvoiceId large = bench.approved(u"A-2"_s, u"Nordlicht"_s, u"9000.00"_s, u"2026-11-25"_s);
    bench.showPayables(2);
    const QModelIndex row = bench.presenter->model().indexOf(large);
    const QString why = row.siblingAtColumn(PayablesModel::State).data(PayablesModel::SecondRole).toString();
    QVERIFY2(why.contains(u"tess"_s) && why.contains(u"another person"_s), qPrintable(why));
    bench.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    bench.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(bench.payable(small).state, PaymentState::Released);
    bench.waitUntilIdle();
    QCOMPARE(bench.payable(large).state, PaymentState::Open);
    QVERIFY2(bench.said().contains(u"somebody else must release (above 5,000.00)"_s), qPrintable(bench.said()));
    QCOMPARE(bench.presenter->model().marked(), QSet<InvoiceId>{large}); // what is left can be looked at
}

void TestPayables::marksGoOverWeeksAndAreSummed()
{
    PayablesBench bench;
    const InvoiceId first = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-16"_s);
    const InvoiceId second = bench.approved(u"A-2"_s, u"Huber"_s, u"40.50"_s, u"2026-11-25"_s);
    bench.showPayables(2);
    bench.goTo(first);
    bench.press(Qt::Key_Space); // marks and goes on: to the next week
    bench.press(Qt::Key_Down);
    bench.press(Qt::Key_Space);
    const QSet<InvoiceId> both{first, second};
    QCOMPARE(bench.presenter->model().marked(), both);
    const QString sum = bench.find<QLabel>(u"payablesSelection")->text();
    QVERIFY2(sum.contains(u"2"_s) && sum.contains(u"140.50"_s), qPrintable(sum));
    bench.press(Qt::Key_Escape);
    QVERIFY(bench.presenter->model().marked().isEmpty());
    auto *view = bench.find<PayablesView>(u"payablesView");
    const QRect week = view->visualRect(bench.presenter->model().index(0, 0));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, QPoint(16, week.center().y())); // the box of a week
    QCOMPARE(bench.presenter->model().marked(), QSet<InvoiceId>{first});
}

void TestPayables::paidOnADayAndUndone()
{
    PayablesBench bench;
    const InvoiceId id = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-25"_s);
    bench.showPayables(1);
    bench.goTo(id);
    bench.press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    bench.find<QDateEdit>(u"paidOnEdit")->setDate(QDate(2026, 11, 19));
    bench.find<QPushButton>(u"paymentAskConfirmButton")->click();
    QTRY_COMPARE(bench.payable(id).paidOn, QDate(2026, 11, 19));
    QTRY_VERIFY(bench.find<QPushButton>(u"payablesShowPaidButton")->isVisible()); // all is paid
    bench.find<QCheckBox>(u"showPaidBox")->setChecked(true);
    QTRY_COMPARE(bench.presenter->model().allIds().size(), 1);
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.payable(id).state, PaymentState::Open);
    bench.waitUntilIdle();
}

void TestPayables::filterByWordsAndState()
{
    PayablesBench bench;
    bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-16"_s);
    const InvoiceId held = bench.approved(u"A-2"_s, u"Huber"_s, u"40.50"_s, u"2026-11-25"_s);
    await(bench.payables.hold({bench.payable(held)}, u"wait"_s)).value();
    bench.showPayables(2);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(bench.focusName(), u"payablesFilterEdit"_s);
    bench.type(u"nord"_s);
    QTRY_COMPARE(bench.presenter->model().allIds().size(), 1);
    bench.find<QToolButton>(u"payablesChipOnHold")->click();
    auto *clear = bench.find<QPushButton>(u"payablesClearFilterButton");
    QTRY_VERIFY(clear->isVisible());
    clear->click();
    QTRY_COMPARE(bench.presenter->model().allIds().size(), 2);
    bench.find<QToolButton>(u"payablesChipOnHold")->click();
    QCOMPARE(bench.presenter->model().allIds(), QList{held});
}

void TestPayables::enterOpensTheInvoice()
{
    PayablesBench bench;
    bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-16"_s);
    const InvoiceId second = bench.approved(u"A-2"_s, u"Huber"_s, u"40.50"_s, u"2026-11-25"_s);
    bench.showPayables(2);
    QSignalSpy opened(bench.widget.get(), &PayablesWidget::openRequested);
    bench.goTo(second);
    bench.press(Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<InvoiceId>(), second);
}

void TestPayables::foldedWeeksAreRemembered()
{
    PayablesBench bench;
    bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-16"_s);
    bench.approved(u"A-2"_s, u"Huber"_s, u"40.50"_s, u"2026-11-25"_s);
    bench.showPayables(2);
    auto *view = bench.find<PayablesView>(u"payablesView");
    view->setCurrentIndex(view->model()->index(0, 0));
    bench.press(Qt::Key_Return);
    QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
    bench.leave();
    bench.showPayables(2);
    view = bench.find<PayablesView>(u"payablesView");
    QVERIFY(!view->isExpanded(view->model()->index(0, 0)));
    QVERIFY(view->isExpanded(view->model()->index(1, 0)));
}

void TestPayables::noFileWithoutTheOwnAccount()
{
    PayablesBench bench;
    const InvoiceId id = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-25"_s);
    await(bench.payables.release({bench.payable(id)})).value();
    bench.showPayables(1);
    QSignalSpy settings(bench.widget.get(), &PayablesWidget::settingsRequested);
    bench.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(bench.find<QPushButton>(u"openCompanySettingsButton"));
    QVERIFY(!bench.find<QPushButton>(u"makePaymentFileButton")->isEnabled());
    bench.find<QPushButton>(u"openCompanySettingsButton")->click();
    QCOMPARE(settings.count(), 1);
}

void TestPayables::fileIsPlannedAndWritten()
{
    PayablesBench bench;
    Settings values = bench.settings->values();
    values.payerName = u"Our Company"_s;
    values.payerIban = u"DE02120300000000202051"_s;
    QVERIFY(await(bench.settings->set(values)));
    const InvoiceId id = bench.approved(u"A-1"_s, u"Nordlicht"_s, u"100.00"_s, u"2026-11-25"_s);
    await(bench.payables.release({bench.payable(id)})).value();
    bench.showPayables(1);
    bench.press(Qt::Key_B, Qt::ControlModifier | Qt::ShiftModifier);
    auto *make = bench.find<QPushButton>(u"makePaymentFileButton");
    QTRY_VERIFY(make->isEnabled() || !bench.find<QLabel>(u"paymentPlanSum")->text().isEmpty());
    QCOMPARE(bench.find<QDateEdit>(u"executionDateEdit")->date(), QDate(2026, 11, 23)); // tomorrow is a Sunday
    auto *edit = bench.find<QLineEdit>(u"paymentFileEdit");
    const QString file = bench.folder.filePath(u"payments.xml"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"no/folder.xml"_s);
    QVERIFY(!make->isEnabled());
    edit->selectAll();
    QTest::keyClicks(edit, file);
    QTRY_VERIFY(make->isEnabled());
    make->click();
    QTRY_VERIFY(bench.find<QPushButton>(u"openPaymentFolderButton"));
    QVERIFY(QFile::exists(file));
    QCOMPARE(bench.payable(id).state, PaymentState::Ordered);
    bench.find<QPushButton>(u"closePaymentFileButton")->click();
    QTRY_COMPARE(bench.presenter->model().indexOf(id).siblingAtColumn(PayablesModel::State).data().toString(),
                 u"In the bank file"_s);
}

void TestPayables::emptyStatesSayWhatIsNext()
{
    PayablesBench bench;
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)); // read, but not approved
    bench.showPayables(0);
    QSignalSpy invoices(bench.widget.get(), &PayablesWidget::invoicesRequested);
    QTRY_VERIFY(bench.find<QPushButton>(u"payablesToInvoicesButton")->isVisible());
    bench.find<QPushButton>(u"payablesToInvoicesButton")->click();
    QCOMPARE(invoices.count(), 1);
    bench.approved(u"B-1"_s, u"Nordlicht"_s, u"10.00"_s, u"2026-11-25"_s);
    QTRY_VERIFY(bench.find<PayablesView>(u"payablesView")->isVisible()); // it came by itself
}

QTEST_MAIN(TestPayables)
#include "test_payables.moc"
