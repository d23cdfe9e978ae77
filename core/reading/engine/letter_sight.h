// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/printed_lines.h"

#include <QImage>

namespace desk {

/// Two quick pictures of the same part of a page: with hard and with soft edges of its letters. Only where letters were
/// drawn do they differ; ink that is in both belongs to a picture, a line or a box.
struct GlancePair {
    QImage hard;    ///< RGB32
    QImage soft;    ///< RGB32, of the same size
    QPointF origin; ///< of the pictures on the upright page, in points
    double pixelsPerPoint = 1;
};

/// What can be seen of a piece of text.
struct LetterSight {
    QList<bool> unseen;      ///< by code point: nothing that could be read stands there
    int letters = 0;         ///< letters, digits, signs of money and minus
    int unseenLetters = 0;   ///< of these: nothing to be seen
    int otherInk = 0;        ///< of these: something is to be seen, but no letter was drawn
    bool otherDigit = false; ///< a digit is among otherInk
    bool tiny = false;       ///< too small to be read by anybody

    /// Not one letter of it can be seen.
    [[nodiscard]] bool isHidden() const { return tiny || (letters > 0 && unseenLetters == letters); }
    /// What is seen in its place may not be its own ink.
    [[nodiscard]] bool isDoubtful() const;
};

/// @param piece  in points of the upright page. One without boxes of letters is judged as a whole.
[[nodiscard]] LetterSight lookAt(const TextPiece &piece, const GlancePair &pictures);

/// The same with one sharper picture, for what was not seen at first: keeps as unseen only what is unseen there, too.
/// @param sharp  RGB32, `pixelsPerPoint` of its own, from `origin` on.
void lookAgain(LetterSight &sight, const TextPiece &piece, const QImage &sharp, QPointF origin, double pixelsPerPoint);

/// The piece without the letters that cannot be seen.
[[nodiscard]] TextPiece seenPart(const TextPiece &piece, const LetterSight &sight);

} // namespace desk
