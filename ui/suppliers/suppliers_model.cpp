// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/suppliers_model.h"

#include "ui/kit/format.h"
#include "ui/kit/icons.h"
#include "ui/suppliers/supplier_words.h"

#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

void SuppliersModel::setRows(const QList<SupplierRow> &rows)
{
    const auto sameIds = [](const SupplierRow &a, const SupplierRow &b) { return a.id == b.id; };
    if (rows.size() == m_rows.size() && std::ranges::equal(rows, m_rows, sameIds)) {
        m_rows = rows; // what is selected stays selected
        if (!rows.isEmpty())
            emit dataChanged(index(0, 0), index(int(rows.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int SuppliersModel::rowOf(SupplierId id) const
{
    const auto it = std::ranges::find(m_rows, id, &SupplierRow::id);
    return it == m_rows.end() ? -1 : int(it - m_rows.begin());
}

int SuppliersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int SuppliersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant SuppliersModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const SupplierRow &row = m_rows[index.row()];
    const bool toConfirm = row.unconfirmedAccounts > 0;
    if (role == Qt::DisplayRole) {
        switch (index.column()) {
        case Name:
            return supplierName(row.name);
        case Invoices:
            return QLocale().toString(row.invoices);
        case Waiting:
            return row.waiting > 0 ? QLocale().toString(row.waiting) : QString();
        case LastInvoice:
            return formatDate(row.lastInvoice);
        default:
            return {};
        }
    }
    if (role == Qt::DecorationRole && index.column() == Name)
        return toConfirm ? icon(u"landmark", Tone::Doubtful) : icon(u"building-2");
    if (role == Qt::ToolTipRole && index.column() == Name) {
        QStringList lines{supplierName(row.name)};
        if (!row.vatId.isEmpty())
            lines.append(displayName(row.vatId));
        if (toConfirm)
            lines.append(tr("%Ln bank account(s) not confirmed", nullptr, row.unconfirmedAccounts));
        return lines.join(u'\n');
    }
    if (role == Qt::AccessibleDescriptionRole && toConfirm)
        return tr("%Ln bank account(s) not confirmed", nullptr, row.unconfirmedAccounts);
    if (role == Qt::TextAlignmentRole && (index.column() == Invoices || index.column() == Waiting))
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SuppliersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Invoices || section == Waiting ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (section) {
    case Name:
        return tr("Supplier", "column");
    case Invoices:
        return tr("Invoices", "column: how many");
    case Waiting:
        return role == Qt::ToolTipRole ? tr("Invoices that wait for a person") : tr("To check", "column: how many");
    case LastInvoice:
        return tr("Last", "column: date of the last invoice");
    default:
        return {};
    }
}

} // namespace desk
