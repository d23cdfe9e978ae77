// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/ocr_engine.h"
#include "core/reading/engine/opened_document.h"
#include "core/reading/engine/second_reader.h"

namespace desk {

struct RecogniseOptions {
    int timeLimitMs = 15'000;
    StopCheck stop;
};

/// What recognisePage() found out, with remarks for the person.
struct RecognisedPage {
    ReadPage page;
    QList<Notice> notices; ///< without page numbers
    qint64 drawMs = 0;
    qint64 ocrMs = 0;
    qint64 codesMs = 0;
};

/// What reads pictures.
struct Recognisers {
    OcrEngine &first;
    SecondReader &second;
};

/// Draws a page, turns and straightens it, and reads it by OCR; a second time where the first reading is unsure.
/// Errors: those of drawing, and Internal (no language model).
[[nodiscard]] Result<RecognisedPage> recognisePage(const OpenedDocument &document, int page, const Recognisers &engines,
                                                   const RecogniseOptions &options);

/// Degrees clockwise that straighten the lines of a page; 0 where that cannot be told or would not matter.
[[nodiscard]] double findSkew(PIX *grey);

} // namespace desk
