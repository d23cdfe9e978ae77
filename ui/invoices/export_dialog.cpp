// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_dialog.h"

#include "ui/invoices/export_columns_widget.h"
#include "ui/invoices/export_options_widget.h"
#include "ui/invoices/export_profile_widget.h"
#include "ui/invoices/export_refused_model.h"
#include "ui/invoices/export_words.h"
#include "ui/kit/banner_widget.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/progress_strip_widget.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/tone_label_widget.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace desk {

using namespace Qt::StringLiterals;

ExportDialog::ExportDialog(const InvoiceServices &services, QList<InvoiceId> ids, QWidget *parent)
    : QDialog(parent), m_presenter(services, std::move(ids))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export %Ln invoice(s)", nullptr, m_presenter.count()));
    build();
    connectPresenter();
    connect(m_target, &QLineEdit::textEdited, this, [this] {
        m_ownTarget = true;
        checkTarget();
    });
    connect(m_choose, &QPushButton::clicked, this, &ExportDialog::chooseTarget);
    connect(m_write, &QPushButton::clicked, this, &ExportDialog::write);
    connect(m_close, &QPushButton::clicked, this, &ExportDialog::reject);
    const auto open = [this](const QModelIndex &index) { emit openInvoice(m_refusedModel->idAt(index.row())); };
    connect(m_refused, &QTableView::clicked, this, open);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) // not those of the button that exports
        new QShortcut(
            QKeySequence(key), m_refused, [this, open] { open(m_refused->currentIndex()); }, Qt::WidgetShortcut);
    for (const auto &[key, undo] : {std::pair(QKeySequence::Undo, true), std::pair(QKeySequence::Redo, false)}) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this,
                [this, undo = undo] { undo ? m_presenter.undoStack().undo() : m_presenter.undoStack().redo(); });
    }
    updateButtons();
    m_presenter.load();
}

// --- building

void ExportDialog::build()
{
    const int unit = scaled(8, fontMetrics());
    m_banner = new BannerWidget(this);
    m_banner->setObjectName(u"exportBanner"_s);
    m_banner->hide();
    m_progress = new ProgressStripWidget(this);
    m_progress->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * unit, 2 * unit, 2 * unit, 2 * unit);
    column->setSpacing(unit + unit / 2);
    column->addWidget(m_banner);
    column->addWidget(buildSettings(), 1);
    column->addWidget(m_progress);
    column->addWidget(buildButtons());
    resize(scaled(860, fontMetrics()), scaled(640, fontMetrics()));
}

QWidget *ExportDialog::buildSettings()
{
    const int unit = scaled(8, fontMetrics());
    m_settings = new QWidget(this);
    auto *profile = new ExportProfileWidget(m_presenter, m_settings); // the first to have the keyboard
    auto *columns = new ExportColumnsWidget(m_presenter, m_settings);
    m_table = columns;
    m_preview = columns->preview();
    auto *options = new ExportOptionsWidget(m_presenter, m_settings);
    options->setMaximumWidth(scaled(460, fontMetrics()));
    auto *middle = new QHBoxLayout;
    middle->setSpacing(3 * unit);
    middle->addWidget(m_table, 1);
    middle->addWidget(options, 0, Qt::AlignTop | Qt::AlignLeft);
    auto *column = new QVBoxLayout(m_settings);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit + unit / 2);
    column->addWidget(profile);
    column->addLayout(middle);
    column->addWidget(m_preview);
    column->addWidget(m_refusedPart = buildRefused());
    column->addWidget(buildTarget());
    return m_settings;
}

QWidget *ExportDialog::buildRefused()
{
    auto *part = new QWidget(m_settings);
    m_count = new ToneLabelWidget(part);
    m_count->setObjectName(u"exportCount"_s);
    m_count->setWordWrap(true);
    m_refusedModel = new ExportRefusedModel(this);
    m_refused = new QTableView(part);
    m_refused->setObjectName(u"exportRefused"_s);
    m_refused->setAccessibleName(tr("Invoices that are left out"));
    m_refused->setModel(m_refusedModel);
    m_refused->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_refused->setSelectionMode(QAbstractItemView::SingleSelection);
    m_refused->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_refused->setTabKeyNavigation(false);
    m_refused->setShowGrid(false);
    m_refused->setWordWrap(false);
    m_refused->verticalHeader()->hide();
    m_refused->horizontalHeader()->setHighlightSections(false);
    m_refused->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_refused->horizontalHeader()->setStretchLastSection(true);
    m_refused->setColumnWidth(ExportRefusedModel::Name, scaled(260, fontMetrics()));
    m_refused->hide();
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_count);
    column->addWidget(m_refused, 1);
    column->addStretch();
    return part;
}

