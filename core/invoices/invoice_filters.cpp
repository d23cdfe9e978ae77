// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_filters.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

QString sortColumn(InvoiceQuery::Sort sort)
{
    switch (sort) {
    case InvoiceQuery::Sort::Imported:
        return u"imported_at"_s;
    case InvoiceQuery::Sort::Status:
        return u"status"_s;
    case InvoiceQuery::Sort::Seller:
        return u"seller_name"_s;
    case InvoiceQuery::Sort::Number:
        return u"invoice_number"_s;
    case InvoiceQuery::Sort::IssueDate:
        return u"issue_date"_s;
    case InvoiceQuery::Sort::DueDate:
        return u"due_date"_s;
    case InvoiceQuery::Sort::Total:
        return u"total_minor"_s;
    case InvoiceQuery::Sort::Confidence:
        return u"confidence"_s;
    case InvoiceQuery::Sort::Source:
        return u"source"_s;
    case InvoiceQuery::Sort::Cost:
        return u"cost_nano_usd"_s;
    case InvoiceQuery::Sort::FileName:
        return u"file_name"_s;
    case InvoiceQuery::Sort::Assignee:
        return u"assignee"_s;
    }
    return u"imported_at"_s;
}

QString likePattern(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

FilterSet statusSet(const QList<InvoiceStatus> &statuses)
{
    FilterSet set;
    QStringList places;
    for (const InvoiceStatus status : statuses) {
        places.append(u":status%1"_s.arg(places.size()));
        set.values.append({places.last(), int(status)});
    }
    set.select = u"SELECT id FROM invoice WHERE status IN ("_s + places.join(u", "_s) + u')';
    return set;
}

/// Issued in these days, or imported where there is no issue date. The names of the values begin with `name`.
FilterSet issuedSet(const QString &comparison, const QString &name, QDate day, const QDateTime &moment)
{
    return {u"SELECT id FROM invoice WHERE issue_date %1 :%2 UNION ALL "
            "SELECT id FROM invoice WHERE issue_date IS NULL AND imported_at %1 :%2_ms"_s.arg(comparison, name),
            {{u':' + name, day.toString(Qt::ISODate)}, {u':' + name + u"_ms"_s, moment.toMSecsSinceEpoch()}}};
}

void appendDates(QList<FilterSet> &sets, const InvoiceQuery &query)
{
    if (query.since.isValid())
        sets.append(issuedSet(u">="_s, u"since"_s, query.since, query.since.startOfDay()));
    if (query.until.isValid())
        sets.append(issuedSet(u"<="_s, u"until"_s, query.until, query.until.endOfDay()));
    if (!query.dueSince.isValid() && !query.dueUntil.isValid())
        return;
    FilterSet due{u"SELECT id FROM invoice WHERE due_date >= :due_since AND due_date <= :due_until"_s, {}};
    const QDate since = query.dueSince.isValid() ? query.dueSince : QDate(1, 1, 1);
    const QDate until = query.dueUntil.isValid() ? query.dueUntil : QDate(9999, 12, 31);
    due.values = {{u":due_since"_s, since.toString(Qt::ISODate)}, {u":due_until"_s, until.toString(Qt::ISODate)}};
    sets.append(due);
}

void appendFiling(QList<FilterSet> &sets, const InvoiceQuery &query)
{
    if (!query.assignee.isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE assignee = :assignee"_s, {{u":assignee"_s, query.assignee}}});
    if (query.unassigned)
        sets.append({u"SELECT id FROM invoice WHERE assignee IS NULL"_s, {}});
    if (query.withNotes)
        sets.append({u"SELECT DISTINCT invoice_id AS id FROM note"_s, {}});
    if (query.inTrash)
        sets.append({u"SELECT id FROM invoice WHERE trashed_at IS NOT NULL AND replaced_by IS NULL"_s, {}});
}

enum class Rounding : quint8 { Up, Down };

/// An amount in minor units of a currency with that many places; what is out of range is the last that is in it.
qint64 minorUnits(const Decimal &amount, int digits, Rounding rounding)
{
    const Decimal exact = amount.reduced();
    qint64 units = exact.unscaled();
    for (int scale = exact.scale(); scale < digits; ++scale) {
        if (qMulOverflow(units, qint64(10), &units))
            return exact.isNegative() ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
    }
    if (exact.scale() <= digits)
        return units;
    qint64 divisor = 1;
    for (int scale = digits; scale < exact.scale(); ++scale)
        divisor *= 10;
    const qint64 whole = units / divisor; // towards zero; never exact here: the number is reduced
    if (rounding == Rounding::Up)
        return exact.isNegative() ? whole : whole + 1;
    return exact.isNegative() ? whole - 1 : whole;
}

Result<std::optional<Decimal>> boundOf(const QString &text)
{
    if (text.isEmpty())
        return std::nullopt;
    if (const auto decimal = Decimal::parse(text))
        return decimal;
    return fail(ErrorCode::InvalidArgument, u"expected a number like 1234.50"_s);
}

} // namespace

QString matchExpression(const QString &text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    QStringList words;
    for (QString word : text.split(blanks, Qt::SkipEmptyParts)) {
        const bool hasToken =
            std::ranges::any_of(word, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); });
        if (!hasToken)
            continue; // FTS5 takes an empty phrase for an error
        word.remove(QChar::Null);
        words.append(u'"' + word.replace(u'"', u"\"\""_s) + u"\"*"_s);
    }
    return words.join(u' ');
}

