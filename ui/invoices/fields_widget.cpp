// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/fields_widget.h"

#include "core/storage/settings_service.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/field_matches.h"
#include "ui/invoices/field_widget.h"
#include "ui/invoices/review_presenter.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

FieldsWidget::FieldsWidget(ReviewPresenter &presenter, QWidget *parent) : QScrollArea(parent), m_presenter(presenter)
{
    setObjectName(u"fieldsArea"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 12);
    column->setSpacing(0);
    setWidget(content);
    content->installEventFilter(this);

    int labelWidth = 0;
    for (const Field field : reviewOrder())
        labelWidth = std::max(labelWidth, fontMetrics().horizontalAdvance(fieldLabel(field)));
    labelWidth = std::min(labelWidth + 4, 190);
    //: Heading above the fields number, dates, order
    addGroup(tr("Document"), {Field::InvoiceNumber, Field::IssueDate, Field::DueDate, Field::PurchaseOrder},
             labelWidth);
    //: Heading above the fields of the supplier
    addGroup(tr("Seller"), {Field::SellerName, Field::SellerVatId, Field::SellerAddress}, labelWidth);
    //: Heading above the fields of the one who is to pay
    addGroup(tr("Buyer"), {Field::BuyerName, Field::BuyerVatId, Field::BuyerAddress}, labelWidth);
    //: Heading above the totals
    addGroup(tr("Amounts"),
             {Field::Currency, Field::TotalWithoutTax, Field::TotalTax, Field::TotalWithTax, Field::Prepaid,
              Field::AmountDue},
             labelWidth);
    //: Heading above bank account and terms
    addGroup(tr("Payment"), {Field::Iban, Field::Bic, Field::PaymentTerms}, labelWidth);
    column->addStretch();
    m_drafts = draftsFromText(m_presenter.settings().uiState(DraftsKey.toString()));
    connect(&m_presenter, &ReviewPresenter::leaving, this, &FieldsWidget::leave);
    connect(&m_presenter, &ReviewPresenter::fieldSaved, this, [this](Field field) {
        if (m_fields[field]->isDirty())
            return;
        if (m_goOnAfter == field) {
            m_goOnAfter.reset();
            if (isStillAt(field))
                goOn(field);
        }
    });
}

void FieldsWidget::addGroup(const QString &title, const QList<Field> &fields, int labelWidth)
{
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    auto *heading = new QLabel(title, widget());
    heading->setContentsMargins(12, 12, 12, 2);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    column->addWidget(heading);
    for (const Field field : fields) {
        auto *row = new FieldWidget(field, labelWidth, widget());
        column->addWidget(row);
        m_fields.insert(field, row);
        connect(row, &FieldWidget::accepted, this, &FieldsWidget::accept);
        connect(row, &FieldWidget::leftDirty, this, [this, row] { save(*row, false); });
        connect(row, &FieldWidget::gotFocus, this, [this, row](Field focused) {
            ensureWidgetVisible(row, 0, 24);
            row->update();
            emit fieldFocused(focused);
        });
        connect(row, &FieldWidget::typed, this, [this, row](Field, const QString &text) { findMatches(*row, text); });
        connect(row, &FieldWidget::placeShown, this, &FieldsWidget::placeShown);
        connect(row, &FieldWidget::hovered, this,
                [this](Field hovered, bool over) { emit fieldHovered(over ? std::optional(hovered) : std::nullopt); });
        connect(row, &FieldWidget::whyRequested, this, &FieldsWidget::whyRequested);
        connect(row, &FieldWidget::answerChosen, this, &FieldsWidget::chooseAnswer);
    }
}

void FieldsWidget::setTop(QWidget *top)
{
    static_cast<QVBoxLayout *>(widget()->layout())->insertWidget(0, top);
}

void FieldsWidget::setBottom(QWidget *bottom)
{
    auto *column = static_cast<QVBoxLayout *>(widget()->layout());
    column->insertWidget(column->count() - 1, bottom); // before the stretch
}

QWidget *FieldsWidget::editOf(Field field) const
{
    return &m_fields[field]->edit();
}

