// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/local/field_candidate.h"
#include "core/invoices/local/page_values.h"

namespace desk {

struct NumbersReading {
    FieldReading invoiceNumber, purchaseOrder;
};

/// A number that a label claims for an invoice.
struct InvoiceNumberPlace {
    QString text; ///< as printed
    int page = 0;
    UnitRect box;
    double label = 0; ///< 0..1: how surely a label means it
    bool operator==(const InvoiceNumberPlace &) const = default;
};

/// Those that look like a document's number and that labels claim for an invoice before anything else, on every page,
/// from top to bottom.
[[nodiscard]] QList<InvoiceNumberPlace> invoiceNumberPlaces(const Layout &layout, const LabelLinks &links,
                                                            const PageValues &values);

/// The number of the invoice and that of the buyer's order: words with digits that a label claims.
[[nodiscard]] NumbersReading readNumbers(const Layout &layout, const LabelLinks &links, const PageValues &values);

} // namespace desk
