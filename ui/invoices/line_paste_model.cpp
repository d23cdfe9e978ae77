// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/line_paste_model.h"

#include "ui/invoices/line_table_model.h"
#include "ui/kit/format.h"
#include "ui/kit/icons.h"

#include <QGuiApplication>
#include <QLocale>

namespace desk {

using namespace Qt::StringLiterals;

LinePasteModel::LinePasteModel(PasteGrid grid, QObject *parent)
    : QAbstractTableModel(parent), m_grid(std::move(grid)), m_taken(m_grid.rows.size(), true)
{
    m_mapping.columns.resize(m_grid.columns);
}

void LinePasteModel::setMapping(const PasteMapping &mapping)
{
    beginResetModel();
    m_mapping = mapping;
    const bool ends = endsWithSum(m_grid, m_mapping);
    if (ends != m_endsWithSum)
        m_taken.last() = !ends;
    m_endsWithSum = ends;
    countWrong();
    endResetModel();
    emit changed();
}

void LinePasteModel::countWrong()
{
    m_wrong = 0;
    for (qsizetype row = firstRow(); row < m_grid.rows.size(); ++row) {
        for (int column = 0; m_taken[row] && column < m_grid.columns; ++column)
            m_wrong += pastedCell(m_grid.rows[row][column], m_mapping.columns[column]).isWrong;
    }
}

QList<CellRow> LinePasteModel::taken() const
{
    QList<CellRow> rows;
    for (qsizetype row = firstRow(); row < m_grid.rows.size(); ++row) {
        if (m_taken[row])
            rows.append(pastedRow(m_grid.rows[row], m_mapping));
    }
    return rows;
}

bool LinePasteModel::leavesOutSum() const
{
    return m_endsWithSum && !m_taken.last();
}

QString LinePasteModel::title(int column) const
{
    const QString word = m_mapping.hasHeader ? displayName(m_grid.rows.first()[column]) : QString();
    //: Above a column of pasted text without a title of its own. %1: its number.
    return word.isEmpty() ? tr("Column %1").arg(column + 1) : word;
}

int LinePasteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_grid.rows.size() - firstRow());
}

int LinePasteModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_grid.columns;
}

QVariant LinePasteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const qsizetype row = index.row() + firstRow();
    const PasteColumn &target = m_mapping.columns[index.column()];
    const QString &text = m_grid.rows[row][index.column()];
    if (role == Qt::CheckStateRole)
        return index.column() == 0 ? QVariant(m_taken[row] ? Qt::Checked : Qt::Unchecked) : QVariant();
    const bool number = target.target != NoColumn &&
                        tableColumns(ValueEdit::Section::Line)[size_t(target.target)].type == FieldType::Amount;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    const PastedCell cell = pastedCell(text, target);
    const bool used = cell.isUsed && m_taken[row];
    switch (role) {
    case Qt::DisplayRole:
        return used && number && !cell.isWrong ? formatDecimal(cell.value) : displayName(text);
    case Qt::ToolTipRole:
        if (cell.isWrong)
            return LineTableModel(ValueEdit::Section::Line).expected(target.target);
        return displayName(text);
    case Qt::AccessibleDescriptionRole:
        return cell.isWrong ? LineTableModel(ValueEdit::Section::Line).expected(target.target) : QString();
    case Qt::DecorationRole:
        return cell.isWrong && used ? QVariant(icon(u"octagon-alert", Tone::Wrong)) : QVariant();
    case Qt::ForegroundRole:
        if (cell.isWrong && used)
            return toneColours(Tone::Wrong, QGuiApplication::palette()).text;
        return used ? QVariant() : QVariant(quietText(QGuiApplication::palette()));
    case WrongRole:
        return cell.isWrong && used;
    case UsedRole:
        return used;
    default:
        return {};
    }
}

QVariant LinePasteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    return orientation == Qt::Horizontal ? title(section) : QLocale().toString(section + 1);
}

Qt::ItemFlags LinePasteModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

bool LinePasteModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    m_taken[index.row() + firstRow()] = Qt::CheckState(value.toInt()) == Qt::Checked;
    countWrong();
    emit dataChanged(index, index.siblingAtColumn(columnCount() - 1));
    emit changed();
    return true;
}

} // namespace desk
