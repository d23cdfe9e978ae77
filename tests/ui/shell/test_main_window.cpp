// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "core/invoices/invoice_commands.h"
#include "core/invoices/invoice_repository.h"
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"
#include "tests/fakes/tiny_pdf.h"
#include "tests/ui/shell/pseudo_translator.h"
#include "ui/kit/actions.h"
#include "ui/kit/theme.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/drop_overlay_widget.h"
#include "ui/shell/main_window.h"
#include "ui/shell/shortcuts_dialog.h"
#include "ui/shell/start_problem_widget.h"

#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QDragEnterEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace desk;
using namespace Qt::StringLiterals;

namespace {

constexpr int WaitMs = 30'000;

template <class T>
T await(QFuture<T> future)
{
    return QTest::qWaitFor([&] { return future.isFinished(); }, WaitMs) ? future.result() : T(fail(ErrorCode::Timeout));
}

FieldValue value(const QString &text, double confidence)
{
    FieldValue v;
    v.value = text;
    v.confidence = confidence;
    v.source = ValueSource::Text;
    v.page = 0;
    v.box = {0.1, 0.1, 0.3, 0.12};
    return v;
}

Extraction doubtfulExtraction()
{
    Extraction e;
    e.kind = DocumentKind::Invoice;
    e.fields[Field::SellerName].taken = value(u"4711 GmbH"_s, 0.95);
    e.fields[Field::InvoiceNumber].taken = value(u"4711"_s, 0.4);
    e.fields[Field::InvoiceNumber].taken.doubt = {DoubtCode::WeakLabel, {}};
    e.fields[Field::IssueDate].taken = value(u"2026-03-04"_s, 0.95);
    e.fields[Field::Currency].taken = value(u"EUR"_s, 0.95);
    e.fields[Field::TotalWithTax].taken = value(u"119.00"_s, 0.95);
    e.lines.append({.description = value(u"4711"_s, 0.9),
                    .quantity = value(u"1"_s, 0.9),
                    .unitPrice = value(u"119.00"_s, 0.9),
                    .taxRate = {},
                    .amount = value(u"119.00"_s, 0.9)});
    return e;
}

/// What may be shown as it is: names of things, units, codes, and what stands in the documents of the test.
bool isName(const QString &text)
{
    static const QRegularExpression names(
        u"^(Orchestrator Desk|Qt|Poppler|Tesseract|Leptonica|SQLite|tl::expected|Lucide|ISC|Public domain|GmbH|EUR|"
        "(LGPL|GPL|Apache|BSD|CC0)[-0-9.A-Za-z]*|Ctrl|Shift|Alt|F[0-9]+|Del|Esc|Return|Enter|Ins|Up|Down|Left|Right|"
        "PgUp|"
        "PgDown|Home|End|Space|Tab|[A-Z]|pdf|xml|Mar|March|PM|AM|sudo apt install [-a-z]*)$"_s);
    return names.match(text).hasMatch();
}

/// Words in `text` that were not translated and are no names.
QStringList hardCoded(const QString &text)
{
    static const QRegularExpression apart(u"[^\\p{L}\\p{N}:._ -]+|[ +]+"_s);
    const QString rest = PseudoTranslator::untranslated(text).simplified();
    if (isName(rest) || rest.startsWith("sudo apt"_L1) || rest.startsWith(u'/'))
        return {};
    QStringList wrong;
    for (const QString &word : rest.split(apart, Qt::SkipEmptyParts)) {
        const bool letters = std::ranges::any_of(word, [](QChar c) { return c.isLetter(); });
        if (letters && !isName(word) && !word.contains(u'/'))
            wrong.append(word);
    }
    return wrong;
}

} // namespace

