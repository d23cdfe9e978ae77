// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_images.h"

#include "core/base/when_finished.h"

#include <QPainter>
#include <QThread>
#include <QtConcurrent>

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

namespace {

constexpr qsizetype KeptBytes = 64 * 1024 * 1024;
constexpr int FrameMs = 16;
constexpr int ScalingThreads = 2;
/// A page with more pixels than this is scaled in parts.
constexpr qint64 WholePixels = 6'000'000;
/// A source with more pixels than this is slow to draw stretched.
constexpr double PreviewPixels = 1.5e6;
/// A page of A4 at 300 dpi has 8.7 million; above that reading the picture itself takes too long.
constexpr double SourcePixels = 12e6;
// Few steps, so that a small change of zoom scales the picture at hand instead of asking for another.
constexpr std::array DpiSteps{48, 72, 100, 150, 200, 300, 450, 600};

/// From the pixels of an upright picture to those of its place.
QTransform toPlace(QSizeF source, int turned, QSizeF place)
{
    const double w = place.width(), h = place.height(), sw = source.width(), sh = source.height();
    switch (turned) {
    case 90:
        return {0, h / sw, -w / sh, 0, w, 0};
    case 180:
        return {-w / sw, 0, 0, -h / sh, w, h};
    case 270:
        return {0, -h / sw, w / sh, 0, 0, h};
    default:
        return QTransform::fromScale(w / sw, h / sh);
    }
}

/// Tens of milliseconds for a page of 300 dpi: never on the main thread.
QImage turnedAndScaled(const QImage &source, int turned, QSize size, QRect region)
{
    if (region.size() == size) { // averages, so small type stays readable when a page becomes much smaller
        const QImage upright = turned == 0 ? source : source.transformed(QTransform().rotate(turned));
        return upright.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
            .convertToFormat(QImage::Format_RGB32);
    }
    QImage part(region.size(), QImage::Format_RGB32);
    part.fill(Qt::white);
    QPainter painter(&part);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(-region.topLeft());
    painter.setTransform(toPlace(source.size(), turned, size), true);
    painter.drawImage(0, 0, source);
    return part;
}

QRect regionFor(const PagePlace &place)
{
    const QRect whole({}, place.size);
    if (qint64(place.size.width()) * place.size.height() <= WholePixels)
        return whole;
    const QSize around = place.seen.size() / 2; // so that a little scrolling finds it ready
    return place.seen.adjusted(-around.width(), -around.height(), around.width(), around.height()).intersected(whole);
}

} // namespace

PageImages::PageImages(QObject *parent) : QObject(parent)
{
    m_pool.setMaxThreadCount(ScalingThreads);
    m_pool.setThreadPriority(QThread::LowPriority); // the next frame goes first
    m_coarseTimer.setSingleShot(true);
    m_coarseTimer.setInterval(FrameMs);
    connect(&m_coarseTimer, &QTimer::timeout, this, &PageImages::askCoarse);
}

PageImages::~PageImages()
{
    m_pool.clear();
    m_pool.waitForDone(); // at most the scaling of two pages
}

int PageImages::dpiStep(double wanted, QSizeF sizePt)
{
    constexpr double PointsPerInch = 72;
    const double inches2 = std::max(sizePt.width() * sizePt.height() / (PointsPerInch * PointsPerInch), 0.01);
    const double most = std::sqrt(SourcePixels / inches2);
    int best = DpiSteps.front();
    for (const int step : DpiSteps) {
        if (step > most)
            break;
        best = step;
        if (step >= wanted)
            break;
    }
    return best;
}

void PageImages::forgetAll()
{
    ++m_document;
    m_coarseTimer.stop();
    for (const int page : m_pictures.keys())
        forget(page);
    m_places.clear();
    m_near.clear();
}

void PageImages::forget(int page)
{
    const Picture picture = m_pictures.take(page);
    if (picture.asked > picture.dpi)
        emit notWanted(page, picture.asked);
    if (picture.askedCoarse && picture.source.isNull())
        emit notWanted(page, CoarseDpi);
}

