// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/amount_parser.h"
#include "core/invoices/local/date_parser.h"
#include "core/invoices/local/label_links.h"

namespace desk {

/// An amount on the page.
struct PageAmount {
    ParsedAmount amount;
    int first = 0, last = 0; ///< words, inclusive
    LabelClaims claims;
    bool percentRow = false; ///< a rate stands in the row
    bool implied = false;    ///< OCR lost the decimal mark: "8091" is taken for 80.91
};

/// A date on the page.
struct PageDate {
    ParsedDate date;
    int first = 0, last = 0;
    LabelClaims claims;
    bool withTime = false; ///< a time of day follows
};

/// The figures of a document, read once for all fields.
struct PageValues {
    DecimalMark style = DecimalMark::Unknown;
    DateOrder order = DateOrder::Unknown; ///< proved by a date of the document; Unknown if none does
    QList<PageAmount> amounts;
    QList<PageDate> dates;
    QList<Decimal> rates;   ///< percentages of 0..30 that are printed
    QList<bool> isDateWord; ///< for each word
};

/// @param hint  order of day and month where no date of the document proves one.
[[nodiscard]] PageValues pageValues(const Layout &layout, const LabelLinks &links, DateOrder hint);

} // namespace desk
