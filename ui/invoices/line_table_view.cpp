// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_table_view.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPointer>

#include <set>

namespace desk {

namespace {

bool movesRows(const QKeyEvent &key)
{
    return key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) &&
           (key.key() == Qt::Key_Up || key.key() == Qt::Key_Down);
}

bool isEnter(const QKeyEvent &key)
{
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) &&
           !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier));
}

} // namespace

LineTableView::LineTableView(QWidget *parent) : QTableView(parent)
{
    setTabKeyNavigation(false); // see focusNextPrevChild()
    setEditTriggers(DoubleClicked | AnyKeyPressed);
    setSelectionMode(ExtendedSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->setDefaultSectionSize(26);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    verticalHeader()->setFocusPolicy(Qt::NoFocus);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setMinimumSectionSize(48);
    horizontalHeader()->setFocusPolicy(Qt::NoFocus);
}

QList<int> LineTableView::chosenRows() const
{
    std::set<int> rows;
    if (selectionModel()) {
        for (const QItemSelectionRange &range : selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.insert(row);
        }
    }
    if (rows.empty() && currentIndex().isValid())
        rows.insert(currentIndex().row());
    return {rows.begin(), rows.end()};
}

void LineTableView::editCurrent()
{
    if (!edit(currentIndex(), AllEditTriggers, nullptr))
        return;
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
        line->deselect();
        line->end(false);
    }
}

void LineTableView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::EditNextItem:
        step(true);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        step(false);
        break;
    case QAbstractItemDelegate::SubmitModelCache:
        stepRow(true);
        break;
    case QAbstractItemDelegate::NoHint:
    case QAbstractItemDelegate::RevertModelCache:
        break;
    }
}

bool LineTableView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) { // within the table these are the table's
        const auto &key = *static_cast<QKeyEvent *>(event);
        const bool plainDelete = key.key() == Qt::Key_Delete && key.modifiers() == Qt::NoModifier;
        if (plainDelete || movesRows(key) || key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) ||
            key.matches(QKeySequence::SelectAll)) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void LineTableView::keyPressEvent(QKeyEvent *event)
{
    if (state() == EditingState) { // an editor lets Enter through
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->matches(QKeySequence::Copy)) {
        emit copyRequested();
    } else if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
    } else if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit clearRequested();
    } else if (movesRows(*event)) {
        emit moveRequested(event->key() == Qt::Key_Up);
    } else if (isEnter(*event)) {
        emit offerTaken(currentIndex());
        stepRow(!(event->modifiers() & Qt::ShiftModifier));
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        editCurrent();
    } else if (event->key() == Qt::Key_Escape) {
        emit escaped(currentIndex());
        selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

bool LineTableView::focusNextPrevChild(bool next)
{
    if (hasFocus() && step(next))
        return true;
    return QTableView::focusNextPrevChild(next);
}

void LineTableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && model() && model()->rowCount() > 0)
        setCurrentIndex(model()->index(0, 0));
}

bool LineTableView::step(bool forward)
{
    if (!currentIndex().isValid())
        return false;
    const QHeaderView &header = *horizontalHeader();
    QList<int> columns; // as they are seen
    for (int place = 0; place < header.count(); ++place) {
        const int column = header.logicalIndex(place);
        if (!header.isSectionHidden(column))
            columns.append(column);
    }
    const qsizetype at = columns.indexOf(currentIndex().column()) + (forward ? 1 : -1);
    const bool leavesRow = at < 0 || at >= columns.size();
    const int row = currentIndex().row() + (!leavesRow ? 0 : forward ? 1 : -1);
    if (row < 0 || row >= model()->rowCount() || columns.isEmpty())
        return false;
    const int column = !leavesRow ? columns[at] : forward ? columns.first() : columns.last();
    setCurrentIndex(model()->index(row, column));
    return true;
}

void LineTableView::stepRow(bool down)
{
    const QModelIndex now = currentIndex();
    const QModelIndex next = now.siblingAtRow(now.row() + (down ? 1 : -1));
    if (next.isValid())
        setCurrentIndex(next);
}

} // namespace desk
