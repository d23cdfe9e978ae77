// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done with the selected invoices of the list.
#include "core/storage/settings_service.h"
#include "ui/invoices/filter_panel_widget.h"
#include "ui/invoices/invoice_list_assign_widget.h"
#include "ui/invoices/invoice_list_widget.h"
#include "ui/invoices/invoice_list_words.h"
#include "ui/invoices/reason_bar_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/progress_strip_widget.h"

#include <QAction>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QToolButton>
#include <QUrl>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The folder that was used last, or that of the person's documents.
QString lastFolder(const SettingsService &settings)
{
    const QString last = settings.uiState(u"invoices.lastFolder"_s);
    return last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation) : last;
}

} // namespace

void InvoiceListWidget::registerActions()
{
    m_actions.bindUndoStack(this, &m_bulk.undoStack());
    m_actions.on(u"list.filter", this, [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    m_actions.on(u"list.moreFilters", this, [this] { togglePanel(); });
    m_actions.on(u"list.saveFilter", this, [this] { nameFilter(); });
    m_actions.on(u"list.selectAll", this, [this] { m_table->selectAll(); });
    m_actions.on(u"invoice.approve", this, [this] { m_bulk.approve(selected()); });
    m_actions.on(u"invoice.reject", this, [this] { m_rejectBar->start(); });
    m_actions.on(u"invoice.reopen", this, [this] { m_bulk.reopen(selected()); });
    m_actions.on(u"invoice.readAgain", this, [this] { m_bulk.readAgain(selected()); });
    m_actions.on(u"invoice.assign", this, [this] { startAssign(); });
    m_actions.on(u"invoice.trash", this, [this] { m_bulk.trash(selected()); });
    m_actions.on(u"invoice.restore", this, [this] { m_bulk.restore(selected()); });
    m_actions.on(u"invoice.export", this, [this] { exportChosen(); });
    m_actions.on(u"invoice.merge", this, [this] { emit mergeRequested(selected()); });
    m_actions.on(u"invoice.supplier", this, [this] {
        if (const InvoiceId id = m_presenter.model().idAt(m_table->currentIndex().row()); id.isValid())
            emit supplierRequested(id);
    });
    m_actions.on(u"invoice.saveOriginal", this, [this] { saveOriginals(); });
    m_actions.on(u"invoice.openOriginal", this, [this] { openOriginals(); });
    connect(m_assignBar, &InvoiceListAssignWidget::cancelled, this, &InvoiceListWidget::focusTable);
    connect(m_assignBar, &InvoiceListAssignWidget::confirmed, this, [this](const QString &assignee) {
        m_assignBar->finish();
        m_bulk.assign(selected(), assignee);
        focusTable();
    });
}

void InvoiceListWidget::connectBulk()
{
    connect(&m_bulk, &InvoiceListBulkPresenter::progressed, this,
            [this](BulkOutcome::Action action, int done, int total, double perSecond, qint64 secondsLeft) {
                m_bulkProgress->setProgress(bulkProgressWord(action), done, total, perSecond, secondsLeft);
                if (total < 20)
                    m_bulkProgress->hide(); // it is over before it could be read
            });
    connect(m_bulkProgress, &ProgressStripWidget::cancelRequested, &m_bulk, &InvoiceListBulkPresenter::cancel);
    connect(&m_bulk, &InvoiceListBulkPresenter::finished, this, [this](const BulkOutcome &outcome) {
        showBulk(outcome);
        m_presenter.reload();
        if (outcome.action == BulkOutcome::Action::Assign)
            m_presenter.askPeople();
    });
    connect(&m_bulk, &InvoiceListBulkPresenter::failed, m_banner, &BannerWidget::showError);
    connect(&m_bulk, &InvoiceListBulkPresenter::originalReady, this,
            [](const QString &file) { QDesktopServices::openUrl(QUrl::fromLocalFile(file)); });
    connect(&m_bulk, &InvoiceListBulkPresenter::originalSaved, this, [this](const QString &file) {
        m_banner->show(Tone::Good, tr("The original is saved."), displayName(QDir::toNativeSeparators(file)));
    });
}

void InvoiceListWidget::enableActions(int count, int all)
{
    const bool trash = m_presenter.inTrash();
    const bool some = count > 0;
    for (const QStringView id : {u"invoice.approve", u"invoice.reject", u"invoice.reopen", u"invoice.readAgain",
                                 u"invoice.assign", u"invoice.trash"})
        m_actions.setEnabled(id, this, some && !trash);
    m_actions.setEnabled(u"invoice.restore", this, some && trash);
    m_actions.setEnabled(u"invoice.merge", this, count > 1 && !trash);
    m_actions.setEnabled(u"invoice.supplier", this, some && !trash);
    m_actions.setEnabled(u"invoice.saveOriginal", this, some);
    m_actions.setEnabled(u"invoice.openOriginal", this, some);
    m_actions.setEnabled(u"list.saveFilter", this, m_presenter.isFiltered() && !trash);
    m_approve->setEnabled(some);
    m_reject->setEnabled(some);
    m_restore->setEnabled(some);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_approve, m_reject, m_export})
        widget->setVisible(!trash);
    m_restore->setVisible(trash);
    m_export->setEnabled(all > 0);
    m_actions.setEnabled(u"invoice.export", this, m_export->isEnabled() && !trash);
    m_export->setToolTip(some ? tr("Writes the %Ln selected invoice(s) into a file.", nullptr, count)
                              : tr("Writes all %Ln invoice(s) of this list into a file.", nullptr, all));
}

