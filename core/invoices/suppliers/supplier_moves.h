// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/suppliers/supplier_service.h"
#include "core/storage/database.h"

namespace desk {

/// The commands that say who belongs to whom; see SupplierService. Each as a part of the caller's transaction.
/// Threads: inside Database::write.

[[nodiscard]] Result<> mergeSuppliers(WriteTransaction &tx, SupplierId from, SupplierId into);
[[nodiscard]] Result<> separateSupplier(WriteTransaction &tx, SupplierId merged);
[[nodiscard]] Result<SupplierService::Split> splitSupplier(WriteTransaction &tx, SupplierId from,
                                                           const QList<InvoiceId> &invoices);
[[nodiscard]] Result<QHash<InvoiceId, SupplierLink>> moveToSupplier(WriteTransaction &tx,
                                                                    const QList<InvoiceId> &invoices, SupplierId to);
[[nodiscard]] Result<> restoreLinks(WriteTransaction &tx, const QHash<InvoiceId, SupplierLink> &before);

/// The alarms of what waits for a person at this supplier may be others now.
[[nodiscard]] Result<> checkFamilyAgain(WriteTransaction &tx, SupplierId head);

} // namespace desk
