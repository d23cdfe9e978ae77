// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/coding_delegate.h"

#include "ui/invoices/coding_codes_model.h"
#include "ui/invoices/coding_completer.h"

#include <QLineEdit>

namespace desk {

using namespace Qt::StringLiterals;

CodingDelegate::CodingDelegate(CodingCodesModel &codes, QObject *parent) : QStyledItemDelegate(parent), m_codes(codes)
{
}

void CodingDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    if (const QString code = index.data(Qt::EditRole).toString(); !code.isEmpty())
        option->text = m_codes.title(code);
}

QWidget *CodingDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *edit = new QLineEdit(parent);
    edit->setObjectName(u"codingCellEdit"_s);
    edit->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    edit->setFrame(false);
    new CodingCompleter(m_codes, *edit); // the edit's child
    return edit;
}

void CodingDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *edit = qobject_cast<QLineEdit *>(editor))
        edit->setText(index.data(Qt::EditRole).toString());
}

void CodingDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    if (const auto *edit = qobject_cast<QLineEdit *>(editor))
        model->setData(index, m_codes.codeFor(edit->text()), Qt::EditRole);
}

} // namespace desk
