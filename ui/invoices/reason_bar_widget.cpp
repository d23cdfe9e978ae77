// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/reason_bar_widget.h"

#include "ui/invoices/flow_layout.h"
#include "ui/kit/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

ReasonBarWidget::ReasonBarWidget(const QString &namePrefix, const QString &question, QWidget *parent)
    : QWidget(parent), m_namePrefix(namePrefix)
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
    m_recent = new QWidget(this);
    m_recentFlow = new FlowLayout(6, m_recent);
    m_recent->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_reason, 1);
    line->addWidget(m_confirm);
    line->addWidget(cancelButton);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 0, 12, 8);
    column->addLayout(line);
    column->addWidget(m_recent);
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

void ReasonBarWidget::setRecentReasons(const QStringList &reasons)
{
    while (const std::unique_ptr<QLayoutItem> item{m_recentFlow->takeAt(0)})
        item->widget()->deleteLater();
    int number = 0;
    for (const QString &reason : reasons) {
        const QString text = fontMetrics().elidedText(displayName(reason), Qt::ElideRight, 240);
        auto *button = new QPushButton(text, m_recent);
        button->setObjectName(u"%1Recent_%2"_s.arg(m_namePrefix).arg(number++));
        connect(button, &QPushButton::clicked, this, [this, reason] { emit confirmed(reason); });
        m_recentFlow->addWidget(button);
    }
    m_recent->setVisible(!reasons.isEmpty());
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
