// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_renderer.h"

#include "core/reading/reader_protocol.h"

#include <cmath>

namespace desk {

double affordableDpi(QSizeF points, double wanted)
{
    constexpr double pointsPerInch = 72;
    // One row and column more than the size may come out of rounding up.
    const double width = points.width() + 1, height = points.height() + 1;
    const double inches2 = std::max(width * height, 1.0) / (pointsPerInch * pointsPerInch);
    return std::min(wanted, std::sqrt(double(maxPixels) / inches2));
}

Result<QImage> PageRenderer::render(const OpenedDocument &document, int page, int dpi, int turned, double skew) const
{
    TRY_ASSIGN(points, document.pageSize(page));
    TRY_ASSIGN(drawn, document.draw(page, affordableDpi(points, dpi), false));
    TRY_ASSIGN(upright, uprightPix(std::move(drawn), turned, skew));
    return imageFromPix(upright.get());
}

} // namespace desk
