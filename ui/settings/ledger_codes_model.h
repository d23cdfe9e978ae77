// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/coding/coding_service.h"

#include <QAbstractTableModel>

namespace desk {

/// The codes of one kind, with an empty row at the end to type a new one. What is typed is not kept here: it is handed
/// on, and comes back when it is saved. Threads: main thread.
class LedgerCodesModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Code, Name, Used, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCodes(const QList<LedgerCode> &codes);
    /// nullptr on the empty row.
    [[nodiscard]] const LedgerCode *at(int row) const;
    [[nodiscard]] int rowOf(const QString &code) const; ///< -1 = none

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void addRequested(const QString &code, const QString &name);
    void renameRequested(const desk::LedgerCode &code, const QString &name);
    /// What was typed cannot be a code. @param why  translated.
    void refused(const QString &why);

private:
    [[nodiscard]] QString problemOf(const QString &code) const;

    QList<LedgerCode> m_codes;
};

} // namespace desk