QWidget *FieldsWidget::whyAnchorOf(Field field) const
{
    return m_fields[field]->whyAnchor();
}

bool FieldsWidget::eventFilter(QObject *watched, QEvent *event)
{
    // Findings and reasons get their height after the keyboard has found its field: it must not slip out of sight.
    if (watched == widget() && event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, [this] { // when the rows have moved as well
            if (const auto field = focusedField())
                ensureWidgetVisible(m_fields[*field], 0, 24);
        });
    }
    return QScrollArea::eventFilter(watched, event);
}

void FieldsWidget::showInvoice()
{
    m_goOnAfter.reset();
    for (FieldWidget *row : std::as_const(m_fields)) {
        row->setReading({}, FieldState::Absent, 1, false); // forgets what was typed into the invoice before
        row->restore();
    }
    verticalScrollBar()->setValue(0);
    refresh();
    restoreDrafts();
}

void FieldsWidget::refresh()
{
    const Extraction &extraction = m_presenter.invoice().extraction;
    for (FieldWidget *row : std::as_const(m_fields)) {
        row->setDocument(extraction.value(Field::Currency).value, m_presenter.invoice().pageCount);
        row->setReading(extraction.fields.value(row->field()), m_presenter.state(row->field()), m_presenter.threshold(),
                        m_presenter.isEditable(), noteOf(row->field()));
    }
}

QString FieldsWidget::noteOf(Field field) const
{
    QStringList notes;
    for (const Finding &finding : openFindings(m_presenter.invoice().extraction)) {
        if (finding.fields.size() == 1 && finding.fields.first() == field)
            notes.append(findingMessage(finding));
    }
    return notes.join(u'\n');
}

void FieldsWidget::focusField(Field field)
{
    FieldEditWidget &edit = m_fields[field]->edit();
    edit.setFocus(Qt::OtherFocusReason);
    edit.selectAll();
}

std::optional<Field> FieldsWidget::focusedField() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (FieldWidget *row : m_fields) {
        if (focus && (row == focus || row->isAncestorOf(focus)))
            return row->field();
    }
    return std::nullopt;
}

/// Saving takes a moment. Who has gone elsewhere by then keeps the keyboard; what was typed there must not land here.
bool FieldsWidget::isStillAt(Field field) const
{
    const QWidget *focus = QApplication::focusWidget();
    if (!focus || focus == this)
        return true; // the button that had it is gone with its answers
    return focusedField() == field;
}

bool FieldsWidget::focusFirstDoubtful()
{
    const QList<Field> toCheck = fieldsToCheck(m_presenter.invoice().extraction, m_presenter.threshold());
    if (!toCheck.isEmpty())
        focusField(toCheck.first());
    return !toCheck.isEmpty();
}

bool FieldsWidget::focusLastDoubtful()
{
    const QList<Field> toCheck = fieldsToCheck(m_presenter.invoice().extraction, m_presenter.threshold());
    if (!toCheck.isEmpty())
        focusField(toCheck.last());
    return !toCheck.isEmpty();
}

bool FieldsWidget::focusNextDoubtful(bool forward)
{
    const auto from = focusedField();
    const auto next = nextToCheck(m_presenter.invoice().extraction, m_presenter.threshold(), from, forward);
    const QList<Field> &order = reviewOrder();
    if (!next || (from && (forward ? order.indexOf(*next) <= order.indexOf(*from)
                                   : order.indexOf(*next) >= order.indexOf(*from))))
        return false;
    focusField(*next);
    return true;
}

void FieldsWidget::takeNextAnswer()
{
    if (const auto field = focusedField(); field && m_fields[*field]->hasAnswers()) {
        m_fields[*field]->takeNextAnswer();
        return;
    }
    for (const Field field : reviewOrder()) {
        if (!m_fields[field]->hasAnswers())
            continue;
        focusField(field);
        m_fields[field]->takeNextAnswer();
        return;
    }
}

void FieldsWidget::accept(Field field)
{
    if (!m_presenter.isEditable())
        return;
    FieldWidget &row = *m_fields[field];
    m_goOnAfter = field;
    if (!save(row, true))
        m_goOnAfter.reset();
}

