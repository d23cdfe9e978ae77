// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

namespace desk {

/// The fingerprint of a form: eight keys made of the words of the first page (min-hashes, four to a key), so that two
/// documents of one form share some of them and two of different forms hardly ever do. Stored in the database: must
/// never change. Empty for a page with too few words. Pure: any thread.
[[nodiscard]] QStringList layoutKeys(const QList<ReadPage> &pages);

inline constexpr int LayoutKeyCount = 8;

} // namespace desk
