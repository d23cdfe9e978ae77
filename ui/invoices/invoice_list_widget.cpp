// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_widget.h"

#include "core/storage/settings_service.h"
#include "ui/invoices/export_presenter.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/status_chips_widget.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRemembered = 5000; // more selected rows than this count as all or nothing
} // namespace

InvoiceListWidget::InvoiceListWidget(InvoiceListPresenter &presenter, ExportPresenter &exporter, Actions &actions,
                                     QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_exporter(exporter), m_actions(actions)
{
    build();
    connectPresenter();
    connectTable();
    registerActions();
    restoreLayout();
    showSelection();
}

// --- building

void InvoiceListWidget::build()
{
    m_chips = new StatusChipsWidget(this);
    m_rejectBar = new ReasonBarWidget(u"bulkReject"_s, tr("&Why are they rejected?"), this);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"listBanner"_s);
    m_banner->hide();
    m_progress = new ProgressStripWidget(this);
    m_progress->hide();
    m_none =
        new EmptyStateWidget(u"receipt-text"_s, tr("No invoices yet"),
                             tr("Drop files or folders anywhere in this window. They are read on this machine, and "
                                "what is uncertain waits here for your eyes."),
                             this);
    m_none->addStep(u"file-plus"_s, tr("Import files..."), [this] { emit importRequested(); })
        ->setObjectName(u"emptyImportButton"_s);
    m_none->addStep(u"files"_s, tr("Try the sample invoices"), [this] { emit samplesRequested(); })
        ->setObjectName(u"emptySamplesButton"_s);
    m_noMatch = new EmptyStateWidget(u"search"_s, tr("Nothing matches"),
                                     tr("No invoice has all of these words in this status."), this);
    //: Button: show all invoices again.
    m_noMatch
        ->addStep(u"x"_s, tr("Clear the filter"),
                  [this] {
                      m_filter->clear();
                      m_presenter.clearFilter();
                      m_chips->setChosen({});
                  })
        ->setObjectName(u"clearFilterButton"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);

    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(12, 0, 12, 8);
    chips->addWidget(m_chips, 1);
    chips->addWidget(m_selection = new ToneLabelWidget(this));
    m_selection->setObjectName(u"selectionLabel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterBar());
    column->addLayout(chips);
    column->addWidget(m_rejectBar);
    auto *inset = new QHBoxLayout; // takes no room while the banner is hidden
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_banner);
    column->addLayout(inset);
    column->addWidget(m_progress);
    column->addWidget(m_stack, 1);
}

