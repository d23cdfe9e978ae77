// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/suppliers/supplier_invoices_model.h"

#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

namespace desk {

using namespace Qt::StringLiterals;

void SupplierInvoicesModel::setInvoices(const QList<SupplierInvoice> &invoices)
{
    if (invoices == m_invoices)
        return; // what is selected stays selected
    beginResetModel();
    m_invoices = invoices;
    endResetModel();
}

void SupplierInvoicesModel::setProblems(const QList<InvoiceRow> &rows)
{
    m_problems.clear();
    for (const InvoiceRow &row : rows) {
        if (row.status == InvoiceStatus::NeedsReview)
            m_problems.insert(row.id, problemTitle(row.firstProblem));
    }
    if (!m_invoices.isEmpty())
        emit dataChanged(index(0, Problem), index(int(m_invoices.size()) - 1, Problem));
}

int SupplierInvoicesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_invoices.size());
}

int SupplierInvoicesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString SupplierInvoicesModel::text(const SupplierInvoice &invoice, int column) const
{
    switch (column) {
    case IssueDate:
        return formatDate(invoice.issueDate);
    case Number:
        return invoice.number.isEmpty() ? displayId(invoice.id) : displayName(invoice.number);
    case Total:
        return formatMoney(invoice.total, invoice.currency);
    case Status:
        return statusWord(invoice.status);
    case Problem:
        return m_problems.value(invoice.id);
    default:
        return {};
    }
}

QVariant SupplierInvoicesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_invoices.size())
        return {};
    const SupplierInvoice &invoice = m_invoices[index.row()];
    if (role == Qt::DisplayRole)
        return text(invoice, index.column());
    if (role == StatusRole)
        return int(invoice.status);
    if (role == Qt::ToolTipRole && index.column() == Number)
        //: %1: "inv-000012", %2: kind of document.
        return tr("%1, %2").arg(displayId(invoice.id), kindWord(invoice.kind));
    if (role == Qt::ToolTipRole && index.column() == Problem)
        return m_problems.value(invoice.id);
    if (role == Qt::TextAlignmentRole && index.column() == Total)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant SupplierInvoicesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == Total ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case IssueDate:
        return tr("Date", "column: issue date");
    case Number:
        return tr("Number", "column: of the invoice");
    case Total:
        return tr("Total", "column");
    case Status:
        return tr("Status", "column");
    case Problem:
        return tr("To look at", "column: what is wrong or unusual");
    default:
        return {};
    }
}

} // namespace desk
