// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/export_invoices.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/payables/credit_transfer_xml.h"
#include "core/invoices/payables/payment_commands.h"
#include "core/invoices/payables/payment_repository.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QList<InvoiceId> idsIn(const PaymentPlan &plan)
{
    QList<InvoiceId> ids;
    for (const PlannedPayment &payment : plan.payments)
        ids += payment.invoices;
    return ids;
}

Result<> checkPlan(const PaymentPlan &plan, const Payer &payer, QDate today)
{
    if (const QStringList missing = missingSettings(payer); !missing.isEmpty())
        return fail(ErrorCode::NotAllowed, u"settings missing: %1"_s.arg(missing.join(u", "_s)));
    if (plan.payments.isEmpty())
        return fail(ErrorCode::NotAllowed, u"there is nothing to pay"_s);
    if (!plan.executionDate.isValid() || plan.executionDate < today)
        return fail(ErrorCode::NotAllowed, u"the day of execution is in the past"_s);
    return {};
}

/// At most 33 characters: the block of payments adds two to it.
QString newMessageId(const QDateTime &now)
{
    const QString random = QUuid::createUuid().toString(QUuid::Id128).left(8).toUpper();
    return u"OD-%1-%2"_s.arg(now.toUTC().toString(u"yyyyMMddHHmmss"_s), random);
}

/// The payables of the plan as they stand now. Errors: Conflict (the plan would be another one).
Result<QList<Payable>> unchanged(WriteTransaction &tx, const PaymentPlan &plan, const Payer &payer,
                                 const PayableContext &context)
{
    const QList<InvoiceId> ids = idsIn(plan);
    TRY_ASSIGN(rows, PayablesRepository(tx.connection()).rows(ids));
    const QList<Payable> payables = PayableRules(context).payables(rows);
    const PaymentPlan now = planPayments(ids, payables, plan.executionDate, payer);
    if (now.payments != plan.payments || now.total != plan.total || now.executionDate != plan.executionDate)
        return fail(ErrorCode::Conflict, u"the invoices changed since the payments were planned"_s);
    return payables;
}

Result<> setOrdered(WriteTransaction &tx, const Payable &payable, PaymentOrderId order, const PaymentPlan &plan,
                    const QString &messageId)
{
    PaymentRepository payments(tx.connection());
    TRY_ASSIGN(row, payments.find(payable.id));
    // Where nobody has to release, whoever makes the file does.
    const QString actor = tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
    const PaymentRelease release{.by = row.releasedBy.isEmpty() ? actor : row.releasedBy,
                                 .at = tx.now(),
                                 .iban = payable.iban,
                                 .amount = payable.amount};
    const bool withDiscount = payable.discountOn(plan.executionDate).has_value();
    TRY(payments.setOrdered(payable.id, order, release, withDiscount));
    const Money sent{minorUnitsOn(payable, plan.executionDate), payable.amount.currency};
    TRY(auditInvoice(tx, payable.id, u"payment_ordered"_s,
                     {{u"old"_s, paymentStateName(payable.state)},
                      {u"new"_s, paymentStateName(PaymentState::Ordered)},
                      {u"amount"_s, payable.amount.toDecimal()},
                      {u"sent"_s, sent.toDecimal()},
                      {u"currency"_s, payable.amount.currency},
                      {u"iban"_s, payable.iban},
                      {u"seller"_s, payable.sellerName},
                      {u"number"_s, payable.invoiceNumber},
                      {u"approved_by"_s, payable.approvedBy},
                      {u"released_by"_s, release.by},
                      {u"order"_s, order.value},
                      {u"message_id"_s, messageId}}));
    return tx.changed(Entity::Invoice, payable.id.value, ChangeKind::Updated);
}

} // namespace

Result<PaymentOrderId> orderPayments(WriteTransaction &tx, const PaymentPlan &plan, const Payer &payer,
                                     const PayableContext &context, const QString &file)
{
    TRY(checkPlan(plan, payer, context.today));
    TRY_ASSIGN(payables, unchanged(tx, plan, payer, context));
    const QString messageId = newMessageId(tx.now());
    const QByteArray xml = creditTransferXml(plan, payer, messageId, tx.now());
    const QByteArray sha256 = QCryptographicHash::hash(xml, QCryptographicHash::Sha256);
    PaymentRepository payments(tx.connection());
    TRY_ASSIGN(order, payments.insertOrder({.messageId = messageId,
                                            .createdAt = tx.now(),
                                            .actor = tx.actor(),
                                            .executionDate = plan.executionDate,
                                            .file = QFileInfo(file).absoluteFilePath(),
                                            .sha256 = sha256,
                                            .total = plan.total,
                                            .payments = plan.payments.size()}));
    for (const Payable &payable : payables)
        TRY(setOrdered(tx, payable, order, plan, messageId));
    TRY(AuditTrail::append(tx, {.entity = Entity::PaymentOrder,
                                .entityId = order.value,
                                .event = u"payment_order_made"_s,
                                .payload = {{u"message_id"_s, messageId},
                                            {u"total"_s, plan.total.toDecimal()},
                                            {u"currency"_s, plan.total.currency},
                                            {u"payments"_s, plan.payments.size()},
                                            {u"execution_date"_s, plan.executionDate.toString(Qt::ISODate)},
                                            {u"from_iban"_s, payer.iban},
                                            {u"file"_s, QFileInfo(file).absoluteFilePath()},
                                            {u"sha256"_s, QString::fromLatin1(sha256.toHex())}},
                                .actor = {}}));
    TRY(tx.changed(Entity::PaymentOrder, order.value, ChangeKind::Added));
    TRY(writeWhole(file, xml));
    return order;
}

} // namespace desk
