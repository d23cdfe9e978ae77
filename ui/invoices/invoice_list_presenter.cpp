// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoice_list_presenter.h"

#include "core/base/when_finished.h"
#include "core/invoices/filing/filing_service.h"
#include "core/storage/settings_service.h"

namespace desk {

namespace {
constexpr int TextDelayMs = 60;
constexpr int FeedDelayMs = 250;   // many commits a second while files are read: one question for all of them
constexpr int TotalsDelayMs = 120; // after the rows, which are waited for
constexpr int SelectionDelayMs = 150;
constexpr int SnippetDelayMs = 80;
} // namespace

InvoiceListPresenter::InvoiceListPresenter(const InvoiceServices &services, QObject *parent)
    : QObject(parent),
      m_invoices(services.invoices),
      m_filing(services.filing),
      m_settings(services.settings),
      m_model([&invoices = services.invoices](QList<InvoiceId> ids) { return invoices.rows(std::move(ids)); })
{
    m_model.setThreshold(m_settings.values().certainty);
    m_model.setToday(QDate::currentDate());
    connect(&m_settings, &SettingsService::changed, this,
            [this](const Settings &values) { m_model.setThreshold(values.certainty); });
    connect(&services.changes, &ChangeFeed::changed, this, &InvoiceListPresenter::onFeed);
    connect(&m_model, &InvoiceListModel::fetchFailed, this, &InvoiceListPresenter::failed);

    const auto later = [this](QTimer &timer, int ms, auto work) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, work);
    };
    later(m_textTimer, TextDelayMs, [this] {
        if (m_filter.query.text == m_typedText)
            return;
        m_filter.query.text = m_typedText;
        emit filterChanged();
        ask(true);
    });
    later(m_feedTimer, FeedDelayMs, [this] { ask(false); });
    later(m_countTimer, FeedDelayMs, [this] { askCounts(); });
    later(m_totalsTimer, TotalsDelayMs, [this] { askTotals(); });
    later(m_selectionTimer, SelectionDelayMs, [this] { askSelectionTotals(); });
    later(m_snippetTimer, SnippetDelayMs, [this] { askSnippet(); });
}

InvoiceListPresenter::~InvoiceListPresenter() = default;

QString InvoiceListPresenter::me() const
{
    return m_filing.me();
}

bool InvoiceListPresenter::isFiltered() const
{
    return !m_filter.query.text.isEmpty() || !m_filter.query.statuses.isEmpty() || m_filter.hasMore();
}

void InvoiceListPresenter::setText(const QString &text)
{
    m_typedText = text.trimmed();
    m_textTimer.start();
}

void InvoiceListPresenter::setStatuses(const QList<InvoiceStatus> &statuses)
{
    InvoiceQuery &query = m_filter.query;
    if (query.statuses == statuses && !query.inTrash)
        return;
    query.statuses = statuses;
    query.inTrash = false;
    emit filterChanged();
    ask(true);
}

void InvoiceListPresenter::showTrash()
{
    m_filter.query.statuses.clear();
    m_filter.query.inTrash = true;
    emit filterChanged();
    ask(true);
}

void InvoiceListPresenter::setFilter(const ListFilter &filter)
{
    ListFilter next = filter;
    next.query.sort = m_filter.query.sort;
    next.query.descending = m_filter.query.descending;
    next.query.inTrash = m_filter.query.inTrash && next.query.statuses.isEmpty();
    next.query.only.clear();
    if (next == m_filter)
        return;
    m_textTimer.stop();
    m_typedText = next.query.text;
    m_filter = next;
    emit filterChanged();
    ask(true);
}

void InvoiceListPresenter::clearFilter()
{
    setFilter({});
}

void InvoiceListPresenter::sortBy(InvoiceQuery::Sort sort, bool descending)
{
    InvoiceQuery &query = m_filter.query;
    if (query.sort == sort && query.descending == descending)
        return;
    query.sort = sort;
    query.descending = descending;
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
    const QDate today = QDate::currentDate();
    m_query = m_filter.on(today);
    m_model.setToday(today);
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
        m_totalsTimer.start();
        m_snippetTimer.start();
    });
}

void InvoiceListPresenter::askCounts()
{
    whenFinished(m_invoices.counts(), this, [this](const Result<InvoiceCounts> &counts) {
        if (!counts) {
            emit failed(counts.error());
            return;
        }
        const bool trashMoved = counts->inTrash != m_counts.inTrash;
        m_counts = *counts;
        emit countsChanged();
        if (trashMoved && m_loaded && !m_feedTimer.isActive())
            m_feedTimer.start(); // what went there left the list without being removed
    });
}

void InvoiceListPresenter::askTotals()
{
    const quint64 question = ++m_askedTotals;
    whenFinished(m_invoices.totals(m_query), this, [this, question](const Result<QueryTotals> &totals) {
        if (question != m_askedTotals)
            return;
        if (totals)
            emit totalsChanged(*totals);
        else
            emit failed(totals.error());
    });
}

void InvoiceListPresenter::setSelection(const QList<InvoiceId> &ids, bool all)
{
    m_selection = all ? QList<InvoiceId>() : ids; // the sums of the whole list are there already
    ++m_askedSelection;
    if (m_selection.size() > 1)
        m_selectionTimer.start();
    else
        emit selectionTotalsChanged(std::nullopt);
}

void InvoiceListPresenter::askSelectionTotals()
{
    if (m_selection.size() < 2)
        return;
    InvoiceQuery query;
    query.only = m_selection;
    const quint64 question = ++m_askedSelection;
    whenFinished(m_invoices.totals(query), this, [this, question](const Result<QueryTotals> &totals) {
        if (question == m_askedSelection && totals)
            emit selectionTotalsChanged(*totals);
    });
}

void InvoiceListPresenter::askPeople()
{
    whenFinished(m_filing.people(), this, [this](const Result<QStringList> &people) {
        if (people)
            emit peopleChanged(*people);
    });
}

void InvoiceListPresenter::setCurrent(InvoiceId id)
{
    m_current = id;
    m_snippetTimer.start();
}

void InvoiceListPresenter::askSnippet()
{
    const quint64 question = ++m_askedSnippet;
    if (m_query.text.isEmpty() || !m_current.isValid()) {
        emit snippetChanged({});
        return;
    }
    whenFinished(m_invoices.snippet(m_current, m_query.text), this, [this, question](const Result<QString> &snippet) {
        if (question == m_askedSnippet)
            emit snippetChanged(snippet.value_or(QString()));
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
    if (!m_loaded)
        return;
    const bool mayLeave = !m_query.statuses.isEmpty() || m_query.inTrash || m_filter.hasMore();
    if ((cameOrWent || mayLeave) && !m_feedTimer.isActive())
        m_feedTimer.start();
    if (!m_totalsTimer.isActive())
        m_totalsTimer.start();
}

} // namespace desk
