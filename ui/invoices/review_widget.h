// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/review_presenter.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace desk {

class Actions;
class BadgeWidget;
class BannerWidget;
class ElidedLabelWidget;
class FieldsWidget;
class FindingsWidget;
class LineItemsWidget;
class PageWidget;
class ReasonBarWidget;
class ToneLabelWidget;
class UnreadWidget;

/// The review of one invoice: the page beside the fields, the lines below them.
/// Threads: main thread. Ownership: borrows the presenter and the actions.
class ReviewWidget : public QWidget {
    Q_OBJECT
public:
    ReviewWidget(ReviewPresenter &presenter, Actions &actions, QWidget *parent = nullptr);

    /// Where this invoice stands among those of the list; 0 of 0 hides it.
    void setPosition(int number, int count);
    /// A word about what happened before, with a way back: "Approved inv-000012" and Undo.
    BannerWidget &banner() { return *m_banner; }
    void saveLayout();
    /// Lets go of the pictures while another screen is shown.
    void leave();

signals:
    void backRequested();
    void otherRequested(desk::InvoiceId id);

private:
    void build();
    [[nodiscard]] QWidget *buildHeader();
    [[nodiscard]] QWidget *buildRightSide();
    void connectPresenter();
    void connectParts();
    void registerActions();
    void restoreLayout();

    void showOpened();
    void showChanged();
    void showHeader();
    void showStand();
    void showMarks();
    void showPages();
    void enableActions();
    void focusStart();
    void onFocusChanged(QWidget *now);
    void approve();
    void askOriginalTarget();
    void chooseKind(int index);
    void showConflict(const ReviewConflict &conflict);
    void showFailure(const Error &error);
    [[nodiscard]] QString blockSentence() const;

    ReviewPresenter &m_presenter;
    Actions &m_actions;
    ElidedLabelWidget *m_title = nullptr;
    BadgeWidget *m_status = nullptr;
    QComboBox *m_kind = nullptr;
    QLabel *m_position = nullptr;
    QToolButton *m_previous = nullptr;
    QToolButton *m_next = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_reject = nullptr;
    BannerWidget *m_banner = nullptr;
    BannerWidget *m_settled = nullptr;
    ReasonBarWidget *m_rejectBar = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QSplitter *m_right = nullptr;
    PageWidget *m_page = nullptr;
    ToneLabelWidget *m_standIcon = nullptr;
    ToneLabelWidget *m_stand = nullptr;
    FindingsWidget *m_findings = nullptr;
    FieldsWidget *m_fields = nullptr;
    LineItemsWidget *m_lines = nullptr;
    UnreadWidget *m_unread = nullptr;
    FieldValue m_cell; ///< the chosen cell of the lines, marked on the page
};

} // namespace desk