QWidget *InvoiceListWidget::buildFilterBar()
{
    auto *bar = new QWidget(this);
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(u"invoiceFilterEdit"_s);
    m_filter->setAccessibleName(tr("Filter the invoices"));
    m_filter->setPlaceholderText(tr("Supplier, number, file name or any word of the documents"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    m_filter->setToolTip(m_actions.action(u"list.filter")->toolTip());
    m_filter->setMinimumWidth(200);
    const auto button = [bar](const QString &name, const QString &iconName, const QString &text) {
        auto *made = new QPushButton(icon(iconName), text, bar);
        made->setObjectName(name);
        return made;
    };
    //: Button: say that the reading of the selected invoices is right.
    m_approve = button(u"bulkApproveButton"_s, u"circle-check"_s, tr("Approve"));
    //: Button: refuse the selected invoices, with a reason.
    m_reject = button(u"bulkRejectButton"_s, u"circle-x"_s, tr("Reject..."));
    //: Button: read the selected documents anew.
    m_again = button(u"bulkReadAgainButton"_s, u"refresh-cw"_s, tr("Read again"));
    //: Button: write the selected invoices, or all of the list, into a file.
    m_export = button(u"exportButton"_s, u"file-down"_s, tr("Export..."));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 10, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_filter, 1);
    line->addWidget(m_approve);
    line->addWidget(m_reject);
    line->addWidget(m_again);
    line->addWidget(m_export);
    connect(m_filter, &QLineEdit::textChanged, &m_presenter, &InvoiceListPresenter::setText);
    connect(m_approve, &QPushButton::clicked, this, [this] { m_presenter.approve(selected()); });
    connect(m_reject, &QPushButton::clicked, m_rejectBar, &ReasonBarWidget::start);
    connect(m_rejectBar, &ReasonBarWidget::cancelled, this, &InvoiceListWidget::focusTable);
    connect(m_rejectBar, &ReasonBarWidget::confirmed, this, [this](const QString &reason) {
        m_rejectBar->finish();
        m_presenter.reject(selected(), reason);
        focusTable();
    });
    connect(m_again, &QPushButton::clicked, this, [this] { m_presenter.readAgain(selected()); });
    connect(m_export, &QPushButton::clicked, this, &InvoiceListWidget::exportChosen);
    return bar;
}

void InvoiceListWidget::connectPresenter()
{
    connect(&m_presenter, &InvoiceListPresenter::aboutToChange, this, [this](bool) { rememberPlace(); });
    connect(&m_presenter, &InvoiceListPresenter::changed, this, [this](bool byPerson) {
        restorePlace(byPerson);
        showState();
        showSelection();
    });
    connect(&m_presenter, &InvoiceListPresenter::queryChanged, this, &InvoiceListWidget::showSort);
    connect(&m_presenter, &InvoiceListPresenter::countsChanged, this, [this] {
        m_chips->setCounts(m_presenter.counts());
        showState();
    });
    connect(&m_presenter, &InvoiceListPresenter::bulkDone, this, &InvoiceListWidget::showBulk);
    connect(&m_presenter, &InvoiceListPresenter::failed, m_banner, &BannerWidget::showError);
    connect(m_chips, &StatusChipsWidget::chosen, &m_presenter, &InvoiceListPresenter::setStatuses);
    connect(&m_exporter, &ExportPresenter::progressed, this, [this](int done, int total) {
        //: Beside a progress bar.
        m_progress->setProgress(tr("Exporting"), done, total, 0, -1);
        showSelection();
    });
    connect(m_progress, &ProgressStripWidget::cancelRequested, &m_exporter, &ExportPresenter::cancel);
    connect(&m_exporter, &ExportPresenter::finished, this, &InvoiceListWidget::showExported);
    connect(&m_exporter, &ExportPresenter::failed, this, [this](const Error &error) {
        m_progress->hide();
        if (error.code != ErrorCode::Cancelled)
            m_banner->showError(error);
        showSelection();
    });
}

void InvoiceListWidget::connectTable()
{
    connect(m_table, &QTableView::doubleClicked, this,
            [this](const QModelIndex &index) { emit openRequested(m_presenter.model().idAt(index.row())); });
    const auto open = [this] {
        if (m_table->currentIndex().isValid())
            emit openRequested(m_presenter.model().idAt(m_table->currentIndex().row()));
    };
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(key), m_table, open, Qt::WidgetShortcut);
        shortcut->setAutoRepeat(false);
    }
    connect(m_filter, &QLineEdit::returnPressed, this, &InvoiceListWidget::focusTable);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvoiceListWidget::showSelection);
    connect(m_table, &QTableView::customContextMenuRequested, this, &InvoiceListWidget::showMenu);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &InvoiceListWidget::sortByColumn);
    connect(header, &QHeaderView::customContextMenuRequested, this, &InvoiceListWidget::showColumnMenu);
}

