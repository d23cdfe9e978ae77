// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/when_finished.h"
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/coding_codes_model.h"
#include "ui/invoices/coding_delegate.h"
#include "ui/invoices/coding_widget.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QVBoxLayout>

using namespace desk;
using namespace Qt::StringLiterals;

/// Coding an invoice for the ledger by keys.
class TestCoding : public QObject {
    Q_OBJECT
private slots:
    void typedByCode();
    void typedByName();
    void chosenFromTheList();
    void mostUsedCodesComeFirst();
    void proposalSaysWhyAndIsTakenByOneKey();
    void enterTakesTheProposalOfAField();
    void linesAreCodedWhereTheyDiffer();
    void unknownCodeIsAddedInPlace();
    void escapePutsBackWhatWasThere();
    void whatIsTypedCanBeSavedFromOutside();
    void whatIsTypedStaysWhileTheInvoiceChanges();
    void approvedInvoiceCanBeCoded();
    void rejectedInvoiceCannot();
    void cellsOfATableTakeCodes();
};

namespace {

LedgerCode account(const QString &code, const QString &name)
{
    return {.kind = LedgerCodeKind::Account, .code = code, .name = name};
}

/// A coding pane whose edits are saved, as in the review.
class CodingBench : public ScreenBench {
public:
    CodingBench()
    {
        const QList<LedgerCode> codes{
            account(u"3400"_s, u"Goods"_s),
            account(u"4930"_s, u"Office supplies"_s),
            account(u"4980"_s, u"Other expenses"_s),
            {.kind = LedgerCodeKind::CostCentre, .code = u"100"_s, .name = u"Administration"_s},
            {.kind = LedgerCodeKind::TaxCode, .code = u"9"_s, .name = u"Input tax"_s}};
        if (!await(coding.save(codes)))
            qFatal("the codes could not be saved");
    }
    ~CodingBench() { widget.reset(); }

    void code(InvoiceId id, const QString &accountCode, const QString &costCentre)
    {
        QList<ValueEdit> edits;
        for (const auto &[name, value] : {std::pair{u"account"_s, accountCode}, {u"cost_centre"_s, costCentre}}) {
            ValueEdit edit{.section = ValueEdit::Section::Header, .row = 0, .name = name, .value = {}};
            edit.value.value = value;
            edit.value.source = ValueSource::Human;
            edits.append(edit);
        }
        await(service->saveReview(id, invoice(id).rowVersion, edits)).value();
    }
    void approve(InvoiceId id)
    {
        if (!await(service->approve(id, invoice(id).rowVersion)))
            qFatal("the invoice could not be approved");
    }
    /// Earlier invoices of the supplier, each coded like this; only what was approved says anything.
    void history(int count)
    {
        for (int i = 0; i < count; ++i) {
            const InvoiceId id = add(u"old%1.pdf"_s.arg(i), cleanExtraction(u"OLD-%1"_s.arg(i)));
            code(id, u"4930"_s, u"100"_s);
            approve(id);
        }
    }
    void showCoding(InvoiceId id)
    {
        presenter = std::make_unique<CodingPresenter>(coding, database->changes());
        widget = std::make_unique<CodingWidget>(*presenter, actions);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(widget.get());
        shown = id;
        QObject::connect(widget.get(), &CodingWidget::edited, widget.get(), [this](const QList<ValueEdit> &edits) {
            whenFinished(service->saveReview(shown, rowVersion, edits), widget.get(),
                         [this](const Result<SavedReview> &saved) {
                             if (saved)
                                 reload();
                         });
        });
        window.resize(560, 240);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTRY_COMPARE(presenter->codes(LedgerCodeKind::TaxCode).rowCount(), 1);
        rowVersion = invoice(id).rowVersion;
        widget->setInvoice(invoice(id));
    }
    void reload()
    {
        whenFinished(service->invoice(shown), widget.get(), [this](const Result<Invoice> &invoice) {
            rowVersion = invoice ? invoice->rowVersion : 0;
            if (invoice)
                widget->setInvoice(*invoice);
        });
    }
    /// A list that is open gets the keys, as on a screen.
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            QTest::keyClick(popup, Qt::Key(key), modifiers);
        else
            ScreenBench::press(key, modifiers);
    }
    Coding saved() { return invoice(shown).extraction.coding; }
    QString words(const QString &name) { return find<QLabel>(u"codingWords_"_s + name)->text(); }

