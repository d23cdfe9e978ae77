// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ledger_codes_widget.h"

#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"
#include "ui/kit/user_message.h"
#include "ui/settings/ledger_codes_model.h"
#include "ui/settings/ledger_import_dialog.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int TableHeight = 260;

/// The empty row stays, whatever is searched.
class CodesFilterModel : public QSortFilterProxyModel {
public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return row == sourceModel()->rowCount() - 1 || QSortFilterProxyModel::filterAcceptsRow(row, parent);
    }
};

} // namespace

LedgerCodesWidget::LedgerCodesWidget(CodingService &coding, ChangeFeed &changes, QUndoStack &stack, QWidget *parent)
    : SectionWidget(u"tag"_s, tr("Accounts, cost centres and tax codes"),
                    tr("They are offered while invoices are coded for the ledger. Type them, paste them from a "
                       "spreadsheet, or import a CSV file with the columns code and name."),
                    parent)
{
    m_presenter = new LedgerCodesPresenter(coding, changes, stack, this);
    m_model = new LedgerCodesModel(this);
    m_filtered = new CodesFilterModel(this);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    buildKinds();
    buildTable();
    buildButtons();
    connectParts();
    showCodes();
}

// --- building

void LedgerCodesWidget::buildKinds()
{
    m_kinds = new QTabBar(this);
    m_kinds->setObjectName(u"ledgerKinds"_s);
    m_kinds->setAccessibleName(tr("Kind of code"));
    m_kinds->setExpanding(false);
    m_kinds->setDrawBase(false);
    m_kinds->addTab(tr("Accounts", "of the ledger")); // in the order of LedgerCodeKind
    m_kinds->addTab(tr("Cost centres", "of the ledger"));
    m_kinds->addTab(tr("Tax codes", "of the ledger"));
    auto *filter = new QLineEdit(this);
    filter->setObjectName(u"ledgerFilterEdit"_s);
    filter->setAccessibleName(tr("Find a code"));
    filter->setPlaceholderText(tr("Find a code"));
    filter->setClearButtonEnabled(true);
    filter->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    filter->setMaximumWidth(scaled(220, fontMetrics()));
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto *line = new QHBoxLayout;
    line->addWidget(m_kinds);
    line->addStretch(1);
    line->addWidget(filter);
    addWide(line);
}

