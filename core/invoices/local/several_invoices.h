// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/page_values.h"
#include "core/invoices/splitting/split_proposal.h"

namespace desk {

/// Neighbouring pages that make one invoice of several in a file.
struct InvoicePart {
    int firstPage = 0, lastPage = 0; ///< from 0, inclusive
    QString number;                  ///< as printed; empty = none was read
    double confidence = 1;           ///< 0..1: how sure it is that an invoice begins here; 1 for the first part
    QList<CutReason> reasons = {};   ///< the strongest first
    bool operator==(const InvoicePart &) const = default;
};

/// Groups the pages of a document into invoices: a page begins another one where its number differs and title, totals,
/// date, tax ids or a page count that begins anew say so, too. Annexes, delivery notes, terms, and pages that repeat
/// the number of the pages before them belong to those. One part = an ordinary document.
/// Threads: any; linear in the words.
[[nodiscard]] QList<InvoicePart> invoiceParts(const Layout &layout, const LabelLinks &links, const PageValues &values);

/// "1-2: 993548900", "3": pages from 1, and the number where there is one.
[[nodiscard]] QString partName(const InvoicePart &part);

} // namespace desk
