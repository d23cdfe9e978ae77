// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier.h"

#include <QSqlDatabase>

namespace desk {

/// What was learned of suppliers and decided on their accounts; each of a whole family (see SupplierRepository).
/// Threads: that of the connection; functions that change something run inside Database::write.
class SupplierKnowledgeRepository {
public:
    explicit SupplierKnowledgeRepository(QSqlDatabase &connection) : m_db(connection) {}

    /// Decided ones and those that invoices outside the trash name: confirmed, seen, refused; each the newest first.
    [[nodiscard]] Result<QList<SupplierAccount>> accounts(SupplierId head);
    /// Those that a person confirmed or refused, without what invoices say of them.
    [[nodiscard]] Result<QList<SupplierAccount>> decided(SupplierId head);
    /// Of an account that nobody decided on: Seen. Errors: those of Database::read.
    [[nodiscard]] Result<SupplierAccount> account(SupplierId head, const QString &iban);
    /// Decides for the whole family; Seen takes a decision back.
    [[nodiscard]] Result<> decide(SupplierId head, const SupplierAccount &account);

    /// In use, then forgotten; the newest first.
    [[nodiscard]] Result<QList<SupplierHint>> hints(SupplierId head);
    /// Those that hold now: not forgotten, of an invoice that is neither rejected nor in the trash; the newest of each
    /// kind and field.
    [[nodiscard]] Result<QList<SupplierHint>> hintsInUse(SupplierId head);
    /// With the supplier that it stands by. Errors: NotFound.
    struct Owned {
        SupplierId supplier;
        SupplierHint hint;
    };
    [[nodiscard]] Result<Owned> hint(SupplierHintId id);
    [[nodiscard]] Result<QList<Owned>> learnedFrom(InvoiceId id);
    [[nodiscard]] Result<SupplierHintId> addHint(SupplierId supplier, const SupplierHint &hint);
    [[nodiscard]] Result<> removeHint(SupplierHintId id);
    /// @param at  null = it is used again.
    [[nodiscard]] Result<> setForgotten(SupplierHintId id, const QString &by, const QDateTime &at);

private:
    QSqlDatabase &m_db;
};

} // namespace desk
