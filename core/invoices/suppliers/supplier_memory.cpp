// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/suppliers/supplier_memory.h"

#include "core/base/text_key.h"
#include "core/invoices/rules/amounts.h"
#include "core/invoices/rules/checksum.h"
#include "core/invoices/suppliers/number_series.h"
#include "core/invoices/suppliers/page_search.h"
#include "core/invoices/suppliers/supplier_name.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array LearnedRules{"learned_label"_L1,     "learned_place"_L1,       "learned_form"_L1,
                                  "learned_day_first"_L1, "learned_month_first"_L1, "learned_spelling"_L1,
                                  "learned_tax_rates"_L1};

// How sure a value is that a hint chose: below that of a sum that closes.
constexpr double SureOfLabel = 0.95, SureOfPlace = 0.90, SureOfForm = 0.88, SureOfOrder = 0.93, SureOfSpelling = 0.97;
constexpr double AmbiguousCeiling = 0.72; // of a date that nothing decides
constexpr double SameColumn = 0.06;       // of the page's width

/// One document while the hints are applied to it.
class MemoryRun {
public:
    MemoryRun(Extraction &extraction, const QList<ReadPage> &pages, const SupplierMemory &memory)
        : m_extraction(extraction), m_pages(pages), m_memory(memory)
    {
    }

    bool run()
    {
        spell(Field::SellerName, m_memory.name);
        spell(Field::SellerAddress, m_memory.address);
        spellVatId();
        for (const Field field : allFields()) {
            if (mayChange(field) && !chooseByLabel(field) && !chooseByPlace(field))
                chooseByForm(field);
        }
        orderDates();
        chooseTaxes();
        return m_changed;
    }

private:
    const PageSearch &search()
    {
        if (!m_search)
            m_search.emplace(m_pages);
        return *m_search;
    }

    [[nodiscard]] const SupplierHint *hint(HintKind kind, std::optional<Field> field = {}) const
    {
        const auto it = std::ranges::find_if(m_memory.hints, [&](const SupplierHint &h) {
            return h.kind == kind && h.field == field && !h.isForgotten();
        });
        return it == m_memory.hints.end() ? nullptr : &*it;
    }

    /// Neither an e-invoice's value nor a person's.
    [[nodiscard]] bool mayChange(Field field) const
    {
        const ValueSource source = m_extraction.value(field).source;
        return source != ValueSource::EInvoice && source != ValueSource::Human && m_extraction.eInvoiceSyntax.isEmpty();
    }

    void tell(QLatin1StringView rule, const QString &detail, const QStringList &values, Field field, InvoiceId from)
    {
        m_extraction.findings.append({.rule = rule,
                                      .severity = Severity::Info,
                                      .detail = detail,
                                      .values = values,
                                      .fields = {field},
                                      .other = from});
        m_changed = true;
    }

    /// @return false where the value stands there already without a doubt.
    bool take(Field field, const PrintedValue &printed, double certainty)
    {
        FieldReading &reading = m_extraction.fields[field];
        // OCR cannot see its own misread digit.
        const double confidence = printed.ocr ? std::min(certainty, 0.50 + 0.45 * printed.clear) : certainty;
        if (sameValue(field, reading.taken.value, printed.value)) {
            if (reading.taken.confidence >= confidence && reading.taken.doubt.code == DoubtCode::None)
                return false;
            if (reading.taken.confidence < confidence)
                reading.taken.confidence = confidence;
            reading.taken.doubt = {};
            return true;
        }
        FieldValue value;
        value.value = canonical(field, printed.value);
        value.raw = printed.raw == value.value ? QString() : printed.raw;
        value.confidence = confidence;
        value.source = printed.ocr ? ValueSource::Ocr : ValueSource::Text;
        value.page = printed.page;
        value.box = printed.box;
        replace(reading, value);
        return true;
    }

