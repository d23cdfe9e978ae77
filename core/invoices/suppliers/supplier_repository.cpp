// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_repository.h"

#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int MostLayoutKeys = 64; // of one supplier: enough for several layouts

QVariant idToSql(SupplierId id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}

Result<QList<SupplierId>> suppliersOf(QSqlQuery &query)
{
    TRY(run(query));
    QList<SupplierId> ids;
    while (query.next())
        ids.append(SupplierId{query.value(0).toLongLong()});
    TRY(ended(query));
    return ids;
}

Result<QList<InvoiceId>> invoicesOf(QSqlQuery &query)
{
    TRY(run(query));
    QList<InvoiceId> ids;
    while (query.next())
        ids.append(InvoiceId{query.value(0).toLongLong()});
    TRY(ended(query));
    return ids;
}

tl::unexpected<Error> noSupplier(SupplierId id)
{
    return fail(ErrorCode::NotFound, u"no supplier %1"_s.arg(id.value));
}

} // namespace

QString familySql()
{
    return u"(WITH RECURSIVE family (id) AS (VALUES (:supplier) UNION SELECT s.id FROM supplier s "
           "JOIN family f ON s.merged_into = f.id) SELECT id FROM family)"_s;
}

Result<SupplierId> SupplierRepository::insert(const SupplierRecord &supplier, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO supplier (name, vat_id, address, created_at) "
                                    "VALUES (:name, :vat_id, :address, :at)"_s));
    query.bindValue(u":name"_s, toSql(supplier.name));
    query.bindValue(u":vat_id"_s, toSql(supplier.vatId));
    query.bindValue(u":address"_s, toSql(supplier.address));
    query.bindValue(u":at"_s, toSql(at));
    TRY(run(query));
    return SupplierId{query.lastInsertId().toLongLong()};
}

Result<SupplierRecord> SupplierRepository::load(SupplierId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT row_version, name, vat_id, address, merged_into, merged_by, merged_at "
                                    "FROM supplier WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next())
        return noSupplier(id);
    return SupplierRecord{.id = id,
                          .rowVersion = query.value(0).toInt(),
                          .name = query.value(1).toString(),
                          .vatId = query.value(2).toString(),
                          .address = query.value(3).toString(),
                          .mergedInto = SupplierId{query.value(4).toLongLong()},
                          .mergedBy = query.value(5).toString(),
                          .mergedAt = timeFromSql(query.value(6))};
}

Result<int> SupplierRepository::saveNames(const SupplierRecord &supplier)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE supplier SET name = :name, vat_id = :vat_id, address = :address, "
                                    "row_version = row_version + 1 WHERE id = :id"_s));
    query.bindValue(u":name"_s, toSql(supplier.name));
    query.bindValue(u":vat_id"_s, toSql(supplier.vatId));
    query.bindValue(u":address"_s, toSql(supplier.address));
    query.bindValue(u":id"_s, supplier.id.value);
    TRY_ASSIGN(changed, run(query));
    if (changed == 0)
        return noSupplier(supplier.id);
    TRY_ASSIGN(saved, load(supplier.id));
    return saved.rowVersion;
}

Result<> SupplierRepository::setMerged(SupplierId id, SupplierId into, const QString &by, const QDateTime &at)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE supplier SET merged_into = :into, merged_by = :by, merged_at = :at, "
                                    "row_version = row_version + 1 WHERE id = :id"_s));
    query.bindValue(u":into"_s, idToSql(into));
    query.bindValue(u":by"_s, into.isValid() ? toSql(by) : QVariant());
    query.bindValue(u":at"_s, into.isValid() ? toSql(at) : QVariant());
    query.bindValue(u":id"_s, id.value);
    TRY_ASSIGN(changed, run(query));
    if (changed == 0)
        return noSupplier(id);
    return {};
}

Result<> SupplierRepository::remove(SupplierId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"DELETE FROM supplier WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<bool> SupplierRepository::isLeft(SupplierId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT NOT (EXISTS (SELECT 1 FROM invoice WHERE supplier_id = :id) "
                                    "OR EXISTS (SELECT 1 FROM supplier WHERE merged_into = :id) "
                                    "OR EXISTS (SELECT 1 FROM supplier WHERE id = :id AND merged_into IS NOT NULL) "
                                    "OR EXISTS (SELECT 1 FROM supplier_account WHERE supplier_id = :id) "
                                    "OR EXISTS (SELECT 1 FROM supplier_hint WHERE supplier_id = :id))"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return query.next() && query.value(0).toBool();
}

Result<SupplierId> SupplierRepository::headOf(SupplierId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"WITH RECURSIVE up (id, merged_into) AS (SELECT id, merged_into FROM supplier "
                                    "WHERE id = :id UNION SELECT s.id, s.merged_into FROM supplier s JOIN up u "
                                    "ON s.id = u.merged_into) SELECT id FROM up WHERE merged_into IS NULL"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next())
        return noSupplier(id);
    return SupplierId{query.value(0).toLongLong()};
}

Result<QList<MergedSupplier>> SupplierRepository::mergedInto(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT s.id, s.name, s.merged_by, s.merged_at, (SELECT count(*) FROM invoice i "
                                    "WHERE i.supplier_id = s.id AND i.trashed_at IS NULL) FROM supplier s "
                                    "WHERE s.merged_into = :id ORDER BY s.merged_at DESC, s.id DESC"_s));
    query.bindValue(u":id"_s, head.value);
    TRY(run(query));
    QList<MergedSupplier> merged;
    while (query.next())
        merged.append({SupplierId{query.value(0).toLongLong()}, query.value(1).toString(), query.value(2).toString(),
                       timeFromSql(query.value(3)), query.value(4).toInt()});
    TRY(ended(query));
    return merged;
}

