// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_checks.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/finding_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/suppliers/supplier_links.h"

namespace desk {

using namespace Qt::StringLiterals;

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

Result<InvoiceState> seenState(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(id));
    if (state.inTrash)
        return notAllowed(id, u"it is in the trash; restore it first"_s);
    if (state.rowVersion != seenVersion)
        return fail(ErrorCode::Conflict,
                    u"%1 is at version %2, not %3"_s.arg(displayId(id)).arg(state.rowVersion).arg(seenVersion));
    return state;
}

Result<Invoice> reviewed(WriteTransaction &tx, InvoiceId id, int seenVersion)
{
    TRY_ASSIGN(state, seenState(tx, id, seenVersion));
    TRY(checkInReview(id, state.status));
    return loadInvoice(tx.connection(), id);
}

Result<> compareWithOthers(WriteTransaction &tx, InvoiceId id, Extraction &extraction, const OwnIdentity &own)
{
    TRY_ASSIGN(twins, InvoiceRepository(tx.connection()).withNumber(extraction.value(Field::InvoiceNumber).value, id));
    findDuplicates(extraction, id, twins);
    TRY_ASSIGN(history, supplierHistory(tx.connection(), id, extraction));
    raiseSupplierAlarms(extraction, id, history);
    checkAddressee(extraction, own);
    return {};
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

Result<> compareAgain(WriteTransaction &tx, const QList<InvoiceId> &waiting, const ReviewPolicy &policy)
{
    for (const InvoiceId id : waiting) {
        TRY_ASSIGN(invoice, loadInvoice(tx.connection(), id));
        const QList<Finding> before = invoice.extraction.findings;
        TRY(compareWithOthers(tx, id, invoice.extraction, policy.own));
        if (invoice.extraction.findings == before)
            continue;
        TRY(saveChanged(tx, invoice, policy.certainty));
        QJsonObject payload;
        addFindingsChange(payload, before, invoice.extraction.findings);
        TRY(auditInvoice(tx, id, u"checked_again"_s, payload, u"system"_s));
    }
    return {};
}

Result<> tellTwins(WriteTransaction &tx, InvoiceId id, const QString &number, const ReviewPolicy &policy)
{
    TRY_ASSIGN(concerned, FindingRepository(tx.connection()).waitingThatPointTo(id));
    TRY_ASSIGN(twins, InvoiceRepository(tx.connection()).withNumber(number, id));
    for (const NumberTwin &twin : twins) {
        if (twin.id > id && twin.status == InvoiceStatus::NeedsReview && !concerned.contains(twin.id))
            concerned.append(twin.id);
    }
    return compareAgain(tx, concerned, policy);
}

Result<> tellSameSupplier(WriteTransaction &tx, InvoiceId id, const ReviewPolicy &policy, const QString &otherThan)
{
    TRY_ASSIGN(waiting, waitingOfSameSupplier(tx.connection(), id, otherThan));
    return compareAgain(tx, waiting, policy);
}

} // namespace desk
