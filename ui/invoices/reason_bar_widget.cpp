// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/reason_bar_widget.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

ReasonBarWidget::ReasonBarWidget(const QString &namePrefix, const QString &question, QWidget *parent) : QWidget(parent)
{
    auto *label = new QLabel(question, this);
    m_reason = new QLineEdit(this);
    m_reason->setObjectName(namePrefix + u"ReasonEdit"_s);
    m_reason->setAccessibleName(tr("Reason for the rejection"));
    label->setBuddy(m_reason);
    //: Button beside the reason: refuse now.
    m_confirm = new QPushButton(tr("Reject"), this);
    m_confirm->setObjectName(namePrefix + u"ConfirmButton"_s);
    m_confirm->setEnabled(false);
    //: Button beside the reason: do not reject after all.
    auto *cancelButton = new QPushButton(tr("Cancel"), this);
    cancelButton->setObjectName(namePrefix + u"CancelButton"_s);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 0, 12, 8);
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addWidget(m_confirm);
    line->addWidget(cancelButton);
    hide();

    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_confirm->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_reason, &QLineEdit::returnPressed, this, &ReasonBarWidget::confirm);
    connect(m_confirm, &QPushButton::clicked, this, &ReasonBarWidget::confirm);
    connect(cancelButton, &QPushButton::clicked, this, &ReasonBarWidget::cancel);
    auto *escape = new QAction(this);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QAction::triggered, this, &ReasonBarWidget::cancel);
    addAction(escape);
}

void ReasonBarWidget::start()
{
    if (!isVisible())
        m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void ReasonBarWidget::finish()
{
    hide();
    m_reason->clear();
}

void ReasonBarWidget::confirm()
{
    const QString reason = m_reason->text().trimmed();
    if (!reason.isEmpty())
        emit confirmed(reason);
}

void ReasonBarWidget::cancel()
{
    finish();
    emit cancelled();
}

} // namespace desk
