// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/correction_repository.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/invoice_edits.h"
#include "core/invoices/suppliers/supplier_links.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What a person said is not made doubtful by a rule; the rule's finding stands beside it.
void keepHumanValuesCertain(Extraction &extraction)
{
    for (FieldReading &reading : extraction.fields) {
        if (reading.taken.source == ValueSource::Human)
            reading.taken.confidence = 1;
    }
}

/// What the supplier memory chose is not to be told of where a person has chosen since.
void dropAnsweredHints(Extraction &extraction)
{
    extraction.findings.removeIf([&](const Finding &finding) {
        return isLearnedRule(finding.rule) && std::ranges::all_of(finding.fields, [&](Field field) {
                   return extraction.value(field).source == ValueSource::Human;
               });
    });
}

QDate localToday(const WriteTransaction &tx)
{
    return tx.now().toLocalTime().date();
}

QString actorOf(const WriteTransaction &tx)
{
    return tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
}

Result<> keepCorrections(WriteTransaction &tx, const Invoice &invoice, QList<ValueChange> changes)
{
    for (ValueChange &change : changes) {
        change.at = tx.now();
        change.actor = actorOf(tx);
    }
    return CorrectionRepository(tx.connection()).append(invoice.id, changes, invoice.extraction);
}

QJsonObject editsPayload(const QList<ValueEdit> &before, const QList<ValueEdit> &edits)
{
    return {{u"old"_s, editsForAudit(before)}, {u"new"_s, editsForAudit(edits)}};
}

/// The invoice if its coding may be changed. It says nothing of the reading: an approved invoice stays approved.
Result<Invoice> codable(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Approved)
        TRY(checkInReview(id, state.status));
    return loadInvoice(tx.connection(), id);
}

/// A code in the row after the last one makes a row.
bool makesARow(const QList<ValueEdit> &edits, const Extraction &extraction)
{
    return std::ranges::any_of(edits, [&](const ValueEdit &edit) {
        return edit.section == ValueEdit::Section::Line && edit.row >= extraction.lines.size();
    });
}

/// No rule looks at the coding, so none is run.
Result<SavedReview> saveCodingEdits(WriteTransaction &tx, Invoice invoice, const QList<ValueEdit> &edits)
{
    TRY_ASSIGN(applied, applyEdits(invoice.extraction, edits));
    TRY(ExtractionRepository(tx.connection()).saveCoding(invoice.id, invoice.extraction));
    TRY_ASSIGN(version, InvoiceRepository(tx.connection()).nextVersion(invoice.id));
    TRY(keepCorrections(tx, invoice, applied.changes));
    TRY(auditInvoice(tx, invoice.id, u"coded"_s, editsPayload(applied.undo, edits)));
    TRY(tx.changed(Entity::Invoice, invoice.id.value, ChangeKind::Updated));
    return SavedReview{version, applied.undo};
}

} // namespace

Result<SavedReview> saveReviewEdits(WriteTransaction &tx, InvoiceId id, int seenVersion, const QList<ValueEdit> &edits,
                                    const ReviewPolicy &policy)
{
    if (editsCodingOnly(edits)) {
        TRY_ASSIGN(coded, codable(tx, id, seenVersion));
        if (!makesARow(edits, coded.extraction))
            return saveCodingEdits(tx, std::move(coded), edits);
    }
    TRY_ASSIGN(invoice, reviewed(tx, id, seenVersion));
    const Extraction asItWas = invoice.extraction;
    TRY_ASSIGN(applied, applyEdits(invoice.extraction, edits));
    QList<ValueEdit> before = applied.undo;
    if (invoice.extraction.kind == DocumentKind::Other && asItWas.kind != DocumentKind::Other) {
        // The rules leave no amounts on what is no invoice: all tables come back as they were, whatever was edited.
        before.removeIf([](const ValueEdit &edit) { return edit.section != ValueEdit::Section::Header; });
        before += restoringAmounts(asItWas);
    }
    validate(invoice.extraction, localToday(tx));
    keepHumanValuesCertain(invoice.extraction);
    dropAnsweredHints(invoice.extraction);
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(linkSupplier(tx, id, invoice.extraction, {}, policy.own));
    TRY(compareWithOthers(tx, id, invoice.extraction, policy.own));
    TRY_ASSIGN(version, saveChanged(tx, invoice, policy.certainty));
    TRY(tellTwins(tx, id, invoice.extraction.value(Field::InvoiceNumber).value, policy));
    TRY(keepCorrections(tx, invoice, applied.changes));
    QJsonObject payload = editsPayload(before, edits);
    addFindingsChange(payload, asItWas.findings, invoice.extraction.findings);
    TRY(change.tell(u"corrected"_s, payload));
    return SavedReview{version, before};
}

Result<int> acceptFindingOf(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &rule,
                            const QStringList &values, const QString &reason, double certainty)
{
    TRY_ASSIGN(invoice, reviewed(tx, id, seenVersion));
    QList<Finding> &findings = invoice.extraction.findings;
    const auto found = std::ranges::find_if(
        findings, [&](const Finding &finding) { return finding.rule == rule && finding.values == values; });
    if (found == findings.end())
        return fail(ErrorCode::NotFound, u"%1 has no finding %2"_s.arg(displayId(id), rule));
    const bool accepted = !reason.trimmed().isEmpty(); // without a reason an acceptance is taken back
    if (!accepted && !found->isAccepted())
        return fail(ErrorCode::InvalidArgument, u"expected a reason"_s);
    const QString earlierReason = found->acceptReason;
    const QString earlierBy = found->acceptedBy;
    found->acceptedBy = accepted ? actorOf(tx) : QString();
    found->acceptReason = reason.trimmed();
    found->acceptedAt = accepted ? tx.now() : QDateTime();
    QJsonObject payload{{u"rule"_s, rule},
                        {u"values"_s, QJsonArray::fromStringList(values)},
                        {u"reason"_s, found->acceptReason},
                        {u"old"_s, earlierBy.isEmpty() ? u"open"_s : u"accepted"_s},
                        {u"new"_s, accepted ? u"accepted"_s : u"open"_s}};
    if (!earlierBy.isEmpty()) {
        payload[u"accept_reason"_s] = auditChange(earlierReason, accepted ? found->acceptReason : QJsonValue());
        payload[u"accepted_by"_s] = auditChange(earlierBy, accepted ? found->acceptedBy : QJsonValue());
    }
    TRY(auditInvoice(tx, id, accepted ? u"finding_accepted"_s : u"finding_reopened"_s, payload));
    return saveChanged(tx, invoice, certainty);
}

} // namespace desk
