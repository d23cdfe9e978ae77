// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit_rect.h"

#include <QList>
#include <QRectF>
#include <QSize>

namespace desk {

enum class PageZoom : quint8 { FitPage, FitWidth, Factor };

/// Where pages lie that are laid out one below the other, for a zoom and a rotation.
/// Lengths are widget pixels; content coordinates start at the upper left of the scrolled content.
/// Threads: a value.
class PageGeometry {
public:
    static constexpr int Gap = 12; ///< around and between pages
    static constexpr double MinFactor = 0.1;
    static constexpr double MaxFactor = 6.0; ///< 1.0 shows an inch of paper as 96 pixels

    /// @param sizesPt  upright pages, in points; a page without a size counts as A4.
    void setPages(const QList<QSizeF> &sizesPt);
    /// @param turned  how far the person turned the view, degrees clockwise: 0, 90, 180, 270.
    void setView(QSize viewport, PageZoom zoom, double factor, int turned);

    [[nodiscard]] int pageCount() const { return int(m_sizesPt.size()); }
    [[nodiscard]] QSize contentSize() const { return m_content; }
    [[nodiscard]] QRect pageRect(int page) const { return m_rects.value(page); }
    [[nodiscard]] int turned() const { return m_turned; }
    /// What is in use, whatever the kind of zoom.
    [[nodiscard]] double factor() const { return m_factor; }
    /// The page at this height of the content, or the nearest one; -1 without pages.
    [[nodiscard]] int pageAt(int y) const;
    /// First and last page that show between two heights; {0, -1} for none.
    [[nodiscard]] std::pair<int, int> pagesBetween(int top, int bottom) const;
    [[nodiscard]] QRectF toContent(int page, const UnitRect &box) const;
    /// Cut off at the edges of the page.
    [[nodiscard]] UnitRect toPage(int page, const QRectF &content) const;
    /// Dots per inch of the upright page that fill its place on a screen of this device pixel ratio.
    [[nodiscard]] double dpi(double devicePixelRatio) const { return m_factor * 96.0 * devicePixelRatio; }

private:
    void layOut(QSize viewport, PageZoom zoom, double factor);

    QList<QSizeF> m_sizesPt;
    QList<QRect> m_rects;
    QSize m_content;
    double m_factor = 1;
    int m_turned = 0;
};

} // namespace desk
