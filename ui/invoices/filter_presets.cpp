// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_presets.h"

#include <QCoreApplication>

#include <array>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Presets {
    Q_DECLARE_TR_FUNCTIONS(FilterPresets)
};

// In the order of DatePreset.
constexpr std::array Names{"any"_L1,        "custom"_L1,     "overdue"_L1,   "next_7_days"_L1,
                           "this_month"_L1, "last_month"_L1, "this_year"_L1, "last_year"_L1};

DateRange monthOf(QDate day)
{
    const QDate first(day.year(), day.month(), 1);
    return {first, first.addMonths(1).addDays(-1)};
}

DatePreset presetFromName(QStringView name)
{
    const auto it = std::ranges::find_if(Names, [name](QLatin1StringView known) { return name == known; });
    return it == Names.end() ? DatePreset::Any : DatePreset(it - Names.begin());
}

/// A preset that is not Custom has its say; Any leaves the dates open.
DateRange chosen(DatePreset preset, const DateRange &custom, QDate today)
{
    return preset == DatePreset::Custom ? custom : rangeOf(preset, today);
}

} // namespace

DateRange rangeOf(DatePreset preset, QDate today)
{
    switch (preset) {
    case DatePreset::Overdue:
        return {{}, today.addDays(-1)};
    case DatePreset::Next7Days:
        return {today, today.addDays(6)};
    case DatePreset::ThisMonth:
        return monthOf(today);
    case DatePreset::LastMonth:
        return monthOf(today.addMonths(-1));
    case DatePreset::ThisYear:
        return {QDate(today.year(), 1, 1), QDate(today.year(), 12, 31)};
    case DatePreset::LastYear:
        return {QDate(today.year() - 1, 1, 1), QDate(today.year() - 1, 12, 31)};
    case DatePreset::Any:
    case DatePreset::Custom:
        break;
    }
    return {};
}

QString presetWord(DatePreset preset)
{
    switch (preset) {
    case DatePreset::Any:
        //: Filter by a date: whatever date.
        return Presets::tr("Any time");
    case DatePreset::Custom:
        //: Filter by a date: the person types the days.
        return Presets::tr("From ... to ...");
    case DatePreset::Overdue:
        //: Filter by the due date: it is past.
        return Presets::tr("Overdue");
    case DatePreset::Next7Days:
        //: Filter by the due date.
        return Presets::tr("Within 7 days");
    case DatePreset::ThisMonth:
        //: Filter by a date.
        return Presets::tr("This month");
    case DatePreset::LastMonth:
        //: Filter by a date.
        return Presets::tr("Last month");
    case DatePreset::ThisYear:
        //: Filter by a date.
        return Presets::tr("This year");
    case DatePreset::LastYear:
        //: Filter by a date.
        return Presets::tr("Last year");
    }
    return {};
}

bool ListFilter::hasMore() const
{
    return issue != DatePreset::Any || due != DatePreset::Any || !query.seller.isEmpty() || !query.currency.isEmpty() ||
           !query.totalFrom.isEmpty() || !query.totalTo.isEmpty() || !query.assignee.isEmpty() || query.unassigned ||
           query.withNotes;
}

InvoiceQuery ListFilter::on(QDate today) const
{
    InvoiceQuery resolved = query;
    const DateRange issued = chosen(issue, {query.since, query.until}, today);
    resolved.since = issued.from;
    resolved.until = issued.to;
    const DateRange dueOn = chosen(due, {query.dueSince, query.dueUntil}, today);
    resolved.dueSince = dueOn.from;
    resolved.dueUntil = dueOn.to;
    return resolved;
}

QString presetsToText(const ListFilter &filter)
{
    return u"issue=%1 due=%2"_s.arg(Names[size_t(filter.issue)], Names[size_t(filter.due)]);
}

void presetsFromText(ListFilter &filter, const QString &text)
{
    for (const QString &part : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = part.section(u'=', 1);
        if (part.startsWith("issue="_L1))
            filter.issue = presetFromName(name);
        else if (part.startsWith("due="_L1))
            filter.due = presetFromName(name);
    }
}

} // namespace desk
