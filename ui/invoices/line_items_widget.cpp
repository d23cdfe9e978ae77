// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_items_widget.h"

#include "core/invoices/invoice_edits.h"
#include "ui/invoices/line_paste.h"
#include "ui/invoices/line_paste_dialog.h"
#include "ui/invoices/line_split_widget.h"
#include "ui/invoices/line_sum_widget.h"
#include "ui/invoices/line_table_view.h"
#include "ui/invoices/line_table_widget.h"
#include "ui/kit/actions.h"
#include "ui/kit/format.h"
#include "ui/kit/tone_label_widget.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {
constexpr qsizetype MostShownAhead = 400; ///< edits; more of them are shown when they are saved
} // namespace

LineItemsWidget::LineItemsWidget(Actions &actions, SettingsService &settings, QWidget *parent)
    : QWidget(parent), m_actions(actions), m_settings(settings)
{
    build();
    for (LineTableWidget *table : {m_lines, m_taxes, m_allowances})
        connectTable(table);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_stack->setCurrentIndex(tab);
        m_split->finish();
        m_columns->setVisible(tab == 0);
        showSums(m_extraction);
        showChosen();
        showReason({}, Tone::Doubtful);
        enableActions();
    });
    connect(m_split, &LineSplitWidget::confirmed, this, [this](int row, const QList<CellRow> &parts) {
        if (row >= m_lines->model().lineCount())
            return;
        QList<ValueEdit> edits = rewriteEdits(Section::Line, row, m_lines->model().rows()[row], parts.first());
        edits += insertEdits(Section::Line, row + 1, parts.mid(1));
        m_lines->view().setFocus(Qt::OtherFocusReason);
        //: For the undo menu: one line became several.
        edit(edits, tr("Split line %1").arg(row + 1), {});
    });
    connect(m_split, &LineSplitWidget::cancelled, this, [this] { m_lines->view().setFocus(Qt::OtherFocusReason); });
    QHeaderView *header = m_lines->view().horizontalHeader();
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->menu()->popup(header->mapToGlobal(at)); });
    registerActions();
    showColumns();
}

void LineItemsWidget::connectTable(LineTableWidget *table)
{
    const auto isShown = [this, table] { return &this->table() == table; };
    connect(table, &LineTableWidget::edited, this, &LineItemsWidget::edit);
    connect(table, &LineTableWidget::cellChosen, this, &LineItemsWidget::cellChosen);
    connect(table, &LineTableWidget::chosenChanged, this, [this, isShown] {
        if (!isShown())
            return;
        showChosen();
        enableActions();
    });
    connect(table, &LineTableWidget::reasonChanged, this, [this, isShown](const QString &sentence, Tone tone) {
        if (isShown())
            showReason(sentence, tone);
    });
    connect(table, &LineTableWidget::typing, this,
            [this, table](int row, int column, const std::optional<QString> &value, const QString &text) {
                emit typed(text);
                Extraction shown = m_extraction; // as if it were saved, for the sums
                FieldValue typedValue;
                typedValue.value = value.value_or(QString());
                if (value && !applyEdits(shown, {cellEdit(table->model().section(), row, column, typedValue)}))
                    return;
                showSums(shown);
            });
    connect(table, &LineTableWidget::typingEnded, this, [this] {
        emit typed({});
        showSums(m_extraction);
    });
    connect(table, &LineTableWidget::pasteRequested, this, [this] { paste(false); });
    table->view().setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&table->view(), &QWidget::customContextMenuRequested, this, &LineItemsWidget::showMenu);
}

LineTableWidget &LineItemsWidget::table() const
{
    const std::array tables{m_lines, m_taxes, m_allowances};
    return *tables[size_t(std::max(0, m_tabs->currentIndex()))];
}

LineTableWidget &LineItemsWidget::tableOf(Section section) const
{
    return section == Section::Tax ? *m_taxes : section == Section::AllowanceCharge ? *m_allowances : *m_lines;
}

// --- what is shown

void LineItemsWidget::setInvoice(const Invoice &invoice, bool editable)
{
    const bool another = invoice.id != m_id;
    m_id = invoice.id;
    m_extraction = invoice.extraction;
    m_editable = editable;
    m_codingEditable = editable || (invoice.status == InvoiceStatus::Approved && invoice.trashedAt.isNull());
    if (another)
        m_split->finish();
    showTables(another);
    if (another)
        m_tabs->setCurrentIndex(0);
    showColumns();
    enableActions();
}

