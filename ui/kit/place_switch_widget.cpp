// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/place_switch_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/navigator.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

PlaceSwitchWidget::PlaceSwitchWidget(Navigator &navigator, const QString &namePrefix, QWidget *parent)
    : QWidget(parent), m_navigator(navigator), m_group(new QButtonGroup(this))
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(12, 8, 12, 0);
    line->setSpacing(4);
    //: Switch above the list: all invoices.
    add(Place::Invoices, namePrefix + u"Invoices"_s, u"receipt-text"_s, tr("Invoices"));
    //: Switch above the list: what is to be paid.
    add(Place::ToPay, namePrefix + u"ToPay"_s, u"wallet"_s, tr("To pay"));
    //: Switch above the list: who the invoices come from.
    add(Place::Suppliers, namePrefix + u"Suppliers"_s, u"building-2"_s, tr("Suppliers"));
    line->addStretch();
}

void PlaceSwitchWidget::add(Place place, const QString &name, const QString &iconName, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setText(text);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    m_group->addButton(button, int(place));
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, place] {
        Location to{.screen = place == Place::Suppliers ? Screen::Suppliers : Screen::Invoices,
                    .invoice = {},
                    .section = place == Place::ToPay ? QString(ToPaySection) : QString()};
        m_navigator.open(to);
    });
}

void PlaceSwitchWidget::setCurrent(Place place)
{
    m_group->button(int(place))->setChecked(true);
}

PlaceSwitchWidget::Place PlaceSwitchWidget::current() const
{
    return Place(m_group->checkedId());
}

} // namespace desk
