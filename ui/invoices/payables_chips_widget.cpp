// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_chips_widget.h"

#include "ui/invoices/payables_words.h"
#include "ui/kit/icons.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

PayablesChipsWidget::PayablesChipsWidget(QWidget *parent) : QWidget(parent)
{
    using Filter = PayablesPresenter::Filter;
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    const auto state = [this](const QString &name, PaymentState of, Filter filter) {
        addChip(name, paymentStateWord(of), paymentStateIcon(of), filter);
    };
    //: Filter of what is to be paid: in whatever state
    addChip(u"payablesChipAll"_s, tr("All"), {}, Filter::All);
    state(u"payablesChipOpen"_s, PaymentState::Open, Filter::Open);
    state(u"payablesChipReleased"_s, PaymentState::Released, Filter::Released);
    state(u"payablesChipOnHold"_s, PaymentState::OnHold, Filter::OnHold);
    state(u"payablesChipOrdered"_s, PaymentState::Ordered, Filter::Ordered);
    //: Filter of what is to be paid: something is in the way (no IBAN, a warning, another person must release it)
    addChip(u"payablesChipObstacle"_s, tr("Stuck"), u"triangle-alert"_s, Filter::Obstacle);
    line->addStretch();
    m_group->button(int(Filter::All))->setChecked(true);
}

void PayablesChipsWidget::addChip(const QString &name, const QString &word, const QString &iconName,
                                  PayablesPresenter::Filter filter)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setText(word);
    button->setAccessibleName(word);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_group->addButton(button, int(filter));
    m_words.append(word);
    layout()->addWidget(button);
    connect(button, &QToolButton::clicked, this, [this, filter] { emit chosen(filter); });
}

void PayablesChipsWidget::setCounts(const PayablesPresenter &presenter)
{
    for (int i = 0; i < m_words.size(); ++i) {
        const QString count = QLocale().toString(presenter.count(PayablesPresenter::Filter(i)));
        //: Filter of the list with its count. %1: "Released", %2: how many.
        m_group->button(i)->setText(tr("%1  %2").arg(m_words[i], count));
        m_group->button(i)->setAccessibleName(m_group->button(i)->text());
    }
}

void PayablesChipsWidget::setChosen(PayablesPresenter::Filter filter)
{
    m_group->button(int(filter))->setChecked(true);
}

} // namespace desk
