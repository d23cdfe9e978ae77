// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_list_model.h"

#include "ui/kit/format.h"

namespace desk {

FilterListModel::FilterListModel(FilterPresenter &presenter, QObject *parent)
    : QAbstractListModel(parent), m_presenter(presenter)
{
    connect(&presenter, &FilterPresenter::changed, this, [this] {
        beginResetModel();
        endResetModel();
    });
}

int FilterListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_presenter.filters().size());
}

QVariant FilterListModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= m_presenter.filters().size())
        return {};
    const QString &name = m_presenter.filters().at(index.row()).name;
    if (role == Qt::EditRole)
        return name;
    return role == Qt::DisplayRole ? QVariant(displayName(name)) : QVariant();
}

Qt::ItemFlags FilterListModel::flags(const QModelIndex &index) const
{
    return QAbstractListModel::flags(index) | Qt::ItemIsEditable;
}

bool FilterListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().simplified();
    if (role != Qt::EditRole || name.isEmpty() || index.row() >= m_presenter.filters().size())
        return false;
    m_presenter.rename(m_presenter.filters().at(index.row()).id, name);
    return true;
}

} // namespace desk
