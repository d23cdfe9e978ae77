// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_terms_text.h"

#include <algorithm>

namespace desk {

namespace {

constexpr qint64 WholeE2 = 100'00; ///< 100 % in hundredths of a percent
constexpr int LongestTermDays = 366;

/// `percentE2` of a positive amount, exactly, rounded half away from zero to the minor unit (commercial rounding). The
/// amount is taken apart first, so that the product stays in range for every amount that Decimal can hold.
qint64 shareOf(qint64 minorUnits, qint64 percentE2)
{
    const qint64 wholes = minorUnits / WholeE2 * percentE2;
    const qint64 rest = minorUnits % WholeE2 * percentE2;
    return wholes + (rest + WholeE2 / 2) / WholeE2;
}

bool isPlausible(QDate day, QDate issueDate)
{
    return day.isValid() && (!issueDate.isValid() || (day >= issueDate && issueDate.daysTo(day) <= LongestTermDays));
}

/// The last day. The one that is printed holds before the days that are counted; of "05/06/2026" the reading that can
/// be: not before the invoice, and not a year later.
QDate dayOf(const TermsDeadline &deadline, QDate issueDate)
{
    if (isPlausible(deadline.day, issueDate))
        return deadline.day;
    if (isPlausible(deadline.otherDay, issueDate))
        return deadline.otherDay;
    return deadline.days && issueDate.isValid() ? issueDate.addDays(*deadline.days) : QDate();
}

std::optional<qint64> baseOf(const TermsText::Discount &discount, const Money &amount)
{
    if (!discount.base)
        return amount.minorUnits;
    const auto base = discount.base->rounded(minorUnitDigits(amount.currency));
    if (!base || base->unscaled() <= 0 || base->unscaled() > amount.minorUnits)
        return std::nullopt;
    return base->unscaled();
}

} // namespace

QList<CashDiscount> discountsOf(const TermsText &terms, QDate issueDate, const Money &amount)
{
    QList<CashDiscount> discounts;
    if (amount.minorUnits <= 0)
        return discounts;
    for (const TermsText::Discount &said : terms.discounts) {
        const QDate until = dayOf(said.deadline, issueDate);
        const auto base = baseOf(said, amount);
        if (!until.isValid() || !base)
            continue;
        const CashDiscount discount{
            .until = until, .percentE2 = said.percentE2, .minorUnits = shareOf(*base, said.percentE2)};
        if (discount.minorUnits <= 0)
            continue;
        const auto sameDay = std::ranges::find(discounts, until, &CashDiscount::until);
        if (sameDay == discounts.end())
            discounts.append(discount);
        else if (discount.minorUnits < sameDay->minorUnits) // said twice: no more than is certain
            *sameDay = discount;
    }
    std::ranges::stable_sort(discounts, {}, &CashDiscount::until);
    return discounts;
}

QDate netDueDate(const TermsText &terms, QDate issueDate)
{
    return terms.net ? dayOf(*terms.net, issueDate) : QDate();
}

QList<CashDiscount> cashDiscounts(const QString &paymentTerms, QDate issueDate, const Money &amount)
{
    return discountsOf(readTermsText(paymentTerms), issueDate, amount);
}

} // namespace desk
