// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_thumbnails_widget.h"

#include "ui/invoices/page_thumbnail_delegate.h"

#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int RestMs = 30;
constexpr int AtOnce = 2;    ///< pictures in work
constexpr int LeastDpi = 36; ///< that a reader draws
} // namespace

PageThumbnailsWidget::PageThumbnailsWidget(QWidget *parent) : QListView(parent)
{
    setObjectName(u"pageThumbnails"_s);
    setAccessibleName(tr("Small pictures of all pages"));
    setFrameShape(QFrame::NoFrame);
    setModel(&m_model);
    setItemDelegate(new PageThumbnailDelegate(this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // pictures keep their place when it is needed
    setMouseTracking(true);
    setTabKeyNavigation(false);
    verticalScrollBar()->setSingleStep(40);
    setFixedWidth(sizeHint().width());
    m_restTimer.setSingleShot(true);
    m_restTimer.setInterval(RestMs);
    connect(&m_restTimer, &QTimer::timeout, this, &PageThumbnailsWidget::askForPictures);
}

QSize PageThumbnailsWidget::sizeHint() const
{
    const int width = itemDelegate()->sizeHint({}, {}).width() + verticalScrollBar()->sizeHint().width();
    return {width, QListView::sizeHint().height()};
}

void PageThumbnailsWidget::setPages(const QList<ReadPage> &pages)
{
    dropAll();
    m_failed.clear();
    m_following = true;
    const int before = currentIndex().row();
    m_model.setPages(pages);
    setCurrentIndex(m_model.index(std::clamp(before, 0, std::max(0, m_model.rowCount() - 1))));
    m_following = false;
    m_restTimer.start();
}

void PageThumbnailsWidget::setCurrentPage(int page)
{
    if (page == currentIndex().row() || page >= m_model.rowCount())
        return;
    m_following = true;
    setCurrentIndex(m_model.index(page));
    m_following = false;
}

void PageThumbnailsWidget::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_following)
        emit pageChosen(current.row());
}

// --- pictures

int PageThumbnailsWidget::dpiOf(int page) const
{
    constexpr double PointsPerInch = 72;
    const QSizeF size = m_model.index(page).data(PageThumbnailsModel::SizeRole).toSizeF();
    const double pixels = PageThumbnailDelegate::pictureSize(size).width() * devicePixelRatioF();
    return std::max(LeastDpi, int(std::ceil(pixels * PointsPerInch / std::max(1.0, size.width()))));
}

void PageThumbnailsWidget::askForPictures()
{
    if (!isVisible())
        return;
    const QRect around = viewport()->rect().adjusted(0, 0, 0, viewport()->height() / 2); // some of those to come
    const auto isNear = [&](int page) { return visualRect(m_model.index(page)).intersects(around); };
    for (const int page : m_asked.keys()) {
        if (!isNear(page))
            emit pictureNotWanted(page, m_asked.take(page));
    }
    const QModelIndex top = indexAt(QPoint(viewport()->width() / 2, 1));
    for (int page = std::max(0, top.row()); page < m_model.rowCount() && m_asked.size() < AtOnce; ++page) {
        if (!isNear(page))
            break;
        if (m_model.hasPicture(page) || m_asked.contains(page) || m_failed.contains(page))
            continue;
        m_asked.insert(page, dpiOf(page));
        emit pictureWanted(page, m_asked.value(page));
    }
}

bool PageThumbnailsWidget::setPicture(int page, int dpi, const QImage &picture)
{
    if (m_asked.value(page) != dpi)
        return false;
    m_asked.remove(page);
    const QSize size =
        PageThumbnailDelegate::pictureSize(m_model.index(page).data(PageThumbnailsModel::SizeRole).toSizeF());
    QPixmap pixmap = QPixmap::fromImage(
        picture.scaled((QSizeF(size) * devicePixelRatioF()).toSize(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_model.setPicture(page, pixmap);
    m_restTimer.start(0);
    return true;
}

void PageThumbnailsWidget::setPictureFailed(int page, int dpi)
{
    if (m_asked.value(page) != dpi)
        return;
    m_asked.remove(page);
    m_failed.insert(page);
    m_restTimer.start(0);
}

void PageThumbnailsWidget::dropAll()
{
    const QHash<int, int> asked = std::exchange(m_asked, {});
    for (auto it = asked.begin(); it != asked.end(); ++it)
        emit pictureNotWanted(it.key(), it.value());
}

void PageThumbnailsWidget::scrollContentsBy(int dx, int dy)
{
    QListView::scrollContentsBy(dx, dy);
    m_restTimer.start();
}

void PageThumbnailsWidget::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_restTimer.start();
}

void PageThumbnailsWidget::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    scrollTo(currentIndex(), EnsureVisible);
    m_restTimer.start();
}

void PageThumbnailsWidget::hideEvent(QHideEvent *event)
{
    QListView::hideEvent(event);
    dropAll();
}

} // namespace desk
