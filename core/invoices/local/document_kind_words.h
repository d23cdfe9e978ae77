// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice.h"

#include <span>

namespace desk {

/// A phrase that speaks for a kind of document; plain text as plainText() makes it, see hasPhrase() for "*".
struct KindPhrase {
    const char16_t *phrase;
    DocumentKind kind;
    double weight;
};

/// Phrases that say what the document is where they stand as a heading. The first that fits a heading counts, so
/// longer phrases come before the shorter ones that they contain.
[[nodiscard]] std::span<const KindPhrase> kindTitles();

/// Phrases that speak for a kind wherever they stand; Unknown = for anything that asks for money.
struct KindEvidence {
    const char *name; ///< for KindReason::evidence
    DocumentKind kind;
    double weight; ///< of each phrase that is found
    int most;      ///< so many of the group count
    std::span<const char16_t *const> phrases;
};
[[nodiscard]] std::span<const KindEvidence> kindEvidence();

} // namespace desk
