// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/settings_service.h"
#include "ui/invoices/assign_widget.h"
#include "ui/invoices/coding_widget.h"
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
#include "ui/invoices/review_widget.h"
#include "ui/invoices/typed_value.h"
#include "ui/invoices/unread_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/widgets.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QUrl>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr auto ReasonsKey = "invoices.review.reasons"_L1;
constexpr auto RejectReasonsKey = "invoices.review.rejectReasons"_L1;
constexpr int MostReasons = 3;

QStringList recentReasons(const SettingsService &settings, const QString &key)
{
    return settings.uiState(key).split(u'\n', Qt::SkipEmptyParts);
}

/// The newest first, each once.
QStringList rememberReason(SettingsService &settings, const QString &key, const QString &reason)
{
    QStringList reasons = recentReasons(settings, key);
    const QString line = reason.simplified();
    reasons.removeAll(line);
    reasons.prepend(line);
    reasons = reasons.mid(0, MostReasons);
    settings.setUiState(key, reasons.join(u'\n'));
    return reasons;
}
} // namespace

void ReviewWidget::connectPresenter()
{
    connect(&m_presenter, &ReviewPresenter::opened, this, &ReviewWidget::showOpened);
    connect(&m_presenter, &ReviewPresenter::changed, this, &ReviewWidget::showChanged);
    connect(&m_presenter, &ReviewPresenter::pagesChanged, this, &ReviewWidget::showPages);
    connect(&m_presenter, &ReviewPresenter::failed, this, &ReviewWidget::showFailure);
    connect(&m_presenter, &ReviewPresenter::fieldRestored, m_fields, &FieldsWidget::focusField);
    connect(&m_presenter, &ReviewPresenter::saveFailed, this, [this](Field field, const Error &error) {
        if (error.code == ErrorCode::InvalidArgument)
            m_fields->showProblem(field, expectedForm(field));
        else
            m_banner->showError(error);
    });
    connect(&m_presenter, &ReviewPresenter::conflicted, this, [this](const ReviewConflict &conflict) {
        m_fields->refresh();
        m_conflict->setConflict(conflict);
    });
    connect(&m_presenter, &ReviewPresenter::leaving, this, [this] {
        if (m_conflict->isOpen())
            m_fields->keepMine(m_conflict->conflict());
    });
    connect(m_conflict, &ReviewConflictWidget::resolved, this,
            [this](const ReviewConflict &conflict, const QList<ValueEdit> &mine) {
                m_presenter.resolve(conflict, mine);
                focusStart();
            });
    connect(&m_originals, &ReviewOriginalPresenter::saved, this, [this](const QString &file) {
        //: Message after saving a copy of the document. %1: file name.
        m_banner->show(Tone::Good, tr("Saved as %1").arg(displayName(QDir::toNativeSeparators(file))));
    });
    connect(&m_originals, &ReviewOriginalPresenter::copied, this, [this](const QString &file) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            m_banner->show(Tone::Doubtful, tr("No program on this system opens this kind of file."),
                           tr("Save the original, and open it with a program of your choice."));
    });
    connect(&m_originals, &ReviewOriginalPresenter::failed, this, &ReviewWidget::showFailure);
}

void ReviewWidget::connectPage()
{
    PageView &view = m_page->view();
    connect(&view, &PageView::markHovered, this, [this](int key) {
        m_fields->light(key >= 0 && key < FieldCount ? std::optional(Field(key)) : std::nullopt);
    });
    connect(&view, &PageView::markClicked, this, [this](int key) {
        if (key >= 0 && key < FieldCount)
            m_fields->focusField(Field(key));
    });
    connect(&view, &PageView::textPicked, this, [this](const PickedText &picked, bool more) {
        if (m_lines->isTaking())
            m_lines->take(picked, more);
        else
            m_fields->take(picked, more);
    });
}

void ReviewWidget::connectFields()
{
    connect(m_fields, &FieldsWidget::fieldFocused, this, [this](Field field) {
        m_page->view().setMatches({});
        m_spot = {};
        showMarks();
        m_page->view().setFocusedMark(int(field), true);
    });
    connect(m_fields, &FieldsWidget::whyRequested, this, [this](Field field) { showWhy(field); });
    connect(m_fields, &FieldsWidget::fieldHovered, this, [this](std::optional<Field> field) {
        m_page->view().setHoveredMark(field ? int(*field) : PageView::NoMark);
    });
    connect(m_fields, &FieldsWidget::matchesFound, this,
            [this](const QList<PickedText> &matches) { m_page->view().setMatches(matches); });
    connect(m_fields, &FieldsWidget::placeShown, this, &ReviewWidget::showSpot);
    connect(m_fields, &FieldsWidget::allChecked, this, &ReviewWidget::onAllChecked);
    connect(m_coding, &CodingWidget::edited, &m_presenter, &ReviewPresenter::saveEdits);
    connect(m_coding, &CodingWidget::finished, m_header, &ReviewHeaderWidget::focusApprove);
    connect(&m_codings, &CodingPresenter::failed, this, &ReviewWidget::showFailure);
    connect(m_lines, &LineItemsWidget::edited, &m_presenter, &ReviewPresenter::saveCells);
    connect(m_lines, &LineItemsWidget::typed, this,
            [this](const QString &text) { m_page->view().setMatches(findText(m_presenter.pages(), text)); });
    connect(m_lines, &LineItemsWidget::cellChosen, this, [this](const FieldValue &value) { showSpot(value, true); });
}

