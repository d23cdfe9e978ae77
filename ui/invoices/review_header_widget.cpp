// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_header_widget.h"

#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostAssigneeWidth = 110;
} // namespace

ReviewHeaderWidget::ReviewHeaderWidget(Actions &actions, QWidget *parent) : QWidget(parent), m_actions(actions)
{
    build();
}

QToolButton *ReviewHeaderWidget::actionButton(const QString &id)
{
    auto *button = new QToolButton(this);
    QAction *action = m_actions.action(id);
    button->setIcon(action->icon());
    button->setToolTip(action->toolTip());
    button->setObjectName(id + u"Button"_s);
    button->setAccessibleName(action->iconText());
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, [this, id] { m_actions.trigger(id); });
    return button;
}

QToolButton *ReviewHeaderWidget::supplierButton()
{
    QToolButton *button = actionButton(u"invoice.supplier"_s);
    const QAction *action = m_actions.action(u"invoice.supplier");
    button->setEnabled(action->isEnabled());
    connect(action, &QAction::changed, button, [button, action] { button->setEnabled(action->isEnabled()); });
    return button;
}

QPushButton *ReviewHeaderWidget::decisionButton(const QString &iconName, const QString &text, const QString &name)
{
    auto *button = new QPushButton(icon(iconName), text, this);
    button->setObjectName(name);
    return button;
}

