// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_links.h"

#include "core/invoices/suppliers/supplier_history_repository.h"
#include "core/invoices/suppliers/supplier_knowledge_repository.h"
#include "core/invoices/suppliers/supplier_name.h"
#include "core/invoices/suppliers/supplier_recognition.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

const QString System = u"system"_s;

QJsonObject namesOf(const SupplierRecord &record)
{
    QJsonObject names;
    if (!record.name.isEmpty())
        names[u"name"_s] = record.name;
    if (!record.vatId.isEmpty())
        names[u"vat_id"_s] = record.vatId;
    if (!record.address.isEmpty())
        names[u"address"_s] = record.address;
    return names;
}

Result<SupplierId> makeSupplier(WriteTransaction &tx, const SellerReading &seller)
{
    SupplierRepository suppliers(tx.connection());
    SupplierRecord record;
    record.name = seller.name;
    record.vatId = seller.vatId;
    record.address = seller.address;
    TRY_ASSIGN(id, suppliers.insert(record, tx.now()));
    TRY(suppliers.addKeys(id, keysOf(seller)));
    TRY(auditSupplier(tx, id, u"supplier_added"_s, ChangeKind::Added, {{u"new"_s, namesOf(record)}}, System));
    return id;
}

/// As long as nothing of a supplier is approved, its name is what was read last.
Result<> refreshNames(WriteTransaction &tx, SupplierId id, const SellerReading &seller)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(known, suppliers.hasApproved(id));
    if (known)
        return {};
    TRY_ASSIGN(record, suppliers.load(id));
    const QJsonObject before = namesOf(record);
    const auto refresh = [](QString &old, const QString &now) {
        if (!now.isEmpty())
            old = now;
    };
    refresh(record.name, seller.name);
    refresh(record.vatId, seller.vatId);
    refresh(record.address, seller.address);
    if (namesOf(record) == before)
        return {};
    TRY(suppliers.saveNames(record));
    TRY(suppliers.addKeys(id, keysOf(seller)));
    return auditSupplier(tx, id, u"supplier_changed"_s, ChangeKind::Updated,
                         {{u"old"_s, before}, {u"new"_s, namesOf(record)}}, System);
}

Result<> moveLink(WriteTransaction &tx, InvoiceId id, const SupplierLink &from, const SupplierLink &to)
{
    if (from == to)
        return {};
    TRY(SupplierRepository(tx.connection()).setLink(id, to));
    for (const SupplierId supplier : {from.supplier, to.supplier}) {
        if (supplier.isValid() && from.supplier != to.supplier)
            TRY(tx.changed(Entity::Supplier, supplier.value, ChangeKind::Updated));
    }
    if (from.supplier.isValid() && from.supplier != to.supplier)
        return removeIfLeft(tx, from.supplier, System);
    return {};
}

} // namespace

QString hintKindName(HintKind kind)
{
    switch (kind) {
    case HintKind::Label:
        return u"label"_s;
    case HintKind::Place:
        return u"place"_s;
    case HintKind::DateOrder:
        return u"date_order"_s;
    case HintKind::Form:
        return u"form"_s;
    case HintKind::Spelling:
        return u"spelling"_s;
    case HintKind::TaxRates:
        return u"tax_rates"_s;
    }
    return {};
}

QString accountStateName(AccountState state)
{
    switch (state) {
    case AccountState::Seen:
        return u"seen"_s;
    case AccountState::Confirmed:
        return u"confirmed"_s;
    case AccountState::Refused:
        return u"refused"_s;
    }
    return {};
}

Result<> auditSupplier(WriteTransaction &tx, SupplierId id, const QString &event, ChangeKind kind,
                       const QJsonObject &payload, const QString &actor)
{
    TRY(AuditTrail::append(
        tx, {.entity = Entity::Supplier, .entityId = id.value, .event = event, .payload = payload, .actor = actor}));
    return tx.changed(Entity::Supplier, id.value, kind);
}

Result<> removeIfLeft(WriteTransaction &tx, SupplierId id, const QString &actor)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(left, suppliers.isLeft(id));
    if (!left)
        return {};
    TRY_ASSIGN(record, suppliers.load(id));
    TRY(suppliers.remove(id));
    return auditSupplier(tx, id, u"supplier_removed"_s, ChangeKind::Removed, {{u"old"_s, namesOf(record)}}, actor);
}

Result<> linkSupplier(WriteTransaction &tx, InvoiceId id, const Extraction &extraction, const QStringList &layout,
                      const OwnIdentity &own)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(link, suppliers.linkOf(id));
    if (link.byHand)
        return {};
    const SellerReading seller = sellerReading(extraction, layout, own);
    TRY_ASSIGN(found, recogniseSupplier(tx.connection(), seller));
    SupplierLink now{found.id, false};
    if (found.recognition == Recognition::None && !seller.isEmpty()) {
        TRY_ASSIGN(made, makeSupplier(tx, seller));
        now.supplier = made;
    } else if (found.id.isValid()) {
        TRY(refreshNames(tx, found.id, seller));
    }
    return moveLink(tx, id, link, now);
}

Result<> unlinkSupplier(WriteTransaction &tx, InvoiceId id)
{
    TRY_ASSIGN(link, SupplierRepository(tx.connection()).linkOf(id));
    return link.byHand ? Result<>() : moveLink(tx, id, link, {});
}

