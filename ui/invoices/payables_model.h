// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/payables/payables_service.h"

#include <QAbstractItemModel>
#include <QSet>

namespace desk {

/// A week of the due list, or what was paid.
struct PayablesGroup {
    DueWeek week;
    bool paid = false; ///< holds what is paid; `week` means its payables and sums only
    bool operator==(const PayablesGroup &) const = default;
    /// "overdue", "2026-11-23", "undated", "paid": to remember which are folded.
    [[nodiscard]] QString key() const;
};

/// What is to be paid, week by week, with the marks of the person. A cell has two lines: DisplayRole and SecondRole.
/// Threads: main thread.
class PayablesModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Supplier, Due, Amount, Discount, State, ColumnCount };
    enum Role {
        SecondRole = Qt::UserRole, ///< text of the second line
        SecondToneRole,            ///< int(Tone), or invalid: quiet
        BadgeIconRole,             ///< of the state: name of the icon
        BadgeToneRole,             ///< int(Tone)
        SavingRole,                ///< of a week: what can be saved, in words
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// @param limit  Settings::releaseAloneLimit.
    void setGroups(const QList<PayablesGroup> &groups, QDate today, const QString &limit);
    [[nodiscard]] const QList<PayablesGroup> &groups() const { return m_groups; }
    /// nullptr on a week.
    [[nodiscard]] const Payable *payable(const QModelIndex &index) const;
    /// nullptr on a payable.
    [[nodiscard]] const PayablesGroup *group(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(InvoiceId id) const;

    [[nodiscard]] const QSet<InvoiceId> &marked() const { return m_marked; }
    /// The marked ones in the order of the list.
    [[nodiscard]] QList<Payable> markedPayables() const;
    void setMarked(const QList<InvoiceId> &ids, bool on);
    /// Of a payable or of a whole week.
    void toggle(const QModelIndex &index);
    [[nodiscard]] QList<InvoiceId> idsUnder(const QModelIndex &index) const;
    [[nodiscard]] QList<InvoiceId> allIds() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void marksChanged();

private:
    [[nodiscard]] QVariant groupData(const PayablesGroup &group, int column, int role) const;
    [[nodiscard]] QVariant cellData(const Payable &payable, int column, int role) const;
    [[nodiscard]] QString firstLine(const Payable &payable, int column) const;
    [[nodiscard]] QString secondLine(const Payable &payable, int column) const;
    [[nodiscard]] QVariant secondTone(const Payable &payable, int column) const;
    [[nodiscard]] QString toolTip(const Payable &payable, int column) const;
    [[nodiscard]] Qt::CheckState checkState(const PayablesGroup &group) const;

    QList<PayablesGroup> m_groups;
    QSet<InvoiceId> m_marked;
    QDate m_today;
    QString m_limit;
};

} // namespace desk
