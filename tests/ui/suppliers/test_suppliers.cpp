// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/suppliers/supplier_service.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/elided_label_widget.h"
#include "ui/kit/navigator.h"
#include "ui/suppliers/supplier_words.h"
#include "ui/suppliers/suppliers_screen.h"

#include <QApplication>
#include <QCheckBox>
#include <QCryptographicHash>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QVBoxLayout>

using namespace desk;
using namespace Qt::StringLiterals;

/// The screen of suppliers over a real data folder: keys and clicks only.
class TestSuppliers : public QObject {
    Q_OBJECT
private slots:
    void hintsAreSentences_data();
    void hintsAreSentences();
    void figuresAreLines();
    void nobodyYetSaysWhatTheScreenIsFor();
    void listAndPageShowWhatWasRead();
    void accountIsConfirmedWithdrawnAndUndone();
    void searchFindsByNameAndSaysWhenNothingFits();
    void supplierIsRenamedAndEscapeKeepsTheName();
    void twoAreJoinedAndSeparated();
    void invoicesBecomeASupplierOfTheirOwn();
    void invoiceIsOpenedByKey();
    void everythingHasANameThatIsSpoken();
};

namespace {

constexpr auto Iban = "DE89370400440532013000"_L1;
constexpr auto OtherIban = "FR1420041010050500013M02606"_L1;

Extraction invoiceOf(const QString &seller, const QString &number, const QString &iban, const QString &total)
{
    Extraction e;
    e.kind = DocumentKind::Invoice;
    const auto put = [&e](Field field, const QString &value) {
        FieldValue v;
        v.value = value;
        v.confidence = 0.98;
        v.source = ValueSource::Text;
        e.fields[field].taken = v;
    };
    put(Field::SellerName, seller);
    put(Field::InvoiceNumber, number);
    put(Field::IssueDate, u"2026-03-04"_s);
    put(Field::Currency, u"EUR"_s);
    put(Field::TotalWithTax, total);
    if (!iban.isEmpty())
        put(Field::Iban, iban);
    return e;
}

struct Bench : ServiceBench {
    Bench() : actions(&window)
    {
        Settings values = settings->values();
        values.autoApprove = false;
        if (!await(settings->set(values)))
            qFatal("the settings could not be saved");
    }
    ~Bench() { screen.reset(); }

    InvoiceId add(const Extraction &extraction)
    {
        const QString name = extraction.value(Field::InvoiceNumber).value + u".pdf"_s;
        const QByteArray sha = QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256);
        return await(database->write([this, name, sha, extraction](WriteTransaction &tx) -> Result<InvoiceId> {
                   InvoiceRepository repository(tx.connection());
                   TRY_ASSIGN(id, repository.insert({sha, 100, name, name, clock.now()}));
                   TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
                   FinishedReading reading;
                   reading.extraction = extraction;
                   reading.packedPages = packPages({ReadPage{}});
                   reading.pageCount = 1;
                   reading.searchText = name;
                   TRY(saveReading(tx, id, reading, {}));
                   return id;
               }))
            .value();
    }
    void show()
    {
        screen = std::make_unique<SuppliersScreen>(
            SuppliersServices{suppliers, *service, database->changes(), *settings}, actions, navigator);
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(screen.get());
        window.resize(1200, 800);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
    }
    template <class T>
    T *find(const QString &name)
    {
        T *found = window.findChild<T *>(name);
        if (!found)
            qWarning("no widget %s", qPrintable(name));
        return found;
    }
    [[nodiscard]] QString shownName() { return find<ElidedLabelWidget>(u"supplierName"_s)->text(); }
    [[nodiscard]] int listed() { return find<QTableView>(u"suppliersTable"_s)->model()->rowCount(); }
    void choose(const QString &name)
    {
        auto *table = find<QTableView>(u"suppliersTable"_s);
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                table->selectRow(row);
        }
        QTRY_COMPARE(shownName(), name);
    }
    /// What is known now, read anew.
    [[nodiscard]] Supplier known(const QString &name)
    {
        SupplierQuery query;
        query.text = name;
        const QList<SupplierRow> rows = await(suppliers.suppliers(query)).value();
        return rows.isEmpty() ? Supplier() : await(suppliers.supplier(rows.first().id)).value();
    }
    void press(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key(key), modifiers);
    }

    SupplierService suppliers{*database, *settings};
    QWidget window;
    Actions actions;
    Navigator navigator;
    std::unique_ptr<SuppliersScreen> screen;
};

AccountState stateOf(const Supplier &supplier, const QString &iban)
{
    const auto it = std::ranges::find(supplier.accounts, iban, &SupplierAccount::iban);
    return it == supplier.accounts.end() ? AccountState::Refused : it->state;
}

} // namespace

