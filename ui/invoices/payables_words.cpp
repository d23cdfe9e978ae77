// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/payables_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct PayableWords {
    Q_DECLARE_TR_FUNCTIONS(PayableWords)
};

QString needsOtherSentence(const Payable &payable, const QString &limit)
{
    const QString who = displayName(payable.approvedBy);
    if (limit.isEmpty() || who.isEmpty())
        return PayableWords::tr("Whoever approved it cannot release it; another person must.");
    //: %1 is a person, %2 an amount.
    return PayableWords::tr("Approved by %1. Above %2 another person must release it.").arg(who, formatDecimal(limit));
}

} // namespace

QString paymentStateWord(PaymentState state)
{
    switch (state) {
    case PaymentState::Open:
        return PayableWords::tr("Open", "payment: not released yet");
    case PaymentState::OnHold:
        return PayableWords::tr("On hold", "payment: not to be paid for now");
    case PaymentState::Released:
        return PayableWords::tr("Released", "payment: may be paid");
    case PaymentState::Ordered:
        return PayableWords::tr("In the bank file", "payment");
    case PaymentState::Paid:
        return PayableWords::tr("Paid", "payment");
    }
    return {};
}

QString paymentStateIcon(PaymentState state)
{
    switch (state) {
    case PaymentState::Open:
        return u"clock"_s;
    case PaymentState::OnHold:
        return u"circle-pause"_s;
    case PaymentState::Released:
        return u"hand-coins"_s;
    case PaymentState::Ordered:
        return u"landmark"_s;
    case PaymentState::Paid:
        return u"circle-check"_s;
    }
    return {};
}

Tone paymentStateTone(PaymentState state)
{
    switch (state) {
    case PaymentState::OnHold:
        return Tone::Doubtful;
    case PaymentState::Released:
        return Tone::Accent;
    case PaymentState::Ordered:
    case PaymentState::Paid:
        return Tone::Good;
    case PaymentState::Open:
        break;
    }
    return Tone::Neutral;
}

bool isStuck(const Payable &payable)
{
    return payable.obstacle != PaymentObstacle::None && payable.obstacle != PaymentObstacle::NotReleased &&
           payable.state != PaymentState::Paid && payable.state != PaymentState::Ordered;
}

QString obstacleWords(const Payable &payable)
{
    switch (payable.obstacle) {
    case PaymentObstacle::None:
        return {};
    case PaymentObstacle::NoAmount:
        return PayableWords::tr("No amount due: open it and enter it");
    case PaymentObstacle::NoIban:
        return PayableWords::tr("No IBAN: open it and enter one");
    case PaymentObstacle::BadIban:
        return PayableWords::tr("Wrong IBAN: open it and correct it");
    case PaymentObstacle::OpenFinding:
        return PayableWords::tr("A warning blocks it: open it and settle it");
    case PaymentObstacle::NeedsOther:
        //: %1 is a person.
        return PayableWords::tr("Approved by %1: another person must release it").arg(displayName(payable.approvedBy));
    case PaymentObstacle::NotEuro:
        return PayableWords::tr("Not in euro: pay it at the bank");
    case PaymentObstacle::OutsideSepa:
        return PayableWords::tr("Account outside SEPA: pay it at the bank");
    case PaymentObstacle::NothingLeft:
        return PayableWords::tr("Used up by credit notes");
    case PaymentObstacle::ChangedSinceRelease:
        return PayableWords::tr("Changed since its release: look and release again");
    case PaymentObstacle::NotReleased:
        return PayableWords::tr("Not released yet");
    }
    return {};
}

QString obstacleSentence(const Payable &payable, const QString &limit)
{
    switch (payable.obstacle) {
    case PaymentObstacle::None:
        return {};
    case PaymentObstacle::NoAmount:
        return PayableWords::tr("No amount due is known. Open it and enter the amount and its currency.");
    case PaymentObstacle::NoIban:
        return PayableWords::tr("No IBAN. Open it and enter one, or pay it in another way.");
    case PaymentObstacle::BadIban:
        return PayableWords::tr("The IBAN cannot be right. Open it and correct the IBAN.");
    case PaymentObstacle::OpenFinding:
        return PayableWords::tr("A warning blocks it. Open it and settle the warning.");
    case PaymentObstacle::NeedsOther:
        return needsOtherSentence(payable, limit);
    case PaymentObstacle::NotEuro:
        return PayableWords::tr("Not in euro: it fits in no SEPA file. Pay it at the bank and mark it as paid.");
    case PaymentObstacle::OutsideSepa:
        return PayableWords::tr("The account is outside SEPA. Pay it at the bank and mark it as paid.");
    case PaymentObstacle::NothingLeft:
        return PayableWords::tr("Credit notes of this supplier use it up; nothing is left to pay.");
    case PaymentObstacle::ChangedSinceRelease:
        return PayableWords::tr("It changed after it was released. Look at account and amount, then release it again.");
    case PaymentObstacle::NotReleased:
        return PayableWords::tr("Not released yet.");
    }
    return {};
}

