// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payment_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

void bindRelease(QSqlQuery &query, const PaymentRelease &release)
{
    query.bindValue(u":by"_s, notNull(release.by));
    query.bindValue(u":at"_s, toSql(release.at));
    query.bindValue(u":iban"_s, toSql(release.iban));
    query.bindValue(u":minor"_s, release.amount.minorUnits);
    query.bindValue(u":currency"_s, toSql(release.amount.currency));
}

/// Runs an update of one payment. Errors: Conflict (the row is gone).
Result<> runOnOne(QSqlQuery &query, InvoiceId id)
{
    query.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(changed, run(query));
    if (changed == 0)
        return fail(ErrorCode::Conflict, u"%1 has no payment in that state"_s.arg(displayId(id)));
    return {};
}

} // namespace

Result<PaymentRow> PaymentRepository::find(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT state, hold_reason, released_by, order_id, paid_on, row_version "
                                    "FROM payment WHERE invoice_id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    PaymentRow row;
    row.id = id;
    if (query.next()) {
        row.state = PaymentState(query.value(0).toInt());
        row.holdReason = query.value(1).toString();
        row.releasedBy = query.value(2).toString();
        row.orderId = query.value(3).toLongLong();
        row.paidOn = QDate::fromString(query.value(4).toString(), Qt::ISODate);
        row.rowVersion = query.value(5).toInt();
    }
    TRY(ended(query));
    return row;
}

Result<bool> PaymentRepository::invoiceExists(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT EXISTS (SELECT 1 FROM invoice WHERE id = :id)"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    const bool there = query.next() && query.value(0).toBool();
    TRY(ended(query));
    return there;
}

Result<> PaymentRepository::release(InvoiceId id, const PaymentRelease &release)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO payment (invoice_id, state, released_by, released_at, released_iban, "
                                    "released_minor, released_currency) "
                                    "VALUES (:id, :state, :by, :at, :iban, :minor, :currency) ON CONFLICT (invoice_id) "
                                    "DO UPDATE SET state = excluded.state, hold_reason = NULL, "
                                    "released_by = excluded.released_by, released_at = excluded.released_at, "
                                    "released_iban = excluded.released_iban, released_minor = excluded.released_minor, "
                                    "released_currency = excluded.released_currency, row_version = row_version + 1"_s));
    query.bindValue(u":state"_s, int(PaymentState::Released));
    bindRelease(query, release);
    return runOnOne(query, id);
}

Result<> PaymentRepository::reopen(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE payment SET state = :state, hold_reason = NULL, released_by = NULL, "
                                    "released_at = NULL, released_iban = NULL, released_minor = NULL, "
                                    "released_currency = NULL, with_discount = 0, order_id = NULL, paid_on = NULL, "
                                    "row_version = row_version + 1 WHERE invoice_id = :id"_s));
    query.bindValue(u":state"_s, int(PaymentState::Open));
    return runOnOne(query, id);
}

Result<> PaymentRepository::hold(InvoiceId id, const QString &reason)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO payment (invoice_id, state, hold_reason) "
                                    "VALUES (:id, :state, :reason) ON CONFLICT (invoice_id) "
                                    "DO UPDATE SET state = excluded.state, hold_reason = excluded.hold_reason, "
                                    "released_by = NULL, released_at = NULL, released_iban = NULL, "
                                    "released_minor = NULL, released_currency = NULL, "
                                    "row_version = row_version + 1"_s));
    query.bindValue(u":state"_s, int(PaymentState::OnHold));
    query.bindValue(u":reason"_s, notNull(reason));
    return runOnOne(query, id);
}

Result<> PaymentRepository::setPaid(InvoiceId id, QDate on)
{
    // All that went before stays written, so that it can be taken back.
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO payment (invoice_id, state, paid_on) VALUES (:id, :state, :paid_on) "
                                    "ON CONFLICT (invoice_id) DO UPDATE SET state = excluded.state, "
                                    "paid_on = excluded.paid_on, row_version = row_version + 1"_s));
    query.bindValue(u":state"_s, int(PaymentState::Paid));
    query.bindValue(u":paid_on"_s, on.toString(Qt::ISODate));
    return runOnOne(query, id);
}

Result<PaymentState> PaymentRepository::takeBackPaid(const PaymentRow &row)
{
    PaymentState state = PaymentState::Open;
    if (row.orderId != 0)
        state = PaymentState::Ordered;
    else if (!row.releasedBy.isEmpty())
        state = PaymentState::Released;
    else if (!row.holdReason.isEmpty())
        state = PaymentState::OnHold;
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE payment SET state = :state, paid_on = NULL, "
                                    "row_version = row_version + 1 WHERE invoice_id = :id"_s));
    query.bindValue(u":state"_s, int(state));
    TRY(runOnOne(query, row.id));
    return state;
}

Result<> PaymentRepository::setOrdered(InvoiceId id, PaymentOrderId order, const PaymentRelease &release,
                                       bool withDiscount)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"INSERT INTO payment (invoice_id, state, released_by, released_at, released_iban, "
                             "released_minor, released_currency, with_discount, order_id) "
                             "VALUES (:id, :state, :by, :at, :iban, :minor, :currency, :with_discount, :order_id) "
                             "ON CONFLICT (invoice_id) DO UPDATE SET state = excluded.state, hold_reason = NULL, "
                             "released_by = excluded.released_by, released_at = excluded.released_at, "
                             "released_iban = excluded.released_iban, released_minor = excluded.released_minor, "
                             "released_currency = excluded.released_currency, "
                             "with_discount = excluded.with_discount, order_id = excluded.order_id, "
                             "row_version = row_version + 1"_s));
    query.bindValue(u":state"_s, int(PaymentState::Ordered));
    bindRelease(query, release);
    query.bindValue(u":with_discount"_s, withDiscount ? 1 : 0);
    query.bindValue(u":order_id"_s, order.value);
    return runOnOne(query, id);
}

Result<> PaymentRepository::leaveOrder(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE payment SET state = :released, order_id = NULL, with_discount = 0, "
                                    "row_version = row_version + 1 WHERE invoice_id = :id AND state = :ordered"_s));
    query.bindValue(u":released"_s, int(PaymentState::Released));
    query.bindValue(u":ordered"_s, int(PaymentState::Ordered));
    return runOnOne(query, id);
}

Result<PaymentOrderId> PaymentRepository::insertOrder(const NewPaymentOrder &order)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO payment_order (message_id, created_at, actor, execution_date, file, "
                                    "file_sha256, currency, total_minor, payments) VALUES (:message_id, :created_at, "
                                    ":actor, :execution_date, :file, :sha256, :currency, :total, :payments)"_s));
    query.bindValue(u":message_id"_s, order.messageId);
    query.bindValue(u":created_at"_s, toSql(order.createdAt));
    query.bindValue(u":actor"_s, notNull(order.actor));
    query.bindValue(u":execution_date"_s, order.executionDate.toString(Qt::ISODate));
    query.bindValue(u":file"_s, notNull(order.file));
    query.bindValue(u":sha256"_s, order.sha256);
    query.bindValue(u":currency"_s, order.total.currency);
    query.bindValue(u":total"_s, order.total.minorUnits);
    query.bindValue(u":payments"_s, order.payments);
    TRY(run(query));
    return PaymentOrderId{query.lastInsertId().toLongLong()};
}

} // namespace desk
