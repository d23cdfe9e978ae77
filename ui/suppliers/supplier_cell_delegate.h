// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace desk {

/// Paints the rows of suppliers and of their invoices: calm cells with a margin, the status as a badge.
/// Threads: main thread.
class SupplierCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @param statusColumn  whose cells have an InvoiceStatus; -1 = none.
    explicit SupplierCellDelegate(int statusColumn, QObject *parent = nullptr)
        : QStyledItemDelegate(parent), m_statusColumn(statusColumn)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_statusColumn;
};

} // namespace desk
