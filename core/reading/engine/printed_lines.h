// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/read_document.h"

#include <QRectF>

namespace desk {

/// A piece of text with its place on the upright page, in any unit that is the same for all.
struct TextPiece {
    QString text;
    QRectF box;
    float confidence = 1;
    float fontSize = 0;
    bool bold = false;
    bool sideways = false;   ///< runs up or down the page
    bool spaceAfter = false; ///< the source says that a blank follows
    QList<QRectF> letters;   ///< boxes of its characters (code points), where the source tells
};

/// Orders pieces by printed lines (across columns), top to bottom and left to right, numbers the lines, joins what
/// touches and drops what lies off the page.
/// @param joinTouching  join pieces without a gap to one word (a text layer splits words where the style changes).
[[nodiscard]] QList<Word> wordsInLines(const QList<TextPiece> &pieces, QSizeF page, bool joinTouching);

} // namespace desk
