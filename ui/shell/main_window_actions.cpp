// SPDX-License-Identifier: GPL-3.0-or-later
// What the menus and actions of the frame do, and the layout that is remembered.
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/settings_service.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/theme.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/command_palette_widget.h"
#include "ui/shell/help_dialog.h"
#include "ui/shell/import_presenter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/rail_widget.h"
#include "ui/shell/samples.h"
#include "ui/shell/shortcuts_dialog.h"

#include <QAction>
#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QScreen>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A dialog that is not waited for, and goes when it is closed.
void open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

void MainWindow::buildMenus()
{
    for (const auto group : {Actions::Group::File, Actions::Group::Edit, Actions::Group::Invoice, Actions::Group::View,
                             Actions::Group::Go, Actions::Group::Help}) {
        QMenu *menu = menuBar()->addMenu(Actions::groupName(group));
        const QList<QAction *> actions = m_actions->inGroup(group);
        for (QAction *action : actions) {
            if (action->objectName() == "app.quit"_L1 || action->objectName() == "help.about"_L1)
                menu->addSeparator();
            menu->addAction(action);
        }
    }
    menuBar()->setNativeMenuBar(true);
}

void MainWindow::connectActions()
{
    const auto go = [this](Screen screen) { m_navigator.open({.screen = screen, .invoice = {}, .section = {}}); };
    m_actions->on(u"file.import", this, [this] { chooseFiles(); });
    m_actions->on(u"file.importFolder", this, [this] { chooseFolder(); });
    m_actions->on(u"file.paste", this, [this] { importClipboard(); });
    m_actions->on(u"help.samples", this, [this] { importSamples(); });
    m_actions->on(u"reading.cancel", this, [this] { m_runtime.invoices().cancelReading(); });
    m_actions->setEnabled(u"reading.cancel", this, false);
    m_actions->on(u"app.quit", this, [this] { close(); });
    m_actions->on(u"go.today", this, [go] { go(Screen::Today); });
    m_actions->on(u"go.invoices", this, [go] { go(Screen::Invoices); });
    m_actions->on(u"go.payables", this, [this] {
        m_navigator.open({.screen = Screen::Invoices, .invoice = {}, .section = QString(ToPaySection)});
    });
    m_actions->on(u"go.suppliers", this, [go] { go(Screen::Suppliers); });
    m_actions->on(u"go.settings", this, [go] { go(Screen::Settings); });
    m_actions->on(u"go.back", this, [this] { m_navigator.back(); });
    m_actions->setEnabled(u"go.back", this, false);
    m_actions->on(u"palette.open", this, [this] { m_palette->open(); });
    m_actions->on(u"view.theme", this, [this] { changeTheme(); });
    m_actions->on(u"view.rail", this, [this] {
        m_rail->setNarrow(!m_rail->isNarrow());
        m_runtime.settings().setUiState(u"rail.narrow"_s, m_rail->isNarrow() ? u"1"_s : u"0"_s);
    });
    m_actions->on(u"help.contents", this, [this] { showHelp(); });
    m_actions->on(u"help.shortcuts", this, [this] { open(new ShortcutsDialog(*m_actions, this)); });
    m_actions->on(u"help.about", this, [this] { open(new AboutDialog(this)); });
    // Elsewhere than on the list, Find first goes there; then the list's own handler is the one on screen.
    auto *elsewhere = new QObject(this);
    m_actions->on(u"list.filter", elsewhere, [this, go] {
        if (m_navigator.location() == Location{.screen = Screen::Invoices, .invoice = {}, .section = {}})
            return;
        go(Screen::Invoices);
        m_actions->trigger(u"list.filter");
    });
}

void MainWindow::showHelp()
{
    if (!m_help) {
        m_help = new HelpDialog(*m_actions, this); // deletes itself when it is closed
        m_help->show();
    }
    m_help->showPage(helpPageFor(m_navigator.location()));
    m_help->raise();
    m_help->activateWindow();
}

void MainWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Import invoices"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    //: Filter of the file dialog.
    dialog->setNameFilters({tr("Documents") + u" (*.pdf *.png *.jpg *.jpeg *.tif *.tiff *.webp *.bmp *.xml *.eml)"_s,
                            //: Filter of the file dialog.
                            tr("All files") + u" (*)"_s});
    dialog->setDirectory(m_runtime.settings().uiState(u"import.folder"_s));
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &files) {
        m_runtime.settings().setUiState(u"import.folder"_s, QFileInfo(files.value(0)).absolutePath());
        importPaths(files);
    });
    open(dialog);
}

void MainWindow::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Import a folder"));
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->setDirectory(m_runtime.settings().uiState(u"import.folder"_s));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_runtime.settings().setUiState(u"import.folder"_s, folder);
        importPaths({folder});
    });
    open(dialog);
}

void MainWindow::importSamples()
{
    const QString folder = samplesFolder();
    if (!folder.isEmpty())
        return importPaths({folder});
    m_toast->show(Tone::Doubtful, tr("The sample invoices are not installed."),
                  tr("Import a file of your own, or install the program anew."));
    placeToast();
}

// From what is seen now to the other; "like the system" is in the settings.
void MainWindow::changeTheme()
{
    const ThemeChoice choice = m_theme.dark() ? ThemeChoice::Light : ThemeChoice::Dark;
    m_theme.setChoice(choice);
    m_runtime.settings().setUiState(u"theme"_s, Theme::choiceName(choice));
}

void MainWindow::restoreLayout()
{
    const SettingsService &settings = m_runtime.settings();
    m_rail->setNarrow(settings.uiState(u"rail.narrow"_s) == "1"_L1);
    const QString geometry = settings.uiState(u"window.geometry"_s);
    if (geometry.isEmpty() || !restoreGeometry(QByteArray::fromBase64(geometry.toLatin1()))) {
        const QSize room = screen() ? screen()->availableSize() : QSize(1280, 800);
        resize(QSize(1400, 900).boundedTo(room * 0.95));
    }
}

void MainWindow::saveLayout()
{
    m_runtime.settings().setUiState(u"window.geometry"_s, QString::fromLatin1(saveGeometry().toBase64()));
}

} // namespace desk
