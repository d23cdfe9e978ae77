// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/invoices/invoice_service.h"
#include "core/invoices/payables/payables_service.h"
#include "core/storage/change_feed.h"

#include <QTimer>

namespace desk {

/// What arrived since the beginning of yesterday, by what became of it.
struct RecentWork {
    int arrived = 0, approved = 0, needReview = 0, rejected = 0, failed = 0, waiting = 0;
    bool operator==(const RecentWork &) const = default;
};

class FilingService;

/// What is to be paid soon, per currency, credit notes taken off.
struct PaymentsDue {
    struct Group {
        int count = 0;
        QList<Money> totals;
        bool operator==(const Group &) const = default;
    };
    Group overdue, thisWeek;
    /// Invoices whose cash discount ends within three days, and what it would save.
    Group discounts;
    [[nodiscard]] bool isEmpty() const { return overdue.count + thisWeek.count + discounts.count == 0; }
    bool operator==(const PaymentsDue &) const = default;
};

/// Pure. @param today  the person's day.
[[nodiscard]] PaymentsDue paymentsDue(const QList<Payable> &payables, QDate today);

/// What Today shows. Reads again, at most four times a second, when something was committed.
/// Threads: main thread. Ownership: borrows the services.
class TodayPresenter : public QObject {
    Q_OBJECT
public:
    TodayPresenter(InvoiceService &invoices, FilingService &filing, PayablesService &payables, ChangeFeed &changes,
                   const Clock &clock, QObject *parent = nullptr);

    /// Reads everything that Today shows; the signals bring it.
    void reload();
    void readMore(const QList<InvoiceId> &ids);
    /// Only while Today is seen does it read on its own.
    void setActive(bool active);
    [[nodiscard]] QDateTime now() const { return m_clock.now(); }

    [[nodiscard]] QString me() const;

signals:
    /// Those that are assigned to the person come first.
    void needsYou(const QList<desk::InvoiceId> &ids, const QList<desk::InvoiceRow> &first);
    void payments(const desk::PaymentsDue &due);
    void moreRows(const QList<desk::InvoiceRow> &rows);
    void recent(const desk::RecentWork &work, const desk::InvoiceCounts &counts);
    void failed(const desk::Error &error);

private:
    void readNeedsYou();
    void readFirstRows(const QList<InvoiceId> &ids, quint64 generation);
    void readPayments();
    void readRecent();
    void countRecent(QList<InvoiceId> ids, int from, RecentWork work);

    InvoiceService &m_invoices;
    FilingService &m_filing;
    PayablesService &m_payables;
    const Clock &m_clock;
    QTimer m_later;
    bool m_active = false;
    bool m_stale = true;
    int m_rowsShown = 0;
    quint64 m_generation = 0;
};

} // namespace desk
