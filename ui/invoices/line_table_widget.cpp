// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_table_widget.h"

#include "ui/invoices/line_cell_delegate.h"
#include "ui/invoices/line_paste.h"
#include "ui/invoices/line_table_view.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;
using Section = ValueEdit::Section;

namespace {

int amountColumn(Section section)
{
    switch (section) {
    case Section::Tax:
        return TaxAmount;
    case Section::AllowanceCharge:
        return AllowanceAmount;
    case Section::Line:
    case Section::Header:
        break;
    }
    return Amount;
}

/// The column that takes the room that the others leave.
int wideColumn(Section section)
{
    switch (section) {
    case Section::Tax:
        return TaxableAmount;
    case Section::AllowanceCharge:
        return AllowanceReason;
    case Section::Line:
    case Section::Header:
        break;
    }
    return Description;
}

constexpr int NarrowestWide = 96; ///< pixels that the wide column keeps
constexpr int CellRoom = 34;      ///< margins and a mark
constexpr int Narrowest = 60, Widest = 170;

/// Both words fit, with the arrow of the choice.
int kindWidth(const QFontMetrics &metrics)
{
    return std::max(metrics.horizontalAdvance(LineCellDelegate::kindWord(false)),
                    metrics.horizontalAdvance(LineCellDelegate::kindWord(true))) +
           2 * CellRoom;
}

} // namespace

