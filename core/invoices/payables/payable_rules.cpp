// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payable_rules.h"

#include "core/invoices/payables/sepa.h"
#include "core/invoices/rules/checksum.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int AssumedDays = 30; ///< the European directive on late payment knows no other term where none was agreed

bool isCredit(const Payable &payable)
{
    return payable.amount.minorUnits < 0;
}

/// The figure as printed, or total less prepaid, of whatever sign.
std::optional<Decimal> figure(const PayableRow &row)
{
    if (!row.amountDue.isEmpty())
        return Decimal::parse(row.amountDue);
    const auto total = Decimal::parse(row.totalWithTax);
    if (!total || row.prepaid.isEmpty())
        return total;
    const auto prepaid = Decimal::parse(row.prepaid);
    // Both lose their sign on a credit note: what was paid out of it already makes it smaller.
    if (row.payable.kind == DocumentKind::CreditNote)
        return prepaid ? total->abs().minus(prepaid->abs()) : std::nullopt;
    return prepaid ? total->minus(*prepaid) : std::nullopt;
}

bool isNothing(const PayableRow &row)
{
    const auto value = figure(row);
    return value && value->isZero();
}

/// Receipts are paid at the till, unless they print what is still due.
bool isToBePaid(const PayableRow &row)
{
    switch (row.payable.kind) {
    case DocumentKind::Other:
        return false;
    case DocumentKind::Receipt:
        return !row.amountDue.isEmpty() && !isNothing(row);
    case DocumentKind::Unknown:
    case DocumentKind::Invoice:
    case DocumentKind::CreditNote:
        break;
    }
    return !isNothing(row);
}

/// What was looked at when it was released is not what stands there now, or it was approved anew since.
bool changedSinceRelease(const Payable &payable, const PayableRow &row)
{
    const bool released = payable.state == PaymentState::Released || payable.state == PaymentState::Ordered;
    return released && (row.releasedIban != payable.iban || row.releasedMinor != payable.amount.minorUnits ||
                        row.releasedCurrency != payable.amount.currency || row.decidedAt > row.releasedAt);
}

} // namespace

std::optional<Money> amountToPay(const PayableRow &row)
{
    const auto value = figure(row);
    if (!value || row.currency.isEmpty())
        return std::nullopt;
    const Decimal exact = value->reduced();
    const int places = minorUnitDigits(row.currency);
    const auto minor = exact.rounded(places);
    if (!minor || exact.scale() > places) // rounding would be paying what nobody asked for
        return std::nullopt;
    const bool credit = row.payable.kind == DocumentKind::CreditNote;
    return Money{credit ? -qAbs(minor->unscaled()) : minor->unscaled(), row.currency};
}

bool isPerson(const QString &actor)
{
    return !actor.isEmpty() && actor != u"system";
}

bool blocksRelease(PaymentObstacle obstacle)
{
    switch (obstacle) {
    case PaymentObstacle::NoAmount:
    case PaymentObstacle::BadIban:
    case PaymentObstacle::OpenFinding:
    case PaymentObstacle::NeedsOther:
        return true;
    case PaymentObstacle::None:
    case PaymentObstacle::NoIban:
    case PaymentObstacle::NotEuro:
    case PaymentObstacle::NothingLeft:
    case PaymentObstacle::ChangedSinceRelease:
    case PaymentObstacle::NotReleased:
    case PaymentObstacle::OutsideSepa:
        return false;
    }
    return false;
}

std::optional<Payable> PayableRules::payable(const PayableRow &row)
{
    if (!isToBePaid(row))
        return std::nullopt;
    Payable payable = row.payable;
    payable.amount = amountToPay(row).value_or(Money{0, row.currency});
    const TermsText &read = terms(row.paymentTerms);
    setDueDate(payable, read);
    payable.discounts = discountsOf(read, payable.issueDate, payable.amount);
    const bool changed = m_context.releasePayments && changedSinceRelease(payable, row);
    setState(payable, row);
    payable.obstacle = obstacle(payable, row, changed);
    return payable;
}

QList<Payable> PayableRules::payables(const QList<PayableRow> &rows)
{
    QList<Payable> list;
    list.reserve(rows.size());
    for (const PayableRow &row : rows) {
        if (const auto one = payable(row))
            list.append(*one);
    }
    return list;
}

const TermsText &PayableRules::terms(const QString &text)
{
    const auto known = m_terms.constFind(text);
    return known != m_terms.cend() ? *known : *m_terms.insert(text, readTermsText(text));
}

void PayableRules::setDueDate(Payable &payable, const TermsText &terms) const
{
    if (payable.dueDate.isValid() || isCredit(payable)) // nobody is waiting for a credit note to be paid
        return;
    payable.dueDate = netDueDate(terms, payable.issueDate);
    if (payable.dueDate.isValid() || !payable.issueDate.isValid())
        return;
    payable.dueDate = payable.issueDate.addDays(AssumedDays);
    payable.dueDateAssumed = true;
}

void PayableRules::setState(Payable &payable, const PayableRow &row) const
{
    if (!m_context.releasePayments) {
        if (payable.state == PaymentState::Open) {
            payable.state = PaymentState::Released;
            payable.releasedBy = payable.approvedBy;
        }
    } else if (payable.state == PaymentState::Released && changedSinceRelease(payable, row)) {
        payable.state = PaymentState::Open;
    }
}

PaymentObstacle PayableRules::obstacle(const Payable &payable, const PayableRow &row, bool changed) const
{
    if (payable.state == PaymentState::Paid)
        return PaymentObstacle::None;
    const bool needsAccount = !isCredit(payable);
    if (payable.amount.minorUnits == 0)
        return PaymentObstacle::NoAmount;
    if (needsAccount && !payable.iban.isEmpty() && !ibanIsValid(payable.iban))
        return PaymentObstacle::BadIban;
    if (row.blocked)
        return PaymentObstacle::OpenFinding;
    const bool awaitsRelease = payable.state == PaymentState::Open || payable.state == PaymentState::OnHold;
    if (awaitsRelease && needsOther(payable))
        return PaymentObstacle::NeedsOther;
    if (changed)
        return PaymentObstacle::ChangedSinceRelease;
    if (needsAccount && payable.iban.isEmpty())
        return PaymentObstacle::NoIban;
    if (payable.amount.currency != u"EUR")
        return PaymentObstacle::NotEuro;
    if (needsAccount && !isSepaCountry(payable.iban.left(2)))
        return PaymentObstacle::OutsideSepa;
    return PaymentObstacle::None;
}

bool PayableRules::needsOther(const Payable &payable) const
{
    if (!m_context.releasePayments || m_context.releaseAloneLimit.isEmpty() || !isPerson(payable.approvedBy))
        return false;
    if (isCredit(payable)) // it makes a payment smaller
        return false;
    const auto limit = Decimal::parse(m_context.releaseAloneLimit);
    const Decimal amount(payable.amount.minorUnits, minorUnitDigits(payable.amount.currency));
    const bool above = !limit || amount > *limit;
    return above && payable.approvedBy.compare(m_context.actor, Qt::CaseInsensitive) == 0;
}

} // namespace desk
