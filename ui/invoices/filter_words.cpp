// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/filter_words.h"

#include "ui/kit/format.h"

#include <QCoreApplication>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilterWords)
};

QString rangeText(const QString &from, const QString &to)
{
    if (to.isEmpty())
        //: A range without an end. %1: a date or an amount.
        return Words::tr("from %1").arg(from);
    if (from.isEmpty())
        //: A range without a beginning. %1: a date or an amount.
        return Words::tr("up to %1").arg(to);
    //: A range. %1 and %2: dates or amounts.
    return from == to ? from : Words::tr("%1 to %2").arg(from, to);
}

QString datesText(DatePreset preset, QDate from, QDate to)
{
    if (preset != DatePreset::Custom)
        return presetWord(preset);
    return rangeText(from.isValid() ? formatDate(from) : QString(), to.isValid() ? formatDate(to) : QString());
}

QString assigneeText(const InvoiceQuery &query, const QString &me)
{
    if (query.unassigned)
        return Words::tr("Assigned to nobody");
    if (query.assignee == me)
        return Words::tr("Assigned to me");
    //: Filter of the list. %1: a person's name.
    return Words::tr("Assigned to %1").arg(displayName(query.assignee));
}

} // namespace

QList<FilterPhrase> filterPhrases(const ListFilter &filter, const QString &me)
{
    const InvoiceQuery &query = filter.query;
    QList<FilterPhrase> phrases;
    const auto say = [&phrases](FilterPart part, const QString &icon, const QString &text) {
        phrases.append({part, icon, text});
    };
    const bool issueOpen = filter.issue == DatePreset::Custom && !query.since.isValid() && !query.until.isValid();
    if (filter.issue != DatePreset::Any && !issueOpen)
        //: Filter of the list by the issue date. %1: "this month", "from 1/3/26".
        say(FilterPart::Issue, u"calendar-clock"_s,
            Words::tr("Issued: %1").arg(datesText(filter.issue, query.since, query.until)));
    const bool dueOpen = filter.due == DatePreset::Custom && !query.dueSince.isValid() && !query.dueUntil.isValid();
    if (filter.due != DatePreset::Any && !dueOpen)
        //: Filter of the list by the due date. %1: "overdue", "from 1/3/26".
        say(FilterPart::Due, u"clock"_s,
            Words::tr("Due: %1").arg(datesText(filter.due, query.dueSince, query.dueUntil)));
    if (!query.seller.isEmpty())
        //: Filter of the list. %1: part of the supplier's name.
        say(FilterPart::Seller, u"building-2"_s, Words::tr("Supplier: %1").arg(displayName(query.seller)));
    if (!query.currency.isEmpty())
        say(FilterPart::Currency, u"coins"_s, displayName(query.currency));
    if (!query.totalFrom.isEmpty() || !query.totalTo.isEmpty())
        //: Filter of the list by the total. %1: "from 100.00".
        say(FilterPart::Amount, u"banknote"_s,
            Words::tr("Total: %1")
                .arg(rangeText(query.totalFrom.isEmpty() ? QString() : formatDecimal(query.totalFrom),
                               query.totalTo.isEmpty() ? QString() : formatDecimal(query.totalTo))));
    if (query.unassigned || !query.assignee.isEmpty())
        say(FilterPart::Assignee, u"user"_s, assigneeText(query, me));
    if (query.withNotes)
        //: Filter of the list: only invoices beside which somebody wrote a note.
        say(FilterPart::Notes, u"sticky-note"_s, Words::tr("With notes"));
    return phrases;
}

ListFilter withoutPart(ListFilter filter, FilterPart part)
{
    InvoiceQuery &query = filter.query;
    switch (part) {
    case FilterPart::Issue:
        filter.issue = DatePreset::Any;
        query.since = query.until = {};
        break;
    case FilterPart::Due:
        filter.due = DatePreset::Any;
        query.dueSince = query.dueUntil = {};
        break;
    case FilterPart::Seller:
        query.seller.clear();
        break;
    case FilterPart::Currency:
        query.currency.clear();
        break;
    case FilterPart::Amount:
        query.totalFrom.clear();
        query.totalTo.clear();
        break;
    case FilterPart::Assignee:
        query.assignee.clear();
        query.unassigned = false;
        break;
    case FilterPart::Notes:
        query.withNotes = false;
        break;
    }
    return filter;
}

} // namespace desk
