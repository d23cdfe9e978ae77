// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/pix.h"
#include "core/reading/read_document.h"

#include <optional>

namespace desk {

/// False for a page with nothing on it, dust aside. @param grey  8 bit.
[[nodiscard]] bool hasInk(PIX *grey);

/// Width of the printed area in heights of its letters: 20 to 55 on receipts, 60 to 130 on sheets of A4 or Letter.
/// Nothing if there are too few letters to say. @param grey  8 bit.
[[nodiscard]] std::optional<double> lettersAcross(PIX *grey);

/// How many things of the size of letters lie outside the boxes of the words.
/// @param grey  the upright page, 8 bit.  @param dpi  of the picture.
[[nodiscard]] int countUnreadLetters(PIX *grey, double dpi, const QList<Word> &words);

} // namespace desk
