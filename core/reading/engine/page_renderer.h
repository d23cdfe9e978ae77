// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading/engine/opened_document.h"

#include <QImage>

namespace desk {

/// Turns a page of an opened document into pixels. Threads: as the document; stateless.
class PageRenderer {
public:
    /// @param dpi  lowered where the page would have more than maxPixels.
    /// @param turned, skew  as ReadPage says; the picture stands as the boxes of the words assume.
    /// @return RGB32. Errors: Damaged, OutOfMemory, NotFound.
    [[nodiscard]] Result<QImage> render(const OpenedDocument &document, int page, int dpi, int turned,
                                        double skew) const;
};

/// The resolution at which a page of that size has at most maxPixels, `wanted` at most.
[[nodiscard]] double affordableDpi(QSizeF points, double wanted);

} // namespace desk