bool FieldsWidget::save(FieldWidget &row, bool confirm)
{
    const Result<FieldValue> value = row.typedValue();
    if (!value) {
        row.showProblem(problemOf(row.field(), row.edit().text()));
        return false;
    }
    const FieldValue stands = m_presenter.invoice().extraction.value(row.field());
    const bool same = value->value == stands.value && value->value == row.base();
    if (same && (!confirm || stands.isEmpty() || stands.source == ValueSource::Human)) {
        row.restore();
        if (confirm)
            goOn(row.field()); // nothing to save: an empty field stays to be filled, a confirmed one is confirmed
        return true;
    }
    FieldValue toSave = *value;
    if (same)
        toSave = stands; // keeps its place on the page
    const QString base = row.base();
    row.setSaving();
    m_presenter.saveField(row.field(), toSave, base);
    return true;
}

void FieldsWidget::goOn(Field from)
{
    const auto next = nextToCheck(m_presenter.invoice().extraction, m_presenter.threshold(), from);
    if (next && *next != from)
        focusField(*next);
    else
        emit allChecked();
}

bool FieldsWidget::saveTyped()
{
    bool possible = true;
    for (const Field field : reviewOrder()) {
        if (m_fields[field]->isDirty())
            possible = save(*m_fields[field], false) && possible;
    }
    return possible;
}

void FieldsWidget::chooseAnswer(Field field, const FieldValue &value)
{
    FieldWidget &row = *m_fields[field];
    row.setSaving();
    m_goOnAfter = field;
    m_presenter.saveField(field, value, m_presenter.invoice().extraction.value(field).value);
}

void FieldsWidget::findMatches(FieldWidget &row, const QString &text)
{
    const QList<PickedText> matches = matchesOf(row.field(), m_presenter.pages(), text);
    row.setMatches(matches);
    emit matchesFound(matches);
}

void FieldsWidget::leave()
{
    if (!m_presenter.isLoaded() || !m_presenter.isEditable())
        return;
    const InvoiceId id = m_presenter.id();
    QHash<Field, FieldDraft> drafts = m_drafts.value(id); // of a conflict that is not decided
    for (const Field field : reviewOrder()) {
        FieldWidget &row = *m_fields[field];
        const auto draft = row.draft();
        if (!draft)
            continue;
        // What nobody can answer for any more waits for the person: an impossible value, and one that somebody else
        // has changed meanwhile.
        const bool theirs = m_presenter.invoice().extraction.value(field).value != draft->base;
        if (theirs || !row.typedValue() || !save(row, false))
            drafts.insert(field, *draft);
    }
    if (drafts.isEmpty())
        return;
    m_drafts.insert(id, drafts);
    keepDrafts();
}

void FieldsWidget::keepMine(const ReviewConflict &conflict)
{
    for (const ConflictCell &cell : conflict.cells) {
        const auto field = fieldFromName(cell.mine.name);
        if (field && cell.mine.section == ValueEdit::Section::Header) // no base: the question is asked again
            m_drafts[m_presenter.id()].insert(*field, {editText(*field, cell.mine.value.value), {}});
    }
    keepDrafts();
}

void FieldsWidget::keepDrafts()
{
    m_presenter.settings().setUiState(DraftsKey.toString(), draftsToText(m_drafts));
}

void FieldsWidget::restoreDrafts()
{
    if (!m_presenter.isEditable() || !m_drafts.contains(m_presenter.id()))
        return;
    const QHash<Field, FieldDraft> drafts = m_drafts.take(m_presenter.id());
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it)
        m_fields[it.key()]->setDraft(*it);
    keepDrafts();
}

void FieldsWidget::take(const PickedText &picked, bool more)
{
    if (const auto field = focusedField())
        m_fields[*field]->take(picked, more);
}

void FieldsWidget::light(std::optional<Field> field)
{
    for (FieldWidget *row : std::as_const(m_fields))
        row->setLit(field == row->field());
}

void FieldsWidget::showProblem(Field field, const QString &sentence)
{
    m_fields[field]->showProblem(sentence);
}

void FieldsWidget::restore(Field field)
{
    m_fields[field]->restore();
}

} // namespace desk
