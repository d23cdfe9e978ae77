// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_widget.h"

#include "core/storage/settings_service.h"
#include "ui/invoices/field_edit_widget.h"
#include "ui/invoices/fields_widget.h"
#include "ui/invoices/findings_widget.h"
#include "ui/invoices/line_items_widget.h"
#include "ui/invoices/page_view.h"
#include "ui/invoices/page_widget.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/invoices/tone_label_widget.h"
#include "ui/invoices/typed_value.h"
#include "ui/invoices/unread_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/invoice_words.h"
#include "ui/kit/theme.h"
#include "ui/kit/widgets.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int CellMark = 1000; // beyond every Field
} // namespace

ReviewWidget::ReviewWidget(ReviewPresenter &presenter, Actions &actions, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_actions(actions)
{
    build();
    connectPresenter();
    connectParts();
    registerActions();
    restoreLayout();
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { onFocusChanged(now); });
}

void ReviewWidget::connectPresenter()
{
    connect(&m_presenter, &ReviewPresenter::opened, this, &ReviewWidget::showOpened);
    connect(&m_presenter, &ReviewPresenter::changed, this, &ReviewWidget::showChanged);
    connect(&m_presenter, &ReviewPresenter::pagesChanged, this, &ReviewWidget::showPages);
    connect(&m_presenter, &ReviewPresenter::conflicted, this, &ReviewWidget::showConflict);
    connect(&m_presenter, &ReviewPresenter::failed, this, &ReviewWidget::showFailure);
    connect(&m_presenter, &ReviewPresenter::fieldRestored, m_fields, &FieldsWidget::focusField);
    connect(&m_presenter, &ReviewPresenter::saveFailed, this, [this](Field field, const Error &error) {
        if (error.code == ErrorCode::InvalidArgument)
            m_fields->showProblem(field, expectedForm(field));
        else
            m_banner->showError(error);
    });
    connect(&m_presenter, &ReviewPresenter::originalSaved, this, [this](const QString &file) {
        //: Message after saving a copy of the document. %1: file name.
        m_banner->show(Tone::Good, tr("Saved as %1").arg(displayName(QDir::toNativeSeparators(file))));
    });
    connect(&m_presenter, &ReviewPresenter::pictureReady, this,
            [this](int page, int dpi, const QImage &picture) { m_page->view().setPicture(page, dpi, picture); });
    connect(&m_presenter, &ReviewPresenter::pictureFailed, this, [this](int page, const Error &error) {
        const UserMessage message = userMessage(error);
        m_page->view().setPictureError(page, message.title + u'\n' + message.nextStep);
    });
}

void ReviewWidget::connectParts()
{
    PageView &view = m_page->view();
    connect(&view, &PageView::pictureWanted, &m_presenter, &ReviewPresenter::askPicture);
    connect(&view, &PageView::markHovered, this, [this](int key) {
        m_fields->light(key >= 0 && key < FieldCount ? std::optional(Field(key)) : std::nullopt);
    });
    connect(&view, &PageView::markClicked, this, [this](int key) {
        if (key >= 0 && key < FieldCount)
            m_fields->focusField(Field(key));
    });
    connect(&view, &PageView::textPicked, m_fields, &FieldsWidget::take);
    connect(m_fields, &FieldsWidget::fieldFocused, this, [this](Field field) {
        m_page->view().setMatches({});
        m_page->view().setFocusedMark(int(field), true);
    });
    connect(m_fields, &FieldsWidget::fieldHovered, this, [this](std::optional<Field> field) {
        m_page->view().setHoveredMark(field ? int(*field) : PageView::NoMark);
    });
    connect(m_fields, &FieldsWidget::typed, this,
            [this](const QString &text) { m_page->view().setMatches(findText(m_presenter.pages(), text)); });
    connect(m_fields, &FieldsWidget::allChecked, this, [this] {
        if (m_findings->focusFirst())
            return;
        m_approve->setFocus(Qt::OtherFocusReason);
    });
    connect(m_findings, &FindingsWidget::acceptRequested, &m_presenter, &ReviewPresenter::acceptFinding);
    connect(m_findings, &FindingsWidget::fieldRequested, m_fields, &FieldsWidget::focusField);
    connect(m_findings, &FindingsWidget::otherRequested, this, &ReviewWidget::otherRequested);
    connect(m_lines, &LineItemsWidget::edited, &m_presenter, &ReviewPresenter::saveEdits);
    connect(m_lines, &LineItemsWidget::cellChosen, this, [this](const FieldValue &value) {
        m_cell = value;
        showMarks();
        m_page->view().setFocusedMark(CellMark, true);
    });
    connect(m_unread, &UnreadWidget::readAgainRequested, &m_presenter, &ReviewPresenter::readAgain);
    connect(m_unread, &UnreadWidget::saveOriginalRequested, this, &ReviewWidget::askOriginalTarget);
    connect(m_kind, &QComboBox::activated, this, &ReviewWidget::chooseKind);
    connect(m_approve, &QPushButton::clicked, this, &ReviewWidget::approve);
    connect(m_reject, &QPushButton::clicked, m_rejectBar, &ReasonBarWidget::start);
    connect(m_rejectBar, &ReasonBarWidget::confirmed, &m_presenter, &ReviewPresenter::reject);
    connect(m_rejectBar, &ReasonBarWidget::cancelled, this, &ReviewWidget::focusStart);
}

