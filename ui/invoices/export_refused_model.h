// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/export_dialog_presenter.h"

#include <QAbstractTableModel>

namespace desk {

/// The invoices that an export leaves out, and what they lack. Threads: main thread.
class ExportRefusedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Name, Missing, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setRefused(const QList<RefusedInvoice> &refused);
    [[nodiscard]] InvoiceId idAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<RefusedInvoice> m_refused;
};

} // namespace desk
