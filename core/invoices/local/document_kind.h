// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"

namespace desk {

/// One thing on the page that speaks for a kind of document.
struct KindReason {
    DocumentKind kind = DocumentKind::Unknown; ///< that it speaks for
    QString evidence;  ///< English, for the log and for tests: "title", "label:invoice_number", "layout:narrow", ...
    double weight = 0; ///< negative = speaks against
    bool operator==(const KindReason &) const = default;
};

/// What a document is, and why.
struct KindReading {
    DocumentKind kind = DocumentKind::Unknown; ///< Unknown where no page has a word
    double confidence = 0;                     ///< 0..1: the chance that it is right
    QList<KindReason> reasons;                 ///< strongest first
    int page = -1;                             ///< of the title that decided, from 0; -1 = no title decided
    UnitRect box;                              ///< of that title
    /// A title or labels say which paper between companies it is, or would be (invoice, order, quotation, delivery
    /// note ...): its parties, numbers and dates are worth reading. False for articles, letters and plain text.
    bool isBusinessPaper = false;
    bool operator==(const KindReading &) const = default;
};

/// Tells invoice, credit note, receipt and other apart by titles (weighed by size and place), labels, amounts and the
/// layout of the page. A debit note is an Invoice; a till receipt is a Receipt whatever its title says; a quotation, an
/// order, a pro-forma invoice, a delivery note, a statement and a reminder are Other.
/// Threads: any; no state, no I/O.
[[nodiscard]] KindReading detectKind(const ReadDocument &document);

} // namespace desk
