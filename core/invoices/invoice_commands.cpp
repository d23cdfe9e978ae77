// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_commands.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_duplicates.h"
#include "core/invoices/invoice_edits.h"
#include "core/invoices/invoice_repository.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString System = u"system"_s;

Result<> checkVersion(InvoiceId id, int now, int seen)
{
    if (now != seen)
        return fail(ErrorCode::Conflict, u"%1 is at version %2, not %3"_s.arg(displayId(id)).arg(now).arg(seen));
    return {};
}

tl::unexpected<Error> notAllowed(InvoiceId id, const QString &why)
{
    return fail(ErrorCode::NotAllowed, u"%1: %2"_s.arg(displayId(id), why));
}

Result<> checkInReview(InvoiceId id, InvoiceStatus status)
{
    switch (status) {
    case InvoiceStatus::NeedsReview:
        return {};
    case InvoiceStatus::Approved:
        return notAllowed(id, u"it is approved; reopen it first"_s);
    case InvoiceStatus::Rejected:
        return notAllowed(id, u"it is rejected; reopen it first"_s);
    case InvoiceStatus::Failed:
        return notAllowed(id, u"it could not be read"_s);
    case InvoiceStatus::Queued:
    case InvoiceStatus::Reading:
        return notAllowed(id, u"it is not read yet"_s);
    }
    return {};
}

/// For the version check and the state, without loading all that was read.
Result<InvoiceState> seenState(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(id));
    TRY(checkVersion(id, state.rowVersion, seenVersion));
    return state;
}

/// The invoice with its reading, if it may be changed in review.
Result<Invoice> reviewed(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    TRY(checkInReview(id, state.status));
    return loadInvoice(tx.connection(), id);
}

Result<> compareWithOthers(WriteTransaction &tx, InvoiceId id, Extraction &extraction)
{
    TRY_ASSIGN(twins, InvoiceRepository(tx.connection()).withNumber(extraction.value(Field::InvoiceNumber).value, id));
    findDuplicates(extraction, id, twins);
    return {};
}

/// What a person said is not made doubtful by a rule; the rule's finding stands beside it.
void keepHumanValuesCertain(Extraction &extraction)
{
    for (FieldReading &reading : extraction.fields) {
        if (reading.taken.source == ValueSource::Human)
            reading.taken.confidence = 1;
    }
}

Result<int> saveChanged(WriteTransaction &tx, const Invoice &invoice, double certainty)
{
    InvoiceRepository invoices(tx.connection());
    ExtractionRepository readings(tx.connection());
    TRY(readings.save(invoice.id, invoice.extraction));
    TRY(readings.saveSearchNames(invoice.id, invoice.fileName, invoice.extraction));
    TRY_ASSIGN(version, invoices.saveSummary(invoice.id, invoice.extraction, summarise(invoice.extraction, certainty)));
    TRY(tx.changed(Entity::Invoice, invoice.id.value, ChangeKind::Updated));
    return version;
}

/// Later imports that were read first found no twin; now they have one, and nobody else would tell them.
Result<> tellLaterTwins(WriteTransaction &tx, InvoiceId id, const Extraction &extraction, double certainty)
{
    TRY_ASSIGN(twins, InvoiceRepository(tx.connection()).withNumber(extraction.value(Field::InvoiceNumber).value, id));
    for (const NumberTwin &twin : twins) {
        if (twin.id < id || twin.status != InvoiceStatus::NeedsReview)
            continue;
        TRY_ASSIGN(later, loadInvoice(tx.connection(), twin.id));
        const QList<Finding> before = later.extraction.findings;
        TRY(compareWithOthers(tx, twin.id, later.extraction));
        if (later.extraction.findings != before)
            TRY(saveChanged(tx, later, certainty));
    }
    return {};
}

