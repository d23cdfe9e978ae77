// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// True for a text layer that means nothing: fonts without a mapping to Unicode, or letters in an order that no
/// language has. Few words are given the benefit of the doubt.
[[nodiscard]] bool isGibberish(const QList<Word> &words);

} // namespace desk
