// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk {

class CodingCodesModel;

/// A cell with a code of the ledger: shows "4930 Office supplies" for the EditRole "4930", and edits it in a line with
/// a CodingCompleter. setModelData() gives the code that is meant by what was typed.
/// Threads: main thread. Ownership: borrows the codes (CodingPresenter::codes()).
class CodingDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CodingDelegate(CodingCodesModel &codes, QObject *parent = nullptr);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                        const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    CodingCodesModel &m_codes;
};

} // namespace desk
