// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "ui/invoices/filter_presenter.h"
#include "ui/invoices/filter_words.h"
#include "ui/invoices/invoice_list_model.h"
#include "ui/invoices/totals_row_widget.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QUndoStack>

using namespace desk;
using namespace Qt::StringLiterals;

/// The filters of the list and its sums.
class TestInvoiceListFilters : public QObject {
    Q_OBJECT
private slots:
    void presetsMoveWithTheDay_data();
    void presetsMoveWithTheDay();
    void presetsAreKeptAsText();
    void panelFiltersByKeysAndSaysWhatIsWrong();
    void chipsTakeFiltersAway();
    void filterIsSavedNamedAndChosenAgain();
    void savedFiltersAreOrderedRenamedAndBroughtBack();
    void filterIsRemembered();
    void sumsKeepCurrenciesApart();
    void sumsFollowTheSelection();
    void searchShowsWhereTheWordsStand();
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

Extraction worth(const QString &total, const QString &currency, const QString &number)
{
    Extraction e = cleanExtraction(number);
    e.fields.remove(Field::TotalWithoutTax);
    e.fields.remove(Field::TotalTax);
    if (total.isEmpty())
        e.fields.remove(Field::TotalWithTax);
    else
        e.fields[Field::TotalWithTax].taken.value = total;
    e.fields[Field::Currency].taken.value = currency;
    return e;
}

QString sums(ScreenBench &bench)
{
    return bench.find<ElidedLabelWidget>(u"listTotals")->text();
}

} // namespace

void TestInvoiceListFilters::presetsMoveWithTheDay_data()
{
    QTest::addColumn<DatePreset>("preset");
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("to");
    QTest::newRow("any") << DatePreset::Any << QDate() << QDate();
    QTest::newRow("overdue") << DatePreset::Overdue << QDate() << QDate(2028, 2, 28);
    QTest::newRow("week") << DatePreset::Next7Days << QDate(2028, 2, 29) << QDate(2028, 3, 6);
    QTest::newRow("this month") << DatePreset::ThisMonth << QDate(2028, 2, 1) << QDate(2028, 2, 29);
    QTest::newRow("last month") << DatePreset::LastMonth << QDate(2028, 1, 1) << QDate(2028, 1, 31);
    QTest::newRow("last year") << DatePreset::LastYear << QDate(2027, 1, 1) << QDate(2027, 12, 31);
}

void TestInvoiceListFilters::presetsMoveWithTheDay()
{
    QFETCH(DatePreset, preset);
    QFETCH(QDate, from);
    QFETCH(QDate, to);
    ListFilter filter;
    filter.due = preset;
    filter.query.dueSince = QDate(2000, 1, 1); // left over from another choice
    const InvoiceQuery query = filter.on(QDate(2028, 2, 29));
    QCOMPARE(query.dueSince, from);
    QCOMPARE(query.dueUntil, to);
}

void TestInvoiceListFilters::presetsAreKeptAsText()
{
    ListFilter filter;
    filter.issue = DatePreset::ThisMonth;
    filter.due = DatePreset::Overdue;
    ListFilter back;
    presetsFromText(back, presetsToText(filter));
    QCOMPARE(back, filter);
    presetsFromText(back, u"issue=nonsense due="_s);
    QCOMPARE(back, ListFilter());
}