    static void replace(FieldReading &reading, const FieldValue &value)
    {
        reading.others.removeIf([&](const FieldValue &other) { return other.value == value.value; });
        if (!reading.taken.isEmpty())
            reading.others.prepend(reading.taken);
        reading.taken = value;
    }

    [[nodiscard]] QString canonical(Field field, const QString &value) const
    {
        if (fieldType(field) != FieldType::Amount)
            return value;
        const auto decimal = Decimal::parse(value);
        return decimal ? printed(m_extraction, decimal) : value;
    }

    static bool sameValue(Field field, const QString &a, const QString &b)
    {
        if (fieldType(field) == FieldType::Amount) {
            const auto one = Decimal::parse(a), other = Decimal::parse(b);
            return one && other && *one == *other;
        }
        return a == b;
    }

    [[nodiscard]] std::optional<UnitRect> placeOf(Field field, int *page = nullptr) const
    {
        const SupplierHint *place = hint(HintKind::Place, field);
        const QStringList parts = place ? place->value.split(u' ') : QStringList();
        if (parts.size() != 5)
            return std::nullopt;
        if (page)
            *page = parts[0].toInt();
        return UnitRect{parts[1].toDouble(), parts[2].toDouble(), parts[3].toDouble(), parts[4].toDouble()};
    }

    /// Keeps of several spans that begin at one word the longest that fits its form; else the first word alone.
    void keepOneSpan(Field field, QList<PrintedValue> &found) const
    {
        if (fieldType(field) != FieldType::Identifier)
            return;
        const SupplierHint *form = hint(HintKind::Form, field);
        QList<PrintedValue> kept;
        for (const PrintedValue &one : std::as_const(found)) {
            const bool fits = form && hasForm(one.value, form->value);
            const auto same = std::ranges::find(kept, one.first, &PrintedValue::first);
            if (same == kept.end() && (fits || !form))
                kept.append(one);
            else if (same != kept.end() && fits)
                *same = one; // spans come with growing length
        }
        found = kept;
    }

    /// One value, or the one in the column where it stood before.
    [[nodiscard]] std::optional<PrintedValue> single(Field field, QList<PrintedValue> found) const
    {
        keepOneSpan(field, found);
        const auto distinct = [&] {
            return std::ranges::all_of(
                found, [&](const PrintedValue &one) { return sameValue(field, one.value, found.first().value); });
        };
        if (found.isEmpty())
            return std::nullopt;
        if (distinct())
            return found.first();
        if (const auto place = placeOf(field)) {
            found.removeIf(
                [&](const PrintedValue &one) { return std::abs(one.box.right - place->right) > SameColumn; });
            if (!found.isEmpty() && distinct())
                return found.first();
        }
        return std::nullopt;
    }

    bool chooseByLabel(Field field)
    {
        const SupplierHint *label = hint(HintKind::Label, field);
        const auto found = label ? single(field, search().beside(field, label->value)) : std::nullopt;
        if (!found)
            return false;
        if (take(field, *found, SureOfLabel))
            tell("learned_label"_L1,
                 u"the value beside \"%1\", as on %2"_s.arg(label->value, displayId(label->learnedFrom)),
                 {label->value, displayId(label->learnedFrom)}, field, label->learnedFrom);
        return true;
    }

    /// Totals move with the length of the table: their place says nothing by itself.
    bool chooseByPlace(Field field)
    {
        int page = 0;
        const auto place = placeOf(field, &page);
        const SupplierHint *learned = hint(HintKind::Place, field);
        const bool number = fieldType(field) == FieldType::Identifier;
        if (!place || fieldType(field) == FieldType::Amount || (number && !hint(HintKind::Form, field)))
            return false;
        QList<PrintedValue> found = search().all(field);
        found.removeIf([&](const PrintedValue &one) {
            return one.page != page || one.box.centreX() < place->left - 0.02 ||
                   one.box.centreX() > place->right + 0.02 ||
                   std::abs(one.box.centreY() - place->centreY()) > place->height();
        });
        const auto one = single(field, found);
        if (!one)
            return false;
        if (take(field, *one, SureOfPlace))
            tell("learned_place"_L1, u"the value at this place, as on %1"_s.arg(displayId(learned->learnedFrom)),
                 {displayId(learned->learnedFrom)}, field, learned->learnedFrom);
        return true;
    }

