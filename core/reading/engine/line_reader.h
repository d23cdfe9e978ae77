// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/line_letters.h"
#include "core/reading/engine/opened_document.h"
#include "core/reading/net/net.h"

namespace desk {

/// A printed line cut out of its page, as the nets want it, and where its ink stands.
struct LinePicture {
    Tensor input;
    QRect place;             ///< in the picture of the page
    std::vector<bool> inked; ///< by column of `place`
    int top = 0, bottom = 0; ///< the rows of `place` with ink, `bottom` excluded
};

/// Errors: InvalidArgument (the place holds no pixels), OutOfMemory.
[[nodiscard]] Result<LinePicture> linePicture(PIX *grey, const QRect &place);
/// What a net for lines of 48 pixels (lettersOf) sees. Errors: Cancelled, Internal (a net of another kind).
[[nodiscard]] Result<QList<Letter>> readLetters(const LinePicture &line, const Net &net, const StopCheck &stop);
/// Makes words of letters, with their boxes in pixels of the page: they part at blanks, and where the ink parts though
/// no net saw a blank.
[[nodiscard]] QList<TextPiece> wordsOf(const LinePicture &line, const QList<Letter> &letters);

} // namespace desk
