// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

#include <optional>

namespace desk {

/// What is already known of the totals; each may be missing. They choose between two ways to read a table.
struct KnownTotals {
    std::optional<Decimal> net, tax, gross;
    DocumentKind kind = DocumentKind::Unknown; ///< a receipt's lines are looked for differently
};

/// Reads the rows of the invoice's table, over all pages, in the order of the page. A row has at least an amount;
/// its description may be empty. `amount` is net where the document prints it so, else as printed.
/// Each cell has page, box, raw text, source and confidence; totals, carried-over sums and headings are left out.
/// Threads: any; no state, no I/O.
[[nodiscard]] QList<LineItem> readLineItems(const ReadDocument &document, const KnownTotals &known = {});

} // namespace desk
