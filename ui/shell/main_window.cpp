// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "core/base/when_finished.h"
#include "core/invoices/invoice_service.h"
#include "core/runtime/runtime.h"
#include "core/storage/database.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/invoices_screen.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"
#include "ui/settings/settings_screen.h"
#include "ui/shell/command_palette_widget.h"
#include "ui/shell/drop_content.h"
#include "ui/shell/drop_overlay_widget.h"
#include "ui/shell/import_presenter.h"
#include "ui/shell/palette_presenter.h"
#include "ui/shell/rail_widget.h"
#include "ui/shell/status_strip_widget.h"
#include "ui/suppliers/suppliers_screen.h"
#include "ui/today/today_screen.h"

#include <QClipboard>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QThread>
#include <QTimer>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int CountsDelayMs = 300;
constexpr int ToastMs = 12'000;
constexpr int ManyFiles = 60; // fewer are stored before one could read how far it is

/// Local time as a part of a file's name.
QString fileStamp(const QDateTime &utc)
{
    return utc.toLocalTime().toString(u"yyyy-MM-dd HH.mm.ss"_s);
}

} // namespace

MainWindow::MainWindow(Runtime &runtime, Theme &theme, const Clock &clock, QWidget *parent)
    : QMainWindow(parent), m_runtime(runtime), m_theme(theme), m_clock(clock)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Orchestrator Desk"_s);
    setWindowIcon(icon(u"receipt-text", Tone::Accent));
    setAcceptDrops(true);
    setMinimumSize(900, 600);
    m_actions = new Actions(this);
    m_import = new ImportPresenter(runtime.invoices(), runtime.settings(), this);
    m_palettePresenter = new PalettePresenter(runtime.invoices(), runtime.suppliers(), runtime.settings(), *m_actions,
                                              m_navigator, this);
    buildFrame();
    connectActions();
    buildMenus();
    connectServices();
    restoreLayout();
    showPlace({});
    QCoreApplication::instance()->installEventFilter(this);
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *centre = new QWidget(this);
    m_rail = new RailWidget(*m_actions, centre);
    m_screens = new QStackedWidget(centre);
    m_today = new TodayScreen(
        {m_runtime.invoices(), m_runtime.filing(), m_runtime.payables(), m_runtime.database().changes()}, *m_actions,
        m_navigator, m_clock, m_screens);
    m_screens->addWidget(m_today);
    m_status = new StatusStripWidget(*m_actions, centre);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(m_screens, 1);
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row, 1);
    column->addWidget(m_status);
    setCentralWidget(centre);

    m_toast = new BannerWidget(this);
    m_toast->setObjectName(u"toast"_s);
    m_toastTimer = new QTimer(this);
    m_toastTimer->setSingleShot(true);
    connect(m_toastTimer, &QTimer::timeout, m_toast, &QWidget::hide);
    m_palette = new CommandPaletteWidget(*m_palettePresenter, *m_actions, this);
    m_drop = new DropOverlayWidget(this);
}

void MainWindow::connectServices()
{
    InvoiceService &invoices = m_runtime.invoices();
    m_countsTimer = new QTimer(this);
    m_countsTimer->setSingleShot(true);
    m_countsTimer->setInterval(CountsDelayMs);
    connect(m_countsTimer, &QTimer::timeout, this, &MainWindow::refreshCounts);
    connect(&m_runtime.database().changes(), &ChangeFeed::changed, this, [this] {
        if (!m_countsTimer->isActive())
            m_countsTimer->start();
    });
    connect(&invoices, &InvoiceService::progressChanged, this, [this](const ReadingProgress &progress) {
        m_status->setProgress(progress);
        m_actions->setEnabled(u"reading.cancel", this, progress.reading + progress.waiting > 0);
    });
    connect(m_import, &ImportPresenter::progress, this, &MainWindow::showImportProgress);
    connect(m_import, &ImportPresenter::finished, this, &MainWindow::showImport);
    connect(m_import, &ImportPresenter::failed, m_toast, [this](const Error &error) {
        m_toast->showError(error);
        placeToast();
    });
    connect(&m_navigator, &Navigator::opened, this, &MainWindow::showPlace);
    connect(m_today, &TodayScreen::invoicesRequested, this, [this] { openInvoices(false); });
    connect(m_status, &StatusStripWidget::invoicesRequested, this, [this] { openInvoices(false); });
    connect(m_status, &StatusStripWidget::needsReviewRequested, this, [this] { openInvoices(true); });
    connect(m_status, &StatusStripWidget::privacyRequested, this,
            [this] { m_navigator.open({.screen = Screen::Settings, .invoice = {}, .section = u"privacy"_s}); });
}

