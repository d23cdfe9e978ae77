// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/field.h"

#include <QAbstractListModel>

#include <optional>

namespace desk {

/// One line of a history, in words.
struct HistoryEntry {
    QString icon;
    QString what;                    ///< "118.00 -> 119.00"
    QString detail;                  ///< who, when, where from
    std::optional<FieldValue> value; ///< what Enter puts back; nullopt = nothing
    bool current = false;            ///< it is what stands in the field
    bool operator==(const HistoryEntry &) const = default;
};

/// What became of a value or of an invoice, newest first. Threads: main thread.
class HistoryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { IconRole = Qt::UserRole, DetailRole, CurrentRole };

    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<HistoryEntry> &entries);
    [[nodiscard]] const QList<HistoryEntry> &entries() const { return m_entries; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<HistoryEntry> m_entries;
};

} // namespace desk
