// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// An invoice with the same number as another one, as far as the duplicate rules look at it.
struct NumberTwin {
    InvoiceId id;
    InvoiceStatus status = InvoiceStatus::NeedsReview;
    QString sellerName, sellerVatId, total, currency;
};

/// What sameSellerName() compares: letters and digits, folded; empty for a name without any.
[[nodiscard]] QString sellerNameKey(const QString &name);
/// True for names that differ in case, blanks, punctuation and accents only.
[[nodiscard]] bool sameSellerName(const QString &a, const QString &b);

/// Writes the findings `probable_duplicate` (same seller, number and total; blocks) and `same_number` (same seller and
/// number, another total; warns); values are the other invoice's id, number and total. Earlier findings of these rules
/// are replaced, accepted ones stay accepted where they say the same.
/// @param self  of two that are alike, the later one is the duplicate, unless the later one is approved already.
void findDuplicates(Extraction &extraction, InvoiceId self, const QList<NumberTwin> &twins);

} // namespace desk
