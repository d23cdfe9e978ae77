// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_moves.h"

#include "core/invoices/extraction_repository.h"
#include "core/invoices/invoice_audit.h"
#include "core/invoices/invoice_checks.h"
#include "core/invoices/suppliers/supplier_history_repository.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/invoices/suppliers/supplier_recognition.h"
#include "core/storage/setting_texts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString nameOf(const SupplierRecord &record)
{
    return record.name.isEmpty() ? u"supplier %1"_s.arg(record.id.value) : record.name;
}

/// Moves one invoice, with a word in its own trail.
Result<> moveOne(WriteTransaction &tx, InvoiceId id, const SupplierLink &to)
{
    TRY_ASSIGN(change, AuditedChange::begin(tx, id));
    TRY(SupplierRepository(tx.connection()).setLink(id, to));
    TRY(change.tell(u"supplier_set"_s));
    return tx.changed(Entity::Invoice, id.value, ChangeKind::Updated);
}

Result<> checkFamilies(WriteTransaction &tx, const QSet<SupplierId> &suppliers)
{
    QSet<SupplierId> heads;
    for (const SupplierId id : suppliers) {
        const auto head = SupplierRepository(tx.connection()).headOf(id);
        if (head)
            heads.insert(*head);
        else if (head.error().code != ErrorCode::NotFound) // removed on the way
            return tl::unexpected(head.error());
    }
    for (const SupplierId head : std::as_const(heads)) {
        TRY(tx.changed(Entity::Supplier, head.value, ChangeKind::Updated));
        TRY(checkFamilyAgain(tx, head));
    }
    return {};
}

/// Invoices are told by their own events; the suppliers that they leave and come to are looked at afterwards.
Result<QHash<InvoiceId, SupplierLink>> moveAll(WriteTransaction &tx, const QList<InvoiceId> &invoices, SupplierId to)
{
    SupplierRepository suppliers(tx.connection());
    QHash<InvoiceId, SupplierLink> before;
    QSet<SupplierId> concerned{to};
    for (const InvoiceId id : invoices) {
        const auto link = suppliers.linkOf(id);
        if (!link && link.error().code == ErrorCode::NotFound)
            continue;
        if (!link)
            return tl::unexpected(link.error());
        if (link->supplier == to || before.contains(id))
            continue;
        before.insert(id, *link);
        TRY(moveOne(tx, id, {to, true}));
        if (link->supplier.isValid())
            concerned.insert(link->supplier);
    }
    TRY(checkFamilies(tx, concerned));
    return before;
}

} // namespace

Result<> checkFamilyAgain(WriteTransaction &tx, SupplierId head)
{
    TRY_ASSIGN(settings, readSettings(tx.connection()));
    TRY_ASSIGN(waiting, SupplierRepository(tx.connection()).waiting(head, {}));
    return compareAgain(tx, waiting, reviewPolicy(settings));
}

Result<> mergeSuppliers(WriteTransaction &tx, SupplierId from, SupplierId into)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(joined, suppliers.headOf(from));
    TRY_ASSIGN(head, suppliers.headOf(into));
    if (joined == head)
        return fail(ErrorCode::InvalidArgument, u"expected two suppliers: these are one and the same"_s);
    TRY_ASSIGN(record, suppliers.load(joined));
    TRY_ASSIGN(top, suppliers.load(head));
    TRY(suppliers.setMerged(joined, head, tx.actor(), tx.now()));
    TRY(auditSupplier(tx, joined, u"supplier_merged"_s, ChangeKind::Updated,
                      {{u"merged_into"_s, auditChange({}, head.value)}, {u"name"_s, nameOf(top)}}));
    TRY(auditSupplier(tx, head, u"supplier_joined"_s, ChangeKind::Updated,
                      {{u"joined"_s, auditChange({}, joined.value)}, {u"name"_s, nameOf(record)}}));
    return checkFamilyAgain(tx, head);
}