void MainWindow::start()
{
    const int wanted = m_runtime.settings().values().parallelReaders;
    m_runtime.invoices().startReading(wanted > 0 ? wanted : QThread::idealThreadCount());
    m_today->start();
    m_theme.followSystem();
    refreshCounts();
}

void MainWindow::importPaths(const QStringList &paths)
{
    m_import->importPaths(paths);
}

void MainWindow::showPlace(const Location &place)
{
    QWidget *screen = m_today;
    if (place.screen == Screen::Invoices)
        screen = invoicesScreen();
    else if (place.screen == Screen::Suppliers)
        screen = suppliersScreen();
    else if (place.screen == Screen::Settings)
        screen = settingsScreen();
    m_screens->setCurrentWidget(screen);
    m_rail->setCurrent(place.screen);
    if (place.screen == Screen::Invoices)
        m_invoices->showPlace(place);
    if (place.screen == Screen::Suppliers)
        m_suppliers->showSupplier(place.supplier);
    if (place.screen == Screen::Settings && !place.section.isEmpty())
        m_settings->showSection(place.section);
    m_actions->setEnabled(u"go.back", this, m_navigator.canGoBack());
    // Elsewhere Ctrl+V belongs to what has the keyboard.
    m_actions->setEnabled(u"file.paste", this, place.screen != Screen::Settings && !place.invoice.isValid());
}

void MainWindow::openInvoices(bool needsReviewOnly)
{
    m_navigator.open({.screen = Screen::Invoices, .invoice = {}, .section = {}});
    if (needsReviewOnly)
        m_invoices->showNeedsReview();
}

InvoicesScreen *MainWindow::invoicesScreen()
{
    if (m_invoices)
        return m_invoices;
    const InvoiceServices services{
        m_runtime.invoices(), m_runtime.filing(),    m_runtime.coding(),    m_runtime.payables(),
        m_runtime.exports(),  m_runtime.suppliers(), m_runtime.splitting(), m_runtime.database().changes(),
        m_runtime.settings()};
    m_invoices = new InvoicesScreen(services, *m_actions, m_navigator, m_screens);
    m_screens->addWidget(m_invoices);
    connect(m_invoices, &InvoicesScreen::importRequested, this, &MainWindow::chooseFiles);
    connect(m_invoices, &InvoicesScreen::samplesRequested, this, &MainWindow::importSamples);
    connect(m_invoices, &InvoicesScreen::settingsRequested, this,
            [this] { m_navigator.open({.screen = Screen::Settings, .invoice = {}, .section = u"company"_s}); });
    return m_invoices;
}

SuppliersScreen *MainWindow::suppliersScreen()
{
    if (m_suppliers)
        return m_suppliers;
    m_suppliers = new SuppliersScreen(
        {m_runtime.suppliers(), m_runtime.invoices(), m_runtime.database().changes(), m_runtime.settings()}, *m_actions,
        m_navigator, m_screens);
    m_screens->addWidget(m_suppliers);
    connect(m_suppliers, &SuppliersScreen::importRequested, this, &MainWindow::chooseFiles);
    connect(m_suppliers, &SuppliersScreen::samplesRequested, this, &MainWindow::importSamples);
    return m_suppliers;
}

SettingsScreen *MainWindow::settingsScreen()
{
    if (m_settings)
        return m_settings;
    m_settings = new SettingsScreen(m_runtime.settings(), m_runtime.coding(), m_runtime.database().changes(), m_theme,
                                    *m_actions, m_runtime.dataDir(), m_screens);
    m_screens->addWidget(m_settings);
    return m_settings;
}

