// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/ocr_engine.h"

namespace desk {

/// What OCR says about the place where a text layer claims a word to be.
enum class PlaceVerdict : quint8 {
    Agrees,  ///< the word stands there
    Unclear, ///< something like it, or something that OCR cannot read well
    Differs, ///< something else stands there, or nothing that could be read
};

struct PlaceReading {
    PlaceVerdict verdict = PlaceVerdict::Unclear;
    double confidence = 0; ///< of OCR, 0..1
};

/// Reads one place of a page by OCR and compares.
/// @param page  the upright page, 8 bit grey.  @param scale  its pixels per point.
[[nodiscard]] PlaceReading checkPlace(PIX *page, double scale, const TextPiece &piece, OcrEngine &engine,
                                      int timeLimitMs, const StopCheck &stop);

/// As checkPlace() compares. @param seen  what OCR read there.  @param confidence  0..1.
[[nodiscard]] PlaceVerdict compareTexts(const QString &claimed, const QString &seen, double confidence);

} // namespace desk
