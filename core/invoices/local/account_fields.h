// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/label_links.h"

namespace desk {

struct AccountsReading {
    FieldReading iban, bic;
};

/// IBAN (with or without blanks; check digits decide) and BIC of the payment account.
[[nodiscard]] AccountsReading readAccounts(const Layout &layout, const LabelLinks &links);

/// A number by which a company is known to a tax office.
struct TaxIdPlace {
    FieldCandidate candidate;
    int first = 0, last = 0; ///< words
    QString country;         ///< ISO 3166 that it belongs to; empty = not told by its form
};

/// All VAT ids, GST numbers, ABNs ... of the document, with country prefix where they have one ("GR" for Greece's EL).
[[nodiscard]] QList<TaxIdPlace> findTaxIds(const Layout &layout, const LabelLinks &links);

} // namespace desk
