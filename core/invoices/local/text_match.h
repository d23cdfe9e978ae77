// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// Lower case without accents ("Fälligkeitsdatum" -> "falligkeitsdatum", "ß" -> "ss", "ł" -> "l"). The length may
/// change.
[[nodiscard]] QString foldText(QStringView text);

/// Folded words: letters and digits only, everything else parts them; "no." and "n°" become "no", "n°" -> "n".
[[nodiscard]] QStringList foldedWords(QStringView text);

/// Levenshtein distance; anything above `limit` is given as limit + 1.
[[nodiscard]] int editDistance(QStringView a, QStringView b, int limit);

/// How alike two folded texts are, 0..1 (1 - distance / longer length).
[[nodiscard]] double similarity(QStringView a, QStringView b);

[[nodiscard]] bool hasDigit(QStringView text);

/// A number without the signs around it: "#4711:" -> "4711".
[[nodiscard]] QString trimmedNumber(QString text);

} // namespace desk
