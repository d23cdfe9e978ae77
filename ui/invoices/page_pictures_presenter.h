// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/invoices/invoice_service.h"

#include <QHash>
#include <QImage>
#include <QTimer>

#include <functional>
#include <stop_token>

namespace desk {

/// Pictures of the pages of the document that is looked at, and of the first pages of those that are likely to be
/// opened next: they are drawn ahead, one at a time, while nothing else is waited for.
/// Threads: main thread. Ownership: borrows the service. Memory: none; the service keeps the last pictures.
class PagePicturesPresenter : public QObject {
    Q_OBJECT
public:
    /// The resolution at which the first of these pages will be looked at; 0 = not known.
    using DpiOf = std::function<int(const QList<ReadPage> &)>;

    explicit PagePicturesPresenter(InvoiceService &invoices, QObject *parent = nullptr);
    ~PagePicturesPresenter() override;

    void setDpi(DpiOf dpiOf) { m_dpiOf = std::move(dpiOf); }
    /// Whose pages are asked for from now on; an invalid id = nobody's. What was asked before is given up.
    void open(InvoiceId id);
    /// Answers with ready or failed; no answer once the picture is dropped or another document is open.
    void ask(int page, int dpi);
    void drop(int page, int dpi);
    /// Draws the first page of each ahead, the likeliest first. Replaces what was wished for before; no answer.
    void prefetch(const QList<InvoiceId> &ids);

signals:
    void ready(int page, int dpi, const QImage &picture);
    void failed(int page, int dpi, const desk::Error &error);

private:
    using Question = std::pair<int, int>; ///< page, dpi

    void goAhead();
    void drawAhead(InvoiceId id);
    void endAhead(quint64 number);
    void stopAhead();

    InvoiceService &m_invoices;
    DpiOf m_dpiOf;
    InvoiceId m_id;
    QHash<Question, std::stop_source> m_asked;
    QList<InvoiceId> m_wished;
    InvoiceId m_ahead; ///< being drawn ahead
    std::stop_source m_aheadStop;
    quint64 m_aheadNumber = 0;
    qint64 m_aheadBytes = 0; ///< of the pictures drawn since the last prefetch()
    QTimer m_idle;
};

} // namespace desk
