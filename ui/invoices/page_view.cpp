// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include "core/base/when_finished.h"
#include "ui/invoices/page_view_paint.h"
#include "ui/kit/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QtConcurrent>
#include <QtEvents>

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

namespace {

constexpr qsizetype PictureBytes = 48 * 1024 * 1024;
// Few steps, so that a small change of zoom scales the picture at hand instead of asking for another.
constexpr std::array DpiSteps{48, 72, 100, 150, 200, 300, 450, 600};

int dpiStep(double wanted)
{
    const auto step = std::ranges::lower_bound(DpiSteps, int(std::ceil(wanted)));
    return step == DpiSteps.end() ? DpiSteps.back() : *step;
}

/// Slow for a page of 300 dpi (tens of milliseconds): never on the main thread.
QImage turnedAndScaled(const QImage &source, int turned, QSize size)
{
    const QImage upright = turned == 0 ? source : source.transformed(QTransform().rotate(turned));
    return upright.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the field that wants the text
    setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setFocusPolicy(Qt::NoFocus);
    verticalScrollBar()->setFocusPolicy(Qt::NoFocus);
    m_pictureTimer.setSingleShot(true);
    m_pictureTimer.setInterval(30); // while somebody scrolls or zooms, only where they come to rest
    connect(&m_pictureTimer, &QTimer::timeout, this, &PageView::updatePictures);
}

PageView::~PageView() = default;

void PageView::clear()
{
    setPages({});
    setMarks({});
}

void PageView::setPages(const QList<ReadPage> &pages)
{
    ++m_document;
    m_pages = pages;
    m_pictures.clear();
    m_matches.clear();
    m_hoveredWord = {-1, -1};
    m_turned = 0;
    QList<QSizeF> sizes;
    for (const ReadPage &page : pages)
        sizes.append(QSizeF(page.widthPt, page.heightPt));
    m_geometry.setPages(sizes);
    m_currentPage = 0;
    layOut(false);
    verticalScrollBar()->setValue(0);
    emit currentPageChanged(0);
}

void PageView::setMarks(const QList<PageMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
}

void PageView::setMatches(const QList<PickedText> &matches)
{
    if (m_matches == matches)
        return;
    m_matches = matches;
    viewport()->update();
}

void PageView::setFocusedMark(int key, bool revealIt)
{
    m_focusedMark = key;
    viewport()->update();
    if (!revealIt)
        return;
    const auto mark = std::ranges::find(m_marks, key, &PageMark::key);
    if (key != NoMark && mark != m_marks.end())
        reveal(*mark);
}

void PageView::setHoveredMark(int key)
{
    if (m_hoveredMark == key)
        return;
    m_hoveredMark = key;
    viewport()->update();
}

void PageView::setTaking(bool taking)
{
    m_taking = taking;
    updateCursor(viewport()->mapFromGlobal(QCursor::pos()));
}

// --- place

QPoint PageView::origin() const
{
    return {-horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

std::pair<int, int> PageView::visiblePages() const
{
    const int top = verticalScrollBar()->value();
    return m_geometry.pagesBetween(top, top + viewport()->height());
}

void PageView::layOut(bool keepPlace)
{
    if (m_layingOut)
        return;
    m_layingOut = true; // a scroll bar that appears or goes resizes us
    const int anchorPage = m_geometry.pageAt(verticalScrollBar()->value() + viewport()->height() / 2);
    const QRect before = m_geometry.pageRect(anchorPage);
    const double part =
        before.isEmpty()
            ? 0
            : double(verticalScrollBar()->value() + viewport()->height() / 2 - before.top()) / before.height();
    m_geometry.setView(viewport()->size(), m_zoom, m_factor, m_turned);
    const QSize content = m_geometry.contentSize();
    horizontalScrollBar()->setRange(0, std::max(0, content.width() - viewport()->width()));
    verticalScrollBar()->setRange(0, std::max(0, content.height() - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    if (keepPlace && !before.isEmpty()) {
        const QRect after = m_geometry.pageRect(anchorPage);
        verticalScrollBar()->setValue(after.top() + int(part * after.height()) - viewport()->height() / 2);
    }
    m_layingOut = false;
    m_pictureTimer.start();
    viewport()->update();
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
    horizontalScrollBar()->setValue(int(after.left() + x * after.width()) - viewportPoint.x());
    verticalScrollBar()->setValue(int(after.top() + y * after.height()) - viewportPoint.y());
}

void PageView::zoomIn()
{
    zoomAt(factor() * ZoomStep, viewport()->rect().center());
}

void PageView::zoomOut()
{
    zoomAt(factor() / ZoomStep, viewport()->rect().center());
}

void PageView::turn()
{
    m_turned = (m_turned + 90) % 360;
    layOut(true);
}

void PageView::goToPage(int page)
{
    if (pageCount() == 0)
        return;
    const QRect rect = m_geometry.pageRect(std::clamp(page, 0, pageCount() - 1));
    verticalScrollBar()->setValue(rect.top() - PageGeometry::Gap);
}

void PageView::updateCurrentPage()
{
    const int page = m_geometry.pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
    if (page < 0 || page == m_currentPage)
        return;
    m_currentPage = page;
    emit currentPageChanged(page);
}

void PageView::reveal(const PageMark &mark)
{
    const QRect place = m_geometry.toContent(mark.page, mark.box).toAlignedRect();
    const QRect seen(-origin(), viewport()->size());
    if (seen.adjusted(8, 8, -8, -8).contains(place))
        return; // nothing moves that need not
    if (place.top() < seen.top() + 8 || place.bottom() > seen.bottom() - 8)
        verticalScrollBar()->setValue(place.center().y() - viewport()->height() / 2);
    if (place.left() < seen.left() + 8 || place.right() > seen.right() - 8)
        horizontalScrollBar()->setValue(place.center().x() - viewport()->width() / 2);
}

QRect PageView::markRect(int key) const
{
    const auto mark = std::ranges::find(m_marks, key, &PageMark::key);
    if (mark == m_marks.end())
        return {};
    return m_geometry.toContent(mark->page, mark->box).translated(origin()).toAlignedRect();
}

QRect PageView::wordRect(int page, int word) const
{
    if (page < 0 || page >= m_pages.size() || word < 0 || word >= m_pages[page].words.size())
        return {};
    return m_geometry.toContent(page, m_pages[page].words[word].box).translated(origin()).toAlignedRect();
}

// --- pictures

void PageView::setPicture(int page, int dpi, const QImage &picture)
{
    Picture &at = m_pictures[page];
    at.source = picture;
    at.dpi = dpi;
    at.error.clear();
    at.shownSize = {};
    scale(page);
}

void PageView::setPictureError(int page, const QString &message)
{
    m_pictures[page].error = message;
    viewport()->update();
}

void PageView::updatePictures()
{
    const auto [first, last] = visiblePages();
    const int wanted = dpiStep(m_geometry.dpi(devicePixelRatioF()));
    for (int page = first; page <= last; ++page) {
        Picture &picture = m_pictures[page];
        if (picture.askedDpi < wanted && picture.error.isEmpty()) {
            picture.askedDpi = wanted;
            emit pictureWanted(page, wanted);
        }
        scale(page);
    }
    forgetFarPictures();
}

void PageView::scale(int page)
{
    Picture &picture = m_pictures[page];
    const QSize size = (QSizeF(m_geometry.pageRect(page).size()) * devicePixelRatioF()).toSize();
    if (picture.source.isNull() || picture.scaling || size.isEmpty() ||
        (picture.shownSize == size && picture.shownTurned == m_turned))
        return;
    picture.scaling = true;
    picture.shownSize = size;
    picture.shownTurned = m_turned;
    whenFinished(QtConcurrent::run(turnedAndScaled, picture.source, m_turned, size), this,
                 [this, page, document = m_document](const QImage &scaled) {
                     if (document != m_document || !m_pictures.contains(page))
                         return;
                     Picture &at = m_pictures[page];
                     at.scaling = false;
                     at.shown = scaled;
                     viewport()->update();
                     scale(page); // the zoom may have changed while it was made
                 });
}

void PageView::forgetFarPictures()
{
    qsizetype bytes = 0;
    for (const Picture &picture : std::as_const(m_pictures))
        bytes += picture.source.sizeInBytes() + picture.shown.sizeInBytes();
    const auto [first, last] = visiblePages();
    while (bytes > PictureBytes) {
        const QList<int> pages = m_pictures.keys();
        const int page = *std::ranges::max_element(pages, {}, [first = first, last = last](int p) {
            return p < first ? first - p : p > last ? p - last : 0;
        });
        if (page >= first && page <= last)
            return; // what is seen stays, however large
        bytes -= m_pictures[page].source.sizeInBytes() + m_pictures[page].shown.sizeInBytes();
        m_pictures.remove(page);
    }
}

// --- painting

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), pageSurround(palette()));
    const auto [first, last] = visiblePages();
    const QPoint shift = origin();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page, shift);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto shows = [first = first, last = last](int page) { return page >= first && page <= last; };
    for (const PageMark &mark : std::as_const(m_marks)) {
        if (shows(mark.page) && mark.key != m_focusedMark)
            paintMark(painter, mark, shift);
    }
    for (const PageMark &mark : std::as_const(m_marks)) { // above its neighbours
        if (shows(mark.page) && mark.key == m_focusedMark)
            paintMark(painter, mark, shift);
    }
    paintMatches(painter, shift);
    if (m_drag == Drag::Box)
        paintSelectionBox(painter, QRect(m_dragStart, m_dragEnd).normalized(), palette());
}

void PageView::paintPage(QPainter &painter, int page, const QPoint &shift)
{
    const QRect rect = m_geometry.pageRect(page).translated(shift);
    const auto found = m_pictures.constFind(page);
    if (found == m_pictures.constEnd() || found->shown.isNull()) {
        paintPlaceholder(painter, rect, found == m_pictures.constEnd() ? QString() : found->error);
    } else {
        // While a sharper one is being made, the old one stretched quickly.
        painter.drawImage(rect, found->shown);
    }
    painter.setPen(hairline(palette()));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void PageView::paintPlaceholder(QPainter &painter, const QRect &rect, const QString &error)
{
    painter.fillRect(rect, Qt::white); // paper, in both themes
    painter.setPen(QColor(0x55, 0x5b, 0x65));
    const QString text = error.isEmpty() ? tr("Loading the page...") : error;
    painter.drawText(rect.intersected(viewport()->rect()).adjusted(24, 24, -24, -24),
                     Qt::AlignCenter | Qt::TextWordWrap, text);
}

void PageView::paintMark(QPainter &painter, const PageMark &mark, const QPoint &shift)
{
    const QRectF place = m_geometry.toContent(mark.page, mark.box).translated(shift).adjusted(-2, -2, 2, 2);
    paintPlace(painter, place, mark.state, mark.key == m_focusedMark, mark.key == m_hoveredMark);
}

void PageView::paintMatches(QPainter &painter, const QPoint &shift)
{
    for (const PickedText &match : std::as_const(m_matches))
        paintMatch(painter, m_geometry.toContent(match.page, match.box).translated(shift).adjusted(-2, -2, 2, 2));
    const auto [page, word] = m_hoveredWord;
    if (m_taking && m_drag == Drag::None && word >= 0)
        paintWordHint(painter, QRectF(wordRect(page, word)).adjusted(-1, -1, 1, 1));
}

} // namespace desk