void TestSuppliers::hintsAreSentences_data()
{
    QTest::addColumn<SupplierHint>("hint");
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *name, HintKind kind, std::optional<Field> field, const QString &value,
                        const QString &sentence, const QString &printed = {}) {
        SupplierHint hint;
        hint.kind = kind;
        hint.field = field;
        hint.value = value;
        hint.printed = printed;
        QTest::newRow(name) << hint << sentence;
    };
    row("label", HintKind::Label, Field::InvoiceNumber, u"Rechnungs-Nr."_s,
        u"Invoice number stands beside “Rechnungs-Nr.”."_s);
    row("place", HintKind::Place, Field::IssueDate, u"0 0.1 0.2 0.3 0.4"_s,
        u"Issue date stands at a certain place of page 1."_s);
    row("day", HintKind::DateOrder, std::nullopt, u"day_first"_s, u"In dates the day comes first."_s);
    row("month", HintKind::DateOrder, std::nullopt, u"month_first"_s, u"In dates the month comes first."_s);
    row("form", HintKind::Form, Field::InvoiceNumber, u"AA-9999"_s,
        u"Invoice number is written like AA-9999 (9 is any digit, A any letter)."_s);
    row("spelling", HintKind::Spelling, Field::SellerName, u"Müller"_s,
        u"Seller is spelled “Müller”, though “Mu11er” may be read."_s, u"Mu11er"_s);
    row("rates", HintKind::TaxRates, std::nullopt, u"7 19"_s, u"The tax rates are 7 %, 19 %."_s);
}

void TestSuppliers::hintsAreSentences()
{
    QFETCH(SupplierHint, hint);
    QFETCH(QString, sentence);
    QCOMPARE(hintSentence(hint), sentence);
}

void TestSuppliers::figuresAreLines()
{
    SupplierFigures figures;
    QVERIFY(figureLines(figures).isEmpty());
    figures.invoices = 3;
    figures.totals = {
        {.currency = u"EUR"_s, .count = 3, .median = u"119.00"_s, .lowest = u"90.00"_s, .highest = u"140.00"_s}};
    figures.paymentDays = 14;
    const QList<FigureLine> lines = figureLines(figures);
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines[0].value.contains(u"119.00"_s) && lines[0].value.contains(u"140.00"_s), qPrintable(lines[0].value));
    QCOMPARE(lines[1].value, u"14 day(s)"_s);
}

void TestSuppliers::nobodyYetSaysWhatTheScreenIsFor()
{
    Bench bench;
    bench.show();
    QTRY_VERIFY(bench.find<QPushButton>(u"suppliersImport"_s)->isVisible());
    QSignalSpy wanted(bench.screen.get(), &SuppliersScreen::importRequested);
    bench.find<QPushButton>(u"suppliersImport"_s)->click();
    QCOMPARE(wanted.count(), 1);
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s)); // appears by itself
    QTRY_VERIFY(!bench.find<QPushButton>(u"suppliersImport"_s)->isVisible());
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
}

void TestSuppliers::listAndPageShowWhatWasRead()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s));
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-2"_s, Iban, u"121.00"_s));
    bench.add(invoiceOf(u"Alpha Ltd"_s, u"A-1"_s, {}, u"50.00"_s));
    bench.show();
    QTRY_COMPARE(bench.listed(), 2);
    bench.choose(u"Nordlicht GmbH"_s);
    auto *invoices = bench.find<QTableView>(u"supplierInvoices"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"accountConfirm_"_s + Iban));
    QTRY_VERIFY(bench.find<QPushButton>(u"accountConfirm_"_s + Iban)->isVisible());
    // What the rules say stands beside the invoice.
    QTRY_COMPARE(invoices->model()->index(0, 4).data().toString(), u"Bank account not confirmed"_s);
}

void TestSuppliers::accountIsConfirmedWithdrawnAndUndone()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s));
    bench.show();
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"accountConfirm_"_s + Iban));
    bench.find<QPushButton>(u"accountConfirm_"_s + Iban)->click();
    QTRY_COMPARE(stateOf(bench.known(u"Nordlicht"_s), Iban), AccountState::Confirmed);
    QTRY_VERIFY(bench.find<BannerWidget>(u"suppliersBanner"_s)->isVisible());
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"accountWithdraw_"_s + Iban));
    bench.find<QPushButton>(u"suppliersUndo"_s)->click();
    QTRY_COMPARE(stateOf(bench.known(u"Nordlicht"_s), Iban), AccountState::Seen);
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"accountRefuse_"_s + Iban));
    bench.find<QPushButton>(u"accountRefuse_"_s + Iban)->click();
    QTRY_COMPARE(stateOf(bench.known(u"Nordlicht"_s), Iban), AccountState::Refused);
}

void TestSuppliers::searchFindsByNameAndSaysWhenNothingFits()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s));
    bench.add(invoiceOf(u"Alpha Ltd"_s, u"A-1"_s, {}, u"50.00"_s));
    bench.show();
    QTRY_COMPARE(bench.listed(), 2);
    auto *search = bench.find<QLineEdit>(u"suppliersSearch"_s);
    bench.press(Qt::Key_F, Qt::ControlModifier);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"alp"_s);
    QTRY_COMPARE(bench.listed(), 1);
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_VERIFY(bench.find<QLabel>(u"suppliersNoMatch"_s)->isVisible());
    search->clear();
    QTRY_COMPARE(bench.listed(), 2);
    bench.find<QCheckBox>(u"suppliersOnlyOpen"_s)->click();
    QTRY_COMPARE(bench.listed(), 1); // one names an account
}

