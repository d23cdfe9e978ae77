// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/payables_presenter.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;

namespace desk {

class Actions;
class BannerWidget;
class EmptyStateWidget;
class PayablesAskWidget;
class PayablesChipsWidget;
class PayablesView;
class ToneLabelWidget;

/// What is to be paid, week by week, and the way to the bank: release, hold, file, paid.
/// Threads: main thread. Ownership: borrows the presenter and the actions.
class PayablesWidget : public QWidget {
    Q_OBJECT
public:
    PayablesWidget(PayablesPresenter &presenter, Actions &actions, QWidget *parent = nullptr);

    void saveLayout();
    /// Puts the keyboard into the list.
    void focusList();
    /// What an action would work on: the marked ones, else the one under the cursor (or its whole week).
    [[nodiscard]] QList<Payable> chosen() const;

signals:
    void openRequested(desk::InvoiceId id);
    /// Something about the own company is missing there.
    void settingsRequested();
    /// The list of invoices, to approve some.
    void invoicesRequested();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// What must be where it was after the list was filled anew.
    struct Place {
        InvoiceId current;
        QString currentGroup;    ///< key, where the cursor is on a week
        QList<InvoiceId> around; ///< those behind the current one, then those before it, the nearest first
        int scroll = 0;
    };

    void build();
    [[nodiscard]] QWidget *buildFilterBar();
    void buildEmptyStates();
    void connectPresenter();
    void connectParts();
    void registerActions();
    void restoreLayout();
    void rememberPlace();
    void restorePlace();
    void showState();
    void showSelection();
    void enableActions();
    void showMenu(const QPoint &point);

    void askHold();
    void takeBack();
    void pay();
    void order();
    void showSummary(const PaymentSummary &summary);
    [[nodiscard]] QString doneSentence(const PaymentSummary &summary) const;
    [[nodiscard]] QString leftSentence(const PaymentSummary &summary) const;

    PayablesPresenter &m_presenter;
    Actions &m_actions;
    QLineEdit *m_filter = nullptr;
    PayablesChipsWidget *m_chips = nullptr;
    QCheckBox *m_showPaid = nullptr;
    ToneLabelWidget *m_selection = nullptr;
    QPushButton *m_release = nullptr;
    QPushButton *m_hold = nullptr;
    QPushButton *m_paid = nullptr;
    QPushButton *m_order = nullptr;
    PayablesAskWidget *m_ask = nullptr;
    BannerWidget *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    PayablesView *m_view = nullptr;
    EmptyStateWidget *m_none = nullptr;
    EmptyStateWidget *m_allPaid = nullptr;
    EmptyStateWidget *m_noMatch = nullptr;
    QSet<QString> m_folded; ///< keys of weeks
    QList<Payable> m_asked; ///< what the question in m_ask is about
    Place m_place;
    bool m_restoring = false;
};

} // namespace desk
