// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_ask_widget.h"

#include <QAction>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

PayablesAskWidget::PayablesAskWidget(QWidget *parent) : QWidget(parent)
{
    m_question = new QLabel(this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(u"holdReasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason for the hold"));
    m_reason->setPlaceholderText(tr("For example: goods came back, wait for the credit note"));
    m_date = new QDateEdit(this);
    m_date->setObjectName(u"paidOnEdit"_s);
    m_date->setAccessibleName(tr("Day of the payment"));
    m_date->setCalendarPopup(true);
    m_confirm = new QPushButton(this);
    m_confirm->setObjectName(u"paymentAskConfirmButton"_s);
    m_confirm->setAccessibleName(tr("Confirm"));
    //: Button beside a question: do nothing after all.
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"paymentAskCancelButton"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 8);
    line->addWidget(m_question);
    line->addWidget(m_reason, 1);
    line->addWidget(m_date);
    line->addWidget(m_confirm);
    line->addWidget(cancel);
    line->addStretch(0);
    hide();

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(m_day || !text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &PayablesAskWidget::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &PayablesAskWidget::confirm);
    const auto leave = [this] {
        hide();
        emit cancelled();
    };
    connect(cancel, &QPushButton::clicked, this, leave);
    const auto key = [this](const QKeySequence &sequence, auto handler) {
        auto *action = new QAction(this);
        action->setShortcut(sequence);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, handler);
        addAction(action);
    };
    key(Qt::Key_Escape, leave);
    auto *enter = new QAction(m_date);
    enter->setShortcuts({QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)});
    enter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(enter, &QAction::triggered, this, &PayablesAskWidget::confirm);
    m_date->addAction(enter);
}

void PayablesAskWidget::askReason(int count)
{
    m_reason->clear();
    m_question->setText(tr("&Why are %Ln invoice(s) not to be paid now?", nullptr, count));
    m_question->setBuddy(m_reason);
    //: Button: do not pay for now.
    m_confirm->setText(tr("Put on hold"));
    begin(false);
    m_reason->setFocus(Qt::OtherFocusReason);
}

void PayablesAskWidget::askDay(int count, QDate today)
{
    m_date->setMaximumDate(today);
    m_date->setDate(today);
    m_question->setText(tr("On which &day were %Ln invoice(s) paid?", nullptr, count));
    m_question->setBuddy(m_date);
    //: Button: remember that these were paid.
    m_confirm->setText(tr("Mark as paid"));
    begin(true);
    m_date->setFocus(Qt::OtherFocusReason);
}

void PayablesAskWidget::begin(bool day)
{
    m_day = day;
    m_reason->setVisible(!day);
    m_date->setVisible(day);
    m_confirm->setEnabled(day || !m_reason->text().trimmed().isEmpty());
    show();
}

void PayablesAskWidget::confirm()
{
    if (!m_confirm->isEnabled())
        return;
    hide();
    if (m_day)
        emit dayGiven(m_date->date());
    else
        emit reasonGiven(m_reason->text().trimmed());
}

} // namespace desk
