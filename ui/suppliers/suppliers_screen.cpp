// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/suppliers_screen.h"

#include "core/storage/settings_service.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/list_header_widget.h"
#include "ui/kit/navigator.h"
#include "ui/kit/place_switch_widget.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"
#include "ui/suppliers/supplier_cell_delegate.h"
#include "ui/suppliers/supplier_widget.h"
#include "ui/suppliers/suppliers_presenter.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int RowHeight = 32;
constexpr auto SplitterKey = "suppliers.splitter"_L1;

std::optional<SupplierQuery::Sort> sortOf(int column)
{
    switch (column) {
    case SuppliersModel::Name:
        return SupplierQuery::Sort::Name;
    case SuppliersModel::Invoices:
        return SupplierQuery::Sort::Invoices;
    case SuppliersModel::Waiting:
        return SupplierQuery::Sort::Waiting;
    case SuppliersModel::LastInvoice:
        return SupplierQuery::Sort::LastInvoice;
    default:
        return std::nullopt;
    }
}
} // namespace

SuppliersScreen::SuppliersScreen(const SuppliersServices &services, Actions &actions, Navigator &navigator,
                                 QWidget *parent)
    : QWidget(parent),
      m_settings(services.settings),
      m_presenter(std::make_unique<SuppliersPresenter>(services.suppliers, services.invoices, services.changes))
{
    build(navigator);
    connectParts(actions, navigator);
    m_splitter->restoreState(QByteArray::fromBase64(m_settings.uiState(SplitterKey).toLatin1()));
}

SuppliersScreen::~SuppliersScreen()
{
    m_settings.setUiState(SplitterKey, QString::fromLatin1(m_splitter->saveState().toBase64()));
    // The widgets talk to the presenter, which goes before QWidget deletes its children.
    for (QWidget *widget : std::initializer_list<QWidget *>{m_stack, m_banner})
        std::unique_ptr<QWidget>(widget).reset();
}

void SuppliersScreen::build(Navigator &navigator)
{
    m_switch = new PlaceSwitchWidget(navigator, u"suppliersSwitch"_s, this);
    m_switch->setCurrent(PlaceSwitchWidget::Place::Suppliers);
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"suppliersBanner"_s);
    m_banner->hide();
    m_page = new SupplierWidget(*m_presenter, this);
    m_noChoice = new EmptyStateWidget(u"building-2"_s, tr("Choose a supplier"),
                                      tr("Its accounts, usual figures and invoices are shown here."), this);
    m_right = new QStackedWidget(this);
    m_right->addWidget(m_page);
    m_right->addWidget(m_noChoice);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->setObjectName(u"suppliersSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(buildList());
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_right->setMinimumWidth(scaled(420, fontMetrics()));
    m_none = new EmptyStateWidget(
        u"building-2"_s, tr("No suppliers yet"),
        tr("Every supplier whose invoice is read gets a page: its bank accounts, its usual figures, and what your "
           "corrections taught."),
        this);
    m_none->addStep(u"file-plus"_s, tr("Import files..."), [this] { emit importRequested(); })
        ->setObjectName(u"suppliersImport"_s);
    m_none->addStep(u"files"_s, tr("Try the sample invoices"), [this] { emit samplesRequested(); })
        ->setObjectName(u"suppliersSamples"_s);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_none);
    auto *inset = new QHBoxLayout; // takes no room while the banner is hidden
    inset->setContentsMargins(12, 0, 12, 0);
    inset->addWidget(m_banner);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_switch);
    column->addLayout(inset);
    column->addWidget(m_stack, 1);
    setFocusProxy(m_table);
}

QWidget *SuppliersScreen::buildList()
{
    auto *left = new QWidget(this);
    m_search = new QLineEdit(left);
    m_search->setObjectName(u"suppliersSearch"_s);
    m_search->setAccessibleName(tr("Find a supplier by name, VAT ID or account"));
    m_search->setPlaceholderText(tr("Name, VAT ID or account"));
    m_search->setClearButtonEnabled(true);
    m_onlyOpen = new QCheckBox(tr("Only with accounts to confirm"), left);
    m_onlyOpen->setObjectName(u"suppliersOnlyOpen"_s);
    auto *noMatch = new ToneLabelWidget(tr("No supplier has these words."), left);
    noMatch->setObjectName(u"suppliersNoMatch"_s);
    noMatch->setQuiet();
    noMatch->setWordWrap(true);
    noMatch->setContentsMargins(12, 8, 12, 8);
    noMatch->hide();
    m_noMatch = noMatch;
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(12, 8, 12, 8);
    filters->setSpacing(8);
    filters->addWidget(m_search);
    filters->addWidget(m_onlyOpen);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(filters);
    column->addWidget(m_noMatch);
    column->addWidget(buildTable(), 1);
    left->setMinimumWidth(scaled(280, fontMetrics()));
    return left;
}

