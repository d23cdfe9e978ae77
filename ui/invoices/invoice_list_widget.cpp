// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_widget.h"

#include "ui/invoices/filter_chips_widget.h"
#include "ui/invoices/filter_name_widget.h"
#include "ui/invoices/filter_panel_widget.h"
#include "ui/invoices/invoice_list_assign_widget.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/status_chips_widget.h"
#include "ui/invoices/totals_row_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostRemembered = 5000; // more selected rows than this count as all or nothing

} // namespace

InvoiceListWidget::InvoiceListWidget(const InvoiceListParts &parts, Actions &actions, QWidget *parent)
    : QWidget(parent), m_presenter(parts.list), m_bulk(parts.bulk), m_filters(parts.filters), m_actions(actions)
{
    build();
    connectPresenter();
    connectBulk();
    connectFilters();
    connectTable();
    registerActions();
    restoreLayout();
    restoreFilter();
    showSelection();
}

// --- building

void InvoiceListWidget::build()
{
    m_chips = new StatusChipsWidget(this);
    m_rejectBar = new ReasonBarWidget(u"bulkReject"_s, tr("&Why are they rejected?"), this);
    m_assignBar = new InvoiceListAssignWidget(this);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"listBanner"_s);
    m_banner->hide();
    m_bulkProgress = new ProgressStripWidget(this);
    m_bulkProgress->setObjectName(u"bulkProgress"_s);
    m_totals = new TotalsRowWidget(this);
    buildFilters();
    buildStates();

    auto *chips = new QHBoxLayout;
    chips->setContentsMargins(12, 0, 12, 8);
    chips->addWidget(m_chips, 1);
    chips->addWidget(m_selection = new ToneLabelWidget(this));
    m_selection->setObjectName(u"selectionLabel"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildBar());
    column->addWidget(m_panel);
    column->addLayout(chips);
    m_filterChips->setContentsMargins(12, 0, 12, 8); // of the widget: gone with it while it is hidden
    column->addWidget(m_filterChips);
    column->addWidget(m_filterName);
    column->addWidget(m_rejectBar);
    column->addWidget(m_assignBar);
    auto *inset = new QHBoxLayout; // the banner paints all of itself
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_banner);
    column->addLayout(inset);
    m_bulkProgress->setContentsMargins(12, 0, 12, 4);
    column->addWidget(m_bulkProgress);
    column->addWidget(m_stack, 1);
    column->addWidget(m_totals);
}

void InvoiceListWidget::buildStates()
{
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
                                     tr("No invoice has all of these words and fits all of these filters."), this);
    //: Button: show all invoices again.
    m_noMatch->addStep(u"x"_s, tr("Clear the filter"), [this] { clearFilter(); })
        ->setObjectName(u"clearFilterButton"_s);
    m_noTrash = new EmptyStateWidget(u"trash-2"_s, tr("The trash is empty"),
                                     tr("What you move to the trash lies here until you restore it."), this);
    //: Button: from the trash back to the list.
    m_noTrash->addStep(u"receipt-text"_s, tr("Show all invoices"), [this] { m_presenter.setStatuses({}); })
        ->setObjectName(u"leaveTrashButton"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(buildTable());
    m_stack->addWidget(m_none);
    m_stack->addWidget(m_noMatch);
    m_stack->addWidget(m_noTrash);
}

QWidget *InvoiceListWidget::buildBar()
{
    auto *bar = new QWidget(this);
    const auto button = [bar](const QString &name, const QString &iconName, const QString &text) {
        auto *made = new QPushButton(icon(iconName), text, bar);
        made->setObjectName(name);
        return made;
    };
    //: Button: say that the reading of the selected invoices is right.
    m_approve = button(u"bulkApproveButton"_s, u"circle-check"_s, tr("Approve"));
    //: Button: refuse the selected invoices, with a reason.
    m_reject = button(u"bulkRejectButton"_s, u"circle-x"_s, tr("Reject..."));
    //: Button: take the selected invoices out of the trash.
    m_restore = button(u"bulkRestoreButton"_s, u"archive-restore"_s, tr("Restore"));
    //: Button: write the selected invoices, or all of the list, into a file.
    m_export = button(u"exportButton"_s, u"file-down"_s, tr("Export..."));
    auto *line = new QHBoxLayout(bar);
    line->setContentsMargins(12, 10, 12, 8);
    line->setSpacing(8);
    line->addWidget(m_filter, 1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_moreFilters, m_saved, m_approve, m_reject, m_restore, m_export, m_more})
        line->addWidget(widget);
    connect(m_approve, &QPushButton::clicked, this, [this] { m_bulk.approve(selected()); });
    connect(m_reject, &QPushButton::clicked, m_rejectBar, &ReasonBarWidget::start);
    connect(m_restore, &QPushButton::clicked, this, [this] { m_bulk.restore(selected()); });
    connect(m_export, &QPushButton::clicked, this, &InvoiceListWidget::exportChosen);
    return bar;
}