// --- asking

void PageImages::show(const QList<PagePlace> &places, int turned, int pageCount)
{
    m_places = places;
    m_turned = turned;
    m_near.clear();
    bool allThere = true;
    for (const PagePlace &place : places) {
        m_near.insert(place.page);
        const Picture &picture = m_pictures[place.page];
        if (!picture.error.isEmpty())
            continue;
        allThere &= picture.dpi >= place.dpi;
        if (picture.source.isNull() && !picture.askedCoarse && !m_coarseTimer.isActive())
            m_coarseTimer.start();
        ask(place.page, place.dpi);
        scale(place);
    }
    if (allThere && !places.isEmpty())
        askNeighbours(places.last().dpi, pageCount);
    dropOthers();
    forgetFar();
}

void PageImages::ask(int page, int dpi)
{
    Picture &picture = m_pictures[page];
    if (picture.dpi >= dpi || picture.asked >= dpi || !picture.error.isEmpty())
        return;
    const int before = std::exchange(picture.asked, dpi);
    if (before > picture.dpi)
        emit notWanted(page, before);
    emit wanted(page, dpi);
}

void PageImages::askNeighbours(int dpi, int pageCount)
{
    for (const int page : {m_places.last().page + 1, m_places.first().page - 1}) {
        if (page < 0 || page >= pageCount)
            continue;
        m_near.insert(page);
        ask(page, dpi);
    }
}

// Somebody who scrolls through sixty pages waits for the last one only.
void PageImages::dropOthers()
{
    for (auto it = m_pictures.begin(); it != m_pictures.end(); ++it) {
        if (m_near.contains(it.key()))
            continue;
        if (it->asked > it->dpi)
            emit notWanted(it.key(), std::exchange(it->asked, it->dpi));
        if (it->askedCoarse && it->source.isNull()) {
            it->askedCoarse = false;
            emit notWanted(it.key(), CoarseDpi);
        }
    }
}

void PageImages::askCoarse()
{
    for (const PagePlace &place : std::as_const(m_places)) {
        Picture &picture = m_pictures[place.page];
        if (!picture.source.isNull() || picture.askedCoarse || !picture.error.isEmpty() || place.dpi < 2 * CoarseDpi)
            continue;
        picture.askedCoarse = true;
        emit wanted(place.page, CoarseDpi);
    }
}

void PageImages::askAgain(int page)
{
    Picture &picture = m_pictures[page];
    picture.error.clear();
    picture.asked = picture.dpi;
    picture.askedCoarse = false;
    emit changed(page);
}

// --- answers

bool PageImages::setPicture(int page, int dpi, const QImage &picture)
{
    Picture &at = m_pictures[page];
    if (picture.isNull() || (!at.source.isNull() && dpi <= at.dpi))
        return false;
    at.source = picture;
    at.dpi = dpi;
    at.preview = {};
    at.error.clear();
    if (at.askedCoarse && dpi > CoarseDpi)
        emit notWanted(page, CoarseDpi);
    const auto place = std::ranges::find(m_places, page, &PagePlace::page);
    if (place != m_places.end())
        scale(*place);
    makePreview(page);
    emit changed(page);
    return true;
}

void PageImages::makePreview(int page)
{
    const QImage &source = m_pictures[page].source;
    const double times = std::sqrt(PreviewPixels / std::max(1.0, double(source.width()) * source.height()));
    if (times >= 0.8)
        return;
    const QSize size = (QSizeF(source.size()) * times).toSize();
    const QRect whole({}, size);
    whenFinished(QtConcurrent::run(&m_pool, turnedAndScaled, source, 0, size, whole), this,
                 [this, page, dpi = m_pictures[page].dpi, document = m_document](const QImage &preview) {
                     const auto at = m_pictures.find(page);
                     if (document == m_document && at != m_pictures.end() && at->dpi == dpi)
                         at->preview = preview;
                 });
}