QWidget *ExportDialog::buildTarget()
{
    auto *part = new QWidget(m_settings);
    m_target = new QLineEdit(part);
    m_target->setObjectName(u"exportTargetEdit"_s);
    m_targetLabel = new QLabel(part);
    m_targetLabel->setBuddy(m_target);
    //: Button: choose where the export is written.
    m_choose = new QPushButton(icon(u"folder-open"), tr("C&hoose..."), part);
    m_choose->setObjectName(u"exportChooseButton"_s);
    m_choose->setAutoDefault(false);
    m_targetNote = new ToneLabelWidget(part);
    m_targetNote->setObjectName(u"exportTargetNote"_s);
    m_targetNote->setQuiet();
    m_targetNote->hide();
    auto *line = new QHBoxLayout;
    line->addWidget(m_targetLabel);
    line->addWidget(m_target, 1);
    line->addWidget(m_choose);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(line);
    column->addWidget(m_targetNote);
    return part;
}

QWidget *ExportDialog::buildButtons()
{
    auto *part = new QWidget(this);
    //: Button: write the file.
    m_write = new QPushButton(icon(u"file-down"), tr("E&xport"), part);
    m_write->setObjectName(u"exportWriteButton"_s);
    m_write->setDefault(true);
    //: Button: close the window.
    m_close = new QPushButton(tr("Close"), part);
    m_close->setObjectName(u"exportCloseButton"_s);
    m_close->setAutoDefault(false);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->addStretch();
    line->addWidget(m_close);
    line->addWidget(m_write);
    return part;
}

void ExportDialog::connectPresenter()
{
    connect(&m_presenter, &ExportDialogPresenter::draftChanged, this, &ExportDialog::showDraft);
    connect(&m_presenter, &ExportDialogPresenter::checking, this, [this] {
        m_checking = true;
        m_count->setQuiet();
        m_count->setText(tr("Looking through %Ln invoice(s)...", nullptr, m_presenter.count()));
        updateButtons();
    });
    connect(&m_presenter, &ExportDialogPresenter::checked, this, &ExportDialog::showChecked);
    connect(&m_presenter, &ExportDialogPresenter::progressed, this, [this](int done, int of) {
        showRunning(m_presenter.isRunning());
        //: Beside a progress bar.
        m_progress->setProgress(tr("Exporting"), done, of, 0, -1);
    });
    connect(m_progress, &ProgressStripWidget::cancelRequested, &m_presenter, &ExportDialogPresenter::cancel);
    connect(&m_presenter, &ExportDialogPresenter::finished, this, &ExportDialog::showFinished);
    connect(&m_presenter, &ExportDialogPresenter::failed, this, &ExportDialog::showFailure);
    connect(&m_presenter, &ExportDialogPresenter::profileFailed, this, &ExportDialog::showProfileFailure);
    connect(&m_presenter, &ExportDialogPresenter::removed, this, &ExportDialog::showRemoved);
    connect(&m_presenter, &ExportDialogPresenter::saved, this, [this](const QString &name) {
        //: %1: name of an export profile.
        m_banner->show(Tone::Good, tr("The profile \"%1\" is saved.").arg(displayName(name)));
    });
}

// --- what is shown

void ExportDialog::showDraft()
{
    const ExportFormat format = m_presenter.draft().format;
    const bool table = format == ExportFormat::Csv || format == ExportFormat::Xlsx;
    m_table->setVisible(table);
    m_preview->setVisible(table);
    // The room that is left belongs to the columns, or to what is left out.
    m_refusedPart->setSizePolicy(QSizePolicy::Preferred, table ? QSizePolicy::Maximum : QSizePolicy::Expanding);
    const bool folder = exportsToFolder(format);
    m_targetLabel->setText(folder ? tr("Fol&der") : tr("F&ile"));
    if (!m_ownTarget)
        proposeTarget();
    checkTarget();
    updateButtons();
}

void ExportDialog::showChecked(const QList<RefusedInvoice> &refused, const QStringList &settings)
{
    m_checking = false;
    m_left = int(refused.size());
    m_missingSettings = settings;
    m_refusedModel->setRefused(refused);
    m_refused->setVisible(!refused.isEmpty());
    showCount(settings);
    updateButtons();
}

void ExportDialog::showCount(const QStringList &settings)
{
    const int all = m_presenter.count();
    if (!settings.isEmpty()) {
        QStringList words;
        for (const QString &setting : settings)
            words.append(exportMissingWord(setting));
        m_count->setTone(Tone::Doubtful);
        //: %1: names of settings, separated by commas.
        m_count->setText(tr("Still to be filled in: %1.").arg(words.join(u", "_s)));
    } else if (m_left == 0) {
        m_count->setQuiet();
        m_count->setText(tr("%Ln invoice(s) will be exported.", nullptr, all));
    } else {
        m_count->setTone(Tone::Doubtful);
        //: %1: how many invoices will be exported, as a sentence.
        m_count->setText(tr("%1 What is left out opens with a click; mend it, and it is looked at again.")
                             .arg(tr("%Ln of the chosen invoices will be exported.", nullptr, all - m_left)));
    }
}

