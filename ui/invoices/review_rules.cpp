// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_rules.h"

#include <algorithm>

namespace desk {

const QList<Field> &reviewOrder()
{
    static const QList<Field> order{
        Field::InvoiceNumber, Field::IssueDate,    Field::DueDate,       Field::PurchaseOrder,
        Field::SellerName,    Field::SellerVatId,  Field::SellerAddress, Field::BuyerName,
        Field::BuyerVatId,    Field::BuyerAddress, Field::Currency,      Field::TotalWithoutTax,
        Field::TotalTax,      Field::TotalWithTax, Field::Prepaid,       Field::AmountDue,
        Field::Iban,          Field::Bic,          Field::PaymentTerms,
    };
    return order;
}

FieldState fieldState(const Extraction &extraction, Field field, double threshold)
{
    const bool blocked = std::ranges::any_of(
        extraction.findings, [field](const Finding &f) { return f.blocks() && f.fields.contains(field); });
    if (blocked)
        return FieldState::Wrong;
    const FieldValue value = extraction.value(field);
    const bool key = isKeyField(field, extraction.kind == DocumentKind::Receipt);
    if (value.isEmpty())
        return key ? FieldState::Doubtful : FieldState::Absent;
    if (value.source == ValueSource::Human)
        return FieldState::Good;
    // A field that is no key field may be somewhat uncertain without costing the person's time, unless a reason is
    // known.
    if (value.confidence < threshold && (key || value.doubt.code != DoubtCode::None))
        return FieldState::Doubtful;
    return FieldState::Good;
}

QList<Field> fieldsToCheck(const Extraction &extraction, double threshold)
{
    QList<Field> fields;
    for (const Field field : reviewOrder()) {
        const FieldState state = fieldState(extraction, field, threshold);
        if (state == FieldState::Doubtful || state == FieldState::Wrong)
            fields.append(field);
    }
    return fields;
}

std::optional<Field> nextToCheck(const Extraction &extraction, double threshold, std::optional<Field> from,
                                 bool forward)
{
    const QList<Field> toCheck = fieldsToCheck(extraction, threshold);
    if (toCheck.isEmpty())
        return std::nullopt;
    if (!from)
        return forward ? toCheck.first() : toCheck.last();
    const QList<Field> &order = reviewOrder();
    const int count = int(order.size());
    const int start = int(order.indexOf(*from));
    for (int step = 1; step <= count; ++step) {
        const int at = ((start + (forward ? step : -step)) % count + count) % count;
        if (toCheck.contains(order[at]))
            return order[at];
    }
    return std::nullopt;
}

QList<Finding> openFindings(const Extraction &extraction)
{
    QList<Finding> findings;
    for (const Severity severity : {Severity::Blocking, Severity::Warning}) {
        std::ranges::copy_if(extraction.findings, std::back_inserter(findings),
                             [severity](const Finding &f) { return f.severity == severity && !f.isAccepted(); });
    }
    return findings;
}

QList<Finding> acceptedFindings(const Extraction &extraction)
{
    QList<Finding> findings;
    std::ranges::copy_if(extraction.findings, std::back_inserter(findings),
                         [](const Finding &f) { return f.severity >= Severity::Warning && f.isAccepted(); });
    return findings;
}

ApprovalBlock approvalBlock(const Invoice &invoice)
{
    ApprovalBlock block;
    block.wrongStatus = invoice.status != InvoiceStatus::NeedsReview;
    for (const Finding &finding : invoice.extraction.findings) {
        if (finding.blocks())
            block.blocking.append(finding);
    }
    const bool receipt = invoice.extraction.kind == DocumentKind::Receipt;
    for (const Field field : reviewOrder()) {
        if (isKeyField(field, receipt) && invoice.extraction.value(field).isEmpty())
            block.missing.append(field);
    }
    return block;
}

} // namespace desk
