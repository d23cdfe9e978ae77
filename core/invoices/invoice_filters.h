// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QVariant>

namespace desk {

/// The filters of a query, each as the set of ids that an index yields without touching the rows.
struct FilterSet {
    QString select;
    QList<std::pair<QString, QVariant>> values; ///< bound by name
};
/// All but the range of totals.
[[nodiscard]] QList<FilterSet> filterSets(const InvoiceQuery &query);
/// The range of totals, exact in the minor units of each currency; empty where none is asked for.
/// @param currencies  those that there are, without "not known". Errors: InvalidArgument (no canonical decimal).
[[nodiscard]] Result<QList<FilterSet>> totalRangeSets(const InvoiceQuery &query, const QStringList &currencies);

/// All ids in the order of the query, walked along the index of that order.
[[nodiscard]] QString orderedIds(const InvoiceQuery &query);
/// " ORDER BY ..." of the query.
[[nodiscard]] QString orderOf(const InvoiceQuery &query);

/// What FTS5 is asked for: each word as the beginning of a word, all of them. Empty where there is no word.
[[nodiscard]] QString matchExpression(const QString &text);

/// Ids as JSON, for json_each().
[[nodiscard]] QString jsonIds(const QList<InvoiceId> &ids);

} // namespace desk
