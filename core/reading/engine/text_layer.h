// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/ocr_engine.h"
#include "core/reading/engine/opened_document.h"

namespace desk {

/// The text layer of a page as far as a person can see it.
struct TextLayer {
    ReadPage page;             ///< source None if nothing is left
    int hidden = 0;            ///< words left out because they cannot be seen, or say something else than what is seen
    int hiddenFigures = 0;     ///< of these: with two digits or more
    QString useless;           ///< English: why the layer must give way to OCR; empty = it need not
    bool unproved = false;     ///< the page could not be drawn in time to compare it with its text
    bool partial = false;      ///< most of what can be read on the page is not in the layer
    QList<QRectF> likelyCodes; ///< places on the upright page, in points, that may hold a square code
};

struct TextLayerOptions {
    int timeLimitMs = 10'000; ///< for drawing and comparing
    QStringList languages;    ///< of OCR; loaded in case of doubt
    StopCheck stop;
};

/// Reads the text layer of a page and compares it with what is drawn: words that are transparent, covered, clipped,
/// tiny or of the colour of the paper are left out, and words that stand on ink which is not theirs (a picture, other
/// words) have to be confirmed by OCR.
/// @param engine  asked only in case of doubt. Errors: Damaged, OutOfMemory, Cancelled.
[[nodiscard]] Result<TextLayer> readTextLayer(const OpenedDocument &document, int page, OcrEngine &engine,
                                              const TextLayerOptions &options);

} // namespace desk