void TestInvoiceListFilters::panelFiltersByKeysAndSaysWhatIsWrong()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, worth(u"50.00"_s, u"EUR"_s, u"A-1"_s));
    bench.add(u"b.pdf"_s, worth(u"500.00"_s, u"USD"_s, u"A-2"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bench.focusName(), u"filterIssuePreset"_s);
    auto *from = bench.find<QLineEdit>(u"filterAmountFrom");
    from->setFocus();
    bench.type(u"100"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(rows(bench), 1);
    from->selectAll();
    bench.type(u"lots"_s);
    bench.press(Qt::Key_Return);
    auto *problem = bench.find<QLabel>(u"filterAmountProblem");
    QVERIFY(problem->isVisible());
    QVERIFY(!problem->text().isEmpty());
    QCOMPARE(rows(bench), 1); // what cannot be read changes nothing
    from->clear();
    auto *currency = bench.find<QLineEdit>(u"filterCurrency");
    currency->setFocus();
    bench.type(u"eur"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(!problem->isVisible());
    QTRY_COMPARE(rows(bench), 1);
    QTRY_COMPARE(table(bench)->model()->index(0, InvoiceListModel::Number).data().toString(), u"A-1"_s);
    currency->selectAll();
    bench.type(u"xyz"_s);
    bench.press(Qt::Key_Return);
    QVERIFY(bench.find<QLabel>(u"filterCurrencyProblem")->isVisible());
    bench.press(Qt::Key_Escape);
    QCOMPARE(bench.focusName(), u"invoiceTable"_s);
    QVERIFY(!currency->isVisible());
}

void TestInvoiceListFilters::chipsTakeFiltersAway()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, cleanExtraction(u"A-1"_s));
    const InvoiceId mine = bench.add(u"b.pdf"_s, cleanExtraction(u"A-2"_s));
    await(bench.filing.assign({mine}, bench.filing.me())).value();
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    auto *assignee = bench.find<QComboBox>(u"filterAssignee");
    assignee->setFocus();
    bench.press(Qt::Key_Down); // "Me" comes first
    bench.press(Qt::Key_Return);
    emit assignee->activated(assignee->currentIndex());
    QTRY_COMPARE(rows(bench), 1);
    auto *chip = bench.find<QToolButton>(u"filterChipAssignee");
    QTRY_VERIFY(chip && chip->isVisible());
    chip->click();
    QTRY_COMPARE(rows(bench), 2);
    QTRY_VERIFY(!bench.window.findChild<QToolButton *>(u"filterChipAssignee"_s));
}

void TestInvoiceListFilters::filterIsSavedNamedAndChosenAgain()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, worth(u"50.00"_s, u"EUR"_s, u"A-1"_s));
    bench.add(u"b.pdf"_s, worth(u"500.00"_s, u"USD"_s, u"A-2"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    QVERIFY(!bench.actions.action(u"list.saveFilter")->isEnabled()); // nothing to save
    bench.find<QLineEdit>(u"invoiceFilterEdit")->setText(u"A-2"_s);
    QTRY_COMPARE(rows(bench), 1);
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(bench.focusName(), u"filterNameEdit"_s);
    bench.type(u"Dollars"_s);
    bench.press(Qt::Key_Return);
    auto *saved = bench.find<QToolButton>(u"savedFiltersButton");
    QTRY_COMPARE(saved->text(), u"Dollars"_s);
    bench.find<QLineEdit>(u"invoiceFilterEdit")->clear();
    QTRY_COMPARE(rows(bench), 2);
    QTRY_VERIFY(saved->text() != u"Dollars"_s);
    // A name that is taken can be replaced, but not by accident.
    bench.find<QLineEdit>(u"invoiceFilterEdit")->setText(u"A-1"_s);
    QTRY_COMPARE(rows(bench), 1);
    bench.press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
    bench.type(u"Dollars"_s);
    bench.press(Qt::Key_Return);
    QTRY_VERIFY(bench.find<QLabel>(u"filterNameProblem")->isVisible());
    bench.press(Qt::Key_Escape);
    saved->menu()->aboutToShow();
    saved->menu()->actions().first()->trigger();
    QTRY_COMPARE(table(bench)->model()->index(0, InvoiceListModel::Number).data().toString(), u"A-2"_s);
    QCOMPARE(bench.find<QLineEdit>(u"invoiceFilterEdit")->text(), u"A-2"_s);
}

void TestInvoiceListFilters::savedFiltersAreOrderedRenamedAndBroughtBack()
{
    ScreenBench bench;
    QUndoStack undo;
    FilterPresenter filters(bench.filing, bench.database->changes(), *bench.settings, undo);
    const auto names = [&filters] {
        QStringList all;
        for (const NamedFilter &filter : filters.filters())
            all.append(filter.name);
        return all;
    };
    ListFilter overdue;
    overdue.due = DatePreset::Overdue;
    filters.save(u"one"_s, overdue, false);
    QTRY_COMPARE(names(), QStringList{u"one"_s});
    ListFilter dollars;
    dollars.query.currency = u"USD"_s;
    filters.save(u"two"_s, dollars, false);
    QTRY_COMPARE(names(), (QStringList{u"one"_s, u"two"_s}));
    QCOMPARE(filters.find(overdue)->name, u"one"_s); // the preset, not the days of today
    filters.move(1, 0);
    QCOMPARE(names(), (QStringList{u"two"_s, u"one"_s}));
    filters.rename(filters.filters()[1].id, u"late"_s);
    QTRY_COMPARE(names(), (QStringList{u"two"_s, u"late"_s}));
    filters.remove(filters.filters()[0].id);
    QTRY_COMPARE(names(), QStringList{u"late"_s});
    undo.undo();
    QTRY_COMPARE(names(), (QStringList{u"two"_s, u"late"_s})); // at its place
    QCOMPARE(filters.filters()[0].filter.query.currency, u"USD"_s);
}

void TestInvoiceListFilters::filterIsRemembered()
{
    ScreenBench bench;
    bench.add(u"a.pdf"_s, worth(u"50.00"_s, u"EUR"_s, u"A-1"_s));
    bench.add(u"b.pdf"_s, worth(u"500.00"_s, u"USD"_s, u"A-2"_s));
    bench.show();
    QTRY_COMPARE(rows(bench), 2);
    bench.press(Qt::Key_L, Qt::ControlModifier);
    bench.find<QLineEdit>(u"filterCurrency")->setFocus();
    bench.type(u"USD"_s);
    bench.press(Qt::Key_Return);
    QTRY_COMPARE(rows(bench), 1);
    delete bench.window.layout();
    bench.screen.reset();
    bench.show();
    QTRY_COMPARE(rows(bench), 1);
    QVERIFY(bench.find<QToolButton>(u"filterChipCurrency")->isVisible());
    bench.find<QToolButton>(u"clearAllFilters")->click();
    QTRY_COMPARE(rows(bench), 2);
}

void TestInvoiceListFilters::sumsKeepCurrenciesApart()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ScreenBench bench;
    bench.add(u"a.pdf"_s, worth(u"1200.50"_s, u"EUR"_s, u"A-1"_s));
    Extraction credit = worth(u"200.00"_s, u"EUR"_s, u"A-2"_s);
    credit.kind = DocumentKind::CreditNote;
    bench.add(u"b.pdf"_s, credit);
    bench.add(u"c.pdf"_s, worth(u"310.00"_s, u"USD"_s, u"A-3"_s));
    bench.add(u"d.pdf"_s, worth({}, u"USD"_s, u"A-4"_s));
    bench.show();
    QTRY_VERIFY2(sums(bench).contains(u"1,000.50"_s), qPrintable(sums(bench)));
    QVERIFY2(sums(bench).contains(u"(2)"_s) && sums(bench).contains(u"310.00"_s) &&
                 sums(bench).contains(u"1 without a total"_s),
             qPrintable(sums(bench)));
}