void TestSuppliers::supplierIsRenamedAndEscapeKeepsTheName()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, {}, u"119.00"_s));
    bench.show();
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
    bench.find<QPushButton>(u"supplierRename"_s)->click();
    auto *edit = bench.find<QLineEdit>(u"supplierNameEdit"_s);
    QTest::keyClicks(edit, u"nonsense"_s);
    QTest::keyClick(edit, Qt::Key_Escape);
    QVERIFY(!edit->isVisible());
    bench.find<QPushButton>(u"supplierRename"_s)->click();
    QTest::keyClicks(edit, u"Nordlicht Werkzeuge"_s); // what was there is selected
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(bench.shownName(), u"Nordlicht Werkzeuge"_s);
    bench.find<QTableView>(u"suppliersTable"_s)->setFocus();
    bench.press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
}

void TestSuppliers::twoAreJoinedAndSeparated()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s));
    bench.add(invoiceOf(u"Polaris Tools"_s, u"P-1"_s, OtherIban, u"50.00"_s));
    bench.show();
    QTRY_COMPARE(bench.listed(), 2);
    bench.choose(u"Polaris Tools"_s);
    bench.find<QPushButton>(u"supplierJoin"_s)->click();
    auto *text = bench.find<QLineEdit>(u"supplierJoinText"_s);
    QTRY_COMPARE(bench.find<QListView>(u"supplierJoinList"_s)->model()->rowCount(), 1); // not itself
    QTest::keyClicks(text, u"nord"_s);
    QTRY_VERIFY(bench.find<QPushButton>(u"supplierJoinConfirm"_s)->text().contains(u"Nordlicht"_s));
    QTest::keyClick(text, Qt::Key_Return);
    QTRY_COMPARE(bench.listed(), 1);
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
    QTRY_COMPARE(bench.find<QTableView>(u"supplierInvoices"_s)->model()->rowCount(), 2);
    const Supplier joined = bench.known(u"Nordlicht"_s);
    QCOMPARE(joined.merged.size(), 1);
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"supplierSeparate_%1"_s.arg(joined.merged.first().id.value)));
    bench.find<QPushButton>(u"supplierSeparate_%1"_s.arg(joined.merged.first().id.value))->click();
    QTRY_COMPARE(bench.listed(), 2);
}

void TestSuppliers::invoicesBecomeASupplierOfTheirOwn()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, {}, u"119.00"_s));
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-2"_s, {}, u"121.00"_s));
    bench.show();
    auto *invoices = bench.find<QTableView>(u"supplierInvoices"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
    auto *split = bench.find<QPushButton>(u"supplierSplitOff"_s);
    QVERIFY(!split->isVisible());
    invoices->selectAll();
    QVERIFY(!split->isVisible()); // all of them would leave nothing
    invoices->selectRow(0);
    QVERIFY(split->isVisible());
    split->click();
    QTRY_COMPARE(bench.listed(), 2);
    QTRY_COMPARE(invoices->model()->rowCount(), 1);
    QTRY_VERIFY(bench.window.findChild<QPushButton *>(u"suppliersUndo"_s));
    bench.find<QPushButton>(u"suppliersUndo"_s)->click();
    QTRY_COMPARE(bench.listed(), 1);
    QTRY_COMPARE(invoices->model()->rowCount(), 2);
}

void TestSuppliers::invoiceIsOpenedByKey()
{
    Bench bench;
    const InvoiceId id = bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, {}, u"119.00"_s));
    bench.show();
    auto *invoices = bench.find<QTableView>(u"supplierInvoices"_s);
    QTRY_COMPARE(invoices->model()->rowCount(), 1);
    invoices->setFocus();
    invoices->setCurrentIndex(invoices->model()->index(0, 0));
    bench.press(Qt::Key_Return);
    QCOMPARE(bench.navigator.location().invoice, id);
}

void TestSuppliers::everythingHasANameThatIsSpoken()
{
    Bench bench;
    bench.add(invoiceOf(u"Nordlicht GmbH"_s, u"N-1"_s, Iban, u"119.00"_s));
    bench.show();
    QTRY_COMPARE(bench.shownName(), u"Nordlicht GmbH"_s);
    QStringList nameless;
    const QList<QWidget *> widgets = bench.screen->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        if (qobject_cast<const QLabel *>(widget))
            continue; // its text can be chosen with the mouse, and is spoken by itself
        const bool spoken = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        if (widget->objectName().isEmpty() || !spoken)
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u", "_s)));
}

QTEST_MAIN(TestSuppliers)
#include "test_suppliers.moc"
