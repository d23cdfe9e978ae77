// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/extraction_stages.h"
#include "core/invoices/rules/confidence.h"
#include "core/invoices/rules/invoice_rules.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// A paper that asks for no payment must not carry amounts that look like one.
void removeAmounts(Extraction &extraction)
{
    extraction.fields.removeIf([](const auto &entry) { return fieldType(entry.key()) == FieldType::Amount; });
    extraction.lines.clear();
    extraction.taxes.clear();
    extraction.allowancesCharges.clear();
}

QList<Finding> runRules(const Extraction &extraction, QDate today)
{
    QList<Finding> findings;
    for (const auto &rule : {notAnInvoice, keyFieldsPresent, totalsAddUp, amountDueAddsUp, linesSumUp, taxRatePlausible,
                             negativeTotal, ibanChecksum, currencyPresent, currencyKnown}) {
        if (auto finding = rule(extraction))
            findings.append(*std::move(finding));
    }
    for (const auto &rule : {lineArithmetic, taxBreakdownSums, amountFormat, impossibleDate, vatIdChecksum})
        findings.append(rule(extraction));
    findings.append(dateOrder(extraction, today));
    return findings;
}

/// What a person accepted stays accepted while it says the same.
void keepAcceptance(QList<Finding> &findings, const QList<Finding> &earlier)
{
    for (Finding &finding : findings) {
        const auto same = std::ranges::find_if(earlier, [&](const Finding &old) {
            return old.isAccepted() && old.rule == finding.rule && old.values == finding.values &&
                   old.fields == finding.fields;
        });
        if (same == earlier.end())
            continue;
        finding.acceptedBy = same->acceptedBy;
        finding.acceptReason = same->acceptReason;
        finding.acceptedAt = same->acceptedAt;
    }
}

} // namespace

void validate(Extraction &extraction, QDate today)
{
    if (extraction.kind == DocumentKind::Other)
        removeAmounts(extraction);
    QList<Finding> findings = runRules(extraction, today);
    keepAcceptance(findings, extraction.findings);
    extraction.findings.removeIf([](const Finding &finding) { return validationRules().contains(finding.rule); });
    extraction.findings.append(findings);
    weighConfidence(extraction);
}

namespace {

/// An e-invoice with a defect of its own is read as far as it is sound, but not let through unseen.
bool isDefectOfEInvoice(const Finding &finding)
{
    constexpr std::array defects{"einvoice_unreadable"_L1, "einvoice_date_format"_L1, "einvoice_profile_missing"_L1};
    return !finding.isAccepted() &&
           std::ranges::any_of(defects, [&](QLatin1StringView rule) { return finding.rule == rule; });
}

} // namespace

bool isCertain(const Extraction &extraction, double threshold)
{
    if (extraction.kind == DocumentKind::Unknown || extraction.kind == DocumentKind::Other)
        return false;
    if (std::ranges::any_of(extraction.findings, &Finding::blocks) ||
        std::ranges::any_of(extraction.findings, isDefectOfEInvoice))
        return false;
    const QList<Field> fields = allFields();
    return std::ranges::all_of(fields, [&](Field field) {
        const FieldValue value = extraction.value(field);
        return !isKeyField(field, extraction.kind == DocumentKind::Receipt) ||
               (!value.isEmpty() && value.confidence >= threshold);
    });
}

} // namespace desk
