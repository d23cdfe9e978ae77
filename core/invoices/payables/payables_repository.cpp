// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/payables/payables_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Header values stand beside each other in invoice_value: one seek each on pages that are in memory by then.
QString headerValue(Field field)
{
    return u"(SELECT value FROM invoice_value AS v WHERE v.invoice_id = i.id AND v.section = 0 AND v.row = 0 "
           "AND v.name = '"_s +
           fieldName(field) + u"')"_s;
}

const QString &columns()
{
    static const QString names =
        u"i.id, i.kind, i.seller_name, i.invoice_number, i.file_name, i.issue_date, i.due_date, i.currency, "
        "i.assignee, i.note_count, i.blocking_findings, i.decided_by, i.decided_at, p.row_version, p.state, "
        "p.hold_reason, p.released_by, p.released_at, p.released_iban, p.released_minor, p.released_currency, "
        "p.with_discount, p.paid_on, o.file, "_s +
        QStringList{headerValue(Field::AmountDue),    headerValue(Field::TotalWithTax), headerValue(Field::Prepaid),
                    headerValue(Field::PaymentTerms), headerValue(Field::Iban),         headerValue(Field::Bic)}
            .join(u", "_s);
    return names;
}

const QString Tables = u" LEFT JOIN payment AS p ON p.invoice_id = i.id "
                       "LEFT JOIN payment_order AS o ON o.id = p.order_id "_s;

QDate dateFromSql(const QVariant &text)
{
    return QDate::fromString(text.toString(), Qt::ISODate);
}

PayableRow rowOf(const QSqlQuery &query)
{
    PayableRow row;
    Payable &payable = row.payable;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    payable.id = InvoiceId{next().toLongLong()};
    payable.kind = DocumentKind(next().toInt());
    payable.sellerName = next().toString();
    payable.invoiceNumber = next().toString();
    payable.fileName = next().toString();
    payable.issueDate = dateFromSql(next());
    payable.dueDate = dateFromSql(next());
    row.currency = next().toString();
    payable.assignee = next().toString();
    payable.noteCount = next().toInt();
    row.blocked = next().toInt() > 0;
    payable.approvedBy = next().toString();
    row.decidedAt = timeFromSql(next());
    payable.paymentVersion = next().toInt();
    payable.state = PaymentState(next().toInt()); // no row: NULL, which is 0, which is Open
    payable.holdReason = next().toString();
    payable.releasedBy = next().toString();
    row.releasedAt = timeFromSql(next());
    row.releasedIban = next().toString();
    row.releasedMinor = next().toLongLong();
    row.releasedCurrency = next().toString();
    payable.withDiscount = next().toBool();
    payable.paidOn = dateFromSql(next());
    payable.orderFile = next().toString();
    row.amountDue = next().toString();
    row.totalWithTax = next().toString();
    row.prepaid = next().toString();
    row.paymentTerms = next().toString();
    payable.iban = next().toString();
    payable.bic = next().toString();
    return row;
}

} // namespace

Result<QList<PayableRow>> PayablesRepository::unpaid(QDate paidSince)
{
    // Which ones is answered by two indexes alone; most approved invoices of a grown list were paid long ago.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT "_s + columns() + u" FROM invoice AS i"_s + Tables +
                                        u"WHERE i.id IN (SELECT a.id FROM invoice AS a WHERE a.status = :approved "
                                        "AND NOT EXISTS (SELECT 1 FROM payment AS paid WHERE paid.invoice_id = a.id "
                                        "AND paid.state = :paid AND (:since IS NULL OR paid.paid_on < :same_since))) "
                                        "AND i.trashed_at IS NULL ORDER BY i.id"_s));
    const QVariant since = toSql(paidSince.toString(Qt::ISODate));
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":paid"_s, int(PaymentState::Paid));
    query.bindValue(u":since"_s, since);
    query.bindValue(u":same_since"_s, since);
    TRY(run(query));
    QList<PayableRow> rows;
    while (query.next())
        rows.append(rowOf(query));
    TRY(ended(query));
    return rows;
}

Result<QList<PayableRow>> PayablesRepository::rows(const QList<InvoiceId> &ids)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT "_s + columns() + u" FROM invoice AS i"_s + Tables +
                                        u"WHERE i.id = :id AND i.status = :approved AND i.trashed_at IS NULL"_s));
    QList<PayableRow> rows;
    for (const InvoiceId id : ids) {
        query.bindValue(u":id"_s, id.value);
        query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
        TRY(run(query));
        if (query.next())
            rows.append(rowOf(query));
        TRY(ended(query));
    }
    return rows;
}

} // namespace desk