void ReviewWidget::registerActions()
{
    m_actions.on(u"invoice.approve", this, [this] { approve(); });
    m_actions.on(u"invoice.reject", this, [this] { m_rejectBar->start(); });
    m_actions.on(u"invoice.reopen", this, [this] { m_presenter.reopen(); });
    m_actions.on(u"invoice.readAgain", this, [this] { m_presenter.readAgain(); });
    m_actions.on(u"invoice.nextDoubtful", this, [this] { m_fields->focusNextDoubtful(true); });
    m_actions.on(u"invoice.previousDoubtful", this, [this] { m_fields->focusNextDoubtful(false); });
    m_actions.on(u"invoice.saveOriginal", this, [this] { askOriginalTarget(); });
    m_actions.bindUndoStack(this, &m_presenter.undoStack());
}

void ReviewWidget::showOpened()
{
    m_banner->hide();
    m_rejectBar->finish();
    m_cell = {};
    m_page->view().clear();
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
    m_lines->setExtraction(invoice.extraction, m_presenter.threshold(), m_presenter.isEditable());
    showHeader();
    showStand();
    showMarks();
    enableActions();
    const InvoiceStatus status = invoice.status;
    if (status != InvoiceStatus::NeedsReview && status != InvoiceStatus::Failed)
        m_rejectBar->finish();
}

void ReviewWidget::showHeader()
{
    const Invoice &invoice = m_presenter.invoice();
    const QString seller = invoice.extraction.value(Field::SellerName).value;
    const QString number = invoice.extraction.value(Field::InvoiceNumber).value;
    QString title = seller.isEmpty() ? invoice.fileName : seller;
    if (!number.isEmpty())
        title += u"  ·  "_s + number;
    m_title->setText(title);
    m_status->set(statusIcon(invoice.status), statusWord(invoice.status), statusTone(invoice.status));
    m_kind->setCurrentIndex(m_kind->findData(int(invoice.extraction.kind)));
    m_kind->setEnabled(m_presenter.isEditable());
    m_approve->setVisible(invoice.status == InvoiceStatus::NeedsReview);
    m_reject->setVisible(invoice.status == InvoiceStatus::NeedsReview || invoice.status == InvoiceStatus::Failed);
}

