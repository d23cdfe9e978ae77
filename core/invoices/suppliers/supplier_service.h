// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace desk {

class Database;
class SettingsService;

/// What the list of suppliers asks for.
struct SupplierQuery {
    enum class Sort : quint8 { Name, Invoices, Waiting, LastInvoice };
    QString text = {};                ///< part of name, VAT id or account; empty = all
    bool onlyWithOpenAccount = false; ///< with an account that nobody confirmed or refused
    Sort sort = Sort::Name;
    bool descending = false;
    bool operator==(const SupplierQuery &) const = default;
};

/// Where an invoice belonged before it was moved.
struct SupplierLink {
    SupplierId supplier; ///< none = it belonged to nobody
    bool byHand = false;
    bool operator==(const SupplierLink &) const = default;
};

/// Suppliers: who they are, what was learned of them, their accounts. Suppliers are made, and invoices linked to them,
/// by the reading and the review of invoices (InvoiceService); here people look at them and put them right.
/// One that was joined to another answers for nothing any more: every function takes it for the one at the top.
/// Threads: a QObject of the main thread; futures are finished on other threads: continue with whenFinished().
/// Every change is audited in its own transaction and told by the change feed (Entity::Supplier, and Entity::Invoice
/// for each invoice that is linked anew or has other findings now).
class SupplierService : public QObject {
    Q_OBJECT
public:
    SupplierService(Database &database, SettingsService &settings, QObject *parent = nullptr);
    ~SupplierService() override;

    /// Links what was read before there were suppliers, a few at a time between other writes. Call once after start.
    void linkEarlier();

    /// Those that have an invoice outside the trash, or were named by a person; without those joined to another one.
    [[nodiscard]] QFuture<Result<QList<SupplierRow>>> suppliers(SupplierQuery query) const;
    /// Errors: NotFound.
    [[nodiscard]] QFuture<Result<Supplier>> supplier(SupplierId id) const;
    /// Newest issue date first, at most `atMost`; without the trash.
    [[nodiscard]] QFuture<Result<QList<SupplierInvoice>>> invoices(SupplierId id, int atMost = 500) const;
    /// Of an invoice; an invalid id = it belongs to nobody (nothing was read that names one).
    [[nodiscard]] QFuture<Result<SupplierId>> supplierOf(InvoiceId invoice) const;

    /// A person's spelling of its name; the learned one is not used any more. @return the new row version.
    /// Errors: Conflict (changed meanwhile), NotFound, InvalidArgument (empty, over 200 characters, a line break).
    [[nodiscard]] QFuture<Result<int>> rename(SupplierId id, int seenVersion, QString name);

    /// Confirms or refuses an account, or takes that back (Seen). What waits with this account is checked again.
    /// @param on  the invoice that it was decided on, or none. @return how it was before, for undo.
    /// Errors: NotFound, InvalidArgument (no IBAN with right check digits).
    [[nodiscard]] QFuture<Result<AccountState>> setAccountState(SupplierId id, QString iban, AccountState state,
                                                                InvoiceId on = {});

    /// What was learned is not used any more, or again. Errors: NotFound.
    [[nodiscard]] QFuture<Result<>> forgetHint(SupplierHintId hint);
    [[nodiscard]] QFuture<Result<>> restoreHint(SupplierHintId hint);

    /// `from` is the same supplier as `into`: from now on all that is known of it counts for `into`. Undo: separate().
    /// Errors: NotFound, InvalidArgument (one and the same).
    [[nodiscard]] QFuture<Result<>> merge(SupplierId from, SupplierId into);
    /// Takes a merge back: `merged` stands by itself again, as it did before. Errors: NotFound, InvalidArgument (it was
    /// not joined to any).
    [[nodiscard]] QFuture<Result<>> separate(SupplierId merged);
    /// Makes a supplier of its own of these invoices. Undo: moveBack() with `before`.
    struct Split {
        SupplierId made;
        QHash<InvoiceId, SupplierLink> before;
    };
    /// Errors: NotFound, InvalidArgument (no invoices, or all that the supplier has).
    [[nodiscard]] QFuture<Result<Split>> split(SupplierId from, QList<InvoiceId> invoices);
    /// Puts invoices to a supplier by a person's word: they stay there whatever is read. @return where they belonged
    /// before; what is gone or belongs there is left out. Errors: NotFound.
    [[nodiscard]] QFuture<Result<QHash<InvoiceId, SupplierLink>>> moveInvoices(QList<InvoiceId> invoices,
                                                                               SupplierId to);
    /// Undo of split() and moveInvoices(). A supplier that is left without anything goes.
    [[nodiscard]] QFuture<Result<>> moveBack(QHash<InvoiceId, SupplierLink> before);

private:
    void linkAfter(InvoiceId after);
    Database &m_database;
    SettingsService &m_settings;
};

} // namespace desk
