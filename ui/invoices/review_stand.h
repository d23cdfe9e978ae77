// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"
#include "ui/kit/theme.h"

namespace desk {

/// How the review of an invoice stands, in one sentence: the worst thing first.
struct ReviewStand {
    Tone tone = Tone::Good;
    QString sentence;
};

/// @param threshold  a key field below it is doubtful.
[[nodiscard]] ReviewStand standOf(const Invoice &invoice, double threshold);
/// Why it cannot be approved yet; empty if it can.
[[nodiscard]] QString blockSentence(const Invoice &invoice);

} // namespace desk
