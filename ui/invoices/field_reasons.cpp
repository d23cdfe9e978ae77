// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/field_reasons.h"

#include "core/invoices/local/labels.h"
#include "ui/invoices/field_matches.h"
#include "ui/invoices/typed_value.h"
#include "ui/kit/format.h"
#include "ui/kit/invoice_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(FieldReasons)
};

constexpr double TopOfPage = 0.2;    ///< a letterhead ends here
constexpr double LinesBelow = 3.6;   ///< label and value are one glance
constexpr double MostBeside = 0.6;   ///< of the page's width between label and value
constexpr double SurelyRead = 0.995; ///< letters that round to 100 %

QList<LabelRole> rolesOf(Field field)
{
    switch (field) {
    case Field::SellerName:
    case Field::SellerAddress:
        return {LabelRole::Seller, LabelRole::Payee};
    case Field::BuyerName:
    case Field::BuyerAddress:
        return {LabelRole::Buyer, LabelRole::ShipTo};
    case Field::SellerVatId:
    case Field::BuyerVatId:
        return {LabelRole::VatId, LabelRole::TaxNumber};
    case Field::InvoiceNumber:
        return {LabelRole::InvoiceNumber};
    case Field::IssueDate:
        return {LabelRole::IssueDate};
    case Field::DueDate:
        return {LabelRole::DueDate};
    case Field::Currency:
        return {LabelRole::Currency};
    case Field::TotalWithoutTax:
        return {LabelRole::Net};
    case Field::TotalTax:
        return {LabelRole::Tax};
    case Field::TotalWithTax:
        return {LabelRole::Gross, LabelRole::AmountDue};
    case Field::Prepaid:
        return {LabelRole::Prepaid};
    case Field::AmountDue:
        return {LabelRole::AmountDue, LabelRole::Gross};
    case Field::Iban:
        return {LabelRole::Iban};
    case Field::Bic:
        return {LabelRole::Bic};
    case Field::PurchaseOrder:
        return {LabelRole::PurchaseOrder};
    case Field::PaymentTerms:
        return {LabelRole::PaymentTerms};
    }
    return {};
}

/// How far a label is from a value that it may belong to, in parts of the page; nullopt where it stands elsewhere.
std::optional<double> distance(const UnitRect &label, const UnitRect &value)
{
    const double shared = std::min(label.bottom, value.bottom) - std::max(label.top, value.top);
    const double lower = std::min(label.bottom - label.top, value.bottom - value.top);
    const double gap = value.left - label.right;
    if (shared > 0.4 * lower && gap > -0.01 && gap < MostBeside)
        return std::max(0.0, gap);
    const double below = value.top - label.bottom;
    const bool column = std::min(label.right, value.right) > std::max(label.left, value.left);
    if (column && below > -0.005 && below < LinesBelow * (label.bottom - label.top))
        return 2 * std::max(0.0, below);
    return std::nullopt;
}

bool isOnPage(const FieldValue &value, const QList<ReadPage> &pages)
{
    return value.page >= 0 && value.page < pages.size() && !value.box.isEmpty();
}

/// 0..1: how sure the least sure letters of the value are.
double clearest(const FieldValue &value, const QList<ReadPage> &pages)
{
    const ReadPage &page = pages[value.page];
    double least = 1;
    for (const int word : pickInside(page, value.page, value.box).words)
        least = std::min(least, double(page.words[word].confidence));
    return least;
}

QString howRead(const FieldValue &value, const QList<ReadPage> &pages)
{
    const bool several = pages.size() > 1 && value.page >= 0;
    const int page = value.page + 1;
    switch (value.source) {
    case ValueSource::None:
        return {};
    case ValueSource::EInvoice:
        return Why::tr("Stands exactly so in the e-invoice.");
    case ValueSource::Text:
        return several ? Why::tr("Read from the text of the file, on page %1.").arg(page)
                       : Why::tr("Read from the text of the file.");
    case ValueSource::Ocr:
        return several ? Why::tr("Recognised in the picture of page %1.").arg(page)
                       : Why::tr("Recognised in the picture of the page.");
    case ValueSource::Model:
        //: %1: name of an AI model.
        return Why::tr("Answered by the model %1.").arg(displayName(value.model));
    case ValueSource::Supplier:
        return Why::tr("Known from earlier invoices of this supplier.");
    case ValueSource::Human:
        return Why::tr("Typed or confirmed by a person.");
    }
    return {};
}

/// How many other places of the document show the value.
int otherPlaces(Field field, const FieldValue &value, const QList<ReadPage> &pages, const QString &currency)
{
    const QList<PickedText> matches = matchesOf(field, pages, editText(field, value.value));
    return int(std::ranges::count_if(matches, [&](const PickedText &match) {
        const Result<QString> canonical = canonicalPicked(field, match.text, currency);
        const bool here = match.page == value.page && match.box.top < value.box.bottom &&
                          match.box.bottom > value.box.top && match.box.left < value.box.right &&
                          match.box.right > value.box.left;
        return !here && canonical && *canonical == value.value;
    }));
}