// --- connecting

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
    connect(&m_presenter, &InvoiceListPresenter::totalsChanged, m_totals, &TotalsRowWidget::setTotals);
    connect(
        &m_presenter, &InvoiceListPresenter::selectionTotalsChanged, this,
        [this](const std::optional<QueryTotals> &totals) { m_totals->setSelectionTotals(totals, selectedCount()); });
    connect(&m_presenter, &InvoiceListPresenter::snippetChanged, this, [this](const QString &snippet) {
        m_totals->setSnippet(!m_presenter.query().text.isEmpty() && m_stack->currentWidget() == m_table, snippet);
    });
    connect(&m_presenter, &InvoiceListPresenter::failed, m_banner, &BannerWidget::showError);
    connect(m_rejectBar, &ReasonBarWidget::cancelled, this, &InvoiceListWidget::focusTable);
    connect(m_rejectBar, &ReasonBarWidget::confirmed, this, [this](const QString &reason) {
        m_rejectBar->finish();
        m_bulk.reject(selected(), reason);
        focusTable();
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
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvoiceListWidget::showSelection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { m_presenter.setCurrent(m_presenter.model().idAt(now.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &now) { emit currentChanged(m_presenter.model().idAt(now.row())); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &InvoiceListWidget::showMenu);
    QHeaderView *header = m_table->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &InvoiceListWidget::sortByColumn);
    connect(header, &QHeaderView::customContextMenuRequested, this, &InvoiceListWidget::showColumnMenu);
}

void InvoiceListWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter.askPeople();
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
    const int count = selectedCount();
    m_place.all = count > 0 && count == model.rowCount();
    if (m_place.all || count > MostRemembered)
        return;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            m_place.selected.insert(model.idAt(row));
    }
}

void InvoiceListWidget::restorePlace(bool byPerson)
{
    const InvoiceListModel &model = m_presenter.model();
    const Place place = std::exchange(m_place, {});
    if (place.all)
        m_table->selectAll();
    else if (selectedCount() != place.selected.size() || model.idAt(m_table->currentIndex().row()) != place.current)
        restoreSelection(place);
    if (byPerson) {
        m_table->verticalScrollBar()->setValue(0);
    } else if (place.top.isValid()) {
        if (const int row = model.rowOf(place.top); row >= 0)
            m_table->verticalScrollBar()->setValue(row * RowHeight + place.topOffset);
    }
    if (!m_table->currentIndex().isValid() && model.rowCount() > 0)
        m_presenter.setCurrent(model.idAt(0)); // the words of a search are shown of the first one
}

void InvoiceListWidget::restoreSelection(const Place &place)
{
    const InvoiceListModel &model = m_presenter.model();
    if (place.selected.isEmpty() && !place.current.isValid())
        return;
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
    m_presenter.setStatuses(statuses);
}

QList<InvoiceId> InvoiceListWidget::selected() const
{
    QList<InvoiceId> ids;
    ids.reserve(selectedCount());
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            ids.append(m_presenter.model().idAt(row));
    }
    return ids;
}

int InvoiceListWidget::selectedCount() const
{
    int count = 0;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection())
        count += range.height();
    return count;
}

// --- what is shown

void InvoiceListWidget::showState()
{
    if (!m_presenter.isLoaded())
        return;
    QWidget *page = m_table;
    if (m_presenter.model().rowCount() == 0)
        page = m_presenter.isFiltered() ? m_noMatch : m_presenter.inTrash() ? m_noTrash : m_none;
    m_stack->setCurrentWidget(page);
}

void InvoiceListWidget::showSelection()
{
    const int count = selectedCount();
    const int all = m_presenter.model().rowCount();
    m_selection->setText(count > 1 ? tr("%Ln selected", nullptr, count) : tr("%Ln invoice(s)", nullptr, all));
    m_selection->setQuiet();
    m_presenter.setSelection(count > 1 && count < all ? selected() : QList<InvoiceId>(), count == all);
    enableActions(count, all);
}

} // namespace desk
