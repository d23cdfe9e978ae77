// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoice_list_bulk_presenter.h"
#include "ui/invoices/invoice_list_presenter.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;
class QTableView;
class QToolButton;

namespace desk {

class Actions;
class BannerWidget;
class EmptyStateWidget;
class FilterChipsWidget;
class FilterNameWidget;
class FilterPanelWidget;
class FilterPresenter;
class InvoiceListAssignWidget;
class ProgressStripWidget;
class ReasonBarWidget;
class StatusChipsWidget;
class ToneLabelWidget;
class TotalsRowWidget;

/// The presenters of the list. Borrowed: all outlive the widget.
struct InvoiceListParts {
    InvoiceListPresenter &list;
    InvoiceListBulkPresenter &bulk;
    FilterPresenter &filters;
};

/// The list of invoices with its filters, sums and what can be done with many at once.
/// Threads: main thread. Ownership: borrows the presenters and the actions.
class InvoiceListWidget : public QWidget {
    Q_OBJECT
public:
    InvoiceListWidget(const InvoiceListParts &parts, Actions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QList<InvoiceId> selected() const;
    [[nodiscard]] BannerWidget &banner() { return *m_banner; }
    /// Brings an invoice into view and makes it the current row.
    void choose(InvoiceId id);
    void focusTable();
    void setStatuses(const QList<InvoiceStatus> &statuses);
    void saveLayout();

signals:
    void openRequested(desk::InvoiceId id);
    /// The row of the keyboard is another one; invalid = none.
    void currentChanged(desk::InvoiceId id);
    /// The selected ones, or all of the list.
    void exportRequested(const QList<desk::InvoiceId> &ids);
    /// Two or more, in the order of the list.
    void mergeRequested(const QList<desk::InvoiceId> &ids);
    /// The page of who it comes from.
    void supplierRequested(desk::InvoiceId id);
    /// Of the empty list.
    void importRequested();
    void samplesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    static constexpr int RowHeight = 32;
    /// What must be where it was after the ids have changed.
    struct Place {
        InvoiceId top, current;
        int topOffset = 0; ///< pixels of the top row that are scrolled away
        QSet<InvoiceId> selected;
        bool all = false;
    };

    // invoice_list_widget.cpp
    void build();
    void buildStates();
    [[nodiscard]] QWidget *buildBar();
    void connectPresenter();
    void connectBulk();
    void connectTable();
    void rememberPlace();
    void restorePlace(bool byPerson);
    void restoreSelection(const Place &place);
    [[nodiscard]] int selectedCount() const;
    void showState();
    void showSelection();

    // invoice_list_columns.cpp
    [[nodiscard]] QTableView *buildTable();
    void restoreLayout();
    void fitColumns();
    void showSort();
    void sortByColumn(int column);
    void showColumnMenu(const QPoint &point);

    // invoice_list_filters.cpp
    void buildFilters();
    void connectFilters();
    void restoreFilter();
    void saveFilterState();
    void showFilter();
    void applyFilter(const ListFilter &filter);
    void clearFilter();
    void togglePanel();
    void nameFilter();
    void fillSavedMenu();
    void arrangeFilters();

    // invoice_list_actions.cpp
    void registerActions();
    void enableActions(int count, int all);
    void fillMoreMenu();
    void showMenu(const QPoint &point);
    void startAssign();
    void showBulk(const BulkOutcome &outcome);
    void exportChosen();
    void saveOriginals();
    void openOriginals();

    InvoiceListPresenter &m_presenter;
    InvoiceListBulkPresenter &m_bulk;
    FilterPresenter &m_filters;
    Actions &m_actions;
    QLineEdit *m_filter = nullptr;
    QToolButton *m_moreFilters = nullptr, *m_saved = nullptr, *m_more = nullptr;
    QMenu *m_savedMenu = nullptr, *m_moreMenu = nullptr;
    FilterPanelWidget *m_panel = nullptr;
    FilterChipsWidget *m_filterChips = nullptr;
    FilterNameWidget *m_filterName = nullptr;
    StatusChipsWidget *m_chips = nullptr;
    ToneLabelWidget *m_selection = nullptr;
    QPushButton *m_approve = nullptr, *m_reject = nullptr, *m_restore = nullptr, *m_export = nullptr;
    ReasonBarWidget *m_rejectBar = nullptr;
    InvoiceListAssignWidget *m_assignBar = nullptr;
    BannerWidget *m_banner = nullptr;
    ProgressStripWidget *m_bulkProgress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyStateWidget *m_none = nullptr, *m_noMatch = nullptr, *m_noTrash = nullptr;
    TotalsRowWidget *m_totals = nullptr;
    Place m_place;
    bool m_narrow = false;
    QList<int> m_makesRoom; ///< columns hidden while the window is small
};

} // namespace desk