Result<SupplierMemory> recallSupplier(QSqlDatabase &connection, const Extraction &extraction, const QStringList &layout,
                                      const OwnIdentity &own)
{
    SupplierMemory memory;
    TRY_ASSIGN(found, recogniseSupplier(connection, sellerReading(extraction, layout, own)));
    if (found.recognition == Recognition::None)
        return memory;
    memory.supplier = found.head;
    memory.recognition = found.recognition;
    TRY_ASSIGN(hints, SupplierKnowledgeRepository(connection).hintsInUse(found.head));
    memory.hints = hints;
    TRY_ASSIGN(known, SupplierRepository(connection).hasWellSpelled(found.head, {}));
    if (!known) // what OCR read and nobody looked at is no known spelling
        return memory;
    TRY_ASSIGN(record, SupplierRepository(connection).load(found.head));
    memory.name = record.name;
    memory.vatId = record.vatId;
    memory.address = record.address;
    TRY_ASSIGN(approved, SupplierHistoryRepository(connection).approved(found.head, {}, 1));
    if (!approved.isEmpty())
        memory.spelledOn = approved.first().id;
    return memory;
}

Result<SupplierHistory> supplierHistory(QSqlDatabase &connection, InvoiceId id, const Extraction &extraction)
{
    SupplierHistory history;
    SupplierRepository suppliers(connection);
    SupplierHistoryRepository earlier(connection);
    TRY_ASSIGN(link, suppliers.linkOf(id));
    bool known = false;
    if (link.supplier.isValid()) {
        TRY_ASSIGN(head, suppliers.headOf(link.supplier));
        history.supplier = head;
        TRY_ASSIGN(accounts, SupplierKnowledgeRepository(connection).decided(head));
        history.accounts = accounts;
        TRY_ASSIGN(approved, earlier.approved(head, id));
        history.approved = approved;
        known = !approved.isEmpty();
    }
    if (const QString name = extraction.value(Field::SellerName).value; !known && !name.isEmpty()) {
        TRY_ASSIGN(near, earlier.near(nameSkeleton(name), history.supplier));
        history.near = near;
    }
    TRY_ASSIGN(twins, earlier.sameDateAndTotal(dateOf(extraction.value(Field::IssueDate)).value_or(QDate()),
                                               extraction.value(Field::TotalWithTax).value,
                                               extraction.value(Field::Currency).value, history.supplier, id));
    history.twins = twins;
    if (history.twins.isEmpty())
        return history;
    TRY_ASSIGN(figures, earlier.printedFigures(id));
    for (BillTwin &twin : history.twins) {
        TRY_ASSIGN(others, earlier.printedFigures(twin.invoice.id));
        twin.likeness = likenessOf(figures, others);
    }
    return history;
}

Result<QList<InvoiceId>> waitingOfSameSupplier(QSqlDatabase &connection, InvoiceId id, const QString &otherThan)
{
    SupplierRepository suppliers(connection);
    TRY_ASSIGN(link, suppliers.linkOf(id));
    if (!link.supplier.isValid())
        return QList<InvoiceId>();
    TRY_ASSIGN(head, suppliers.headOf(link.supplier));
    return suppliers.waiting(head, id, otherThan);
}

Result<InvoiceId> linkEarlierInvoices(WriteTransaction &tx, InvoiceId after, int atMost, const OwnIdentity &own)
{
    SupplierRepository suppliers(tx.connection());
    SupplierHistoryRepository earlier(tx.connection());
    TRY_ASSIGN(ids, suppliers.unlinked(after, atMost));
    QMap<qint64, QJsonArray> linked;
    for (const InvoiceId id : std::as_const(ids)) {
        TRY_ASSIGN(reading, earlier.sellerFields(id));
        TRY(linkSupplier(tx, id, reading.extraction, {}, own));
        TRY_ASSIGN(link, suppliers.linkOf(id));
        if (!link.supplier.isValid())
            continue;
        linked[link.supplier.value].append(displayId(id));
        if (reading.approved)
            TRY(suppliers.addKeys(link.supplier, keysOf(sellerReading(reading.extraction, {}, own))));
        TRY(tx.changed(Entity::Invoice, id.value, ChangeKind::Updated));
        if (reading.payment.iban.isEmpty())
            continue;
        // Who released a payment looked at its account: that is a word on it.
        TRY_ASSIGN(head, suppliers.headOf(link.supplier));
        TRY(SupplierKnowledgeRepository(tx.connection()).decide(head, reading.payment));
        TRY(auditSupplier(tx, head, u"account_confirmed"_s, ChangeKind::Updated,
                          {{u"account"_s, reading.payment.iban},
                           {u"new"_s, accountStateName(AccountState::Confirmed)},
                           {u"decided_by"_s, reading.payment.decidedBy},
                           {u"invoice"_s, displayId(id)}},
                          System));
    }
    for (auto it = linked.cbegin(); it != linked.cend(); ++it)
        TRY(auditSupplier(tx, SupplierId{it.key()}, u"invoices_linked"_s, ChangeKind::Updated, {{u"new"_s, *it}},
                          System));
    return ids.isEmpty() ? InvoiceId() : ids.last();
}

} // namespace desk