    std::unique_ptr<CodingPresenter> presenter;
    std::unique_ptr<CodingWidget> widget;
    InvoiceId shown;
    int rowVersion = 0; ///< of what is shown
};

} // namespace

void TestCoding::typedByCode()
{
    CodingBench bench;
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    QCOMPARE(bench.focusName(), u"codingEdit_account"_s);
    bench.type(u"4930"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
    QTRY_COMPARE(bench.words(u"account"_s), u"Office supplies"_s);
    QTRY_COMPARE(bench.focusName(), u"codingEdit_cost_centre"_s);
}

void TestCoding::typedByName()
{
    CodingBench bench;
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.type(u"supp"_s); // one name has it
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
    QTRY_COMPARE(bench.focusName(), u"codingEdit_cost_centre"_s);
}

void TestCoding::chosenFromTheList()
{
    CodingBench bench;
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.type(u"4"_s);
    auto *list = QApplication::activePopupWidget();
    QVERIFY(list);
    QCOMPARE(list->objectName(), u"codingCompletions"_s);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Down); // 3400, 4930, 4980 have a 4
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"4980"_s);
    QTRY_COMPARE(bench.focusName(), u"codingEdit_cost_centre"_s);
}

void TestCoding::mostUsedCodesComeFirst()
{
    CodingBench bench;
    bench.history(2);
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    const CodingCodesModel &codes = bench.presenter->codes(LedgerCodeKind::Account);
    QTRY_COMPARE(codes.rowCount(), 3);
    QCOMPARE(codes.index(0).data().toString(), u"4930 Office supplies"_s);
    QCOMPARE(codes.index(1).data().toString(), u"3400 Goods"_s);
}

void TestCoding::proposalSaysWhyAndIsTakenByOneKey()
{
    CodingBench bench;
    bench.history(2);
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    auto *account = bench.find<QLineEdit>(u"codingEdit_account");
    QTRY_COMPARE(account->placeholderText(), u"4930"_s);
    QCOMPARE(bench.words(u"account"_s), u"Office supplies"_s);
    const QString why = bench.find<QLabel>(u"codingReason")->text();
    QVERIFY2(why.startsWith(u"as in the last 2"_s), qPrintable(why));
    QVERIFY(bench.find<QPushButton>(u"useCodingButton")->isVisible());
    bench.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
    QCOMPARE(bench.saved().costCentre, u"100"_s);
    QTRY_VERIFY(!bench.find<QPushButton>(u"useCodingButton")->isVisible());
    QVERIFY(!bench.actions.action(u"invoice.useCoding")->isEnabled());
}

void TestCoding::enterTakesTheProposalOfAField()
{
    CodingBench bench;
    bench.history(2);
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    QTRY_COMPARE(bench.find<QLineEdit>(u"codingEdit_account")->placeholderText(), u"4930"_s);
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
    QCOMPARE(bench.saved().costCentre, QString());
}

void TestCoding::linesAreCodedWhereTheyDiffer()
{
    CodingBench bench;
    Extraction e = cleanExtraction(u"A-1"_s);
    LineItem pens, freight;
    pens.description.value = u"Pens"_s;
    freight.description.value = u"Freight"_s;
    e.lines = {pens, freight};
    for (int i = 0; i < 2; ++i) {
        Extraction old = e;
        old.fields[Field::InvoiceNumber].taken.value = u"OLD-%1"_s.arg(i);
        const InvoiceId id = bench.add(u"old%1.pdf"_s.arg(i), old);
        bench.code(id, u"4930"_s, {});
        ValueEdit line{.section = ValueEdit::Section::Line, .row = 1, .name = u"account"_s, .value = {}};
        line.value.value = u"4980"_s;
        line.value.source = ValueSource::Human;
        await(bench.service->saveReview(id, bench.invoice(id).rowVersion, {line})).value();
        bench.approve(id);
    }
    bench.showCoding(bench.add(u"a.pdf"_s, e));
    QTRY_VERIFY(bench.actions.action(u"invoice.useCoding")->isEnabled());
    bench.press(Qt::Key_J, Qt::ControlModifier);
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
    const QList<LineItem> lines = bench.invoice(bench.shown).extraction.lines;
    QCOMPARE(lines[0].coding.account, QString()); // that of the invoice holds
    QCOMPARE(lines[1].coding.account, u"4980"_s);
}