void InvoiceListWidget::registerActions()
{
    m_actions.on(u"list.filter", this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_actions.on(u"list.selectAll", this, [this] { m_table->selectAll(); });
    m_actions.on(u"invoice.approve", this, [this] { m_presenter.approve(selected()); });
    m_actions.on(u"invoice.reject", this, [this] { m_rejectBar->start(); });
    m_actions.on(u"invoice.reopen", this, [this] { m_presenter.reopen(selected()); });
    m_actions.on(u"invoice.readAgain", this, [this] { m_presenter.readAgain(selected()); });
    m_actions.on(u"invoice.export", this, [this] { exportChosen(); });
}

// --- the place in the list

void InvoiceListWidget::rememberPlace()
{
    const InvoiceListModel &model = m_presenter.model();
    m_place = {};
    const int top = m_table->rowAt(0);
    m_place.top = model.idAt(top);
    m_place.topOffset = top >= 0 ? -m_table->rowViewportPosition(top) : 0;
    if (m_table->verticalScrollBar()->value() == 0)
        m_place.top = {}; // at the start: new rows come into sight there
    m_place.current = model.idAt(m_table->currentIndex().row());
    const QItemSelection selection = m_table->selectionModel()->selection();
    int count = 0;
    for (const QItemSelectionRange &range : selection)
        count += range.height();
    m_place.all = count > 0 && count == model.rowCount();
    if (m_place.all || count > MostRemembered)
        return;
    for (const QItemSelectionRange &range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_place.selected.insert(model.idAt(row));
    }
}

void InvoiceListWidget::restorePlace(bool byPerson)
{
    const InvoiceListModel &model = m_presenter.model();
    const Place place = std::exchange(m_place, {});
    if (place.all) {
        m_table->selectAll();
    } else if (!place.selected.isEmpty() || place.current.isValid()) {
        QItemSelection selection;
        int current = -1;
        for (int row = 0; row < model.rowCount(); ++row) {
            const InvoiceId id = model.ids()[row];
            if (id == place.current)
                current = row;
            if (place.selected.contains(id))
                selection.select(model.index(row, 0), model.index(row, InvoiceListModel::ColumnCount - 1));
        }
        if (current >= 0)
            m_table->selectionModel()->setCurrentIndex(model.index(current, 0), QItemSelectionModel::NoUpdate);
        m_table->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    }
    if (byPerson) {
        m_table->verticalScrollBar()->setValue(0);
    } else if (place.top.isValid()) {
        if (const int row = model.rowOf(place.top); row >= 0)
            m_table->verticalScrollBar()->setValue(row * RowHeight + place.topOffset);
    }
}

void InvoiceListWidget::choose(InvoiceId id)
{
    const int row = m_presenter.model().rowOf(id);
    if (row < 0)
        return;
    m_table->selectRow(row);
    m_table->scrollTo(m_presenter.model().index(row, 0));
}

void InvoiceListWidget::focusTable()
{
    m_table->setFocus(Qt::OtherFocusReason);
    if (!m_table->currentIndex().isValid() && m_presenter.model().rowCount() > 0)
        m_table->selectRow(0);
}

void InvoiceListWidget::setStatuses(const QList<InvoiceStatus> &statuses)
{
    m_chips->setChosen(statuses);
    m_presenter.setStatuses(statuses);
}

QList<InvoiceId> InvoiceListWidget::selected() const
{
    QList<InvoiceId> ids;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_presenter.model().idAt(row));
    }
    return ids;
}

// --- what is shown

void InvoiceListWidget::showState()
{
    if (!m_presenter.isLoaded())
        return;
    const bool empty = m_presenter.model().rowCount() == 0;
    const bool none = empty && !m_presenter.isFiltered();
    QWidget *page = none ? static_cast<QWidget *>(m_none) : empty ? m_noMatch : static_cast<QWidget *>(m_table);
    m_stack->setCurrentWidget(page);
}

void InvoiceListWidget::showSelection()
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    const int all = m_presenter.model().rowCount();
    m_selection->setText(count > 1 ? tr("%Ln selected", nullptr, count) : tr("%Ln invoice(s)", nullptr, all));
    m_selection->setQuiet();
    for (QPushButton *button : {m_approve, m_reject, m_again})
        button->setEnabled(count > 0);
    for (const QStringView id : {u"invoice.approve", u"invoice.reject", u"invoice.reopen", u"invoice.readAgain"})
        m_actions.setEnabled(id, this, count > 0);
    m_export->setEnabled(all > 0 && !m_exporter.isRunning());
    m_actions.setEnabled(u"invoice.export", this, m_export->isEnabled());
    m_export->setToolTip(count > 0 ? tr("Writes the %Ln selected invoice(s) into a file.", nullptr, count)
                                   : tr("Writes all %Ln invoice(s) of this list into a file.", nullptr, all));
}

void InvoiceListWidget::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu entry: show this invoice.
    menu->addAction(icon(u"eye"), tr("Open"), this,
                    [this] { emit openRequested(m_presenter.model().idAt(m_table->currentIndex().row())); });
    menu->addSeparator();
    for (const QStringView id : {u"invoice.approve", u"invoice.reject", u"invoice.reopen", u"invoice.readAgain"})
        menu->addAction(m_actions.action(id));
    menu->addSeparator();
    menu->addAction(m_actions.action(u"invoice.export"));
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

