// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_lines_widget.h"

#include "ui/kit/badge_widget.h"
#include "ui/kit/tone_label_widget.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

QWidget *SupplierLinesWidget::makeLine(const SupplierLine &line)
{
    auto *widget = new QWidget(m_lines);
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    auto *title = new ToneLabelWidget(line.title, widget);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    title->setWordWrap(!line.strong); // an account stays on one line
    if (line.quiet)
        title->setQuiet();
    QFont font = title->font();
    font.setBold(line.strong);
    title->setFont(font);
    head->addWidget(title, line.strong ? 0 : 1);
    if (!line.badge.isEmpty())
        head->addWidget(new BadgeWidget(line.badgeIcon, line.badge, line.tone, widget));
    if (line.strong)
        head->addStretch();
    words->addLayout(head);
    if (!line.detail.isEmpty()) {
        auto *detail = new ToneLabelWidget(line.detail, widget);
        detail->setQuiet();
        detail->setWordWrap(true);
        words->addWidget(detail);
    }
    row->addLayout(words, 1);
    for (const SupplierLineButton &button : line.buttons) {
        auto *push = new QPushButton(button.text, widget);
        push->setObjectName(button.name);
        push->setToolTip(button.tip);
        push->setAccessibleDescription(line.title);
        connect(push, &QPushButton::clicked, this, [act = button.act] { act(); });
        row->addWidget(push, 0, Qt::AlignTop);
    }
    return widget;
}

void SupplierLinesWidget::setLines(const QList<SupplierLine> &lines, const QString &none)
{
    const QWidget *focus = QApplication::focusWidget();
    const QString keyboard = focus && m_lines && m_lines->isAncestorOf(focus) ? focus->objectName() : QString();
    if (m_lines) {
        m_lines->hide();
        m_lines->deleteLater(); // a button of it may be the one that is being clicked
        m_lines->setObjectName({});
        for (QPushButton *old : m_lines->findChildren<QPushButton *>())
            old->setObjectName({});
    }
    m_lines = new QWidget(this);
    auto *column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    for (const SupplierLine &line : lines)
        column->addWidget(makeLine(line));
    if (lines.isEmpty()) {
        auto *words = new ToneLabelWidget(none, m_lines);
        words->setQuiet();
        words->setWordWrap(true);
        column->addWidget(words);
    }
    addWide(m_lines);
    if (keyboard.isEmpty())
        return;
    QWidget *next = m_lines->findChild<QWidget *>(keyboard);
    if (!next)
        next = m_lines->findChild<QPushButton *>();
    if (next)
        next->setFocus(Qt::OtherFocusReason);
}

} // namespace desk
