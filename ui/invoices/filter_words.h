// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/filter_presets.h"

namespace desk {

/// One thing that the list is filtered by, apart from words and status.
enum class FilterPart : quint8 { Issue, Due, Seller, Currency, Amount, Assignee, Notes };

struct FilterPhrase {
    FilterPart part = FilterPart::Issue;
    QString icon; ///< name for icon()
    QString text; ///< "Due: overdue"; translated
    bool operator==(const FilterPhrase &) const = default;
};

/// What a filter asks for, in the order of the panel. @param me  who acts in this program: "Assigned to me".
[[nodiscard]] QList<FilterPhrase> filterPhrases(const ListFilter &filter, const QString &me);
[[nodiscard]] ListFilter withoutPart(ListFilter filter, FilterPart part);

} // namespace desk
