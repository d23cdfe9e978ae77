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
    line->addStretch();
    m_chips.first().button->setChecked(true);
    setCounts({});
}

void StatusChipsWidget::addChip(const QString &name, const QString &word, const QString &iconName,
                                const QList<InvoiceStatus> &statuses)
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
    m_chips.append({statuses, button, word});
    connect(button, &QToolButton::clicked, this, [this, statuses] { emit chosen(statuses); });
}

void StatusChipsWidget::setCounts(const InvoiceCounts &counts)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        int count = chip.statuses.isEmpty() ? counts.total() : 0;
        for (const InvoiceStatus status : chip.statuses)
            count += counts.byStatus.value(status);
        //: Filter of the list with its count. %1: "Needs review", %2: how many.
        chip.button->setText(tr("%1  %2").arg(chip.word, QLocale().toString(count)));
        chip.button->setAccessibleName(chip.button->text());
    }
}

void StatusChipsWidget::setChosen(const QList<InvoiceStatus> &statuses)
{
    for (const Chip &chip : std::as_const(m_chips)) {
        if (chip.statuses == statuses)
            chip.button->setChecked(true);
    }
}

} // namespace desk
