// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/einvoice/printed_places.h"
#include "core/invoices/extraction_stages.h"

#include <algorithm>
#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// How sure the local reading must be of another value before it counts as a contradiction.
constexpr double Clear = 0.75;
/// The same where other key fields differ as well: then the page is likely another invoice.
constexpr double Likely = 0.50;

struct Comparison {
    Extraction &eInvoice;
    const Extraction &page;
    const PrintedPages pages;
};

QList<Place> placesOf(const PrintedPages &pages, Field field, const FieldValue &value)
{
    switch (fieldType(field)) {
    case FieldType::Amount:
        if (const auto amount = decimalOf(value))
            return placesOfAmount(pages, *amount);
        return {};
    case FieldType::Date:
        if (const auto date = dateOf(value))
            return placesOfDate(pages, *date);
        return {};
    case FieldType::Currency:
        return placesOfCurrency(pages, value.value);
    case FieldType::Identifier:
        return placesOfCode(pages, value.value);
    case FieldType::Text:
        break;
    }
    if (field != Field::SellerAddress && field != Field::BuyerAddress)
        return placesOfText(pages, value.value);
    const auto place = placeOfAddress(pages, value.value);
    return place ? QList<Place>{*place} : QList<Place>{};
}

bool sameAmount(const FieldValue &a, const FieldValue &b)
{
    const auto left = decimalOf(a), right = decimalOf(b);
    return left && right && left->abs() == right->abs();
}

bool sameValue(Field field, const FieldValue &a, const FieldValue &b)
{
    if (fieldType(field) == FieldType::Amount)
        return sameAmount(a, b);
    if (fieldType(field) == FieldType::Text)
        return nameWords(a.value) == nameWords(b.value);
    return squashed(a.value) == squashed(b.value);
}

/// The place that the local reading gives to the same value, for it knows the labels; else one by the order of the
/// page.
std::optional<Place> bestPlace(const Comparison &comparison, Field field, const FieldValue &value)
{
    const FieldReading local = comparison.page.fields.value(field);
    for (const FieldValue &candidate : QList<FieldValue>{local.taken} + local.others) {
        if (candidate.page >= 0 && sameValue(field, value, candidate))
            return Place{candidate.page, candidate.box};
    }
    const QList<Place> places = placesOf(comparison.pages, field, value);
    if (places.isEmpty())
        return std::nullopt;
    // Totals close the page; names and numbers head it.
    return fieldType(field) == FieldType::Amount ? places.last() : places.first();
}

void put(FieldValue &value, const std::optional<Place> &place)
{
    if (!place)
        return;
    value.page = place->page;
    value.box = place->box;
}

void placeFields(const Comparison &comparison)
{
    for (auto it = comparison.eInvoice.fields.begin(); it != comparison.eInvoice.fields.end(); ++it) {
        if (!it->taken.isEmpty())
            put(it->taken, bestPlace(comparison, it.key(), it->taken));
    }
}

/// Of several places the one beside `row`: the same page, at the same height.
std::optional<Place> beside(const QList<Place> &places, const Place &row)
{
    const double slack = std::max(row.box.height() / 2, 0.004);
    for (const Place &place : places) {
        const double centre = place.box.centreY();
        if (place.page == row.page && centre > row.box.top - slack && centre < row.box.bottom + slack)
            return place;
    }
    return std::nullopt;
}

void putAmountBeside(const Comparison &comparison, FieldValue &value, const Place &row)
{
    if (const auto amount = decimalOf(value))
        put(value, beside(placesOfAmount(comparison.pages, *amount), row));
}

/// Lines are found by their description; an equal description further down belongs to a later line.
void placeLines(const Comparison &comparison)
{
    QList<Place> taken;
    for (LineItem &line : comparison.eInvoice.lines) {
        for (const Place &row : placesOfText(comparison.pages, line.description.value)) {
            if (taken.contains(row))
                continue;
            taken.append(row);
            put(line.description, row);
            for (FieldValue *cell : {&line.quantity, &line.unitPrice, &line.taxRate, &line.amount})
                putAmountBeside(comparison, *cell, row);
            break;
        }
    }
}

void placeTaxes(const Comparison &comparison)
{
    const auto last = [&](const FieldValue &value) -> std::optional<Place> {
        const auto amount = decimalOf(value);
        const QList<Place> places =
            amount && !amount->isZero() ? placesOfAmount(comparison.pages, *amount) : QList<Place>{};
        return places.isEmpty() ? std::nullopt : std::optional(places.last());
    };
    for (TaxBreakdown &tax : comparison.eInvoice.taxes) {
        put(tax.taxAmount, last(tax.taxAmount));
        put(tax.taxableAmount, last(tax.taxableAmount));
        if (tax.taxAmount.page >= 0)
            putAmountBeside(comparison, tax.taxRate, {tax.taxAmount.page, tax.taxAmount.box});
    }
    for (AllowanceCharge &part : comparison.eInvoice.allowancesCharges)
        put(part.amount, last(part.amount));
}

/// A shorter form of one number: the page may leave out a prefix or a year.
bool isPartOf(const QString &a, const QString &b)
{
    constexpr qsizetype shortest = 4;
    return std::min(a.size(), b.size()) >= shortest && (a.contains(b) || b.contains(a));
}

