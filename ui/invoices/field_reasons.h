// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "core/reading/read_document.h"
#include "ui/kit/theme.h"

namespace desk {

/// One thing that speaks for a value, against it, or tells where it comes from.
struct FieldReason {
    Tone tone = Tone::Neutral; ///< Good = for it, Doubtful and Wrong = against it, Neutral = how it came here
    QString sentence;
    bool operator==(const FieldReason &) const = default;
};

/// Why a field is as sure as it is, in words.
struct FieldWhy {
    QString meaning; ///< what its percentage means; empty where there is none
    QList<FieldReason> reasons;
    bool operator==(const FieldWhy &) const = default;
};

/// Collects what is known of a value: how it was read, what it stands beside, which sums close, where else it stands,
/// and what speaks against it. Looks for labels on the page of the value, so it takes some milliseconds: meant for the
/// moment when a person asks. Threads: any.
/// @param pages  as they were read; empty where there are none. @param threshold  of the settings, 0.5..1.
[[nodiscard]] FieldWhy whyOf(const Extraction &extraction, Field field, const QList<ReadPage> &pages, double threshold);

/// The label that a value of this field stands beside or below, as it is printed, without its colon; empty if none.
[[nodiscard]] QString labelBeside(Field field, const FieldValue &value, const QList<ReadPage> &pages);

} // namespace desk
