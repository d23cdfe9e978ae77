// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QAbstractListModel>

namespace desk {

/// The invoices that need a person. Knows all ids; rows come in as the list is scrolled.
/// Threads: main thread.
class NeedsYouModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IdRole = Qt::UserRole + 1, RowRole };
    static constexpr int Chunk = 100;

    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    /// Replaces everything: all ids in order, and the rows of the first of them.
    void reset(QList<InvoiceId> ids, QList<InvoiceRow> first);
    void append(const QList<InvoiceRow> &rows);
    [[nodiscard]] const QList<InvoiceId> &ids() const { return m_ids; }
    [[nodiscard]] InvoiceId idAt(int row) const;
    [[nodiscard]] int rowOf(InvoiceId id) const; ///< -1 = not loaded

signals:
    /// The rows of these should be read and given to append().
    void rowsWanted(const QList<desk::InvoiceId> &ids);

private:
    QList<InvoiceId> m_ids;
    QList<InvoiceRow> m_rows;
    bool m_waiting = false;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::InvoiceRow)
