// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/kit/navigator.h"

#include <QMainWindow>
#include <QPointer>

#include <memory>

class QStackedWidget;
class QTimer;

namespace desk {

class Actions;
class BannerWidget;
class CommandPaletteWidget;
class DropOverlayWidget;
class HelpDialog;
class ImportPresenter;
class InvoicesScreen;
class PalettePresenter;
class RailWidget;
class Runtime;
class SettingsScreen;
class StatusStripWidget;
class SuppliersScreen;
class Theme;
class TodayScreen;
struct ImportSummary;

/// The frame: rail, screens, status bar, menus, command palette, drop of files. Screens are made when they are first
/// opened. Threads: main thread. Ownership: borrows runtime and theme, which must outlive it.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Runtime &runtime, Theme &theme, const Clock &clock, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What can wait until the window is painted: reading of the queue, counts, Today.
    void start();
    void importPaths(const QStringList &paths);
    [[nodiscard]] Actions &actions() { return *m_actions; }
    [[nodiscard]] Navigator &navigator() { return m_navigator; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildFrame();
    void buildMenus();
    void connectActions();
    void connectServices();
    void restoreLayout();
    void saveLayout();
    void showPlace(const Location &place);
    void openInvoices(bool needsReviewOnly);
    InvoicesScreen *invoicesScreen();
    SuppliersScreen *suppliersScreen();
    SettingsScreen *settingsScreen();
    void chooseFiles();
    void chooseFolder();
    void importSamples();
    void showHelp();
    void changeTheme();
    void importClipboard();
    void showImportProgress(int done, int total, double perSecond, qint64 secondsLeft);
    void showImport(const ImportSummary &summary);
    void placeToast();
    void refreshCounts();

    Runtime &m_runtime;
    Theme &m_theme;
    const Clock &m_clock;
    Navigator m_navigator;
    Actions *m_actions = nullptr;
    RailWidget *m_rail = nullptr;
    QStackedWidget *m_screens = nullptr;
    TodayScreen *m_today = nullptr;
    InvoicesScreen *m_invoices = nullptr;
    SuppliersScreen *m_suppliers = nullptr;
    SettingsScreen *m_settings = nullptr;
    StatusStripWidget *m_status = nullptr;
    BannerWidget *m_toast = nullptr;
    QTimer *m_toastTimer = nullptr;
    QTimer *m_countsTimer = nullptr;
    DropOverlayWidget *m_drop = nullptr;
    ImportPresenter *m_import = nullptr;
    PalettePresenter *m_palettePresenter = nullptr;
    CommandPaletteWidget *m_palette = nullptr;
    QPointer<HelpDialog> m_help;
};

} // namespace desk