QTableView *SuppliersScreen::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"suppliersTable"_s);
    m_table->setAccessibleName(tr("Suppliers"));
    m_table->setHorizontalHeader(new ListHeaderWidget(m_table));
    m_table->setModel(&m_presenter->model());
    m_table->setItemDelegate(new SupplierCellDelegate(-1, m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(SuppliersModel::Name, Qt::AscendingOrder);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setSectionResizeMode(SuppliersModel::Name, QHeaderView::Stretch);
    const int sign = scaled(18, fontMetrics()); // of the column that the list is sorted by
    for (const int column : {SuppliersModel::Invoices, SuppliersModel::Waiting, SuppliersModel::LastInvoice}) {
        const QString title = m_presenter->model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const QString widest = column == SuppliersModel::LastInvoice ? formatDate(QDate(2026, 9, 28)) : u"9999"_s;
        const int words =
            std::max(fontMetrics().horizontalAdvance(title) + sign, fontMetrics().horizontalAdvance(widest));
        m_widths[column] = words + 2 * ListHeaderWidget::Margin;
        m_table->setColumnWidth(column, m_widths[column]);
    }
    m_table->installEventFilter(this);
    connect(header, &QHeaderView::sectionClicked, this, &SuppliersScreen::sortBy);
    return m_table;
}

void SuppliersScreen::connectParts(Actions &actions, Navigator &navigator)
{
    connect(m_search, &QLineEdit::textChanged, this, &SuppliersScreen::ask);
    connect(m_onlyOpen, &QCheckBox::toggled, this, &SuppliersScreen::ask);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (!m_choosing && now.isValid())
            m_presenter->open(m_presenter->model().idAt(now.row()));
    });
    connect(m_page, &SupplierWidget::openRequested, &navigator, &Navigator::openInvoice);
    connect(m_presenter.get(), &SuppliersPresenter::listChanged, this, &SuppliersScreen::showList);
    connect(m_presenter.get(), &SuppliersPresenter::supplierChanged, this, &SuppliersScreen::showCurrent);
    connect(m_presenter.get(), &SuppliersPresenter::failed, m_banner, &BannerWidget::showError);
    connect(m_presenter.get(), &SuppliersPresenter::done, this, [this](const QString &sentence) {
        m_banner->show(Tone::Good, sentence);
        //: Button: take what was just done back.
        m_banner
            ->addAction(tr("Undo"),
                        [this] {
                            m_banner->hide();
                            m_presenter->undoStack().undo();
                        })
            ->setObjectName(u"suppliersUndo"_s);
    });
    actions.bindUndoStack(this, &m_presenter->undoStack());
    actions.on(u"list.filter", this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

void SuppliersScreen::ask()
{
    SupplierQuery query = m_presenter->query();
    query.text = m_search->text().simplified();
    query.onlyWithOpenAccount = m_onlyOpen->isChecked();
    m_presenter->setQuery(query);
}

void SuppliersScreen::sortBy(int column)
{
    const auto sort = sortOf(column);
    if (!sort)
        return;
    SupplierQuery query = m_presenter->query();
    // Names from A on, figures from the largest on; once more turns it round.
    query.descending = query.sort == *sort ? !query.descending : *sort != SupplierQuery::Sort::Name;
    query.sort = *sort;
    m_table->horizontalHeader()->setSortIndicator(column, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_presenter->setQuery(query);
}

void SuppliersScreen::showList()
{
    const SuppliersModel &model = m_presenter->model();
    const bool filtered = !m_presenter->query().text.isEmpty() || m_presenter->query().onlyWithOpenAccount;
    const bool nobody = model.rowCount() == 0;
    m_stack->setCurrentWidget(nobody && !filtered && !m_presenter->current().isValid() ? static_cast<QWidget *>(m_none)
                                                                                       : m_splitter);
    m_noMatch->setVisible(nobody && filtered);
    m_table->setVisible(!nobody || !filtered);
    if (!m_presenter->current().isValid() && !nobody)
        m_presenter->open(model.idAt(0));
    showCurrent();
}

void SuppliersScreen::showCurrent()
{
    const SupplierId current = m_presenter->current();
    m_right->setCurrentWidget(current.isValid() ? static_cast<QWidget *>(m_page) : m_noChoice);
    const int row = m_presenter->model().rowOf(current);
    m_choosing = true;
    if (row >= 0 && m_table->currentIndex().row() != row)
        m_table->selectRow(row);
    else if (row < 0)
        m_table->selectionModel()->clear();
    m_choosing = false;
}

void SuppliersScreen::showSupplier(SupplierId id)
{
    m_banner->hide();
    if (id.isValid())
        m_presenter->open(id);
    m_table->setFocus(Qt::OtherFocusReason);
}

// A name must be readable before anything else is.
void SuppliersScreen::fitColumns()
{
    int room = m_table->width() - scaled(180, fontMetrics());
    for (const int column : {SuppliersModel::Waiting, SuppliersModel::LastInvoice, SuppliersModel::Invoices}) {
        room -= m_widths.value(column);
        m_table->setColumnHidden(column, room < 0);
    }
}

bool SuppliersScreen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

void SuppliersScreen::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_presenter->setWatched(true);
}

void SuppliersScreen::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_presenter->setWatched(false);
}

} // namespace desk