void ReviewHeaderWidget::build()
{
    auto *back = new QToolButton(this);
    back->setIcon(icon(u"chevron-left"));
    back->setText(tr("All invoices"));
    back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    back->setAutoRaise(true);
    back->setObjectName(u"backToListButton"_s);
    back->setAccessibleName(tr("Back to the list of invoices"));
    connect(back, &QToolButton::clicked, this, &ReviewHeaderWidget::backRequested);
    m_title = new ElidedLabelWidget(this);
    m_title->setObjectName(u"reviewTitle"_s);
    QFont large = font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.15);
    m_title->setFont(large);
    m_status = new BadgeWidget(this);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"kindCombo"_s);
    m_kind->setAccessibleName(tr("Kind of document"));
    m_kind->setToolTip(tr("Kind of document"));
    for (const DocumentKind kind :
         {DocumentKind::Invoice, DocumentKind::CreditNote, DocumentKind::Receipt, DocumentKind::Other})
        m_kind->addItem(kindWord(kind), int(kind));
    m_kind->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kind->setMinimumContentsLength(10); // the name of the seller needs the room more
    connect(m_kind, &QComboBox::activated, this,
            [this](int index) { emit kindChosen(DocumentKind(m_kind->itemData(index).toInt())); });
    m_assign = actionButton(u"invoice.assign"_s);
    m_notes = actionButton(u"invoice.note"_s);
    m_more = new QToolButton(this);
    m_more->setObjectName(u"reviewMoreButton"_s);
    m_more->setText(u"\u2026"_s);
    m_more->setAutoRaise(true);
    m_more->setAccessibleName(tr("More that can be done with the invoice"));
    m_more->setToolTip(m_more->accessibleName());
    auto *menu = new QMenu(m_more);
    for (const QString &id : {u"invoice.why"_s, u"invoice.supplier"_s, u"invoice.split"_s, u"invoice.history"_s,
                              u"invoice.openOriginal"_s, u"invoice.saveOriginal"_s, u"invoice.readAgain"_s,
                              u"invoice.reopen"_s, u"invoice.trash"_s, u"invoice.restore"_s})
        menu->addAction(m_actions.action(id));
    connect(m_more, &QToolButton::clicked, menu,
            [this, menu] { menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
    m_position = new QLabel(this);
    m_position->setObjectName(u"reviewPosition"_s);
    //: Button: refuse the document, with a reason.
    m_reject = decisionButton(u"circle-x"_s, tr("Reject..."), u"rejectButton"_s);
    m_reject->setToolTip(m_actions.action(u"invoice.reject")->toolTip());
    connect(m_reject, &QPushButton::clicked, this, [this] { m_actions.trigger(u"invoice.reject"); });
    //: Button: say that the reading is right.
    m_approve = decisionButton(u"circle-check"_s, tr("Approve"), u"approveButton"_s);
    m_approve->setDefault(true);
    connect(m_approve, &QPushButton::clicked, this, &ReviewHeaderWidget::approveRequested);

    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(8, 8, 12, 8);
    line->setSpacing(6);
    line->addWidget(back);
    line->addWidget(m_title);
    line->addWidget(supplierButton());
    line->addStretch(1);
    line->addWidget(m_kind);
    line->addWidget(m_status);
    line->addWidget(m_assign);
    line->addWidget(m_notes);
    line->addWidget(m_more);
    line->addSpacing(4);
    line->addWidget(actionButton(u"invoice.previous"_s));
    line->addWidget(m_position);
    line->addWidget(actionButton(u"invoice.next"_s));
    line->addSpacing(4);
    line->addWidget(m_reject);
    line->addWidget(m_approve);
}

void ReviewHeaderWidget::setInvoice(const Invoice &invoice, bool editable, const QString &me)
{
    const QString seller = invoice.extraction.value(Field::SellerName).value;
    const QString number = invoice.extraction.value(Field::InvoiceNumber).value;
    QString title = seller.isEmpty() ? invoice.fileName : seller;
    if (!number.isEmpty())
        title += u"  \u00b7  "_s + number;
    m_title->setText(title);
    m_status->set(statusIcon(invoice.status), statusWord(invoice.status), statusTone(invoice.status));
    m_kind->setCurrentIndex(m_kind->findData(int(invoice.extraction.kind)));
    m_kind->setEnabled(editable);
    const bool inTrash = invoice.trashedAt.isValid();
    m_approve->setVisible(invoice.status == InvoiceStatus::NeedsReview && !inTrash);
    m_reject->setVisible((invoice.status == InvoiceStatus::NeedsReview || invoice.status == InvoiceStatus::Failed) &&
                         !inTrash);

    //: On the button of who looks at an invoice: this person.
    const QString who = invoice.assignee == me && !me.isEmpty() ? tr("Me") : displayName(invoice.assignee);
    m_assign->setText(fontMetrics().elidedText(who, Qt::ElideRight, MostAssigneeWidth));
    m_assign->setToolButtonStyle(who.isEmpty() ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    m_assign->setIcon(icon(who.isEmpty() ? u"user-plus" : u"user"));
    //: %1: who is to look at the invoice.
    m_assign->setToolTip(who.isEmpty() ? m_actions.action(u"invoice.assign")->toolTip()
                                       : tr("Assigned to %1").arg(who));
    m_notes->setText(QLocale().toString(invoice.noteCount));
    m_notes->setToolButtonStyle(invoice.noteCount > 0 ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    m_notes->setAccessibleName(tr("%Ln note(s)", nullptr, invoice.noteCount));
}

void ReviewHeaderWidget::setBlock(const QString &sentence)
{
    m_approve->setEnabled(sentence.isEmpty());
    m_approve->setToolTip(sentence.isEmpty() ? m_actions.action(u"invoice.approve")->toolTip() : sentence);
    m_approve->setAccessibleDescription(sentence);
}

void ReviewHeaderWidget::setPosition(int number, int count, bool onlyWaiting)
{
    const bool known = number > 0 && count > 0;
    m_position->setVisible(known);
    const QString at = QLocale().toString(number);
    const QString all = QLocale().toString(count);
    //: Place of the invoice in the list. %1: its number, %2: how many there are.
    m_position->setText(tr("%1 of %2").arg(at, all));
    //: Place of the invoice among those that need review. %1: its number, %2: how many there are.
    m_position->setToolTip(onlyWaiting ? tr("%1 of %2 that need review").arg(at, all) : QString());
}

void ReviewHeaderWidget::focusApprove()
{
    m_approve->setFocus(Qt::OtherFocusReason);
}

QWidget *ReviewHeaderWidget::notesButton() const
{
    return m_notes;
}

QWidget *ReviewHeaderWidget::assignButton() const
{
    return m_assign;
}

QWidget *ReviewHeaderWidget::moreButton() const
{
    return m_more;
}

} // namespace desk
