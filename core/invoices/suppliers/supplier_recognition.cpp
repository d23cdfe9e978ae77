// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_recognition.h"

#include "core/base/text_key.h"
#include "core/invoices/rules/checksum.h"
#include "core/invoices/suppliers/layout_print.h"
#include "core/invoices/suppliers/supplier_name.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr int SomeLayout = 2;             // keys in common that support a name
constexpr int MostLayout = 4;             // keys in common that speak for themselves
constexpr qsizetype ShortestAddress = 12; // letters: "Berlin" is nobody's address
constexpr qsizetype ShortestName = 3;

bool isAnotherCompany(const SellerReading &seller, const SupplierCandidate &known)
{
    return !seller.vatId.isEmpty() && !known.sameVatId && std::ranges::any_of(known.vatIds, [&](const QString &vatId) {
        return vatId.left(2) == seller.vatId.left(2);
    });
}

bool nameFits(const SellerReading &seller, const SupplierCandidate &known)
{
    return seller.name.isEmpty() || known.name.isEmpty() || known.sameName ||
           looksAlike(nameSkeleton(seller.name), nameSkeleton(known.name)) ||
           agreesWithinNoise(seller.name, known.name);
}

/// 0 = it is not this one.
int weightOf(const SellerReading &seller, const SupplierCandidate &known)
{
    if (isAnotherCompany(seller, known))
        return 0;
    const bool fits = nameFits(seller, known);
    const bool support = known.sameAddress || known.layoutKeys >= SomeLayout;
    // "Tax invoice" may have been taken for the name of many: that alone names nobody.
    const bool misread = known.sameMisread && support;
    const bool found = known.sameVatId || misread || known.sameName || (known.sameAccount && fits) ||
                       (!seller.name.isEmpty() && fits && support) ||
                       (seller.name.isEmpty() && known.layoutKeys >= MostLayout);
    if (!found)
        return 0;
    return 16 * known.sameVatId + 8 * (known.sameAccount && fits) + 4 * known.sameName + 2 * known.sameAddress +
           (known.layoutKeys >= SomeLayout ? 1 : 0) + (fits ? 1 : 0);
}

/// Collects the candidates that share a key.
class CandidateList {
public:
    explicit CandidateList(SupplierRepository &suppliers) : m_suppliers(suppliers) {}

    Result<SupplierCandidate *> of(SupplierId id)
    {
        const auto known = std::ranges::find(m_list, id, &SupplierCandidate::id);
        if (known != m_list.end())
            return &*known;
        TRY_ASSIGN(record, m_suppliers.load(id));
        TRY_ASSIGN(head, m_suppliers.headOf(id));
        TRY_ASSIGN(vatIds, m_suppliers.keys(id, SupplierKeyKind::VatId));
        SupplierCandidate candidate;
        candidate.id = id;
        candidate.head = head;
        candidate.name = record.name;
        candidate.vatIds = vatIds;
        m_list.append(candidate);
        return &m_list.last();
    }
    template <class Mark>
    Result<> add(const SupplierKey &key, Mark mark)
    {
        TRY_ASSIGN(ids, m_suppliers.withKey(key));
        for (const SupplierId id : std::as_const(ids)) {
            TRY_ASSIGN(candidate, of(id));
            mark(*candidate);
        }
        return {};
    }
    [[nodiscard]] const QList<SupplierCandidate> &list() const { return m_list; }

private:
    SupplierRepository &m_suppliers;
    QList<SupplierCandidate> m_list;
};

} // namespace

SellerReading sellerReading(const Extraction &extraction, const QStringList &layout, const OwnIdentity &own)
{
    SellerReading seller;
    seller.name = extraction.value(Field::SellerName).value;
    seller.address = extraction.value(Field::SellerAddress).value;
    seller.layout = layout;
    const QString vatId = codeKey(extraction.value(Field::SellerVatId).value);
    const bool ours = std::ranges::any_of(own.vatIds, [&](const QString &one) { return codeKey(one) == vatId; });
    const VatIdProblem problem = vatIdProblem(vatId);
    if (!vatId.isEmpty() && !ours && (problem == VatIdProblem::None || problem == VatIdProblem::UnknownCountry))
        seller.vatId = vatId;
    if (const QString iban = extraction.value(Field::Iban).value; ibanIsValid(iban))
        seller.iban = iban;
    return seller;
}

QList<SupplierKey> keysOf(const SellerReading &seller)
{
    QList<SupplierKey> keys;
    const auto add = [&](SupplierKeyKind kind, const QString &key) {
        if (!key.isEmpty())
            keys.append({kind, key});
    };
    add(SupplierKeyKind::VatId, seller.vatId);
    if (const QString name = supplierNameKey(seller.name); name.size() >= ShortestName)
        add(SupplierKeyKind::Name, name);
    add(SupplierKeyKind::Skeleton, nameSkeleton(seller.name));
    if (const QString address = letterOrNumberKey(seller.address); address.size() >= ShortestAddress)
        add(SupplierKeyKind::Address, address);
    for (const QString &key : seller.layout)
        add(SupplierKeyKind::Layout, key);
    return keys;
}

RecognisedSupplier chooseSupplier(const SellerReading &seller, const QList<SupplierCandidate> &known)
{
    const SupplierCandidate *best = nullptr;
    int most = 0;
    for (const SupplierCandidate &candidate : known) {
        const int weight = weightOf(seller, candidate);
        if (weight > most || (best && weight == most && candidate.id < best->id)) {
            best = &candidate;
            most = weight;
        }
    }
    if (!best)
        return {};
    const bool sure = best->sameVatId || (best->sameAccount && nameFits(seller, *best));
    return {best->id, best->head, sure ? Recognition::Sure : Recognition::Probable};
}

Result<RecognisedSupplier> recogniseSupplier(QSqlDatabase &connection, const SellerReading &seller)
{
    SupplierRepository suppliers(connection);
    CandidateList candidates(suppliers);
    QList<SupplierKey> keys = keysOf(seller);
    keys.append({SupplierKeyKind::Misread, supplierNameKey(seller.name)});
    for (const SupplierKey &key : std::as_const(keys)) {
        if (key.kind == SupplierKeyKind::Skeleton) // looking alike is what a fraud does
            continue;
        TRY(candidates.add(key, [&](SupplierCandidate &candidate) {
            candidate.sameVatId |= key.kind == SupplierKeyKind::VatId;
            candidate.sameName |= key.kind == SupplierKeyKind::Name;
            candidate.sameMisread |= key.kind == SupplierKeyKind::Misread;
            candidate.sameAddress |= key.kind == SupplierKeyKind::Address;
            candidate.layoutKeys += key.kind == SupplierKeyKind::Layout;
        }));
    }
    TRY_ASSIGN(holders, suppliers.withAccount(seller.iban));
    QSet<SupplierId> heads;
    for (const SupplierId id : std::as_const(holders)) {
        TRY_ASSIGN(candidate, candidates.of(id));
        heads.insert(candidate->head);
    }
    if (heads.size() == 1) { // a factoring bank's account names nobody
        for (const SupplierId id : std::as_const(holders)) {
            TRY_ASSIGN(candidate, candidates.of(id));
            candidate->sameAccount = true;
        }
    }
    return chooseSupplier(seller, candidates.list());
}

} // namespace desk
