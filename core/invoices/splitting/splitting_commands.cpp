// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/splitting/splitting_commands.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/reading_job_handler.h"
#include "core/jobs/job_queue.h"
#include "core/storage/setting_texts.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int FewestParts = 2;

tl::unexpected<Error> expected(const QString &what)
{
    return fail(ErrorCode::InvalidArgument, u"expected "_s + what);
}

int pageCount(const QList<DocumentPages> &pages)
{
    int count = 0;
    for (const DocumentPages &some : pages)
        count += some.pages.count();
    return count;
}

QJsonArray idsForAudit(const QList<InvoiceId> &ids)
{
    QJsonArray array;
    for (const InvoiceId id : ids)
        array.append(displayId(id));
    return array;
}

/// "a.pdf 3-4": pages from 1.
QJsonArray pagesForAudit(const QList<DocumentPages> &pages)
{
    QJsonArray array;
    for (const DocumentPages &some : pages)
        array.append(u"%1 %2-%3"_s.arg(some.fileName).arg(some.pages.first + 1).arg(some.pages.last + 1));
    return array;
}

Result<> checkParts(const QList<PageRange> &parts, int pages)
{
    if (parts.size() < FewestParts)
        return expected(u"two parts or more"_s);
    int next = 0;
    for (const PageRange &part : parts) {
        if (part.first != next || part.last < part.first)
            return expected(u"a part that begins with page %1"_s.arg(next + 1));
        next = part.last + 1;
    }
    if (next != pages)
        return expected(u"the last part to end with page %1"_s.arg(pages));
    return {};
}

Result<> enqueueReading(WriteTransaction &tx, JobQueue &jobs, InvoiceId id, const ImportOptions &options)
{
    TRY(jobs.enqueue(
        tx,
        {.kind = ReadingJobHandler::jobKind(), .subject = id.value, .payload = ReadingJobHandler::payloadOf(options)}));
    return {};
}

/// A new invoice of these pages, in the queue.
Result<InvoiceId> makeInvoice(WriteTransaction &tx, JobQueue &jobs, InvoiceId model, const QList<DocumentPages> &pages,
                              const QString &event, const QList<InvoiceId> &from, const ImportOptions &options)
{
    TRY_ASSIGN(id, RegroupingRepository(tx.connection()).insertLike(model, pages));
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).load(id));
    TRY(ExtractionRepository(tx.connection()).saveSearchText(id, state.fileName, {}, {}));
    QJsonObject payload{{u"from"_s, idsForAudit(from)},
                        {u"pages"_s, pagesForAudit(pages)},
                        {u"path"_s, state.path},
                        {u"sha256"_s, QString::fromLatin1(state.sha256.toHex())},
                        {u"status"_s, auditChange({}, invoiceStatusName(InvoiceStatus::Queued))}};
    if (!state.assignee.isEmpty())
        payload[u"assignee"_s] = auditChange({}, state.assignee);
    TRY(auditInvoice(tx, id, event, payload));
    TRY(enqueueReading(tx, jobs, id, options));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Added));
    return id;
}

/// Others that were compared with it, or will be.
Result<> tellOthers(WriteTransaction &tx, InvoiceId id, bool isBack)
{
    TRY_ASSIGN(settings, readSettings(tx.connection()));
    const ReviewPolicy policy = reviewPolicy(settings);
    TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(id));
    if (isBack && state.status == InvoiceStatus::NeedsReview)
        TRY(compareAgain(tx, {id}, policy));
    return tellTwins(tx, id, state.number, policy);
}

Result<> replace(WriteTransaction &tx, InvoiceId id, RegroupingId by, const QString &event, const QJsonObject &payload)
{
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(RegroupingRepository(tx.connection()).setReplaced(id, by, tx.now()));
    TRY(change.tell(event, payload));
    TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
    return tellOthers(tx, id, !by.isValid());
}

/// Every page once, as neighbours where they are.
Result<QList<DocumentPages>> pagesInOrder(const QHash<InvoiceId, QList<DocumentPages>> &all,
                                          const QList<InvoicePage> &order)
{
    qsizetype count = 0;
    for (const QList<DocumentPages> &pages : all)
        count += pageCount(pages);
    if (order.size() != count)
        return expected(u"every page once: %1 pages"_s.arg(count));
    QList<DocumentPages> result;
    QSet<std::pair<qint64, int>> seen;
    for (const InvoicePage &page : order) {
        const QList<DocumentPages> one = partOf(all.value(page.invoice), {page.page, page.page});
        if (one.isEmpty())
            return expected(u"pages of the invoices that are merged"_s);
        if (seen.contains({page.invoice.value, page.page}))
            return expected(u"page %1 of %2 once only"_s.arg(page.page + 1).arg(displayId(page.invoice)));
        seen.insert({page.invoice.value, page.page});
        DocumentPages *before = result.isEmpty() ? nullptr : &result.last();
        if (before && before->document == one.first().document && before->pages.last + 1 == one.first().pages.first)
            before->pages.last = one.first().pages.last;
        else
            result.append(one);
    }
    return result;
}

Result<> checkMayGo(InvoiceId id, const RegroupingHold &hold)
{
    if (hold.replaced)
        return notAllowed(id, u"it was split or merged once more; undo that first"_s);
    if (hold.inTrash)
        return notAllowed(id, u"it is in the trash; restore it first"_s);
    if (hold.paid)
        return notAllowed(id, u"it is released for payment"_s);
    if (hold.exported)
        return notAllowed(id, u"it was exported"_s);
    if (hold.approvedByHand)
        return notAllowed(id, u"somebody approved or rejected it; reopen it first"_s);
    return {};
}

