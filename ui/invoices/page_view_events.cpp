// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
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

void PageView::showEvent(QShowEvent *event)
{
    QAbstractScrollArea::showEvent(event);
    m_pictureTimer.start(0);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (!m_layingOut)
        m_pictureTimer.start();
    updateCurrentPage();
    placeRetryButton();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    m_scrolling.stop();
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    zoomAt(factor() * std::pow(ZoomStep, event->angleDelta().y() / 120.0), event->position().toPoint());
    event->accept();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    m_scrolling.stop();
    QScrollBar *bar = verticalScrollBar();
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectPage();
    switch (event->key()) {
    case Qt::Key_PageDown:
        bar->triggerAction(QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_PageUp:
        bar->triggerAction(QScrollBar::SliderPageStepSub);
        break;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier ? QScrollBar::SliderPageStepSub
                                                                  : QScrollBar::SliderPageStepAdd);
        break;
    case Qt::Key_Home:
        bar->triggerAction(QScrollBar::SliderToMinimum);
        break;
    case Qt::Key_End:
        bar->triggerAction(QScrollBar::SliderToMaximum);
        break;
    case Qt::Key_Escape:
        if (m_zoomBox)
            endZoomBox();
        else if (hasSelection())
            clearSelection();
        else
            QAbstractScrollArea::keyPressEvent(event);
        break;
    default:
        QAbstractScrollArea::keyPressEvent(event);
        break;
    }
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
    } else if (event->type() == QEvent::NativeGesture) {
        const auto *gesture = static_cast<QNativeGestureEvent *>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            zoomAt(factor() * (1 + gesture->value()), gesture->position().toPoint());
            return true;
        }
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// --- the selection

void PageView::copy() const
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void PageView::selectPage()
{
    m_selection.selectPage(m_currentPage);
    changeSelection();
}

void PageView::clearSelection()
{
    m_selection.clear();
    changeSelection();
}

void PageView::changeSelection()
{
    viewport()->update();
    // With the focus in a field, Ctrl+C there means the page's text unless some of the field's own is selected.
    QWidget *focused = hasSelection() ? QApplication::focusWidget() : nullptr;
    if (m_copyFrom)
        m_copyFrom->removeEventFilter(this);
    m_copyFrom = focused == this ? nullptr : focused;
    if (m_copyFrom)
        m_copyFrom->installEventFilter(this);
    emit selectionChanged();
}

bool PageView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_copyFrom || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QAbstractScrollArea::eventFilter(watched, event);
    const auto *edit = qobject_cast<QLineEdit *>(watched);
    if (!static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy) || (edit && edit->hasSelectedText()))
        return false;
    if (event->type() == QEvent::KeyPress)
        copy();
    event->accept();
    return true;
}

} // namespace desk
