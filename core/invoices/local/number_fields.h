// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/page_values.h"

namespace desk {

struct NumbersReading {
    FieldReading invoiceNumber, purchaseOrder;
};

/// The number of the invoice and that of the buyer's order: words with digits that a label claims.
[[nodiscard]] NumbersReading readNumbers(const Layout &layout, const LabelLinks &links, const PageValues &values);

} // namespace desk
