// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_presenter.h"

#include "core/base/when_finished.h"
#include "core/storage/change_feed.h"
#include "core/storage/settings_service.h"
#include "ui/invoices/payables_change_command.h"
#include "ui/invoices/payables_words.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {
constexpr int TextDelayMs = 60;
constexpr int FeedDelayMs = 250;

bool isIn(PayablesPresenter::Filter filter, const Payable &payable)
{
    using Filter = PayablesPresenter::Filter;
    switch (filter) {
    case Filter::All:
        return payable.state != PaymentState::Paid;
    case Filter::Open:
        return payable.state == PaymentState::Open;
    case Filter::Released:
        return payable.state == PaymentState::Released;
    case Filter::OnHold:
        return payable.state == PaymentState::OnHold;
    case Filter::Ordered:
        return payable.state == PaymentState::Ordered;
    case Filter::Obstacle:
        return isStuck(payable);
    }
    return false;
}

/// Adds what became of one to what became of all.
void addOutcome(PaymentSummary &summary, const PaymentOutcome &outcome)
{
    if (outcome.result) {
        summary.done.append(outcome.id);
        return;
    }
    const Error &error = outcome.result.error();
    if (error.code == ErrorCode::NotAllowed && outcome.obstacle != PaymentObstacle::None)
        ++summary.obstacles[outcome.obstacle];
    else if (error.code == ErrorCode::NotAllowed)
        ++summary.otherState;
    else if (error.code == ErrorCode::Conflict || error.code == ErrorCode::NotFound)
        ++summary.changed;
    else
        summary.errors.append(error);
}

} // namespace

int PaymentSummary::left() const
{
    int count = onHold + ordered + otherState + changed + int(errors.size());
    for (const int some : obstacles)
        count += some;
    return count;
}

PaymentTarget targetOf(const Payable &payable)
{
    return {payable.id, payable.state, payable.holdReason, payable.paidOn};
}

PayablesPresenter::PayablesPresenter(PayablesService &payables, ChangeFeed &changes, SettingsService &settings,
                                     QObject *parent, std::function<QDate()> today)
    : QObject(parent), m_service(payables), m_settings(settings), m_today(std::move(today))
{
    m_feedTimer.setSingleShot(true);
    m_feedTimer.setInterval(FeedDelayMs);
    m_textTimer.setSingleShot(true);
    m_textTimer.setInterval(TextDelayMs);
    connect(&m_feedTimer, &QTimer::timeout, this, &PayablesPresenter::reload);
    connect(&m_textTimer, &QTimer::timeout, this, [this] {
        if (std::exchange(m_text, m_typedText) != m_typedText)
            show();
    });
    connect(&changes, &ChangeFeed::changed, this, &PayablesPresenter::onFeed);
    connect(&settings, &SettingsService::changed, this, [this] { m_feedTimer.start(); });
}

PayablesPresenter::~PayablesPresenter() = default;

// --- what is shown

void PayablesPresenter::onFeed(const QList<Change> &changes)
{
    const bool mine = std::ranges::any_of(
        changes, [](const Change &c) { return c.entity == Entity::Invoice || c.entity == Entity::PaymentOrder; });
    if (!mine)
        return;
    if (!m_watched)
        m_stale = true;
    else if (!m_feedTimer.isActive())
        m_feedTimer.start();
}

void PayablesPresenter::setWatched(bool watched)
{
    m_watched = watched;
    if (watched && (std::exchange(m_stale, false) || !m_loaded))
        reload();
}

void PayablesPresenter::reload()
{
    m_feedTimer.stop();
    const quint64 question = ++m_asked;
    whenFinished(m_service.payables(true), this, [this, question](const Result<QList<Payable>> &all) {
        if (question != m_asked)
            return;
        if (all)
            take(*all);
        else
            emit failed(all.error());
        for (const auto &step : std::exchange(m_afterReload, {}))
            step();
    });
}

void PayablesPresenter::take(const QList<Payable> &all)
{
    m_all = all;
    m_loaded = true;
    show();
}

bool PayablesPresenter::matches(const Payable &payable) const
{
    if (payable.state == PaymentState::Paid && !m_showPaid)
        return false;
    const bool state = m_filter == Filter::All || isIn(m_filter, payable);
    if (!state || m_text.isEmpty())
        return state;
    const QString where = payable.sellerName + u'\n' + payable.invoiceNumber + u'\n' + payable.fileName + u'\n' +
                          displayId(payable.id) + u'\n' + moneyText(payable.amount);
    const QStringList words = m_text.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words,
                               [&where](const QString &word) { return where.contains(word, Qt::CaseInsensitive); });
}

