// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/history_model.h"

namespace desk {

using namespace Qt::StringLiterals;

void HistoryModel::setEntries(const QList<HistoryEntry> &entries)
{
    beginResetModel();
    m_entries = entries;
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const HistoryEntry &entry = m_entries[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return entry.what;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1; %2"_s.arg(entry.what, entry.detail);
    case IconRole:
        return entry.icon;
    case DetailRole:
        return entry.detail;
    case CurrentRole:
        return entry.current;
    default:
        return {};
    }
}

} // namespace desk
