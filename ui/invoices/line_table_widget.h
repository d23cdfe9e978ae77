// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_rules.h"
#include "ui/invoices/line_table_model.h"
#include "ui/invoices/page_text.h"
#include "ui/kit/theme.h"

#include <QWidget>

namespace desk {

class LineCellDelegate;
class LineTableView;

/// One table of the invoice in review with everything that can be done to its cells and rows.
/// Threads: main thread.
class LineTableWidget : public QWidget {
    Q_OBJECT
public:
    /// @param name  object name of the table.
    LineTableWidget(ValueEdit::Section section, const QString &name, const QString &spoken, QWidget *parent = nullptr);

    [[nodiscard]] LineTableModel &model() { return *m_model; }
    [[nodiscard]] LineTableView &view() { return *m_view; }
    [[nodiscard]] LineCellDelegate &delegate() { return *m_delegate; }

    /// @param another  another invoice than before.
    void setInvoice(const Extraction &extraction, LineTableModel::Rights rights, bool another);
    /// Rows that are chosen, the empty one left out.
    [[nodiscard]] QList<int> chosenRows() const;
    /// Sum of the chosen cells of the amount column, in rows that are chosen; nullopt where there is none.
    [[nodiscard]] Sum chosenSum() const;
    /// The current cell is one that can take text from the page.
    [[nodiscard]] bool isTaking() const;
    void take(const PickedText &picked, bool more);
    /// Saves what is being typed. False if something is no possible value: it has the keyboard then.
    bool saveTyped();

    /// An empty row below the current one (or above it), ready to type.
    void addRow(bool above = false);
    void removeRows();
    void moveRows(bool up);
    void copyCells();
    void clearCells();
    void pasteCell(const QString &text);
    /// Cells from the current one on, rows that are missing added; all or nothing.
    void pasteBlock(const QList<QStringList> &rows);

    /// Column widths: those that the person gave, else as wide as what stands in them; the widest text takes the rest.
    void fitColumns();
    [[nodiscard]] QString widths() const; ///< "2:90 4:110": what the person gave
    void setWidths(const QString &widths);

signals:
    /// @param base  see LineTableModel::edited().
    void edited(const QList<desk::ValueEdit> &edits, const QString &what, const QList<desk::ValueEdit> &base);
    /// The value under the current cell; an empty one for none.
    void cellChosen(const desk::FieldValue &value);
    void chosenChanged();
    /// A cell is being typed in; `value` is what it would be, nullopt while it is no value.
    void typing(int row, int column, const std::optional<QString> &value, const QString &text);
    void typingEnded();
    /// What stands in the current cell is doubtful or no value; an empty sentence where nothing is.
    void reasonChanged(const QString &sentence, desk::Tone tone);
    void pasteRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void connectParts();
    void measureColumns();
    void announceCell();
    void announceReason();
    void refuse(const QModelIndex &index, const QString &text);
    void goTo(int row, int column);

    LineTableModel *m_model = nullptr;
    LineTableView *m_view = nullptr;
    LineCellDelegate *m_delegate = nullptr;
    PickedText m_picked; ///< taken from the page into the open editor
    FieldValue m_announced;
    QHash<int, int> m_measured; ///< pixels that a column's texts take
    QHash<int, int> m_least;    ///< what their contents need, whatever the heading
    QHash<int, int> m_given;    ///< pixels that the person gave a column
    bool m_fitting = false;
};

} // namespace desk
