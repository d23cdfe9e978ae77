// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_widget.h"

#include "core/invoices/coding/ledger_codes.h"
#include "ui/invoices/coding_field_widget.h"
#include "ui/invoices/coding_words.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/icons.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/user_message.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LabelMargin = 8;

ValueEdit codeEdit(ValueEdit::Section section, int row, LedgerCodeKind kind, const QString &code)
{
    ValueEdit edit{.section = section, .row = row, .name = ledgerCodeKindName(kind), .value = {}};
    edit.value.value = code;
    edit.value.source = code.isEmpty() ? ValueSource::None : ValueSource::Human;
    edit.value.confidence = code.isEmpty() ? 0 : 1;
    return edit;
}

int labelWidth(const QFontMetrics &metrics)
{
    int width = 0;
    for (const LedgerCodeKind kind : LedgerCodeKinds)
        width = std::max(width, metrics.horizontalAdvance(ledgerKindWord(kind)));
    return width + LabelMargin;
}

} // namespace

CodingWidget::CodingWidget(CodingPresenter &presenter, Actions &actions, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_actions(actions)
{
    setObjectName(u"coding"_s);
    build(actions);
    connectParts();
    actions.on(u"invoice.code", this, [this] { focusFirst(); });
    actions.on(u"invoice.useCoding", this, [this] { takeProposal(); });
    showCoding();
}

void CodingWidget::build(Actions &actions)
{
    auto *title = new QLabel(tr("Coding", "heading: account, cost centre and tax code"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    title->setToolTip(actions.action(u"invoice.code")->toolTip());
    //: Button: fill in the account, cost centre and tax code that are proposed.
    m_take = new QPushButton(icon(u"check"), tr("Take the proposal"), this);
    m_take->setObjectName(u"useCodingButton"_s);
    m_take->setAccessibleName(actions.action(u"invoice.useCoding")->iconText());
    m_take->setToolTip(actions.action(u"invoice.useCoding")->toolTip());
    m_reason = new ToneLabelWidget(this);
    m_reason->setObjectName(u"codingReason"_s);
    m_reason->setTone(Tone::Accent);
    m_reason->setWordWrap(true);
    m_problem = new ToneLabelWidget(this);
    m_problem->setObjectName(u"codingProblem"_s);
    m_problem->setWordWrap(true);
    m_problem->setTone(Tone::Wrong);
    m_problem->setContentsMargins(12, 0, 12, 0);
    m_problem->hide();

    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 6, 12, 2);
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_reason, 1);
    head->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 6);
    column->setSpacing(0);
    column->addLayout(head);
    const int width = labelWidth(fontMetrics());
    for (const LedgerCodeKind kind : LedgerCodeKinds) {
        m_fields.append(new CodingFieldWidget(kind, m_presenter.codes(kind), width, this));
        column->addWidget(m_fields.last());
    }
    column->addWidget(m_problem);
}

void CodingWidget::connectParts()
{
    for (CodingFieldWidget *part : std::as_const(m_fields)) {
        connect(part, &CodingFieldWidget::chosen, this, [this](LedgerCodeKind kind, const QString &code) {
            m_problem->hide();
            emit edited({codeEdit(ValueEdit::Section::Header, 0, kind, code)}, ledgerKindWord(kind));
        });
        connect(part, &CodingFieldWidget::accepted, this, &CodingWidget::focusAfter);
        connect(part, &CodingFieldWidget::addRequested, &m_presenter, &CodingPresenter::add);
    }
    connect(m_take, &QPushButton::clicked, this, &CodingWidget::takeProposal);
    connect(&m_presenter, &CodingPresenter::proposalChanged, this, &CodingWidget::showProposal);
    connect(&m_presenter, &CodingPresenter::codesChanged, this, [this] {
        for (CodingFieldWidget *part : std::as_const(m_fields))
            part->refresh();
    });
    connect(&m_presenter, &CodingPresenter::added, this, [this](const LedgerCode &code) {
        CodingFieldWidget *part = field(code.kind);
        part->clear();
        part->setCode(code.code, {}, isEditable());
        emit edited({codeEdit(ValueEdit::Section::Header, 0, code.kind, code.code)}, ledgerKindWord(code.kind));
        if (part->isAncestorOf(focusWidget()))
            focusAfter(code.kind);
    });
    connect(&m_presenter, &CodingPresenter::failed, this, [this](const Error &error) {
        const UserMessage message = userMessage(error);
        m_problem->setText(error.code == ErrorCode::InvalidArgument
                               ? tr("This code cannot be entered: it has at most 36 characters and no line break.")
                               : message.title + u' ' + message.nextStep);
        m_problem->show();
    });
}

