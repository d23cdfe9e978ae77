// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QStyleHints>
#include <QtEvents>

#include <algorithm>

namespace desk {

// --- what lies where

std::pair<int, QPointF> PageView::pagePoint(QPoint viewportPoint) const
{
    const QPoint content = viewportPoint - origin();
    const int page = m_geometry.pageAt(content.y());
    if (page < 0 || page >= m_pages.size())
        return {-1, {}};
    const UnitRect point = m_geometry.toPage(page, QRectF(content, QSizeF(0, 0)));
    return {page, {std::clamp(point.left, 0.0, 1.0), std::clamp(point.top, 0.0, 1.0)}};
}

std::pair<int, int> PageView::wordUnder(QPoint viewportPoint) const
{
    const auto [page, point] = pagePoint(viewportPoint);
    if (page < 0 || !m_geometry.pageRect(page).contains(viewportPoint - origin()))
        return {-1, -1};
    return {page, wordAt(m_pages[page], point.x(), point.y())};
}

const PageMark *PageView::markAt(QPoint viewportPoint) const
{
    const QPointF content = viewportPoint - origin();
    const PageMark *best = nullptr;
    for (const PageMark &mark : m_marks) { // the smallest, where places lie in each other
        if (m_geometry.toContent(mark.page, mark.box).adjusted(-2, -2, 2, 2).contains(content) &&
            (!best || mark.box.area() < best->box.area()))
            best = &mark;
    }
    return best;
}

bool PageView::isOverText(QPoint viewportPoint) const
{
    const auto [page, point] = pagePoint(viewportPoint);
    if (page < 0 || !m_geometry.pageRect(page).contains(viewportPoint - origin()))
        return false;
    // Between two words of a line is still over text: a blank is about as wide as type is high.
    return std::ranges::any_of(m_pages[page].words, [&, page = page, point = point](const Word &word) {
        const double reach = word.box.height() * m_pages[page].heightPt / std::max(1.0, m_pages[page].widthPt);
        return point.x() >= word.box.left - reach && point.x() <= word.box.right + reach && point.y() >= word.box.top &&
               point.y() <= word.box.bottom;
    });
}

PageView::Mode PageView::modeAt(QPoint viewportPoint, Qt::KeyboardModifiers modifiers) const
{
    if (m_zoomBox)
        return Mode::ZoomBox;
    const bool alt = modifiers & Qt::AltModifier;
    if (m_taking && !alt)
        return Mode::Take;
    if (!alt && markAt(viewportPoint))
        return Mode::Mark;
    return isOverText(viewportPoint) ? Mode::Select : Mode::Pan;
}

// --- hovering

void PageView::hover(QPoint viewportPoint, Qt::KeyboardModifiers modifiers)
{
    const PageMark *mark = markAt(viewportPoint);
    const int key = mark ? mark->key : NoMark;
    if (key != m_hoverReported) {
        m_hoverReported = key;
        setHoveredMark(key);
        emit markHovered(key);
    }
    const bool taking = modeAt(viewportPoint, modifiers) == Mode::Take;
    const auto word = taking ? wordUnder(viewportPoint) : std::pair{-1, -1};
    if (word != m_hoveredWord) {
        m_hoveredWord = word;
        viewport()->update();
    }
    updateCursor(viewportPoint, modifiers);
}

void PageView::updateCursor(QPoint viewportPoint, Qt::KeyboardModifiers modifiers)
{
    if (m_drag == Drag::Pan)
        return viewport()->setCursor(Qt::ClosedHandCursor);
    switch (modeAt(viewportPoint, modifiers)) {
    case Mode::Take:
        viewport()->setCursor(wordUnder(viewportPoint).second >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
        break;
    case Mode::ZoomBox:
        viewport()->setCursor(Qt::CrossCursor);
        break;
    case Mode::Select:
        viewport()->setCursor(Qt::IBeamCursor);
        break;
    case Mode::Mark:
        viewport()->setCursor(Qt::PointingHandCursor);
        break;
    case Mode::Pan:
        viewport()->setCursor(pageCount() > 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        break;
    }
}

// --- pressing and dragging

void PageView::mousePressEvent(QMouseEvent *event)
{
    const bool middle = event->button() == Qt::MiddleButton;
    if (!middle && event->button() != Qt::LeftButton)
        return;
    m_scrolling.stop();
    m_dragStart = m_dragEnd = event->position().toPoint();
    m_scrollAtStart = -origin();
    m_dragMode = middle ? Mode::Pan : modeAt(m_dragStart, event->modifiers());
    m_drag = middle ? Drag::Pan : Drag::Maybe;
    const bool third =
        m_sinceDouble.isValid() && m_sinceDouble.elapsed() < QGuiApplication::styleHints()->mouseDoubleClickInterval();
    m_sinceDouble.invalidate();
    if (m_dragMode == Mode::Select && third) {
        startSelection(m_dragStart, PageSelection::Unit::Line);
        m_drag = Drag::Select;
    } else if (m_dragMode == Mode::Select && hasSelection() && (event->modifiers() & Qt::ShiftModifier)) {
        m_drag = Drag::Select;
        continueDrag();
    } else if (!middle && hasSelection()) {
        clearSelection();
    }
    updateCursor(m_dragStart, event->modifiers());
}

void PageView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    const Mode mode = modeAt(point, event->modifiers());
    if (event->button() != Qt::LeftButton || (mode != Mode::Select && mode != Mode::Mark))
        return mousePressEvent(event);
    m_dragStart = m_dragEnd = point;
    m_dragMode = Mode::Select;
    startSelection(point, PageSelection::Unit::Word);
    m_drag = Drag::Select;
    m_sinceDouble.start();
}

void PageView::beginDrag()
{
    switch (m_dragMode) {
    case Mode::Take:
        m_drag = Drag::Box;
        break;
    case Mode::ZoomBox:
        m_drag = Drag::ZoomBox;
        break;
    case Mode::Mark: // a mark lies on text
    case Mode::Select:
        startSelection(m_dragStart, PageSelection::Unit::Word);
        m_drag = Drag::Select;
        break;
    case Mode::Pan:
        m_drag = Drag::Pan;
        break;
    }
    m_hoveredWord = {-1, -1};
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    m_dragEnd = event->position().toPoint();
    if (m_drag == Drag::Maybe && (m_dragEnd - m_dragStart).manhattanLength() >= QApplication::startDragDistance())
        beginDrag();
    if (m_drag == Drag::None)
        return hover(m_dragEnd, event->modifiers());
    if (m_drag == Drag::Pan) {
        updateCursor(m_dragEnd, event->modifiers());
        return scrollTo(m_scrollAtStart - (m_dragEnd - m_dragStart), false);
    }
    if (m_drag == Drag::Maybe)
        return;
    continueDrag();
    if (viewport()->rect().contains(m_dragEnd))
        m_dragTimer.stop();
    else if (!m_dragTimer.isActive())
        m_dragTimer.start();
}

void PageView::continueDrag()
{
    if (m_drag == Drag::Select) {
        const auto [page, point] = pagePoint(m_dragEnd);
        m_selection.extend(page, point.x(), point.y());
    }
    viewport()->update();
}

void PageView::scrollWhileDragging()
{
    const QRect view = viewport()->rect();
    const QPoint inside(std::clamp(m_dragEnd.x(), view.left(), view.right()),
                        std::clamp(m_dragEnd.y(), view.top(), view.bottom()));
    const QPoint before = origin();
    scrollTo(-origin() + (m_dragEnd - inside) / 3, false);
    m_dragStart += origin() - before; // a box begins where it began on the page
    continueDrag();
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    m_dragTimer.stop();
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QPoint point = event->position().toPoint();
    const bool more = event->modifiers() & Qt::ShiftModifier;
    viewport()->update();
    if (drag == Drag::Box || drag == Drag::ZoomBox) {
        finishDrag(point, more);
    } else if (drag == Drag::Select) {
        changeSelection();
        if (QApplication::clipboard()->supportsSelection())
            QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
    } else if (drag == Drag::Maybe) {
        click(point, more);
    }
    hover(point, event->modifiers());
}

void PageView::click(QPoint point, bool more)
{
    if (m_dragMode == Mode::Take) {
        if (const auto [page, word] = wordUnder(point); word >= 0)
            emit textPicked(pickWords(m_pages[page], page, {word}), more);
    } else if (m_dragMode == Mode::Mark) {
        if (const PageMark *mark = markAt(point))
            emit markClicked(mark->key);
    } else if (m_dragMode == Mode::ZoomBox) {
        endZoomBox();
    } else if (!m_taking) { // so that the keys go to the page
        setFocus(Qt::MouseFocusReason);
    }
}

void PageView::finishDrag(QPoint end, bool more)
{
    const QRectF content = QRectF(QRect(m_dragStart, end).normalized()).translated(-origin());
    const int page = m_geometry.pageAt(int(content.center().y()));
    if (page < 0 || page >= m_pages.size())
        return;
    const UnitRect box = m_geometry.toPage(page, content);
    if (m_dragMode == Mode::ZoomBox) {
        endZoomBox();
        return zoomToBox(page, box, 1, PageGeometry::MaxFactor);
    }
    const PickedText picked = pickInside(m_pages[page], page, box);
    if (!picked.words.isEmpty())
        emit textPicked(picked, more);
}

void PageView::startSelection(QPoint point, PageSelection::Unit unit)
{
    const auto [page, at] = pagePoint(point);
    m_selection.begin(page, at.x(), at.y(), unit);
    if (!m_taking)
        setFocus(Qt::MouseFocusReason); // a field keeps it: with Alt text is selected beside it
    changeSelection();
}

} // namespace desk