LineTableWidget::LineTableWidget(Section section, const QString &name, const QString &spoken, QWidget *parent)
    : QWidget(parent)
{
    m_model = new LineTableModel(section, this);
    m_view = new LineTableView(this);
    m_view->setObjectName(name);
    m_view->setAccessibleName(spoken);
    m_view->setModel(m_model);
    m_delegate = new LineCellDelegate(*m_model, m_view);
    m_view->setItemDelegate(m_delegate);
    m_view->viewport()->installEventFilter(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connectParts();
}

void LineTableWidget::connectParts()
{
    connect(m_model, &LineTableModel::edited, this, &LineTableWidget::edited);
    connect(m_model, &LineTableModel::refused, this, &LineTableWidget::refuse);
    connect(m_model, &LineTableModel::dataChanged, this, &LineTableWidget::announceReason);
    connect(m_delegate, &LineCellDelegate::refused, this, &LineTableWidget::refuse);
    connect(m_delegate, &LineCellDelegate::typed, this, [this](const QModelIndex &index, const QString &text) {
        const Result<QString> value = m_model->canonical(index.column(), text);
        emit typing(index.row(), index.column(), value ? std::optional(*value) : std::nullopt, text);
    });
    connect(m_delegate, &LineCellDelegate::ended, this, [this] {
        m_picked = {};
        emit typingEnded();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        announceCell();
        announceReason();
        emit chosenChanged();
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LineTableWidget::chosenChanged);
    connect(m_view->horizontalHeader(), &QHeaderView::sectionResized, this, [this](int section, int, int size) {
        if (m_fitting || size == 0)
            return;
        m_given.insert(section, size);
        fitColumns();
    });
    connect(m_view, &LineTableView::clearRequested, this, &LineTableWidget::clearCells);
    connect(m_view, &LineTableView::copyRequested, this, &LineTableWidget::copyCells);
    connect(m_view, &LineTableView::pasteRequested, this, &LineTableWidget::pasteRequested);
    connect(m_view, &LineTableView::moveRequested, this, &LineTableWidget::moveRows);
    connect(m_view, &LineTableView::escaped, m_model, &LineTableModel::dropDraft);
    connect(m_view, &LineTableView::offerTaken, this, [this](const QModelIndex &index) {
        if (const QString offer = index.data(LineTableModel::GhostRole).toString(); !offer.isEmpty())
            m_model->commit(index, {.text = editText(FieldType::Amount, offer)});
    });
}

void LineTableWidget::setInvoice(const Extraction &extraction, LineTableModel::Rights rights, bool another)
{
    m_model->setInvoice(extraction, rights, another);
    if (another) {
        m_view->scrollToTop();
        measureColumns();
        fitColumns();
    }
    announceCell();
    emit chosenChanged();
}

// --- what is chosen

QList<int> LineTableWidget::chosenRows() const
{
    QList<int> rows = m_view->chosenRows();
    rows.removeIf([this](int row) { return row >= m_model->lineCount(); });
    return rows;
}

Sum LineTableWidget::chosenSum() const
{
    QList<FieldValue> cells;
    for (const int row : chosenRows())
        cells.append(m_model->rows()[row][amountColumn(m_model->section())]);
    return sumOf(cells);
}

void LineTableWidget::announceCell()
{
    const FieldValue *value = m_model->cell(m_view->currentIndex());
    const FieldValue now = value ? *value : FieldValue{};
    if (now == m_announced)
        return;
    m_announced = now;
    emit cellChosen(now);
}

void LineTableWidget::announceReason()
{
    const QModelIndex index = m_view->currentIndex();
    const bool wrong = index.data(LineTableModel::WrongRole).toBool();
    QString sentence = index.data(LineTableModel::ReasonRole).toString();
    if (m_model->isDraft(index))
        //: Below the table. %1: what was typed, %2: a sentence that says what is expected.
        sentence = tr("\"%1\" is not saved. %2").arg(displayName(index.data(Qt::EditRole).toString()), sentence);
    emit reasonChanged(sentence, wrong ? Tone::Wrong : Tone::Doubtful);
}

void LineTableWidget::refuse(const QModelIndex &index, const QString &text)
{
    emit reasonChanged(tr("\"%1\" is not saved. %2").arg(displayName(text), m_model->expected(index.column())),
                       Tone::Wrong);
}

void LineTableWidget::goTo(int row, int column)
{
    const QModelIndex index = m_model->index(row, column);
    if (!index.isValid())
        return;
    m_view->setFocus(Qt::OtherFocusReason);
    m_view->setCurrentIndex(index);
}

// --- text from the page

bool LineTableWidget::isTaking() const
{
    const bool here = m_view->hasFocus() || (m_delegate->edit() && m_delegate->edit()->hasFocus());
    return here && (m_model->flags(m_view->currentIndex()) & Qt::ItemIsEditable);
}

void LineTableWidget::take(const PickedText &picked, bool more)
{
    const QModelIndex index = m_view->currentIndex();
    if (!(m_model->flags(index) & Qt::ItemIsEditable))
        return;
    const bool goesOn = more && m_delegate->edit() && m_picked.page == picked.page;
    if (!m_delegate->edit())
        m_view->edit(index);
    if (!m_delegate->edit())
        return;
    QString text = picked.text;
    if (goesOn) {
        text = m_delegate->edit()->text().trimmed() + u' ' + text;
        m_picked.box = m_picked.box.united(picked.box);
    } else {
        m_picked = picked;
    }
    m_picked.text = text;
    FieldValue place;
    place.raw = text;
    place.page = m_picked.page;
    place.box = m_picked.box;
    // Shown as it will be saved, so that the person sees at once how "1.471,60 EUR" is understood.
    const Result<QString> value = m_model->canonical(index.column(), text);
    const FieldType type = tableColumns(m_model->section())[size_t(index.column())].type;
    m_delegate->take(value ? editText(type, *value) : text, place);
    if (!value)
        refuse(index, text);
}

bool LineTableWidget::saveTyped()
{
    if (QLineEdit *edit = m_delegate->edit()) {
        if (!m_delegate->isPossible()) {
            refuse(m_view->currentIndex(), edit->text());
            edit->setFocus(Qt::OtherFocusReason);
            return false;
        }
        emit m_delegate->commitData(edit);
        emit m_delegate->closeEditor(edit, QAbstractItemDelegate::NoHint);
    }
    const QModelIndex draft = m_model->firstDraft();
    if (draft.isValid())
        goTo(draft.row(), draft.column());
    return !draft.isValid();
}

// --- cells and rows

void LineTableWidget::clearCells()
{
    QList<ValueEdit> edits;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        m_model->dropDraft(index);
        const FieldValue *value = m_model->cell(index);
        const bool isKind = m_model->section() == Section::AllowanceCharge && index.column() == AllowanceKind;
        if (value && !value->isEmpty() && !isKind && (m_model->flags(index) & Qt::ItemIsEditable))
            edits.append(cellEdit(m_model->section(), index.row(), index.column(), {}));
    }
    if (!edits.isEmpty())
        //: For the undo menu: cells of a table were emptied.
        emit edited(edits, tr("Clear %Ln cell(s)", nullptr, int(edits.size())), {});
}

void LineTableWidget::copyCells()
{
    QList<QStringList> rows;
    QList<int> columns;
    for (const QModelIndex &index : m_view->selectionModel()->selectedIndexes()) {
        if (!columns.contains(index.column()) && !m_view->isColumnHidden(index.column()))
            columns.append(index.column());
    }
    std::ranges::sort(columns, {}, [this](int column) { return m_view->horizontalHeader()->visualIndex(column); });
    for (const int row : chosenRows()) {
        QStringList cells;
        for (const int column : columns) {
            const QModelIndex index = m_model->index(row, column);
            const bool chosen = m_view->selectionModel()->isSelected(index);
            cells.append(chosen ? index.data(Qt::EditRole).toString().simplified() : QString());
        }
        rows.append(cells);
    }
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(toTsv(rows));
}

void LineTableWidget::pasteCell(const QString &text)
{
    const QModelIndex index = m_view->currentIndex();
    if (m_model->flags(index) & Qt::ItemIsEditable)
        m_model->commit(index, {.text = text.trimmed()});
}

void LineTableWidget::pasteBlock(const QList<QStringList> &rows)
{
    const QModelIndex start = m_view->currentIndex();
    if (!m_model->isEditable() || !start.isValid())
        return;
    QList<ValueEdit> edits;
    for (int row = 0; row < rows.size(); ++row) {
        for (int cell = 0; cell < rows[row].size(); ++cell) {
            const int column = start.column() + cell;
            if (column >= m_model->columnCount()) {
                emit reasonChanged(tr("More columns were copied than there are from this cell on."), Tone::Wrong);
                return;
            }
            const Result<QString> value = m_model->canonical(column, rows[row][cell]);
            if (!value) {
                refuse(m_model->index(start.row(), column), rows[row][cell]);
                return;
            }
            FieldValue own;
            own.value = *value;
            const int at = start.row() + row;
            if (!own.isEmpty() || at < m_model->lineCount())
                edits.append(cellEdit(m_model->section(), at, column, own));
        }
    }
    //: For the undo menu: cells were pasted into a table.
    emit edited(edits, tr("Paste %Ln cell(s)", nullptr, int(edits.size())), {});
}

void LineTableWidget::addRow(bool above)
{
    if (!m_model->isEditable() || !saveTyped())
        return;
    const int current = m_view->currentIndex().row();
    const int column = std::max(0, m_view->horizontalHeader()->logicalIndex(0));
    if (current >= 0 && current < m_model->lineCount()) {
        const int row = above ? current : current + 1;
        if (row < m_model->lineCount())
            emit edited(insertEdits(m_model->section(), row, {emptyRow(m_model->section())}),
                        //: For the undo menu: an empty row was put into the table.
                        tr("Add a row"), {});
        goTo(row, column);
    } else {
        goTo(m_model->lineCount(), column);
    }
    m_view->editCurrent();
}

void LineTableWidget::removeRows()
{
    const QList<int> rows = chosenRows();
    if (!m_model->isEditable() || rows.isEmpty())
        return;
    const int column = m_view->currentIndex().column();
    emit edited(removeEdits(m_model->section(), rows), tr("Delete %Ln line(s)", nullptr, int(rows.size())), {});
    goTo(std::min(rows.first(), m_model->rowCount() - 1), column);
}

void LineTableWidget::moveRows(bool up)
{
    const QList<int> rows = chosenRows();
    if (!m_model->isEditable() || rows.isEmpty())
        return;
    const QList<ValueEdit> edits = moveEdits(m_model->section(), m_model->rows(), rows, up);
    if (edits.isEmpty())
        return;
    const QModelIndex current = m_view->currentIndex();
    const QItemSelection selection = m_view->selectionModel()->selection();
    emit edited(edits,
                up ? tr("Move %Ln line(s) up", nullptr, int(rows.size()))
                   : tr("Move %Ln line(s) down", nullptr, int(rows.size())),
                {});
    const int by = up ? -1 : 1;
    QItemSelection moved; // goes with the rows, so that the key can be pressed again
    for (const QItemSelectionRange &range : selection)
        moved.select(m_model->index(std::max(0, range.top() + by), range.left()),
                     m_model->index(range.bottom() + by, range.right()));
    m_view->setCurrentIndex(
        m_model->index(std::clamp(current.row() + by, 0, m_model->lineCount() - 1), current.column()));
    m_view->selectionModel()->select(moved, QItemSelectionModel::ClearAndSelect);
}

// --- columns

bool LineTableWidget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        fitColumns();
    return QWidget::eventFilter(watched, event);
}

