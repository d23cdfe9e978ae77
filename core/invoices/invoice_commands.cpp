// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_commands.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/storage/setting_texts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

Result<int> saveDecision(WriteTransaction &tx, const InvoiceState &state, InvoiceStatus to, const QString &reason,
                         const QString &event, const QJsonObject &more = {})
{
    const bool decided = to == InvoiceStatus::Approved || to == InvoiceStatus::Rejected;
    TRY_ASSIGN(change, AuditedChange::begin(tx, state.id));
    TRY_ASSIGN(version, InvoiceRepository(tx.connection())
                            .decide(state.id, to, to == InvoiceStatus::Rejected ? reason : QString(),
                                    decided ? tx.now() : QDateTime(), tx.actor()));
    QJsonObject payload = more;
    if (!reason.isEmpty())
        payload[u"reason"_s] = reason;
    TRY(change.tell(event, payload));
    TRY(tx.changed(Entity::Invoice, state.id.value, ChangeKind::Updated));
    return version;
}

/// Whether the coding was proposed by the program, and nobody has looked at it.
bool hasProposedCoding(const Extraction &extraction)
{
    const auto proposed = [](const Coding &coding) { return coding.proposedFrom > 0; };
    return proposed(extraction.coding) ||
           std::ranges::any_of(extraction.lines, [&](const LineItem &line) { return proposed(line.coding); });
}

Result<> tellTwinsOf(WriteTransaction &tx, InvoiceId id)
{
    TRY_ASSIGN(settings, readSettings(tx.connection()));
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(id));
    return tellTwins(tx, id, state.number, reviewPolicy(settings));
}

} // namespace

ReviewPolicy reviewPolicy(const Settings &settings)
{
    return {.certainty = settings.certainty, .own = {.names = settings.ownNames, .vatIds = settings.ownVatIds}};
}

Result<int> approveInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion, const ReviewPolicy &policy)
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
    TRY(ExtractionRepository(tx.connection()).confirmCoding(id)); // a person has seen it
    QJsonObject coded;
    if (hasProposedCoding(invoice.extraction))
        coded[u"coding"_s] = auditChange(u"proposed"_s, u"confirmed"_s);
    TRY_ASSIGN(version, saveDecision(tx, state, InvoiceStatus::Approved, {}, u"approved"_s, coded));
    TRY(learnFromApproval(tx, id, invoice.extraction, false, policy.own));
    TRY(tellSameSupplier(tx, id, policy));
    return version;
}

Result<int> rejectInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidArgument, u"expected a reason"_s);
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Failed) // what cannot be read can still be turned away
        TRY(checkInReview(id, state.status));
    TRY_ASSIGN(version, saveDecision(tx, state, InvoiceStatus::Rejected, reason.trimmed(), u"rejected"_s));
    TRY(tellTwinsOf(tx, id)); // it is nobody's twin any more
    return version;
}

Result<int> reopenInvoice(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    if (state.status != InvoiceStatus::Approved && state.status != InvoiceStatus::Rejected)
        return notAllowed(id, u"it is neither approved nor rejected"_s);
    const InvoiceStatus to = state.hasError ? InvoiceStatus::Failed : InvoiceStatus::NeedsReview;
    TRY_ASSIGN(version, saveDecision(tx, state, to, {}, u"reopened"_s));
    TRY(tellTwinsOf(tx, id));
    return version;
}

Result<> trashInvoice(WriteTransaction &tx, InvoiceId id)
{
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(InvoiceRepository(tx.connection()).setTrashed(id, tx.now()));
    TRY(change.tell(u"trashed"_s));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    return tellTwinsOf(tx, id);
}

Result<> restoreInvoice(WriteTransaction &tx, InvoiceId id)
{
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(InvoiceRepository(tx.connection()).setTrashed(id, {}));
    TRY(change.tell(u"restored"_s));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(id));
    if (state.status == InvoiceStatus::NeedsReview) { // others may have come meanwhile
        TRY_ASSIGN(settings, readSettings(tx.connection()));
        TRY(compareAgain(tx, {id}, reviewPolicy(settings)));
    }
    return tellTwinsOf(tx, id);
}

Result<> markInvoicesExported(WriteTransaction &tx, const QList<InvoiceId> &ids, const QString &format,
                              const QString &target)
{
    InvoiceRepository invoices(tx.connection());
    for (const InvoiceId id : ids) {
        TRY_ASSIGN(change, AuditedChange::begin(tx, id));
        TRY(invoices.setExported(id, tx.now()));
        TRY(change.tell(u"exported"_s, {{u"format"_s, format}, {u"target"_s, target}}));
        TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    }
    return {};
}

} // namespace desk