Result<> SupplierRepository::addKeys(SupplierId id, const QList<SupplierKey> &keys)
{
    TRY_ASSIGN(layouts, this->keys(id, SupplierKeyKind::Layout));
    TRY_ASSIGN(query, prepare(m_db, u"INSERT INTO supplier_key (supplier_id, kind, key) VALUES (:id, :kind, :key) "
                                    "ON CONFLICT DO NOTHING"_s));
    for (const SupplierKey &key : keys) {
        if (key.key.isEmpty() || (key.kind == SupplierKeyKind::Layout && layouts.size() >= MostLayoutKeys))
            continue;
        query.bindValue(u":id"_s, id.value);
        query.bindValue(u":kind"_s, int(key.kind));
        query.bindValue(u":key"_s, key.key);
        TRY(run(query));
    }
    return {};
}

Result<QStringList> SupplierRepository::keys(SupplierId id, SupplierKeyKind kind)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT key FROM supplier_key WHERE supplier_id = :id AND kind = :kind"_s));
    query.bindValue(u":id"_s, id.value);
    query.bindValue(u":kind"_s, int(kind));
    TRY(run(query));
    QStringList keys;
    while (query.next())
        keys.append(query.value(0).toString());
    TRY(ended(query));
    return keys;
}

Result<QList<SupplierId>> SupplierRepository::withKey(const SupplierKey &key)
{
    if (key.key.isEmpty())
        return QList<SupplierId>();
    TRY_ASSIGN(query, prepare(m_db, u"SELECT supplier_id FROM supplier_key WHERE kind = :kind AND key = :key "
                                    "ORDER BY supplier_id LIMIT 20"_s));
    query.bindValue(u":kind"_s, int(key.kind));
    query.bindValue(u":key"_s, key.key);
    return suppliersOf(query);
}

Result<QList<SupplierId>> SupplierRepository::withAccount(const QString &iban)
{
    if (iban.isEmpty())
        return QList<SupplierId>();
    TRY_ASSIGN(query,
               prepare(m_db, u"SELECT supplier_id FROM supplier_account WHERE iban = :iban AND state = :confirmed "
                             "UNION SELECT supplier_id FROM invoice WHERE iban = :iban "
                             "AND supplier_id IS NOT NULL AND status = :approved AND trashed_at IS NULL "
                             "ORDER BY 1 LIMIT 20"_s));
    query.bindValue(u":iban"_s, iban);
    query.bindValue(u":confirmed"_s, int(AccountState::Confirmed));
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    return suppliersOf(query);
}

Result<SupplierLink> SupplierRepository::linkOf(InvoiceId id)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT supplier_id, supplier_by_hand FROM invoice WHERE id = :id"_s));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    if (!query.next())
        return fail(ErrorCode::NotFound, u"no invoice %1"_s.arg(displayId(id)));
    return SupplierLink{SupplierId{query.value(0).toLongLong()}, query.value(1).toBool()};
}

Result<> SupplierRepository::setLink(InvoiceId id, const SupplierLink &link)
{
    TRY_ASSIGN(query, prepare(m_db, u"UPDATE invoice SET supplier_id = :supplier, supplier_by_hand = :by_hand "
                                    "WHERE id = :id"_s));
    query.bindValue(u":supplier"_s, idToSql(link.supplier));
    query.bindValue(u":by_hand"_s, int(link.byHand));
    query.bindValue(u":id"_s, id.value);
    TRY(run(query));
    return {};
}

Result<QList<InvoiceId>> SupplierRepository::unlinked(InvoiceId after, int atMost)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id FROM invoice WHERE supplier_id IS NULL AND (seller_name IS NOT NULL "
                                    "OR seller_vat_id IS NOT NULL) AND id > :after ORDER BY id LIMIT :most"_s));
    query.bindValue(u":after"_s, after.value);
    query.bindValue(u":most"_s, atMost);
    return invoicesOf(query);
}

Result<QList<InvoiceId>> SupplierRepository::waiting(SupplierId head, InvoiceId except, const QString &otherThan)
{
    static_assert(int(InvoiceStatus::NeedsReview) == 2); // written out, so that the index over just these is used
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id FROM invoice WHERE supplier_id IN "_s + familySql() +
                                        u" AND status = 2 AND trashed_at IS NULL AND id <> :except "
                                        "AND (:account = '' OR iban <> :account) ORDER BY id DESC LIMIT 50"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":except"_s, except.value);
    query.bindValue(u":account"_s, notNull(otherThan));
    return invoicesOf(query);
}

Result<bool> SupplierRepository::hasWellSpelled(SupplierId head, InvoiceId except)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT 1 FROM invoice WHERE supplier_id IN "_s + familySql() +
                                        u" AND +status = :approved AND trashed_at IS NULL AND id <> :except "
                                        "AND (approved_automatically = 0 OR source <> :ocr) LIMIT 1"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    query.bindValue(u":except"_s, except.value);
    query.bindValue(u":ocr"_s, int(ValueSource::Ocr));
    TRY(run(query));
    return query.next();
}

Result<QList<SupplierId>> SupplierRepository::family(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT id FROM supplier WHERE id IN "_s + familySql() + u" ORDER BY id"_s));
    query.bindValue(u":supplier"_s, head.value);
    return suppliersOf(query);
}

Result<bool> SupplierRepository::hasApproved(SupplierId head)
{
    TRY_ASSIGN(query, prepare(m_db, u"SELECT 1 FROM invoice WHERE supplier_id IN "_s + familySql() +
                                        u" AND +status = :approved AND trashed_at IS NULL LIMIT 1"_s));
    query.bindValue(u":supplier"_s, head.value);
    query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    TRY(run(query));
    return query.next();
}

} // namespace desk