void TestInvoiceListFilters::sumsFollowTheSelection()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ScreenBench bench;
    for (int i = 1; i <= 3; ++i)
        bench.add(u"%1.pdf"_s.arg(i), worth(u"%1.00"_s.arg(i), u"EUR"_s, u"A-%1"_s.arg(i)));
    bench.show();
    QTRY_VERIFY(sums(bench).contains(u"6.00"_s));
    table(bench)->setFocus();
    table(bench)->selectRow(0);
    bench.press(Qt::Key_Down, Qt::ShiftModifier);
    QTRY_VERIFY2(sums(bench).contains(u"5.00"_s), qPrintable(sums(bench))); // 3 and 2
    table(bench)->selectRow(0);
    QTRY_VERIFY(sums(bench).contains(u"6.00"_s)); // one alone: the list again
}

void TestInvoiceListFilters::searchShowsWhereTheWordsStand()
{
    ScreenBench bench;
    bench.add(u"delivery of paper clips.pdf"_s, cleanExtraction(u"A-1"_s)); // the bench takes the name for the text
    bench.show();
    QTRY_COMPARE(rows(bench), 1);
    bench.find<QLineEdit>(u"invoiceFilterEdit")->setText(u"paper"_s);
    auto *snippet = bench.find<ElidedLabelWidget>(u"listSnippet");
    QTRY_VERIFY(snippet->isVisible());
    QTRY_VERIFY2(snippet->text().contains(u"paper clips"_s), qPrintable(snippet->text()));
}

QTEST_MAIN(TestInvoiceListFilters)
#include "test_invoice_list_filters.moc"
