// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_service.h"
#include "core/invoices/rules/approval.h"
#include "tests/unit/invoices_service/service_bench.h"
#include "ui/kit/actions.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/theme.h"
#include "ui/settings/ledger_codes_model.h"
#include "ui/settings/settings_screen.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

using namespace desk;
using namespace Qt::StringLiterals;

/// The settings of the own company, of payments and of coding, as a person fills them in.
class TestSettings : public QObject {
    Q_OBJECT
private slots:
    void ibanIsJudgedWhileItIsTyped();
    void ownNamesAreLines();
    void vatNumbersThatCannotBeAreTold();
    void limitOfOnePersonAndUndo();
    void budgetOfMistakesSetsTheCertainty();
    void ownCertaintyLetsGoOfTheBudget();
    void originalsOfWatchedFolders();
    void codeIsTypedNamedAndUndone();
    void codesAreHiddenAndRemoved();
    void pasteIsPreviewedFirst();
    void whatIsNoTableIsRefused();
    void sectionsAreScrolledTo();
    void everythingHasAName();
};

namespace {

struct SettingsBench : ServiceBench {
    SettingsBench() : theme(*qApp), actions(&window)
    {
        screen =
            std::make_unique<SettingsScreen>(*settings, coding, database->changes(), theme, actions, folder.path());
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(screen.get());
        window.resize(1100, 700);
        window.show();
        window.activateWindow();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window does not come up");
    }
    ~SettingsBench() { screen.reset(); }

    template <class T>
    T *find(QStringView name)
    {
        T *found = window.findChild<T *>(name.toString());
        if (!found)
            qFatal("no widget %s", qPrintable(name.toString()));
        return found;
    }
    void type(QWidget *into, const QString &text)
    {
        bool first = true;
        into->setFocus();
        for (const QString &line : text.split(u'\n')) {
            if (!std::exchange(first, false))
                QTest::keyClick(into, Qt::Key_Return);
            QTest::keyClicks(into, line);
        }
    }
    /// Types into the cell of the table that is being edited.
    void typeIntoCell(const QString &text)
    {
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QTest::keyClicks(QApplication::focusWidget(), text);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    }
    void save(const QList<LedgerCode> &codes)
    {
        if (!await(coding.save(codes)))
            qFatal("the codes could not be saved");
    }
    QList<LedgerCode> accounts() { return await(coding.codes(LedgerCodeKind::Account)).value(); }
    QString cell(int row, int column)
    {
        return find<QTableView>(u"ledgerCodesTable")->model()->index(row, column).data().toString();
    }
    int rows() { return find<QTableView>(u"ledgerCodesTable")->model()->rowCount() - 1; } // without the empty one
    void undo() { actions.trigger(u"edit.undo"); }

    CodingService coding{*database};
    Theme theme;
    QWidget window;
    Actions actions;
    std::unique_ptr<SettingsScreen> screen;
};

} // namespace

void TestSettings::ibanIsJudgedWhileItIsTyped()
{
    SettingsBench bench;
    auto *edit = bench.find<QLineEdit>(u"settingsPayerIban");
    auto *note = bench.find<BadgeWidget>(u"settingsPayerIbanNote");
    bench.type(edit, u"DE89 3704"_s);
    QCOMPARE(note->text(), u"8 of 22 characters."_s);
    bench.type(edit, u"0044 0532 0130 01"_s);
    QVERIFY2(note->text().contains(u"do not match"_s), qPrintable(note->text()));
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bench.settings->values().payerIban, QString()); // not saved, but it still stands there
    QVERIFY(edit->text().endsWith(u"01"_s));
    QTest::keyClick(edit, Qt::Key_Backspace);
    bench.type(edit, u"0"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(bench.settings->values().payerIban, u"DE89370400440532013000"_s);
    QCOMPARE(edit->text(), u"DE89 3704 0044 0532 0130 00"_s);
    bench.undo();
    QTRY_COMPARE(bench.settings->values().payerIban, QString());
    QTRY_COMPARE(edit->text(), QString());
}

void TestSettings::ownNamesAreLines()
{
    SettingsBench bench;
    auto *names = bench.find<QPlainTextEdit>(u"settingsOwnNames");
    bench.type(names, u"Our Company Ltd\n\n  Our Company GmbH "_s);
    bench.find<QLineEdit>(u"settingsPayerName")->setFocus();
    const QStringList expected{u"Our Company Ltd"_s, u"Our Company GmbH"_s};
    QTRY_COMPARE(bench.settings->values().ownNames, expected);
}

