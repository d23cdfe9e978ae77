// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/coding_presenter.h"
#include "ui/invoices/history_presenter.h"
#include "ui/invoices/notes_presenter.h"
#include "ui/invoices/review_original_presenter.h"
#include "ui/invoices/review_presenter.h"
#include "ui/invoices/review_supplier_presenter.h"

#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace desk {

class Actions;
class AssignWidget;
class BannerWidget;
class CodingWidget;
class FieldWhyWidget;
class FieldsWidget;
class FindingsWidget;
class HistoryWidget;
class LineItemsWidget;
class NotesWidget;
class PageWidget;
class ReasonBarWidget;
class ReviewConflictWidget;
class ReviewHeaderWidget;
class SplitPresenter;
class SplitWidget;
class ToneLabelWidget;
class UnreadWidget;

/// The review of one invoice: the page beside the fields, the lines below them.
/// Threads: main thread. Ownership: borrows the presenters and the actions.
class ReviewWidget : public QWidget {
    Q_OBJECT
public:
    ReviewWidget(ReviewPresenter &presenter, SplitPresenter &splits, Actions &actions, QWidget *parent = nullptr);
    ~ReviewWidget() override;

    /// Where this invoice stands among those of the list; 0 of 0 hides it.
    /// @param onlyWaiting  the list holds nothing but what needs review.
    void setPosition(int number, int count, bool onlyWaiting = false);
    /// A word about what happened before, with a way back: "Approved inv-000012" and Undo.
    BannerWidget &banner() { return *m_banner; }
    void saveLayout();
    /// Lets go of the pictures while another screen is shown.
    void leave();

signals:
    void backRequested();
    void otherRequested(desk::InvoiceId id);
    void supplierRequested(desk::SupplierId id);

private:
    void build();
    [[nodiscard]] QWidget *buildRightSide();
    void connectPresenter();
    void connectPage();
    void connectFields();
    void connectFindings();
    void connectPopups();
    void connectOffers();
    void registerActions();
    void restoreLayout();

    void showOpened();
    void showChanged();
    void showStand();
    void showSettled();
    void showMarks();
    void showSpot(const FieldValue &value, bool reveal);
    void showPages();
    void enableActions();
    void focusStart();
    /// F8: findings and doubtful fields in the order in which they stand.
    void goToNext(bool forward);
    void goToLine(int line);
    void onFocusChanged(QWidget *now);
    void onAllChecked();
    void offerSplit();
    void openSplit();
    void approve();
    void acceptFindings(const QList<Finding> &findings, const QString &reason);
    void askOriginalTarget();
    void chooseKind(DocumentKind kind);
    void showHistory();
    void showWhy(std::optional<Field> field);
    void showAssign();
    void showFailure(const Error &error);

    ReviewPresenter &m_presenter;
    Actions &m_actions;
    ReviewOriginalPresenter m_originals;
    HistoryPresenter m_histories;
    NotesPresenter m_notesPresenter;
    CodingPresenter m_codings;
    ReviewSupplierPresenter m_supplier;
    SplitPresenter &m_splits;
    ReviewHeaderWidget *m_header = nullptr;
    BannerWidget *m_banner = nullptr;
    BannerWidget *m_settled = nullptr;
    ReviewConflictWidget *m_conflict = nullptr;
    SplitWidget *m_split = nullptr;
    bool m_splitWanted = false;    ///< the person asked for it: opened with what is proposed
    InvoiceId m_splitRefused = {}; ///< it was not wanted for this one
    ReasonBarWidget *m_rejectBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_right = nullptr;
    PageWidget *m_page = nullptr;
    ToneLabelWidget *m_standIcon = nullptr;
    ToneLabelWidget *m_stand = nullptr;
    FindingsWidget *m_findings = nullptr;
    FieldsWidget *m_fields = nullptr;
    CodingWidget *m_coding = nullptr;
    LineItemsWidget *m_lines = nullptr;
    UnreadWidget *m_unread = nullptr;
    HistoryWidget *m_history = nullptr;
    FieldWhyWidget *m_why = nullptr;
    NotesWidget *m_notes = nullptr;
    AssignWidget *m_assign = nullptr;
    FieldValue m_spot; ///< a cell of the lines, an answer or a match: marked on the page
};

} // namespace desk