Result<> separateSupplier(WriteTransaction &tx, SupplierId merged)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(record, suppliers.load(merged));
    if (!record.mergedInto.isValid())
        return fail(ErrorCode::InvalidArgument, u"expected a supplier that was joined to another one"_s);
    TRY_ASSIGN(head, suppliers.headOf(merged));
    TRY(suppliers.setMerged(merged, {}, {}, {}));
    TRY(auditSupplier(tx, merged, u"supplier_separated"_s, ChangeKind::Updated,
                      {{u"merged_into"_s, auditChange(record.mergedInto.value, {})}}));
    TRY(auditSupplier(tx, head, u"supplier_left"_s, ChangeKind::Updated,
                      {{u"joined"_s, auditChange(merged.value, {})}, {u"name"_s, nameOf(record)}}));
    return checkFamilies(tx, {head, merged});
}

Result<SupplierService::Split> splitSupplier(WriteTransaction &tx, SupplierId from, const QList<InvoiceId> &invoices)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(head, suppliers.headOf(from));
    QSet<InvoiceId> chosen;
    for (const InvoiceId id : invoices) {
        TRY_ASSIGN(link, suppliers.linkOf(id));
        TRY_ASSIGN(owner, link.supplier.isValid() ? suppliers.headOf(link.supplier) : Result<SupplierId>(SupplierId()));
        if (owner == head)
            chosen.insert(id);
    }
    TRY_ASSIGN(counts, SupplierHistoryRepository(tx.connection()).counts(head));
    if (chosen.isEmpty() || chosen.size() >= counts.first)
        return fail(ErrorCode::InvalidArgument, u"expected some of the supplier's invoices, and not all of them"_s);
    const QList<InvoiceId> moved = chosen.values();
    TRY_ASSIGN(first, SupplierHistoryRepository(tx.connection()).sellerFields(*std::ranges::min_element(moved)));
    const SellerReading seller = sellerReading(first.extraction, {}, {});
    SupplierRecord record;
    record.name = seller.name;
    record.vatId = seller.vatId;
    record.address = seller.address;
    SupplierService::Split split;
    TRY_ASSIGN(made, suppliers.insert(record, tx.now()));
    split.made = made;
    TRY(suppliers.addKeys(made, keysOf(seller)));
    TRY(auditSupplier(tx, made, u"supplier_split_off"_s, ChangeKind::Added,
                      {{u"new"_s, nameOf(record)}, {u"from"_s, head.value}}));
    TRY_ASSIGN(before, moveAll(tx, moved, made));
    split.before = before;
    return split;
}

Result<QHash<InvoiceId, SupplierLink>> moveToSupplier(WriteTransaction &tx, const QList<InvoiceId> &invoices,
                                                      SupplierId to)
{
    TRY_ASSIGN(head, SupplierRepository(tx.connection()).headOf(to));
    return moveAll(tx, invoices, head);
}

Result<> restoreLinks(WriteTransaction &tx, const QHash<InvoiceId, SupplierLink> &before)
{
    SupplierRepository suppliers(tx.connection());
    QSet<SupplierId> concerned;
    for (auto it = before.cbegin(); it != before.cend(); ++it) {
        const auto link = suppliers.linkOf(it.key());
        if (!link && link.error().code == ErrorCode::NotFound)
            continue;
        if (!link)
            return tl::unexpected(link.error());
        if (*link == it.value())
            continue;
        if (it->supplier.isValid()) {
            TRY_ASSIGN(there, suppliers.load(it->supplier)); // NotFound: it was removed meanwhile
            concerned.insert(there.id);
        }
        TRY(moveOne(tx, it.key(), it.value()));
        if (link->supplier.isValid())
            concerned.insert(link->supplier);
    }
    for (const SupplierId id : std::as_const(concerned))
        TRY(removeIfLeft(tx, id));
    return checkFamilies(tx, concerned);
}

} // namespace desk
