// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/field_scorer.h"

#include "core/base/log.h"
#include "core/invoices/local/field_model.h"

#include <algorithm>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

// Set by hand, for the fields that the model has no weights for; one row a field, one column a feature, in the order of
// Feature:
//                       bias   Label Rival First Last  Top   Bottom Promi Bold  Form  Weak  Repea Large Agree Clear
constexpr FieldWeights Table[] = {
    {Field::SellerName, -1.6, {4.5, -2.0, 0.5, 0.0, 1.2, 0.0, 1.0, 0.3, 1.0, -2.2, 0.5, 0.8, 1.6, 0.4}},
    {Field::BuyerName, -1.4, {3.2, -2.0, 0.5, 0.0, 0.4, 0.0, 0.0, 0.1, 0.6, -1.8, 0.2, 0.6, 0.8, 0.3}},
    {Field::InvoiceNumber, -2.2, {3.8, -2.6, 0.4, 0.0, 0.6, 0.0, 0.3, 0.1, 0.8, -2.2, 0.5, 0.3, 0.6, 0.3}},
    {Field::IssueDate, -1.6, {3.4, -2.8, 0.4, 0.0, 0.7, 0.0, 0.2, 0.1, 0.6, -1.2, 0.3, 0.9, 0.5, 0.3}},
    {Field::DueDate, -2.0, {4.0, -2.4, 0.2, 0.0, 0.0, 0.0, 0.2, 0.1, 0.3, -1.2, 0.2, 0.2, 0.6, 0.3}},
    {Field::Iban, -0.5, {1.4, -0.6, 0.2, 0.0, 0.0, 0.2, 0.0, 0.0, 0.8, -1.0, 0.3, 0.6, 1.8, 0.3}},
    {Field::Bic, -1.6, {3.6, -0.6, 0.2, 0.0, 0.0, 0.2, 0.0, 0.0, 0.6, -1.0, 0.2, 0.4, 0.6, 0.3}},
    {Field::PurchaseOrder, -2.2, {4.0, -2.4, 0.4, 0.0, 0.2, 0.0, 0.0, 0.1, 0.6, -2.0, 0.3, 0.3, 0.3, 0.3}},
    {Field::SellerVatId, -2.0, {2.2, -1.8, 0.3, 0.0, 0.2, 0.2, 0.0, 0.0, 2.0, -1.2, 0.3, 0.4, 1.2, 0.3}},
    {Field::BuyerVatId, -2.0, {2.2, -1.8, 0.3, 0.0, 0.2, 0.0, 0.0, 0.0, 2.0, -1.2, 0.1, 0.0, 1.2, 0.3}},
    {Field::TotalWithTax, -2.0, {3.2, -2.8, 0.0, 0.5, 0.0, 0.5, 0.5, 0.3, 0.6, -1.4, 0.5, 0.6, 1.6, 0.3}},
    {Field::TotalWithoutTax, -2.2, {3.4, -2.4, 0.0, 0.4, 0.0, 0.4, 0.0, 0.0, 0.5, -1.4, 0.2, 0.0, 1.8, 0.3}},
    {Field::TotalTax, -2.2, {3.4, -2.0, 0.0, 0.4, 0.0, 0.4, 0.0, 0.0, 0.5, -1.4, 0.1, 0.0, 1.8, 0.3}},
    {Field::AmountDue, -2.0, {3.6, -2.4, 0.0, 0.4, 0.0, 0.4, 0.4, 0.2, 0.5, -1.4, 0.2, 0.2, 1.0, 0.3}},
    {Field::Prepaid, -2.4, {3.8, -2.0, 0.0, 0.3, 0.0, 0.3, 0.0, 0.0, 0.4, -1.4, 0.0, 0.0, 1.4, 0.3}},
    {Field::Currency, -0.8, {1.6, -0.4, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.4, -1.2, 0.8, 0.0, 0.8, 0.0}},
};

/// What was learned goes before what is built in.
const FieldWeights *weightsOf(Field field)
{
    const QList<FieldWeights> &learned = fieldModel().weights;
    const auto own = std::ranges::find(learned, field, &FieldWeights::field);
    if (own != learned.end())
        return &*own;
    const auto it = std::ranges::find(Table, field, &FieldWeights::field);
    return it == std::end(Table) ? nullptr : it;
}

