// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/invoices/invoice_service.h"
#include "core/storage/change_feed.h"

#include <QTimer>

namespace desk {

/// What arrived since the beginning of yesterday, by what became of it.
struct RecentWork {
    int arrived = 0, approved = 0, needReview = 0, rejected = 0, failed = 0, waiting = 0;
    bool operator==(const RecentWork &) const = default;
};

/// What Today shows. Reads again, at most four times a second, when something was committed.
/// Threads: main thread. Ownership: borrows the services.
class TodayPresenter : public QObject {
    Q_OBJECT
public:
    TodayPresenter(InvoiceService &invoices, ChangeFeed &changes, const Clock &clock, QObject *parent = nullptr);

    /// Reads everything that Today shows; the signals bring it.
    void reload();
    void readMore(const QList<InvoiceId> &ids);
    /// Only while Today is seen does it read on its own.
    void setActive(bool active);
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

signals:
    void needsYou(const QList<desk::InvoiceId> &ids, const QList<desk::InvoiceRow> &first);
    void moreRows(const QList<desk::InvoiceRow> &rows);
    void recent(const desk::RecentWork &work, const desk::InvoiceCounts &counts);
    void failed(const desk::Error &error);

private:
    void readNeedsYou();
    void readRecent();
    void countRecent(QList<InvoiceId> ids, int from, RecentWork work);

    InvoiceService &m_invoices;
    const Clock &m_clock;
    QTimer m_later;
    bool m_active = false;
    bool m_stale = true;
    int m_rowsShown = 0;
    quint64 m_generation = 0;
};

} // namespace desk
