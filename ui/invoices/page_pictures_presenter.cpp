// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/page_pictures_presenter.h"

#include "core/base/when_finished.h"

namespace desk {

namespace {

constexpr int IdleMs = 60; ///< after the last picture that somebody looks at
/// More than this would push the page that is looked at out of the memory of the service.
constexpr qint64 MaxAheadBytes = 48 * 1024 * 1024;

} // namespace

PagePicturesPresenter::PagePicturesPresenter(InvoiceService &invoices, QObject *parent)
    : QObject(parent), m_invoices(invoices)
{
    m_idle.setSingleShot(true);
    m_idle.setInterval(IdleMs);
    connect(&m_idle, &QTimer::timeout, this, &PagePicturesPresenter::goAhead);
}

PagePicturesPresenter::~PagePicturesPresenter()
{
    for (std::stop_source &source : m_asked)
        source.request_stop();
    m_aheadStop.request_stop();
}

void PagePicturesPresenter::open(InvoiceId id)
{
    const QHash<Question, std::stop_source> before = std::exchange(m_asked, {});
    for (std::stop_source source : before)
        source.request_stop();
    m_id = id;
    m_wished.clear();
    if (id.isValid() && m_ahead == id)
        return; // just what is needed now
    stopAhead();
    if (id.isValid())
        drawAhead(id); // while the invoice itself is still being loaded
}

void PagePicturesPresenter::ask(int page, int dpi)
{
    const Question question{page, dpi};
    if (!m_id.isValid() || m_asked.contains(question))
        return;
    m_idle.stop();
    std::stop_source source;
    m_asked.insert(question, source);
    whenFinished(m_invoices.pageImage(m_id, page, dpi, source.get_token()), this,
                 [this, question, stop = source.get_token()](const Result<QImage> &picture) {
                     if (stop.stop_requested())
                         return;
                     m_asked.remove(question);
                     if (picture)
                         emit ready(question.first, question.second, *picture);
                     else
                         emit failed(question.first, question.second, picture.error());
                     if (m_asked.isEmpty() && !m_wished.isEmpty())
                         m_idle.start();
                 });
}

void PagePicturesPresenter::drop(int page, int dpi)
{
    m_asked.take({page, dpi}).request_stop();
    if (m_asked.isEmpty() && !m_wished.isEmpty())
        m_idle.start();
}

void PagePicturesPresenter::prefetch(const QList<InvoiceId> &ids)
{
    m_wished = ids;
    m_wished.removeAll(m_id);
    m_aheadBytes = 0;
    if (m_ahead.isValid() && m_ahead != m_id && !m_wished.removeAll(m_ahead))
        stopAhead();
    if (m_asked.isEmpty())
        m_idle.start();
}

void PagePicturesPresenter::goAhead()
{
    if (m_ahead.isValid() || !m_asked.isEmpty() || m_wished.isEmpty() || m_aheadBytes >= MaxAheadBytes)
        return;
    drawAhead(m_wished.takeFirst());
}

void PagePicturesPresenter::drawAhead(InvoiceId id)
{
    if (!m_dpiOf)
        return;
    m_ahead = id;
    m_aheadStop = {};
    const quint64 number = ++m_aheadNumber;
    whenFinished(m_invoices.pages(id), this, [this, id, number](const Result<QList<ReadPage>> &pages) {
        if (number != m_aheadNumber)
            return;
        const int dpi = pages && !pages->isEmpty() ? m_dpiOf(*pages) : 0;
        if (dpi <= 0)
            return endAhead(number);
        whenFinished(m_invoices.pageImage(id, 0, dpi, m_aheadStop.get_token()), this,
                     [this, number](const Result<QImage> &picture) {
                         if (number == m_aheadNumber && picture)
                             m_aheadBytes += picture->sizeInBytes();
                         endAhead(number);
                     });
    });
}

void PagePicturesPresenter::endAhead(quint64 number)
{
    if (number != m_aheadNumber)
        return;
    m_ahead = {};
    if (m_asked.isEmpty() && !m_wished.isEmpty())
        m_idle.start();
}

void PagePicturesPresenter::stopAhead()
{
    ++m_aheadNumber;
    m_aheadStop.request_stop();
    m_ahead = {};
}

} // namespace desk