Result<int> saveDecision(WriteTransaction &tx, const InvoiceState &state, InvoiceStatus to, const QString &reason,
                         const QString &event)
{
    const bool decided = to == InvoiceStatus::Approved || to == InvoiceStatus::Rejected;
    TRY_ASSIGN(version, InvoiceRepository(tx.connection())
                            .decide(state.id, to, to == InvoiceStatus::Rejected ? reason : QString(),
                                    decided ? tx.now() : QDateTime()));
    QJsonObject payload{{u"old"_s, invoiceStatusName(state.status)}, {u"new"_s, invoiceStatusName(to)}};
    if (!reason.isEmpty())
        payload[u"reason"_s] = reason;
    TRY(auditInvoice(tx, state.id, event, payload));
    TRY(tx.changed(Entity::Invoice, state.id.value, ChangeKind::Updated));
    return version;
}

bool overLimit(const Extraction &extraction, const QString &limit)
{
    if (limit.isEmpty())
        return false;
    const auto most = Decimal::parse(limit);
    const auto total = decimalOf(extraction.value(Field::TotalWithTax));
    return !most || !total || total->abs() > *most;
}

QDate localToday(const WriteTransaction &tx)
{
    return tx.now().toLocalTime().date();
}

} // namespace

bool needsNoPerson(const Extraction &extraction, const ApprovalPolicy &policy)
{
    const bool isInvoice = extraction.kind != DocumentKind::Other && extraction.kind != DocumentKind::Unknown;
    const bool blocked = std::ranges::any_of(extraction.findings, &Finding::blocks);
    return policy.automatic && isInvoice && !blocked && !overLimit(extraction, policy.limit) &&
           isCertain(extraction, policy.certainty);
}

Result<> saveReading(WriteTransaction &tx, InvoiceId id, FinishedReading reading, const ApprovalPolicy &policy)
{
    InvoiceRepository invoices(tx.connection());
    ExtractionRepository readings(tx.connection());
    TRY_ASSIGN(state, invoices.state(id));
    TRY(compareWithOthers(tx, id, reading.extraction));
    const bool approved = needsNoPerson(reading.extraction, policy);
    const InvoiceStatus status = approved ? InvoiceStatus::Approved : InvoiceStatus::NeedsReview;

    TRY(readings.save(id, reading.extraction));
    TRY(readings.savePages(state.document, reading.packedPages, tx.now()));
    TRY(readings.saveSearchText(id, state.fileName, reading.extraction, reading.searchText));
    TRY(invoices.saveOutcome(id, {.status = status,
                                  .approvedAutomatically = approved,
                                  .pageCount = reading.pageCount,
                                  .elapsedMs = reading.elapsedMs,
                                  .at = tx.now()}));
    TRY(invoices.saveSummary(id, reading.extraction, summarise(reading.extraction, policy.certainty)));
    TRY(tellLaterTwins(tx, id, reading.extraction, policy.certainty));
    TRY(auditInvoice(
        tx, id, u"read"_s,
        {{u"kind"_s, documentKindName(reading.extraction.kind)}, {u"values"_s, valuesForAudit(reading.extraction)}},
        System));
    if (approved)
        TRY(auditInvoice(tx, id, u"approved"_s,
                         {{u"old"_s, invoiceStatusName(state.status)},
                          {u"new"_s, invoiceStatusName(status)},
                          {u"automatic"_s, true}},
                         System));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

Result<> saveReadingFailure(WriteTransaction &tx, InvoiceId id, const Error &error, qint64 elapsedMs)
{
    InvoiceRepository invoices(tx.connection());
    QJsonObject payload{{u"code"_s, QString(errorCodeName(error.code))}, {u"detail"_s, error.detail}};
    TRY_ASSIGN(state, invoices.state(id));
    if (state.wasRead) { // an earlier reading gives way to the new one, also where that one failed
        ExtractionRepository readings(tx.connection());
        TRY_ASSIGN(earlier, loadInvoice(tx.connection(), id));
        payload[u"old"_s] = valuesForAudit(earlier.extraction);
        TRY(readings.save(id, {}));
        TRY(readings.saveSearchNames(id, state.fileName, {}));
        TRY(invoices.saveSummary(id, {}, {}));
    }
    TRY(invoices.saveFailure(id, error, elapsedMs));
    TRY(auditInvoice(tx, id, u"read_failed"_s, payload, System));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

Result<SavedReview> saveReviewEdits(WriteTransaction &tx, InvoiceId id, int seenVersion, const QList<ValueEdit> &edits,
                                    double certainty)
{
    TRY_ASSIGN(invoice, reviewed(tx, id, seenVersion));
    const Extraction asItWas = invoice.extraction;
    TRY_ASSIGN(before, applyEdits(invoice.extraction, edits));
    if (invoice.extraction.kind == DocumentKind::Other && asItWas.kind != DocumentKind::Other)
        before += restoringAmounts(asItWas); // the rules leave no amounts on what is no invoice
    validate(invoice.extraction, localToday(tx));
    keepHumanValuesCertain(invoice.extraction);
    TRY(compareWithOthers(tx, id, invoice.extraction));
    TRY_ASSIGN(version, saveChanged(tx, invoice, certainty));
    TRY(tellLaterTwins(tx, id, invoice.extraction, certainty));
    TRY(auditInvoice(tx, id, u"corrected"_s, {{u"old"_s, editsForAudit(before)}, {u"new"_s, editsForAudit(edits)}}));
    return SavedReview{version, before};
}

Result<int> acceptFindingOf(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &rule,
                            const QStringList &values, const QString &reason, double certainty)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"expected a reason"_s);
    TRY_ASSIGN(invoice, reviewed(tx, id, seenVersion));
    QList<Finding> &findings = invoice.extraction.findings;
    const auto found = std::ranges::find_if(
        findings, [&](const Finding &finding) { return finding.rule == rule && finding.values == values; });
    if (found == findings.end())
        return fail(ErrorCode::NotFound, u"%1 has no finding %2"_s.arg(displayId(id), rule));
    found->acceptedBy = tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
    found->acceptReason = reason.trimmed();
    found->acceptedAt = tx.now();
    TRY(auditInvoice(tx, id, u"finding_accepted"_s,
                     {{u"rule"_s, rule},
                      {u"values"_s, QJsonArray::fromStringList(values)},
                      {u"reason"_s, found->acceptReason},
                      {u"old"_s, u"open"_s},
                      {u"new"_s, u"accepted"_s}}));
    return saveChanged(tx, invoice, certainty);
}

