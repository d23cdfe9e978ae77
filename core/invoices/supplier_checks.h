// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

namespace desk {

/// Who we are, as it stands on invoices to us; both empty = not known, nothing is checked.
struct OwnIdentity {
    QStringList names, vatIds;
    bool operator==(const OwnIdentity &) const = default;
};

/// Writes the finding `not_addressed_to_us` (blocks; values: the buyer). An earlier one is replaced; an accepted one
/// stays accepted where it says the same. Pure: any thread.
void checkAddressee(Extraction &extraction, const OwnIdentity &own);

/// True where the buyer's name is one of ours: legal form, case, accents and punctuation aside; more words around our
/// name (a department, an address) do no harm.
[[nodiscard]] bool isOurName(const QString &buyer, const QStringList &ownNames);

} // namespace desk
