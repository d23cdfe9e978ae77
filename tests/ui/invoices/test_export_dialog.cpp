// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/invoices/screen_bench.h"
#include "tests/unit/exports/sample_invoice.h"
#include "ui/invoices/export_dialog.h"
#include "ui/kit/banner_widget.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

/// The window over a real data folder, and what a hand does with it.
struct Bench : ScreenBench {
    ExportDialog &open(const QList<InvoiceId> &ids)
    {
        settings->setUiState(u"invoices.lastFolder"_s, folder.path());
        const InvoiceServices services{
            *service, filing, coding, payables, exports, suppliers, splitting, database->changes(), *settings};
        dialog = std::make_unique<ExportDialog>(services, ids);
        dialog->show();
        dialog->activateWindow();
        if (!QTest::qWaitForWindowActive(dialog.get()) ||
            !QTest::qWaitFor([this] { return get<QComboBox>("exportProfileBox")->count() > 0; }, 30'000))
            qFatal("the window did not open");
        return *dialog;
    }
    template <class T>
    T *get(const char *name)
    {
        T *found = dialog->findChild<T *>(QString::fromLatin1(name));
        if (!found)
            qFatal("no widget %s", name);
        return found;
    }
    /// Chooses by the words of the entry, as keys do.
    void choose(const char *box, const QString &words)
    {
        auto *combo = get<QComboBox>(box);
        const int at = combo->findText(words, Qt::MatchContains);
        if (at < 0)
            qFatal("no entry %s", qPrintable(words));
        combo->setCurrentIndex(at);
        emit combo->activated(at);
    }
    void click(const char *name) { QTest::mouseClick(get<QWidget>(name), Qt::LeftButton); }
    QString count() { return get<QLabel>("exportCount")->text(); }
    QStringList previewRow(int row)
    {
        QStringList cells;
        const auto *model = get<QTableView>("exportPreview")->model();
        for (int i = 0; i < model->columnCount(); ++i)
            cells.append(row < 0 ? model->headerData(i, Qt::Horizontal).toString()
                                 : model->index(row, i).data().toString());
        return cells;
    }
    bool waitForWrite()
    {
        return QTest::qWaitFor([this] { return get<BannerWidget>("exportBanner")->isVisible(); }, 30'000);
    }
    std::unique_ptr<ExportDialog> dialog;
};

} // namespace

class TestExportDialog : public QObject {
    Q_OBJECT
private slots:
    void enterWritesTheFile();
    void columnsAreEditedWithKeysAndUndone();
    void settingsShowAtOnce();
    void saysWhoIsLeftOutAndLooksAgain();
    void datevAsksForItsNumbers();
    void keepsProfiles();
    void remembersTheLastChoice();
    void closingWhileItWritesLeavesNothing();
    void everyWidgetHasAName();
};

void TestExportDialog::enterWritesTheFile()
{
    Bench bench;
    ExportDialog &dialog = bench.open({bench.add(u"a.pdf"_s, cleanExtraction(u"R-1"_s))});
    QSignalSpy exported(&dialog, &ExportDialog::exported);
    QTRY_VERIFY(bench.get<QPushButton>("exportWriteButton")->isEnabled());
    QCOMPARE(bench.count(), u"1 invoice(s) will be exported."_s);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QVERIFY(exported.wait());
    const QString file = exported[0][1].toString();
    QCOMPARE(QFileInfo(file).absolutePath(), bench.folder.path());
    QVERIFY(bytesOf(file).contains("R-1"));
    QVERIFY(bench.get<BannerWidget>("exportBanner")->title().startsWith(u"1 "_s));
    QTRY_VERIFY(bench.get<QPushButton>("openExportFolderButton")->isVisible());
    QVERIFY(bench.get<QLabel>("exportTargetNote")->isVisible()); // now it is there already
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
}

void TestExportDialog::columnsAreEditedWithKeysAndUndone()
{
    Bench bench;
    ExportDialog &dialog = bench.open({bench.add(u"a.pdf"_s, cleanExtraction(u"R-1"_s))});
    auto *table = bench.get<QTableView>("exportColumnsTable");
    QTRY_COMPARE(bench.previewRow(-1).value(0), u"id"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QTRY_COMPARE(bench.previewRow(-1).value(0), u"status"_s);
    QTest::keyClick(table, Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(bench.previewRow(-1).first(2), QStringList({u"kind"_s, u"status"_s}));
    QCOMPARE(table->currentIndex().row(), 1); // it moves along
    QTest::keyClick(table, Qt::Key_F2);
    auto *editor = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"State"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(bench.previewRow(-1).value(1), u"State"_s);
    QVERIFY(table->model()->setData(table->model()->index(1, 1), u"text:ours"_s));
    QTRY_COMPARE(bench.previewRow(0).value(1), u"ours"_s);
    for (int i = 0; i < 4; ++i)
        QTest::keySequence(&dialog, QKeySequence::Undo);
    QTRY_COMPARE(bench.previewRow(-1).value(0), u"id"_s);
    QTest::keySequence(&dialog, QKeySequence::Redo);
    QTRY_COMPARE(bench.previewRow(-1).value(0), u"status"_s);
    bench.click("exportColumnsStandard");
    QTRY_COMPARE(bench.previewRow(-1).value(0), u"id"_s);
}

void TestExportDialog::settingsShowAtOnce()
{
    Bench bench;
    bench.open({bench.add(u"a.pdf"_s, wholeInvoice().extraction)});
    QTRY_VERIFY(bench.previewRow(0).contains(u"2026-03-04"_s));
    bench.choose("exportDecimalBox", u"Comma"_s);
    QTRY_VERIFY(bench.previewRow(0).contains(u"220,10"_s));
    bench.get<QComboBox>("exportDatesBox")->setEditText(u"dd.MM.yyyy"_s);
    QTRY_VERIFY(bench.previewRow(0).contains(u"04.03.2026"_s));
    bench.get<QComboBox>("exportDatesBox")->setEditText(u"dd"_s);
    QVERIFY(bench.get<QLabel>("exportDateNote")->isVisible());
    QVERIFY(!bench.get<QPushButton>("exportWriteButton")->isEnabled());
    bench.get<QComboBox>("exportDatesBox")->setEditText(u"d.M.yy"_s);
    bench.choose("exportRowsBox", u"Line item"_s);
    QTRY_VERIFY(bench.previewRow(0).contains(u"Clips"_s));
    QVERIFY(bench.previewRow(2).contains(u"Book"_s));
}

void TestExportDialog::saysWhoIsLeftOutAndLooksAgain()
{
    Bench bench;
    Extraction lacking = wholeInvoice().extraction;
    setText(lacking, Field::BuyerAddress, {});
    const InvoiceId left = bench.add(u"b.pdf"_s, lacking);
    Extraction other = wholeInvoice().extraction;
    setText(other, Field::InvoiceNumber, u"R-2"_s);
    ExportDialog &dialog = bench.open({bench.add(u"a.pdf"_s, other), left});
    bench.choose("exportProfileBox", u"UBL"_s);
    auto *table = bench.get<QTableView>("exportRefused");
    QTRY_VERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), 1);
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Nordlicht Werkzeuge GmbH, R-2026/17"_s);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"BG-8 buyer address"_s);
    QSignalSpy opened(&dialog, &ExportDialog::openInvoice);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened[0][0].value<InvoiceId>(), left);
    // Mended elsewhere, the invoice is looked at again.
    ValueEdit edit;
    edit.name = u"buyer_address"_s;
    edit.value = value(u"Ring 1, 1010 Wien, AT"_s);
    const auto saved = await(bench.service->saveReview(left, bench.invoice(left).rowVersion, {edit}));
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().detail));
    QCOMPARE(bench.invoice(left).extraction.value(Field::BuyerAddress).value, edit.value.value);
    QTRY_COMPARE(table->model()->index(0, 1).data().toString(), QString());
    QTRY_VERIFY(!table->isVisible());
    QCOMPARE(bench.count(), u"2 invoice(s) will be exported."_s);
}

