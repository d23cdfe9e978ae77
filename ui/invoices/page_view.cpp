// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_view.h"

#include "ui/kit/icons.h"

#include <QPushButton>
#include <QScrollBar>
#include <QtEvents>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int RestMs = 30;      ///< while somebody scrolls or zooms, only where they come to rest
constexpr int PatienceMs = 250; ///< a page that takes longer says that it is being loaded
constexpr int ScrollMs = 140;
constexpr int DragScrollMs = 25;

QList<QSizeF> sizesOf(const QList<ReadPage> &pages)
{
    QList<QSizeF> sizes;
    for (const ReadPage &page : pages)
        sizes.append(QSizeF(page.widthPt, page.heightPt));
    return sizes;
}

bool looksTheSame(const ReadPage &a, const ReadPage &b)
{
    return a.widthPt == b.widthPt && a.heightPt == b.heightPt && a.turned == b.turned && a.skew == b.skew;
}

} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::TabFocus); // a click must not take the focus from the field that wants the text
    setBackgroundRole(QPalette::Mid);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        bar->setSingleStep(40);
        bar->setFocusPolicy(Qt::NoFocus);
    }
    m_retry = new QPushButton(icon(u"refresh-cw"), tr("Try again"), viewport());
    m_retry->setObjectName(u"pageRetryButton"_s);
    m_retry->setAccessibleDescription(tr("Asks for the picture of the page once more"));
    m_retry->setCursor(Qt::ArrowCursor);
    m_retry->hide();
    for (QTimer *timer : {&m_pictureTimer, &m_loadingTimer})
        timer->setSingleShot(true);
    m_pictureTimer.setInterval(RestMs);
    m_loadingTimer.setInterval(PatienceMs);
    m_dragTimer.setInterval(DragScrollMs);
    m_scrolling.setDuration(ScrollMs);
    m_scrolling.setEasingCurve(QEasingCurve::OutCubic);
    connect(&m_pictureTimer, &QTimer::timeout, this, &PageView::updatePictures);
    connect(&m_dragTimer, &QTimer::timeout, this, &PageView::scrollWhileDragging);
    connect(&m_loadingTimer, &QTimer::timeout, this, [this] {
        m_sayLoading = true;
        viewport()->update();
    });
    connect(&m_scrolling, &QVariantAnimation::valueChanged, this, [this](const QVariant &place) {
        horizontalScrollBar()->setValue(place.toPoint().x());
        verticalScrollBar()->setValue(place.toPoint().y());
    });
    connect(&m_images, &PageImages::wanted, this, &PageView::pictureWanted);
    connect(&m_images, &PageImages::notWanted, this, &PageView::pictureNotWanted);
    connect(&m_images, &PageImages::changed, viewport(), qOverload<>(&QWidget::update));
    connect(m_retry, &QPushButton::clicked, this, [this] {
        const auto [first, last] = visiblePages();
        for (int page = first; page <= last; ++page)
            m_images.askAgain(page);
        updatePictures();
    });
}

PageView::~PageView()
{
    m_images.disconnect(this);
}

void PageView::openDocument(qint64 key)
{
    m_documentKey = key;
    m_images.forgetAll();
    m_pages.clear();
    setPages({});
    setMarks({});
}

void PageView::setPages(const QList<ReadPage> &pages)
{
    const bool sameDocument = !m_pages.isEmpty();
    for (int page = 0; page < m_pages.size(); ++page) {
        if (page >= pages.size() || !looksTheSame(pages[page], m_pages[page]))
            m_images.forget(page);
    }
    m_pages = pages;
    m_selection.setPages(pages);
    m_matches.clear();
    m_found.clear();
    m_currentFound = -1;
    m_hoveredWord = {-1, -1};
    m_drag = Drag::None;
    m_dragTimer.stop();
    m_geometry.setPages(sizesOf(pages));
    if (!sameDocument) {
        m_scrolling.stop();
        m_turned = m_turnedBefore.value(m_documentKey);
        m_currentPage = 0;
        m_painted = m_pictureSeen = m_sayLoading = false;
        endZoomBox();
    }
    m_loadingTimer.start();
    layOut(sameDocument);
    if (!sameDocument)
        verticalScrollBar()->setValue(0);
    updatePictures();
    emit pagesChanged();
    emit selectionChanged();
    updateCurrentPage();
    emit currentPageChanged(m_currentPage);
}

void PageView::setMarks(const QList<PageMark> &marks)
{
    if (m_marks == marks)
        return;
    m_marks = marks;
    viewport()->update();
    emit marksChanged();
}

