// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_columns_widget.h"

#include "ui/invoices/export_columns_model.h"
#include "ui/invoices/export_dialog_presenter.h"
#include "ui/invoices/export_source_delegate.h"
#include "ui/invoices/export_words.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/kit/style_painting.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int PreviewLines = 3;
constexpr int MostOfCell = 200; // characters of a cell in the preview

QList<ExportColumn> shownColumns(const ExportProfile &profile)
{
    return profile.columns.isEmpty() ? standardColumns(profile.rowsAreLines) : profile.columns;
}

/// "Total 2" where "Total" is taken.
QString freeHeading(const QList<ExportColumn> &columns, const QString &wanted)
{
    QString heading = wanted;
    for (int i = 2; std::ranges::any_of(
             columns, [&](const ExportColumn &c) { return c.heading.compare(heading, Qt::CaseInsensitive) == 0; });
         ++i)
        heading = u"%1 %2"_s.arg(wanted).arg(i);
    return heading;
}

} // namespace

ExportColumnsWidget::ExportColumnsWidget(ExportDialogPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter)
{
    build();
    connect(&presenter, &ExportDialogPresenter::draftChanged, this, &ExportColumnsWidget::showDraft);
    connect(&presenter, &ExportDialogPresenter::previewed, this, &ExportColumnsWidget::showRows);
    connect(m_model, &ExportColumnsModel::edited, this, [this](const QList<ExportColumn> &columns) {
        change(columns, tr("Change a column"), m_table->currentIndex().row());
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ExportColumnsWidget::updateButtons);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) // not those of the button that exports
        new QShortcut(
            QKeySequence(key), m_table, [this] { m_table->edit(m_table->currentIndex()); }, Qt::WidgetShortcut);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_add, &QToolButton::clicked, this, &ExportColumnsWidget::add);
    connect(m_remove, &QToolButton::clicked, this, &ExportColumnsWidget::remove);
    connect(m_standard, &QToolButton::clicked, this, [this] {
        const ExportProfile &draft = m_presenter.draft();
        const bool worded = draft.format == ExportFormat::Xlsx;
        change(worded ? wordedColumns(draft.rowsAreLines) : QList<ExportColumn>(), tr("Take the standard columns"), 0);
    });
    showDraft();
}

void ExportColumnsWidget::build()
{
    const int unit = scaled(8, fontMetrics());
    m_model = new ExportColumnsModel(this);
    m_table = new QTableView(this);
    m_table->setObjectName(u"exportColumnsTable"_s);
    m_table->setAccessibleName(tr("Columns of the file"));
    m_table->setModel(m_model);
    m_table->setItemDelegateForColumn(ExportColumnsModel::Source, new ExportSourceDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                             QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->setHighlightSections(false);

    auto *tools = new QVBoxLayout;
    const auto tool = [this, tools](const QString &name, const QString &iconName, const QString &text,
                                    const QKeySequence &key) {
        auto *made = new QToolButton(this);
        made->setObjectName(name);
        made->setIcon(icon(iconName));
        made->setAccessibleName(text);
        made->setToolTip(key.isEmpty() ? text : u"%1 (%2)"_s.arg(text, key.toString(QKeySequence::NativeText)));
        made->setFocusPolicy(Qt::TabFocus);
        if (!key.isEmpty()) {
            auto *shortcut = new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, made, &QToolButton::click);
        }
        tools->addWidget(made);
        return made;
    };
    m_up = tool(u"exportColumnUp"_s, u"arrow-up"_s, tr("Move the column up"), QKeySequence(u"Alt+Up"_s));
    m_down = tool(u"exportColumnDown"_s, u"arrow-down"_s, tr("Move the column down"), QKeySequence(u"Alt+Down"_s));
    m_add = tool(u"exportColumnAdd"_s, u"plus"_s, tr("Add a column"), QKeySequence(Qt::Key_Insert));
    m_remove = tool(u"exportColumnRemove"_s, u"trash-2"_s, tr("Remove the column"), QKeySequence(Qt::Key_Delete));
    m_standard = tool(u"exportColumnsStandard"_s, u"rotate-ccw"_s, tr("Take the standard columns"), {});
    tools->addStretch();

    auto *tableLabel = new QLabel(tr("C&olumns"), this);
    tableLabel->setBuddy(m_table);
    auto *line = new QHBoxLayout;
    line->addWidget(m_table, 1);
    line->addLayout(tools);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(tableLabel);
    column->addLayout(line, 1);
    buildPreview();
}

