// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/rules/amounts.h"
#include "core/invoices/suppliers/number_series.h"
#include "core/invoices/suppliers/page_search.h"
#include "core/invoices/suppliers/supplier_memory.h"

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What was corrected, and the places where the right value is printed.
struct Lesson {
    Field field;
    FieldValue right;
    QList<PrintedValue> places;
};

bool isOfSeller(Field field)
{
    return field == Field::SellerName || field == Field::SellerAddress || field == Field::SellerVatId;
}

/// Fields that stand beside a label.
bool isLabelled(Field field)
{
    switch (field) {
    case Field::InvoiceNumber:
    case Field::PurchaseOrder:
    case Field::IssueDate:
    case Field::DueDate:
    case Field::TotalWithoutTax:
    case Field::TotalTax:
    case Field::TotalWithTax:
    case Field::Prepaid:
    case Field::AmountDue:
        return true;
    default:
        return false;
    }
}

bool overlaps(const UnitRect &a, const UnitRect &b)
{
    return std::min(a.right, b.right) > std::max(a.left, b.left) &&
           std::min(a.bottom, b.bottom) > std::max(a.top, b.top);
}

/// The place that the person pointed at; where nobody pointed, the first one with words beside it.
const PrintedValue *placeOf(const Lesson &lesson, const PageSearch &search)
{
    for (const PrintedValue &place : lesson.places) {
        if (lesson.right.page == place.page && overlaps(lesson.right.box, place.box))
            return &place;
    }
    for (const PrintedValue &place : lesson.places) {
        if (!search.labelOf(place).isEmpty())
            return &place;
    }
    return lesson.places.isEmpty() ? nullptr : &lesson.places.first();
}

QString placeText(const PrintedValue &place)
{
    const auto edge = [](double x) { return QString::number(x, 'f', 4); };
    return QStringList{QString::number(place.page), edge(place.box.left), edge(place.box.top), edge(place.box.right),
                       edge(place.box.bottom)}
        .join(u' ');
}

void learnPlace(const Lesson &lesson, const PageSearch &search, QList<SupplierHint> &hints)
{
    const PrintedValue *place = placeOf(lesson, search);
    if (!place)
        return;
    if (const QString label = search.labelOf(*place); !label.isEmpty())
        hints.append({.kind = HintKind::Label, .field = lesson.field, .value = label});
    hints.append({.kind = HintKind::Place, .field = lesson.field, .value = placeText(*place)});
}

bool isExchanged(QDate a, QDate b)
{
    return a.isValid() && b.isValid() && a != b && a.year() == b.year() && a.month() == b.day() && a.day() == b.month();
}

/// A date that was read with day and month the wrong way round says how this supplier writes them.
void learnDateOrder(const Lesson &lesson, const FieldValue &machine, QList<SupplierHint> &hints)
{
    const QDate right = dateOf(lesson.right).value_or(QDate()), read = dateOf(machine).value_or(QDate());
    if (!isExchanged(right, read))
        return;
    const QString raw = machine.raw.isEmpty() ? machine.value : machine.raw;
    const auto dayFirst = parseDate(raw, DateOrder::DayFirst, true);
    const auto monthFirst = parseDate(raw, DateOrder::MonthFirst, true);
    if (dayFirst && dayFirst->date == right)
        hints.append({.kind = HintKind::DateOrder, .value = u"day_first"_s});
    else if (monthFirst && monthFirst->date == right)
        hints.append({.kind = HintKind::DateOrder, .value = u"month_first"_s});
}

void learnTaxRate(const Extraction &approved, QList<SupplierHint> &hints)
{
    QStringList rates;
    for (const TaxBreakdown &row : approved.taxes) {
        const auto rate = decimalOf(row.taxRate);
        if (rate && !rates.contains(rate->reduced().toString()))
            rates.append(rate->reduced().toString());
    }
    if (rates.isEmpty()) { // one rate over the whole
        const Sum net = amountOf(approved, Field::TotalWithoutTax), tax = amountOf(approved, Field::TotalTax);
        const Sum hundredfold = multiply(tax, Decimal(100, 0));
        const auto rate = hundredfold && net ? hundredfold->dividedBy(*net, 1) : std::nullopt;
        if (rate && !rate->isNegative() && isNear(taxOf(net, rate), tax, Decimal(2, 2)))
            rates.append(rate->reduced().toString());
    }
    if (!rates.isEmpty())
        hints.append({.kind = HintKind::TaxRates, .value = rates.join(u' ')});
}

} // namespace

QList<SupplierHint> learnedHints(const Extraction &approved, const FieldMap &machine, const QList<ReadPage> &pages)
{
    QList<SupplierHint> hints;
    std::optional<PageSearch> search;
    bool taxCorrected = false;
    for (auto it = machine.cbegin(); it != machine.cend(); ++it) {
        const FieldValue right = approved.value(it.key()), &read = it->taken;
        if (right.source != ValueSource::Human || right.isEmpty() || right.value == read.value)
            continue;
        if (isOfSeller(it.key())) {
            hints.append({.kind = HintKind::Spelling,
                          .field = it.key(),
                          .value = right.value,
                          .printed = read.raw.isEmpty() ? read.value : read.raw});
            continue;
        }
        if (!isLabelled(it.key()))
            continue;
        if (!search)
            search.emplace(pages);
        const Lesson lesson{it.key(), right, search->find(it.key(), right.value)};
        const qsizetype before = hints.size();
        if (fieldType(it.key()) == FieldType::Date)
            learnDateOrder(lesson, read, hints);
        if (hints.size() == before) // read in the right place, the wrong way round
            learnPlace(lesson, *search, hints);
        if (fieldType(it.key()) == FieldType::Identifier && !numberForm(right.value).isEmpty())
            hints.append({.kind = HintKind::Form, .field = it.key(), .value = numberForm(right.value)});
        taxCorrected = taxCorrected || it.key() == Field::TotalTax || it.key() == Field::TotalWithoutTax;
    }
    if (taxCorrected)
        learnTaxRate(approved, hints);
    return hints;
}

} // namespace desk
