// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/correction_repository.h"
#include "core/invoices/extraction_repository.h"
#include "core/invoices/suppliers/layout_print.h"
#include "core/invoices/suppliers/supplier_knowledge_repository.h"
#include "core/invoices/suppliers/supplier_links.h"
#include "core/invoices/suppliers/supplier_name.h"
#include "core/invoices/suppliers/supplier_recognition.h"
#include "core/storage/audit_trail.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using Owned = SupplierKnowledgeRepository::Owned;

QString actorOf(const WriteTransaction &tx)
{
    return tx.actor().isEmpty() ? u"unknown"_s : tx.actor();
}

/// What the program had read, of each header field that a person changed afterwards.
Result<FieldMap> machineReading(QSqlDatabase &connection, InvoiceId id)
{
    TRY_ASSIGN(changes, CorrectionRepository(connection).of(id, ValueEdit::Section::Header));
    FieldMap machine;
    for (auto change = changes.crbegin(); change != changes.crend(); ++change) { // the newest reading counts
        const auto field = fieldFromName(change->name);
        if (field && change->before.source != ValueSource::Human && !machine.contains(*field))
            machine.insert(*field, {change->before, {}});
    }
    return machine;
}

bool saysTheSame(const SupplierHint &a, const SupplierHint &b)
{
    return a.kind == b.kind && a.field == b.field && a.value == b.value;
}

QJsonObject jsonOf(const SupplierHint &hint)
{
    QJsonObject json{{u"kind"_s, hintKindName(hint.kind)}, {u"value"_s, hint.value}};
    if (hint.field)
        json[u"field"_s] = fieldName(*hint.field);
    return json;
}

/// What this invoice taught before and does not teach any more goes; what a person forgot stays forgotten.
Result<> keepHints(WriteTransaction &tx, InvoiceId id, SupplierId supplier, const QList<SupplierHint> &learned)
{
    SupplierKnowledgeRepository knowledge(tx.connection());
    TRY_ASSIGN(earlier, knowledge.learnedFrom(id));
    QMap<SupplierId, QJsonArray> gone;
    for (const Owned &old : std::as_const(earlier)) {
        const bool still = old.supplier == supplier && std::ranges::any_of(learned, [&](const SupplierHint &hint) {
                               return saysTheSame(hint, old.hint);
                           });
        if (still)
            continue;
        TRY(knowledge.removeHint(old.hint.id));
        gone[old.supplier].append(jsonOf(old.hint));
    }
    QJsonArray made;
    for (SupplierHint hint : learned) {
        const bool known = std::ranges::any_of(
            earlier, [&](const Owned &old) { return old.supplier == supplier && saysTheSame(old.hint, hint); });
        if (known)
            continue;
        hint.learnedFrom = id;
        hint.learnedBy = actorOf(tx);
        hint.learnedAt = tx.now();
        TRY(knowledge.addHint(supplier, hint));
        made.append(jsonOf(hint));
    }
    for (auto it = gone.cbegin(); it != gone.cend(); ++it) {
        if (it.key() != supplier)
            TRY(auditSupplier(tx, it.key(), u"hints_learned"_s, ChangeKind::Updated,
                              {{u"old"_s, *it}, {u"invoice"_s, displayId(id)}}));
    }
    const QJsonArray old = gone.value(supplier);
    if (made.isEmpty() && old.isEmpty())
        return {};
    return auditSupplier(tx, supplier, u"hints_learned"_s, ChangeKind::Updated,
                         {{u"old"_s, old}, {u"new"_s, made}, {u"invoice"_s, displayId(id)}});
}

/// The finding about the account was accepted: that is the explicit word on it.
Result<> confirmAccount(WriteTransaction &tx, InvoiceId id, SupplierId supplier, const Extraction &extraction)
{
    const QString iban = extraction.value(Field::Iban).value;
    const auto accepted = std::ranges::find_if(extraction.findings, [&](const Finding &finding) {
        const bool account = finding.rule == "first_account"_L1 || finding.rule == "iban_changed"_L1 ||
                             finding.rule == "refused_account"_L1;
        return account && finding.isAccepted() && !iban.isEmpty() && finding.values.value(0) == iban;
    });
    if (accepted == extraction.findings.end())
        return {};
    SupplierRepository suppliers(tx.connection());
    SupplierKnowledgeRepository knowledge(tx.connection());
    TRY_ASSIGN(head, suppliers.headOf(supplier));
    TRY_ASSIGN(before, knowledge.account(head, iban));
    if (before.state == AccountState::Confirmed)
        return {};
    TRY(knowledge.decide(head, {.iban = iban,
                                .state = AccountState::Confirmed,
                                .decidedBy = accepted->acceptedBy,
                                .decidedAt = accepted->acceptedAt,
                                .decidedOn = id}));
    return auditSupplier(tx, head, u"account_confirmed"_s, ChangeKind::Updated,
                         {{u"account"_s, iban},
                          {u"old"_s, accountStateName(before.state)},
                          {u"new"_s, accountStateName(AccountState::Confirmed)},
                          {u"invoice"_s, displayId(id)}});
}

