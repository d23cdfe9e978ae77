// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QImage>

#include <leptonica/allheaders.h>
#include <memory>

namespace desk {

struct PixDeleter {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
/// A picture of Leptonica, owned.
using PixPtr = std::unique_ptr<PIX, PixDeleter>;

/// 8-bit grey. Errors: OutOfMemory.
[[nodiscard]] Result<PixPtr> greyPix(const QImage &image);
/// 32-bit colour. Errors: OutOfMemory.
[[nodiscard]] Result<PixPtr> colourPix(const QImage &image);
/// RGB32. Errors: OutOfMemory.
[[nodiscard]] Result<QImage> imageFromPix(PIX *pix);
/// Turned clockwise by quarter turns, then straightened by `skew` degrees clockwise about the middle; the size of the
/// turned picture is kept. Errors: OutOfMemory.
[[nodiscard]] Result<PixPtr> uprightPix(PixPtr pix, int turned, double skew);

} // namespace desk
