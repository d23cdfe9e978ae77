// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace desk {

namespace {

constexpr int Margin = 24; ///< around a place that is scrolled into view
constexpr double MarkMaxFactor = 2.5;
constexpr double MarkPart = 0.6; ///< of the view, at most, that a place takes when it is zoomed to
constexpr double SelectionPart = 0.95;
constexpr int RememberedTurns = 500;

} // namespace

void PageView::layOut(bool keepPlace)
{
    if (m_layingOut)
        return;
    m_layingOut = true; // a scroll bar that appears or goes resizes us
    const QPoint middle = QRect(-origin(), viewport()->size()).center();
    const int anchorPage = m_geometry.pageAt(middle.y());
    const QRectF before = m_geometry.pageRect(anchorPage);
    QPointF part(0.5, 0);
    if (!before.isEmpty())
        part = {(middle.x() - before.left()) / before.width(), (middle.y() - before.top()) / before.height()};
    m_geometry.setView(viewport()->size(), m_zoom, m_factor, m_turned);
    const QSize content = m_geometry.contentSize();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    if (keepPlace && !before.isEmpty()) {
        m_scrolling.stop();
        const QRectF after = m_geometry.pageRect(std::min(anchorPage, pageCount() - 1));
        const QPointF place(after.left() + part.x() * after.width(), after.top() + part.y() * after.height());
        horizontalScrollBar()->setValue(int(std::lround(place.x())) - viewport()->width() / 2);
        verticalScrollBar()->setValue(int(std::lround(place.y())) - viewport()->height() / 2);
    }
    m_layingOut = false;
    m_pictureTimer.start();
    viewport()->update();
    updateCurrentPage();
    emit zoomChanged();
}

void PageView::setZoom(PageZoom zoom, double factor)
{
    m_zoom = zoom;
    m_factor = std::clamp(factor, PageGeometry::MinFactor, PageGeometry::MaxFactor);
    layOut(true);
}

void PageView::zoomAt(double factor, QPoint viewportPoint)
{
    const QPoint content = viewportPoint - origin();
    const int page = m_geometry.pageAt(content.y());
    if (page < 0)
        return;
    const QRectF before = m_geometry.pageRect(page);
    const double x = (content.x() - before.left()) / before.width();
    const double y = (content.y() - before.top()) / before.height();
    setZoom(PageZoom::Factor, factor);
    const QRectF after = m_geometry.pageRect(page);
    horizontalScrollBar()->setValue(int(std::lround(after.left() + x * after.width())) - viewportPoint.x());
    verticalScrollBar()->setValue(int(std::lround(after.top() + y * after.height())) - viewportPoint.y());
}

void PageView::zoomIn()
{
    zoomAt(factor() * ZoomStep, viewport()->rect().center());
}

void PageView::zoomOut()
{
    zoomAt(factor() / ZoomStep, viewport()->rect().center());
}

void PageView::rememberZoom()
{
    m_zoomBefore = {m_zoom, factor(), 0, -origin()};
}

void PageView::zoomToSelection()
{
    if (m_zoomBox)
        return endZoomBox();
    if (m_zoom == PageZoom::Factor && qFuzzyCompare(m_zoomBefore.left, factor())) {
        const auto before = std::exchange(m_zoomBefore, {});
        setZoom(before.zoom, before.factor);
        scrollTo(before.place, false);
        return;
    }
    const auto mark = std::ranges::find(m_marks, m_focusedMark, &PageMark::key);
    if (hasSelection()) {
        UnitRect around;
        const int page = m_selection.firstPage();
        for (const UnitRect &box : m_selection.boxes(page))
            around = around.united(box);
        zoomToBox(page, around, SelectionPart, PageGeometry::MaxFactor);
    } else if (m_focusedMark != NoMark && mark != m_marks.end()) {
        zoomToBox(mark->page, mark->box, MarkPart, MarkMaxFactor);
    } else if (pageCount() > 0) {
        m_zoomBox = true;
        updateCursor(viewport()->mapFromGlobal(QCursor::pos()), {});
        viewport()->update(); // says what to do
    }
}

void PageView::endZoomBox()
{
    m_zoomBox = false;
    updateCursor(viewport()->mapFromGlobal(QCursor::pos()), {});
    viewport()->update();
}

void PageView::zoomToBox(int page, const UnitRect &box, double part, double maxFactor)
{
    const QSizeF size = m_geometry.toContent(page, box).size();
    if (size.isEmpty())
        return;
    rememberZoom();
    const double times = part * std::min(viewport()->width() / size.width(), viewport()->height() / size.height());
    setZoom(PageZoom::Factor, std::min(factor() * times, maxFactor));
    m_zoomBefore.left = factor();
    const QPoint centre = m_geometry.toContent(page, box).center().toPoint();
    scrollTo(centre - viewport()->rect().center(), false);
}

void PageView::turn()
{
    m_turned = (m_turned + 90) % 360;
    if (m_documentKey != 0) {
        if (m_turnedBefore.size() >= RememberedTurns)
            m_turnedBefore.clear();
        m_turnedBefore.insert(m_documentKey, m_turned);
    }
    layOut(true);
}

// --- scrolling

void PageView::scrollTo(QPoint place, bool smoothly)
{
    m_scrolling.stop();
    const QPoint to(std::clamp(place.x(), 0, horizontalScrollBar()->maximum()),
                    std::clamp(place.y(), 0, verticalScrollBar()->maximum()));
    const bool animated = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0;
    // Over a long way nobody sees more than a flicker.
    const bool near = std::abs(to.y() + origin().y()) < 3 * viewport()->height();
    if (smoothly && animated && near && m_painted && isVisible()) {
        m_scrolling.setStartValue(-origin());
        m_scrolling.setEndValue(to);
        m_scrolling.start();
        return;
    }
    horizontalScrollBar()->setValue(to.x());
    verticalScrollBar()->setValue(to.y());
}

void PageView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const QRect rect = m_geometry.pageRect(std::clamp(page, 0, pageCount() - 1));
    scrollTo({horizontalScrollBar()->value(), rect.top() - PageGeometry::Gap}, false);
}

void PageView::reveal(int page, const UnitRect &box)
{
    const QRect place = m_geometry.toContent(page, box).toAlignedRect();
    const bool moving = m_scrolling.state() == QAbstractAnimation::Running;
    const QPoint from = moving ? m_scrolling.endValue().toPoint() : -origin();
    const QRect seen = QRect(from, viewport()->size()).adjusted(Margin / 3, Margin / 3, -Margin / 3, -Margin / 3);
    if (place.isEmpty() || seen.contains(place))
        return; // nothing moves that need not
    QPoint to = from;
    if (place.top() < seen.top() || place.bottom() > seen.bottom())
        to.setY(place.center().y() - viewport()->height() / 2);
    if (place.width() > seen.width())
        to.setX(place.left() - Margin);
    else if (place.left() < seen.left() || place.right() > seen.right())
        to.setX(place.center().x() - viewport()->width() / 2);
    scrollTo(to, true);
}

} // namespace desk