void ExportColumnsWidget::buildPreview()
{
    m_previewPart = new QWidget(parentWidget());
    m_rows = new QStandardItemModel(this);
    m_preview = new QTableView(m_previewPart);
    m_preview->setObjectName(u"exportPreview"_s);
    m_preview->setAccessibleName(tr("First rows of the file"));
    m_preview->setModel(m_rows);
    m_preview->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_preview->setTabKeyNavigation(false);
    m_preview->setWordWrap(false);
    m_preview->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_preview->horizontalHeader()->setHighlightSections(false);
    m_preview->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_preview->verticalHeader()->hide();
    //: Above a table of the first three rows that the exported file will have.
    auto *previewLabel = new QLabel(tr("&First rows"), m_previewPart);
    previewLabel->setBuddy(m_preview);
    const int unit = scaled(8, fontMetrics());
    const int row = m_preview->verticalHeader()->defaultSectionSize();
    m_preview->setFixedHeight((PreviewLines + 1) * row + 2 * unit);
    auto *column = new QVBoxLayout(m_previewPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(unit / 2);
    column->addWidget(previewLabel);
    column->addWidget(m_preview);
}

void ExportColumnsWidget::showDraft()
{
    const ExportProfile &draft = m_presenter.draft();
    m_model->setColumns(shownColumns(draft), draft.rowsAreLines);
    updateButtons();
}

void ExportColumnsWidget::showRows(const QList<QStringList> &rows)
{
    m_rows->clear();
    if (rows.isEmpty())
        return;
    m_rows->setHorizontalHeaderLabels(rows.first());
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QList<QStandardItem *> items;
        for (const QString &cell : rows[i])
            items.append(new QStandardItem(displayName(cell.left(MostOfCell))));
        m_rows->appendRow(items);
    }
    m_preview->resizeColumnsToContents();
    const int widest = scaled(220, fontMetrics());
    for (int i = 0; i < m_rows->columnCount(); ++i)
        m_preview->setColumnWidth(i, std::min(m_preview->columnWidth(i), widest));
}

void ExportColumnsWidget::change(const QList<ExportColumn> &columns, const QString &text, int current)
{
    ExportProfile draft = m_presenter.draft();
    draft.columns = columns;
    m_presenter.change(draft, text);
    m_table->setCurrentIndex(m_model->index(std::min(current, m_model->rowCount() - 1), ExportColumnsModel::Heading));
}

void ExportColumnsWidget::move(int by)
{
    QList<ExportColumn> columns = m_model->columns();
    const int from = m_table->currentIndex().row(), to = from + by;
    if (from < 0 || to < 0 || to >= columns.size())
        return;
    columns.move(from, to);
    change(columns, tr("Move a column"), to);
}

void ExportColumnsWidget::add()
{
    QList<ExportColumn> columns = m_model->columns();
    const QStringList sources = exportSources(m_model->rowsAreLines());
    // What is not there yet comes first.
    const auto free = std::ranges::find_if(sources, [&](const QString &source) {
        return std::ranges::find(columns, source, &ExportColumn::source) == columns.end();
    });
    const QString source = free == sources.end() ? sources.first() : *free;
    const int at = m_table->currentIndex().isValid() ? m_table->currentIndex().row() + 1 : int(columns.size());
    columns.insert(at, {freeHeading(columns, exportSourceWord(source)), source});
    change(columns, tr("Add a column"), at);
    m_table->setFocus();
    m_table->edit(m_model->index(at, ExportColumnsModel::Source));
}

void ExportColumnsWidget::remove()
{
    QList<ExportColumn> columns = m_model->columns();
    const int at = m_table->currentIndex().row();
    if (at < 0 || columns.size() < 2)
        return;
    columns.removeAt(at);
    change(columns, tr("Remove a column"), at);
}

void ExportColumnsWidget::updateButtons()
{
    const int at = m_table->currentIndex().row(), count = m_model->rowCount();
    m_up->setEnabled(at > 0);
    m_down->setEnabled(at >= 0 && at + 1 < count);
    m_remove->setEnabled(at >= 0 && count > 1);
    const ExportProfile &draft = m_presenter.draft();
    const bool worded = draft.format == ExportFormat::Xlsx;
    m_standard->setEnabled(worded ? draft.columns != wordedColumns(draft.rowsAreLines) : !draft.columns.isEmpty());
}

} // namespace desk