QString jsonIds(const QList<InvoiceId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const InvoiceId id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

QString orderOf(const InvoiceQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    // Without LIMIT the order of an inner query would not bind the outer one.
    return u" ORDER BY "_s + sortColumn(query.sort) + direction + u", id"_s + direction + u" LIMIT -1"_s;
}

QString orderedIds(const InvoiceQuery &query)
{
    return u"SELECT id FROM invoice"_s + orderOf(query);
}

QList<FilterSet> filterSets(const InvoiceQuery &query)
{
    QList<FilterSet> sets;
    if (!query.statuses.isEmpty())
        sets.append(statusSet(query.statuses));
    if (const QString match = matchExpression(query.text); !match.isEmpty())
        sets.append(
            {u"SELECT rowid AS id FROM invoice_search WHERE invoice_search MATCH :match"_s, {{u":match"_s, match}}});
    if (!query.seller.trimmed().isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE seller_name LIKE :seller ESCAPE '\\'"_s,
                     {{u":seller"_s, likePattern(query.seller.trimmed())}}});
    appendDates(sets, query);
    if (!query.currency.isEmpty() && query.totalFrom.isEmpty() && query.totalTo.isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE currency = :currency"_s, {{u":currency"_s, query.currency}}});
    appendFiling(sets, query);
    if (!query.only.isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE id IN (SELECT value FROM json_each(:only))"_s,
                     {{u":only"_s, jsonIds(query.only)}}});
    return sets;
}

Result<QList<FilterSet>> totalRangeSets(const InvoiceQuery &query, const QStringList &currencies)
{
    TRY_ASSIGN(from, boundOf(query.totalFrom));
    TRY_ASSIGN(to, boundOf(query.totalTo));
    if (!from && !to)
        return QList<FilterSet>();
    FilterSet set;
    QStringList parts;
    const auto append = [&](const QString &condition, const QString &currency) {
        const int digits = minorUnitDigits(currency);
        const QString at = QString::number(parts.size());
        parts.append(u"SELECT id FROM invoice WHERE %1 AND total_minor BETWEEN :from%2 AND :to%2"_s.arg(condition, at));
        set.values.append(
            {u":from"_s + at, from ? minorUnits(*from, digits, Rounding::Up) : std::numeric_limits<qint64>::min()});
        set.values.append(
            {u":to"_s + at, to ? minorUnits(*to, digits, Rounding::Down) : std::numeric_limits<qint64>::max()});
        return at;
    };
    const QStringList wanted = query.currency.isEmpty() ? currencies : QStringList{query.currency};
    for (const QString &currency : wanted) {
        const QString place = u":currency%1"_s.arg(parts.size());
        append(u"currency = "_s + place, currency);
        set.values.append({place, currency});
    }
    if (query.currency.isEmpty())
        append(u"currency IS NULL"_s, {});
    set.select = parts.join(u" UNION ALL "_s);
    return QList<FilterSet>{set};
}

} // namespace desk
