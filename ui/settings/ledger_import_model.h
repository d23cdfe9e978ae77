// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QAbstractTableModel>
#include <QHash>

namespace desk {

/// Codes that may be imported, each with what would happen to it. Threads: main thread.
class LedgerImportModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, Effect, ColumnCount };
    enum class Change : quint8 { New, Renamed, Same };

    LedgerImportModel(QList<LedgerCode> imported, const QList<LedgerCode> &known, QObject *parent = nullptr);

    [[nodiscard]] int count(Change change) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] Change changeOf(const LedgerCode &code) const;

    QList<LedgerCode> m_imported;
    QHash<QString, QString> m_known; ///< code -> name
};

} // namespace desk
