// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/supplier_repository.h"

#include "core/invoices/invoice_duplicates.h"
#include "core/storage/sql.h"

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// The ways in which the invoices of a supplier are found, each along an index, the best first.
struct Identity {
    QString condition;
    QString value;
};

QList<Identity> identitiesOf(const Extraction &extraction)
{
    const QString name = extraction.value(Field::SellerName).value;
    QList<Identity> identities{{u"seller_vat_id = :value"_s, extraction.value(Field::SellerVatId).value},
                               {u"seller_key = :value"_s, sellerNameKey(name)},
                               // Saved before there were keys.
                               {u"seller_name = :value AND seller_key IS NULL"_s, name}};
    identities.removeIf([](const Identity &identity) { return identity.value.isEmpty(); });
    return identities;
}

} // namespace

Result<SupplierAccounts> SupplierRepository::accounts(const Extraction &extraction, InvoiceId except)
{
    SupplierAccounts accounts;
    for (const Identity &identity : identitiesOf(extraction)) {
        TRY_ASSIGN(query, prepare(m_db, u"SELECT iban FROM invoice WHERE "_s + identity.condition +
                                            u" AND +status = :approved AND iban IS NOT NULL AND trashed_at IS NULL "
                                            "AND id <> :except ORDER BY id DESC LIMIT 10"_s));
        query.bindValue(u":value"_s, identity.value);
        query.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
        query.bindValue(u":except"_s, except.value);
        TRY(run(query));
        while (query.next())
            accounts.ibans.append(query.value(0).toString());
        TRY(ended(query));
        if (!accounts.ibans.isEmpty())
            break;
    }
    return accounts;
}

Result<QList<InvoiceId>> SupplierRepository::waitingWithOtherAccount(const Extraction &extraction, InvoiceId except)
{
    QList<InvoiceId> ids;
    const QString iban = extraction.value(Field::Iban).value;
    if (iban.isEmpty())
        return ids;
    for (const Identity &identity : identitiesOf(extraction)) {
        TRY_ASSIGN(query, prepare(m_db, u"SELECT id FROM invoice WHERE "_s + identity.condition +
                                            u" AND +status = :review AND iban <> :iban AND trashed_at IS NULL "
                                            "AND id <> :except ORDER BY id DESC LIMIT 50"_s));
        query.bindValue(u":value"_s, identity.value);
        query.bindValue(u":review"_s, int(InvoiceStatus::NeedsReview));
        query.bindValue(u":iban"_s, iban);
        query.bindValue(u":except"_s, except.value);
        TRY(run(query));
        while (query.next()) {
            const InvoiceId id{query.value(0).toLongLong()};
            if (!ids.contains(id))
                ids.append(id);
        }
        TRY(ended(query));
    }
    return ids;
}

} // namespace desk
