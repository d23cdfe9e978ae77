// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace desk {

class Actions;
class BannerWidget;
class ChangeFeed;
class EmptyStateWidget;
class InvoiceService;
class Navigator;
class PlaceSwitchWidget;
class SettingsService;
class SupplierService;
class SupplierWidget;
class SuppliersPresenter;

/// The services that the screen "Suppliers" works with. Borrowed: all outlive the screen.
struct SuppliersServices {
    SupplierService &suppliers;
    InvoiceService &invoices;
    ChangeFeed &changes;
    SettingsService &settings;
};

/// The screen "Suppliers": all of them at the left, the page of one at the right.
/// Threads: main thread. Ownership: borrows services, actions and navigator.
class SuppliersScreen : public QWidget {
    Q_OBJECT
public:
    SuppliersScreen(const SuppliersServices &services, Actions &actions, Navigator &navigator,
                    QWidget *parent = nullptr);
    ~SuppliersScreen() override;

    /// An invalid id: the one that was shown last, else the first of the list.
    void showSupplier(SupplierId id);

signals:
    /// Of the empty screen.
    void importRequested();
    void samplesRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void build(Navigator &navigator);
    [[nodiscard]] QWidget *buildList();
    [[nodiscard]] QTableView *buildTable();
    void connectParts(Actions &actions, Navigator &navigator);
    void ask();
    void showList();
    void showCurrent();
    void sortBy(int column);
    void fitColumns();

    SettingsService &m_settings;
    std::unique_ptr<SuppliersPresenter> m_presenter;
    PlaceSwitchWidget *m_switch = nullptr;
    BannerWidget *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    QLineEdit *m_search = nullptr;
    QCheckBox *m_onlyOpen = nullptr;
    QTableView *m_table = nullptr;
    QWidget *m_noMatch = nullptr;
    SupplierWidget *m_page = nullptr;
    QWidget *m_noChoice = nullptr;
    QStackedWidget *m_right = nullptr;
    EmptyStateWidget *m_none = nullptr;
    QHash<int, int> m_widths; ///< of the narrow columns: column -> pixels
    bool m_choosing = false;  ///< the list is being made to show what is open
};

} // namespace desk
