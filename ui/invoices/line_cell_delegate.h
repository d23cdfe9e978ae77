// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_cells.h"

#include <QLineEdit>
#include <QPointer>
#include <QStyledItemDelegate>

namespace desk {

class CodingCodesModel;
class LineTableModel;

/// Draws a cell of an invoice's table with what is doubtful or wrong about it, and edits it in a line. What is no value
/// keeps the editor open; a reload of the invoice leaves what is being typed alone.
/// Threads: main thread. Ownership: borrows the model and the codes.
class LineCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit LineCellDelegate(LineTableModel &model, QObject *parent = nullptr);

    /// "Allowance", "Charge"
    [[nodiscard]] static QString kindWord(bool isCharge);
    /// Codes that a column offers while a person types.
    void setCodes(int column, CodingCodesModel &codes);
    /// The open editor, if it is a line.
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    /// Puts a text with its place on the page into the open editor.
    void take(const QString &text, const FieldValue &place);
    /// What the open editor holds can be saved.
    [[nodiscard]] bool isPossible() const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;
    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

signals:
    /// While a person types; not yet a value of the invoice.
    void typed(const QModelIndex &index, const QString &text);
    /// Enter or Tab on what is no value.
    void refused(const QModelIndex &index, const QString &text);
    /// The editor is gone, whatever became of it.
    void ended();

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
    bool eventFilter(QObject *editor, QEvent *event) override;

private:
    [[nodiscard]] QWidget *kindEditor(QWidget *parent, const QModelIndex &index) const;

    LineTableModel &m_model;
    QHash<int, CodingCodesModel *> m_codes;
    mutable QPointer<QLineEdit> m_edit;
    mutable QPersistentModelIndex m_index; ///< of the open editor
    mutable QString m_base;                ///< canonical, when the editor was opened
    mutable FieldValue m_place;            ///< of the text that was taken from the page
    mutable QString m_taken;               ///< that text, as the editor shows it
    mutable bool m_entered = false;        ///< the editor was left by Enter
};

} // namespace desk
