// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/supplier_checks.h"
#include "core/invoices/suppliers/supplier_memory.h"
#include "core/invoices/suppliers/supplier_repository.h"

namespace desk {

/// What a reading says of its seller.
struct SellerReading {
    QString name, vatId, address, iban; ///< canonical; an IBAN or a VAT id with wrong check digits is left out
    QStringList layout;                 ///< see layoutKeys()
    bool operator==(const SellerReading &) const = default;
    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && vatId.isEmpty(); }
};

/// @param own  our own VAT id is nobody's else.
[[nodiscard]] SellerReading sellerReading(const Extraction &extraction, const QStringList &layout,
                                          const OwnIdentity &own);
/// The keys under which a supplier is found again.
[[nodiscard]] QList<SupplierKey> keysOf(const SellerReading &seller);

/// A known supplier, with what it has in common with a reading.
struct SupplierCandidate {
    SupplierId id, head;
    QString name;
    QStringList vatIds; ///< of its keys
    bool sameVatId = false, sameName = false, sameAddress = false;
    bool sameAccount = false; ///< and no other supplier has it
    bool sameMisread = false; ///< the name was misread so before
    int layoutKeys = 0;       ///< in common, 0..LayoutKeyCount
    bool operator==(const SupplierCandidate &) const = default;
};

/// Which of them it is. Another valid VAT id of the same country makes it another company, whatever its name.
struct RecognisedSupplier {
    SupplierId id, head;
    Recognition recognition = Recognition::None;
    bool operator==(const RecognisedSupplier &) const = default;
};
[[nodiscard]] RecognisedSupplier chooseSupplier(const SellerReading &seller, const QList<SupplierCandidate> &known);

/// Looks among the known ones. Errors: those of Database::read.
[[nodiscard]] Result<RecognisedSupplier> recogniseSupplier(QSqlDatabase &connection, const SellerReading &seller);

} // namespace desk
