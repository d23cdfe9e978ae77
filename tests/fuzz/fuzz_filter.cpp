// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/filing/filing_service.h"
#include "core/invoices/invoice_filters.h"
#include "tests/fuzz/expect.h"

using namespace desk;
using namespace Qt::StringLiterals;

/// A saved filter from a database that somebody touched: what is understood of it is written and read again the same,
/// and makes a query.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const InvoiceQuery query = filterFromJson(fuzzedBytes(data, size));
    expect(filterFromJson(filterToJson(query)) == query, "a filter is read as it was written");
    const QList<FilterSet> sets = filterSets(query);
    for (const FilterSet &set : sets)
        expect(!set.select.isEmpty(), "a filter selects something");
    (void)totalRangeSets(query, {u"EUR"_s, u"JPY"_s, u"KWD"_s});
    (void)matchExpression(query.text);
    return 0;
}
