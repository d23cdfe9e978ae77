// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/ocr_engine.h"
#include "core/reading/net/net.h"

#include <optional>

namespace desk {

/// Reads pages that Tesseract is unsure of a second time, by nets that find and read text in photos. A line is read
/// by one of them; where it does not read what Tesseract did, others are asked too, and all of them vote.
/// Threads: one at a time. The nets travel inside the program and are loaded when first needed (40 MB).
class SecondReader {
public:
    /// @param first  what Tesseract read: lines of which it was sure are kept as they are.
    /// @param timeLimitMs  on the clock; lines that come later keep what was read first.
    /// Errors: Internal (the nets are damaged), OutOfMemory, Cancelled.
    [[nodiscard]] Result<OcrResult> read(PIX *grey, const OcrResult &first, int timeLimitMs, const StopCheck &stop);

private:
    [[nodiscard]] Result<> load();

    std::optional<Net> m_finder, m_chinese, m_english, m_latin;
};

/// Whether a second reading is worth its time: Tesseract was unsure of the page, and its letters are Latin ones.
[[nodiscard]] bool wantsSecondReading(const OcrResult &first);
/// The second reading with less trust in words that the first one read otherwise or not at all: two readers that know
/// nothing of each other seldom make the same mistake.
[[nodiscard]] OcrResult withAgreement(OcrResult second, const OcrResult &first);
/// Whether the second reading is the better one.
[[nodiscard]] bool isBetter(const OcrResult &second, const OcrResult &first);

} // namespace desk
