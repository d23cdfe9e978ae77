// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"

#include <memory>

namespace desk {

/// Opens PNG, JPEG, TIFF (of many pages), WebP and BMP with Leptonica. Sizes are taken from the headers and checked
/// before anything is decoded.
class ImageOpener {
public:
    static constexpr qint64 maxImagePixels = 80'000'000;

    /// Errors: Damaged, TooLarge, NoPages.
    [[nodiscard]] Result<std::unique_ptr<OpenedDocument>> open(const QByteArray &bytes, DocumentFormat format) const;
};

} // namespace desk
