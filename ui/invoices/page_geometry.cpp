// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_geometry.h"

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr double PixelsPerPoint = 96.0 / 72.0;

QSizeF turnedSize(QSizeF size, int turned)
{
    return turned % 180 == 0 ? size : size.transposed();
}

UnitRect turnedBox(const UnitRect &box, int turned)
{
    switch (turned) {
    case 90:
        return {1 - box.bottom, box.left, 1 - box.top, box.right};
    case 180:
        return {1 - box.right, 1 - box.bottom, 1 - box.left, 1 - box.top};
    case 270:
        return {box.top, 1 - box.right, box.bottom, 1 - box.left};
    default:
        return box;
    }
}

} // namespace

void PageGeometry::setPages(const QList<QSizeF> &sizesPt)
{
    m_sizesPt = sizesPt;
    for (QSizeF &size : m_sizesPt) {
        if (size.width() < 1 || size.height() < 1)
            size = QSizeF(595, 842);
    }
    m_rects.clear();
}

void PageGeometry::setView(QSize viewport, PageZoom zoom, double factor, int turned)
{
    m_turned = ((turned % 360) + 360) % 360;
    layOut(viewport, zoom, factor);
}

void PageGeometry::layOut(QSize viewport, PageZoom zoom, double factor)
{
    m_rects.clear();
    QSizeF widest;
    for (const QSizeF &size : std::as_const(m_sizesPt))
        widest = widest.expandedTo(turnedSize(size, m_turned));
    if (widest.isEmpty()) {
        m_content = {};
        return;
    }
    widest *= PixelsPerPoint;
    const double byWidth = (viewport.width() - 2 * Gap) / widest.width();
    const double byHeight = (viewport.height() - 2 * Gap) / widest.height();
    if (zoom == PageZoom::FitWidth)
        factor = byWidth;
    else if (zoom == PageZoom::FitPage)
        factor = std::min(byWidth, byHeight);
    m_factor = std::clamp(factor, MinFactor, MaxFactor);

    const int contentWidth = std::max(viewport.width(), int(std::ceil(widest.width() * m_factor)) + 2 * Gap);
    int y = Gap;
    for (const QSizeF &size : std::as_const(m_sizesPt)) {
        const QSize shown = (turnedSize(size, m_turned) * PixelsPerPoint * m_factor).toSize();
        m_rects.append(QRect(QPoint((contentWidth - shown.width()) / 2, y), shown));
        y += shown.height() + Gap;
    }
    m_content = {contentWidth, y};
    if (y < viewport.height() && m_rects.size() == 1) { // a single page that fits stands in the middle
        m_rects[0].moveTop((viewport.height() - m_rects[0].height()) / 2);
        m_content.setHeight(viewport.height());
    }
}

int PageGeometry::pageAt(int y) const
{
    const auto after = std::ranges::lower_bound(m_rects, y, {}, [](const QRect &r) { return r.bottom(); });
    if (m_rects.isEmpty())
        return -1;
    return std::min(int(after - m_rects.begin()), int(m_rects.size()) - 1);
}

std::pair<int, int> PageGeometry::pagesBetween(int top, int bottom) const
{
    const auto first = std::ranges::lower_bound(m_rects, top, {}, [](const QRect &r) { return r.bottom(); });
    const auto last = std::ranges::upper_bound(m_rects, bottom, {}, [](const QRect &r) { return r.top(); });
    return {int(first - m_rects.begin()), int(last - m_rects.begin()) - 1};
}

QRectF PageGeometry::toContent(int page, const UnitRect &box) const
{
    const QRectF rect = pageRect(page);
    const UnitRect turned = turnedBox(box, m_turned);
    return {rect.left() + turned.left * rect.width(), rect.top() + turned.top * rect.height(),
            turned.width() * rect.width(), turned.height() * rect.height()};
}

UnitRect PageGeometry::toPage(int page, const QRectF &content) const
{
    const QRectF rect = pageRect(page);
    if (rect.isEmpty())
        return {};
    const UnitRect box{(content.left() - rect.left()) / rect.width(), (content.top() - rect.top()) / rect.height(),
                       (content.right() - rect.left()) / rect.width(), (content.bottom() - rect.top()) / rect.height()};
    return turnedBox(box, (360 - m_turned) % 360).intersected({0, 0, 1, 1});
}

} // namespace desk
