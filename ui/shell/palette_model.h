// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"
#include "core/invoices/suppliers/supplier.h"
#include "ui/kit/theme.h"

#include <QAbstractListModel>

namespace desk {

/// One line of the command palette: an action, a supplier or an invoice.
struct PaletteEntry {
    QString key; ///< "action:file.import", "supplier:3", "invoice:12": remembered for "recent first"
    QString title;
    QString detail;   ///< group of the action; number and total of the invoice
    QString shortcut; ///< as shown
    QString iconName; ///< empty = `actionId` has one
    QString actionId;
    InvoiceId invoice;
    SupplierId supplier = {};
    Tone tone = Tone::Neutral;
    bool enabled = true;
    bool operator==(const PaletteEntry &) const = default;
};

/// Threads: main thread.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    void set(QList<PaletteEntry> entries);
    [[nodiscard]] const PaletteEntry &entry(int row) const { return m_entries[row]; }

private:
    QList<PaletteEntry> m_entries;
};

} // namespace desk
