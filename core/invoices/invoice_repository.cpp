// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> noInvoice(InvoiceId id)
{
    return fail(ErrorCode::NotFound, u"no invoice %1"_s.arg(displayId(id)));
}

ErrorCode errorCodeFromName(const QString &name)
{
    for (int i = 0; i <= int(ErrorCode::Internal); ++i) {
        if (name == errorCodeName(ErrorCode(i)))
            return ErrorCode(i);
    }
    return ErrorCode::Internal;
}

} // namespace

Result<std::optional<InvoiceId>> InvoiceRepository::find(const QByteArray &sha256)
{
    // One that was split or merged gives way to what took its place.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id FROM (SELECT i.id, i.replaced_by FROM document AS d JOIN invoice AS i "
                                    "ON i.document_id = d.id WHERE d.sha256 = :sha256 UNION "
                                    "SELECT i.id, i.replaced_by FROM document AS d JOIN invoice_page_range AS r "
                                    "ON r.document_id = d.id JOIN invoice AS i ON i.id = r.invoice_id "
                                    "WHERE d.sha256 = :sha256_too) ORDER BY replaced_by IS NOT NULL, id LIMIT 1"_s));
    query.bindValue(u":sha256_too"_s, sha256);
    query.bindValue(u":sha256"_s, sha256);
    TRY(run(query));
    if (query.next())
        return InvoiceId{query.value(0).toLongLong()};
    TRY(ended(query));
    return std::nullopt;
}

Result<InvoiceId> InvoiceRepository::insert(const NewInvoice &invoice)
{
    TRY_ASSIGN(document, prepare(m_db, u"INSERT INTO document (sha256, byte_size, created_at) "
                                       "VALUES (:sha256, :byte_size, :created_at)"_s));
    document.bindValue(u":sha256"_s, invoice.sha256);
    document.bindValue(u":byte_size"_s, invoice.byteSize);
    document.bindValue(u":created_at"_s, toSql(invoice.importedAt));
    TRY(run(document));

    TRY_ASSIGN(row, prepare(m_db, u"INSERT INTO invoice (document_id, file_name, path, status, imported_at) "
                                  "VALUES (:document_id, :file_name, :path, :status, :imported_at)"_s));
    row.bindValue(u":document_id"_s, document.lastInsertId());
    row.bindValue(u":file_name"_s, notNull(invoice.fileName));
    row.bindValue(u":path"_s, notNull(invoice.path));
    row.bindValue(u":status"_s, int(InvoiceStatus::Queued));
    row.bindValue(u":imported_at"_s, toSql(invoice.importedAt));
    TRY(run(row));
    return InvoiceId{row.lastInsertId().toLongLong()};
}

Result<InvoiceState> InvoiceRepository::state(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT invoice.document_id, document.sha256, invoice.file_name, invoice.status, "
                                    "invoice.row_version, invoice.read_at, invoice.error_code, invoice.trashed_at, "
                                    "invoice.invoice_number "
                                    "FROM invoice "
                                    "JOIN document ON document.id = invoice.document_id WHERE invoice.id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next()) {
        TRY(ended(query));
        return noInvoice(id);
    }
    return InvoiceState{.id = id,
                        .document = DocumentId{query.value(0).toLongLong()},
                        .sha256 = query.value(1).toByteArray(),
                        .fileName = query.value(2).toString(),
                        .number = query.value(8).toString(),
                        .status = InvoiceStatus(query.value(3).toInt()),
                        .rowVersion = query.value(4).toInt(),
                        .wasRead = !query.value(5).isNull(),
                        .hasError = !query.value(6).isNull(),
                        .inTrash = !query.value(7).isNull()};
}

