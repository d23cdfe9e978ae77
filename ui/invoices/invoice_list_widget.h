// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/invoice_list_presenter.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace desk {

class Actions;
class BannerWidget;
class EmptyStateWidget;
class ExportPresenter;
class ProgressStripWidget;
class ReasonBarWidget;
class StatusChipsWidget;
class ToneLabelWidget;

/// The list of invoices with its filter and what can be done with many at once.
/// Threads: main thread. Ownership: borrows the presenters and the actions.
class InvoiceListWidget : public QWidget {
    Q_OBJECT
public:
    InvoiceListWidget(InvoiceListPresenter &presenter, ExportPresenter &exporter, Actions &actions,
                      QWidget *parent = nullptr);

    [[nodiscard]] QList<InvoiceId> selected() const;
    [[nodiscard]] BannerWidget &banner() { return *m_banner; }
    /// Brings an invoice into view and makes it the current row.
    void choose(InvoiceId id);
    void focusTable();
    void setStatuses(const QList<InvoiceStatus> &statuses);
    void saveLayout();
    /// Asks where to, then exports this one.
    void exportOne(InvoiceId id);

signals:
    void openRequested(desk::InvoiceId id);
    /// Of the empty list.
    void importRequested();
    void samplesRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int RowHeight = 32;
    /// What must be where it was after the ids have changed.
    struct Place {
        InvoiceId top, current;
        int topOffset = 0; ///< pixels of the top row that are scrolled away
        QSet<InvoiceId> selected;
        bool all = false;
    };

    void build();
    [[nodiscard]] QWidget *buildFilterBar();
    [[nodiscard]] QTableView *buildTable();
    void connectPresenter();
    void connectTable();
    void registerActions();
    void restoreLayout();
    void fitColumns();
    void rememberPlace();
    void restorePlace(bool byPerson);
    void showState();
    void showSelection();
    void showSort();
    void sortByColumn(int column);
    void showMenu(const QPoint &point);
    void showColumnMenu(const QPoint &point);
    void showBulk(const BulkOutcome &outcome);
    void askExportTarget(const QList<InvoiceId> &ids);
    void exportChosen();
    void showExported(int count, const QString &file);
    [[nodiscard]] QString leftSentence(const BulkOutcome &outcome) const;

    InvoiceListPresenter &m_presenter;
    ExportPresenter &m_exporter;
    Actions &m_actions;
    QLineEdit *m_filter = nullptr;
    StatusChipsWidget *m_chips = nullptr;
    ToneLabelWidget *m_selection = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_export = nullptr;
    ReasonBarWidget *m_rejectBar = nullptr;
    BannerWidget *m_banner = nullptr;
    ProgressStripWidget *m_progress = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_table = nullptr;
    EmptyStateWidget *m_none = nullptr;
    EmptyStateWidget *m_noMatch = nullptr;
    Place m_place;
    bool m_narrow = false;
    QList<int> m_makesRoom; ///< columns hidden while the window is small
};

} // namespace desk
