// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace desk {

/// Phrases for readerInstructionIn(): plain text as plainText() makes it; one that ends in "*" may go on within its
/// last word, one in a script without blanks may stand anywhere.

/// Who is spoken to: an assistant, a model, an automatic reader.
[[nodiscard]] std::span<const char16_t *const> addresseePhrases();
/// What it would be asked to do. Nothing by itself: "ignore" is an order only beside an addressee.
[[nodiscard]] std::span<const char16_t *const> orderPhrases();
/// Passages that nobody writes to a person.
[[nodiscard]] std::span<const char16_t *const> plainInstructions();

} // namespace desk