    void chooseByForm(Field field)
    {
        const SupplierHint *form = hint(HintKind::Form, field);
        if (!form || !m_extraction.fields.contains(field))
            return;
        FieldReading &reading = m_extraction.fields[field];
        if (hasForm(reading.taken.value, form->value))
            return;
        QList<FieldValue> fitting;
        std::ranges::copy_if(reading.others, std::back_inserter(fitting),
                             [&](const FieldValue &other) { return hasForm(other.value, form->value); });
        if (fitting.size() != 1)
            return;
        FieldValue value = fitting.first();
        value.confidence =
            std::max(value.confidence, value.source == ValueSource::Ocr ? SureOfForm - 0.05 : SureOfForm);
        value.doubt = {};
        replace(reading, value);
        tell("learned_form"_L1, u"written like %1, as on %2"_s.arg(form->value, displayId(form->learnedFrom)),
             {form->value, displayId(form->learnedFrom)}, field, form->learnedFrom);
    }

    void orderDates()
    {
        const SupplierHint *order = hint(HintKind::DateOrder);
        if (!order)
            return;
        const bool dayFirst = order->value == "day_first"_L1;
        for (const Field field : {Field::IssueDate, Field::DueDate}) {
            if (!mayChange(field) || m_extraction.value(field).isEmpty())
                continue;
            FieldReading &reading = m_extraction.fields[field];
            const QString raw = reading.taken.raw.isEmpty() ? reading.taken.value : reading.taken.raw;
            const auto date = parseDate(raw, dayFirst ? DateOrder::DayFirst : DateOrder::MonthFirst, true);
            const bool ambiguous = date && date->other.isValid() && search().provenOrder() == DateOrder::Unknown;
            if (!ambiguous)
                continue;
            FieldValue value = reading.taken;
            value.value = date->date.toString(Qt::ISODate);
            value.raw = raw;
            value.confidence = value.confidence >= AmbiguousCeiling ? SureOfOrder : value.confidence;
            if (value.doubt.code == DoubtCode::AmbiguousDate)
                value.doubt = {};
            if (value == reading.taken)
                continue;
            if (value.value == reading.taken.value)
                reading.taken = value;
            else
                replace(reading, value);
            tell(dayFirst ? "learned_day_first"_L1 : "learned_month_first"_L1,
                 u"day and month in the order of %1"_s.arg(displayId(order->learnedFrom)),
                 {displayId(order->learnedFrom)}, field, order->learnedFrom);
        }
    }

    /// Name and address of the seller as they are known, where OCR damaged them, or where a person corrected exactly
    /// what was read now.
    void spell(Field field, const QString &known)
    {
        if (!mayChange(field))
            return;
        const FieldValue read = m_extraction.value(field);
        const QString seen = read.raw.isEmpty() ? read.value : read.raw;
        if (const SupplierHint *corrected = hint(HintKind::Spelling, field)) {
            const bool again = letterOrNumberKey(seen) == letterOrNumberKey(corrected->printed) && !seen.isEmpty();
            const bool nothingRead = seen.isEmpty() && m_memory.recognition == Recognition::Sure;
            if (again || nothingRead) {
                setSpelling(field, corrected->value, seen, corrected->learnedFrom);
                return;
            }
        }
        const bool damaged = read.source == ValueSource::Ocr && read.value != known && agreesWithinNoise(seen, known);
        if (m_memory.recognition == Recognition::Sure && !known.isEmpty() && damaged)
            setSpelling(field, known, seen, m_memory.spelledOn);
    }

