// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/splitting/split_proposal.h"

#include "core/invoices/extraction_stages.h"
#include "core/invoices/local/several_invoices.h"

namespace desk {

namespace {

/// A number that is less sure than this helps nobody to tell the parts apart.
constexpr double LeastSure = 0.5;

QString asPrinted(const FieldValue &value)
{
    return value.raw.isEmpty() ? value.value : value.raw;
}

} // namespace

QList<ProposedPart> proposeSplit(const QList<ReadPage> &pages)
{
    ReadDocument document;
    document.pageCount = int(pages.size());
    document.pages = pages;
    const Layout layout = layoutOf(document);
    const LabelLinks links(layout, findLabels(layout));
    QList<ProposedPart> proposed;
    for (const InvoicePart &part : invoiceParts(layout, links, pageValues(layout, links, DateOrder::Unknown))) {
        const PageRange range{part.firstPage, part.lastPage};
        ReadDocument own;
        own.pages = pages.mid(range.first, range.count());
        own.pageCount = range.count();
        const Extraction read = readLocalFields(own, {});
        const FieldValue found = read.value(Field::InvoiceNumber);
        const QString likely = found.confidence >= LeastSure ? asPrinted(found) : QString();
        const QString number = part.number.isEmpty() ? likely : part.number;
        proposed.append({range, asPrinted(read.value(Field::SellerName)), number, part.confidence, part.reasons});
    }
    return proposed;
}

} // namespace desk