/// For tests/bench/train, which learns from it: one line a candidate.
void logCandidates(Field field, const QList<FieldCandidate> &candidates)
{
    if (!logInvoices().isDebugEnabled())
        return;
    for (const FieldCandidate &candidate : candidates) {
        QString line = u"candidate\t%1\t%2\t%3"_s.arg(fieldName(field), candidate.value).arg(candidate.score);
        for (const double feature : candidate.features)
            line += u'\t' + QString::number(feature);
        qCDebug(logInvoices).noquote() << line;
    }
}

FieldValue valueOf(const FieldCandidate &candidate, double confidence)
{
    FieldValue value;
    value.value = candidate.value;
    if (candidate.raw != candidate.value)
        value.raw = candidate.raw;
    value.confidence = confidence;
    value.source = candidate.ocr ? ValueSource::Ocr : ValueSource::Text;
    value.page = candidate.page;
    value.box = candidate.box;
    value.doubt = candidate.doubt;
    return value;
}

/// The strongest reason against a value that has none of its own.
Doubt doubtOf(const FieldCandidate &best, const FieldCandidate *next, double confidence)
{
    if (confidence >= 0.9)
        return {};
    if (next && best.score - next->score < 1.0)
        return {DoubtCode::Competing, {next->value}};
    if (best.ocr && best[Feature::Clear] < 0.6)
        return {DoubtCode::UnclearReading, {QString::number(qRound(best[Feature::Clear] * 100))}};
    if (best[Feature::Label] < 0.4)
        return {DoubtCode::WeakLabel, {}};
    return {DoubtCode::OnlyOneSource, {}};
}

} // namespace

double scoreOf(Field field, const FeatureVector &features)
{
    const FieldWeights *weights = weightsOf(field);
    if (!weights)
        return 0;
    double score = weights->bias;
    for (size_t i = 0; i < features.size(); ++i)
        score += weights->weight[i] * features[i];
    return score;
}

double confidenceOf(Field, double score, double margin)
{
    const double own = 1 / (1 + std::exp(-1.6 * score - 0.4));
    const double apart = 1 / (1 + std::exp(-2.2 * margin - 0.2));
    return std::clamp(own * apart, 0.01, 0.99);
}

FieldReading rankedReading(Field field, QList<FieldCandidate> candidates, double minimum)
{
    std::ranges::stable_sort(candidates, std::greater{}, &FieldCandidate::score);
    QList<FieldCandidate> distinct;
    for (const FieldCandidate &candidate : candidates) {
        if (std::ranges::find(distinct, candidate.value, &FieldCandidate::value) == distinct.end())
            distinct.append(candidate);
    }
    FieldReading reading;
    if (distinct.isEmpty() || distinct.first().score < minimum)
        return reading;
    const FieldCandidate &best = distinct.first();
    const FieldCandidate *next = distinct.size() > 1 ? &distinct[1] : nullptr;
    const double margin = next ? best.score - next->score : 3.0;
    double confidence = confidenceOf(field, best.score, margin);
    // OCR cannot see its own misread digit; only a second source or a sum can.
    if (best.ocr && best[Feature::Agreement] < 0.5 && best[Feature::Repeated] < 0.5)
        confidence = std::min(confidence, 0.45 + 0.48 * best[Feature::Clear]);
    reading.taken = valueOf(best, confidence);
    if (reading.taken.doubt.code == DoubtCode::None)
        reading.taken.doubt = doubtOf(best, next, confidence);
    for (qsizetype i = 1; i < distinct.size() && i <= 5; ++i) {
        if (distinct[i].score > minimum - 1.5)
            reading.others.append(
                valueOf(distinct[i], confidenceOf(field, distinct[i].score, distinct[i].score - best.score)));
    }
    return reading;
}

FieldReading readingOf(Field field, QList<FieldCandidate> candidates, double minimum)
{
    for (FieldCandidate &candidate : candidates)
        candidate.score = scoreOf(field, candidate.features);
    logCandidates(field, candidates);
    return rankedReading(field, std::move(candidates), minimum);
}

void calibrateConfidences(FieldMap &fields)
{
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        FieldValue &value = it->taken;
        if (value.isEmpty() || (value.source != ValueSource::Text && value.source != ValueSource::Ocr))
            continue;
        const bool ocr = value.source == ValueSource::Ocr;
        qCDebug(logInvoices).noquote()
            << u"said\t%1\t%2\t%3"_s.arg(fieldName(it.key()), ocr ? u"ocr"_s : u"text"_s).arg(value.confidence);
        value.confidence = calibrated(fieldModel(), it.key(), ocr, value.confidence);
    }
}

} // namespace desk
