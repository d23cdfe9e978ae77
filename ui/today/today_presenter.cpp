// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/filing/filing_service.h"
#include "ui/today/needs_you_model.h"

namespace desk {

namespace {

constexpr int ReloadDelayMs = 250;
constexpr int RecentChunk = 500;
constexpr int RecentLimit = 10'000;

void count(RecentWork &work, InvoiceStatus status)
{
    ++work.arrived;
    switch (status) {
    case InvoiceStatus::Queued:
    case InvoiceStatus::Reading:
        ++work.waiting;
        break;
    case InvoiceStatus::NeedsReview:
        ++work.needReview;
        break;
    case InvoiceStatus::Approved:
        ++work.approved;
        break;
    case InvoiceStatus::Rejected:
        ++work.rejected;
        break;
    case InvoiceStatus::Failed:
        ++work.failed;
        break;
    }
}

/// Midnight of yesterday where the person is.
QDateTime startOfYesterday(const QDateTime &now)
{
    return now.toLocalTime().date().addDays(-1).startOfDay();
}

QList<InvoiceId> mineFirst(const QList<InvoiceId> &all, const QList<InvoiceId> &mine)
{
    const QSet<InvoiceId> first(mine.begin(), mine.end());
    QList<InvoiceId> ordered = mine;
    ordered.reserve(all.size());
    for (const InvoiceId id : all) {
        if (!first.contains(id))
            ordered.append(id);
    }
    return ordered;
}

void addTo(PaymentsDue::Group &group, const Money &amount)
{
    const auto same = std::ranges::find(group.totals, amount.currency, &Money::currency);
    if (same == group.totals.end())
        group.totals.append(amount);
    else
        same->minorUnits += amount.minorUnits;
}

/// What is ordered at the bank already needs nobody.
bool waits(const Payable &payable)
{
    return payable.state == PaymentState::Open || payable.state == PaymentState::Released;
}

} // namespace

PaymentsDue paymentsDue(const QList<Payable> &payables, QDate today)
{
    constexpr int DiscountDays = 3;
    PaymentsDue due;
    const QDate endOfWeek = today.addDays(7 - today.dayOfWeek());
    QList<Payable> waiting = payables;
    waiting.removeIf([](const Payable &payable) { return !waits(payable); });
    for (const DueWeek &week : dueByWeek(waiting, today)) {
        const bool now = week.kind == DueWeek::Kind::Week && week.monday <= endOfWeek;
        if (week.kind != DueWeek::Kind::Overdue && !now)
            continue;
        PaymentsDue::Group &group = now ? due.thisWeek : due.overdue;
        group.count += int(week.payables.size());
        for (const Money &total : week.totals)
            addTo(group, total);
    }
    for (const Payable &payable : std::as_const(waiting)) {
        const auto discount = payable.discountOn(today);
        if (!discount || today.daysTo(discount->until) > DiscountDays)
            continue;
        ++due.discounts.count;
        addTo(due.discounts, {discount->minorUnits, payable.amount.currency});
    }
    return due;
}

TodayPresenter::TodayPresenter(InvoiceService &invoices, FilingService &filing, PayablesService &payables,
                               ChangeFeed &changes, const Clock &clock, QObject *parent)
    : QObject(parent), m_invoices(invoices), m_filing(filing), m_payables(payables), m_clock(clock)
{
    m_later.setSingleShot(true);
    m_later.setInterval(ReloadDelayMs);
    connect(&m_later, &QTimer::timeout, this, &TodayPresenter::reload);
    connect(&changes, &ChangeFeed::changed, this, [this](const QList<Change> &list) {
        if (std::ranges::none_of(list, [](const Change &change) { return change.entity == Entity::Invoice; }))
            return;
        m_stale = true;
        if (m_active && !m_later.isActive())
            m_later.start();
    });
}

void TodayPresenter::setActive(bool active)
{
    m_active = active;
    if (active && m_stale)
        reload();
}

void TodayPresenter::reload()
{
    m_stale = false;
    ++m_generation;
    readNeedsYou();
    readPayments();
    readRecent();
}

QString TodayPresenter::me() const
{
    return m_filing.me();
}

void TodayPresenter::readMore(const QList<InvoiceId> &ids)
{
    whenFinished(m_invoices.rows(ids), this, [this, generation = m_generation](const Result<QList<InvoiceRow>> &rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        m_rowsShown += int(rows->size());
        emit moreRows(*rows);
    });
}

void TodayPresenter::readNeedsYou()
{
    InvoiceQuery query;
    query.statuses = {InvoiceStatus::NeedsReview, InvoiceStatus::Failed};
    query.sort = InvoiceQuery::Sort::Imported;
    query.descending = false; // what waited longest comes first
    InvoiceQuery mine = query;
    mine.assignee = me();
    whenFinished(m_invoices.ids(query), this,
                 [this, mine, generation = m_generation](const Result<QList<InvoiceId>> &all) {
                     if (generation != m_generation)
                         return;
                     if (!all) {
                         emit failed(all.error());
                         return;
                     }
                     if (mine.assignee.isEmpty())
                         return readFirstRows(*all, generation);
                     whenFinished(m_invoices.ids(mine), this,
                                  [this, generation, all = *all](const Result<QList<InvoiceId>> &first) {
                                      if (generation == m_generation)
                                          readFirstRows(mineFirst(all, first.value_or(QList<InvoiceId>())), generation);
                                  });
                 });
}

void TodayPresenter::readFirstRows(const QList<InvoiceId> &ids, quint64 generation)
{
    const auto first = ids.first(std::min<qsizetype>(ids.size(), std::max(m_rowsShown, NeedsYouModel::Chunk)));
    whenFinished(m_invoices.rows(first), this, [this, generation, ids](const Result<QList<InvoiceRow>> &rows) {
        if (generation != m_generation)
            return;
        if (!rows) {
            emit failed(rows.error());
            return;
        }
        m_rowsShown = int(rows->size());
        emit needsYou(ids, *rows);
    });
}

void TodayPresenter::readPayments()
{
    whenFinished(m_payables.payables(false), this,
                 [this, generation = m_generation](const Result<QList<Payable>> &payables) {
                     if (generation == m_generation && payables)
                         emit this->payments(paymentsDue(*payables, m_clock.now().toLocalTime().date()));
                 });
}

void TodayPresenter::readRecent()
{
    InvoiceQuery query;
    query.sort = InvoiceQuery::Sort::Imported;
    query.descending = true;
    whenFinished(m_invoices.ids(query), this, [this, generation = m_generation](const Result<QList<InvoiceId>> &ids) {
        if (generation == m_generation && ids)
            countRecent(*ids, 0, {});
    });
}

// Newest first, a part at a time, until one is older than yesterday.
void TodayPresenter::countRecent(QList<InvoiceId> ids, int from, RecentWork work)
{
    const auto part = ids.mid(from, RecentChunk);
    whenFinished(m_invoices.rows(part), this,
                 [this, generation = m_generation, ids, from, work](const Result<QList<InvoiceRow>> &rows) mutable {
                     if (generation != m_generation || !rows)
                         return;
                     const QDateTime since = startOfYesterday(m_clock.now());
                     bool older = rows->isEmpty();
                     for (const InvoiceRow &row : *rows) {
                         older = older || row.importedAt < since;
                         if (row.importedAt >= since)
                             count(work, row.status);
                     }
                     const int next = from + RecentChunk;
                     if (!older && next < ids.size() && next < RecentLimit)
                         return countRecent(std::move(ids), next, work);
                     whenFinished(m_invoices.counts(), this,
                                  [this, generation, work](const Result<InvoiceCounts> &counts) {
                                      if (generation == m_generation && counts)
                                          emit recent(work, *counts);
                                  });
                 });
}

} // namespace desk
