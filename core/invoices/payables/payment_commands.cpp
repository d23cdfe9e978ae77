// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_commands.h"

#include "core/invoices/invoice_audit.h"
#include "core/invoices/payables/payment_repository.h"

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString actorOf(const WriteTransaction &tx)
{
    const QString actor = tx.actor();
    return actor.isEmpty() ? u"unknown"_s : actor;
}

PayableContext asActor(const WriteTransaction &tx, PayableContext context)
{
    context.actor = tx.actor(); // who acts now, not who looked
    return context;
}

tl::unexpected<Error> notAllowed(InvoiceId id, const QString &why)
{
    return fail(ErrorCode::NotAllowed, u"%1: %2"_s.arg(displayId(id), why));
}

/// Errors that end the transaction, because they are not about one invoice.
bool endsAll(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotFound:
    case ErrorCode::NotAllowed:
    case ErrorCode::InvalidArgument:
    case ErrorCode::Conflict:
        return false;
    default:
        return true;
    }
}

QJsonObject summaryOf(const Payable &payable, PaymentState old, PaymentState now)
{
    return {{u"old"_s, paymentStateName(old)},
            {u"new"_s, paymentStateName(now)},
            {u"amount"_s, payable.amount.toDecimal()},
            {u"currency"_s, payable.amount.currency},
            {u"iban"_s, payable.iban},
            {u"seller"_s, payable.sellerName},
            {u"number"_s, payable.invoiceNumber},
            {u"approved_by"_s, payable.approvedBy}};
}

Result<> tell(WriteTransaction &tx, InvoiceId id, const QString &event, const QJsonObject &payload)
{
    TRY(auditInvoice(tx, id, event, payload));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

/// What stands there now, if it is what was seen. Errors: NotFound, Conflict.
Result<Payable> asSeen(WriteTransaction &tx, PayableRules &rules, const Payable &seen)
{
    TRY_ASSIGN(rows, PayablesRepository(tx.connection()).rows({seen.id}));
    const auto now = rows.isEmpty() ? std::nullopt : rules.payable(rows.first());
    if (!now) {
        TRY_ASSIGN(there, PaymentRepository(tx.connection()).invoiceExists(seen.id));
        if (!there)
            return fail(ErrorCode::NotFound, u"no invoice %1"_s.arg(displayId(seen.id)));
        return fail(ErrorCode::Conflict, u"%1 is not to be paid any more"_s.arg(displayId(seen.id)));
    }
    if (now->paymentVersion != seen.paymentVersion)
        return fail(ErrorCode::Conflict, u"the payment of %1 is at version %2, not %3"_s.arg(displayId(seen.id))
                                             .arg(now->paymentVersion)
                                             .arg(seen.paymentVersion));
    if (now->iban != seen.iban || now->amount != seen.amount)
        return fail(ErrorCode::Conflict, u"account or amount of %1 changed"_s.arg(displayId(seen.id)));
    return *now;
}

/// Runs one step for each, as it is allowed for it.
template <class Step>
Result<QList<PaymentOutcome>> forEach(WriteTransaction &tx, const QList<Payable> &seen, const PayableContext &context,
                                      Step step)
{
    PayableRules rules(asActor(tx, context));
    QList<PaymentOutcome> outcomes;
    for (const Payable &one : seen) {
        PaymentOutcome outcome{.id = one.id, .result = {}};
        if (const Result<Payable> now = asSeen(tx, rules, one); !now)
            outcome.result = tl::unexpected(now.error());
        else
            outcome.result = step(*now, outcome.obstacle);
        if (!outcome.result && endsAll(outcome.result.error()))
            return tl::unexpected(outcome.result.error());
        outcomes.append(outcome);
    }
    return outcomes;
}

PaymentRelease releaseOf(const WriteTransaction &tx, const Payable &payable)
{
    return {.by = actorOf(tx), .at = tx.now(), .iban = payable.iban, .amount = payable.amount};
}

Result<> releaseOne(WriteTransaction &tx, const Payable &payable, PaymentObstacle &obstacle)
{
    switch (payable.state) {
    case PaymentState::Open:
        break;
    case PaymentState::Released:
        return {}; // as it was asked for
    case PaymentState::OnHold:
        return notAllowed(payable.id, u"it is on hold: %1"_s.arg(payable.holdReason));
    case PaymentState::Ordered:
        return notAllowed(payable.id, u"it is in a file for the bank already"_s);
    case PaymentState::Paid:
        return notAllowed(payable.id, u"it is paid already"_s);
    }
    if (blocksRelease(payable.obstacle)) {
        obstacle = payable.obstacle;
        return notAllowed(payable.id, u"an obstacle stands against its release"_s);
    }
    TRY(PaymentRepository(tx.connection()).release(payable.id, releaseOf(tx, payable)));
    return tell(tx, payable.id, u"payment_released"_s, summaryOf(payable, PaymentState::Open, PaymentState::Released));
}

Result<> takeBackOne(WriteTransaction &tx, const Payable &payable)
{
    PaymentRepository payments(tx.connection());
    TRY_ASSIGN(row, payments.find(payable.id));
    PaymentState now = PaymentState::Open;
    switch (row.state) { // as stored: what only counts as released was released by nobody
    case PaymentState::Open:
        return notAllowed(payable.id, u"there is nothing to take back"_s);
    case PaymentState::Paid:
        return notAllowed(payable.id, u"it is paid; take that back first"_s);
    case PaymentState::OnHold:
    case PaymentState::Released:
        TRY(payments.reopen(payable.id));
        break;
    case PaymentState::Ordered:
        now = PaymentState::Released;
        TRY(payments.leaveOrder(payable.id));
        break;
    }
    QJsonObject payload = summaryOf(payable, row.state, now);
    if (row.state == PaymentState::Ordered)
        payload[u"file"_s] = payable.orderFile;
    if (row.state == PaymentState::OnHold)
        payload[u"reason"_s] = row.holdReason;
    return tell(tx, payable.id, u"payment_taken_back"_s, payload);
}

Result<> holdOne(WriteTransaction &tx, const Payable &payable, const QString &reason)
{
    if (payable.state == PaymentState::Ordered)
        return notAllowed(payable.id, u"it is in a file for the bank already; take it back first"_s);
    if (payable.state == PaymentState::Paid)
        return notAllowed(payable.id, u"it is paid already"_s);
    TRY(PaymentRepository(tx.connection()).hold(payable.id, reason));
    QJsonObject payload = summaryOf(payable, payable.state, PaymentState::OnHold);
    payload[u"reason"_s] = reason;
    return tell(tx, payable.id, u"payment_held"_s, payload);
}

Result<> setPaidOne(WriteTransaction &tx, const Payable &payable, QDate on)
{
    TRY(PaymentRepository(tx.connection()).setPaid(payable.id, on));
    QJsonObject payload = summaryOf(payable, payable.state, PaymentState::Paid);
    payload[u"paid_on"_s] = on.toString(Qt::ISODate);
    return tell(tx, payable.id, u"payment_paid"_s, payload);
}

Result<> takeBackPaidOne(WriteTransaction &tx, const Payable &payable)
{
    PaymentRepository payments(tx.connection());
    TRY_ASSIGN(row, payments.find(payable.id));
    if (row.state != PaymentState::Paid)
        return notAllowed(payable.id, u"it is not paid"_s);
    TRY_ASSIGN(state, payments.takeBackPaid(row));
    QJsonObject payload = summaryOf(payable, PaymentState::Paid, state);
    payload[u"paid_on"_s] = row.paidOn.toString(Qt::ISODate);
    return tell(tx, payable.id, u"payment_not_paid"_s, payload);
}

} // namespace

