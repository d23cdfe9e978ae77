// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/payments_due_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/today/today_presenter.h"

#include <QLabel>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// One line per currency: sums of different ones are never added up.
QString sumsOf(const PaymentsDue::Group &group)
{
    QStringList sums;
    for (const Money &total : group.totals)
        sums.append(formatMoney(total.toDecimal(), total.currency));
    return sums.join(u'\n');
}

} // namespace

PaymentsDueWidget::PaymentsDueWidget(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    const int unit = scaled(8, fontMetrics());
    m_column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 0);
    m_column->setSpacing(unit / 2);
    hide();
}

void PaymentsDueWidget::clear()
{
    while (const std::unique_ptr<QLayoutItem> item{m_column->takeAt(0)}) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be in its own signal
        }
    }
}

void PaymentsDueWidget::set(const PaymentsDue &due)
{
    clear();
    //: Heading of a few figures: payments.
    auto *caption = new QLabel(tr("To pay"), this);
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    caption->setFont(strong);
    m_column->addWidget(caption);
    const auto add = [this](const QString &name, const QString &iconName, Tone tone, const QString &text,
                            const PaymentsDue::Group &group) {
        if (group.count == 0)
            return;
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setAutoRaise(true);
        button->setIcon(icon(iconName, tone));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setText(text);
        button->setAccessibleName(text + u", "_s + QString(sumsOf(group)).replace(u'\n', u", "_s));
        button->setToolTip(tr("Show what is to be paid"));
        connect(button, &QToolButton::clicked, this, &PaymentsDueWidget::toPayRequested);
        m_column->addWidget(button);
        auto *sums = new QLabel(sumsOf(group), this);
        sums->setAlignment(Qt::AlignTrailing);
        m_column->addWidget(sums);
    };
    add(u"todayOverdue"_s, u"octagon-alert"_s, Tone::Wrong, tr("%Ln overdue", nullptr, due.overdue.count), due.overdue);
    add(u"todayDueThisWeek"_s, u"calendar-clock"_s, Tone::Doubtful,
        tr("%Ln due this week", nullptr, due.thisWeek.count), due.thisWeek);
    add(u"todayDiscounts"_s, u"percent"_s, Tone::Good,
        tr("%Ln cash discount(s) end within 3 days", nullptr, due.discounts.count), due.discounts);
    setVisible(!due.isEmpty());
}

void PaymentsDueWidget::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().base());
    painter.fillRect(0, 0, 1, height(), hairline(palette()));
}

} // namespace desk
