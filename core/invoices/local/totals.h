// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/page_values.h"

namespace desk {

/// The amounts of the header, chosen together so that they fit each other.
struct TotalsReading {
    FieldReading net, tax, gross, prepaid, due;
};

/// @param receipt  a till receipt: cash and change stand below the total, tax may be included.
/// @param taxes    the tax breakdown, whose sums confirm net and tax; may be empty.
[[nodiscard]] TotalsReading readTotals(const Layout &layout, const LabelLinks &links, const PageValues &values,
                                       bool receipt, const QList<TaxBreakdown> &taxes);

} // namespace desk
