// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/party_fields.h"

namespace desk {

/// Gives each tax id of the document to the seller or the buyer: by the words before it and by whose block is nearer.
/// Fills sellerVatId and buyerVatId; names and addresses of `parties` must be read already.
void assignTaxIds(const Layout &layout, const LabelLinks &links, const QList<TaxIdPlace> &ids, PartiesReading &parties);

} // namespace desk