class TestMainWindow : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    SystemClock m_clock;
    PseudoTranslator m_pseudo;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Runtime> m_runtime;
    std::unique_ptr<MainWindow> m_window;
    InvoiceId m_invoice;

    void check(const QObject *object, const char *what, const QString &text)
    {
        const QStringList wrong = hardCoded(text);
        if (!wrong.isEmpty())
            m_wrong.append(u"%1 %2: %3: \"%4\""_s.arg(QString::fromLatin1(object->metaObject()->className()),
                                                      object->objectName(), QString::fromLatin1(what), text));
    }

    void checkTexts(QWidget *widget)
    {
        check(widget, "tooltip", widget->toolTip());
        check(widget, "accessible name", widget->accessibleName());
        if (widget->isWindow())
            check(widget, "title", widget->windowTitle());
        if (const auto *label = qobject_cast<QLabel *>(widget))
            check(widget, "text", label->text());
        const bool ownName = widget->objectName().startsWith("settingsLanguage_"_L1); // a language's name for itself
        if (const auto *button = qobject_cast<QAbstractButton *>(widget); button && !ownName)
            check(widget, "text", button->text());
        if (const auto *edit = qobject_cast<QLineEdit *>(widget))
            check(widget, "placeholder", edit->placeholderText());
        if (const auto *menu = qobject_cast<QMenu *>(widget))
            check(widget, "title", menu->title());
        if (const auto *combo = qobject_cast<QComboBox *>(widget);
            combo && combo->objectName() != "settingsCountry"_L1) {
            for (int i = 0; i < combo->count(); ++i)
                check(widget, "choice", combo->itemText(i));
        }
        if (const auto *header = qobject_cast<QHeaderView *>(widget); header && header->model()) {
            for (int i = 0; i < header->count(); ++i)
                check(widget, "header", header->model()->headerData(i, header->orientation()).toString());
        }
        for (const QAction *action : widget->actions()) {
            check(action, "action", action->text());
            check(action, "tooltip of action", action->toolTip());
        }
    }

    static bool isQtInternal(const QWidget *widget)
    {
        if (widget->objectName().startsWith("qt_"_L1))
            return true;
        for (const QWidget *w = widget; w; w = w->parentWidget()) {
            if (w->inherits("QComboBoxPrivateContainer"))
                return true;
        }
        return widget->parentWidget() && widget->parentWidget()->inherits("QTableView") &&
               widget->objectName().isEmpty() && widget->inherits("QTableCornerButton");
    }

    void checkAccess(QWidget *widget)
    {
        if (widget->focusPolicy() == Qt::NoFocus || isQtInternal(widget) || widget->isWindow() ||
            qobject_cast<QMenu *>(widget))
            return;
        const QString who =
            u"%1 %2 in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                                 QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
        if (widget->objectName().isEmpty())
            m_wrong.append(who + u": no objectName"_s);
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
        if (!access || access->text(QAccessible::Name).isEmpty())
            m_wrong.append(who + u": no accessible name or buddy label"_s);
    }

    template <class Check>
    void walk(QWidget *top, Check check)
    {
        (this->*check)(top);
        for (QWidget *widget : top->findChildren<QWidget *>())
            (this->*check)(widget);
    }

    QStringList m_wrong;

    template <class Check>
    void walkAll(Check check)
    {
        m_wrong.clear();
        ShortcutsDialog shortcuts(m_window->actions(), m_window.get());
        AboutDialog about(m_window.get());
        StartProblemWidget problem(Error{ErrorCode::NewerSchema, {}, {}}, u"/"_s);
        walk(m_window.get(), check);
        walk(&problem, check);
        m_wrong.removeDuplicates();
        QVERIFY2(m_wrong.isEmpty(), qPrintable(u'\n' + m_wrong.join(u'\n')));
    }

