// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int TextDelayMs = 60;
constexpr int FeedDelayMs = 250; // many commits a second while files are read: one question for all of them
constexpr int BulkBatch = 100;   // the database groups the commits of a batch
} // namespace

/// One action on many invoices, batch after batch.
struct InvoiceListPresenter::Bulk {
    BulkOutcome outcome;
    QList<InvoiceId> todo;
    QString reason;
    int underway = 0;
};

InvoiceListPresenter::InvoiceListPresenter(InvoiceService &invoices, ChangeFeed &changes, SettingsService &settings,
                                           QObject *parent)
    : QObject(parent),
      m_invoices(invoices),
      m_settings(settings),
      m_model([&invoices](QList<InvoiceId> ids) { return invoices.rows(std::move(ids)); })
{
    m_model.setThreshold(settings.values().certainty);
    connect(&settings, &SettingsService::changed, this,
            [this](const Settings &values) { m_model.setThreshold(values.certainty); });
    connect(&changes, &ChangeFeed::changed, this, &InvoiceListPresenter::onFeed);
    connect(&m_model, &InvoiceListModel::fetchFailed, this, &InvoiceListPresenter::failed);

    for (QTimer *timer : {&m_textTimer, &m_feedTimer, &m_countTimer})
        timer->setSingleShot(true);
    m_textTimer.setInterval(TextDelayMs);
    m_feedTimer.setInterval(FeedDelayMs);
    m_countTimer.setInterval(FeedDelayMs);
    connect(&m_textTimer, &QTimer::timeout, this, [this] {
        if (m_query.text == m_typedText)
            return;
        m_query.text = m_typedText;
        ask(true);
    });
    connect(&m_feedTimer, &QTimer::timeout, this, [this] { ask(false); });
    connect(&m_countTimer, &QTimer::timeout, this, &InvoiceListPresenter::askCounts);
}

InvoiceListPresenter::~InvoiceListPresenter() = default;

void InvoiceListPresenter::setText(const QString &text)
{
    m_typedText = text.trimmed();
    m_textTimer.start();
}

void InvoiceListPresenter::setStatuses(const QList<InvoiceStatus> &statuses)
{
    if (m_query.statuses == statuses)
        return;
    m_query.statuses = statuses;
    ask(true);
}

void InvoiceListPresenter::clearFilter()
{
    m_textTimer.stop();
    m_typedText.clear();
    m_query.text.clear();
    m_query.statuses.clear();
    ask(true);
}

void InvoiceListPresenter::sortBy(InvoiceQuery::Sort sort, bool descending)
{
    if (m_query.sort == sort && m_query.descending == descending)
        return;
    m_query.sort = sort;
    m_query.descending = descending;
    if (m_loaded)
        ask(true);
}

void InvoiceListPresenter::reload()
{
    ask(true);
    askCounts();
}

void InvoiceListPresenter::ask(bool byPerson)
{
    // An answer to an older question is dropped; its "by the person" must not get lost with it.
    m_askingByPerson = m_askingByPerson || byPerson;
    if (byPerson) {
        m_feedTimer.stop();
        emit queryChanged();
    }
    const quint64 question = ++m_asked;
    whenFinished(m_invoices.ids(m_query), this, [this, question](const Result<QList<InvoiceId>> &ids) {
        if (question != m_asked)
            return;
        const bool personally = std::exchange(m_askingByPerson, false);
        if (!ids) {
            emit failed(ids.error());
            return;
        }
        const bool first = !std::exchange(m_loaded, true);
        if (first || *ids != m_model.ids()) {
            emit aboutToChange(personally);
            m_model.setIds(*ids);
        }
        emit changed(personally);
    });
}

void InvoiceListPresenter::askCounts()
{
    whenFinished(m_invoices.counts(), this, [this](const Result<InvoiceCounts> &counts) {
        if (!counts) {
            emit failed(counts.error());
            return;
        }
        m_counts = *counts;
        emit countsChanged();
    });
}

void InvoiceListPresenter::onFeed(const QList<Change> &changes)
{
    QList<InvoiceId> updated;
    bool cameOrWent = false;
    for (const Change &change : changes) {
        if (change.entity != Entity::Invoice)
            continue;
        if (change.kind == ChangeKind::Updated)
            updated.append(InvoiceId{change.id});
        else
            cameOrWent = true;
    }
    if (updated.isEmpty() && !cameOrWent)
        return;
    m_model.refresh(updated);
    // Not restarted: under a steady stream of changes the list still follows four times a second.
    if (!m_countTimer.isActive())
        m_countTimer.start();
    if ((cameOrWent || !m_query.statuses.isEmpty()) && m_loaded && !m_feedTimer.isActive())
        m_feedTimer.start();
}

