// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_summary.h"

#include "core/invoices/invoice_duplicates.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QDate dateOrNull(const Extraction &extraction, Field field)
{
    return dateOf(extraction.value(field)).value_or(QDate());
}

std::optional<qint64> minorUnits(const FieldValue &total, const QString &currency)
{
    const auto decimal = decimalOf(total);
    if (!decimal)
        return std::nullopt;
    const auto rounded = decimal->rounded(minorUnitDigits(currency));
    return rounded ? std::optional(rounded->unscaled()) : std::nullopt;
}

ValueSource commonSource(const Extraction &extraction, const QList<Field> &keys)
{
    QMap<ValueSource, int> counts;
    for (const Field field : keys) {
        const FieldValue value = extraction.value(field);
        if (!value.isEmpty())
            ++counts[value.source];
    }
    const auto most = std::max_element(counts.keyValueBegin(), counts.keyValueEnd(),
                                       [](const auto &a, const auto &b) { return a.second < b.second; });
    return counts.isEmpty() ? ValueSource::None : (*most).first;
}

QString firstOpen(const Extraction &extraction, Severity severity, bool graveOnly = false)
{
    for (const Finding &finding : extraction.findings) {
        if (finding.severity == severity && !finding.isAccepted() && (!graveOnly || isGrave(finding)))
            return finding.rule;
    }
    return {};
}

} // namespace

bool isGrave(const Finding &finding)
{
    static const QStringList grave{u"totals_add_up"_s, u"amount_due_adds_up"_s, u"lines_sum_up"_s,
                                   u"iban_checksum"_s, u"iban_changed"_s,       u"probable_duplicate"_s,
                                   u"same_number"_s,   u"not_addressed_to_us"_s};
    return finding.severity == Severity::Blocking || grave.contains(finding.rule);
}

QList<Field> keyFields(DocumentKind kind)
{
    QList<Field> keys = allFields();
    keys.removeIf([kind](Field field) { return !isKeyField(field, kind == DocumentKind::Receipt); });
    return keys;
}

InvoiceSummary summarise(const Extraction &extraction, double threshold)
{
    InvoiceSummary summary;
    summary.sellerName = extraction.value(Field::SellerName).value;
    summary.sellerVatId = extraction.value(Field::SellerVatId).value;
    summary.sellerKey = sellerNameKey(summary.sellerName);
    summary.iban = extraction.value(Field::Iban).value;
    summary.invoiceNumber = extraction.value(Field::InvoiceNumber).value;
    summary.currency = extraction.value(Field::Currency).value;
    summary.total = extraction.value(Field::TotalWithTax).value;
    summary.issueDate = dateOrNull(extraction, Field::IssueDate);
    summary.dueDate = dateOrNull(extraction, Field::DueDate);
    summary.totalMinor = minorUnits(extraction.value(Field::TotalWithTax), summary.currency);

    const QList<Field> keys = keyFields(extraction.kind);
    summary.source = commonSource(extraction, keys);
    summary.confidence = 1;
    QList<Field> doubtful;
    for (const Field field : keys) {
        const FieldValue value = extraction.value(field);
        const double confidence = value.isEmpty() ? 0 : std::clamp(value.confidence, 0.0, 1.0);
        summary.confidence = std::min(summary.confidence, confidence);
        if (confidence < threshold)
            doubtful.append(field);
    }
    const QString firstDoubt = doubtful.isEmpty() ? QString() : u"doubtful:"_s + fieldName(doubtful.first());
    for (const Finding &finding : extraction.findings) {
        if (!finding.blocks())
            continue;
        ++summary.blockingFindings;
        for (const Field field : finding.fields) {
            if (!doubtful.contains(field))
                doubtful.append(field);
        }
    }
    summary.doubtfulFields = int(doubtful.size());
    for (const QString &problem :
         {firstOpen(extraction, Severity::Blocking), firstOpen(extraction, Severity::Warning, true), firstDoubt,
          firstOpen(extraction, Severity::Warning)}) {
        if (summary.firstProblem.isEmpty())
            summary.firstProblem = problem;
    }
    return summary;
}

} // namespace desk
