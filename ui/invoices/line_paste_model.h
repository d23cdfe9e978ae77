// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/line_paste.h"

#include <QAbstractTableModel>

namespace desk {

/// Rows from a spreadsheet as they would arrive under a mapping; the first cell of each says whether it is taken.
/// Threads: main thread.
class LinePasteModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { WrongRole = Qt::UserRole, UsedRole };

    explicit LinePasteModel(PasteGrid grid, QObject *parent = nullptr);

    [[nodiscard]] const PasteGrid &grid() const { return m_grid; }
    [[nodiscard]] const PasteMapping &mapping() const { return m_mapping; }
    /// A row that only repeats the sum of the others is not taken, until the person says so.
    void setMapping(const PasteMapping &mapping);
    /// The rows that are taken, as lines; cells that cannot be are empty.
    [[nodiscard]] QList<CellRow> taken() const;
    [[nodiscard]] int wrongCells() const { return m_wrong; } ///< in rows that are taken
    [[nodiscard]] bool leavesOutSum() const;
    /// The words above a column: those of the header row, or "Column 2".
    [[nodiscard]] QString title(int column) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// What is taken, or how it is understood, is another now.
    void changed();

private:
    [[nodiscard]] qsizetype firstRow() const { return m_mapping.hasHeader ? 1 : 0; }
    void countWrong();

    PasteGrid m_grid;
    PasteMapping m_mapping;
    QList<bool> m_taken; ///< by row of the grid
    int m_wrong = 0;
    bool m_endsWithSum = false;
};

} // namespace desk
