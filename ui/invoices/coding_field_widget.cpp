// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_field_widget.h"

#include "core/invoices/coding/ledger_codes.h"
#include "ui/invoices/coding_codes_model.h"
#include "ui/invoices/coding_completer.h"
#include "ui/invoices/coding_words.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int EditWidth = 132;
} // namespace

CodingFieldWidget::CodingFieldWidget(LedgerCodeKind kind, CodingCodesModel &codes, int labelWidth, QWidget *parent)
    : QWidget(parent), m_kind(kind), m_codes(codes)
{
    build(labelWidth);
    auto *completer = new CodingCompleter(codes, *m_edit);
    // What is chosen with the mouse or by Enter in the list is the answer; nobody has to press Enter twice.
    connect(
        completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { commit(true); },
        Qt::QueuedConnection); // after the line has taken the text
    QAction *all = m_edit->addAction(icon(u"chevron-down"), QLineEdit::TrailingPosition);
    all->setToolTip(tr("All codes (Alt+Down)"));
    all->setShortcut(Qt::ALT | Qt::Key_Down);
    all->setShortcutContext(Qt::WidgetShortcut);
    connect(all, &QAction::triggered, completer, &CodingCompleter::showAll);
    m_edit->addAction(all);

    connect(m_edit, &QLineEdit::returnPressed, this, [this] { commit(true); });
    connect(m_edit, &FieldEditWidget::lostFocus, this, [this] { commit(false); });
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        m_problem.clear();
        m_new = {};
        showWords();
    });
    connect(m_edit, &FieldEditWidget::restoreRequested, this, [this] {
        m_problem.clear();
        m_new = {};
        m_edit->setText(m_code);
        m_edit->selectAll();
        showWords();
    });
    connect(m_add, &QPushButton::clicked, this, [this] { emit addRequested(m_new); });
    showWords();
}

void CodingFieldWidget::build(int labelWidth)
{
    m_label = new QLabel(ledgerKindWord(m_kind), this);
    m_label->setFixedWidth(labelWidth);
    m_edit = new FieldEditWidget(this);
    m_edit->setObjectName(u"codingEdit_"_s + ledgerCodeKindName(m_kind));
    m_edit->setAccessibleName(ledgerKindWord(m_kind));
    m_edit->setTextMargins(4, 0, 4, 0);
    m_edit->setFixedWidth(scaled(EditWidth, fontMetrics()));
    m_label->setBuddy(m_edit);
    m_words = new ToneLabelWidget(this);
    m_words->setObjectName(u"codingWords_"_s + ledgerCodeKindName(m_kind));
    m_words->setWordWrap(true);
    m_add = new QPushButton(icon(u"plus"), {}, this);
    m_add->setObjectName(u"codingAdd_"_s + ledgerCodeKindName(m_kind));
    m_add->setAccessibleName(tr("Enter this code into the list"));
    m_add->hide();
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(12, 3, 12, 3);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(m_label, 0, 0);
    grid->addWidget(m_edit, 0, 1);
    grid->addWidget(m_words, 0, 2);
    grid->addWidget(m_add, 1, 1, 1, 2, Qt::AlignLeft);
    grid->setColumnStretch(2, 1);
}

void CodingFieldWidget::clear()
{
    m_code.clear();
    m_edit->clear();
    m_problem.clear();
    m_new = {};
}

void CodingFieldWidget::setCode(const QString &code, const QString &origin, bool editable)
{
    const bool keepTyped = isDirty() && editable;
    m_code = code;
    m_origin = origin;
    m_editable = editable;
    m_edit->setReadOnly(!editable);
    m_edit->setFrame(editable);
    for (QAction *action : m_edit->actions())
        action->setVisible(editable);
    if (!keepTyped) {
        m_edit->setText(code);
        m_edit->setCursorPosition(0);
        m_problem.clear();
        m_new = {};
    }
    showWords();
}

void CodingFieldWidget::setProposal(const QString &code, const QString &reason)
{
    m_proposed = code;
    m_reason = reason;
    showWords();
}

void CodingFieldWidget::refresh()
{
    if (!m_new.code.isEmpty() && m_codes.find(m_new.code)) {
        m_problem.clear();
        m_new = {};
    }
    showWords();
}