    /// A number with right check digits is believed as it is printed.
    void spellVatId()
    {
        const FieldValue read = m_extraction.value(Field::SellerVatId);
        const bool damaged = read.source == ValueSource::Ocr && !m_memory.vatId.isEmpty() &&
                             read.value != m_memory.vatId && vatIdProblem(read.value) != VatIdProblem::None &&
                             vatIdProblem(m_memory.vatId) == VatIdProblem::None &&
                             agreesWithinNoise(read.value, m_memory.vatId);
        if (m_memory.recognition == Recognition::Sure && mayChange(Field::SellerVatId) && damaged)
            setSpelling(Field::SellerVatId, m_memory.vatId, read.value, m_memory.spelledOn);
    }

    void setSpelling(Field field, const QString &known, const QString &seen, InvoiceId from)
    {
        FieldReading &reading = m_extraction.fields[field];
        if (reading.taken.value == known)
            return;
        FieldValue value = reading.taken;
        value.value = known;
        value.raw = seen;
        value.source = ValueSource::Supplier;
        value.confidence = m_memory.recognition == Recognition::Sure ? SureOfSpelling : SureOfPlace;
        value.doubt = {};
        replace(reading, value);
        const QString where = from.isValid() ? displayId(from) : QString();
        tell("learned_spelling"_L1, u"read \"%1\"; written as on %2"_s.arg(seen, where), {seen, where}, field, from);
    }

    /// Of the amounts that were found, the two that make the total at a usual rate.
    void chooseTaxes()
    {
        const SupplierHint *rates = hint(HintKind::TaxRates);
        const Sum gross = amountOf(m_extraction, Field::TotalWithTax);
        if (!rates || !gross || !mayChange(Field::TotalWithoutTax) || !mayChange(Field::TotalTax))
            return;
        FieldReading &net = m_extraction.fields[Field::TotalWithoutTax], &tax = m_extraction.fields[Field::TotalTax];
        const Decimal cent = minorUnits(m_extraction, 1);
        if (isNear(add(amountOf(net.taken), amountOf(tax.taken)), gross, cent))
            return; // what was read closes
        for (const FieldValue &n : net.others + QList{net.taken}) {
            for (const FieldValue &t : tax.others + QList{tax.taken}) {
                const Sum base = amountOf(n), part = amountOf(t);
                const bool usual = std::ranges::any_of(rates->value.split(u' '), [&](const QString &rate) {
                    return isNear(taxOf(base, Decimal::parse(rate)), part, minorUnits(m_extraction, 2));
                });
                if (!usual || !isNear(add(base, part), gross, cent))
                    continue;
                const FieldValue chosenNet = n, chosenTax = t;
                if (chosenNet != net.taken)
                    replace(net, chosenNet);
                if (chosenTax != tax.taken)
                    replace(tax, chosenTax);
                const QString from = displayId(rates->learnedFrom);
                tell("learned_tax_rates"_L1, u"tax at %1 %, as on %2"_s.arg(rates->value, from), {rates->value, from},
                     Field::TotalTax, rates->learnedFrom);
                return;
            }
        }
    }

    Extraction &m_extraction;
    const QList<ReadPage> &m_pages;
    const SupplierMemory &m_memory;
    std::optional<PageSearch> m_search;
    bool m_changed = false;
};

} // namespace

bool isLearnedRule(QStringView rule)
{
    return std::ranges::any_of(LearnedRules, [&](QLatin1StringView name) { return rule == name; });
}

bool applySupplierMemory(Extraction &extraction, const QList<ReadPage> &pages, const SupplierMemory &memory)
{
    extraction.findings.removeIf([](const Finding &finding) { return isLearnedRule(finding.rule); });
    if (!memory.supplier.isValid() || memory.recognition == Recognition::None)
        return false;
    const bool changed = MemoryRun(extraction, pages, memory).run();
    for (const Field field : {Field::TotalWithoutTax, Field::TotalTax}) { // looked at, and not there
        if (extraction.fields.value(field) == FieldReading())
            extraction.fields.remove(field);
    }
    return changed;
}

} // namespace desk
