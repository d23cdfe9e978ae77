// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_plan.h"

#include "core/invoices/invoice_duplicates.h"
#include "core/invoices/payables/sepa.h"
#include "core/invoices/rules/checksum.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int LongestName = 70;              // Max70Text of the scheme
constexpr int LongestRemittance = 140;       // Max140Text
constexpr qint64 MostMinor = 999'999'999'99; // the scheme's largest amount, in cents
const QString Euro = u"EUR"_s;

/// Invoices and credit notes of one supplier, of which the invoices go to one account.
struct Group {
    QString seller, iban;
    QList<Payable> invoices, credits;
};

QString amountText(qint64 minorUnits)
{
    return Money{minorUnits, Euro}.toDecimal();
}

/// How the supplier knows it: its number, else its date.
QString nameOf(const Payable &payable)
{
    const QString number = sepaText(payable.invoiceNumber, LongestRemittance);
    return number.isEmpty() ? payable.issueDate.toString(Qt::ISODate) : number;
}

/// What a payment says of one of its invoices or credit notes.
QString entryOf(const Payable &payable, QDate day, bool alone)
{
    const qint64 discount = payable.amount.minorUnits - minorUnitsOn(payable, day);
    QStringList words{nameOf(payable)};
    if (alone && discount == 0) {
        if (!payable.invoiceNumber.isEmpty() && payable.issueDate.isValid())
            words.append(payable.issueDate.toString(Qt::ISODate));
    } else {
        words.append(amountText(payable.amount.minorUnits));
        if (discount != 0)
            words.append(amountText(-discount));
    }
    return words.join(u' ');
}

/// "R-17 2026-03-01"; with a discount "R-17 119.00 -2.38"; with credit notes all of them: "R-17 119.00, C-3 -19.00".
/// Where that is too long, entries are counted instead of named ("+7"), whole ones only, as half a number would be
/// another number; credit notes are named before a second invoice is.
QString remittance(const QList<Payable> &payables, QDate day)
{
    QStringList invoices, credits;
    for (const Payable &payable : payables)
        (payable.amount.minorUnits < 0 ? credits : invoices).append(entryOf(payable, day, payables.size() == 1));
    const auto joined = [&] {
        QString text = (invoices + credits).join(u", "_s);
        if (const qsizetype left = payables.size() - invoices.size() - credits.size(); left > 0)
            text += u" +%1"_s.arg(left);
        return text;
    };
    while (joined().size() > LongestRemittance && invoices.size() + credits.size() > 1)
        (invoices.size() > 1 ? invoices : credits).removeLast();
    return sepaText(joined(), LongestRemittance);
}

PlannedPayment paymentOf(const QList<Payable> &payables, QDate day)
{
    const Payable &first = payables.first(); // an invoice, never a credit note
    PlannedPayment payment{.creditorName = sepaText(first.sellerName, LongestName),
                           .iban = first.iban,
                           .bic = bicIsWellFormed(first.bic) ? first.bic : QString(),
                           .amount = {0, Euro},
                           .remittance = remittance(payables, day),
                           .invoices = {}};
    for (const Payable &payable : payables) {
        payment.amount.minorUnits += minorUnitsOn(payable, day);
        payment.invoices.append(payable.id);
    }
    return payment;
}

/// Takes the invoices that bear the credit notes out of the group: the first that is larger than all of them, else as
/// many as it takes, earliest first. Empty: they are more than all invoices.
QList<Payable> takeBearers(Group &group, QDate day)
{
    qint64 credit = 0;
    for (const Payable &payable : group.credits)
        credit -= payable.amount.minorUnits;
    const auto larger = std::ranges::find_if(
        group.invoices, [&](const Payable &invoice) { return minorUnitsOn(invoice, day) > credit; });
    if (larger != group.invoices.end()) {
        const Payable bearer = *larger;
        group.invoices.erase(larger);
        return {bearer};
    }
    qint64 sum = 0;
    for (qsizetype i = 0; i < group.invoices.size(); ++i) {
        sum += minorUnitsOn(group.invoices[i], day);
        if (sum > credit) {
            const QList<Payable> bearers = group.invoices.first(i + 1);
            group.invoices.remove(0, i + 1);
            return bearers;
        }
    }
    return {};
}

class Planner {
public:
    explicit Planner(QDate day) { m_plan.executionDate = day; }