Result<Invoice> InvoiceRepository::load(InvoiceId id)
{
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT i.row_version, i.document_id, d.sha256, i.file_name, i.path, "
                             "coalesce((SELECT sum(r.last_page - r.first_page + 1) FROM invoice_page_range AS r "
                             "WHERE r.invoice_id = i.id), d.page_count), d.byte_size, i.status, "
                             "i.approved_automatically, i.error_code, i.error_detail, "
                             "i.reject_reason, i.imported_at, i.read_at, i.exported_at, i.elapsed_ms, i.cost_nano_usd, "
                             "i.kind, i.einvoice_syntax, i.decided_by, i.decided_at, i.assignee, i.note_count, "
                             "i.trashed_at FROM invoice AS i JOIN document AS d ON d.id = i.document_id "
                             "WHERE i.id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next()) {
        TRY(ended(query));
        return noInvoice(id);
    }
    Invoice invoice;
    invoice.id = id;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    invoice.rowVersion = next().toInt();
    invoice.document = DocumentId{next().toLongLong()};
    invoice.sha256 = next().toByteArray();
    invoice.fileName = next().toString();
    invoice.path = next().toString();
    invoice.pageCount = next().toInt();
    invoice.byteSize = next().toLongLong();
    invoice.status = InvoiceStatus(next().toInt());
    invoice.approvedAutomatically = next().toBool();
    const QString errorCode = next().toString();
    const QString errorDetail = next().toString();
    if (invoice.status == InvoiceStatus::Failed) // else it is of an earlier reading
        invoice.error = {errorCodeFromName(errorCode), errorDetail, {}};
    const QString rejectReason = next().toString();
    if (invoice.status == InvoiceStatus::Rejected)
        invoice.rejectReason = rejectReason;
    invoice.importedAt = timeFromSql(next());
    invoice.readAt = timeFromSql(next());
    invoice.exportedAt = timeFromSql(next());
    invoice.elapsedMs = next().toLongLong();
    invoice.costNanoUsd = next().toLongLong();
    invoice.extraction.kind = DocumentKind(next().toInt());
    invoice.extraction.eInvoiceSyntax = next().toString();
    invoice.decidedBy = next().toString();
    invoice.decidedAt = timeFromSql(next());
    invoice.assignee = next().toString();
    invoice.noteCount = next().toInt();
    invoice.trashedAt = timeFromSql(next());
    return invoice;
}

Result<std::optional<InvoiceState>> InvoiceRepository::beginReading(InvoiceId id, qint64 jobId)
{
    // The job may have been cancelled, by another program too, between its lease and this moment.
    TRY_ASSIGN(update,
               prepare(m_db, u"UPDATE invoice SET status = :reading, row_version = row_version + 1 "
                             "WHERE id = :id AND EXISTS (SELECT 1 FROM job WHERE job.id = :job AND state = 1)"_s));
    update.bindValue(u":reading"_s, int(InvoiceStatus::Reading));
    update.bindValue(u":id"_s, id.value);
    update.bindValue(u":job"_s, jobId);
    TRY_ASSIGN(changed, run(update));
    if (changed == 0)
        return std::nullopt;
    TRY_ASSIGN(now, state(id));
    return now;
}

Result<> InvoiceRepository::requeue(InvoiceId id)
{
    // What it was stays written until the new reading ends: leaveQueue() goes back to it.
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET status = :queued, row_version = row_version + 1 "
                                     "WHERE id = :id"_s));
    update.bindValue(u":queued"_s, int(InvoiceStatus::Queued));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return {};
}

Result<bool> InvoiceRepository::leaveQueue(InvoiceId id)
{
    TRY_ASSIGN(update,
               prepare(m_db, u"UPDATE invoice SET status = CASE WHEN reject_reason IS NOT NULL THEN :rejected "
                             "WHEN decided_at IS NOT NULL THEN :approved WHEN error_code IS NOT NULL THEN :failed "
                             "WHEN read_at IS NOT NULL THEN :review ELSE :queued END, row_version = row_version + 1 "
                             "WHERE id = :id AND status IN (:q, :r)"_s));
    update.bindValue(u":rejected"_s, int(InvoiceStatus::Rejected));
    update.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    update.bindValue(u":failed"_s, int(InvoiceStatus::Failed));
    update.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    update.bindValue(u":queued"_s, int(InvoiceStatus::Queued));
    update.bindValue(u":id"_s, id.value);
    update.bindValue(u":q"_s, int(InvoiceStatus::Queued));
    update.bindValue(u":r"_s, int(InvoiceStatus::Reading));
    TRY_ASSIGN(changed, run(update));
    return changed > 0;
}

