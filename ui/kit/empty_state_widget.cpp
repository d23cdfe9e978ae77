// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/empty_state_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

EmptyStateWidget::EmptyStateWidget(const QString &iconName, const QString &title, const QString &sentence,
                                   QWidget *parent)
    : QWidget(parent), m_iconName(iconName)
{
    m_icon = new QLabel(this);
    m_title = new QLabel(title, this);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    m_sentence = new QLabel(sentence, this);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(scaled(480, fontMetrics()));
    m_steps = new QHBoxLayout;
    m_steps->setSpacing(scaled(8, fontMetrics()));

    auto *column = new QVBoxLayout(this);
    const int unit = scaled(8, fontMetrics());
    column->setContentsMargins(2 * unit, 3 * unit, 2 * unit, 3 * unit);
    column->setSpacing(unit);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_title, 0, Qt::AlignHCenter);
    auto *middle = new QHBoxLayout; // not by alignment, which forgets the height of wrapped text
    middle->addStretch();
    middle->addWidget(m_sentence);
    middle->addStretch();
    column->addLayout(middle);
    column->addSpacing(unit);
    auto *centred = new QHBoxLayout;
    centred->addStretch();
    centred->addLayout(m_steps);
    centred->addStretch();
    column->addLayout(centred);
    column->addStretch(3);
    paintIcon();
}

void EmptyStateWidget::setTexts(const QString &title, const QString &sentence)
{
    m_title->setText(title);
    m_sentence->setText(sentence);
}

QPushButton *EmptyStateWidget::addStep(const QString &iconName, const QString &text, std::function<void()> handler)
{
    QPushButton *button = addButton();
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setAccessibleName(text);
    connect(button, &QPushButton::clicked, this, std::move(handler));
    return button;
}

QPushButton *EmptyStateWidget::addStep(QAction *action)
{
    QPushButton *button = addButton();
    const auto follow = [button, action] {
        button->setIcon(action->icon());
        button->setText(action->iconText());
        button->setAccessibleName(action->iconText());
        button->setToolTip(action->toolTip());
        button->setEnabled(action->isEnabled());
    };
    follow();
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QPushButton *EmptyStateWidget::addButton()
{
    auto *button = new QPushButton(this);
    button->setObjectName(u"step%1"_s.arg(m_steps->count()));
    button->setDefault(m_steps->count() == 0);
    m_steps->addWidget(button);
    return button;
}

void EmptyStateWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_icon)
        paintIcon();
}

void EmptyStateWidget::paintIcon()
{
    const int side = scaled(40, fontMetrics());
    m_icon->setPixmap(icon(m_iconName, Tone::Accent).pixmap(QSize(side, side), devicePixelRatioF()));
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, quietText(palette()));
    m_sentence->setPalette(quiet);
}

} // namespace desk