void TestSettings::vatNumbersThatCannotBeAreTold()
{
    SettingsBench bench;
    auto *note = bench.find<BadgeWidget>(u"settingsOwnVatIdsNote");
    bench.type(bench.find<QPlainTextEdit>(u"settingsOwnVatIds"), u"DE136695976\nDE123"_s);
    QVERIFY(note->isVisible());
    QVERIFY2(note->text().contains(u"DE123"_s) && !note->text().contains(u"DE136695976"_s), qPrintable(note->text()));
}

void TestSettings::limitOfOnePersonAndUndo()
{
    SettingsBench bench;
    auto *limit = bench.find<QLineEdit>(u"settingsReleaseAloneLimit");
    bench.type(limit, u"5000"_s);
    QTest::keyClick(limit, Qt::Key_Return);
    QTRY_COMPARE(bench.settings->values().releaseAloneLimit, u"5000"_s);
    bench.find<QCheckBox>(u"settingsReleasePayments")->click();
    QTRY_VERIFY(!bench.settings->values().releasePayments);
    QTRY_VERIFY(!limit->isEnabled()); // without a release there is nobody to limit
    bench.undo();
    QTRY_VERIFY(bench.settings->values().releasePayments);
    bench.undo();
    QTRY_COMPARE(bench.settings->values().releaseAloneLimit, QString());
}

void TestSettings::budgetOfMistakesSetsTheCertainty()
{
    SettingsBench bench;
    auto *budget = bench.find<QComboBox>(u"settingsErrorBudget");
    const int place = budget->findData(200);
    QVERIFY(place >= 0);
    const double before = bench.settings->values().certainty;
    const ApprovalLine line = approvalLine({.wrong = 1, .documents = 200});
    budget->setCurrentIndex(place);
    emit budget->activated(place);
    QTRY_COMPARE(bench.settings->values().certainty, line.certainty);
    QCOMPARE(budget->currentData().toInt(), 200);
    QVERIFY(!bench.find<QLabel>(u"settingsErrorProof")->isHidden());
    if (line.certainty == before)
        return; // nothing was changed, so nothing can be undone
    bench.actions.trigger(u"edit.undo");
    QTRY_COMPARE(bench.settings->values().certainty, before);
    QTRY_COMPARE(budget->currentData().toInt(), 0);
}

void TestSettings::ownCertaintyLetsGoOfTheBudget()
{
    SettingsBench bench;
    auto *budget = bench.find<QComboBox>(u"settingsErrorBudget");
    const int place = budget->findData(100);
    budget->setCurrentIndex(place);
    emit budget->activated(place);
    QTRY_COMPARE(budget->currentData().toInt(), 100);
    bench.find<QSpinBox>(u"settingsCertainty")->setValue(55);
    QTRY_COMPARE(bench.settings->values().certainty, 0.55);
    QTRY_COMPARE(budget->currentData().toInt(), 0);
    QVERIFY(bench.find<QLabel>(u"settingsErrorProof")->isHidden());
}

void TestSettings::originalsOfWatchedFolders()
{
    SettingsBench bench;
    auto *originals = bench.find<QComboBox>(u"settingsOriginals");
    QCOMPARE(originals->currentIndex(), 0); // they are kept
    originals->setFocus();
    QTest::keyClick(originals, Qt::Key_Down);
    QVERIFY(bench.settings->values().watchMoves);
    QVERIFY(originals->currentText().contains(u"Imported") && originals->currentText().contains(u"Failed"));
    bench.undo();
    QVERIFY(!bench.settings->values().watchMoves);
    QCOMPARE(originals->currentIndex(), 0);
}

void TestSettings::codeIsTypedNamedAndUndone()
{
    SettingsBench bench;
    bench.find<QPushButton>(u"addCodeButton")->click();
    bench.typeIntoCell(u"4930"_s);
    QTRY_COMPARE(bench.rows(), 1);
    bench.typeIntoCell(u"Office supplies"_s); // the name comes next by itself
    QTRY_COMPARE(bench.cell(0, LedgerCodesModel::Name), u"Office supplies"_s);
    QCOMPARE(bench.accounts().first().name, u"Office supplies"_s);
    bench.undo();
    QTRY_COMPARE(bench.cell(0, LedgerCodesModel::Name), QString());
    bench.undo();
    QTRY_COMPARE(bench.rows(), 0);
    QVERIFY(bench.accounts().isEmpty());
}