Result<QList<PaymentOutcome>> releasePayments(WriteTransaction &tx, const QList<Payable> &seen,
                                              const PayableContext &context)
{
    return forEach(tx, seen, context, [&tx](const Payable &payable, PaymentObstacle &obstacle) {
        return releaseOne(tx, payable, obstacle);
    });
}

Result<QList<PaymentOutcome>> takeBackPayments(WriteTransaction &tx, const QList<Payable> &seen,
                                               const PayableContext &context)
{
    return forEach(tx, seen, context,
                   [&tx](const Payable &payable, PaymentObstacle &) { return takeBackOne(tx, payable); });
}

Result<QList<PaymentOutcome>> holdPayments(WriteTransaction &tx, const QList<Payable> &seen,
                                           const PayableContext &context, const QString &reason)
{
    const QString why = reason.simplified();
    return forEach(tx, seen, context, [&](const Payable &payable, PaymentObstacle &) -> Result<> {
        if (why.isEmpty())
            return fail(ErrorCode::InvalidArgument, u"expected a reason"_s);
        return holdOne(tx, payable, why);
    });
}

Result<QList<PaymentOutcome>> setPaymentsPaid(WriteTransaction &tx, const QList<Payable> &seen,
                                              const PayableContext &context, QDate on)
{
    return forEach(tx, seen, context, [&](const Payable &payable, PaymentObstacle &) -> Result<> {
        if (on.isNull())
            return takeBackPaidOne(tx, payable);
        if (!on.isValid() || on > context.today)
            return fail(ErrorCode::InvalidArgument, u"expected a day that is not in the future"_s);
        return setPaidOne(tx, payable, on);
    });
}

QString paymentStateName(PaymentState state)
{
    constexpr std::array names{"open"_L1, "on_hold"_L1, "released"_L1, "ordered"_L1, "paid"_L1};
    return names[size_t(state)];
}

} // namespace desk
