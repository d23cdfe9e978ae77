// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/export_refused_model.h"

#include "ui/invoices/export_words.h"
#include "ui/kit/format.h"

namespace desk {

using namespace Qt::StringLiterals;

void ExportRefusedModel::setRefused(const QList<RefusedInvoice> &refused)
{
    beginResetModel();
    m_refused = refused;
    endResetModel();
}

InvoiceId ExportRefusedModel::idAt(int row) const
{
    return row >= 0 && row < m_refused.size() ? m_refused[row].id : InvoiceId{};
}

int ExportRefusedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_refused.size());
}

int ExportRefusedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExportRefusedModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const RefusedInvoice &invoice = m_refused[index.row()];
    QStringList words;
    for (const QString &missing : invoice.missing)
        words.append(exportMissingWord(missing));
    if (role == Qt::DisplayRole)
        return index.column() == Name ? displayName(invoice.name) : words.join(u"; "_s);
    if (role == Qt::ToolTipRole)
        return displayName(invoice.name) + u'\n' + words.join(u'\n');
    return {};
}

QVariant ExportRefusedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation == Qt::Vertical)
        return {};
    //: Heads of the table of invoices that an export leaves out.
    return section == Name ? tr("Left out") : tr("What it lacks");
}

} // namespace desk
