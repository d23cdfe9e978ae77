// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "core/invoices/suppliers/supplier.h"

#include <QAbstractTableModel>

namespace desk {

/// The invoices of a supplier, newest first, each with what is open in it. Threads: main thread.
class SupplierInvoicesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { IssueDate, Number, Total, Status, Problem, ColumnCount };
    enum Role { StatusRole = Qt::UserRole }; ///< int of InvoiceStatus
    using QAbstractTableModel::QAbstractTableModel;

    void setInvoices(const QList<SupplierInvoice> &invoices);
    /// What the rules say of them; for those that are shown.
    void setProblems(const QList<InvoiceRow> &rows);
    [[nodiscard]] const QList<SupplierInvoice> &invoices() const { return m_invoices; }
    [[nodiscard]] InvoiceId idAt(int row) const { return m_invoices.value(row).id; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const SupplierInvoice &invoice, int column) const;

    QList<SupplierInvoice> m_invoices;
    QHash<InvoiceId, QString> m_problems; ///< in words
};

} // namespace desk