void ReviewWidget::showStand()
{
    const Invoice &invoice = m_presenter.invoice();
    if (invoice.status == InvoiceStatus::Approved || invoice.status == InvoiceStatus::Rejected) {
        const bool approved = invoice.status == InvoiceStatus::Approved;
        const QString title = !approved ? tr("This invoice is rejected: %1").arg(displayName(invoice.rejectReason))
                              : invoice.approvedAutomatically
                                  ? tr("This invoice was approved automatically: every key field is certain.")
                                  : tr("This invoice is approved.");
        m_settled->show(approved ? Tone::Good : Tone::Neutral, title,
                        tr("Its fields cannot be changed until it is reopened."));
        m_settled->setClosable(false);
        //: Button: take approval or rejection back, so that fields can be changed again.
        QPushButton *reopen = m_settled->addAction(tr("Reopen"), [this] { m_presenter.reopen(); });
        reopen->setObjectName(u"reopenButton"_s);
    } else {
        m_settled->hide();
    }
    const ApprovalBlock block = approvalBlock(invoice);
    const int toCheck = int(fieldsToCheck(invoice.extraction, m_presenter.threshold()).size());
    Tone tone = Tone::Good;
    QString sentence = tr("Everything is checked.");
    if (!block.allows()) {
        tone = Tone::Wrong;
        sentence = blockSentence();
    } else if (toCheck > 0) {
        tone = Tone::Doubtful;
        sentence = tr("%Ln field(s) to check", nullptr, toCheck);
    }
    const bool review = invoice.status == InvoiceStatus::NeedsReview;
    m_stand->parentWidget()->setVisible(review);
    m_stand->setText(sentence);
    m_standIcon->setIcon(tone == Tone::Good    ? u"circle-check"_s
                         : tone == Tone::Wrong ? u"octagon-alert"_s
                                               : u"triangle-alert"_s,
                         tone);
    m_stand->setTone(tone);
    m_approve->setEnabled(block.allows());
    m_approve->setToolTip(block.allows() ? m_actions.action(u"invoice.approve")->toolTip() : sentence);
    m_approve->setAccessibleDescription(block.allows() ? QString() : sentence);
}

QString ReviewWidget::blockSentence() const
{
    const ApprovalBlock block = approvalBlock(m_presenter.invoice());
    if (!block.blocking.isEmpty()) {
        const int more = int(block.blocking.size()) - 1;
        //: Why an invoice cannot be approved. %1: what a rule found, a sentence.
        QString sentence = tr("Cannot be approved yet. %1").arg(findingMessage(block.blocking.first()));
        if (more > 0)
            sentence += u' ' + tr("And %Ln more finding(s).", nullptr, more);
        return sentence;
    }
    QStringList names;
    for (const Field field : block.missing)
        names.append(fieldLabel(field));
    //: Why an invoice cannot be approved. %1: names of fields.
    return names.isEmpty() ? QString() : tr("Cannot be approved yet. Missing: %1.").arg(names.join(u", "_s));
}

void ReviewWidget::showMarks()
{
    QList<PageMark> marks;
    for (const Field field : reviewOrder()) {
        const FieldValue value = m_presenter.invoice().extraction.value(field);
        if (value.page >= 0 && !value.box.isEmpty())
            marks.append({int(field), value.page, value.box, m_presenter.state(field), fieldLabel(field)});
    }
    if (m_cell.page >= 0 && !m_cell.box.isEmpty())
        marks.append({CellMark, m_cell.page, m_cell.box, FieldState::Good, displayName(m_cell.value)});
    m_page->view().setMarks(marks);
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
    const InvoiceStatus status = m_presenter.invoice().status;
    const bool review = status == InvoiceStatus::NeedsReview;
    const bool settled = status == InvoiceStatus::Approved || status == InvoiceStatus::Rejected;
    m_actions.setEnabled(u"invoice.approve", this, review);
    m_actions.setEnabled(u"invoice.reject", this, review || status == InvoiceStatus::Failed);
    m_actions.setEnabled(u"invoice.reopen", this, settled);
    m_actions.setEnabled(u"invoice.readAgain", this, !settled && status != InvoiceStatus::Reading);
    m_actions.setEnabled(u"invoice.nextDoubtful", this, review);
    m_actions.setEnabled(u"invoice.previousDoubtful", this, review);
}

void ReviewWidget::focusStart()
{
    if (!isVisible())
        return;
    if (m_stack->currentWidget() == m_unread)
        m_unread->focusFirst();
    else if (!m_presenter.isEditable())
        m_page->view().setFocus(Qt::OtherFocusReason);
    else if (!m_fields->focusFirstDoubtful() && !m_findings->focusFirst())
        m_approve->setFocus(Qt::OtherFocusReason);
}