/// Once for each invoice: columns that change their width while a person types would jump.
void LineTableWidget::measureColumns()
{
    m_measured.clear();
    m_least.clear();
    const QFontMetrics metrics(m_view->font());
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int widest = 0;
        for (int row = 0; row < m_model->lineCount(); ++row) {
            const QString text = m_model->index(row, column).data(Qt::DisplayRole).toString();
            widest = std::max(widest, metrics.horizontalAdvance(text.left(24)) + CellRoom);
        }
        if (m_model->section() == Section::AllowanceCharge && column == AllowanceKind)
            widest = std::max(widest, kindWidth(metrics));
        m_least.insert(column, std::clamp(widest, Narrowest, Widest));
        widest = std::max(widest, m_view->horizontalHeader()->sectionSizeHint(column));
        m_measured.insert(column, std::clamp(widest, Narrowest, Widest));
    }
}

void LineTableWidget::fitColumns()
{
    if (m_fitting)
        return;
    if (m_measured.isEmpty())
        measureColumns();
    m_fitting = true;
    const int wide = wideColumn(m_model->section());
    int others = 0;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (column == wide || m_view->isColumnHidden(column))
            continue;
        m_view->setColumnWidth(column, m_given.value(column, m_measured.value(column)));
        others += m_view->columnWidth(column);
    }
    // In a narrow pane headings give way before a number is cut off.
    int lacking = others + NarrowestWide - m_view->viewport()->width();
    for (int column = 0; column < m_model->columnCount() && lacking > 0; ++column) {
        if (column == wide || m_view->isColumnHidden(column) || m_given.contains(column))
            continue;
        const int cut = std::min(lacking, m_measured.value(column) - m_least.value(column));
        m_view->setColumnWidth(column, m_measured.value(column) - cut);
        others -= cut;
        lacking -= cut;
    }
    m_view->setColumnWidth(wide, std::max(NarrowestWide, m_view->viewport()->width() - others));
    m_fitting = false;
}

QString LineTableWidget::widths() const
{
    QStringList parts;
    for (auto it = m_given.cbegin(); it != m_given.cend(); ++it) {
        if (it.key() != wideColumn(m_model->section()))
            parts.append(u"%1:%2"_s.arg(it.key()).arg(it.value()));
    }
    return parts.join(u' ');
}

void LineTableWidget::setWidths(const QString &widths)
{
    for (const QString &part : widths.split(u' ', Qt::SkipEmptyParts)) {
        const int width = part.section(u':', 1).toInt();
        if (width >= m_view->horizontalHeader()->minimumSectionSize() && width < 2'000)
            m_given.insert(part.section(u':', 0, 0).toInt(), width);
    }
}

} // namespace desk
