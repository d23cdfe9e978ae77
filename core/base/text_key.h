// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace desk {

/// What a text is compared by: without case, accents, blanks and punctuation; compatibility forms (ligatures, full
/// width) are taken apart first. Stored in the database, so its outcome must never change. Threads: any.

[[nodiscard]] QString letterKey(const QString &text);         ///< letters alone
[[nodiscard]] QString letterOrNumberKey(const QString &text); ///< letters and numbers

/// What a tax number, an account or another code is compared by, and how it is kept: its letters and numbers in
/// capitals, each by itself (accents stay).
[[nodiscard]] QString codeKey(const QString &code);

} // namespace desk