void LineItemsWidget::showTables(bool another)
{
    const LineTableModel::Rights rights{.cells = m_editable, .coding = m_codingEditable};
    for (LineTableWidget *table : {m_lines, m_taxes, m_allowances})
        table->setInvoice(m_extraction, rights, another);
    if (m_split->row() >= m_lines->model().lineCount())
        m_split->finish();
    showTabs();
    showSums(m_extraction);
    showChosen();
}

void LineItemsWidget::showTabs()
{
    const auto counted = [](const QString &word, qsizetype count) {
        //: Title of a table with the number of its rows. %1: the title, %2: the number.
        return count == 0 ? word : tr("%1 (%2)").arg(word, QLocale().toString(count));
    };
    //: Title of a table: the lines of an invoice.
    m_tabs->setTabText(0, counted(tr("Lines"), m_extraction.lines.size()));
    //: Title of a table: tax by its rates.
    m_tabs->setTabText(1, counted(tr("Tax"), m_extraction.taxes.size()));
    //: Title of a table: allowances and charges of the whole invoice.
    m_tabs->setTabText(2, counted(tr("Allowances"), m_extraction.allowancesCharges.size()));
}

void LineItemsWidget::showSums(const Extraction &extraction)
{
    switch (table().model().section()) {
    case Section::Tax:
        m_sum->showTaxes(extraction);
        break;
    case Section::AllowanceCharge:
        m_sum->showAllowances(extraction);
        break;
    case Section::Line:
    case Section::Header:
        m_sum->showLines(extraction);
        break;
    }
}

void LineItemsWidget::showChosen()
{
    const qsizetype rows = table().chosenRows().size();
    const Sum sum = rows > 1 ? table().chosenSum() : std::nullopt;
    m_chosen->setVisible(sum.has_value());
    if (!sum)
        return;
    const QString currency = m_extraction.value(Field::Currency).value;
    //: Sum of the chosen rows of a table. %1: an amount.
    m_chosen->setText(tr("%Ln row(s): %1", nullptr, int(rows))
                          .arg(formatMoney(sum->reduced().toString(minorUnitDigits(currency)), currency)));
}

void LineItemsWidget::showReason(const QString &sentence, Tone tone)
{
    m_problem->setText(sentence);
    m_problem->setTone(tone);
    const bool appears = !sentence.isEmpty() && !m_problem->isVisible();
    m_problem->setVisible(!sentence.isEmpty());
    if (appears && layout()) {
        layout()->activate(); // the table gets lower: its current row must not slip out of sight
        table().view().scrollTo(table().view().currentIndex());
    }
}

// --- what is changed

void LineItemsWidget::edit(const QList<ValueEdit> &edits, const QString &what, const QList<ValueEdit> &base)
{
    if (edits.isEmpty())
        return;
    if (base.isEmpty() && edits.size() <= MostShownAhead && applyEdits(m_extraction, edits))
        showTables(false); // the saved invoice follows
    emit edited(edits, what, base);
}

bool LineItemsWidget::isTaking() const
{
    return table().isTaking();
}

void LineItemsWidget::take(const PickedText &picked, bool more)
{
    if (isTaking())
        table().take(picked, more);
}

bool LineItemsWidget::saveTyped()
{
    for (LineTableWidget *each : {m_lines, m_taxes, m_allowances}) {
        if (each->saveTyped())
            continue;
        m_tabs->setCurrentIndex(m_stack->indexOf(each));
        return false;
    }
    return true;
}

void LineItemsWidget::focusCell(Section section, int row, const QString &column)
{
    LineTableWidget &wanted = tableOf(section);
    m_tabs->setCurrentIndex(m_stack->indexOf(&wanted));
    for (int at = 0; at < wanted.model().columnCount(); ++at) {
        if (tableColumns(section)[size_t(at)].name == column && !wanted.view().isColumnHidden(at))
            wanted.view().setCurrentIndex(wanted.model().index(row, at));
    }
    wanted.view().setFocus(Qt::OtherFocusReason);
}

void LineItemsWidget::registerActions()
{
    m_actions.on(u"lines.add", this, [this] { table().addRow(); });
    m_actions.on(u"lines.delete", this, [this] { table().removeRows(); });
    m_actions.on(u"lines.split", this, [this] { startSplit(); });
    m_actions.on(u"lines.merge", this, [this] { merge(); });
    m_actions.on(u"lines.paste", this, [this] { paste(true); });
}

