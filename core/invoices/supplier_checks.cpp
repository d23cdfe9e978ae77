// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/supplier_checks.h"

#include "core/base/text_key.h"
#include "core/invoices/suppliers/supplier_name.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto AddresseeRule = "not_addressed_to_us"_L1;

bool holdsInARow(const QStringList &words, const QStringList &part)
{
    return !part.isEmpty() && std::search(words.begin(), words.end(), part.begin(), part.end()) != words.end();
}

bool isOurVatId(const QString &vatId, const QStringList &ownVatIds)
{
    const QString code = codeKey(vatId);
    return std::ranges::any_of(ownVatIds, [&](const QString &own) { return codeKey(own) == code; });
}

std::optional<Finding> notAddressedToUs(const Extraction &extraction, const OwnIdentity &own)
{
    const QString name = extraction.value(Field::BuyerName).value;
    const QString vatId = extraction.value(Field::BuyerVatId).value;
    const bool nameCounts = !name.isEmpty() && !own.names.isEmpty();
    const bool vatIdCounts = !vatId.isEmpty() && !own.vatIds.isEmpty();
    if (!nameCounts && !vatIdCounts) // nothing to compare with
        return std::nullopt;
    if ((nameCounts && isOurName(name, own.names)) || (vatIdCounts && isOurVatId(vatId, own.vatIds)))
        return std::nullopt;
    const QString buyer = name.isEmpty() ? vatId : name;
    QList<Field> fields;
    if (nameCounts)
        fields.append(Field::BuyerName);
    if (vatIdCounts)
        fields.append(Field::BuyerVatId);
    return Finding{.rule = AddresseeRule,
                   .severity = Severity::Blocking,
                   .detail = u"addressed to %1, which is none of the names in the settings"_s.arg(buyer),
                   .values = {buyer},
                   .fields = fields};
}

} // namespace

bool isOurName(const QString &buyer, const QStringList &ownNames)
{
    const QStringList words = nameWords(buyer);
    return std::ranges::any_of(ownNames, [&](const QString &own) {
        const QStringList ours = nameWords(own);
        // "Müller-Bau" and "Müller Bau" and "MüllerBau" are one name.
        return holdsInARow(words, ours) || (!ours.isEmpty() && words.join(QString()) == ours.join(QString()));
    });
}

void checkAddressee(Extraction &extraction, const OwnIdentity &own)
{
    const auto isOurs = [](const Finding &finding) { return finding.rule == AddresseeRule; };
    QList<Finding> earlier;
    std::ranges::copy_if(extraction.findings, std::back_inserter(earlier), isOurs);
    extraction.findings.removeIf(isOurs);
    if (extraction.kind == DocumentKind::Other) // asks for no payment
        return;
    auto found = notAddressedToUs(extraction, own);
    if (!found)
        return;
    const auto same = std::ranges::find(earlier, found->values, &Finding::values);
    if (same != earlier.end()) {
        found->acceptedBy = same->acceptedBy;
        found->acceptReason = same->acceptReason;
        found->acceptedAt = same->acceptedAt;
    }
    extraction.findings.append(*found);
}

} // namespace desk
