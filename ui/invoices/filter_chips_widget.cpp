// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_chips_widget.h"

#include "ui/invoices/flow_layout.h"
#include "ui/kit/icons.h"

#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(FilterPart part)
{
    constexpr QLatin1StringView names[]{"Issue"_L1,  "Due"_L1,      "Seller"_L1, "Currency"_L1,
                                        "Amount"_L1, "Assignee"_L1, "Notes"_L1};
    return u"filterChip"_s + names[size_t(part)];
}

} // namespace

FilterChipsWidget::FilterChipsWidget(QWidget *parent) : QWidget(parent)
{
    new FlowLayout(6, this);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void FilterChipsWidget::set(const QList<FilterPhrase> &phrases, bool canSave)
{
    if (phrases == m_phrases && canSave == m_canSave)
        return;
    m_phrases = phrases;
    m_canSave = canSave;
    // Later: a chip that was just clicked is still in its own signal.
    while (const std::unique_ptr<QLayoutItem> item{layout()->takeAt(0)}) {
        item->widget()->hide();
        item->widget()->deleteLater();
    }
    const auto add = [this](const QString &name, const QString &iconName, const QString &text, auto onClick) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setIcon(icon(iconName));
        button->setText(text);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        connect(button, &QToolButton::clicked, this, onClick);
        layout()->addWidget(button);
        button->show();
        return button;
    };
    for (const FilterPhrase &phrase : phrases) {
        QToolButton *chip =
            add(nameOf(phrase.part), u"x"_s, phrase.text, [this, part = phrase.part] { emit removed(part); });
        //: Tooltip of a filter that is in force. %1: "Due: overdue".
        chip->setToolTip(tr("Take this filter away: %1").arg(phrase.text));
        chip->setAccessibleName(chip->toolTip());
    }
    if (!phrases.isEmpty()) {
        //: Button: show all invoices again.
        add(u"clearAllFilters"_s, u"filter"_s, tr("Clear all"), [this] { emit clearRequested(); })->setAutoRaise(true);
        if (canSave)
            //: Button: give this filter a name.
            add(u"saveFilterButton"_s, u"bookmark"_s, tr("Save..."), [this] {
                emit saveRequested();
            })->setAutoRaise(true);
    }
    setVisible(!phrases.isEmpty());
    updateGeometry();
}

} // namespace desk
