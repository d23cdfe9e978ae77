// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_columns_model.h"

#include "ui/invoices/export_words.h"

namespace desk {

void ExportColumnsModel::setColumns(const QList<ExportColumn> &columns, bool rowsAreLines)
{
    if (columns == m_columns && rowsAreLines == m_rowsAreLines)
        return;
    m_rowsAreLines = rowsAreLines;
    if (columns.size() == m_columns.size()) { // the place in the table stays
        m_columns = columns;
        emit dataChanged(index(0, 0), index(int(columns.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_columns = columns;
    endResetModel();
}

int ExportColumnsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

int ExportColumnsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportColumnsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::EditRole))
        return {};
    const ExportColumn &column = m_columns[index.row()];
    if (index.column() == Heading)
        return column.heading;
    return role == Qt::EditRole ? column.source : exportSourceWord(column.source);
}

QVariant ExportColumnsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    //: Heads of the table of columns of an export.
    return section == Heading ? tr("Heading") : tr("What it holds");
}

Qt::ItemFlags ExportColumnsModel::flags(const QModelIndex &index) const
{
    return QAbstractTableModel::flags(index) | Qt::ItemIsEditable;
}

bool ExportColumnsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole)
        return false;
    QList<ExportColumn> columns = m_columns;
    ExportColumn &column = columns[index.row()];
    if (index.column() == Heading) {
        column.heading = value.toString().simplified();
    } else {
        // A heading that only repeated the old meaning takes the new one.
        if (column.heading == exportSourceWord(column.source) || column.heading == column.source)
            column.heading = exportSourceWord(value.toString());
        column.source = value.toString();
    }
    if (columns != m_columns)
        emit edited(columns);
    return true;
}

} // namespace desk
