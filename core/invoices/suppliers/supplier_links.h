// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/supplier_checks.h"
#include "core/invoices/suppliers/supplier_alarms.h"
#include "core/invoices/suppliers/supplier_memory.h"
#include "core/storage/database.h"

#include <QJsonObject>

namespace desk {

/// What reading and review of an invoice do to suppliers, each as a part of the caller's transaction, with its audit
/// events and changes. The invoice's own column supplier_id is told by the caller's AuditedChange.

/// Recognises the seller and links the invoice to it; makes a supplier where nobody is known. One that a person put
/// somewhere stays there. A supplier that is left without anything goes.
/// @param layout  see layoutKeys(); empty where the pages are not at hand.
[[nodiscard]] Result<> linkSupplier(WriteTransaction &tx, InvoiceId id, const Extraction &extraction,
                                    const QStringList &layout, const OwnIdentity &own);
/// The reading is gone: so is what it said of the supplier.
[[nodiscard]] Result<> unlinkSupplier(WriteTransaction &tx, InvoiceId id);

/// An approval teaches: what the supplier is recognised by; from a person also what was corrected, and the account
/// where the finding about it was accepted.
[[nodiscard]] Result<> learnFromApproval(WriteTransaction &tx, InvoiceId id, const Extraction &extraction,
                                         bool automatic, const OwnIdentity &own);

/// What is known of the seller of a document that is being read. Errors: those of Database::read.
[[nodiscard]] Result<SupplierMemory> recallSupplier(QSqlDatabase &connection, const Extraction &extraction,
                                                    const QStringList &layout, const OwnIdentity &own);
/// What the alarms compare a reading with. Errors: those of Database::read, NotFound.
[[nodiscard]] Result<SupplierHistory> supplierHistory(QSqlDatabase &connection, InvoiceId id,
                                                      const Extraction &extraction);
/// Invoices that wait for a person and belong to the same supplier, at most 50. Errors: those of Database::read.
/// @param otherThan  only those that name another account than this one; empty = all.
[[nodiscard]] Result<QList<InvoiceId>> waitingOfSameSupplier(QSqlDatabase &connection, InvoiceId id,
                                                             const QString &otherThan = {});

/// Links up to `atMost` invoices that were read before there were suppliers. @return the last of them, or none.
[[nodiscard]] Result<InvoiceId> linkEarlierInvoices(WriteTransaction &tx, InvoiceId after, int atMost,
                                                    const OwnIdentity &own);

/// Appends an event of a supplier and tells its change.
[[nodiscard]] Result<> auditSupplier(WriteTransaction &tx, SupplierId id, const QString &event, ChangeKind kind,
                                     const QJsonObject &payload, const QString &actor = {});
/// Removes a supplier that nothing speaks for any more.
[[nodiscard]] Result<> removeIfLeft(WriteTransaction &tx, SupplierId id, const QString &actor = {});

[[nodiscard]] QString hintKindName(HintKind kind);          ///< "label", "place", "date_order", ...
[[nodiscard]] QString accountStateName(AccountState state); ///< "seen", "confirmed", "refused"

} // namespace desk