void ExportDialog::showRunning(bool running)
{
    m_settings->setEnabled(!running);
    m_progress->setVisible(running);
    updateButtons();
}

void ExportDialog::updateButtons()
{
    const bool valid = checkProfile(m_presenter.draft()).has_value();
    const bool some = m_presenter.count() > m_left && m_missingSettings.isEmpty();
    m_write->setEnabled(!m_presenter.isRunning() && !m_checking && valid && some &&
                        !m_target->text().trimmed().isEmpty());
}

void ExportDialog::showFinished(const ExportSummary &summary, const QString &target)
{
    showRunning(false);
    emit exported(summary.invoices, target);
    if (m_closing) {
        QDialog::reject();
        return;
    }
    QStringList details{displayName(QDir::toNativeSeparators(
        summary.files.size() == 1 ? summary.files.first() : QFileInfo(target).absoluteFilePath()))};
    if (summary.files.size() > 1)
        details.append(tr("%Ln file(s) were written.", nullptr, int(summary.files.size())));
    if (!summary.refused.isEmpty())
        details.append(tr("%Ln invoice(s) were left out.", nullptr, int(summary.refused.size())));
    if (summary.replaced > 0)
        details.append(
            tr("%Ln character(s) do not exist in Windows-1252 and were replaced.", nullptr, int(summary.replaced)));
    const bool whole = summary.refused.isEmpty() && summary.replaced == 0;
    m_banner->show(whole ? Tone::Good : Tone::Doubtful, tr("%Ln invoice(s) exported.", nullptr, summary.invoices),
                   details.join(u' '));
    const QString folder = exportsToFolder(m_presenter.draft().format) ? target : QFileInfo(target).absolutePath();
    //: Button: open the folder with the exported file.
    QPushButton *open =
        m_banner->addAction(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    open->setObjectName(u"openExportFolderButton"_s);
    m_close->setFocus();
    m_ownTarget = m_ownTarget && exportsToFolder(m_presenter.draft().format);
    checkTarget();
}

void ExportDialog::showFailure(const Error &error)
{
    showRunning(false);
    if (m_closing) {
        QDialog::reject();
        return;
    }
    if (error.code == ErrorCode::Cancelled)
        m_banner->show(Tone::Neutral, tr("The export was cancelled; nothing was written."));
    else if (error.code == ErrorCode::InvalidArgument)
        showProfileFailure(error);
    else
        m_banner->showError(error);
}

void ExportDialog::showProfileFailure(const Error &error)
{
    const bool profile = error.code == ErrorCode::InvalidArgument || error.code == ErrorCode::Conflict;
    if (profile)
        m_banner->show(Tone::Wrong, exportProfileProblem(error));
    else
        m_banner->showError(error);
}

void ExportDialog::showRemoved(const QString &name)
{
    //: %1: name of an export profile.
    m_banner->show(Tone::Neutral, tr("The profile \"%1\" is deleted.").arg(displayName(name)));
    //: Button: take the deletion of a profile back.
    QPushButton *undo = m_banner->addAction(tr("Undo"), [this] { m_presenter.restoreRemoved(); });
    undo->setObjectName(u"exportUndoDeleteButton"_s);
}

// --- the file

void ExportDialog::proposeTarget()
{
    m_target->setText(QDir::toNativeSeparators(m_presenter.proposedTarget()));
}

void ExportDialog::chooseTarget()
{
    const bool folder = exportsToFolder(m_presenter.draft().format);
    const QString now = QDir::fromNativeSeparators(m_target->text());
    auto *dialog = new QFileDialog(this, folder ? tr("Folder for the e-invoices") : tr("Export to"),
                                   folder ? now : QFileInfo(now).absolutePath());
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (folder) {
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
    } else {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(QFileInfo(m_presenter.proposedTarget()).suffix());
        dialog->selectFile(QFileInfo(now).fileName());
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_target->setText(QDir::toNativeSeparators(file));
        m_ownTarget = true;
        m_presenter.rememberFolder(file);
        checkTarget();
    });
    dialog->open();
}

void ExportDialog::checkTarget()
{
    const QString path = QDir::fromNativeSeparators(m_target->text().trimmed());
    const QFileInfo there(path);
    const bool replaces = !exportsToFolder(m_presenter.draft().format) && there.isFile();
    m_targetNote->setVisible(replaces);
    if (replaces)
        //: %1: when a file was last changed.
        m_targetNote->setText(tr("The file is there already (of %1) and will be replaced.")
                                  .arg(formatDateTime(there.lastModified().toUTC())));
    updateButtons();
}

void ExportDialog::write()
{
    m_banner->hide();
    m_presenter.start(QFileInfo(QDir::fromNativeSeparators(m_target->text().trimmed())).absoluteFilePath());
}

void ExportDialog::reject()
{
    if (!m_presenter.isRunning()) {
        QDialog::reject();
        return;
    }
    m_closing = true;
    m_presenter.cancel();
}

} // namespace desk