Result<int> approveInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(invoice, reviewed(tx, id, seenVersion));
    for (const Field field : keyFields(invoice.extraction.kind)) {
        if (invoice.extraction.value(field).isEmpty())
            return notAllowed(id, u"%1 is empty"_s.arg(fieldName(field)));
    }
    const auto blocking = std::ranges::find_if(invoice.extraction.findings, &Finding::blocks);
    if (blocking != invoice.extraction.findings.end())
        return notAllowed(id, u"%1 blocks: %2"_s.arg(blocking->rule, blocking->detail));
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    return saveDecision(tx, state, InvoiceStatus::Approved, {}, u"approved"_s);
}

Result<int> rejectInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"expected a reason"_s);
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Failed) // what cannot be read can still be turned away
        TRY(checkInReview(id, state.status));
    return saveDecision(tx, state, InvoiceStatus::Rejected, reason.trimmed(), u"rejected"_s);
}

Result<int> reopenInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Approved && state.status != InvoiceStatus::Rejected)
        return notAllowed(id, u"it is neither approved nor rejected"_s);
    const InvoiceStatus to = state.hasError ? InvoiceStatus::Failed : InvoiceStatus::NeedsReview;
    return saveDecision(tx, state, to, {}, u"reopened"_s);
}

Result<> markInvoicesExported(WriteTransaction &tx, const QList<InvoiceId> &ids, const QString &format,
                              const QString &target)
{
    InvoiceRepository invoices(tx.connection());
    for (const InvoiceId id : ids) {
        TRY(invoices.setExported(id, tx.now()));
        TRY(auditInvoice(tx, id, u"exported"_s, {{u"format"_s, format}, {u"target"_s, target}}));
        TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    }
    return {};
}

} // namespace desk
