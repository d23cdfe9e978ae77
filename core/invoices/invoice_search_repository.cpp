// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_search_repository.h"

#include "core/storage/sql.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

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
    }
    return u"imported_at"_s;
}

QString likePattern(QString part)
{
    part.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + part + u'%';
}

QString jsonIds(const QList<InvoiceId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const InvoiceId id : ids)
        numbers.append(QString::number(id.value));
    return u'[' + numbers.join(u',') + u']';
}

InvoiceRow rowOf(const QSqlQuery &query)
{
    InvoiceRow row;
    int column = 0;
    const auto next = [&] { return query.value(column++); };
    row.id = InvoiceId{next().toLongLong()};
    row.rowVersion = next().toInt();
    row.status = InvoiceStatus(next().toInt());
    row.kind = DocumentKind(next().toInt());
    row.fileName = next().toString();
    row.sellerName = next().toString();
    row.invoiceNumber = next().toString();
    row.currency = next().toString();
    row.issueDate = QDate::fromString(next().toString(), Qt::ISODate);
    row.dueDate = QDate::fromString(next().toString(), Qt::ISODate);
    row.total = next().toString();
    row.confidence = next().toDouble();
    row.source = ValueSource(next().toInt());
    row.costNanoUsd = next().toLongLong();
    row.doubtfulFields = next().toInt();
    row.blockingFindings = next().toInt();
    row.firstProblem = next().toString();
    row.errorCode = next().toString();
    row.importedAt = timeFromSql(next());
    return row;
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

namespace {

/// Above this many, walking the index of the order is quicker than sorting what was found.
constexpr int BroadFrom = 12'000;

/// The sets of ids of which an invoice must be a member, and the values they name.
struct Filters {
    QStringList sets;
    QList<std::pair<QString, QVariant>> values;
};

Filters filtersOf(const InvoiceQuery &query)
{
    Filters filters;
    const auto bind = [&](const QString &name, const QVariant &value) { filters.values.append({name, value}); };
    if (!query.statuses.isEmpty()) {
        QStringList places;
        for (const InvoiceStatus status : query.statuses) {
            places.append(u":status%1"_s.arg(places.size()));
            bind(places.last(), int(status));
        }
        filters.sets.append(u"SELECT id FROM invoice WHERE status IN ("_s + places.join(u", "_s) + u')');
    }
    if (const QString match = matchExpression(query.text); !match.isEmpty()) {
        filters.sets.append(u"SELECT rowid FROM invoice_search WHERE invoice_search MATCH :match"_s);
        bind(u":match"_s, match);
    }
    if (!query.seller.trimmed().isEmpty()) {
        filters.sets.append(u"SELECT id FROM invoice WHERE seller_name LIKE :seller ESCAPE '\\'"_s);
        bind(u":seller"_s, likePattern(query.seller.trimmed()));
    }
    if (query.since.isValid()) {
        filters.sets.append(u"SELECT id FROM invoice WHERE issue_date >= :since UNION ALL "
                            "SELECT id FROM invoice WHERE issue_date IS NULL AND imported_at >= :since_ms"_s);
        bind(u":since"_s, query.since.toString(Qt::ISODate));
        bind(u":since_ms"_s, query.since.startOfDay().toMSecsSinceEpoch());
    }
    if (!query.only.isEmpty()) {
        filters.sets.append(u"SELECT value FROM json_each(:only)"_s);
        bind(u":only"_s, jsonIds(query.only));
    }
    return filters;
}

/// Reads "12,7,400".
QList<InvoiceId> idsOf(const QByteArray &text)
{
    QList<InvoiceId> ids;
    if (text.isEmpty())
        return ids;
    ids.reserve(text.count(',') + 1);
    qint64 value = 0;
    for (const char c : text) {
        if (c == ',') {
            ids.append(InvoiceId{value});
            value = 0;
        } else {
            value = value * 10 + (c - '0');
        }
    }
    ids.append(InvoiceId{value});
    return ids;
}

QString whereOf(const Filters &filters, const QString &id)
{
    QStringList conditions;
    for (const QString &set : filters.sets)
        conditions.append(id + u" IN ("_s + set + u')');
    return conditions.isEmpty() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
}

} // namespace

IdsStatement idsStatement(const InvoiceQuery &query, bool broad)
{
    const Filters filters = filtersOf(query);
    const QString column = sortColumn(query.sort);
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    // "+id" is no column to SQLite's planner, so that it walks the index of the order.
    const QString select = u"SELECT id FROM invoice"_s + whereOf(filters, broad ? u"+id"_s : u"id"_s) +
                           u" ORDER BY "_s + column + direction + u", id"_s + direction;
    // One text instead of a row each: half the time. The LIMIT keeps the order of the inner query.
    return {u"SELECT group_concat(id) FROM ("_s + select + u" LIMIT -1)"_s, filters.values};
}

Result<bool> InvoiceSearchRepository::isBroad(const InvoiceQuery &query)
{
    const Filters filters = filtersOf(query);
    for (const QString &set : filters.sets) { // one small set is enough to make the answer small
        TRY_ASSIGN(probe, prepare(m_db, u"SELECT count(*) FROM (SELECT * FROM ("_s + set + u") LIMIT :most)"_s));
        for (const auto &[name, value] : filters.values) {
            if (set.contains(name))
                probe.bindValue(name, value);
        }
        probe.bindValue(u":most"_s, BroadFrom);
        TRY(run(probe));
        if (!probe.next() || probe.value(0).toInt() < BroadFrom)
            return false;
    }
    return true;
}

Result<QList<InvoiceId>> InvoiceSearchRepository::ids(const InvoiceQuery &query)
{
    TRY_ASSIGN(broad, isBroad(query));
    const IdsStatement statement = idsStatement(query, broad);
    TRY_ASSIGN(select, prepare(m_db, statement.sql));
    for (const auto &[name, value] : statement.values)
        select.bindValue(name, value);
    TRY(run(select));
    const QByteArray text = select.next() ? select.value(0).toByteArray() : QByteArray();
    TRY(ended(select));
    return idsOf(text);
}

Result<QList<InvoiceRow>> InvoiceSearchRepository::rows(const QList<InvoiceId> &ids)
{
    TRY_ASSIGN(select, prepare(m_db, u"SELECT id, row_version, status, kind, file_name, seller_name, invoice_number, "
                                     "currency, issue_date, due_date, total_text, confidence, source, cost_nano_usd, "
                                     "doubtful_fields, blocking_findings, first_problem, error_code, imported_at "
                                     "FROM invoice WHERE id = :id"_s));
    QList<InvoiceRow> rows;
    rows.reserve(ids.size());
    for (const InvoiceId id : ids) {
        select.bindValue(u":id"_s, id.value);
        TRY(run(select));
        if (select.next())
            rows.append(rowOf(select));
        TRY(ended(select));
    }
    return rows;
}

Result<InvoiceCounts> InvoiceSearchRepository::counts(const QDateTime &dayStart)
{
    InvoiceCounts counts;
    TRY_ASSIGN(byStatus, prepare(m_db, u"SELECT status, count(*) FROM invoice GROUP BY status"_s));
    TRY(run(byStatus));
    while (byStatus.next())
        counts.byStatus[InvoiceStatus(byStatus.value(0).toInt())] = byStatus.value(1).toInt();
    TRY(ended(byStatus));

    TRY_ASSIGN(today,
               prepare(m_db,
                       u"SELECT (SELECT count(*) FROM invoice WHERE decided_at >= :since AND status = :approved), "
                       "(SELECT count(*) FROM invoice WHERE exported_at >= :since_too)"_s));
    today.bindValue(u":since"_s, toSql(dayStart));
    today.bindValue(u":approved"_s, int(InvoiceStatus::Approved));
    today.bindValue(u":since_too"_s, toSql(dayStart));
    TRY(run(today));
    if (today.next()) {
        counts.approvedToday = today.value(0).toInt();
        counts.exportedToday = today.value(1).toInt();
    }
    TRY(ended(today));
    return counts;
}

int InvoiceCounts::total() const
{
    int total = 0;
    for (const int count : byStatus)
        total += count;
    return total;
}

} // namespace desk