void InvoiceListPresenter::approve(const QList<InvoiceId> &ids)
{
    auto bulk = std::make_shared<Bulk>();
    bulk->outcome.action = BulkOutcome::Action::Approve;
    bulk->todo = ids;
    runBulk(bulk);
}

void InvoiceListPresenter::reject(const QList<InvoiceId> &ids, const QString &reason)
{
    auto bulk = std::make_shared<Bulk>();
    bulk->outcome.action = BulkOutcome::Action::Reject;
    bulk->todo = ids;
    bulk->reason = reason;
    runBulk(bulk);
}

void InvoiceListPresenter::reopen(const QList<InvoiceId> &ids)
{
    auto bulk = std::make_shared<Bulk>();
    bulk->outcome.action = BulkOutcome::Action::Reopen;
    bulk->todo = ids;
    runBulk(bulk);
}

void InvoiceListPresenter::readAgain(const QList<InvoiceId> &ids)
{
    ImportOptions options;
    options.again = true;
    options.autoApprove = m_settings.values().autoApprove;
    whenFinished(m_invoices.readAgain(ids, options), this, [this, ids](const Result<> &started) {
        BulkOutcome outcome;
        outcome.action = BulkOutcome::Action::ReadAgain;
        if (started)
            outcome.done = ids;
        else
            outcome.errors.append(started.error());
        emit bulkDone(outcome);
    });
}

void InvoiceListPresenter::runBulk(std::shared_ptr<Bulk> bulk)
{
    if (bulk->todo.isEmpty()) {
        finishBulk(*bulk);
        return;
    }
    const QList<InvoiceId> batch = bulk->todo.first(std::min<qsizetype>(BulkBatch, bulk->todo.size()));
    bulk->todo.remove(0, batch.size());
    whenFinished(m_invoices.rows(batch), this, [this, bulk](const Result<QList<InvoiceRow>> &rows) {
        if (!rows) {
            bulk->outcome.errors.append(rows.error());
            runBulk(bulk);
            return;
        }
        runBulkRows(bulk, *rows);
    });
}

void InvoiceListPresenter::runBulkRows(std::shared_ptr<Bulk> bulk, const QList<InvoiceRow> &rows)
{
    using Action = BulkOutcome::Action;
    BulkOutcome &outcome = bulk->outcome;
    bulk->underway = 1; // this function itself, so that an early answer does not start the next batch
    const auto oneDone = [this, bulk] {
        if (--bulk->underway == 0)
            runBulk(bulk);
    };
    for (const InvoiceRow &row : rows) {
        const bool settled = row.status == InvoiceStatus::Approved || row.status == InvoiceStatus::Rejected;
        const bool unread = row.status == InvoiceStatus::Queued || row.status == InvoiceStatus::Reading;
        if (outcome.action == Action::Reopen ? !settled : settled) {
            ++outcome.settled;
            continue;
        }
        if (unread || (outcome.action == Action::Approve && row.status == InvoiceStatus::Failed)) {
            ++outcome.notRead;
            continue;
        }
        if (outcome.action == Action::Approve && row.blockingFindings > 0) {
            ++outcome.blocked;
            continue;
        }
        ++bulk->underway;
        QFuture<Result<int>> saved = outcome.action == Action::Approve ? m_invoices.approve(row.id, row.rowVersion)
                                     : outcome.action == Action::Reject
                                         ? m_invoices.reject(row.id, row.rowVersion, bulk->reason)
                                         : m_invoices.reopen(row.id, row.rowVersion);
        whenFinished(saved, this, [bulk, oneDone, id = row.id](const Result<int> &version) {
            if (version)
                bulk->outcome.done.append(id);
            else if (version.error().code == ErrorCode::NotAllowed)
                ++bulk->outcome.incomplete;
            else if (version.error().code == ErrorCode::Conflict)
                ++bulk->outcome.changed;
            else
                bulk->outcome.errors.append(version.error());
            oneDone();
        });
    }
    oneDone();
}

void InvoiceListPresenter::finishBulk(const Bulk &bulk)
{
    emit bulkDone(bulk.outcome);
    ask(false);
    askCounts();
}

} // namespace desk
