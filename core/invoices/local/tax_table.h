// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/line_items.h"

namespace desk {

/// Reads the tax breakdown: one row for each rate, from a table (rate, base, tax) or from lines such as
/// "VAT 20 % of 100.00: 20.00". A row is believed only if base x rate = tax within rounding; where the base is not
/// printed beside the rate ("VAT 20 %: 20.00"), it is looked for among the printed totals.
/// Threads: any; no state, no I/O.
[[nodiscard]] QList<TaxBreakdown> readTaxBreakdown(const ReadDocument &document, const KnownTotals &known = {});

} // namespace desk