void addFromPage(FieldWhy &why, Field field, const FieldValue &value, const QList<ReadPage> &pages,
                 const QString &currency)
{
    const auto add = [&why](Tone tone, const QString &sentence) { why.reasons.append({tone, sentence}); };
    const double clear = clearest(value, pages);
    if (value.source == ValueSource::Ocr && clear < SurelyRead)
        //: %1: a percentage.
        add(Tone::Neutral, Why::tr("Its least clear letters were read with %1 certainty.").arg(formatPercent(clear)));
    if (const QString label = labelBeside(field, value, pages); !label.isEmpty())
        //: %1: words printed on the document, "Invoice no."
        add(Tone::Good, Why::tr("Stands beside “%1”.").arg(displayName(label)));
    else if (field == Field::SellerName && value.page == 0 && value.box.bottom < TopOfPage)
        add(Tone::Good, Why::tr("Stands at the head of the first page."));
    if (const int others = otherPlaces(field, value, pages, currency); others > 0)
        add(Tone::Good, Why::tr("Stands in %Ln other place(s) of the document as well.", nullptr, others));
}

void addFindings(FieldWhy &why, const Extraction &extraction, Field field)
{
    for (const Finding &finding : extraction.findings) {
        if (!finding.fields.contains(field))
            continue;
        const bool passed = finding.severity == Severity::Ok;
        QString sentence = findingMessage(finding);
        if (finding.isAccepted())
            //: Behind a warning that was accepted. %1: the warning, a sentence; %2: the reason given.
            sentence = Why::tr("%1 Accepted: %2").arg(sentence, displayName(finding.acceptReason));
        const Tone tone = passed ? Tone::Good : finding.isAccepted() ? Tone::Neutral : severityTone(finding.severity);
        why.reasons.append({tone, sentence});
    }
}

void addDoubts(FieldWhy &why, const Extraction &extraction, Field field, double threshold)
{
    const FieldReading reading = extraction.fields.value(field);
    const FieldValue &value = reading.taken;
    const QString doubt = doubtMessage(value.doubt, field);
    const bool told = std::ranges::any_of(why.reasons, [&](const FieldReason &r) { return r.sentence == doubt; });
    if (!doubt.isEmpty() && !told)
        why.reasons.append({value.confidence < threshold ? Tone::Doubtful : Tone::Neutral, doubt});
    if (value.doubt.code != DoubtCode::Competing && !reading.others.isEmpty()) {
        const FieldValue &next = reading.others.first();
        if (next.value != value.value)
            //: %1: another value of the same field, %2: how sure it is, a percentage.
            why.reasons.append(
                {Tone::Neutral, Why::tr("The next likely value is %1 (%2).")
                                    .arg(formatValue(fieldType(field), next.value), formatPercent(next.confidence))});
    }
    if (isKeyField(field, extraction.kind == DocumentKind::Receipt) && value.confidence < threshold)
        //: %1: a percentage of the settings.
        why.reasons.append(
            {Tone::Neutral, Why::tr("Below %1 a person looks at this field.").arg(formatPercent(threshold))});
}

} // namespace

QString labelBeside(Field field, const FieldValue &value, const QList<ReadPage> &pages)
{
    if (!isOnPage(value, pages))
        return {};
    ReadDocument document;
    document.pageCount = 1;
    document.pages = {pages[value.page]};
    const Layout layout = layoutOf(document);
    const QList<LabelRole> roles = rolesOf(field);
    double nearest = 2;
    QString text;
    for (const LabelHit &hit : findLabels(layout)) {
        if (!roles.contains(hit.role))
            continue;
        const auto far = distance(layout.unitBox(hit.first, hit.last), value.box);
        if (!far || *far >= nearest)
            continue;
        nearest = *far;
        text = layout.text(hit.first, hit.last);
    }
    while (text.endsWith(u':') || text.endsWith(u' '))
        text.chop(1);
    return text;
}

FieldWhy whyOf(const Extraction &extraction, Field field, const QList<ReadPage> &pages, double threshold)
{
    FieldWhy why;
    const FieldValue value = extraction.value(field);
    if (value.isEmpty()) {
        why.reasons.append({Tone::Neutral, isKeyField(field, extraction.kind == DocumentKind::Receipt)
                                               ? Why::tr("Nothing on the pages was taken for it, and it is needed.")
                                               : Why::tr("Nothing on the pages was taken for it. It may be empty.")});
        addFindings(why, extraction, field);
        return why;
    }
    const bool measured = value.source != ValueSource::Human && value.source != ValueSource::EInvoice;
    if (measured)
        why.meaning = Why::tr("Of 100 values that are as sure as this one, about %1 are right.")
                          .arg(std::clamp(qRound(value.confidence * 100), 1, 99));
    if (value.doubt.code != DoubtCode::Guessed || value.page >= 0) // what is derived was read nowhere
        why.reasons.append({Tone::Neutral, howRead(value, pages)});
    if (!value.raw.isEmpty() && value.raw != value.value)
        //: %1: a value as it is printed on the document.
        why.reasons.append({Tone::Neutral, Why::tr("Printed as “%1”.").arg(displayName(value.raw))});
    if (isOnPage(value, pages))
        addFromPage(why, field, value, pages, extraction.value(Field::Currency).value);
    addFindings(why, extraction, field);
    if (value.source != ValueSource::Human)
        addDoubts(why, extraction, field, threshold);
    return why;
}

} // namespace desk