Result<bool> InvoiceRepository::returnToQueue(InvoiceId id)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET status = :queued, row_version = row_version + 1 "
                                     "WHERE id = :id AND status = :reading"_s));
    update.bindValue(u":queued"_s, int(InvoiceStatus::Queued));
    update.bindValue(u":id"_s, id.value);
    update.bindValue(u":reading"_s, int(InvoiceStatus::Reading));
    TRY_ASSIGN(changed, run(update));
    return changed > 0;
}

Result<> InvoiceRepository::saveFailure(InvoiceId id, const Error &error, qint64 elapsedMs)
{
    TRY_ASSIGN(
        update,
        prepare(
            m_db,
            u"UPDATE invoice SET status = :failed, error_code = :code, error_detail = :detail, "
            "elapsed_ms = :elapsed_ms, approved_automatically = 0, reject_reason = NULL, "
            "decided_at = NULL, decided_by = NULL, read_at = NULL, row_version = row_version + 1 WHERE id = :id"_s));
    update.bindValue(u":failed"_s, int(InvoiceStatus::Failed));
    update.bindValue(u":code"_s, QString(errorCodeName(error.code)));
    update.bindValue(u":detail"_s, toSql(error.detail));
    update.bindValue(u":elapsed_ms"_s, elapsedMs);
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return {};
}

Result<> InvoiceRepository::saveOutcome(InvoiceId id, const ReadOutcome &outcome)
{
    TRY_ASSIGN(
        row,
        prepare(m_db, u"UPDATE invoice SET status = :status, approved_automatically = :automatic, "
                      "error_code = NULL, error_detail = NULL, reject_reason = NULL, read_at = :read_at, "
                      "decided_at = :decided_at, decided_by = :decided_by, elapsed_ms = :elapsed_ms WHERE id = :id"_s));
    row.bindValue(u":status"_s, int(outcome.status));
    row.bindValue(u":automatic"_s, int(outcome.approvedAutomatically));
    row.bindValue(u":read_at"_s, toSql(outcome.at));
    row.bindValue(u":decided_at"_s, toSql(outcome.approvedAutomatically ? outcome.at : QDateTime()));
    row.bindValue(u":decided_by"_s, toSql(outcome.approvedAutomatically ? u"system"_s : QString()));
    row.bindValue(u":elapsed_ms"_s, outcome.elapsedMs);
    row.bindValue(u":id"_s, id.value);
    TRY(run(row));

    TRY_ASSIGN(document, prepare(m_db, u"UPDATE document SET page_count = :page_count "
                                       "WHERE id = (SELECT document_id FROM invoice WHERE id = :id AND NOT EXISTS "
                                       "(SELECT 1 FROM invoice_page_range WHERE invoice_id = invoice.id))"_s));
    document.bindValue(u":page_count"_s, outcome.pageCount);
    document.bindValue(u":id"_s, id.value);
    TRY(run(document));
    return {};
}