/// The first approval of what is spelled right, and every correction by a person, say how it is written.
Result<> learnNames(WriteTransaction &tx, InvoiceId id, SupplierId supplier, const SellerReading &seller,
                    const Extraction &extraction)
{
    SupplierRepository suppliers(tx.connection());
    TRY_ASSIGN(record, suppliers.load(supplier));
    TRY_ASSIGN(head, suppliers.headOf(supplier));
    TRY_ASSIGN(known, suppliers.hasWellSpelled(head, id));
    const SupplierRecord before = record;
    const auto learn = [&](Field field, QString &old, const QString &now) {
        const bool corrected = extraction.value(field).source == ValueSource::Human;
        if (!now.isEmpty() && (!known || old.isEmpty() || corrected))
            old = now;
    };
    learn(Field::SellerName, record.name, seller.name);
    learn(Field::SellerVatId, record.vatId, seller.vatId);
    learn(Field::SellerAddress, record.address, seller.address);
    if (record == before)
        return {};
    TRY(suppliers.saveNames(record));
    QJsonObject payload;
    const auto tell = [&](const QString &name, const QString &old, const QString &now) {
        if (old != now)
            payload[name] = auditChange(old, now);
    };
    tell(u"name"_s, before.name, record.name);
    tell(u"vat_id"_s, before.vatId, record.vatId);
    tell(u"address"_s, before.address, record.address);
    return auditSupplier(tx, supplier, u"supplier_changed"_s, ChangeKind::Updated, payload);
}

/// New keys are told by name: what a supplier is recognised by decides what becomes of its invoices.
Result<> learnKeys(WriteTransaction &tx, InvoiceId id, SupplierId supplier, const QList<SupplierKey> &keys)
{
    SupplierRepository suppliers(tx.connection());
    QList<SupplierKey> fresh;
    QJsonArray told;
    for (const SupplierKey &key : keys) {
        TRY_ASSIGN(known, suppliers.keys(supplier, key.kind));
        if (known.contains(key.key))
            continue;
        fresh.append(key);
        if (key.kind != SupplierKeyKind::Layout)
            told.append(key.key);
    }
    if (fresh.isEmpty())
        return {};
    TRY(suppliers.addKeys(supplier, fresh));
    return auditSupplier(tx, supplier, u"recognised_by"_s, ChangeKind::Updated,
                         {{u"new"_s, told}, {u"invoice"_s, displayId(id)}}, u"system"_s);
}

} // namespace

Result<> learnFromApproval(WriteTransaction &tx, InvoiceId id, const Extraction &extraction, bool automatic,
                           const OwnIdentity &own)
{
    TRY_ASSIGN(link, SupplierRepository(tx.connection()).linkOf(id));
    if (!link.supplier.isValid())
        return {};
    TRY_ASSIGN(pages, ExtractionRepository(tx.connection()).pages(id));
    const SellerReading seller = sellerReading(extraction, layoutKeys(pages), own);
    QList<SupplierKey> keys = keysOf(seller);
    if (automatic) {
        TRY(learnKeys(tx, id, link.supplier, keys));
        const bool exact = extraction.value(Field::SellerName).source != ValueSource::Ocr;
        return exact ? learnNames(tx, id, link.supplier, seller, extraction) : Result<>();
    }
    TRY_ASSIGN(machine, machineReading(tx.connection(), id));
    // What the program took for the name is how it will know the next document.
    if (const QString misread = supplierNameKey(machine.value(Field::SellerName).taken.value);
        !misread.isEmpty() && !keys.contains(SupplierKey{SupplierKeyKind::Name, misread}))
        keys.append({SupplierKeyKind::Misread, misread});
    TRY(learnKeys(tx, id, link.supplier, keys));
    TRY(learnNames(tx, id, link.supplier, seller, extraction));
    TRY(keepHints(tx, id, link.supplier, learnedHints(extraction, machine, pages)));
    return confirmAccount(tx, id, link.supplier, extraction);
}

} // namespace desk
