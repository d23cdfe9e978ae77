// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace desk {

class Actions;
class BadgeWidget;
class ElidedLabelWidget;

/// The head of the review: whose invoice it is, where it stands, who looks at it, and what can be done with the whole.
/// Threads: main thread. Ownership: borrows the actions.
class ReviewHeaderWidget : public QWidget {
    Q_OBJECT
public:
    explicit ReviewHeaderWidget(Actions &actions, QWidget *parent = nullptr);

    void setInvoice(const Invoice &invoice, bool editable, const QString &me);
    /// Why approval is not possible, or empty.
    void setBlock(const QString &sentence);
    /// @param onlyWaiting  the list holds nothing but what needs review. 0 of 0 hides it.
    void setPosition(int number, int count, bool onlyWaiting);
    void focusApprove();
    [[nodiscard]] QWidget *notesButton() const;
    [[nodiscard]] QWidget *assignButton() const;
    [[nodiscard]] QWidget *moreButton() const;

signals:
    void backRequested();
    void kindChosen(desk::DocumentKind kind);
    void approveRequested();

private:
    void build();
    [[nodiscard]] QToolButton *actionButton(const QString &id);
    [[nodiscard]] QToolButton *supplierButton();
    [[nodiscard]] QPushButton *decisionButton(const QString &iconName, const QString &text, const QString &name);

    Actions &m_actions;
    ElidedLabelWidget *m_title = nullptr;
    BadgeWidget *m_status = nullptr;
    QComboBox *m_kind = nullptr;
    QToolButton *m_assign = nullptr;
    QToolButton *m_notes = nullptr;
    QToolButton *m_more = nullptr;
    QLabel *m_position = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_approve = nullptr;
};

} // namespace desk