Result<int> InvoiceRepository::saveSummary(InvoiceId id, const Extraction &extraction, const InvoiceSummary &summary)
{
    TRY_ASSIGN(update,
               prepare(m_db, u"UPDATE invoice SET kind = :kind, einvoice_syntax = :syntax, seller_name = :seller, "
                             "invoice_number = :number, issue_date = :issue_date, due_date = :due_date, "
                             "currency = :currency, total_minor = :total_minor, total_text = :total_text, "
                             "confidence = :confidence, source = :source, doubtful_fields = :doubtful, "
                             "blocking_findings = :blocking, first_problem = :problem, seller_vat_id = :vat_id, "
                             "seller_key = :seller_key, iban = :iban, row_version = row_version + 1 "
                             "WHERE id = :id"_s));
    update.bindValue(u":kind"_s, int(extraction.kind));
    update.bindValue(u":syntax"_s, toSql(extraction.eInvoiceSyntax));
    update.bindValue(u":seller"_s, toSql(summary.sellerName));
    update.bindValue(u":number"_s, toSql(summary.invoiceNumber));
    update.bindValue(u":issue_date"_s, toSql(summary.issueDate.toString(Qt::ISODate)));
    update.bindValue(u":due_date"_s, toSql(summary.dueDate.toString(Qt::ISODate)));
    update.bindValue(u":currency"_s, toSql(summary.currency));
    update.bindValue(u":total_minor"_s, summary.totalMinor ? QVariant(*summary.totalMinor) : QVariant());
    update.bindValue(u":total_text"_s, toSql(summary.total));
    update.bindValue(u":confidence"_s, summary.confidence);
    update.bindValue(u":source"_s, int(summary.source));
    update.bindValue(u":doubtful"_s, summary.doubtfulFields);
    update.bindValue(u":blocking"_s, summary.blockingFindings);
    update.bindValue(u":problem"_s, toSql(summary.firstProblem));
    update.bindValue(u":vat_id"_s, toSql(summary.sellerVatId));
    update.bindValue(u":seller_key"_s, toSql(summary.sellerKey));
    update.bindValue(u":iban"_s, toSql(summary.iban));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return rowVersion(id);
}

Result<int> InvoiceRepository::decide(InvoiceId id, InvoiceStatus to, const QString &rejectReason, const QDateTime &at,
                                      const QString &by)
{
    TRY_ASSIGN(update,
               prepare(m_db,
                       u"UPDATE invoice SET status = :status, approved_automatically = 0, reject_reason = :reason, "
                       "decided_at = :at, decided_by = :by, row_version = row_version + 1 WHERE id = :id"_s));
    update.bindValue(u":status"_s, int(to));
    update.bindValue(u":reason"_s, toSql(rejectReason));
    update.bindValue(u":at"_s, toSql(at));
    update.bindValue(u":by"_s, toSql(at.isNull() ? QString() : by));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return rowVersion(id);
}

Result<int> InvoiceRepository::nextVersion(InvoiceId id)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET row_version = row_version + 1 WHERE id = :id"_s));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return rowVersion(id);
}

Result<> InvoiceRepository::setTrashed(InvoiceId id, const QDateTime &at)
{
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET trashed_at = :at, row_version = row_version + 1 "
                                     "WHERE id = :id"_s));
    update.bindValue(u":at"_s, toSql(at));
    update.bindValue(u":id"_s, id.value);
    TRY(run(update));
    return {};
}

Result<> InvoiceRepository::setExported(InvoiceId id, const QDateTime &at)
{
    // No new row version: an export changes nothing that a person could be editing.
    TRY_ASSIGN(update, prepare(m_db, u"UPDATE invoice SET exported_at = :at WHERE id = :id"_s));
    update.bindValue(u":at"_s, toSql(at));
    update.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(changed, run(update));
    if (changed == 0)
        return noInvoice(id);
    return {};
}

Result<QList<NumberTwin>> InvoiceRepository::withNumber(const QString &number, InvoiceId except)
{
    QList<NumberTwin> twins;
    if (number.isEmpty())
        return twins;
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT i.id, i.status, i.seller_name, i.seller_vat_id, i.total_text, i.currency "
                             "FROM invoice AS i WHERE i.invoice_number = :number AND i.id <> :except "
                             "AND i.status IN (:review, :approved) AND i.trashed_at IS NULL ORDER BY i.id LIMIT 50"_s));
    query.bindValue(u":number"_s, number);
    query.bindValue(u":except"_s, except.value);
    query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    TRY(run(query));
    while (query.next())
        twins.append({InvoiceId{query.value(0).toLongLong()}, InvoiceStatus(query.value(1).toInt()),
                      query.value(2).toString(), query.value(3).toString(), query.value(4).toString(),
                      query.value(5).toString()});
    TRY(ended(query));
    return twins;
}

Result<int> InvoiceRepository::rowVersion(InvoiceId id)
{
    TRY_ASSIGN(now, state(id));
    return now.rowVersion;
}

} // namespace desk
