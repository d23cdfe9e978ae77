// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rail_widget.h"

#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/theme.h"
#include "ui/shell/rail_button_widget.h"

#include <QAction>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

RailWidget::RailWidget(Actions &actions, QWidget *parent) : QWidget(parent)
{
    const int unit = scaled(8, fontMetrics());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(unit, unit, unit, unit);
    column->setSpacing(scaled(2, fontMetrics()));
    column->addWidget(makeButton(Screen::Today, actions.action(u"go.today")));
    column->addWidget(makeButton(Screen::Invoices, actions.action(u"go.invoices")));
    column->addStretch();
    column->addWidget(makeButton(Screen::Settings, actions.action(u"go.settings")));
    m_collapse = new QToolButton(this);
    m_collapse->setObjectName(u"railCollapse"_s);
    m_collapse->setAutoRaise(true);
    m_collapse->setDefaultAction(actions.action(u"view.rail"));
    m_collapse->setAccessibleName(m_collapse->text());
    m_collapse->setToolButtonStyle(Qt::ToolButtonIconOnly);
    column->addWidget(m_collapse);
    setNarrow(false);
}

RailButtonWidget *RailWidget::makeButton(Screen screen, QAction *action)
{
    auto *button = new RailButtonWidget(this);
    button->setObjectName(u"rail_"_s + Location{.screen = screen, .invoice = {}, .section = {}}.address());
    button->setIcon(action->icon());
    m_buttons.insert(screen, button);
    m_actions.insert(screen, action);
    connect(button, &RailButtonWidget::clicked, action, &QAction::trigger);
    connect(button, &RailButtonWidget::clicked, button, [button] { button->setChecked(true); });
    connect(action, &QAction::changed, this, [this, screen] { showWords(screen); });
    showWords(screen);
    return button;
}

void RailWidget::setCurrent(Screen screen)
{
    // Suppliers stand beside invoices, under one button.
    const Screen shown = screen == Screen::Suppliers ? Screen::Invoices : screen;
    for (auto it = m_buttons.cbegin(); it != m_buttons.cend(); ++it)
        it.value()->setChecked(it.key() == shown);
}

void RailWidget::setNarrow(bool narrow)
{
    m_narrow = narrow;
    for (RailButtonWidget *button : std::as_const(m_buttons))
        button->setNarrow(narrow);
    setFixedWidth(scaled(narrow ? 60 : 180, fontMetrics()));
}

void RailWidget::setNeedReview(int count)
{
    m_needReview = count;
    m_buttons[Screen::Today]->setCount(count);
    showWords(Screen::Today);
}

void RailWidget::showWords(Screen screen)
{
    RailButtonWidget *button = m_buttons[screen];
    const QAction *action = m_actions[screen];
    QString tip = action->toolTip();
    button->setText(action->iconText());
    button->setAccessibleName(action->iconText());
    if (screen == Screen::Today && m_needReview > 0) {
        const QString count = tr("%Ln invoice(s) need you", nullptr, m_needReview);
        tip += u'\n' + count;
        button->setAccessibleDescription(count);
    }
    button->setToolTip(tip);
}

void RailWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), railSurface(palette()));
    painter.fillRect(width() - 1, 0, 1, height(), hairline(palette()));
}

} // namespace desk