QString obstacleCount(PaymentObstacle obstacle, int count, const QString &limit)
{
    switch (obstacle) {
    case PaymentObstacle::NoAmount:
        return PayableWords::tr("%Ln without an amount due", nullptr, count);
    case PaymentObstacle::NoIban:
        return PayableWords::tr("%Ln without an IBAN", nullptr, count);
    case PaymentObstacle::BadIban:
        return PayableWords::tr("%Ln with an IBAN that cannot be right", nullptr, count);
    case PaymentObstacle::OpenFinding:
        return PayableWords::tr("%Ln with a warning that blocks", nullptr, count);
    case PaymentObstacle::NeedsOther:
        if (limit.isEmpty())
            return PayableWords::tr("%Ln that somebody else must release", nullptr, count);
        //: %1 is an amount, %n a number of invoices.
        return PayableWords::tr("%Ln that somebody else must release (above %1)", nullptr, count)
            .arg(formatDecimal(limit));
    case PaymentObstacle::NotEuro:
        return PayableWords::tr("%Ln not in euro", nullptr, count);
    case PaymentObstacle::OutsideSepa:
        return PayableWords::tr("%Ln with an account outside SEPA", nullptr, count);
    case PaymentObstacle::NothingLeft:
        return PayableWords::tr("%Ln used up by credit notes", nullptr, count);
    case PaymentObstacle::ChangedSinceRelease:
        return PayableWords::tr("%Ln changed since the release", nullptr, count);
    case PaymentObstacle::NotReleased:
        return PayableWords::tr("%Ln not released", nullptr, count);
    case PaymentObstacle::None:
        break;
    }
    return PayableWords::tr("%Ln in another state", nullptr, count);
}

QString paymentStateDetail(const Payable &payable)
{
    switch (payable.state) {
    case PaymentState::OnHold:
        return displayName(payable.holdReason);
    case PaymentState::Released:
        //: %1 is a person.
        return payable.releasedBy.isEmpty() ? QString()
                                            : PayableWords::tr("by %1").arg(displayName(payable.releasedBy));
    case PaymentState::Ordered:
        return displayName(QFileInfo(payable.orderFile).fileName());
    case PaymentState::Paid:
        //: %1 is a date.
        return payable.paidOn.isValid() ? PayableWords::tr("on %1").arg(formatDate(payable.paidOn)) : QString();
    case PaymentState::Open:
        break;
    }
    return {};
}

QString moneyText(const Money &money)
{
    return formatMoney(money.toDecimal(), money.currency);
}

QString moneyTexts(const QList<Money> &sums)
{
    QStringList texts;
    for (const Money &sum : sums)
        texts.append(moneyText(sum));
    return texts.join(u" + "_s);
}

QList<Money> sumByCurrency(const QList<Payable> &payables)
{
    QList<Money> sums;
    for (const Payable &payable : payables) {
        if (payable.amount.currency.isEmpty())
            continue;
        const auto sum = std::ranges::find(sums, payable.amount.currency, &Money::currency);
        if (sum == sums.end())
            sums.append(payable.amount);
        else
            sum->minorUnits += payable.amount.minorUnits;
    }
    return sums;
}

QString weekSpan(QDate monday)
{
    //: How a day of a week is written, in the letters of QLocale: d = day, MMM = short name of the month.
    const QString form = PayableWords::tr("d MMM");
    const QLocale locale;
    return locale.toString(monday, form) + u" \u2013 "_s + locale.toString(monday.addDays(6), form);
}

QString weekTitle(const DueWeek &week, QDate today)
{
    switch (week.kind) {
    case DueWeek::Kind::Overdue:
        return PayableWords::tr("Overdue", "heading: the due date has passed");
    case DueWeek::Kind::Undated:
        return PayableWords::tr("No due date");
    case DueWeek::Kind::Week:
        break;
    }
    const QDate thisMonday = today.addDays(1 - today.dayOfWeek());
    if (week.monday == thisMonday)
        //: %1 is the span of its days, "16 Nov - 22 Nov".
        return PayableWords::tr("This week (%1)").arg(weekSpan(week.monday));
    if (week.monday == thisMonday.addDays(7))
        //: %1 is the span of its days, "23 Nov - 29 Nov".
        return PayableWords::tr("Next week (%1)").arg(weekSpan(week.monday));
    //: %1 is the number of the week in the year, %2 the span of its days.
    return PayableWords::tr("Week %1 (%2)").arg(week.monday.weekNumber()).arg(weekSpan(week.monday));
}

QString dueDistance(QDate due, QDate today)
{
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return PayableWords::tr("today", "due");
    if (days == 1)
        return PayableWords::tr("tomorrow", "due");
    if (days > 1)
        return PayableWords::tr("in %Ln day(s)", nullptr, int(days));
    return PayableWords::tr("%Ln day(s) late", nullptr, int(-days));
}

} // namespace desk