void ReviewWidget::connectFindings()
{
    m_findings->setRecentReasons(recentReasons(m_presenter.settings(), ReasonsKey));
    connect(m_findings, &FindingsWidget::acceptRequested, this, &ReviewWidget::acceptFindings);
    connect(m_findings, &FindingsWidget::reopenRequested, &m_presenter, &ReviewPresenter::reopenFindings);
    connect(m_findings, &FindingsWidget::fieldRequested, m_fields, &FieldsWidget::focusField);
    connect(m_findings, &FindingsWidget::lineRequested, this, &ReviewWidget::goToLine);
    connect(m_findings, &FindingsWidget::otherRequested, this, &ReviewWidget::otherRequested);
}

void ReviewWidget::connectPopups()
{
    connect(m_header, &ReviewHeaderWidget::backRequested, this, &ReviewWidget::backRequested);
    connect(m_header, &ReviewHeaderWidget::kindChosen, this, &ReviewWidget::chooseKind);
    connect(m_header, &ReviewHeaderWidget::approveRequested, this, &ReviewWidget::approve);
    m_rejectBar->setRecentReasons(recentReasons(m_presenter.settings(), RejectReasonsKey));
    connect(m_rejectBar, &ReasonBarWidget::confirmed, this, [this](const QString &reason) {
        m_presenter.reject(reason);
        m_rejectBar->setRecentReasons(rememberReason(m_presenter.settings(), RejectReasonsKey, reason));
    });
    connect(m_rejectBar, &ReasonBarWidget::cancelled, this, &ReviewWidget::focusStart);
    connect(m_unread, &UnreadWidget::readAgainRequested, &m_presenter, &ReviewPresenter::readAgain);
    connect(m_unread, &UnreadWidget::saveOriginalRequested, this, &ReviewWidget::askOriginalTarget);
    connect(m_assign, &AssignWidget::assigned, &m_presenter, &ReviewPresenter::assign);
    connect(m_history, &HistoryWidget::putBackRequested, this, [this](ValueEdit cell, const FieldValue &value) {
        cell.value = value;
        cell.restore = true;
        const auto field = fieldFromName(cell.name);
        if (field)
            m_fields->restore(*field); // what is being typed there gives way
        //: For the undo menu: an earlier value was put back.
        m_presenter.saveEdits({cell}, tr("Put back"));
    });
}

void ReviewWidget::registerActions()
{
    m_actions.on(u"invoice.approve", this, [this] { approve(); });
    m_actions.on(u"invoice.reject", this, [this] { m_rejectBar->start(); });
    m_actions.on(u"invoice.reopen", this, [this] { m_presenter.reopen(); });
    m_actions.on(u"invoice.readAgain", this, [this] { m_presenter.readAgain(); });
    m_actions.on(u"invoice.nextDoubtful", this, [this] { goToNext(true); });
    m_actions.on(u"invoice.previousDoubtful", this, [this] { goToNext(false); });
    m_actions.on(u"invoice.useOther", this, [this] { m_fields->takeNextAnswer(); });
    m_actions.on(u"invoice.history", this, [this] { showHistory(); });
    m_actions.on(u"invoice.why", this, [this] { showWhy(m_fields->focusedField()); });
    m_actions.on(u"invoice.note", this, [this] { m_notes->popUp(m_header->notesButton()); });
    m_actions.on(u"invoice.assign", this, [this] { showAssign(); });
    m_actions.on(u"invoice.trash", this, [this] { m_presenter.moveToTrash(); });
    m_actions.on(u"invoice.restore", this, [this] { m_presenter.restoreFromTrash(); });
    m_actions.on(u"invoice.saveOriginal", this, [this] { askOriginalTarget(); });
    m_actions.on(u"invoice.openOriginal", this, [this] { m_originals.open(m_presenter.invoice()); });
    m_actions.bindUndoStack(
        this, &m_presenter.undoStack(), [this] { m_presenter.undo(); }, [this] { m_presenter.redo(); });
    connect(&m_presenter, &ReviewPresenter::busyChanged, this, [this] {
        m_actions.setEnabled(u"edit.undo", this, m_presenter.canUndo());
        m_actions.setEnabled(u"edit.redo", this, m_presenter.canRedo());
    });
}

void ReviewWidget::acceptFindings(const QList<Finding> &findings, const QString &reason)
{
    m_presenter.acceptFindings(findings, reason);
    m_findings->setRecentReasons(rememberReason(m_presenter.settings(), ReasonsKey, reason));
}

void ReviewWidget::askOriginalTarget()
{
    const QString folder = m_presenter.settings().uiState(u"invoices.lastFolder"_s);
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the original as"), folder.isEmpty() ? documents : folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"saveOriginalDialog"_s);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(displayName(m_presenter.invoice().fileName));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_presenter.settings().setUiState(u"invoices.lastFolder"_s, QFileInfo(file).absolutePath());
        m_originals.save(m_presenter.id(), file);
    });
    dialog->open();
}

} // namespace desk
