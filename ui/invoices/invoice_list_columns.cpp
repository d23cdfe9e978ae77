// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/invoice_list_widget.h"
#include "ui/invoices/invoice_row_delegate.h"
#include "ui/kit/badge_widget.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/list_header_widget.h"

#include <QAction>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Sort = InvoiceQuery::Sort;

struct ColumnEntry {
    std::optional<Sort> sort; ///< none = cannot be sorted by
    const char16_t *name;
    int width;
};

// In the order of InvoiceListModel::Column.
constexpr std::array<ColumnEntry, InvoiceListModel::ColumnCount> Columns{{
    {Sort::Status, u"status", 136},
    {Sort::Seller, u"seller", 230},
    {Sort::Number, u"number", 124},
    {Sort::IssueDate, u"issue_date", 106},
    {Sort::DueDate, u"due_date", 106},
    {Sort::Total, u"total", 124},
    {Sort::Confidence, u"confidence", 120},
    {Sort::Assignee, u"assignee", 110},
    {std::nullopt, u"notes", 64},
    {Sort::Source, u"source", 88},
    {Sort::Cost, u"cost", 64},
}};

const QString HeaderState = u"invoices.list.header.2"_s; ///< 2: with assignee and notes
constexpr int SupplierWidth = 180;                       ///< so much of a name must be seen
constexpr int ConfidenceBar = 42;                        ///< the bar before the word, with its gap

/// Wide enough for the longest word that can stand in the column, in whatever language.
int wordWidth(int column, const QString &title, const QFont &font)
{
    const QFontMetrics metrics(font);
    int width = metrics.horizontalAdvance(title);
    if (column == InvoiceListModel::StatusColumn) {
        for (int i = 0; i <= int(InvoiceStatus::Failed); ++i) {
            const auto status = InvoiceStatus(i);
            width = std::max(width, BadgeWidget::sizeFor(font, statusIcon(status), statusWord(status)).width());
        }
    } else if (column == InvoiceListModel::Confidence) {
        for (const double confidence : {0.0, 0.5, 0.8, 1.0}) {
            const QString word = confidenceWord(confidence, DefaultCertainty);
            width = std::max(width, ConfidenceBar + metrics.horizontalAdvance(word));
        }
    } else if (column == InvoiceListModel::Source) {
        for (int i = 0; i <= int(ValueSource::Human); ++i)
            width = std::max(width, metrics.horizontalAdvance(sourceWord(ValueSource(i))));
    }
    return width + 2 * ListHeaderWidget::Margin;
}

} // namespace

QTableView *InvoiceListWidget::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"invoiceTable"_s);
    m_table->setAccessibleName(tr("Invoices"));
    m_table->setHorizontalHeader(new ListHeaderWidget(m_table));
    m_table->setModel(&m_presenter.model());
    m_table->setItemDelegate(new InvoiceRowDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(RowHeight);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView *header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true);
    header->setHighlightSections(false);
    header->setStretchLastSection(false);
    header->setMinimumSectionSize(48);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    for (int column = 0; column < InvoiceListModel::ColumnCount; ++column) {
        const QString title = m_presenter.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        const int least = wordWidth(column, title, m_table->font());
        m_table->setColumnWidth(column, std::max(Columns[size_t(column)].width, least));
    }
    header->setSectionResizeMode(InvoiceListModel::Supplier, QHeaderView::Stretch);
    return m_table;
}

void InvoiceListWidget::restoreLayout()
{
    SettingsService &settings = m_presenter.settings();
    QHeaderView *header = m_table->horizontalHeader();
    const QString state = settings.uiState(HeaderState);
    if (!state.isEmpty())
        header->restoreState(QByteArray::fromBase64(state.toLatin1()));
    const QStringList sort = settings.uiState(u"invoices.list.sort"_s).split(u' ');
    for (const ColumnEntry &column : Columns) {
        if (column.sort && sort.value(0) == QString::fromUtf16(column.name))
            m_presenter.sortBy(*column.sort, sort.value(1) == "descending"_L1);
    }
    showSort();
}

void InvoiceListWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

void InvoiceListWidget::fitColumns()
{
    // In a small window the columns that are asked for least make room for the supplier's name.
    QHeaderView *header = m_table->horizontalHeader();
    int wanted = SupplierWidth;
    for (int column = 0; column < InvoiceListModel::ColumnCount; ++column) {
        if (column != InvoiceListModel::Supplier)
            wanted += m_makesRoom.contains(column) ? Columns[size_t(column)].width : header->sectionSize(column);
    }
    const bool narrow = width() < wanted;
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    if (!narrow) {
        for (const int column : std::exchange(m_makesRoom, {}))
            header->showSection(column);
        return;
    }
    for (const int column : {int(InvoiceListModel::Source), int(InvoiceListModel::Cost), int(InvoiceListModel::Notes),
                             int(InvoiceListModel::Assignee)}) {
        if (!header->isSectionHidden(column)) {
            header->hideSection(column);
            m_makesRoom.append(column);
        }
    }
}

void InvoiceListWidget::saveLayout()
{
    for (const int column : std::exchange(m_makesRoom, {})) // hidden by us, not by the person
        m_table->horizontalHeader()->showSection(column);
    SettingsService &settings = m_presenter.settings();
    settings.setUiState(HeaderState, QString::fromLatin1(m_table->horizontalHeader()->saveState().toBase64()));
    const InvoiceQuery &query = m_presenter.query();
    QString sort;
    for (const ColumnEntry &column : Columns) {
        if (column.sort == query.sort)
            sort = QString::fromUtf16(column.name) + (query.descending ? u" descending"_s : u" ascending"_s);
    }
    settings.setUiState(u"invoices.list.sort"_s, sort);
}

void InvoiceListWidget::showSort()
{
    const InvoiceQuery &query = m_presenter.query();
    QHeaderView *header = m_table->horizontalHeader();
    const QSignalBlocker quiet(header);
    int shown = -1;
    for (int column = 0; column < InvoiceListModel::ColumnCount; ++column) {
        if (Columns[size_t(column)].sort == query.sort)
            shown = column;
    }
    header->setSortIndicator(shown, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void InvoiceListWidget::sortByColumn(int column)
{
    const InvoiceQuery &query = m_presenter.query();
    const std::optional<Sort> sort = Columns[size_t(column)].sort;
    if (!sort)
        return showSort();
    if (query.sort != *sort)
        m_presenter.sortBy(*sort, false);
    else if (!query.descending)
        m_presenter.sortBy(*sort, true);
    else
        m_presenter.sortBy(Sort::Imported, true); // the third click: as they came
    showSort();
}

void InvoiceListWidget::showColumnMenu(const QPoint &point)
{
    QHeaderView *header = m_table->horizontalHeader();
    auto *menu = new QMenu(header);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < InvoiceListModel::ColumnCount; ++column) {
        QAction *action =
            menu->addAction(m_presenter.model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), this,
                            [this, header, column](bool shown) {
                                header->setSectionHidden(column, !shown);
                                m_makesRoom.removeAll(column); // from now on it is the person's word
                            });
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        action->setEnabled(column != InvoiceListModel::Supplier); // one column has to say which row it is
    }
    menu->popup(header->mapToGlobal(point));
}

} // namespace desk
