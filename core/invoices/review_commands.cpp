// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/correction_repository.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/invoice_edits.h"

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

/// The coding says nothing of the reading: no rule looks at it, and an approved invoice stays approved.
Result<SavedReview> saveCodingEdits(WriteTransaction &tx, InvoiceId id, int seenVersion, const QList<ValueEdit> &edits)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Approved)
        TRY(checkInReview(id, state.status));
    TRY_ASSIGN(invoice, loadInvoice(tx.connection(), id));
    for (const ValueEdit &edit : edits) {
        if (edit.section == ValueEdit::Section::Line && edit.row >= invoice.extraction.lines.size())
            return fail(ErrorCode::InvalidArgument, u"no row %1"_s.arg(edit.row));
    }
    TRY_ASSIGN(applied, applyEdits(invoice.extraction, edits));
    TRY(ExtractionRepository(tx.connection()).saveCoding(id, invoice.extraction));
    TRY_ASSIGN(version, InvoiceRepository(tx.connection()).nextVersion(id));
    TRY(keepCorrections(tx, invoice, applied.changes));
    TRY(auditInvoice(tx, id, u"coded"_s, editsPayload(applied.undo, edits)));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    return SavedReview{version, applied.undo};
}

} // namespace

Result<SavedReview> saveReviewEdits(WriteTransaction &tx, InvoiceId id, int seenVersion, const QList<ValueEdit> &edits,
                                    const ReviewPolicy &policy)
{
    if (editsCodingOnly(edits))
        return saveCodingEdits(tx, id, seenVersion, edits);
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
    TRY(compareWithOthers(tx, id, invoice.extraction, policy.own));
    TRY_ASSIGN(version, saveChanged(tx, invoice, policy.certainty));
    TRY(tellTwins(tx, id, invoice.extraction, policy));
    TRY(keepCorrections(tx, invoice, applied.changes));
    TRY(auditInvoice(tx, id, u"corrected"_s, editsPayload(before, edits)));
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
    found->acceptedBy = accepted ? actorOf(tx) : QString();
    found->acceptReason = reason.trimmed();
    found->acceptedAt = accepted ? tx.now() : QDateTime();
    TRY(auditInvoice(tx, id, accepted ? u"finding_accepted"_s : u"finding_reopened"_s,
                     {{u"rule"_s, rule},
                      {u"values"_s, QJsonArray::fromStringList(values)},
                      {u"reason"_s, found->acceptReason},
                      {u"old"_s, accepted ? u"open"_s : u"accepted"_s},
                      {u"new"_s, accepted ? u"accepted"_s : u"open"_s}}));
    return saveChanged(tx, invoice, certainty);
}

} // namespace desk