void LineItemsWidget::enableActions()
{
    const bool lines = &table() == m_lines;
    const bool chosen = !table().chosenRows().isEmpty();
    const auto enable = [this](const QString &id, bool can) {
        m_actions.setEnabled(id, this, can);
        for (const auto &[of, button] : std::as_const(m_buttons)) {
            if (of == id)
                button->setEnabled(can);
        }
    };
    enable(u"lines.add"_s, m_editable);
    enable(u"lines.delete"_s, m_editable && chosen);
    enable(u"lines.split"_s, m_editable && lines && chosen);
    enable(u"lines.merge"_s, m_editable && lines && chosen);
    enable(u"lines.paste"_s, m_editable);
    for (const auto &[id, button] : std::as_const(m_buttons))
        button->setVisible(m_editable && (lines || id == "lines.add"_L1 || id == "lines.delete"_L1));
}

void LineItemsWidget::startSplit()
{
    const QList<int> rows = m_lines->chosenRows();
    if (!m_editable || &table() != m_lines || rows.isEmpty() || !m_lines->saveTyped())
        return;
    const CellRow &line = m_lines->model().rows()[rows.first()];
    if (const auto possible = splitLine(line, {}, 2); !possible) {
        showReason(refusalSentence(possible.error()), Tone::Doubtful);
        return;
    }
    m_split->start(rows.first(), line, m_extraction.value(Field::Currency).value);
}

void LineItemsWidget::merge()
{
    if (!m_editable || &table() != m_lines || !m_lines->saveTyped())
        return;
    const QList<int> rows = m_lines->chosenRows();
    QList<CellRow> lines;
    for (const int row : rows)
        lines.append(m_lines->model().rows()[row]);
    const auto merged = mergeLines(lines, minorUnitDigits(m_extraction.value(Field::Currency).value));
    if (!merged) {
        showReason(refusalSentence(merged.error()), Tone::Doubtful);
        return;
    }
    QList<ValueEdit> edits = rewriteEdits(Section::Line, rows.first(), lines.first(), *merged);
    edits += removeEdits(Section::Line, rows.mid(1));
    edit(edits, tr("Merge %Ln line(s)", nullptr, int(rows.size())), {});
    m_lines->view().setCurrentIndex(m_lines->model().index(rows.first(), m_lines->view().currentIndex().column()));
}

void LineItemsWidget::paste(bool wholeLines)
{
    if (!table().saveTyped())
        return;
    const QString text = QGuiApplication::clipboard()->text();
    const Result<PasteGrid> grid = readPaste(text);
    if (!grid) {
        showReason(grid.error().code == ErrorCode::TooLarge
                       ? tr("The clipboard holds more than %Ln row(s), or too many columns. Copy the lines only.",
                            nullptr, MostPasteRows)
                       : tr("The clipboard holds nothing to paste. Copy the rows in the spreadsheet first."),
                   Tone::Doubtful);
        return;
    }
    const bool single = grid->rows.size() == 1 && grid->columns == 1;
    if (!wholeLines && (single || &table() != m_lines)) {
        if (single)
            table().pasteCell(text);
        else
            table().pasteBlock(grid->rows);
        return;
    }
    if (!m_editable)
        return;
    m_tabs->setCurrentIndex(0);
    auto *dialog = new LinePasteDialog(*grid, m_extraction, m_lines->view().currentIndex().row(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LinePasteDialog::confirmed, this,
            [this](const QList<ValueEdit> &edits, const QString &what) { edit(edits, what, {}); });
    connect(dialog, &QDialog::finished, this, [this] { m_lines->view().setFocus(Qt::OtherFocusReason); });
    dialog->open();
}

void LineItemsWidget::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    LineTableWidget &shown = table();
    if (m_editable) {
        menu->addAction(m_actions.action(u"lines.add"));
        //: Menu: put an empty row into the table.
        menu->addAction(tr("Add a line above"), &shown, [&shown] { shown.addRow(true); });
        for (const QStringView id : {u"lines.delete", u"lines.split", u"lines.merge", u"lines.paste"})
            menu->addAction(m_actions.action(id));
        menu->addSeparator();
        //: Menu: move the chosen rows of the table.
        menu->addAction(tr("Move up"), QKeySequence(u"Ctrl+Shift+Up"_s), &shown, [&shown] { shown.moveRows(true); });
        //: Menu: move the chosen rows of the table.
        menu->addAction(tr("Move down"), QKeySequence(u"Ctrl+Shift+Down"_s), &shown,
                        [&shown] { shown.moveRows(false); });
        menu->addSeparator();
    }
    //: Menu: copy the chosen cells.
    menu->addAction(tr("Copy"), QKeySequence(QKeySequence::Copy), &shown, &LineTableWidget::copyCells);
    if (m_editable)
        //: Menu: empty the chosen cells.
        menu->addAction(tr("Clear"), QKeySequence(QKeySequence::Delete), &shown, &LineTableWidget::clearCells);
    menu->popup(shown.view().viewport()->mapToGlobal(at));
}

} // namespace desk