void ReviewWidget::onFocusChanged(QWidget *now)
{
    if (!isVisible())
        return;
    const auto *edit = qobject_cast<FieldEditWidget *>(now);
    const bool inField = edit && isAncestorOf(edit);
    m_page->view().setTaking(inField && m_presenter.isEditable());
    if (!inField)
        m_page->view().setMatches({});
}

// --- approve, reject

void ReviewWidget::approve()
{
    if (!m_presenter.isEditable() || !m_fields->saveTyped())
        return;
    // With something on its way the rules may yet decide otherwise: the service has the last word.
    if (!m_presenter.isBusy() && !approvalBlock(m_presenter.invoice()).allows()) {
        m_banner->show(Tone::Wrong, blockSentence(), tr("Correct the field, or accept the finding with a reason."));
        if (!m_fields->focusFirstDoubtful())
            m_findings->focusFirst();
        return;
    }
    m_presenter.approve();
}

void ReviewWidget::chooseKind(int index)
{
    const auto kind = DocumentKind(m_kind->itemData(index).toInt());
    if (kind == m_presenter.invoice().extraction.kind)
        return;
    ValueEdit edit;
    edit.name = u"kind"_s;
    edit.value.value = documentKindName(kind);
    m_presenter.saveEdits({edit}, tr("Kind of document"));
}

void ReviewWidget::leave()
{
    m_page->view().clear();
}

void ReviewWidget::showConflict(const ReviewConflict &conflict)
{
    if (conflict.isHeader) {
        const FieldType type = fieldType(conflict.field);
        const auto shown = [type](const QString &value) {
            return value.isEmpty() ? tr("(empty)") : displayName(editText(type, value));
        };
        //: Somebody else saved a value while this person typed another one. %1: the field.
        m_banner->show(Tone::Doubtful, tr("%1 was changed by somebody else meanwhile.").arg(fieldLabel(conflict.field)),
                       //: %1 and %2: values of a field.
                       tr("Theirs: %1. Yours: %2.").arg(shown(conflict.theirsText), shown(conflict.mineText)));
    } else {
        m_banner->show(Tone::Doubtful, tr("The invoice was changed by somebody else meanwhile."),
                       tr("Your change is not saved yet."));
    }
    m_banner->setClosable(false);
    //: Button: keep what somebody else saved.
    QPushButton *theirs = m_banner->addAction(tr("Use theirs"), [this, conflict] {
        m_banner->hide();
        if (conflict.isHeader)
            m_fields->restore(conflict.field);
        m_presenter.useTheirs();
    });
    theirs->setObjectName(u"conflictUseTheirs"_s);
    //: Button: save what I typed over what somebody else saved.
    QPushButton *mine = m_banner->addAction(tr("Use mine"), [this] {
        m_banner->hide();
        m_presenter.useMine();
    });
    mine->setObjectName(u"conflictUseMine"_s);
    mine->setFocus(Qt::OtherFocusReason);
}

void ReviewWidget::showFailure(const Error &error)
{
    if (error.code == ErrorCode::NotAllowed && !blockSentence().isEmpty())
        m_banner->show(Tone::Wrong, blockSentence(), tr("Correct the field, or accept the finding with a reason."));
    else if (error.code == ErrorCode::Conflict)
        m_banner->show(Tone::Doubtful, tr("The invoice was changed by somebody else meanwhile."),
                       tr("Look at it again, then repeat what you wanted to do."));
    else
        m_banner->showError(error);
}

void ReviewWidget::askOriginalTarget()
{
    const QString folder = m_presenter.settings().uiState(u"invoices.lastFolder"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the original as"), folder.isEmpty() ? documents : folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveOriginalDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_presenter.invoice().fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_presenter.settings().setUiState(u"invoices.lastFolder"_s, QFileInfo(file).absolutePath());
        m_presenter.saveOriginal(file);
    });
    dialog->open();
}

void ReviewWidget::setPosition(int number, int count)
{
    const bool known = number > 0 && count > 0;
    m_position->setVisible(known);
    //: Place of the invoice in the list. %1: its number, %2: how many there are.
    m_position->setText(tr("%1 of %2").arg(QLocale().toString(number), QLocale().toString(count)));
}

} // namespace desk