void PageImages::setError(int page, const QString &message)
{
    m_pictures[page].error = message;
    emit changed(page);
}

bool PageImages::fits(const Picture &picture, const PagePlace &place, int turned) const
{
    return !picture.shown.isNull() && picture.shownSize == place.size && picture.shownTurned == turned &&
           picture.region.contains(place.seen);
}

bool PageImages::isSharp(const PagePlace &place, int turned) const
{
    const auto picture = m_pictures.constFind(place.page);
    return picture != m_pictures.constEnd() && fits(*picture, place, turned) && picture->shownDpi >= place.dpi;
}

void PageImages::scale(const PagePlace &place)
{
    Picture &picture = m_pictures[place.page];
    if (picture.source.isNull() || picture.scaling || place.size.isEmpty() ||
        (fits(picture, place, m_turned) && picture.shownDpi == picture.dpi))
        return;
    picture.scaling = true;
    const QRect region = regionFor(place);
    const auto done = [this, page = place.page, size = place.size, region, turned = m_turned, dpi = picture.dpi,
                       document = m_document](const QImage &scaled) {
        const auto at = m_pictures.find(page);
        if (document != m_document || at == m_pictures.end() || !at->scaling)
            return;
        at->scaling = false;
        at->shown = scaled;
        at->region = region;
        at->shownSize = size;
        at->shownTurned = turned;
        at->shownDpi = dpi;
        emit changed(page);
        const auto now = std::ranges::find(m_places, page, &PagePlace::page);
        if (now != m_places.end())
            scale(*now); // the zoom may have changed while it was made
    };
    whenFinished(QtConcurrent::run(&m_pool, turnedAndScaled, picture.source, m_turned, place.size, region), this, done);
}

void PageImages::forgetFar()
{
    qsizetype bytes = 0;
    QList<int> far;
    for (auto it = m_pictures.begin(); it != m_pictures.end(); ++it) {
        bytes += it->source.sizeInBytes() + it->shown.sizeInBytes();
        const bool seen = std::ranges::find(m_places, it.key(), &PagePlace::page) != m_places.end();
        if (!seen && !it->source.isNull())
            far.append(it.key());
    }
    const int here = m_places.isEmpty() ? 0 : m_places.first().page;
    std::ranges::sort(far, std::greater{}, [here](int page) { return std::abs(page - here); });
    for (const int page : std::as_const(far)) {
        if (bytes <= KeptBytes)
            return;
        bytes -= m_pictures[page].source.sizeInBytes() + m_pictures[page].shown.sizeInBytes();
        forget(page);
    }
}

// --- painting

void PageImages::paint(QPainter &painter, const PagePlace &place, int turned) const
{
    const Picture picture = m_pictures.value(place.page);
    if (fits(picture, place, turned)) {
        painter.drawImage(picture.region.topLeft(), picture.shown);
        return;
    }
    // Until the right one is made: what was made before, stretched, or the source where that does not reach. Never
    // both: at 200 % on a large screen each is most of a frame.
    const bool usable = !picture.shown.isNull() && picture.shownTurned == turned;
    const double x = usable ? double(place.size.width()) / picture.shownSize.width() : 1;
    const double y = usable ? double(place.size.height()) / picture.shownSize.height() : 1;
    const QRect part = picture.region;
    const QRectF reach(part.x() * x, part.y() * y, part.width() * x, part.height() * y);
    if (usable && reach.adjusted(-1, -1, 1, 1).contains(place.seen)) {
        painter.drawImage(reach, picture.shown);
        return;
    }
    const bool zooming = !picture.shown.isNull() && picture.shownSize != place.size;
    const QImage &base = zooming && !picture.preview.isNull() ? picture.preview : picture.source;
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture.shown.isNull());
    painter.setTransform(toPlace(base.size(), turned, place.size), true);
    painter.drawImage(0, 0, base);
}

} // namespace desk