void LedgerCodesWidget::buildTable()
{
    m_table = new QTableView(this);
    m_table->setObjectName(u"ledgerCodesTable"_s);
    m_table->setAccessibleName(tr("Codes"));
    m_table->setModel(m_filtered);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setFixedHeight(scaled(TableHeight, fontMetrics()));
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(scaled(26, fontMetrics()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(LedgerCodesModel::Name, QHeaderView::Stretch);
    m_table->setColumnWidth(LedgerCodesModel::Code, scaled(140, fontMetrics()));
    m_table->setColumnWidth(LedgerCodesModel::Used, scaled(72, fontMetrics()));
    addWide(m_table);
}

void LedgerCodesWidget::buildButtons()
{
    auto *line = new QHBoxLayout;
    const auto button = [this, line](const QString &name, QStringView iconName, const QString &text) {
        auto *made = new QPushButton(icon(iconName), text, this);
        made->setObjectName(name);
        made->setAccessibleName(text);
        line->addWidget(made);
        return made;
    };
    //: Button: type a new account, cost centre or tax code.
    m_add = button(u"addCodeButton"_s, u"plus", tr("Add"));
    //: Button: do not offer these codes any more.
    m_hide = button(u"hideCodesButton"_s, u"eye", tr("Hide"));
    //: Button: take these codes away.
    m_remove = button(u"removeCodesButton"_s, u"trash-2", tr("Remove"));
    m_remove->setToolTip(tr("Codes that invoices carry are hidden instead: the invoices keep them."));
    line->addStretch(1);
    //: Button: codes that were copied from a spreadsheet.
    m_paste = button(u"pasteCodesButton"_s, u"clipboard-paste", tr("Paste"));
    //: Button: read codes from a file.
    m_import = button(u"importCodesButton"_s, u"sheet", tr("Import CSV..."));
    addWide(line);
}

void LedgerCodesWidget::connectParts()
{
    connect(m_kinds, &QTabBar::currentChanged, this, [this](int index) {
        setError({});
        m_presenter->setKind(LedgerCodeKind(index));
    });
    connect(m_presenter, &LedgerCodesPresenter::codesChanged, this, &LedgerCodesWidget::showCodes);
    connect(m_presenter, &LedgerCodesPresenter::failed, this, &LedgerCodesWidget::showProblem);
    connect(m_presenter, &LedgerCodesPresenter::previewReady, this, &LedgerCodesWidget::showPreview);
    connect(m_presenter, &LedgerCodesPresenter::previewFailed, this, &LedgerCodesWidget::showProblem);
    connect(m_model, &LedgerCodesModel::addRequested, this, [this](const QString &code, const QString &name) {
        setError({});
        m_added = code;
        m_presenter->add(code, name);
    });
    connect(m_model, &LedgerCodesModel::renameRequested, m_presenter, &LedgerCodesPresenter::rename);
    connect(m_model, &LedgerCodesModel::refused, this, &SectionWidget::setError);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LedgerCodesWidget::enableButtons);
    connect(m_add, &QPushButton::clicked, this, [this] { editLast(LedgerCodesModel::Code); });
    connect(m_hide, &QPushButton::clicked, this, [this] {
        const QList<LedgerCode> codes = chosen();
        m_presenter->setHidden(codes, !std::ranges::all_of(codes, &LedgerCode::hidden));
    });
    connect(m_remove, &QPushButton::clicked, this, &LedgerCodesWidget::removeChosen);
    connect(m_import, &QPushButton::clicked, this, &LedgerCodesWidget::chooseFile);
    connect(m_paste, &QPushButton::clicked, this, &LedgerCodesWidget::paste);
    connect(new QShortcut(QKeySequence::Paste, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &LedgerCodesWidget::paste);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated,
            this, &LedgerCodesWidget::removeChosen);
}

// --- what is shown

void LedgerCodesWidget::showCodes()
{
    const QList<LedgerCode> before = chosen();
    m_model->setCodes(m_presenter->codes());
    for (const LedgerCode &code : before) {
        const QModelIndex row = m_filtered->mapFromSource(m_model->index(m_model->rowOf(code.code), 0));
        if (row.isValid())
            m_table->selectionModel()->select(row, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (const int row = m_added.isEmpty() ? -1 : m_model->rowOf(m_added); row >= 0) {
        m_added.clear();
        const QModelIndex name = m_filtered->mapFromSource(m_model->index(row, LedgerCodesModel::Name));
        m_table->setCurrentIndex(name);
        m_table->edit(name);
    }
    enableButtons();
}

void LedgerCodesWidget::enableButtons()
{
    const QList<LedgerCode> codes = chosen();
    m_hide->setEnabled(!codes.isEmpty());
    m_remove->setEnabled(!codes.isEmpty());
    const bool hidden = !codes.isEmpty() && std::ranges::all_of(codes, &LedgerCode::hidden);
    //: Button: offer these codes again.
    m_hide->setText(hidden ? tr("Offer again") : tr("Hide"));
}

QList<LedgerCode> LedgerCodesWidget::chosen() const
{
    QList<LedgerCode> codes;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows()) {
        if (const LedgerCode *code = m_model->at(m_filtered->mapToSource(index).row()))
            codes.append(*code);
    }
    return codes;
}

void LedgerCodesWidget::editLast(int column)
{
    const QModelIndex empty = m_filtered->mapFromSource(m_model->index(m_model->rowCount() - 1, column));
    m_table->setFocus();
    m_table->setCurrentIndex(empty);
    m_table->scrollTo(empty);
    m_table->edit(empty);
}

void LedgerCodesWidget::removeChosen()
{
    const QList<LedgerCode> codes = chosen();
    const int kept = int(std::ranges::count_if(codes, [](const LedgerCode &code) { return code.used > 0; }));
    m_presenter->remove(codes);
    setError(kept > 0 ? tr("%Ln code(s) that invoices carry were hidden, not removed.", nullptr, kept) : QString());
}

void LedgerCodesWidget::chooseFile()
{
    auto *dialog = new QFileDialog(window(), tr("Import codes"),
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->setObjectName(u"ledgerFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Tables (*.csv *.tsv *.txt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_presenter, &LedgerCodesPresenter::readFile);
    dialog->open();
}

void LedgerCodesWidget::paste()
{
    m_presenter->readText(QGuiApplication::clipboard()->text());
}

void LedgerCodesWidget::showPreview(const QList<LedgerCode> &codes)
{
    setError({});
    auto *dialog = new LedgerImportDialog(codes, m_presenter->codes(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LedgerImportDialog::taken, m_presenter, &LedgerCodesPresenter::take);
    dialog->open();
}

void LedgerCodesWidget::showProblem(const Error &error)
{
    if (error.code == ErrorCode::InvalidArgument) {
        setError(tr("There is no table of codes in it. The first column must be the code, the second its name; a code "
                    "has at most 36 characters."));
        return;
    }
    const UserMessage message = userMessage(error);
    setError(message.title + u' ' + message.nextStep);
}

} // namespace desk
