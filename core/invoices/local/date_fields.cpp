// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/local/date_fields.h"

#include "core/invoices/local/field_scorer.h"

#include <QRegularExpression>

#include <algorithm>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

using enum LabelRole;

/// "Rechnung 471102 vom 05.06.2018": a small word ties the date to the number before it.
bool followsNumber(const Layout &layout, const PageDate &found)
{
    static const QStringList ties{u"vom"_s,   u"von"_s, u"du"_s, u"del"_s, u"van"_s, u"of"_s,
                                  u"dated"_s, u"ze"_s,  u"z"_s,  u"dd"_s,  u"d"_s};
    const int before = found.first - 1;
    if (before < 0 || layout.words[before].row != layout.words[found.first].row ||
        layout.words[before].tokens.isEmpty())
        return false;
    return ties.contains(layout.words[before].tokens.first()) &&
           std::max(found.claims.of(InvoiceNumber), found.claims.of(Title)) > 0.15;
}

/// "... ist am 28.02.2024 fällig": the word that makes it the due date stands behind it.
bool isSaidDue(const Layout &layout, const PageDate &found)
{
    static const QStringList words{u"fallig"_s, u"zahlbar"_s, u"vervalt"_s};
    const int next = found.last + 1;
    return next < layout.words.size() && layout.words[next].row == layout.words[found.first].row &&
           words.contains(layout.words[next].tokens.value(0));
}

/// Dates in a table of services or in running text come after the header: a row with another date or an amount.
double tableLikeness(const Layout &layout, const PageValues &values, const PageDate &found)
{
    const int row = layout.words[found.first].row;
    int others = 0;
    for (const PageDate &date : values.dates)
        others += layout.words[date.first].row == row && date.first != found.first;
    bool amount = false;
    for (const PageAmount &a : values.amounts)
        amount = amount || (layout.words[a.first].row == row && a.amount.places == 2);
    return std::min(1.0, 0.45 * others + (amount ? 0.6 : 0));
}

FieldCandidate candidateOf(const Layout &layout, const PageValues &values, const PageDate &found, bool receipt)
{
    FieldCandidate c;
    c.value = found.date.date.toString(Qt::ISODate);
    c.raw = layout.text(found.first, found.last);
    c.page = layout.pageOf(found.first);
    c.box = layout.unitBox(found.first, found.last);
    c.ocr = layout.isOcr(found.first);
    c[Feature::FirstPage] = c.page == 0;
    c[Feature::LastPage] = c.page == layout.pages.size() - 1;
    c[Feature::Top] = 1 - c.box.centreY();
    c[Feature::Bottom] = c.box.centreY();
    c[Feature::Bold] = layout.words[found.first].bold;
    c[Feature::Prominence] = std::clamp(layout.words[found.first].size / layout.pages[c.page].bodySize - 1, 0.0, 1.0);
    c[Feature::Clear] = layout.confidence(found.first, found.last);
    c[Feature::Weak] = (found.date.compact ? 0.8 : 0) + tableLikeness(layout, values, found);
    const auto same =
        std::ranges::count_if(values.dates, [&](const PageDate &d) { return d.date.date == found.date.date; });
    c[Feature::Repeated] = std::min(1.0, 0.5 * double(same - 1));
    c[Feature::Form] = receipt && found.withTime ? 1.2 : 0.4;
    if (found.date.repaired)
        c[Feature::Weak] += 0.2;
    return c;
}

/// A labelled date that no calendar knows ("31/02/2026") is handed on as it stands, so that a person sees it.
FieldReading impossibleDate(const Layout &layout, const LabelLinks &links, const PageValues &values, LabelRole role)
{
    static const QRegularExpression numeric(u"^\\d{1,4}[/.\\-]\\d{1,2}[/.\\-]\\d{2,4}$"_s);
    FieldReading reading;
    for (int word = 0; word < layout.words.size(); ++word) {
        const QString &text = layout.words[word].text;
        if (values.isDateWord[word] || !numeric.match(text).hasMatch() || links.claims(word, word).of(role) < 0.5)
            continue;
        reading.taken.raw = text; // there is no canonical value
        reading.taken.confidence = 0.05;
        reading.taken.source = layout.isOcr(word) ? ValueSource::Ocr : ValueSource::Text;
        reading.taken.page = layout.pageOf(word);
        reading.taken.box = layout.unitBox(word, word);
        reading.taken.doubt = {DoubtCode::ImpossibleValue, {text}};
        break;
    }
    return reading;
}

} // namespace

DatesReading readDates(const Layout &layout, const LabelLinks &links, const PageValues &values, DateOrder order,
                       bool receipt)
{
    QList<FieldCandidate> issue, due;
    for (int i = 0; i < values.dates.size(); ++i) {
        const PageDate &found = values.dates[i];
        FieldCandidate c = candidateOf(layout, values, found, receipt);
        const LabelClaims &claims = found.claims;
        FieldCandidate asIssue = c;
        asIssue[Feature::Label] = std::max(claims.of(IssueDate), followsNumber(layout, found) ? 0.85 : 0.0);
        asIssue[Feature::Rival] = std::max({claims.of(DueDate), claims.of(OtherDate), 0.8 * claims.of(PurchaseOrder)});
        if (asIssue[Feature::Label] > asIssue[Feature::Rival])
            asIssue[Feature::Rival] *= 0.4;
        asIssue[Feature::Largest] = i == 0 ? 1 : 0; // the first date of the document
        issue.append(asIssue);
        FieldCandidate asDue = c;
        asDue[Feature::Label] = isSaidDue(layout, found) ? 0.85 : claims.of(DueDate);
        asDue[Feature::Rival] = std::max(claims.of(IssueDate), claims.of(OtherDate));
        if (asDue[Feature::Label] > asDue[Feature::Rival])
            asDue[Feature::Rival] *= 0.5;
        if (asDue[Feature::Label] > 0.25)
            due.append(asDue);
    }
    DatesReading reading{readingOf(Field::IssueDate, issue, -2.5), readingOf(Field::DueDate, due, -0.8)};
    if (reading.issue.taken.isEmpty())
        reading.issue = impossibleDate(layout, links, values, IssueDate);
    if (reading.due.taken.isEmpty())
        reading.due = impossibleDate(layout, links, values, DueDate);
    // A date printed one way only: the reading that was not taken is offered, and doubted where nothing decides.
    for (FieldReading *field : {&reading.issue, &reading.due}) {
        const auto it = std::ranges::find_if(values.dates, [&](const PageDate &d) {
            return d.date.date.toString(Qt::ISODate) == field->taken.value &&
                   layout.pageOf(d.first) == field->taken.page;
        });
        if (it == values.dates.end() || !it->date.other.isValid())
            continue;
        FieldValue other = field->taken;
        other.value = it->date.other.toString(Qt::ISODate);
        if (values.order == DateOrder::Unknown) {
            field->taken.doubt = {DoubtCode::AmbiguousDate, {field->taken.value, other.value}};
            const double ceiling = order == DateOrder::Unknown ? 0.72 : 0.93;
            field->taken.confidence = std::min(field->taken.confidence, ceiling);
            if (field->taken.confidence >= 0.9)
                field->taken.doubt = {};
            other.confidence = 1 - ceiling;
        } else {
            other.confidence = 0.03;
        }
        field->others.prepend(other);
    }
    return reading;
}

} // namespace desk