void TestCoding::unknownCodeIsAddedInPlace()
{
    CodingBench bench;
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.type(u"4931 Software"_s);
    bench.press(Qt::Key_Return);
    auto *add = bench.find<QPushButton>(u"codingAdd_account");
    QVERIFY(add->isVisible());
    QCOMPARE(add->text(), u"Add 4931 Software as a new account"_s);
    QCOMPARE(bench.saved().account, QString()); // nothing is saved that nobody asked for
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"4931"_s);
    QTRY_COMPARE(bench.words(u"account"_s), u"Software"_s);
    QTRY_COMPARE(bench.presenter->codes(LedgerCodeKind::Account).rowCount(), 4);
}

void TestCoding::escapePutsBackWhatWasThere()
{
    CodingBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.code(id, u"4930"_s, {});
    bench.showCoding(id);
    auto *edit = bench.find<QLineEdit>(u"codingEdit_account");
    QTRY_COMPARE(edit->text(), u"4930"_s);
    edit->setFocus();
    edit->selectAll();
    bench.type(u"77"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.find<QPushButton>(u"codingAdd_account")->isVisible());
    bench.press(Qt::Key_Escape);
    QCOMPARE(edit->text(), u"4930"_s);
    QVERIFY(!bench.find<QPushButton>(u"codingAdd_account")->isVisible());
}

void TestCoding::whatIsTypedStaysWhileTheInvoiceChanges()
{
    CodingBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId other = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    bench.showCoding(id);
    auto *edit = bench.find<QLineEdit>(u"codingEdit_account");
    edit->setFocus();
    bench.type(u"49"_s);
    bench.code(id, {}, u"100"_s); // somebody else, meanwhile
    bench.widget->setInvoice(bench.invoice(id));
    QCOMPARE(edit->text(), u"49"_s);
    QCOMPARE(bench.find<QLineEdit>(u"codingEdit_cost_centre")->text(), u"100"_s);
    bench.widget->setInvoice(bench.invoice(other));
    QCOMPARE(edit->text(), QString());
}

void TestCoding::whatIsTypedCanBeSavedFromOutside()
{
    CodingBench bench;
    bench.showCoding(bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s)));
    auto *edit = bench.find<QLineEdit>(u"codingEdit_account");
    edit->setText(u"9999"_s);
    QVERIFY(!bench.widget->saveTyped()); // nobody has said that this is an account
    QCOMPARE(bench.focusName(), u"codingEdit_account"_s);
    edit->setText(u"4930"_s);
    QVERIFY(bench.widget->saveTyped());
    QTRY_COMPARE(bench.saved().account, u"4930"_s);
}

void TestCoding::approvedInvoiceCanBeCoded()
{
    CodingBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    bench.approve(id);
    bench.showCoding(id);
    bench.press(Qt::Key_G, Qt::ControlModifier);
    bench.type(u"3400"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(bench.saved().account, u"3400"_s);
    QCOMPARE(bench.invoice(id).status, InvoiceStatus::Approved);
}

void TestCoding::rejectedInvoiceCannot()
{
    CodingBench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    await(bench.service->reject(id, bench.invoice(id).rowVersion, u"not ours"_s)).value();
    bench.showCoding(id);
    QVERIFY(bench.find<QLineEdit>(u"codingEdit_account")->isReadOnly());
    QVERIFY(!bench.actions.action(u"invoice.code")->isEnabled());
}

void TestCoding::cellsOfATableTakeCodes()
{
    CodingCodesModel codes;
    codes.setCodes({account(u"3400"_s, u"Goods"_s), account(u"4930"_s, u"Office supplies"_s)});
    QStandardItemModel table(1, 1);
    CodingDelegate delegate(codes);
    QWidget parent;
    const std::unique_ptr<QWidget> editor(delegate.createEditor(&parent, {}, table.index(0, 0)));
    auto *edit = qobject_cast<QLineEdit *>(editor.get());
    QVERIFY(edit);
    edit->setText(u"office supplies"_s);
    delegate.setModelData(edit, &table, table.index(0, 0));
    QCOMPARE(table.index(0, 0).data(Qt::EditRole).toString(), u"4930"_s);
    delegate.setEditorData(edit, table.index(0, 0));
    QCOMPARE(edit->text(), u"4930"_s);
}

QTEST_MAIN(TestCoding)
#include "test_coding.moc"
