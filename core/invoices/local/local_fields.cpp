// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/document_kind.h"
#include "core/invoices/local/line_items.h"
#include "core/invoices/local/page_layout.h"
#include "core/invoices/local/tax_table.h"

namespace desk {

Extraction readLocalFields(const ReadDocument &document, const ExtractionOptions &)
{
    Extraction extraction;
    extraction.kind = detectKind(document).kind;
    if (extraction.kind == DocumentKind::Other)
        return extraction;
    extraction.lines = readLineItems(document, {});
    extraction.taxes = readTaxBreakdown(document, {});
    return extraction;
}

} // namespace desk