private slots:
    void initTestCase()
    {
        QCoreApplication::installTranslator(&m_pseudo);
        m_theme = std::make_unique<Theme>(*qobject_cast<QApplication *>(QCoreApplication::instance()));
        auto runtime = Runtime::open({.dataDir = m_folder.path(),
                                      .readerProgram = QStringLiteral(DESK_BIN_DIR) + u"/orchestrator-reader"_s,
                                      .readers = 1,
                                      .actor = u"test"_s});
        QVERIFY2(runtime, runtime ? "" : qPrintable(runtime.error().detail));
        m_runtime = std::move(*runtime);
        const auto id = await(m_runtime->database().write([](WriteTransaction &tx) -> Result<InvoiceId> {
            InvoiceRepository repository(tx.connection());
            const QByteArray sha = QCryptographicHash::hash("4711", QCryptographicHash::Sha256);
            TRY_ASSIGN(added, repository.insert({sha, 100, u"4711.pdf"_s, u"/4711.pdf"_s, tx.now()}));
            FinishedReading reading;
            reading.extraction = doubtfulExtraction();
            ReadPage page;
            page.widthPt = 595;
            page.heightPt = 842;
            page.source = WordSource::TextLayer;
            reading.packedPages = packPages({page});
            reading.pageCount = 1;
            reading.searchText = u"4711"_s;
            TRY(tx.changed(Entity::Invoice, added.value, ChangeKind::Added));
            TRY(saveReading(tx, added, reading, {}));
            return added;
        }));
        QVERIFY2(id, id ? "" : qPrintable(id.error().detail));
        m_invoice = *id;
        m_window = std::make_unique<MainWindow>(*m_runtime, *m_theme, m_clock);
        m_window->resize(1100, 700);
        m_window->show();
        m_window->start();
        Navigator &navigator = m_window->navigator();
        navigator.open({.screen = Screen::Settings, .invoice = {}, .section = {}});
        navigator.open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
        navigator.openInvoice(m_invoice);
        QTest::qWait(300);
        navigator.open({});
        auto *list = m_window->findChild<QAbstractItemView *>(u"needsYouList"_s);
        QVERIFY(list);
        QVERIFY(QTest::qWaitFor([&] { return list->model()->rowCount() == 1; }, WaitMs));
    }

    void cleanupTestCase()
    {
        m_window.reset();
        m_runtime.reset();
    }

    void everyTextIsTranslated() { walkAll(&TestMainWindow::checkTexts); }

    void everyFocusableWidgetHasAName() { walkAll(&TestMainWindow::checkAccess); }

    void aHardCodedTextIsFound()
    {
        QVERIFY(hardCoded(u"[\u2039Total\u203a] 12,00 EUR"_s).isEmpty());
        QVERIFY(hardCoded(u"[\u2039Undo: [\u2039total\u203a]\u203a] (Ctrl+Z)"_s).isEmpty());
        QCOMPARE(hardCoded(u"[\u2039Total\u203a] overdue"_s), QStringList{u"overdue"_s});
    }

    void everyActionHasTextIconAndKey()
    {
        QStringList keys;
        for (const QAction *action : m_window->actions().all()) {
            QVERIFY2(!action->text().isEmpty() && !action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY2(!action->shortcuts().isEmpty(), qPrintable(action->objectName()));
            for (const QKeySequence &key : action->shortcuts()) {
                QVERIFY2(!keys.contains(key.toString()), qPrintable(key.toString()));
                keys.append(key.toString());
            }
            const QString key = action->shortcut().toString(QKeySequence::NativeText);
            QVERIFY2(action->toolTip().contains(key) || action->toolTip().contains(u"%2"_s),
                     qPrintable(action->toolTip()));
        }
    }

    void enterOpensWhatNeedsYou()
    {
        m_window->navigator().open({});
        auto *list = m_window->findChild<QAbstractItemView *>(u"needsYouList"_s);
        list->setFocus();
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(m_window->navigator().location().invoice, m_invoice);
        QCOMPARE(m_window->navigator().queueLeft(), 1);
    }

    void paletteFindsActionsAndInvoices()
    {
        m_window->navigator().open({});
        m_window->actions().trigger(u"palette.open");
        auto *input = m_window->findChild<QLineEdit *>(u"paletteInput"_s);
        auto *list = m_window->findChild<QAbstractItemView *>(u"paletteList"_s);
        QVERIFY(input->isVisible());
        QTest::keyClicks(input, u"settngs"_s); // a letter is missing
        QCOMPARE(list->currentIndex().data().toString(), u"[\u2039Settings\u203a]"_s);
        input->setText(u"4711"_s);
        QVERIFY(QTest::qWaitFor([&] { return list->currentIndex().data().toString() == "4711 GmbH"_L1; }, WaitMs));
        QTest::keyClick(input, Qt::Key_Return);
        QVERIFY(!input->isVisible());
        QCOMPARE(m_window->navigator().location().invoice, m_invoice);
    }

    void settingsAreUndone()
    {
        m_window->navigator().open({.screen = Screen::Settings, .invoice = {}, .section = {}});
        auto *box = m_window->findChild<QAbstractButton *>(u"settingsAutoApprove"_s);
        QVERIFY(box->isChecked());
        QTest::mouseClick(box, Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&] { return !m_runtime->settings().values().autoApprove; }, WaitMs));
        QVERIFY(m_window->actions().action(u"edit.undo")->isEnabled());
        m_window->actions().trigger(u"edit.undo");
        QVERIFY(QTest::qWaitFor([&] { return m_runtime->settings().values().autoApprove; }, WaitMs));
        QVERIFY(QTest::qWaitFor([&] { return box->isChecked(); }, WaitMs));
    }

    void filesBelongToTheWindow()
    {
        m_window->navigator().open({.screen = Screen::Settings, .invoice = {}, .section = {}});
        auto *edit = m_window->findChild<QLineEdit *>(u"settingsLimit"_s);
        QMimeData files;
        files.setUrls({QUrl::fromLocalFile(u"/a.pdf"_s)});
        QDragEnterEvent over(QPoint(2, 2), Qt::CopyAction, &files, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(edit, &over);
        auto *overlay = m_window->findChild<DropOverlayWidget *>();
        QVERIFY(overlay->isVisible());
        QDragLeaveEvent out;
        QCoreApplication::sendEvent(m_window.get(), &out);
        QVERIFY(!overlay->isVisible());
    }

    void theClipboardIsImported()
    {
        m_window->navigator().open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
        auto *mime = new QMimeData; // the clipboard owns it
        mime->setData(u"application/pdf"_s, tinyInvoicePdf());
        QGuiApplication::clipboard()->setMimeData(mime);
        const auto invoiceCount = [this] { return await(m_runtime->invoices().counts())->total(); };
        const int before = invoiceCount();
        QTest::keyClick(m_window->findChild<QWidget *>(u"invoiceTable"_s), Qt::Key_V, Qt::ControlModifier);
        QVERIFY(QTest::qWaitFor([&] { return invoiceCount() == before + 1; }, WaitMs));
    }

    void toPayHasItsPlace()
    {
        m_window->actions().trigger(u"go.payables");
        QCOMPARE(m_window->navigator().location().address(), u"invoices/to-pay"_s);
        auto *toPay = m_window->findChild<QAbstractButton *>(u"switchToPay"_s);
        QVERIFY(toPay->isChecked());
        QTest::mouseClick(m_window->findChild<QWidget *>(u"switchInvoices"_s), Qt::LeftButton);
        QCOMPARE(m_window->navigator().location().address(), u"invoices"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"invoiceFilterEdit"_s)->isVisible());
    }

    void enterPressesTheButtonWithTheKeyboard()
    {
        QPushButton button(u"Accept"_s, m_window.get());
        QSignalSpy clicked(&button, &QPushButton::clicked);
        button.show();
        button.setFocus();
        QTest::keyClick(&button, Qt::Key_Return);
        QCOMPARE(clicked.size(), 1);
    }
    void anActionBelongsToWhatIsSeen()
    {
        m_window->navigator().open({});
        QVERIFY(!m_window->actions().action(u"edit.undo")->isEnabled()); // the settings are not on screen
        m_window->navigator().open({.screen = Screen::Settings, .invoice = {}, .section = {}});
        QVERIFY(m_window->actions().action(u"edit.redo")->isEnabled());
    }
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
