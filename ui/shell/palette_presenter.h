// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"
#include "ui/shell/palette_model.h"

namespace desk {

class Actions;
class Navigator;
class SettingsService;
class SupplierService;
struct SupplierRow;

/// Finds what the command palette lists: every action, every supplier by name, and every invoice by supplier, number or
/// text.
/// Threads: main thread. Ownership: borrows everything.
class PalettePresenter : public QObject {
    Q_OBJECT
public:
    PalettePresenter(InvoiceService &invoices, SupplierService &suppliers, SettingsService &settings, Actions &actions,
                     Navigator &navigator, QObject *parent = nullptr);

    /// The entries for what was typed: the actions at once, the invoices when they are found.
    void search(const QString &typed);
    void run(const PaletteEntry &entry);

signals:
    void found(const QList<desk::PaletteEntry> &entries);

private:
    [[nodiscard]] QList<PaletteEntry> actionEntries(const QString &typed) const;
    void findSuppliers(const QString &typed, const QList<PaletteEntry> &actions);
    void findInvoices(const QString &typed, const QList<PaletteEntry> &actions);
    void showInvoices(const QList<InvoiceId> &ids, const QString &typed, const QList<PaletteEntry> &actions);
    void remember(const QString &key);
    [[nodiscard]] int recency(const QString &key) const; ///< 0 = not lately, higher = later

    InvoiceService &m_invoices;
    SupplierService &m_suppliers;
    SettingsService &m_settings;
    Actions &m_actions;
    Navigator &m_navigator;
    QList<PaletteEntry> m_foundSuppliers; ///< for what is typed now
    QStringList m_recent;                 ///< keys, the latest first
    quint64 m_generation = 0;
};

} // namespace desk
