// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_widget.h"

#include "core/base/when_finished.h"
#include "core/invoices/filing/filing_service.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/assign_widget.h"
#include "ui/invoices/coding_widget.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/field_why_widget.h"
#include "ui/invoices/fields_widget.h"
#include "ui/invoices/findings_widget.h"
#include "ui/invoices/history_widget.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/notes_widget.h"
#include "ui/invoices/page_view.h"
#include "ui/invoices/page_widget.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/review_conflict_widget.h"
#include "ui/invoices/review_header_widget.h"
#include "ui/invoices/review_stand.h"
#include "ui/invoices/split_widget.h"
#include "ui/invoices/typed_value.h"
#include "ui/invoices/unread_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/tone_label_widget.h"
#include "ui/kit/widgets.h"

#include <QApplication>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int SpotMark = 1000; // beyond every Field
} // namespace

ReviewWidget::ReviewWidget(ReviewPresenter &presenter, SplitPresenter &splits, Actions &actions, QWidget *parent)
    : QWidget(parent),
      m_presenter(presenter),
      m_actions(actions),
      m_originals(presenter.services().invoices),
      m_histories(presenter.services().filing),
      m_notesPresenter(presenter.services().filing, presenter.services().changes, presenter.undoStack()),
      m_codings(presenter.services().coding, presenter.services().changes),
      m_supplier(presenter.services().suppliers, presenter.undoStack()),
      m_splits(splits)
{
    build();
    connectPresenter();
    connectPage();
    connectFields();
    connectFindings();
    connectPopups();
    connectOffers();
    registerActions();
    restoreLayout();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

ReviewWidget::~ReviewWidget()
{
    disconnect(qApp, nullptr, this, nullptr); // the parts that go give the keyboard away
}

void ReviewWidget::setPosition(int number, int count, bool onlyWaiting)
{
    m_header->setPosition(number, count, onlyWaiting);
}

// --- what the invoice says

void ReviewWidget::showOpened()
{
    m_banner->hide();
    m_conflict->clear();
    m_rejectBar->finish();
    m_split->finish();
    m_spot = {};
    m_page->view().openDocument(m_presenter.id().value);
    m_notesPresenter.open(m_presenter.id());
    m_fields->showInvoice();
    showChanged();
    focusStart();
}

void ReviewWidget::showChanged()
{
    const Invoice &invoice = m_presenter.invoice();
    const bool read = invoice.status == InvoiceStatus::NeedsReview || invoice.status == InvoiceStatus::Approved ||
                      invoice.status == InvoiceStatus::Rejected;
    if (!read)
        m_unread->setInvoice(invoice);
    m_stack->setCurrentWidget(read ? static_cast<QWidget *>(m_splitter) : m_unread);
    m_fields->refresh();
    m_findings->setInvoice(invoice, m_presenter.isEditable());
    m_lines->setInvoice(invoice, m_presenter.isEditable());
    m_coding->setInvoice(invoice);
    m_header->setInvoice(invoice, m_presenter.isEditable(), m_presenter.services().filing.me());
    m_supplier.open(invoice.id);
    offerSplit();
    showSettled();
    showStand();
    showMarks();
    enableActions();
    const InvoiceStatus status = invoice.status;
    if (status != InvoiceStatus::NeedsReview && status != InvoiceStatus::Failed)
        m_rejectBar->finish();
}

void ReviewWidget::showSettled()
{
    const Invoice &invoice = m_presenter.invoice();
    const QString who = displayName(invoice.decidedBy);
    const QString when = formatDateTime(invoice.decidedAt);
    if (invoice.trashedAt.isValid()) {
        //: %1: date and time.
        m_settled->show(Tone::Neutral,
                        tr("This document is in the trash since %1.").arg(formatDateTime(invoice.trashedAt)),
                        tr("It counts nowhere, and nothing in it can be changed until it is restored."));
        //: Button: take a document out of the trash.
        QPushButton *restore = m_settled->addAction(tr("Restore"), [this] { m_presenter.restoreFromTrash(); });
        restore->setObjectName(u"restoreButton"_s);
    } else if (invoice.status == InvoiceStatus::Approved || invoice.status == InvoiceStatus::Rejected) {
        const bool approved = invoice.status == InvoiceStatus::Approved;
        QString title;
        if (!approved)
            //: %1: who, %2: when, %3: the reason.
            title = who.isEmpty() ? tr("This invoice is rejected: %1").arg(displayName(invoice.rejectReason))
                                  : tr("Rejected by %1 on %2: %3").arg(who, when, displayName(invoice.rejectReason));
        else if (invoice.approvedAutomatically)
            title = tr("This invoice was approved automatically: every key field is certain.");
        else
            //: %1: who, %2: when.
            title = who.isEmpty() ? tr("This invoice is approved.") : tr("Approved by %1 on %2.").arg(who, when);
        m_settled->show(approved ? Tone::Good : Tone::Neutral, title,
                        tr("Its fields cannot be changed until it is reopened."));
        //: Button: take approval or rejection back, so that fields can be changed again.
        QPushButton *reopen = m_settled->addAction(tr("Reopen"), [this] { m_presenter.reopen(); });
        reopen->setObjectName(u"reopenButton"_s);
    } else {
        m_settled->hide();
        return;
    }
    m_settled->setClosable(false);
}

void ReviewWidget::showStand()
{
    const Invoice &invoice = m_presenter.invoice();
    const ReviewStand stand = standOf(invoice, m_presenter.threshold());
    m_stand->parentWidget()->setVisible(m_presenter.isEditable());
    m_stand->setText(stand.sentence);
    m_standIcon->setIcon(stand.tone == Tone::Good    ? u"circle-check"_s
                         : stand.tone == Tone::Wrong ? u"octagon-alert"_s
                                                     : u"triangle-alert"_s,
                         stand.tone);
    m_stand->setTone(stand.tone);
    m_header->setBlock(blockSentence(invoice));
}

void ReviewWidget::showMarks()
{
    QList<PageMark> marks;
    for (const Field field : reviewOrder()) {
        const FieldValue value = m_presenter.invoice().extraction.value(field);
        if (value.page >= 0 && !value.box.isEmpty())
            marks.append({int(field), value.page, value.box, m_presenter.state(field), fieldLabel(field)});
    }
    if (m_spot.page >= 0 && !m_spot.box.isEmpty())
        marks.append({SpotMark, m_spot.page, m_spot.box, FieldState::Good, displayName(m_spot.value)});
    m_page->view().setMarks(marks);
}

void ReviewWidget::showSpot(const FieldValue &value, bool reveal)
{
    m_spot = value;
    showMarks();
    const bool placed = value.page >= 0 && !value.box.isEmpty();
    const auto field = m_fields->focusedField();
    if (placed && reveal)
        m_page->view().setFocusedMark(SpotMark, true);
    else if (!placed && field)
        m_page->view().setFocusedMark(int(*field), false);
    m_page->view().setHoveredMark(placed && !reveal ? SpotMark : PageView::NoMark);
}

void ReviewWidget::showPages()
{
    const bool hasPages = !m_presenter.pages().isEmpty();
    m_page->setHasPages(hasPages, tr("No page to show"),
                        tr("This e-invoice is a file of data. Every value comes exactly from the file itself."));
    m_page->view().setPages(m_presenter.pages());
    showMarks();
    if (const auto field = m_fields->focusedField())
        m_page->view().setFocusedMark(int(*field), true);
}

void ReviewWidget::enableActions()
{
    const Invoice &invoice = m_presenter.invoice();
    const InvoiceStatus status = invoice.status;
    const bool inTrash = invoice.trashedAt.isValid();
    const bool review = m_presenter.isEditable();
    const bool settled = status == InvoiceStatus::Approved || status == InvoiceStatus::Rejected;
    m_actions.setEnabled(u"invoice.approve", this, review);
    m_actions.setEnabled(u"invoice.reject", this, review || (status == InvoiceStatus::Failed && !inTrash));
    m_actions.setEnabled(u"invoice.reopen", this, settled && !inTrash);
    m_actions.setEnabled(u"invoice.readAgain", this, !settled && !inTrash && status != InvoiceStatus::Reading);
    m_actions.setEnabled(u"invoice.nextDoubtful", this, review);
    m_actions.setEnabled(u"invoice.previousDoubtful", this, review);
    m_actions.setEnabled(u"invoice.useOther", this, review);
    m_actions.setEnabled(u"invoice.restore", this, inTrash);
    m_actions.setEnabled(u"invoice.supplier", this, m_supplier.supplier().isValid());
    m_actions.setEnabled(u"invoice.split", this, review && invoice.pageCount > 1);
    m_actions.setEnabled(u"invoice.trash", this, !inTrash && status != InvoiceStatus::Reading);
}

// --- where the keyboard is

void ReviewWidget::focusStart()
{
    if (!isVisible())
        return;
    if (m_stack->currentWidget() == m_unread)
        m_unread->focusFirst();
    else if (!m_presenter.isEditable())
        m_page->view().setFocus(Qt::OtherFocusReason);
    else if (!m_fields->focusFirstDoubtful())
        onAllChecked();
}

void ReviewWidget::onAllChecked()
{
    if (!m_findings->focusFirst())
        m_header->focusApprove();
}

void ReviewWidget::goToNext(bool forward)
{
    // Findings stand above the fields; behind the last one it goes round.
    if (m_findings->focusNext(forward))
        return;
    const QWidget *focus = QApplication::focusWidget();
    const bool inFindings = focus && m_findings->isAncestorOf(focus);
    const bool inField = m_fields->focusedField().has_value();
    if (inField && m_fields->focusNextDoubtful(forward))
        return;
    if (forward) {
        if ((inField && m_findings->focusFirst()) || m_fields->focusFirstDoubtful())
            return;
    } else {
        if ((inField && m_findings->focusLast()) || m_fields->focusLastDoubtful())
            return;
    }
    if (!inFindings || !(forward ? m_findings->focusFirst() : m_findings->focusLast()))
        onAllChecked();
}

void ReviewWidget::goToLine(int line)
{
    m_lines->focusCell(ValueEdit::Section::Line, line, u"amount"_s);
}

void ReviewWidget::onFocusChanged(QWidget *now)
{
    if (!isVisible())
        return;
    const auto *edit = qobject_cast<FieldEditWidget *>(now);
    const bool inField = edit && isAncestorOf(edit);
    m_page->view().setTaking((inField || m_lines->isTaking()) && m_presenter.isEditable());
    if (!inField && !m_lines->isTaking())
        m_page->view().setMatches({});
}

void ReviewWidget::leave()
{
    m_page->view().clear();
}

// --- what the person does

void ReviewWidget::approve()
{
    if (!m_presenter.isEditable() || m_conflict->isOpen() || !m_fields->saveTyped() || !m_coding->saveTyped() ||
        !m_lines->saveTyped())
        return;
    // With something on its way the rules may yet decide otherwise: the service has the last word.
    const QString block = blockSentence(m_presenter.invoice());
    if (!m_presenter.isBusy() && !block.isEmpty()) {
        m_banner->show(Tone::Wrong, block, tr("Correct the field, or accept the finding with a reason."));
        if (!m_fields->focusFirstDoubtful())
            m_findings->focusFirst();
        return;
    }
    m_presenter.approve();
}

void ReviewWidget::chooseKind(DocumentKind kind)
{
    if (kind == m_presenter.invoice().extraction.kind)
        return;
    ValueEdit edit;
    edit.name = u"kind"_s;
    edit.value.value = documentKindName(kind);
    m_presenter.saveEdits({edit}, tr("Kind of document"));
}

void ReviewWidget::showHistory()
{
    const auto field = m_fields->focusedField();
    if (!field) {
        m_history->popUpInvoice(m_header->moreButton(), m_presenter.id());
        return;
    }
    ValueEdit cell;
    cell.name = fieldName(*field);
    m_history->popUp(m_fields->editOf(*field), m_presenter.id(), cell, m_presenter.invoice().extraction.value(*field),
                     fieldLabel(*field), m_presenter.isEditable());
}

void ReviewWidget::showWhy(std::optional<Field> field)
{
    const Extraction &extraction = m_presenter.invoice().extraction;
    if (!field) { // no field has the keyboard: the first that is to be checked, else what is paid
        const QList<Field> toCheck = fieldsToCheck(extraction, m_presenter.threshold());
        field = toCheck.isEmpty() ? Field::TotalWithTax : toCheck.first();
    }
    m_why->popUp(m_fields->whyAnchorOf(*field), *field, extraction.value(*field),
                 whyOf(extraction, *field, m_presenter.pages(), m_presenter.threshold()), m_presenter.threshold());
}

void ReviewWidget::showAssign()
{
    m_assign->popUp(m_header->assignButton(), m_presenter.services().filing.me(), m_presenter.invoice().assignee);
    whenFinished(m_presenter.services().filing.people(), m_assign, [this](const Result<QStringList> &people) {
        if (people)
            m_assign->setPeople(*people);
    });
}

void ReviewWidget::showFailure(const Error &error)
{
    const QString block = blockSentence(m_presenter.invoice());
    if (error.code == ErrorCode::NotAllowed && !block.isEmpty())
        m_banner->show(Tone::Wrong, block, tr("Correct the field, or accept the finding with a reason."));
    else if (error.code == ErrorCode::Conflict)
        m_banner->show(Tone::Doubtful, tr("The invoice was changed by somebody else meanwhile."),
                       tr("Look at it again, then repeat what you wanted to do."));
    else
        m_banner->showError(error);
}

} // namespace desk
