// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace desk {

/// How well `typed` finds `text`: 0 = not at all (a letter of it is missing), higher is better. Letters must come in
/// order; those at the beginning of words and those that follow each other count more. Each word of `typed` must be
/// found. An empty `typed` gives 1. Case and accents do not matter. Threads: any.
[[nodiscard]] int fuzzyScore(QStringView typed, QStringView text);

} // namespace desk
