// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/account_fields.h"
#include "core/invoices/local/text_blocks.h"

namespace desk {

struct PartiesReading {
    FieldReading sellerName, sellerAddress, sellerVatId;
    FieldReading buyerName, buyerAddress, buyerVatId;
};

/// Seller and buyer: from labelled blocks ("Bill to", "From"), the letterhead, the sender's line above the window, the
/// imprint at the foot, and from who the e-mail and web addresses belong to.
[[nodiscard]] PartiesReading readParties(const Layout &layout, const LabelLinks &links, const QList<TaxIdPlace> &taxIds,
                                         bool receipt);

} // namespace desk
