// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier_service.h"

#include <QSqlDatabase>

namespace desk {

/// What a supplier is recognised by. Stored by number: only append.
enum class SupplierKeyKind : quint8 {
    VatId,
    Name,
    Skeleton, ///< the name as it looks
    Address,
    Layout,  ///< of layoutKeys()
    Misread, ///< what was once taken for its name, and corrected by a person
};

struct SupplierKey {
    SupplierKeyKind kind = SupplierKeyKind::Name;
    QString key;
    bool operator==(const SupplierKey &) const = default;
};

/// A row of the table.
struct SupplierRecord {
    SupplierId id;
    int rowVersion = 0;
    QString name, vatId, address;
    SupplierId mergedInto; ///< not valid = it stands by itself
    QString mergedBy;
    QDateTime mergedAt;
    bool operator==(const SupplierRecord &) const = default;
};

/// The rows of suppliers, their keys and the invoices that are linked to them. A "family" is a supplier at the top with
/// all that were joined to it. Threads: that of the connection; functions that change something run inside
/// Database::write.
class SupplierRepository {
public:
    explicit SupplierRepository(QSqlDatabase &connection) : m_db(connection) {}

    [[nodiscard]] Result<SupplierId> insert(const SupplierRecord &supplier, const QDateTime &at);
    /// Errors: NotFound.
    [[nodiscard]] Result<SupplierRecord> load(SupplierId id);
    /// Name, VAT id and address. @return the new version.
    [[nodiscard]] Result<int> saveNames(const SupplierRecord &supplier);
    /// @param into  not valid = takes the merge back.
    [[nodiscard]] Result<> setMerged(SupplierId id, SupplierId into, const QString &by, const QDateTime &at);
    /// With its keys. Only one without invoices and without suppliers joined to it.
    [[nodiscard]] Result<> remove(SupplierId id);
    /// True where nothing speaks for keeping it: no invoices, accounts, hints or joined suppliers.
    [[nodiscard]] Result<bool> isLeft(SupplierId id);

    /// The supplier at the top. Errors: NotFound.
    [[nodiscard]] Result<SupplierId> headOf(SupplierId id);
    /// Those joined to `head` directly, the newest first.
    [[nodiscard]] Result<QList<MergedSupplier>> mergedInto(SupplierId head);

    [[nodiscard]] Result<> addKeys(SupplierId id, const QList<SupplierKey> &keys);
    [[nodiscard]] Result<QStringList> keys(SupplierId id, SupplierKeyKind kind);
    /// Those with the key, as they are stored (not the heads), at most 20.
    [[nodiscard]] Result<QList<SupplierId>> withKey(const SupplierKey &key);
    /// Those of which an approved invoice names the account, or that a person confirmed it for, at most 20.
    [[nodiscard]] Result<QList<SupplierId>> withAccount(const QString &iban);
    /// Errors: NotFound (no such invoice).
    [[nodiscard]] Result<SupplierLink> linkOf(InvoiceId id);
    [[nodiscard]] Result<> setLink(InvoiceId id, const SupplierLink &link);
    /// Read before there were suppliers: linked to nobody, with a seller.
    [[nodiscard]] Result<QList<InvoiceId>> unlinked(InvoiceId after, int atMost);
    /// Wait for a person and belong to the family, at most 50, without `except`.
    /// @param otherThan  only those that name another account than this one; empty = all.
    [[nodiscard]] Result<QList<InvoiceId>> waiting(SupplierId head, InvoiceId except, const QString &otherThan = {});
    /// True where an invoice of the family is approved.
    [[nodiscard]] Result<bool> hasApproved(SupplierId head);
    /// True where one of them was approved by a person, or was not read from a picture: its names are spelled right.
    [[nodiscard]] Result<bool> hasWellSpelled(SupplierId head, InvoiceId except);
    /// `head` and all that are joined to it.
    [[nodiscard]] Result<QList<SupplierId>> family(SupplierId head);

private:
    QSqlDatabase &m_db;
};

/// "SELECT id of the family of :supplier", to be put behind IN.
[[nodiscard]] QString familySql();

} // namespace desk
