// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/status_chips_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

StatusChipsWidget::StatusChipsWidget(QWidget *parent) : QWidget(parent)
{
    m_group = new QButtonGroup(this);
    m_group->setExclusive(true);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(4);
    //: Filter of the list: invoices in whatever status
    addChip(u"statusChipAll"_s, tr("All"), {}, {});
    addChip(u"statusChipNeedsReview"_s, statusWord(InvoiceStatus::NeedsReview), statusIcon(InvoiceStatus::NeedsReview),
            {InvoiceStatus::NeedsReview});
    addChip(u"statusChipApproved"_s, statusWord(InvoiceStatus::Approved), statusIcon(InvoiceStatus::Approved),
            {InvoiceStatus::Approved});
    addChip(u"statusChipFailed"_s, statusWord(InvoiceStatus::Failed), statusIcon(InvoiceStatus::Failed),
            {InvoiceStatus::Failed});
    addChip(u"statusChipRejected"_s, statusWord(InvoiceStatus::Rejected), statusIcon(InvoiceStatus::Rejected),
            {InvoiceStatus::Rejected});
    //: Filter of the list: invoices that are being read, or wait for it
    addChip(u"statusChipReading"_s, tr("Reading"), statusIcon(InvoiceStatus::Reading),
            {InvoiceStatus::Queued, InvoiceStatus::Reading});
    m_trash = addButton(u"statusChipTrash"_s, u"trash-2"_s);
    connect(m_trash, &QToolButton::clicked, this, &StatusChipsWidget::trashChosen);
    line->addStretch();
    m_chips.first().button->setChecked(true);
    setCounts({});
}

QToolButton *StatusChipsWidget::addButton(const QString &name, const QString &iconName)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    if (!iconName.isEmpty()) {
        button->setIcon(icon(iconName));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    m_group->addButton(button);
    layout()->addWidget(button);
    return button;
}

void StatusChipsWidget::addChip(const QString &name, const QString &word, const QString &iconName,
                                const QList<InvoiceStatus> &statuses)
{
    QToolButton *button = addButton(name, iconName);
    m_chips.append({statuses, button, word});
    connect(button, &QToolButton::clicked, this, [this, statuses] { emit chosen(statuses); });
}

void StatusChipsWidget::showCount(QToolButton *button, const QString &word, int count)
{
    //: Filter of the list with its count. %1: "Needs review", %2: how many.
    button->setText(tr("%1  %2").arg(word, QLocale().toString(count)));
    button->setAccessibleName(button->text());
}

void StatusChipsWidget::setCounts(const InvoiceCounts &counts)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        int count = chip.statuses.isEmpty() ? counts.total() : 0;
        for (const InvoiceStatus status : chip.statuses)
            count += counts.byStatus.value(status);
        showCount(chip.button, chip.word, count);
    }
    //: Filter of the list: what was thrown away and can be restored.
    showCount(m_trash, tr("Trash"), counts.inTrash);
    m_inTrash = counts.inTrash;
    m_trash->setVisible(m_inTrash > 0 || m_trash->isChecked());
}

void StatusChipsWidget::setChosen(const QList<InvoiceStatus> &statuses, bool trash)
{
    m_trash->setVisible(m_inTrash > 0 || trash);
    if (trash)
        return m_trash->setChecked(true);
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.statuses == statuses)
            chip.button->setChecked(true);
    }
}

} // namespace desk