void PageView::setMatches(const QList<PickedText> &matches)
{
    if (m_matches == matches)
        return;
    m_matches = matches;
    viewport()->update();
}

void PageView::setFound(const QList<PageMatch> &found, int current)
{
    m_found = found;
    m_currentFound = current;
    viewport()->update();
    if (current >= 0 && current < found.size() && !found[current].boxes.isEmpty())
        reveal(found[current].page, found[current].boxes.first());
}

void PageView::setFocusedMark(int key, bool revealIt)
{
    m_focusedMark = key;
    viewport()->update();
    if (!revealIt)
        return;
    const auto mark = std::ranges::find(m_marks, key, &PageMark::key);
    if (key != NoMark && mark != m_marks.end())
        reveal(mark->page, mark->box);
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
    updateCursor(viewport()->mapFromGlobal(QCursor::pos()), {});
}

// --- pictures

PagePlace PageView::placeOf(int page) const
{
    const double ratio = devicePixelRatioF();
    const QRect rect = m_geometry.pageRect(page);
    const QRect seen = QRect(-origin(), viewport()->size()).intersected(rect).translated(-rect.topLeft());
    PagePlace place;
    place.page = page;
    place.size = (QSizeF(rect.size()) * ratio).toSize();
    place.seen = QRectF(QPointF(seen.topLeft()) * ratio, QSizeF(seen.size()) * ratio)
                     .toAlignedRect()
                     .intersected(QRect({}, place.size));
    place.dpi = PageImages::dpiStep(m_geometry.dpi(ratio), QSizeF(m_pages[page].widthPt, m_pages[page].heightPt));
    return place;
}

int PageView::dpiFor(const QList<ReadPage> &pages) const
{
    if (pages.isEmpty())
        return 0;
    PageGeometry geometry;
    geometry.setPages(sizesOf(pages));
    geometry.setView(viewport()->size(), m_zoom, m_factor, 0);
    return PageImages::dpiStep(geometry.dpi(devicePixelRatioF()),
                               QSizeF(pages.first().widthPt, pages.first().heightPt));
}

void PageView::updatePictures()
{
    m_pictureTimer.stop();
    if (!isVisible() && !m_pages.isEmpty())
        return; // nobody sees it; showEvent() comes back
    QList<PagePlace> places;
    const auto [first, last] = visiblePages();
    bool allThere = true;
    for (int page = first; page <= last; ++page) {
        places.append(placeOf(page));
        allThere &= m_images.has(page);
    }
    if (allThere) {
        m_sayLoading = false;
        m_loadingTimer.stop();
    } else if (!m_sayLoading && !m_loadingTimer.isActive()) {
        m_loadingTimer.start();
    }
    m_images.show(places, m_turned, pageCount());
    placeRetryButton();
}

void PageView::setPicture(int page, int dpi, const QImage &picture)
{
    if (page >= 0 && page < pageCount() && m_images.setPicture(page, dpi, picture))
        m_pictureTimer.start(); // its neighbours may be asked for now
}

void PageView::setPictureError(int page, const QString &message)
{
    if (page < 0 || page >= pageCount())
        return;
    m_images.setError(page, message);
    placeRetryButton();
}

bool PageView::isSharp() const
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        if (!m_images.isSharp(placeOf(page), m_turned))
            return false;
    }
    return first <= last;
}

void PageView::placeRetryButton()
{
    const auto [first, last] = visiblePages();
    for (int page = first; page <= last; ++page) {
        if (m_images.error(page).isEmpty() || m_images.has(page))
            continue;
        const QRect rect = m_geometry.pageRect(page).translated(origin()).intersected(viewport()->rect());
        m_retry->resize(m_retry->sizeHint());
        m_retry->move(rect.center() + QPoint(-m_retry->width() / 2, 12));
        m_retry->show();
        return;
    }
    m_retry->hide();
}

// --- what is seen

QPoint PageView::origin() const
{
    return {-horizontalScrollBar()->value(), -verticalScrollBar()->value()};
}

std::pair<int, int> PageView::visiblePages() const
{
    const int top = verticalScrollBar()->value();
    return m_geometry.pagesBetween(top, top + viewport()->height());
}

void PageView::updateCurrentPage()
{
    const int page = m_geometry.pageAt(verticalScrollBar()->value() + viewport()->height() / 3);
    if (page < 0 || page == m_currentPage)
        return;
    m_currentPage = page;
    emit currentPageChanged(page);
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

} // namespace desk
