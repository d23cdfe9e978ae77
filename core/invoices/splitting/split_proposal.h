// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// Neighbouring pages of an invoice, both included; pages count from 0.
struct PageRange {
    int first = 0, last = 0;
    bool operator==(const PageRange &) const = default;
    [[nodiscard]] int count() const { return last - first + 1; }
};

/// What speaks for another invoice beginning at a page.
enum class CutReason : quint8 {
    AnotherNumber, ///< another invoice number stands there
    AnotherSeller, ///< another tax id or another name at the head
    AnotherDate,   ///< another date of issue
    OwnTotals,     ///< totals of its own, after those of the pages before
    OwnTitle,      ///< a heading such as "Invoice"
    CountsFromOne, ///< "page 1 of 2" again
    EndsBefore,    ///< the page before said that it was the last one ("page 2 of 2")
};

/// Pages of a file that seem to make one invoice.
struct ProposedPart {
    PageRange pages;
    QString seller;           ///< seen on its pages, as printed; empty = none
    QString number;           ///< the same
    double confidence = 1;    ///< 0..1: how sure it is that an invoice begins with its first page; 1 for the first part
    QList<CutReason> reasons; ///< why it begins there, the strongest first; empty for the first part
    bool operator==(const ProposedPart &) const = default;
};

/// Groups the pages of a document into invoices, as they were read. One part = an ordinary invoice. Every page is in
/// exactly one part, in their order.
/// Threads: any; some milliseconds a page.
[[nodiscard]] QList<ProposedPart> proposeSplit(const QList<ReadPage> &pages);

} // namespace desk
