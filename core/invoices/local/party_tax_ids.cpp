// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/party_tax_ids.h"

#include "core/invoices/local/field_scorer.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

/// Distance of a tax id from a party's block, in pages' widths; far = 9.
double distanceTo(const TaxIdPlace &id, const UnitRect &box, int page)
{
    if (id.candidate.page != page)
        return 9;
    const double dx = std::max({0.0, box.left - id.candidate.box.right, id.candidate.box.left - box.right});
    const double dy = std::max({0.0, box.top - id.candidate.box.bottom, id.candidate.box.top - box.bottom});
    return std::hypot(dx, 1.4 * dy);
}

} // namespace

void assignTaxIds(const Layout &layout, const LabelLinks &links, const QList<TaxIdPlace> &ids, PartiesReading &parties)
{
    QList<FieldCandidate> seller, buyer;
    static const QStringList buyerWords{u"client"_s, u"customer"_s, u"kunde"_s,     u"kunden"_s, u"buyer"_s,
                                        u"klant"_s,  u"cliente"_s,  u"your"_s,      u"ihre"_s,   u"votre"_s,
                                        u"uw"_s,     u"acheteur"_s, u"recipient"_s, u"kaufer"_s};
    for (const TaxIdPlace &id : ids) {
        FieldCandidate c = id.candidate;
        double toSeller = distanceTo(id, parties.sellerName.taken.box, parties.sellerName.taken.page);
        if (!parties.sellerAddress.taken.isEmpty())
            toSeller =
                std::min(toSeller, distanceTo(id, parties.sellerAddress.taken.box, parties.sellerAddress.taken.page));
        double toBuyer = distanceTo(id, parties.buyerName.taken.box, parties.buyerName.taken.page);
        if (!parties.buyerAddress.taken.isEmpty())
            toBuyer =
                std::min(toBuyer, distanceTo(id, parties.buyerAddress.taken.box, parties.buyerAddress.taken.page));
        const LayoutRow &row = layout.rows[layout.words[id.first].row];
        bool buyerLabel = false;
        for (int word = std::max(row.first, id.first - 6); word < id.first; ++word) {
            for (const QString &token : layout.words[word].tokens)
                buyerLabel = buyerLabel || buyerWords.contains(token);
        }
        const LabelClaims claims = links.claims(id.first, id.last);
        buyerLabel = buyerLabel || claims.of(Buyer) > 0.5;
        const double nearBuyer = std::clamp(1.2 - 6 * toBuyer, 0.0, 1.0),
                     nearSeller = std::clamp(1.2 - 6 * toSeller, 0.0, 1.0);
        FieldCandidate asSeller = c, asBuyer = c;
        asSeller[Feature::Rival] = buyerLabel ? 1 : std::max(0.0, nearBuyer - nearSeller);
        asSeller[Feature::Agreement] = std::max(c[Feature::Agreement], 0.8 * nearSeller);
        asBuyer[Feature::Label] = buyerLabel ? 1 : 0.6 * nearBuyer;
        asBuyer[Feature::Rival] = buyerLabel ? 0 : std::max(0.0, nearSeller - nearBuyer) + (nearBuyer < 0.3 ? 0.6 : 0);
        seller.append(asSeller);
        buyer.append(asBuyer);
    }
    parties.sellerVatId = readingOf(Field::SellerVatId, seller, -0.6);
    buyer.removeIf([&](const FieldCandidate &c) { return c.value == parties.sellerVatId.taken.value; });
    parties.buyerVatId = readingOf(Field::BuyerVatId, buyer, 0.6);
}

} // namespace desk
