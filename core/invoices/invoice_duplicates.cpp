// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_duplicates.h"

#include "core/base/text_key.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DuplicateRule = "probable_duplicate"_L1;
constexpr auto NumberRule = "same_number"_L1;

bool sameSeller(const Extraction &extraction, const NumberTwin &twin)
{
    const QString vatId = extraction.value(Field::SellerVatId).value;
    if (!vatId.isEmpty() && vatId.compare(twin.sellerVatId, Qt::CaseInsensitive) == 0)
        return true;
    return sameSellerName(extraction.value(Field::SellerName).value, twin.sellerName);
}

bool sameTotal(const Extraction &extraction, const NumberTwin &twin)
{
    const auto own = decimalOf(extraction.value(Field::TotalWithTax));
    const auto other = Decimal::parse(twin.total);
    const QString currency = extraction.value(Field::Currency).value;
    const bool currencyFits = currency.isEmpty() || twin.currency.isEmpty() || currency == twin.currency;
    return own && other && *own == *other && currencyFits;
}

Finding twinFinding(const Extraction &extraction, const NumberTwin &twin)
{
    const bool duplicate = sameTotal(extraction, twin);
    const QString number = extraction.value(Field::InvoiceNumber).value;
    const QString detail = duplicate ? u"the same seller, number and total as %1"_s
                                     : u"the same seller and number as %1, which has another total"_s;
    Finding finding{.rule = duplicate ? DuplicateRule : NumberRule,
                    .severity = duplicate ? Severity::Blocking : Severity::Warning,
                    .detail = detail.arg(displayId(twin.id)),
                    .values = {displayId(twin.id), number, twin.total},
                    .fields = {Field::SellerName, Field::InvoiceNumber, Field::TotalWithTax},
                    .other = twin.id};
    return finding;
}

} // namespace

QString sellerNameKey(const QString &name)
{
    return letterOrNumberKey(name);
}

bool sameSellerName(const QString &a, const QString &b)
{
    const QString key = sellerNameKey(a);
    return !key.isEmpty() && key == sellerNameKey(b);
}

void findDuplicates(Extraction &extraction, InvoiceId self, const QList<NumberTwin> &twins)
{
    const auto isOurs = [](const Finding &f) { return f.rule == DuplicateRule || f.rule == NumberRule; };
    QList<Finding> earlier;
    std::ranges::copy_if(extraction.findings, std::back_inserter(earlier), isOurs);
    extraction.findings.removeIf(isOurs);

    for (const NumberTwin &twin : twins) {
        const bool counts = twin.id != self && (twin.id < self || twin.status == InvoiceStatus::Approved);
        if (!counts || !sameSeller(extraction, twin))
            continue;
        Finding finding = twinFinding(extraction, twin);
        const auto before = std::ranges::find_if(
            earlier, [&](const Finding &f) { return f.rule == finding.rule && f.values == finding.values; });
        if (before != earlier.end()) {
            finding.acceptedBy = before->acceptedBy;
            finding.acceptReason = before->acceptReason;
            finding.acceptedAt = before->acceptedAt;
        }
        extraction.findings.append(finding);
    }
}

} // namespace desk
