// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/pix.h"
#include "core/reading/read_document.h"

namespace desk {

/// False for a page with nothing on it, dust aside. @param grey  8 bit.
[[nodiscard]] bool hasInk(PIX *grey);

/// How many things of the size of letters lie outside the boxes of the words.
/// @param grey  the upright page, 8 bit.  @param dpi  of the picture.
[[nodiscard]] int countUnreadLetters(PIX *grey, double dpi, const QList<Word> &words);

} // namespace desk