int PayablesPresenter::count(Filter filter) const
{
    return int(std::ranges::count_if(m_all, [filter](const Payable &payable) { return isIn(filter, payable); }));
}

void PayablesPresenter::show()
{
    QList<Payable> due;
    PayablesGroup paid{.week = {}, .paid = true};
    for (const Payable &payable : std::as_const(m_all)) {
        if (!matches(payable))
            continue;
        if (payable.state == PaymentState::Paid)
            paid.week.payables.append(payable);
        else
            due.append(payable);
    }
    QList<PayablesGroup> groups;
    for (const DueWeek &week : dueByWeek(due, today()))
        groups.append({.week = week, .paid = false});
    if (!paid.week.payables.isEmpty()) {
        std::ranges::stable_sort(paid.week.payables, std::ranges::greater{}, &Payable::paidOn);
        paid.week.totals = sumByCurrency(paid.week.payables);
        groups.append(paid);
    }
    emit aboutToChange();
    m_model.setGroups(groups, today(), m_settings.values().releaseAloneLimit);
    emit changed();
}

void PayablesPresenter::setFilter(Filter filter)
{
    if (std::exchange(m_filter, filter) != filter)
        show();
}

void PayablesPresenter::setText(const QString &text)
{
    m_typedText = text.simplified();
    m_textTimer.start();
}

void PayablesPresenter::setShowPaid(bool on)
{
    if (std::exchange(m_showPaid, on) != on)
        show();
}

const Payable *PayablesPresenter::find(InvoiceId id) const
{
    const auto it = std::ranges::find(m_all, id, &Payable::id);
    return it == m_all.end() ? nullptr : &*it;
}

void PayablesPresenter::setBusy(bool busy)
{
    if (std::exchange(m_busy, busy) != busy)
        emit busyChanged();
}

// --- what is done

void PayablesPresenter::release(const QList<Payable> &payables)
{
    PaymentSummary summary{.action = PaymentSummary::Action::Release};
    QList<Payable> chosen;
    for (const Payable &payable : payables) {
        const bool anew =
            payable.state == PaymentState::Released && payable.obstacle == PaymentObstacle::ChangedSinceRelease;
        if (payable.state == PaymentState::Open || anew)
            chosen.append(payable);
        else if (payable.state == PaymentState::OnHold)
            ++summary.onHold; // the others are released already, or further
    }
    //: For the undo menu.
    run(summary, chosen, m_service.release(chosen), tr("release"));
}

void PayablesPresenter::takeBack(const QList<Payable> &payables)
{
    PaymentSummary summary{.action = PaymentSummary::Action::TakeBack};
    QList<Payable> chosen;
    for (const Payable &payable : payables) {
        if (payable.state == PaymentState::Open || payable.state == PaymentState::Paid)
            continue;
        chosen.append(payable);
        summary.fromFile = summary.fromFile || payable.state == PaymentState::Ordered;
    }
    //: For the undo menu: a release or a hold was taken back.
    run(summary, chosen, m_service.takeBack(chosen), tr("take back"));
}

void PayablesPresenter::hold(const QList<Payable> &payables, const QString &reason)
{
    PaymentSummary summary{.action = PaymentSummary::Action::Hold};
    QList<Payable> chosen;
    for (const Payable &payable : payables) {
        if (payable.state == PaymentState::Open || payable.state == PaymentState::Released)
            chosen.append(payable);
        else if (payable.state == PaymentState::Ordered)
            ++summary.ordered;
    }
    //: For the undo menu: put on hold.
    run(summary, chosen, m_service.hold(chosen, reason), tr("hold"));
}

void PayablesPresenter::pay(const QList<Payable> &payables, QDate on)
{
    PaymentSummary summary{.action = PaymentSummary::Action::Pay};
    QList<Payable> chosen;
    for (const Payable &payable : payables) {
        if (payable.state == PaymentState::OnHold)
            ++summary.onHold;
        else if (payable.state != PaymentState::Paid)
            chosen.append(payable);
    }
    //: For the undo menu: marked as paid.
    run(summary, chosen, m_service.setPaid(chosen, on), tr("paid"));
}

