// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QApplication>
#include <QScrollBar>
#include <QToolTip>
#include <QtEvents>

#include <cmath>

namespace desk {

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut(true);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    m_pictureTimer.start();
    updateCurrentPage();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(factor() * std::pow(ZoomStep, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    QScrollBar *bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
}

std::pair<int, int> PageView::wordUnder(QPoint viewportPoint) const
{
    const QPoint content = viewportPoint - origin();
    const int page = m_geometry.pageAt(content.y());
    if (page < 0 || page >= m_pages.size() || !m_geometry.pageRect(page).contains(content))
        return {-1, -1};
    const UnitRect point = m_geometry.toPage(page, QRectF(content, QSizeF(0, 0)));
    return {page, wordAt(m_pages[page], point.left, point.top)};
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

void PageView::hover(QPoint viewportPoint)
{
    const PageMark *mark = markAt(viewportPoint);
    const int key = mark ? mark->key : NoMark;
    if (key != m_hoverReported) {
        m_hoverReported = key;
        setHoveredMark(key);
        emit markHovered(key);
    }
    const auto word = m_taking ? wordUnder(viewportPoint) : std::pair{-1, -1};
    if (word != m_hoveredWord) {
        m_hoveredWord = word;
        viewport()->update();
    }
    updateCursor(viewportPoint);
}

void PageView::updateCursor(QPoint viewportPoint)
{
    if (m_drag == Drag::Pan)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (m_taking)
        viewport()->setCursor(wordUnder(viewportPoint).second >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
    else
        viewport()->setCursor(markAt(viewportPoint) ? Qt::PointingHandCursor : Qt::OpenHandCursor);
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    const bool pan = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && !m_taking);
    if (!pan && event->button() != Qt::LeftButton)
        return;
    m_drag = pan && event->button() == Qt::MiddleButton ? Drag::Pan : Drag::Maybe;
    m_dragStart = m_dragEnd = event->position().toPoint();
    m_scrollAtStart = -origin();
    updateCursor(m_dragStart);
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint point = event->position().toPoint();
    if (m_drag == Drag::Maybe && (point - m_dragStart).manhattanLength() >= QApplication::startDragDistance())
        m_drag = m_taking ? Drag::Box : Drag::Pan;
    if (m_drag == Drag::Pan) {
        const QPoint to = m_scrollAtStart - (point - m_dragStart);
        horizontalScrollBar()->setValue(to.x());
        verticalScrollBar()->setValue(to.y());
    } else if (m_drag == Drag::Box) {
        m_dragEnd = point;
        viewport()->update();
    }
    if (m_drag == Drag::None)
        hover(point);
}

void PageView::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const QPoint point = event->position().toPoint();
    const bool more = event->modifiers() & Qt::ShiftModifier;
    viewport()->update();
    if (drag == Drag::Box) {
        m_dragEnd = point;
        finishDrag(point, more);
    } else if (drag == Drag::Maybe && m_taking) {
        if (const auto [page, word] = wordUnder(point); word >= 0)
            emit textPicked(pickWords(m_pages[page], page, {word}), more);
    } else if (drag == Drag::Maybe) {
        if (const PageMark *mark = markAt(point))
            emit markClicked(mark->key);
    }
    hover(point);
}

void PageView::finishDrag(QPoint end, bool more)
{
    const QRectF content = QRectF(QRect(m_dragStart, end).normalized()).translated(-origin());
    const int page = m_geometry.pageAt(int(content.center().y()));
    if (page < 0 || page >= m_pages.size())
        return;
    const PickedText picked = pickInside(m_pages[page], page, m_geometry.toPage(page, content));
    if (!picked.words.isEmpty())
        emit textPicked(picked, more);
}

bool PageView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        m_hoveredWord = {-1, -1};
        m_hoverReported = NoMark;
        setHoveredMark(NoMark);
        viewport()->update();
        emit markHovered(NoMark);
    } else if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const PageMark *mark = markAt(help->pos());
        if (mark)
            QToolTip::showText(help->globalPos(), mark->label, viewport());
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace desk
