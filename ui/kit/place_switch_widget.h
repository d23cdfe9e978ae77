// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;

namespace desk {

class Navigator;

/// The switch above what belongs to invoices: all of them, what is to be paid, who they come from.
/// Threads: main thread. Ownership: borrows the navigator.
class PlaceSwitchWidget : public QWidget {
    Q_OBJECT
public:
    enum class Place : quint8 { Invoices, ToPay, Suppliers };

    /// @param namePrefix  of the object names: "switch" makes switchInvoices, switchToPay, switchSuppliers.
    PlaceSwitchWidget(Navigator &navigator, const QString &namePrefix, QWidget *parent = nullptr);

    void setCurrent(Place place);
    [[nodiscard]] Place current() const;

private:
    void add(Place place, const QString &name, const QString &iconName, const QString &text);

    Navigator &m_navigator;
    QButtonGroup *m_group = nullptr;
};

} // namespace desk
