// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_duplicates.h"
#include "core/invoices/payables/payables_service.h"

#include <QHash>

#include <algorithm>

namespace desk {

namespace {

void add(QList<Money> &totals, const Money &amount)
{
    const auto same = std::ranges::find(totals, amount.currency, &Money::currency);
    if (same == totals.end())
        totals.append(amount);
    else
        same->minorUnits += amount.minorUnits;
}

/// Same supplier, same currency.
using Account = std::pair<QString, QString>;

/// Names repeat; folding them does not have to.
class Accounts {
public:
    Account of(const Payable &payable)
    {
        auto key = m_keys.constFind(payable.sellerName);
        if (key == m_keys.cend())
            key = m_keys.insert(payable.sellerName, sellerNameKey(payable.sellerName));
        return {*key, payable.amount.currency};
    }

private:
    QHash<QString, QString> m_keys;
};

/// The day on which each supplier's earliest invoice falls due.
QHash<Account, QDate> earliestDays(const QList<Payable> &payables, Accounts &accounts)
{
    QHash<Account, QDate> days;
    for (const Payable &payable : payables) {
        if (payable.amount.minorUnits <= 0 || !payable.dueDate.isValid() || payable.state == PaymentState::Paid)
            continue;
        const Account account = accounts.of(payable);
        if (account.first.isEmpty())
            continue;
        const auto known = days.find(account);
        if (known == days.end())
            days.insert(account, payable.dueDate);
        else
            *known = std::min(*known, payable.dueDate);
    }
    return days;
}

struct Placed {
    QDate day; ///< null: no date
    const Payable *payable = nullptr;
};

DueWeek weekOf(QDate day, QDate today)
{
    if (!day.isValid())
        return {.kind = DueWeek::Kind::Undated, .monday = {}, .payables = {}, .totals = {}, .discounts = {}};
    if (day < today)
        return {.kind = DueWeek::Kind::Overdue, .monday = {}, .payables = {}, .totals = {}, .discounts = {}};
    return {.kind = DueWeek::Kind::Week,
            .monday = day.addDays(1 - day.dayOfWeek()),
            .payables = {},
            .totals = {},
            .discounts = {}};
}

} // namespace

std::optional<CashDiscount> Payable::discountOn(QDate day) const
{
    // The one that saves most of those that still hold: terms give more for paying sooner, but need not.
    std::optional<CashDiscount> best;
    for (const CashDiscount &discount : discounts) {
        if (day.isValid() && discount.until >= day && (!best || discount.minorUnits > best->minorUnits))
            best = discount;
    }
    return best;
}

QList<DueWeek> dueByWeek(const QList<Payable> &payables, QDate today)
{
    Accounts accounts;
    const QHash<Account, QDate> earliest = earliestDays(payables, accounts);
    QList<Placed> placed;
    placed.reserve(payables.size());
    for (const Payable &payable : payables) {
        if (payable.state == PaymentState::Paid) // asks for nothing any more
            continue;
        const bool floats = payable.amount.minorUnits < 0 && !payable.dueDate.isValid();
        placed.append({floats ? earliest.value(accounts.of(payable)) : payable.dueDate, &payable});
    }
    // What has no date comes last; on the same day by supplier, so that a credit note stands beside its invoices.
    std::ranges::stable_sort(placed, [](const Placed &a, const Placed &b) {
        if (a.day != b.day)
            return a.day.isValid() && (!b.day.isValid() || a.day < b.day);
        return a.payable->sellerName.compare(b.payable->sellerName, Qt::CaseInsensitive) < 0;
    });
    QList<DueWeek> weeks;
    for (const Placed &one : placed) {
        const DueWeek week = weekOf(one.day, today);
        if (weeks.isEmpty() || weeks.last().kind != week.kind || weeks.last().monday != week.monday)
            weeks.append(week);
        DueWeek &here = weeks.last();
        here.payables.append(*one.payable);
        if (one.payable->amount.minorUnits != 0)
            add(here.totals, one.payable->amount);
        if (const auto discount = one.payable->discountOn(today))
            add(here.discounts, {discount->minorUnits, one.payable->amount.currency});
    }
    return weeks;
}

} // namespace desk