    PaymentPlan plan(const QList<InvoiceId> &asked, const QList<Payable> &payables)
    {
        for (const InvoiceId id : asked) {
            if (std::ranges::find(payables, id, &Payable::id) == payables.end())
                leave(id, PaymentObstacle::NotReleased);
        }
        sortIn(payables);
        for (Group &group : m_groups)
            pay(group);
        m_plan.total = {0, Euro};
        for (const PlannedPayment &payment : m_plan.payments)
            m_plan.total.minorUnits += payment.amount.minorUnits;
        std::ranges::sort(m_plan.left, {}, &std::pair<InvoiceId, PaymentObstacle>::first);
        return m_plan;
    }

private:
    void leave(InvoiceId id, PaymentObstacle why) { m_plan.left.append({id, why}); }

    void sortIn(const QList<Payable> &payables)
    {
        QList<Payable> sorted;
        for (const Payable &payable : payables) {
            if (payable.state == PaymentState::Released && payable.obstacle == PaymentObstacle::None)
                sorted.append(payable);
            else if (payable.obstacle != PaymentObstacle::None)
                leave(payable.id, payable.obstacle);
            else
                leave(payable.id, PaymentObstacle::NotReleased);
        }
        std::ranges::stable_sort(sorted, [](const Payable &a, const Payable &b) {
            return std::tuple(!a.dueDate.isValid(), a.dueDate, a.id) <
                   std::tuple(!b.dueDate.isValid(), b.dueDate, b.id);
        });
        for (const Payable &payable : sorted) {
            if (payable.amount.minorUnits > 0)
                invoiceGroup(payable).invoices.append(payable);
        }
        for (const Payable &payable : sorted) {
            if (payable.amount.minorUnits >= 0)
                continue;
            if (Group *group = creditGroup(payable))
                group->credits.append(payable);
            else
                leave(payable.id, PaymentObstacle::NothingLeft);
        }
    }
    Group &invoiceGroup(const Payable &payable)
    {
        const QString seller = sellerNameKey(payable.sellerName);
        const auto there = std::ranges::find_if(
            m_groups, [&](const Group &group) { return group.seller == seller && group.iban == payable.iban; });
        if (there != m_groups.end())
            return *there;
        m_groups.append({.seller = seller, .iban = payable.iban, .invoices = {}, .credits = {}});
        return m_groups.last();
    }
    /// A credit note often prints no account: then the supplier's first will do. One that prints another account than
    /// the invoices do is not offset against them.
    Group *creditGroup(const Payable &payable)
    {
        const QString seller = sellerNameKey(payable.sellerName);
        for (Group &group : m_groups) {
            if (group.seller == seller && !seller.isEmpty() && (payable.iban.isEmpty() || payable.iban == group.iban))
                return &group;
        }
        return nullptr;
    }
    void pay(Group &group)
    {
        if (!group.credits.isEmpty()) {
            const QList<Payable> bearers = takeBearers(group, m_plan.executionDate);
            if (bearers.isEmpty()) {
                for (const Payable &payable : group.invoices + group.credits)
                    leave(payable.id, PaymentObstacle::NothingLeft);
                return;
            }
            append(bearers + group.credits);
        }
        for (const Payable &invoice : group.invoices)
            append({invoice});
    }
    void append(const QList<Payable> &payables)
    {
        const PlannedPayment payment = paymentOf(payables, m_plan.executionDate);
        if (payment.amount.minorUnits > 0 && payment.amount.minorUnits <= MostMinor &&
            !payment.creditorName.isEmpty()) {
            m_plan.payments.append(payment);
            return;
        }
        for (const Payable &payable : payables)
            leave(payable.id, PaymentObstacle::NoAmount);
    }

    PaymentPlan m_plan;
    QList<Group> m_groups;
};

} // namespace

qint64 minorUnitsOn(const Payable &payable, QDate day)
{
    const auto discount = payable.discountOn(day);
    return payable.amount.minorUnits - (discount ? discount->minorUnits : 0);
}

QStringList missingSettings(const Payer &payer)
{
    QStringList missing;
    if (sepaText(payer.name, LongestName).isEmpty())
        missing.append(u"payer_name"_s);
    if (!ibanIsValid(payer.iban) || !isSepaCountry(payer.iban.left(2)))
        missing.append(u"payer_iban"_s);
    if (!payer.bic.isEmpty() && !bicIsWellFormed(payer.bic))
        missing.append(u"payer_bic"_s);
    return missing;
}

PaymentPlan planPayments(const QList<InvoiceId> &asked, const QList<Payable> &payables, QDate execution,
                         const Payer &payer)
{
    PaymentPlan plan = Planner(nextTargetDay(execution)).plan(asked, payables);
    plan.missing = missingSettings(payer);
    return plan;
}

} // namespace desk