void TestSettings::codesAreHiddenAndRemoved()
{
    SettingsBench bench;
    bench.save({{.kind = LedgerCodeKind::Account, .code = u"3400"_s, .name = u"Goods"_s},
                {.kind = LedgerCodeKind::Account, .code = u"4930"_s, .name = u"Supplies"_s}});
    QTRY_COMPARE(bench.rows(), 2);
    auto *table = bench.find<QTableView>(u"ledgerCodesTable");
    table->selectRow(0);
    bench.find<QPushButton>(u"hideCodesButton")->click();
    QTRY_COMPARE(bench.cell(0, LedgerCodesModel::Name), u"Goods (hidden)"_s);
    QTRY_COMPARE(bench.find<QPushButton>(u"hideCodesButton")->text(), u"Offer again"_s);
    table->selectRow(1);
    bench.find<QPushButton>(u"removeCodesButton")->click();
    QTRY_COMPARE(bench.rows(), 1);
    bench.undo();
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.cell(1, LedgerCodesModel::Name), u"Supplies"_s);
}

void TestSettings::pasteIsPreviewedFirst()
{
    SettingsBench bench;
    bench.save({{.kind = LedgerCodeKind::Account, .code = u"3400"_s, .name = u"Goods"_s}});
    QTRY_COMPARE(bench.rows(), 1);
    QApplication::clipboard()->setText(u"3400\tGoods, 19 %\n4930\tOffice supplies\n"_s);
    bench.find<QPushButton>(u"pasteCodesButton")->click();
    QTRY_VERIFY(bench.window.findChild<QDialog *>(u"ledgerImportDialog"_s));
    const QString words = bench.find<QLabel>(u"ledgerImportWords")->text();
    QVERIFY2(words.startsWith(u"1 new, 1 with another name"_s), qPrintable(words));
    QCOMPARE(bench.accounts().size(), 1); // nothing is saved yet
    bench.find<QPushButton>(u"takeCodesButton")->click();
    QTRY_COMPARE(bench.rows(), 2);
    QCOMPARE(bench.cell(0, LedgerCodesModel::Name), u"Goods, 19 %"_s);
    bench.undo();
    QTRY_COMPARE(bench.rows(), 1);
    QTRY_COMPARE(bench.cell(0, LedgerCodesModel::Name), u"Goods"_s);
}

void TestSettings::whatIsNoTableIsRefused()
{
    SettingsBench bench;
    QApplication::clipboard()->setText(u"   \n"_s);
    bench.find<QPushButton>(u"pasteCodesButton")->click();
    const auto told = [&bench] {
        for (const QLabel *label : bench.screen->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(u"no table of codes"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
}

void TestSettings::sectionsAreScrolledTo()
{
    SettingsBench bench;
    auto *view = bench.find<QScrollArea>(u"settingsScroll")->viewport();
    for (const auto &[section, inside] : {std::pair{u"company"_s, u"settingsPayerIban"_s},
                                          {u"payment"_s, u"settingsReleaseAloneLimit"_s},
                                          {u"coding"_s, u"ledgerCodesTable"_s}}) {
        bench.screen->showSection(section);
        QWidget *part = bench.find<QWidget>(inside);
        const auto seen = [&] { return view->rect().contains(QRect(part->mapTo(view, QPoint()), part->size())); };
        QTRY_VERIFY2(seen(), qPrintable(section));
    }
    bench.screen->showSection(u"company"_s);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"settingsPayerName"_s);
}

void TestSettings::everythingHasAName()
{
    SettingsBench bench;
    for (const QWidget *widget : bench.screen->findChildren<QWidget *>()) {
        const bool ours = widget->window() == &bench.window && !widget->objectName().startsWith(u"qt_"_s);
        if (!ours || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        const bool inner = qobject_cast<const QAbstractScrollArea *>(widget->parentWidget());
        QVERIFY2(inner || !widget->objectName().isEmpty(), widget->metaObject()->className());
    }
}

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
