// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/exports/export_service.h"

#include <QAbstractTableModel>

namespace desk {

/// The columns of an export as rows of a table: heading and what it holds, both to be edited.
/// Threads: main thread. It holds a copy; what a person changes goes out as edited().
class ExportColumnsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column : int { Heading, Source, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QList<ExportColumn> &columns, bool rowsAreLines);
    [[nodiscard]] const QList<ExportColumn> &columns() const { return m_columns; }
    [[nodiscard]] bool rowsAreLines() const { return m_rowsAreLines; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

signals:
    void edited(const QList<desk::ExportColumn> &columns);

private:
    QList<ExportColumn> m_columns;
    bool m_rowsAreLines = false;
};

} // namespace desk
