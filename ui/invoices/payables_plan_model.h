// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

#include <QAbstractItemModel>
#include <QHash>

namespace desk {

/// What a payment file would hold: each payment with the invoices and credit notes in it; below them, what is left out
/// and why. Threads: main thread.
class PayablesPlanModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Name, Detail, Amount, ColumnCount };

    using QAbstractItemModel::QAbstractItemModel;

    /// @param payables  those that the plan speaks of. @param limit  Settings::releaseAloneLimit.
    void setPlan(const PaymentPlan &plan, const QList<Payable> &payables, const QString &limit);
    /// Row of the heading "Left out", or -1.
    [[nodiscard]] int leftRow() const { return m_plan.left.isEmpty() ? -1 : int(m_plan.payments.size()); }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString topText(int row, int column) const;
    [[nodiscard]] QString childText(int top, int row, int column) const;
    [[nodiscard]] QString invoiceText(const Payable &payable, int column) const;

    PaymentPlan m_plan;
    QHash<InvoiceId, Payable> m_payables;
    QString m_limit;
};

} // namespace desk
