// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_widget.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"
#include "ui/suppliers/supplier_invoices_widget.h"
#include "ui/suppliers/supplier_join_widget.h"
#include "ui/suppliers/supplier_lines_widget.h"
#include "ui/suppliers/supplier_words.h"
#include "ui/suppliers/suppliers_presenter.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <memory>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int LongestName = 200;
constexpr int PageWidth = 900; ///< at a font of 16 px line height
} // namespace

SupplierWidget::SupplierWidget(SuppliersPresenter &presenter, QWidget *parent)
    : QScrollArea(parent), m_presenter(presenter)
{
    setObjectName(u"supplierPage"_s);
    setAccessibleName(tr("The supplier"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    build();
    connectParts();
}

void SupplierWidget::build()
{
    const int unit = scaled(8, fontMetrics());
    auto *content = new QWidget(this);
    content->setMaximumWidth(scaled(PageWidth, fontMetrics()));
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(2 * unit);
    column->addWidget(buildHead());
    m_joining = new SupplierJoinWidget(m_presenter.service(), content);
    m_accounts = new SupplierLinesWidget(
        u"landmark"_s, tr("Bank accounts"),
        tr("Only an account that you confirmed is known. Confirm one when the supplier named it on a number that you "
           "know, or when it stands in a contract; never because it stands on an invoice."),
        content);
    m_figures = new SectionWidget(u"receipt-text"_s, tr("Usual figures"), {}, content);
    m_invoices = new SupplierInvoicesWidget(m_presenter.invoices(), content);
    m_learned = new SupplierLinesWidget(
        u"book-open-check"_s, tr("What was learned"),
        tr("From your corrections. It chooses among what is printed, and never writes what does not stand there."),
        content);
    m_joined = new SupplierLinesWidget(u"merge"_s, tr("Joined to this supplier"), {}, content);
    for (QWidget *card :
         std::initializer_list<QWidget *>{m_joining, m_accounts, m_figures, m_invoices, m_learned, m_joined})
        column->addWidget(card);
    column->addStretch();
    setWidget(content);
}

QWidget *SupplierWidget::buildHead()
{
    auto *head = new QWidget(this);
    m_name = new ElidedLabelWidget(head);
    m_name->setObjectName(u"supplierName"_s);
    QFont large = m_name->font();
    large.setBold(true);
    large.setPointSizeF(large.pointSizeF() * 1.35);
    m_name->setFont(large);
    m_nameEdit = new QLineEdit(head);
    m_nameEdit->setObjectName(u"supplierNameEdit"_s);
    m_nameEdit->setAccessibleName(tr("Name of the supplier"));
    m_nameEdit->setMaxLength(LongestName);
    m_nameEdit->hide();
    m_identity = new ToneLabelWidget(head);
    m_identity->setObjectName(u"supplierIdentity"_s);
    m_identity->setQuiet();
    m_identity->setWordWrap(true);
    m_identity->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_waiting = new BadgeWidget(head);
    //: Button: give the supplier another name.
    m_rename = new QPushButton(icon(u"pencil"), tr("Rename"), head);
    m_rename->setObjectName(u"supplierRename"_s);
    //: Button: this supplier is the same as another one.
    m_join = new QPushButton(icon(u"merge"), tr("Join..."), head);
    m_join->setObjectName(u"supplierJoin"_s);
    m_join->setToolTip(tr("This supplier is the same as another one"));
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_nameEdit, 1);
    line->addWidget(m_waiting);
    line->addWidget(m_rename);
    line->addWidget(m_join);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_identity);
    return head;
}

void SupplierWidget::connectParts()
{
    connect(m_rename, &QPushButton::clicked, this, &SupplierWidget::startRenaming);
    connect(m_nameEdit, &QLineEdit::editingFinished, this, [this] { endRenaming(true); });
    auto *escape = new QAction(m_nameEdit);
    escape->setShortcut(Qt::Key_Escape);
    escape->setShortcutContext(Qt::WidgetShortcut);
    connect(escape, &QAction::triggered, this, [this] { endRenaming(false); });
    m_nameEdit->addAction(escape);
    connect(m_join, &QPushButton::clicked, this, &SupplierWidget::startJoining);
    connect(m_joining, &SupplierJoinWidget::confirmed, &m_presenter, &SuppliersPresenter::join);
    connect(m_joining, &SupplierJoinWidget::failed, &m_presenter, &SuppliersPresenter::failed);
    connect(m_joining, &SupplierJoinWidget::cancelled, this, [this] { m_join->setFocus(Qt::OtherFocusReason); });
    connect(m_invoices, &SupplierInvoicesWidget::openRequested, this, &SupplierWidget::openRequested);
    connect(m_invoices, &SupplierInvoicesWidget::splitOffRequested, &m_presenter, &SuppliersPresenter::splitOff);
    connect(&m_presenter, &SuppliersPresenter::supplierChanged, this, &SupplierWidget::showSupplier);
}

void SupplierWidget::showSupplier()
{
    const Supplier &supplier = m_presenter.supplier();
    if (supplier == m_shown || !supplier.id.isValid())
        return; // what is being typed stays
    if (supplier.id != m_shown.id) {
        endRenaming(false);
        m_joining->finish();
        verticalScrollBar()->setValue(0);
    }
    m_shown = supplier;
    showHead(supplier);
    showAccounts(supplier);
    showFigures(supplier);
    showLearned(supplier);
    showJoined(supplier);
}

