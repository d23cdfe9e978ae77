// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"
#include "ui/invoices/page_view_paint.h"
#include "ui/kit/theme.h"

#include <QPainter>

namespace desk {

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), pageSurround(palette()));
    const auto pages = visiblePages();
    const auto [first, last] = pages;
    const QPoint shift = origin();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page, shift);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTexts(painter, pages, shift);
    const auto shows = [first = first, last = last](int page) { return page >= first && page <= last; };
    for (const PageMark &mark : std::as_const(m_marks)) {
        if (shows(mark.page) && mark.key != m_focusedMark)
            paintMark(painter, mark, shift);
    }
    for (const PageMark &mark : std::as_const(m_marks)) { // above its neighbours
        if (shows(mark.page) && mark.key == m_focusedMark)
            paintMark(painter, mark, shift);
    }
    if (m_drag == Drag::Box || m_drag == Drag::ZoomBox)
        paintSelectionBox(painter, QRect(m_dragStart, m_dragEnd).normalized(), palette());
    if (m_zoomBox && m_drag == Drag::None)
        paintHint(painter, viewport()->rect(), tr("Drag a box to zoom to it. Esc leaves it as it is."), palette());
    m_painted = m_painted || first <= last;
    if (!m_pictureSeen && first <= last && m_images.has(first)) {
        m_pictureSeen = true;
        emit pictureShown();
    }
}

void PageView::paintPage(QPainter &painter, int page, const QPoint &shift)
{
    const QRect rect = m_geometry.pageRect(page).translated(shift);
    if (m_images.has(page)) {
        painter.save();
        painter.setClipRect(rect);
        painter.translate(rect.topLeft());
        painter.scale(1 / devicePixelRatioF(), 1 / devicePixelRatioF());
        m_images.paint(painter, placeOf(page), m_turned);
        painter.restore();
    } else {
        paintPlaceholder(painter, rect, m_images.error(page));
    }
    painter.setPen(hairline(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void PageView::paintPlaceholder(QPainter &painter, const QRect &rect, const QString &error)
{
    painter.fillRect(rect, Qt::white); // paper, in both themes
    const QRect seen = rect.intersected(viewport()->rect()).adjusted(24, 24, -24, -24);
    painter.setPen(quietText(themePalette(false)));
    if (!error.isEmpty()) { // above the button that is in the middle
        const QRect above(seen.left(), seen.top(), seen.width(), seen.height() / 2 - 12);
        painter.drawText(above, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, error);
    } else if (m_sayLoading) {
        painter.drawText(seen, Qt::AlignCenter | Qt::TextWordWrap, tr("Loading the page..."));
    }
}

void PageView::paintMark(QPainter &painter, const PageMark &mark, const QPoint &shift)
{
    const QRectF place = m_geometry.toContent(mark.page, mark.box).translated(shift).adjusted(-2, -2, 2, 2);
    paintPlace(painter, place, mark.state, mark.key == m_focusedMark, mark.key == m_hoveredMark);
}

void PageView::paintTexts(QPainter &painter, std::pair<int, int> pages, const QPoint &shift)
{
    const auto place = [&](int page, const UnitRect &box) {
        return m_geometry.toContent(page, box).translated(shift).adjusted(-2, -2, 2, 2);
    };
    const auto [first, last] = pages;
    for (int page = first; page <= last; ++page) {
        for (const UnitRect &box : m_selection.boxes(page))
            paintSelectedText(painter, place(page, box).adjusted(1, 1, -1, -1), palette());
    }
    for (int i = 0; i < m_found.size(); ++i) {
        const PageMatch &match = m_found[i];
        if (match.page < first || match.page > last)
            continue;
        for (const UnitRect &box : match.boxes)
            paintFound(painter, place(match.page, box), i == m_currentFound);
    }
    for (const PickedText &match : std::as_const(m_matches)) {
        if (match.page >= first && match.page <= last)
            paintMatch(painter, place(match.page, match.box));
    }
    const auto [page, word] = m_hoveredWord;
    if (m_taking && m_drag == Drag::None && word >= 0)
        paintWordHint(painter, QRectF(wordRect(page, word)).adjusted(-1, -1, 1, 1));
}

} // namespace desk
