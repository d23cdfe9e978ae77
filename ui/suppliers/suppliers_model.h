// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QAbstractTableModel>

namespace desk {

/// The list of suppliers. Threads: main thread.
class SuppliersModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Invoices, Waiting, LastInvoice, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SupplierRow> &rows);
    [[nodiscard]] const QList<SupplierRow> &rows() const { return m_rows; }
    [[nodiscard]] SupplierId idAt(int row) const { return m_rows.value(row).id; }
    [[nodiscard]] int rowOf(SupplierId id) const; ///< -1 = not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<SupplierRow> m_rows;
};

} // namespace desk
