// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// A stretch of a document's text around the first place where a word of the search stands (at the beginning of a word,
/// case and accents aside), cut at blanks, with "…" where it is cut. Empty where none stands there.
/// @param around  characters of the text, about. Pure: any thread.
[[nodiscard]] QString snippetOf(const QString &text, const QString &search, int around = 120);

} // namespace desk
