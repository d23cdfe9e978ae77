// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace desk {

/// A table that is worked as a spreadsheet is: typing begins to edit, Enter goes down, Tab to the right and at the end
/// out of the table, Space edits what stands there, Delete clears.
/// Threads: main thread.
class LineTableView : public QTableView {
    Q_OBJECT
public:
    explicit LineTableView(QWidget *parent = nullptr);

    /// Numbers of the rows that the selection touches, sorted; the current one if nothing is selected.
    [[nodiscard]] QList<int> chosenRows() const;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;
    /// Opens the editor of the current cell with the caret behind what stands there.
    void editCurrent();

signals:
    void clearRequested();
    void copyRequested();
    void pasteRequested();
    void moveRequested(bool up);
    /// Enter on a cell without an editor: takes what it offers, if anything.
    void offerTaken(const QModelIndex &index);
    /// Escape on a cell without an editor.
    void escaped(const QModelIndex &index);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    /// To the next or previous visible cell, row after row; false at the end.
    bool step(bool forward);
    void stepRow(bool down);
};

} // namespace desk