void CodingWidget::setInvoice(const Invoice &invoice)
{
    if (invoice.id != m_invoice.id) {
        m_problem->hide();
        for (CodingFieldWidget *part : std::as_const(m_fields))
            part->clear();
    }
    m_invoice = invoice;
    m_presenter.show(invoice.id);
    showCoding();
}

bool CodingWidget::isEditable() const
{
    const bool state = m_invoice.status == InvoiceStatus::NeedsReview || m_invoice.status == InvoiceStatus::Approved;
    return m_invoice.id.isValid() && state && m_invoice.trashedAt.isNull();
}

void CodingWidget::showCoding()
{
    const Coding &coding = m_invoice.extraction.coding;
    const QString origin =
        //: Beside a code that the program filled in by itself.
        coding.proposedFrom > 0 ? tr("as in %Ln earlier invoice(s) of this supplier", nullptr, coding.proposedFrom)
                                : QString();
    for (CodingFieldWidget *part : std::as_const(m_fields))
        part->setCode(codeOf(coding, part->kind()), origin, isEditable());
    showProposal();
}

QString CodingWidget::reason() const
{
    const CodingProposal &proposal = m_presenter.proposal();
    const int agreeing = proposal.invoice.proposedFrom;
    if (agreeing >= proposal.outOf)
        return tr("as in the last %Ln invoice(s) of this supplier", nullptr, agreeing);
    //: Why a code is proposed. %1 of %2 invoices had it.
    return tr("as in %1 of the last %2 invoices of this supplier").arg(agreeing).arg(proposal.outOf);
}

void CodingWidget::showProposal()
{
    const Coding &proposed = m_presenter.proposal().invoice;
    for (CodingFieldWidget *part : std::as_const(m_fields))
        part->setProposal(codeOf(proposed, part->kind()), reason());
    const bool useful = isEditable() && !proposedEdits().isEmpty();
    m_take->setVisible(useful);
    m_reason->setText(useful ? reason() : QString());
    m_actions.setEnabled(u"invoice.useCoding", this, useful);
    m_actions.setEnabled(u"invoice.code", this, isEditable());
}

QList<ValueEdit> CodingWidget::proposedEdits() const
{
    const CodingProposal &proposal = m_presenter.proposal();
    const Extraction &extraction = m_invoice.extraction;
    QList<ValueEdit> edits;
    for (const LedgerCodeKind kind : LedgerCodeKinds) {
        const QString &own = codeOf(extraction.coding, kind);
        const QString &proposed = codeOf(proposal.invoice, kind);
        if (own.isEmpty() && !proposed.isEmpty())
            edits.append(codeEdit(ValueEdit::Section::Header, 0, kind, proposed));
        // A line without a code of its own has that of the invoice: nothing to say where they are the same.
        const QString &ofInvoice = own.isEmpty() ? proposed : own;
        const int lines = int(std::min(proposal.lines.size(), extraction.lines.size()));
        for (int row = 0; row < lines; ++row) {
            const QString &code = codeOf(proposal.lines[row], kind);
            if (!code.isEmpty() && code != ofInvoice && codeOf(extraction.lines[row].coding, kind).isEmpty())
                edits.append(codeEdit(ValueEdit::Section::Line, row, kind, code));
        }
    }
    return edits;
}

void CodingWidget::takeProposal()
{
    const QList<ValueEdit> edits = proposedEdits();
    if (!edits.isEmpty() && isEditable())
        //: For the undo menu.
        emit edited(edits, tr("Proposed coding"));
}

bool CodingWidget::saveTyped()
{
    for (CodingFieldWidget *part : std::as_const(m_fields)) {
        if (!part->saveTyped()) {
            part->edit().setFocus(Qt::OtherFocusReason);
            return false;
        }
    }
    return true;
}

void CodingWidget::focusFirst()
{
    const auto empty =
        std::ranges::find_if(m_fields, [](const CodingFieldWidget *part) { return part->code().isEmpty(); });
    CodingFieldWidget *target = empty == m_fields.end() ? m_fields.first() : *empty;
    for (QWidget *above = parentWidget(); above; above = above->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(above))
            scroll->ensureWidgetVisible(this);
    }
    target->edit().setFocus(Qt::ShortcutFocusReason);
    target->edit().selectAll();
}

void CodingWidget::focusAfter(LedgerCodeKind kind)
{
    const int next = int(kind) + 1;
    if (next >= m_fields.size()) {
        emit finished();
        return;
    }
    m_fields[next]->edit().setFocus(Qt::TabFocusReason);
    m_fields[next]->edit().selectAll();
}

} // namespace desk
