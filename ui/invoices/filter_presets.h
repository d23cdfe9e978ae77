// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

namespace desk {

/// A stretch of days that moves with today, so that a saved filter "overdue" is still right tomorrow.
/// Kept by name: see datePresetName().
enum class DatePreset : quint8 { Any, Custom, Overdue, Next7Days, ThisMonth, LastMonth, ThisYear, LastYear };

struct DateRange {
    QDate from, to; ///< both included; null = open
    bool operator==(const DateRange &) const = default;
};

/// @return nothing for Any and Custom.
[[nodiscard]] DateRange rangeOf(DatePreset preset, QDate today);
[[nodiscard]] QString presetWord(DatePreset preset); ///< "This month"; translated

/// What the person filters by. The dates of `query` count where the preset is Custom.
struct ListFilter {
    InvoiceQuery query;
    DatePreset issue = DatePreset::Any, due = DatePreset::Any;
    bool operator==(const ListFilter &) const = default;

    /// True if it asks for more than words and a status.
    [[nodiscard]] bool hasMore() const;
    /// The query of today.
    [[nodiscard]] InvoiceQuery on(QDate today) const;
};

/// The presets of a filter as text ("issue=this_month due=overdue"), and back; an unknown one is Any.
[[nodiscard]] QString presetsToText(const ListFilter &filter);
void presetsFromText(ListFilter &filter, const QString &text);

} // namespace desk
