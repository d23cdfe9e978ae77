// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/confidence.h"

#include "core/invoices/rules/amounts.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Bounds {
    double floor = 0;
    double ceiling = 1;
    Doubt doubt;
};
using BoundsMap = QMap<Field, Bounds>;

void raise(BoundsMap &bounds, const QList<Field> &fields, double floor)
{
    for (const Field field : fields)
        bounds[field].floor = std::max(bounds[field].floor, floor);
}

void lower(BoundsMap &bounds, const QList<Field> &fields, double ceiling, const Doubt &doubt)
{
    for (const Field field : fields) {
        Bounds &bound = bounds[field];
        if (ceiling >= bound.ceiling)
            continue;
        bound.ceiling = ceiling;
        bound.doubt = doubt;
    }
}

bool contradicts(const Finding &finding)
{
    return finding.severity >= Severity::Warning;
}

bool isGuessed(const Extraction &extraction, Field field)
{
    return extraction.value(field).doubt.code == DoubtCode::Guessed;
}

void weighTotals(BoundsMap &bounds, const Extraction &extraction, const Finding &finding)
{
    if (contradicts(finding)) {
        lower(bounds, finding.fields, 0.50, {DoubtCode::SumsDoNotClose, finding.values.mid(2, 2)});
        return;
    }
    const Sum tax = amountOf(extraction, Field::TotalTax);
    const bool derived = std::ranges::any_of(finding.fields, [&](Field field) { return isGuessed(extraction, field); });
    if (tax && !tax->isZero() && !derived)
        raise(bounds, finding.fields, 0.97);
}

/// What stands in an e-invoice is not misread; that it may be wrong in itself is told by the finding.
bool isExact(const Extraction &extraction, Field field)
{
    return extraction.value(field).source == ValueSource::EInvoice;
}

void weighDates(BoundsMap &bounds, const Extraction &extraction, const Finding &finding)
{
    if (contradicts(finding) && !isExact(extraction, finding.fields.last()))
        lower(bounds, {finding.fields.last()}, 0.60, {DoubtCode::ImpossibleValue, {finding.values.last()}});
}

void weigh(BoundsMap &bounds, const Extraction &extraction, const Finding &finding)
{
    if (finding.isAccepted() || finding.fields.isEmpty())
        return;
    if (finding.rule == "totals_add_up"_L1) {
        weighTotals(bounds, extraction, finding);
    } else if (finding.rule == "lines_sum_up"_L1) {
        if (finding.severity == Severity::Ok && extraction.lines.size() > 1 &&
            !isGuessed(extraction, finding.fields[0]))
            raise(bounds, finding.fields, 0.95);
    } else if (finding.rule == "amount_due_adds_up"_L1) {
        if (contradicts(finding))
            lower(bounds, {Field::AmountDue, Field::Prepaid}, 0.60,
                  {DoubtCode::SumsDoNotClose, finding.values.mid(2, 2)});
    } else if (finding.rule == "iban_checksum"_L1) {
        if (!contradicts(finding))
            raise(bounds, finding.fields, 0.95);
        else if (!isExact(extraction, Field::Iban))
            lower(bounds, finding.fields, 0.30, {DoubtCode::FailsChecksum, {}});
    } else if (finding.rule == "vat_id_checksum"_L1) {
        if (contradicts(finding) && !isExact(extraction, finding.fields[0]))
            lower(bounds, finding.fields, 0.60, {DoubtCode::FailsChecksum, {}});
    } else if (finding.rule == "date_order"_L1) {
        weighDates(bounds, extraction, finding);
    } else if (finding.rule == "einvoice_differs_from_page"_L1) {
        if (contradicts(finding))
            lower(bounds, finding.fields, 0.50, {DoubtCode::XmlDiffersFromPage, finding.values});
    } else if (finding.rule == "payment_code_agrees"_L1) {
        raise(bounds, finding.fields, 0.98);
    } else if (finding.rule == "payment_code_account"_L1 || finding.rule == "payment_code_amount"_L1) {
        lower(bounds, finding.fields, 0.50, {DoubtCode::Competing, finding.values.mid(1)});
    } else if (finding.rule == "impossible_date"_L1 || finding.rule == "amount_format"_L1 ||
               finding.rule == "currency_known"_L1) {
        if (contradicts(finding))
            lower(bounds, finding.fields, 0.20, {DoubtCode::ImpossibleValue, finding.values});
    }
}

bool isFromRules(DoubtCode code)
{
    return code == DoubtCode::SumsDoNotClose || code == DoubtCode::FailsChecksum ||
           code == DoubtCode::XmlDiffersFromPage;
}

} // namespace

void weighConfidence(Extraction &extraction)
{
    BoundsMap bounds;
    for (const Finding &finding : extraction.findings)
        weigh(bounds, extraction, finding);
    for (auto it = extraction.fields.begin(); it != extraction.fields.end(); ++it) {
        FieldValue &taken = it->taken;
        if (taken.source == ValueSource::Human)
            continue;
        const Bounds bound = bounds.value(it.key());
        if (isFromRules(taken.doubt.code))
            taken.doubt = {};
        if (taken.confidence < bound.floor && !taken.isEmpty()) {
            taken.confidence = bound.floor;
            taken.doubt = {};
        }
        if (bound.ceiling < 1 && bound.doubt.code != DoubtCode::None) {
            taken.confidence = std::min(taken.confidence, bound.ceiling);
            taken.doubt = bound.doubt;
        }
    }
}

} // namespace desk
