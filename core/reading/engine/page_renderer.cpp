// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reading/engine/page_renderer.h"

#include "core/reading/reader_protocol.h"

#include <cmath>

namespace desk {

double affordableDpi(QSizeF points, double wanted)
{
    constexpr double pointsPerInch = 72, step = 0.99;
    const double inches2 = points.width() * points.height() / (pointsPerInch * pointsPerInch);
    double dpi = std::min(wanted, std::sqrt(double(maxPixels) / std::max(inches2, 1e-6)));
    // Both sides are rounded up when the page is drawn, which may add more than a row.
    const auto side = [&](double length) { return std::ceil(length * dpi / pointsPerInch) + 1; };
    while (side(points.width()) * side(points.height()) > double(maxPixels))
        dpi *= step;
    return dpi;
}

Result<QImage> PageRenderer::render(const OpenedDocument &document, int page, int dpi, int turned, double skew) const
{
    TRY_ASSIGN(points, document.pageSize(page));
    TRY_ASSIGN(drawn, document.draw(page, affordableDpi(points, dpi), false, {}));
    TRY_ASSIGN(upright, uprightPix(std::move(drawn), turned, skew));
    return imageFromPix(upright.get());
}

} // namespace desk