void MainWindow::showImportProgress(int done, int total, double perSecond, qint64 secondsLeft)
{
    if (total <= done || total < ManyFiles)
        return;
    const QLocale locale;
    //: While many files are imported: %1 of %2 are stored.
    const QString title = tr("Importing: %1 of %2").arg(locale.toString(done), locale.toString(total));
    QStringList details;
    if (perSecond > 0)
        details.append(formatRate(perSecond));
    if (secondsLeft >= 0)
        //: %1 is a duration, "8 s".
        details.append(tr("%1 left").arg(formatDuration(secondsLeft)));
    m_toastTimer->stop();
    m_toast->show(Tone::Accent, title, details.join(u" \u00b7 "_s));
    m_toast->addAction(tr("Cancel", "stop importing"), [this] { m_import->cancel(); })
        ->setObjectName(u"cancelImportButton"_s);
    placeToast();
}

void MainWindow::showImport(const ImportSummary &summary)
{
    const bool wrong = !summary.problems.isEmpty() || !summary.emptyMails.isEmpty();
    const auto [title, detail] = importSentences(summary);
    const bool nothing = summary.imported == 0 && summary.known == 0;
    m_toast->show(wrong ? Tone::Doubtful : nothing ? Tone::Neutral : Tone::Good, title, detail);
    if (summary.known > 0) {
        const InvoiceId known = summary.knownIds.first();
        //: Button: opens an invoice that had been imported before.
        m_toast->addAction(tr("Open the known one"), [this, known] { m_navigator.openInvoice(known); });
    }
    if (summary.imported > 0 && m_navigator.location().screen != Screen::Invoices)
        //: Button: goes to the list of invoices.
        m_toast->addAction(tr("Show"), [this] { openInvoices(false); });
    placeToast();
    m_toastTimer->stop();
    if (!wrong) // what went wrong stays until it is closed
        m_toastTimer->start(ToastMs);
}

void MainWindow::placeToast()
{
    const int margin = scaled(16, fontMetrics());
    const int width = std::min(scaled(560, fontMetrics()), m_screens->width() - 2 * margin);
    m_toast->setFixedWidth(width);
    m_toast->adjustSize();
    const QPoint corner = m_screens->mapTo(this, QPoint(m_screens->width(), m_screens->height()));
    m_toast->move(corner.x() - width - margin, corner.y() - m_toast->height() - margin);
    m_toast->raise();
}

void MainWindow::refreshCounts()
{
    whenFinished(m_runtime.invoices().counts(), this, [this](const Result<InvoiceCounts> &counts) {
        if (!counts)
            return;
        m_status->setCounts(*counts);
        m_rail->setNeedReview(counts->byStatus.value(InvoiceStatus::NeedsReview) +
                              counts->byStatus.value(InvoiceStatus::Failed));
    });
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    event->accept();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    if (m_toast->isVisible())
        placeToast();
}

// Input fields would take a dropped file as text; files belong to the window, wherever they are dropped.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::DragEnter && watched != this) {
        const auto *widget = qobject_cast<QWidget *>(watched);
        const auto *drag = static_cast<QDragEnterEvent *>(event);
        if (widget && widget->window() == this && !drag->source() && DropContent::isIn(drag->mimeData())) {
            event->ignore();
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->source() && m_drop->begin(event->mimeData())) // what is dragged inside the program is no import
        event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_drop->hide();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_drop->hide();
    event->acceptProposedAction();
    //: Name of a document that was dropped without one, without its ending. %1: date and time.
    m_import->importContent(DropContent::of(event->mimeData(), tr("Dropped %1").arg(fileStamp(m_clock.now()))));
}

void MainWindow::importClipboard()
{
    //: Name of a document from the clipboard, without its ending. %1: date and time.
    const QString name = tr("Clipboard %1").arg(fileStamp(m_clock.now()));
    const DropContent content = DropContent::of(QGuiApplication::clipboard()->mimeData(), name);
    if (!content.isEmpty())
        return m_import->importContent(content);
    m_toast->show(Tone::Neutral, tr("There is nothing to import in the clipboard."),
                  tr("Copy files, a picture or a PDF first."));
    placeToast();
    m_toastTimer->start(ToastMs);
}

} // namespace desk