QString InvoiceListWidget::leftSentence(const BulkOutcome &outcome) const
{
    QStringList why;
    if (outcome.blocked > 0)
        why.append(tr("%Ln with a finding that blocks", nullptr, outcome.blocked));
    if (outcome.incomplete > 0)
        why.append(tr("%Ln without a field that is needed", nullptr, outcome.incomplete));
    if (outcome.notRead > 0)
        why.append(tr("%Ln not read", nullptr, outcome.notRead));
    if (outcome.settled > 0)
        why.append(outcome.action == BulkOutcome::Action::Reopen
                       ? tr("%Ln neither approved nor rejected", nullptr, outcome.settled)
                       : tr("%Ln approved or rejected before", nullptr, outcome.settled));
    if (outcome.changed > 0)
        why.append(tr("%Ln changed by somebody else meanwhile", nullptr, outcome.changed));
    for (const Error &error : outcome.errors)
        why.append(userMessage(error).title);
    //: After a bulk action: what was left alone. %1: a list such as "2 not read; 1 with a finding that blocks".
    return why.isEmpty() ? QString() : tr("Left as they were: %1.").arg(why.join(u"; "_s));
}

void InvoiceListWidget::showBulk(const BulkOutcome &outcome)
{
    using Action = BulkOutcome::Action;
    const int done = int(outcome.done.size());
    QString title;
    switch (outcome.action) {
    case Action::Approve:
        title = tr("%Ln invoice(s) approved.", nullptr, done);
        break;
    case Action::Reject:
        title = tr("%Ln invoice(s) rejected.", nullptr, done);
        break;
    case Action::Reopen:
        title = tr("%Ln invoice(s) reopened.", nullptr, done);
        break;
    case Action::ReadAgain:
        title = tr("%Ln invoice(s) will be read again.", nullptr, done);
        break;
    }
    m_banner->show(outcome.left() > 0 ? Tone::Doubtful : Tone::Good, title, leftSentence(outcome));
    if (done > 0 && (outcome.action == Action::Approve || outcome.action == Action::Reject)) {
        //: Button: take what was just done back.
        m_banner->addAction(tr("Undo"), [this, ids = outcome.done] { m_presenter.reopen(ids); })
            ->setObjectName(u"bulkUndoButton"_s);
    }
}

// --- export

void InvoiceListWidget::exportChosen()
{
    const QList<InvoiceId> chosen = selected();
    askExportTarget(chosen.isEmpty() ? m_presenter.model().ids() : chosen);
}

void InvoiceListWidget::exportOne(InvoiceId id)
{
    askExportTarget({id});
}

void InvoiceListWidget::askExportTarget(const QList<InvoiceId> &ids)
{
    SettingsService &settings = m_presenter.settings();
    const QString last = settings.uiState(u"invoices.lastFolder"_s);
    const QString folder = last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
    auto *dialog = new QFileDialog(window(), tr("Export %Ln invoice(s)", nullptr, int(ids.size())), folder);
    dialog->setObjectName(u"exportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString csv = tr("Spreadsheet (*.csv)");
    const QString json = tr("JSON, with all details (*.json)");
    dialog->setNameFilters({csv, json});
    dialog->setDefaultSuffix(u"csv"_s);
    //: Name of the exported file, without its ending. %1: the date.
    dialog->selectFile(tr("invoices %1").arg(QDate::currentDate().toString(Qt::ISODate)));
    connect(dialog, &QFileDialog::filterSelected, dialog,
            [dialog, json](const QString &filter) { dialog->setDefaultSuffix(filter == json ? u"json"_s : u"csv"_s); });
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids](const QString &file) {
        m_presenter.settings().setUiState(u"invoices.lastFolder"_s, QFileInfo(file).absolutePath());
        const bool asJson = file.endsWith(u".json"_s, Qt::CaseInsensitive);
        m_exporter.start(ids, asJson ? ExportFormat::Json : ExportFormat::Csv, file);
    });
    dialog->open();
}

void InvoiceListWidget::showExported(int count, const QString &file)
{
    m_progress->hide();
    m_banner->show(Tone::Good, tr("%Ln invoice(s) exported.", nullptr, count),
                   displayName(QDir::toNativeSeparators(file)));
    //: Button: open the folder with the exported file.
    m_banner
        ->addAction(tr("Open the folder"),
                    [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(file).absolutePath())); })
        ->setObjectName(u"openExportFolderButton"_s);
    showSelection();
}

} // namespace desk