void TestExportDialog::datevAsksForItsNumbers()
{
    Bench bench;
    bench.open({bench.add(u"a.pdf"_s, wholeInvoice().extraction)});
    bench.choose("exportProfileBox", u"DATEV"_s);
    QTRY_VERIFY(bench.count().contains(u"Consultant number, Client number, Creditor account"_s));
    QVERIFY(!bench.get<QPushButton>("exportWriteButton")->isEnabled());
    QVERIFY(QFileInfo(bench.get<QLineEdit>("exportTargetEdit")->text()).fileName().startsWith(u"EXTF_"_s));
    QTest::keyClicks(bench.get<QWidget>("exportConsultantEdit"), u"29098"_s);
    QTest::keyClicks(bench.get<QWidget>("exportClientEdit"), u"5x5"_s); // letters are not taken
    QCOMPARE(bench.get<QLineEdit>("exportClientEdit")->text(), u"55"_s);
    QTest::keyClicks(bench.get<QWidget>("exportContraEdit"), u"70000"_s);
    // Not coded, and the profile has no account for it.
    QTRY_COMPARE(bench.get<QTableView>("exportRefused")->model()->rowCount(), 1);
    QTest::keyClicks(bench.get<QWidget>("exportExpenseEdit"), u"4980"_s);
    QTRY_VERIFY(bench.get<QPushButton>("exportWriteButton")->isEnabled());
    bench.click("exportWriteButton");
    QVERIFY(bench.waitForWrite());
    QVERIFY(bytesOf(bench.get<QLineEdit>("exportTargetEdit")->text()).startsWith("\"EXTF\";700;21"));
}

