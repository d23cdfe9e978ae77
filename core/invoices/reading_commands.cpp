// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/coding/coding_service.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/suppliers/supplier_links.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString System = u"system"_s;

bool overLimit(const Extraction &extraction, const QString &limit)
{
    if (limit.isEmpty())
        return false;
    const auto most = Decimal::parse(limit);
    const auto total = decimalOf(extraction.value(Field::TotalWithTax));
    return !most || !total || total->abs() > *most;
}

bool isPersonsWord(const Coding &coding)
{
    return !coding.isEmpty() && coding.proposedFrom == 0;
}

/// What a person said of the ledger is not a question of the reading: it holds for the new one too, for a line where it
/// stands in the same place and says the same.
Result<> keepCoding(QSqlDatabase &connection, InvoiceId id, Extraction &extraction)
{
    Extraction before;
    TRY(ExtractionRepository(connection).load(id, before));
    if (isPersonsWord(before.coding))
        extraction.coding = before.coding;
    for (qsizetype i = 0; i < std::min(before.lines.size(), extraction.lines.size()); ++i) {
        const LineItem &old = before.lines[i];
        LineItem &line = extraction.lines[i];
        if (isPersonsWord(old.coding) && old.description.value == line.description.value &&
            old.amount.value == line.amount.value)
            line.coding = old.coding;
    }
    return {};
}

/// What the new reading takes the place of.
Result<> addEarlierReading(QSqlDatabase &connection, InvoiceId id, QJsonObject &payload)
{
    TRY_ASSIGN(earlier, loadInvoice(connection, id));
    QJsonObject old = valuesForAudit(earlier.extraction);
    old[u"kind"_s] = documentKindName(earlier.extraction.kind);
    payload[u"old"_s] = old;
    if (const QJsonObject tables = tablesForAudit(earlier.extraction); !tables.isEmpty())
        payload[u"old_tables"_s] = tables;
    return {};
}

} // namespace

bool needsNoPerson(const Extraction &extraction, const ApprovalPolicy &policy)
{
    const bool isInvoice = extraction.kind != DocumentKind::Other && extraction.kind != DocumentKind::Unknown;
    const bool blocked = std::ranges::any_of(extraction.findings, &Finding::blocks);
    return policy.automatic && isInvoice && !blocked && !overLimit(extraction, policy.limit) &&
           isCertain(extraction, policy.review.certainty);
}

Result<> saveReading(WriteTransaction &tx, InvoiceId id, FinishedReading reading, const ApprovalPolicy &policy)
{
    InvoiceRepository invoices(tx.connection());
    ExtractionRepository readings(tx.connection());
    TRY_ASSIGN(state, invoices.state(id));
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    QJsonObject payload;
    if (state.wasRead)
        TRY(addEarlierReading(tx.connection(), id, payload));
    TRY(readings.saveSearchText(id, state.fileName, reading.extraction, reading.searchText));
    TRY(linkSupplier(tx, id, reading.extraction, reading.layoutKeys, policy.review.own));
    TRY(compareWithOthers(tx, id, reading.extraction, policy.review.own));
    if (state.wasRead)
        TRY(keepCoding(tx.connection(), id, reading.extraction));
    TRY(proposeCoding(tx.connection(), id, reading.extraction));
    const bool approved = needsNoPerson(reading.extraction, policy);
    const InvoiceStatus status = approved ? InvoiceStatus::Approved : InvoiceStatus::NeedsReview;

    TRY(readings.save(id, reading.extraction));
    TRY(readings.savePages(id, reading.packedPages, tx.now()));
    TRY(invoices.saveOutcome(id, {.status = status,
                                  .approvedAutomatically = approved,
                                  .pageCount = reading.pageCount,
                                  .elapsedMs = reading.elapsedMs,
                                  .at = tx.now()}));
    TRY(invoices.saveSummary(id, reading.extraction, summarise(reading.extraction, policy.review.certainty)));
    TRY(tellTwins(tx, id, reading.extraction.value(Field::InvoiceNumber).value, policy.review));
    payload[u"kind"_s] = documentKindName(reading.extraction.kind);
    payload[u"values"_s] = valuesForAudit(reading.extraction);
    // What the decision changes is told by its own event.
    const QStringList decision{u"status"_s, u"approved_automatically"_s, u"decided_by"_s, u"decided_at"_s};
    TRY(change.tell(u"read"_s, payload, System, approved ? decision : QStringList()));
    if (approved) {
        TRY(learnFromApproval(tx, id, reading.extraction, true, policy.review.own));
        // A stack of hundreds must not have each one look at all that wait; the account alone is urgent.
        if (const QString iban = reading.extraction.value(Field::Iban).value; !iban.isEmpty())
            TRY(tellSameSupplier(tx, id, policy.review, iban));
        TRY(change.tell(u"approved"_s, {{u"automatic"_s, true}}, System));
    }
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

Result<> saveReadingFailure(WriteTransaction &tx, InvoiceId id, const Error &error, qint64 elapsedMs)
{
    InvoiceRepository invoices(tx.connection());
    QJsonObject payload{{u"code"_s, QString(errorCodeName(error.code))}, {u"detail"_s, error.detail}};
    TRY_ASSIGN(state, invoices.state(id));
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    if (state.wasRead) { // an earlier reading gives way to the new one, also where that one failed
        ExtractionRepository readings(tx.connection());
        TRY(addEarlierReading(tx.connection(), id, payload));
        TRY(readings.save(id, {}));
        TRY(readings.saveSearchNames(id, state.fileName, {}));
        TRY(invoices.saveSummary(id, {}, {}));
        TRY(unlinkSupplier(tx, id));
    }
    TRY(invoices.saveFailure(id, error, elapsedMs));
    TRY(change.tell(u"read_failed"_s, payload, System));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

} // namespace desk