/// True when page and XML may mean the same after all.
bool isReconcilable(const Comparison &comparison, Field field, const FieldValue &local)
{
    if (field == Field::InvoiceNumber)
        return isPartOf(squashed(comparison.eInvoice.value(field).value), squashed(local.value));
    if (field != Field::TotalWithTax && field != Field::AmountDue)
        return false;
    // The page may show the amount due as its total, or the other way round.
    constexpr std::array totals{Field::TotalWithTax, Field::AmountDue, Field::TotalWithoutTax};
    return std::ranges::any_of(totals,
                               [&](Field other) { return sameAmount(comparison.eInvoice.value(other), local); });
}

/// True when the page says something else, at least as sure as `confidence`, and what the XML says stands nowhere.
bool isContradicted(const Comparison &comparison, Field field, double confidence)
{
    const FieldValue own = comparison.eInvoice.value(field), local = comparison.page.value(field);
    return !own.isEmpty() && own.page < 0 && !local.isEmpty() && local.confidence >= confidence &&
           !sameValue(field, own, local) && !isReconcilable(comparison, field, local);
}

constexpr std::array Compared{Field::InvoiceNumber, Field::IssueDate, Field::TotalWithTax, Field::AmountDue};

QList<Field> contradictedFields(const Comparison &comparison)
{
    QList<Field> clear, likely;
    for (const Field field : Compared) {
        if (isContradicted(comparison, field, Clear))
            clear.append(field);
        if (isContradicted(comparison, field, Likely))
            likely.append(field);
    }
    // A seller may be shown by a mere picture, so that another name on the page is taken for it: it never speaks alone.
    if (!likely.isEmpty() && isContradicted(comparison, Field::SellerName, Likely))
        likely.append(Field::SellerName);
    return likely.size() >= 2 ? likely : clear;
}

void addContradiction(Extraction &eInvoice, Field field, const FieldValue &local)
{
    FieldReading &reading = eInvoice.fields[field];
    const QStringList values{reading.taken.value, local.value};
    reading.taken.doubt = {DoubtCode::XmlDiffersFromPage, values};
    reading.others.prepend(local);
    eInvoice.findings.append(
        {.rule = u"einvoice_differs_from_page"_s,
         .severity = Severity::Blocking,
         .detail = u"%1: the e-invoice says %2, the page says %3"_s.arg(fieldName(field), values[0], values[1]),
         .values = values,
         .fields = {field}});
}

/// True when number, date and totals all stand nowhere on a page that has dates and amounts: another invoice. Not by
/// OCR, which may fail on each of them.
bool isAnotherInvoice(const Comparison &comparison)
{
    const bool hasOthers =
        !comparison.pages.dates.isEmpty() && std::ranges::any_of(comparison.pages.amounts, &PrintedAmount::hasPlaces);
    if (!hasOthers || comparison.pages.isOcr)
        return false;
    int said = 0;
    for (const Field field : Compared) {
        const FieldValue value = comparison.eInvoice.value(field);
        said += value.isEmpty() ? 0 : 1;
        if (value.page >= 0)
            return false;
    }
    return said > 2;
}

void addAnotherInvoice(Extraction &eInvoice)
{
    Finding finding{.rule = u"einvoice_differs_from_page"_s,
                    .severity = Severity::Blocking,
                    .detail = u"neither number, date nor totals of the e-invoice stand on the page"_s};
    for (const Field field : Compared) {
        const FieldValue value = eInvoice.value(field);
        if (value.isEmpty())
            continue;
        finding.fields.append(field);
        finding.values.append(value.value);
    }
    eInvoice.findings.append(finding);
}

/// What the page confirms, or does not show.
void addSummary(Extraction &eInvoice, const QList<Field> &contradicted)
{
    Finding shown{.rule = u"einvoice_matches_page"_s, .severity = Severity::Ok};
    Finding absent{.rule = u"einvoice_not_on_page"_s, .severity = Severity::Info};
    for (const Field field : {Field::SellerName, Field::InvoiceNumber, Field::IssueDate, Field::TotalWithTax}) {
        const FieldValue value = eInvoice.value(field);
        if (value.isEmpty() || contradicted.contains(field))
            continue;
        Finding &finding = value.page >= 0 ? shown : absent;
        finding.fields.append(field);
        finding.values.append(fieldName(field));
    }
    shown.detail = u"the page shows the same: %1"_s.arg(shown.values.join(u", "_s));
    absent.detail = u"not found on the page: %1"_s.arg(absent.values.join(u", "_s));
    for (const Finding &finding : {shown, absent}) {
        if (!finding.fields.isEmpty())
            eInvoice.findings.append(finding);
    }
}

} // namespace

void compareWithPage(Extraction &eInvoice, const Extraction &page, const ReadDocument &document)
{
    const Comparison comparison{eInvoice, page, indexPages(document)};
    if (comparison.pages.tokens.isEmpty()) // a picture without text proves nothing
        return;
    placeFields(comparison);
    placeLines(comparison);
    placeTaxes(comparison);
    const QList<Field> contradicted = contradictedFields(comparison);
    for (const Field field : contradicted)
        addContradiction(eInvoice, field, page.value(field));
    if (contradicted.isEmpty() && isAnotherInvoice(comparison))
        addAnotherInvoice(eInvoice);
    addSummary(eInvoice, contradicted);
}

} // namespace desk