void PayablesPresenter::unpay(const QList<Payable> &payables)
{
    PaymentSummary summary{.action = PaymentSummary::Action::Unpay};
    QList<Payable> chosen;
    for (const Payable &payable : payables) {
        if (payable.state == PaymentState::Paid)
            chosen.append(payable);
    }
    //: For the undo menu: the mark "paid" was taken away.
    run(summary, chosen, m_service.setPaid(chosen, {}), tr("not paid"));
}

void PayablesPresenter::run(PaymentSummary summary, const QList<Payable> &chosen, Outcomes outcomes,
                            const QString &what)
{
    setBusy(true);
    whenFinished(outcomes, this, [this, summary, chosen, what](const Result<QList<PaymentOutcome>> &all) mutable {
        if (!all) {
            summary.errors.append(all.error());
        } else {
            for (const PaymentOutcome &outcome : *all)
                addOutcome(summary, outcome);
        }
        finish(summary, chosen, what);
    });
}

void PayablesPresenter::finish(const PaymentSummary &summary, const QList<Payable> &before, const QString &what)
{
    m_afterReload.append([this, summary, before, what] {
        QList<PaymentTarget> stood, stand;
        for (const Payable &payable : before) {
            const Payable *now = find(payable.id);
            // Out of a file and back into it would need the file again; out of "paid" it goes back by itself.
            const bool canReturn = now && (payable.state != PaymentState::Ordered || now->state == PaymentState::Paid);
            if (!canReturn || !summary.done.contains(payable.id))
                continue;
            stood.append(targetOf(payable));
            stand.append(targetOf(*now));
        }
        setBusy(false);
        if (!stood.isEmpty())
            m_undo.push(new PayablesChangeCommand(*this, stood, stand, what)); // the stack owns it
        emit done(summary);
    });
    reload();
}

// --- undo

/// Acts that bring payments to where they are to stand; some need two, one after the other.
struct PayablesPresenter::Restoring {
    QList<PaymentTarget> targets;
    PaymentSummary summary;
    int rounds = 0;
    int underway = 0;
};

void PayablesPresenter::restore(const QList<PaymentTarget> &targets)
{
    auto restoring = std::make_shared<Restoring>();
    restoring->targets = targets;
    restoring->summary.action = PaymentSummary::Action::Restore;
    setBusy(true);
    restoreRound(restoring);
}

void PayablesPresenter::restoreRound(const std::shared_ptr<Restoring> &restoring)
{
    constexpr int MostRounds = 3; // paid -> open -> on hold is the longest way
    QList<Payable> back, released;
    QMap<QString, QList<Payable>> held;
    QMap<QDate, QList<Payable>> paid;
    restoring->summary.done.clear();
    for (const PaymentTarget &target : std::as_const(restoring->targets)) {
        const Payable *now = find(target.id);
        if (!now)
            continue;
        if (targetOf(*now) == target || (now->state == target.state && target.state == PaymentState::Released))
            restoring->summary.done.append(target.id);
        else if (now->state == PaymentState::Paid && target.state != PaymentState::Paid)
            paid[QDate()].append(*now);
        else if (target.state == PaymentState::Paid)
            paid[target.paidOn].append(*now);
        else if (target.state == PaymentState::OnHold)
            held[target.holdReason].append(*now);
        else if (target.state == PaymentState::Released && now->state == PaymentState::Open)
            released.append(*now);
        else if (target.state != PaymentState::Ordered)
            back.append(*now);
    }
    QList<Outcomes> acts;
    if (!back.isEmpty())
        acts.append(m_service.takeBack(back));
    if (!released.isEmpty())
        acts.append(m_service.release(released));
    for (auto it = held.cbegin(); it != held.cend(); ++it)
        acts.append(m_service.hold(it.value(), it.key()));
    for (auto it = paid.cbegin(); it != paid.cend(); ++it)
        acts.append(m_service.setPaid(it.value(), it.key()));
    if (acts.isEmpty() || restoring->summary.left() > 0 || restoring->rounds == MostRounds) {
        setBusy(false);
        emit done(restoring->summary);
        return;
    }
    ++restoring->rounds;
    restoring->underway = int(acts.size());
    for (const Outcomes &act : std::as_const(acts)) {
        whenFinished(act, this, [this, restoring](const Result<QList<PaymentOutcome>> &all) {
            if (!all) {
                restoring->summary.errors.append(all.error());
            } else {
                for (const PaymentOutcome &outcome : *all)
                    addOutcome(restoring->summary, outcome);
            }
            if (--restoring->underway > 0)
                return;
            m_afterReload.append([this, restoring] { restoreRound(restoring); });
            reload();
        });
    }
}

} // namespace desk
