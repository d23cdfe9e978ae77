// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QAbstractTableModel>

namespace desk {

/// The lines of one invoice, with an empty row at the end to type a new one while editing is allowed.
/// What is typed is not kept here: it is handed on, and comes back with the saved invoice.
/// Threads: main thread.
class LineItemsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Description, Quantity, UnitPrice, TaxRate, Amount, ColumnCount };
    enum Role { ConfidenceRole = Qt::UserRole };

    explicit LineItemsModel(double threshold, QObject *parent = nullptr);

    void setLines(const QList<LineItem> &lines, double threshold, bool editable);
    [[nodiscard]] int lineCount() const { return int(m_lines.size()); }
    [[nodiscard]] bool isEditable() const { return m_editable; }
    /// nullptr on the empty row.
    [[nodiscard]] const FieldValue *cell(const QModelIndex &index) const;
    /// Sum of the amounts; nullopt if one of them is no number or there is none.
    [[nodiscard]] std::optional<Decimal> sum() const;
    [[nodiscard]] static QString columnName(int column); ///< as in ValueEdit

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void edited(const desk::ValueEdit &edit);
    /// What was typed is no value of the column.
    void refused(int column, const QString &typed);

private:
    QList<LineItem> m_lines;
    double m_threshold;
    bool m_editable = false;
};

} // namespace desk
