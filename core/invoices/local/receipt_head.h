// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/label_links.h"
#include "core/invoices/local/line_kinds.h"

namespace desk {

/// A line at the head of a till receipt that may be the shop's name, with the address below it.
struct ReceiptName {
    int first = 0, last = 0; ///< words of the name's (first) row
    QString name;
    UnitRect box;
    LineLooks looks;
    double readable = 1;                   ///< 0..1: how much it looks like words; OCR of a logo is near 0
    double doubtful = 0;                   ///< a label, a greeting, or below the address: hardly a name
    QString address;                       ///< lines joined by ", "; empty = none below it
    int addressFirst = 0, addressLast = 0; ///< words
    UnitRect addressBox;
};

/// The lines between the upper edge of the first page and the first date, title or list of goods, less registration
/// numbers and telephone lines; a name in two lines is joined.
[[nodiscard]] QList<ReceiptName> receiptNames(const Layout &layout, const LabelLinks &links);

/// How much a line looks like words of a language, 0..1: vowels, few odd signs, trust of OCR.
[[nodiscard]] double readability(const QString &line, double ocrConfidence);

/// Whether a line is the title of a document and no name, however its letters are parted ("FACTU U R.", "TAXINVOICE").
[[nodiscard]] bool readsAsTitle(const QString &line);

} // namespace desk