void SupplierWidget::showHead(const Supplier &supplier)
{
    m_name->setText(supplierName(supplier.name));
    QStringList identity;
    if (!supplier.vatId.isEmpty())
        //: %1: a VAT number.
        identity.append(tr("VAT ID %1").arg(displayName(supplier.vatId)));
    if (!supplier.address.isEmpty())
        identity.append(displayName(supplier.address));
    identity.append(tr("%Ln invoice(s)", nullptr, supplier.invoices));
    m_identity->setText(identity.join(u"  \u00b7  "_s));
    m_waiting->setVisible(supplier.waiting > 0);
    //: Badge: so many invoices of the supplier wait for a person.
    m_waiting->set(statusIcon(InvoiceStatus::NeedsReview), tr("%Ln to check", nullptr, supplier.waiting),
                   Tone::Doubtful);
}

void SupplierWidget::showAccounts(const Supplier &supplier)
{
    QList<SupplierLine> lines;
    for (const SupplierAccount &account : supplier.accounts) {
        SupplierLine line;
        line.badgeIcon = accountStateIcon(account.state);
        line.badge = accountStateWord(account.state);
        line.tone = accountStateTone(account.state);
        line.title = formatIban(account.iban);
        line.detail = accountDetail(account);
        line.strong = true;
        const auto add = [&](const QString &text, QStringView name, AccountState state, const QString &tip) {
            line.buttons.append({text, u"%1_%2"_s.arg(name, account.iban), tip,
                                 [this, iban = account.iban, state] { m_presenter.setAccount(iban, state); }});
        };
        if (account.state == AccountState::Seen) {
            //: Button: the bank account belongs to the supplier.
            add(tr("Confirm"), u"accountConfirm", AccountState::Confirmed,
                tr("Later invoices that name this account are not held because of it"));
            //: Button: the bank account does not belong to the supplier.
            add(tr("Not theirs"), u"accountRefuse", AccountState::Refused,
                tr("Every invoice that names this account is held"));
        } else {
            //: Button: take back that a bank account was confirmed or refused.
            add(tr("Withdraw"), u"accountWithdraw", AccountState::Seen, tr("The account is not confirmed any more"));
        }
        lines.append(line);
    }
    m_accounts->setLines(lines, tr("No invoice of this supplier has named a bank account yet."));
}

void SupplierWidget::showFigures(const Supplier &supplier)
{
    const std::unique_ptr<QWidget> before(m_figureRows);
    m_figureRows = new QWidget(m_figures);
    auto *grid = new QGridLayout(m_figureRows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FigureLine &line : figureLines(supplier.figures)) {
        auto *label = new ToneLabelWidget(line.label, m_figureRows);
        label->setQuiet();
        auto *value = new QLabel(line.value, m_figureRows);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row++, 1);
    }
    if (row == 0) {
        auto *none = new ToneLabelWidget(tr("They are drawn from approved invoices; there is none yet."), m_figureRows);
        none->setQuiet();
        none->setWordWrap(true);
        grid->addWidget(none, 0, 0, 1, 2);
    }
    m_figures->addWide(m_figureRows);
}

void SupplierWidget::showLearned(const Supplier &supplier)
{
    QList<SupplierLine> lines;
    for (const SupplierHint &hint : supplier.hints) {
        SupplierLine line;
        line.title = hintSentence(hint);
        line.detail = hintDetail(hint);
        line.quiet = hint.isForgotten();
        if (hint.isForgotten())
            //: Button: something that was learned and forgotten is used again.
            line.buttons.append({tr("Use again"), u"hintUse_%1"_s.arg(hint.id.value), {}, [this, hint] {
                                     m_presenter.useAgain(hint);
                                 }});
        else
            //: Button: something that was learned is not used any more.
            line.buttons.append(
                {tr("Forget"), u"hintForget_%1"_s.arg(hint.id.value), {}, [this, hint] { m_presenter.forget(hint); }});
        lines.append(line);
    }
    m_learned->setLines(lines,
                        tr("Nothing yet. Correct a field and approve the invoice: from the next one on it counts."));
}

void SupplierWidget::showJoined(const Supplier &supplier)
{
    QList<SupplierLine> lines;
    for (const MergedSupplier &merged : supplier.merged) {
        SupplierLine line;
        line.title = supplierName(merged.name);
        //: %1: who, %2: when.
        line.detail = tr("%Ln invoice(s).", nullptr, merged.invoices) + u' ' +
                      tr("Joined by %1 on %2.").arg(displayName(merged.mergedBy), formatDateTime(merged.mergedAt));
        //: Button: a supplier that was joined to another stands by itself again.
        line.buttons.append({tr("Separate"), u"supplierSeparate_%1"_s.arg(merged.id.value), {}, [this, id = merged.id] {
                                 m_presenter.separate(id);
                             }});
        lines.append(line);
    }
    m_joined->setVisible(!lines.isEmpty());
    if (!lines.isEmpty())
        m_joined->setLines(lines, {});
}

void SupplierWidget::startJoining()
{
    m_joining->start(m_presenter.current(), {});
    ensureWidgetVisible(m_joining);
}

void SupplierWidget::startRenaming()
{
    m_nameEdit->setText(m_presenter.supplier().name);
    m_name->hide();
    m_nameEdit->show();
    m_nameEdit->setFocus(Qt::OtherFocusReason);
    m_nameEdit->selectAll();
}

void SupplierWidget::endRenaming(bool save)
{
    if (m_nameEdit->isHidden())
        return;
    const QString name = m_nameEdit->text().simplified();
    m_nameEdit->hide(); // gives the keyboard away, which ends the editing once more
    m_name->show();
    if (save && !name.isEmpty())
        m_presenter.rename(name);
}

} // namespace desk
