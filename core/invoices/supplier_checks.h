// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// Who we are, as it stands on invoices to us; both empty = not known, nothing is checked.
struct OwnIdentity {
    QStringList names, vatIds;
    bool operator==(const OwnIdentity &) const = default;
};

/// What the newest approved invoices of a supplier named as the account to pay to, newest first; without empty ones.
struct SupplierAccounts {
    QStringList ibans;
    bool operator==(const SupplierAccounts &) const = default;
};

/// Writes the findings `iban_changed` (blocks; none of the supplier's newest approved invoices names this account;
/// values: account, the account before, how many of the newest name that one in a row) and `not_addressed_to_us`
/// (blocks; values: the buyer). Earlier findings of these rules are replaced; accepted ones stay accepted where they
/// say the same. A supplier's first invoice is no finding. Pure: any thread.
void checkSupplier(Extraction &extraction, const SupplierAccounts &accounts, const OwnIdentity &own);

/// True where the buyer's name is one of ours: legal form, case, accents and punctuation aside; more words around our
/// name (a department, an address) do no harm.
[[nodiscard]] bool isOurName(const QString &buyer, const QStringList &ownNames);

} // namespace desk