void InvoiceListWidget::fillMoreMenu()
{
    m_moreMenu->clear();
    for (const QStringView id : {u"invoice.readAgain", u"invoice.reopen", u"invoice.assign"})
        m_moreMenu->addAction(m_actions.action(id));
    m_moreMenu->addSeparator();
    for (const QStringView id : {u"invoice.supplier", u"invoice.merge"})
        m_moreMenu->addAction(m_actions.action(id));
    m_moreMenu->addSeparator();
    for (const QStringView id : {u"invoice.openOriginal", u"invoice.saveOriginal"})
        m_moreMenu->addAction(m_actions.action(id));
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(m_actions.action(m_presenter.inTrash() ? u"invoice.restore" : u"invoice.trash"));
    m_moreMenu->addSeparator();
    m_moreMenu->addAction(m_actions.action(u"list.selectAll"));
}

void InvoiceListWidget::showMenu(const QPoint &point)
{
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: Menu entry: show this invoice.
    menu->addAction(icon(u"eye"), tr("Open"), this,
                    [this] { emit openRequested(m_presenter.model().idAt(m_table->currentIndex().row())); });
    menu->addSeparator();
    if (!m_presenter.inTrash()) {
        for (const QStringView id : {u"invoice.approve", u"invoice.reject"})
            menu->addAction(m_actions.action(id));
    }
    fillMoreMenu();
    menu->addActions(m_moreMenu->actions());
    menu->addSeparator();
    menu->addAction(m_actions.action(u"invoice.export"));
    menu->popup(m_table->viewport()->mapToGlobal(point));
}

void InvoiceListWidget::startAssign()
{
    m_presenter.askPeople();
    m_assignBar->start(selectedCount());
}

void InvoiceListWidget::showBulk(const BulkOutcome &outcome)
{
    using Action = BulkOutcome::Action;
    m_banner->show(outcome.left() > 0 ? Tone::Doubtful : Tone::Good, bulkTitle(outcome), bulkLeft(outcome));
    if (outcome.action == Action::SaveOriginals) {
        //: Button: open the folder with the saved files.
        m_banner->addAction(tr("Open the folder"),
                            [folder = outcome.text] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
        return;
    }
    const bool undoable = !outcome.isUndo && outcome.action != Action::Reopen && outcome.action != Action::ReadAgain;
    if (undoable && !outcome.done.isEmpty()) {
        //: Button: take what was just done back.
        m_banner->addAction(tr("Undo"), [this] { m_bulk.undoStack().undo(); })->setObjectName(u"bulkUndoButton"_s);
    }
}

// --- export and originals

void InvoiceListWidget::exportChosen()
{
    const QList<InvoiceId> chosen = selected();
    emit exportRequested(chosen.isEmpty() ? m_presenter.model().ids() : chosen);
}

void InvoiceListWidget::saveOriginals()
{
    const QList<InvoiceId> ids = selected();
    if (ids.isEmpty())
        return;
    const bool one = ids.size() == 1;
    auto *dialog = new QFileDialog(
        window(), one ? tr("Save the original as") : tr("Folder for %Ln original(s)", nullptr, int(ids.size())),
        lastFolder(m_presenter.settings()));
    dialog->setObjectName(u"saveOriginalsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (one) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        if (const InvoiceRow *row = m_presenter.model().rowAt(m_presenter.model().rowOf(ids.first())))
            dialog->selectFile(QFileInfo(row->fileName).fileName());
    } else {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, ids, one](const QString &chosen) {
        m_presenter.settings().setUiState(u"invoices.lastFolder"_s, one ? QFileInfo(chosen).absolutePath() : chosen);
        if (one)
            m_bulk.saveOriginal(ids.first(), chosen);
        else
            m_bulk.saveOriginals(ids, chosen);
    });
    dialog->open();
}

void InvoiceListWidget::openOriginals()
{
    const QList<InvoiceId> ids = selected();
    if (ids.size() > InvoiceListBulkPresenter::MostOpened)
        m_banner->show(Tone::Neutral, tr("The first %Ln are opened.", nullptr, InvoiceListBulkPresenter::MostOpened),
                       tr("To have all of them at hand, save the originals into a folder."));
    m_bulk.openOriginals(ids);
}

} // namespace desk