void TestExportDialog::keepsProfiles()
{
    Bench bench;
    bench.open({bench.add(u"a.pdf"_s, wholeInvoice().extraction)});
    auto *box = bench.get<QComboBox>("exportProfileBox");
    bench.choose("exportSeparatorBox", u"Semicolon"_s);
    bench.click("exportProfileSaveAs");
    QTest::keyClicks(bench.get<QWidget>("exportProfileName"), u"Adviser"_s);
    QTest::keyClick(bench.get<QWidget>("exportProfileName"), Qt::Key_Return);
    QTRY_VERIFY(box->currentText().startsWith(u"Adviser"_s));
    auto *save = bench.get<QPushButton>("exportProfileSave");
    QTRY_VERIFY(!save->isEnabled());
    bench.choose("exportDecimalBox", u"Comma"_s);
    QVERIFY(save->isEnabled());
    bench.click("exportProfileSave");
    QTRY_VERIFY(!save->isEnabled());
    bench.click("exportProfileRename");
    QTest::keyClicks(bench.get<QWidget>("exportProfileName"), u"Monthly"_s); // the old name was selected
    QTest::keyClick(bench.get<QWidget>("exportProfileName"), Qt::Key_Return);
    QTRY_VERIFY(box->currentText().startsWith(u"Monthly"_s));
    bench.click("exportProfileDelete");
    QTRY_VERIFY(box->findText(u"Monthly"_s, Qt::MatchStartsWith) < 0);
    bench.click("exportUndoDeleteButton");
    QTRY_VERIFY(box->currentText().startsWith(u"Monthly"_s));
    const ExportProfile kept = await(bench.exports.profiles()).value().first();
    QCOMPARE(kept.name, u"Monthly"_s);
    QCOMPARE(kept.separator, u';');
    QCOMPARE(kept.decimalMark, u',');
    // A name that is taken is said in place.
    bench.click("exportProfileSaveAs");
    QTest::keyClicks(bench.get<QWidget>("exportProfileName"), u"monthly"_s);
    QTest::keyClick(bench.get<QWidget>("exportProfileName"), Qt::Key_Return);
    QTRY_VERIFY(bench.get<BannerWidget>("exportBanner")->title().contains(u"name"_s));
}

void TestExportDialog::remembersTheLastChoice()
{
    Bench bench;
    const InvoiceId id = bench.add(u"a.pdf"_s, wholeInvoice().extraction);
    bench.open({id});
    bench.choose("exportProfileBox", u"JSON"_s);
    QTRY_VERIFY(bench.get<QPushButton>("exportWriteButton")->isEnabled());
    bench.click("exportWriteButton");
    QVERIFY(bench.waitForWrite());
    bench.open({id});
    QTRY_COMPARE(bench.get<QComboBox>("exportProfileBox")->currentText(), u"JSON"_s);
}

void TestExportDialog::closingWhileItWritesLeavesNothing()
{
    Bench bench;
    ExportDialog &dialog = bench.open({bench.add(u"a.pdf"_s, wholeInvoice().extraction)});
    QTRY_VERIFY(bench.get<QPushButton>("exportWriteButton")->isEnabled());
    const QString file = bench.get<QLineEdit>("exportTargetEdit")->text();
    bench.click("exportWriteButton");
    dialog.reject();
    QTRY_VERIFY(!dialog.isVisible());
    // It was stopped, or it was faster: never half a file.
    QVERIFY(!QFile::exists(file) || bytesOf(file).contains("R-2026/17"));
}

void TestExportDialog::everyWidgetHasAName()
{
    Bench bench;
    ExportDialog &dialog = bench.open({bench.add(u"a.pdf"_s, wholeInvoice().extraction)});
    QList<QWidget *> named;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        named.append(label->buddy());
    for (QWidget *widget : dialog.findChildren<QWidget *>()) {
        const bool inner = widget->objectName().startsWith(u"qt_"_s) ||
                           qobject_cast<QAbstractSpinBox *>(widget->parent()) ||
                           qobject_cast<QComboBox *>(widget->parent()) || widget->inherits("QHeaderView") ||
                           widget->inherits("QTableCornerButton") || widget->inherits("QComboBoxPrivateContainer") ||
                           widget->inherits("QComboBoxListView");
        if (widget->focusPolicy() == Qt::NoFocus || inner)
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool said =
            !widget->accessibleName().isEmpty() || named.contains(widget) || (button && !button->text().isEmpty());
        QVERIFY2(said, qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestExportDialog)
#include "test_export_dialog.moc"
