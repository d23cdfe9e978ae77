// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/review_rules.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// Reasons that say no more than "less than certain". In names and addresses, which nobody pays by, they are no cause
/// to stop a person.
bool isMild(DoubtCode code)
{
    return code == DoubtCode::None || code == DoubtCode::WeakLabel || code == DoubtCode::OnlyOneSource ||
           code == DoubtCode::Guessed || code == DoubtCode::Competing;
}

bool isPaidBy(Field field)
{
    const FieldType type = fieldType(field);
    return type == FieldType::Amount || type == FieldType::Date || field == Field::Iban ||
           field == Field::InvoiceNumber;
}

/// Not the noise of a picture: most of it is letters and digits.
bool isReadable(const QString &text)
{
    const auto plain = std::ranges::count_if(
        text, [](QChar c) { return c.isLetterOrNumber() || c.isSpace() || c.isMark() || u".,&-'/()+"_s.contains(c); });
    const auto letters = std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    return plain * 10 >= text.size() * 9 && letters * 2 > text.size();
}

} // namespace

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
    // A field that is no key field may be somewhat uncertain without costing the person's time, unless a good reason is
    // known.
    const bool stops = key || !isMild(value.doubt.code) || (isPaidBy(field) && value.doubt.code != DoubtCode::None);
    return value.confidence < threshold && stops ? FieldState::Doubtful : FieldState::Good;
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

QList<FieldValue> answersOf(const FieldReading &reading, int mostOthers)
{
    QList<FieldValue> answers{reading.taken};
    for (const FieldValue &other : reading.others) {
        const bool known = std::ranges::any_of(answers, [&](const FieldValue &a) { return a.value == other.value; });
        if (!known && answers.size() <= mostOthers && isReadable(other.value))
            answers.append(other);
    }
    return answers.size() > 1 ? answers : QList<FieldValue>();
}

QList<FindingGroup> findingGroups(const QList<Finding> &findings)
{
    QList<FindingGroup> groups;
    for (const Finding &finding : findings) {
        const auto same = std::ranges::find_if(groups, [&](const FindingGroup &group) {
            return group.first().rule == finding.rule && group.first().severity == finding.severity &&
                   !finding.other.isValid(); // two duplicates are two questions
        });
        if (same == groups.end())
            groups.append(FindingGroup{{finding}});
        else
            same->findings.append(finding);
    }
    return groups;
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
