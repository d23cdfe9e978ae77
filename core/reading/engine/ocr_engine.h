// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/reading/engine/opened_document.h"

#include <QStringList>

#include <memory>

namespace tesseract {
class TessBaseAPI;
}

namespace desk {

/// How Tesseract takes a page apart.
enum class OcrLayout { Automatic, SingleColumn, SingleBlock, SingleLine, Sparse };

/// What OCR found on one picture; boxes in pixels of that picture.
struct OcrResult {
    QList<TextPiece> words;
    double confidence = 0; ///< mean over the words, weighted by their length, 0..1
    bool cutShort = false; ///< out of time or told to stop; what was read is kept
    int turn = 0;          ///< degrees clockwise by which most of the text must be turned to stand upright
};

struct OcrOptions {
    OcrLayout layout = OcrLayout::Automatic;
    int dpi = 300;
    int timeLimitMs = 15'000;
};

/// Recognises text with Tesseract. The models of the languages asked for last stay loaded.
/// Threads: one at a time.
class OcrEngine {
public:
    OcrEngine();
    ~OcrEngine();

    /// Loads the models. @return the languages that are not installed. Errors: Internal (not even one usable).
    [[nodiscard]] Result<QStringList> setLanguages(const QStringList &languages);
    /// @param grey  8 bit. Errors: Internal (setLanguages() has not succeeded).
    [[nodiscard]] Result<OcrResult> recognise(PIX *grey, const OcrOptions &options, const StopCheck &stop);
    /// Degrees clockwise by which the picture must be turned to stand upright, if that can be told with some certainty.
    [[nodiscard]] std::optional<int> orientation(PIX *grey, int dpi);

private:
    std::unique_ptr<tesseract::TessBaseAPI> m_reader;
    std::unique_ptr<tesseract::TessBaseAPI> m_orienter; ///< made when first needed
    QString m_loaded;                                   ///< "eng+deu"
    QStringList m_missing;
    QStringList m_wanted;
};

/// Folders that may hold Tesseract's models, by preference.
[[nodiscard]] QStringList modelFolders();

} // namespace desk