/// What nobody has decided on. Errors: those of seenState(), NotAllowed.
Result<> checkUndecided(WriteTransaction &tx, const SeenInvoice &seen)
{
    TRY_ASSIGN(state, seenState(tx, seen.id, seen.rowVersion));
    if (state.status != InvoiceStatus::Approved)
        return checkInReview(seen.id, state.status);
    TRY_ASSIGN(hold, RegroupingRepository(tx.connection()).hold(seen.id));
    return checkMayGo(seen.id, hold);
}

QList<InvoicePage> oneAfterTheOther(const QList<SeenInvoice> &invoices,
                                    const QHash<InvoiceId, QList<DocumentPages>> &pages)
{
    QList<InvoicePage> order;
    for (const SeenInvoice &seen : invoices) {
        const int count = pageCount(pages.value(seen.id));
        for (int page = 0; page < count; ++page)
            order.append({seen.id, page});
    }
    return order;
}

/// What is still to be read is not read any more.
Result<> leaveQueue(WriteTransaction &tx, JobQueue &jobs, InvoiceId id)
{
    TRY(jobs.cancelSubject(tx, ReadingJobHandler::jobKind(), id.value));
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY_ASSIGN(left, InvoiceRepository(tx.connection()).leaveQueue(id));
    return left ? change.tell(u"reading_cancelled"_s) : Result<>();
}

} // namespace

Result<Regrouping> splitInvoice(WriteTransaction &tx, JobQueue &jobs, const SeenInvoice &seen,
                                const QList<PageRange> &parts, const ImportOptions &options)
{
    TRY(checkUndecided(tx, seen));
    RegroupingRepository regroupings(tx.connection());
    TRY_ASSIGN(pages, regroupings.pagesOf(seen.id));
    TRY(checkParts(parts, pageCount(pages)));

    TRY_ASSIGN(id, regroupings.insert(RegroupingKind::Split, tx.now(), tx.actor()));
    Regrouping made{.id = id, .before = {seen.id}, .after = {}};
    for (const PageRange &part : parts) {
        TRY_ASSIGN(invoice, makeInvoice(tx, jobs, seen.id, partOf(pages, part), u"split_off"_s, made.before, options));
        made.after.append(invoice);
    }
    TRY(regroupings.addMembers(id, made.before, false));
    TRY(regroupings.addMembers(id, made.after, true));
    TRY(replace(tx, seen.id, id, u"split"_s, {{u"into"_s, idsForAudit(made.after)}}));
    return made;
}

Result<Regrouping> mergeInvoices(WriteTransaction &tx, JobQueue &jobs, const QList<SeenInvoice> &seen,
                                 const QList<InvoicePage> &order, const ImportOptions &options)
{
    if (seen.size() < FewestParts)
        return expected(u"two invoices or more"_s);
    RegroupingRepository regroupings(tx.connection());
    QHash<InvoiceId, QList<DocumentPages>> pages;
    Regrouping made;
    for (const SeenInvoice &invoice : seen) {
        if (pages.contains(invoice.id))
            return expected(u"each invoice once: %1"_s.arg(displayId(invoice.id)));
        TRY(checkUndecided(tx, invoice));
        TRY_ASSIGN(own, regroupings.pagesOf(invoice.id));
        if (own.isEmpty())
            return expected(u"files with pages: %1 has none"_s.arg(displayId(invoice.id)));
        pages.insert(invoice.id, own);
        made.before.append(invoice.id);
    }
    TRY_ASSIGN(joined, pagesInOrder(pages, order.isEmpty() ? oneAfterTheOther(seen, pages) : order));
    if (pageCount(joined) > MaxMergedPages)
        return expected(u"%1 pages at most"_s.arg(MaxMergedPages));

    TRY_ASSIGN(id, regroupings.insert(RegroupingKind::Merge, tx.now(), tx.actor()));
    made.id = id;
    TRY_ASSIGN(invoice, makeInvoice(tx, jobs, made.before.first(), joined, u"merged_from"_s, made.before, options));
    made.after.append(invoice);
    TRY(regroupings.addMembers(id, made.before, false));
    TRY(regroupings.addMembers(id, made.after, true));
    for (const InvoiceId before : std::as_const(made.before))
        TRY(replace(tx, before, id, u"merged"_s, {{u"into"_s, idsForAudit(made.after)}}));
    return made;
}

Result<> swapRegrouping(WriteTransaction &tx, JobQueue &jobs, RegroupingId id, bool undo)
{
    RegroupingRepository regroupings(tx.connection());
    TRY_ASSIGN(stored, regroupings.load(id));
    if (stored.undone == undo)
        return fail(ErrorCode::NotAllowed, undo ? u"it is undone already"_s : u"it was not undone"_s);
    const QList<InvoiceId> &go = undo ? stored.members.after : stored.members.before;
    const QList<InvoiceId> &come = undo ? stored.members.before : stored.members.after;
    for (const InvoiceId invoice : go) {
        TRY_ASSIGN(hold, regroupings.hold(invoice));
        TRY(checkMayGo(invoice, hold));
    }
    const QString event = undo ? u"regrouping_undone"_s : u"regrouping_redone"_s;
    TRY(regroupings.setUndone(id, undo));
    for (const InvoiceId invoice : go) {
        TRY(leaveQueue(tx, jobs, invoice));
        TRY(replace(tx, invoice, id, event, {{u"instead"_s, idsForAudit(come)}}));
    }
    for (const InvoiceId invoice : come) {
        TRY(replace(tx, invoice, {}, event, {{u"instead_of"_s, idsForAudit(go)}}));
        TRY_ASSIGN(state, InvoiceRepository(tx.connection()).state(invoice));
        if (state.status == InvoiceStatus::Queued) // taken back before it was read
            TRY(enqueueReading(tx, jobs, invoice, {}));
    }
    return {};
}

} // namespace desk