void CodingFieldWidget::showProblem(const QString &sentence)
{
    m_problem = sentence;
    m_new = {};
    showWords();
}

bool CodingFieldWidget::saveTyped()
{
    commit(false);
    return m_problem.isEmpty();
}

bool CodingFieldWidget::isDirty() const
{
    return m_edit->text().trimmed() != m_code;
}

void CodingFieldWidget::commit(bool byEnter)
{
    if (!m_editable)
        return;
    if (byEnter && !m_new.code.isEmpty()) { // the second Enter takes the offer
        emit addRequested(m_new);
        return;
    }
    const QString typed = m_edit->text().simplified();
    if (byEnter && typed.isEmpty() && m_code.isEmpty() && !m_proposed.isEmpty()) {
        choose(m_proposed);
    } else if (isDirty()) {
        const QString code = m_codes.codeFor(typed);
        if (!code.isEmpty() && !m_codes.isEmpty() && !m_codes.find(code)) {
            offerToAdd(typed);
            return;
        }
        choose(code);
    }
    if (byEnter) // once a list that was open has given the keyboard back
        QMetaObject::invokeMethod(
            this, [this] { emit accepted(m_kind); }, Qt::QueuedConnection);
}

void CodingFieldWidget::choose(const QString &code)
{
    m_code = code; // the saved invoice comes back with it; until then nothing is sent twice
    m_origin.clear();
    m_edit->setText(code);
    m_problem.clear();
    m_new = {};
    showWords();
    emit chosen(m_kind, code);
}

void CodingFieldWidget::offerToAdd(const QString &typed)
{
    const qsizetype blank = typed.indexOf(u' '); // "4931 Software": the code and its name
    m_new = {.kind = m_kind,
             .code = blank < 0 ? typed : typed.left(blank),
             .name = blank < 0 ? QString() : typed.mid(blank + 1)};
    switch (m_kind) {
    case LedgerCodeKind::Account:
        //: %1 is what was typed.
        m_problem = tr("%1 is not among your accounts.").arg(displayName(m_new.code));
        //: Button. %1 is a new account of the ledger.
        m_add->setText(tr("Add %1 as a new account").arg(ledgerCodeTitle(m_new)));
        break;
    case LedgerCodeKind::CostCentre:
        //: %1 is what was typed.
        m_problem = tr("%1 is not among your cost centres.").arg(displayName(m_new.code));
        //: Button. %1 is a new cost centre.
        m_add->setText(tr("Add %1 as a new cost centre").arg(ledgerCodeTitle(m_new)));
        break;
    case LedgerCodeKind::TaxCode:
        //: %1 is what was typed.
        m_problem = tr("%1 is not among your tax codes.").arg(displayName(m_new.code));
        //: Button. %1 is a new tax code.
        m_add->setText(tr("Add %1 as a new tax code").arg(ledgerCodeTitle(m_new)));
        break;
    }
    m_add->setAccessibleName(m_add->text());
    m_add->setToolTip(tr("Enter adds it; Escape puts back what was there."));
    showWords();
}

void CodingFieldWidget::showWords()
{
    const bool proposes = m_code.isEmpty() && m_edit->text().isEmpty() && !m_proposed.isEmpty();
    m_edit->setPlaceholderText(proposes && m_editable ? m_proposed : QString());
    m_add->setVisible(!m_new.code.isEmpty());
    QString text = m_problem;
    if (text.isEmpty() && proposes) {
        const LedgerCode *known = m_codes.find(m_proposed);
        text = known ? displayName(known->name) : QString();
    } else if (text.isEmpty() && !isDirty() && !m_code.isEmpty()) {
        const LedgerCode *known = m_codes.find(m_code);
        const QString name = known ? displayName(known->name) : QString();
        //: Beside a code. %1: its name, %2: where it comes from.
        text = name.isEmpty() || m_origin.isEmpty() ? name + m_origin : tr("%1 (%2)").arg(name, m_origin);
    }
    m_words->setText(text);
    if (!m_problem.isEmpty())
        m_words->setTone(Tone::Doubtful);
    else if (proposes)
        m_words->setTone(Tone::Accent);
    else
        m_words->setQuiet();
    m_edit->setAccessibleDescription(proposes ? QStringList({m_proposed, text, m_reason}).join(u", "_s) : text);
}

} // namespace desk
