// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_search_repository.h"

#include "core/storage/sql.h"

#include <QBitArray>
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
    const QString errorCode = next().toString();
    if (row.status == InvoiceStatus::Failed) // else it is of an earlier reading
        row.errorCode = errorCode;
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
constexpr qsizetype BroadFrom = 12'000;

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

QString orderOf(const InvoiceQuery &query)
{
    const QString direction = query.descending ? u" DESC"_s : u" ASC"_s;
    // Without LIMIT the order of an inner query would not bind the outer one.
    return u" ORDER BY "_s + sortColumn(query.sort) + direction + u", id"_s + direction + u" LIMIT -1"_s;
}

QBitArray membersOf(const QList<InvoiceId> &ids)
{
    qint64 largest = 0;
    for (const InvoiceId id : ids)
        largest = std::max(largest, id.value);
    QBitArray members(largest + 1);
    for (const InvoiceId id : ids)
        members.setBit(id.value);
    return members;
}

void keepMembers(QList<InvoiceId> &ids, const QBitArray &members)
{
    ids.removeIf([&](InvoiceId id) { return id.value >= members.size() || !members.testBit(id.value); });
}

} // namespace

QList<FilterSet> filterSets(const InvoiceQuery &query)
{
    QList<FilterSet> sets;
    if (!query.statuses.isEmpty()) {
        FilterSet set;
        QStringList places;
        for (const InvoiceStatus status : query.statuses) {
            places.append(u":status%1"_s.arg(places.size()));
            set.values.append({places.last(), int(status)});
        }
        set.select = u"SELECT id FROM invoice WHERE status IN ("_s + places.join(u", "_s) + u')';
        sets.append(set);
    }
    if (const QString match = matchExpression(query.text); !match.isEmpty())
        sets.append(
            {u"SELECT rowid AS id FROM invoice_search WHERE invoice_search MATCH :match"_s, {{u":match"_s, match}}});
    if (!query.seller.trimmed().isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE seller_name LIKE :seller ESCAPE '\\'"_s,
                     {{u":seller"_s, likePattern(query.seller.trimmed())}}});
    if (query.since.isValid())
        sets.append({u"SELECT id FROM invoice WHERE issue_date >= :since UNION ALL "
                     "SELECT id FROM invoice WHERE issue_date IS NULL AND imported_at >= :since_ms"_s,
                     {{u":since"_s, query.since.toString(Qt::ISODate)},
                      {u":since_ms"_s, query.since.startOfDay().toMSecsSinceEpoch()}}});
    if (!query.only.isEmpty())
        sets.append({u"SELECT id FROM invoice WHERE id IN (SELECT value FROM json_each(:only))"_s,
                     {{u":only"_s, jsonIds(query.only)}}});
    return sets;
}

QString orderedIds(const InvoiceQuery &query)
{
    return u"SELECT id FROM invoice"_s + orderOf(query);
}

Result<QList<InvoiceId>> InvoiceSearchRepository::ids(const InvoiceQuery &query)
{
    const QList<FilterSet> sets = filterSets(query);
    if (sets.isEmpty())
        return askForIds(orderedIds(query), {});
    QList<InvoiceId> found;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        TRY_ASSIGN(members, askForIds(sets[i].select, sets[i].values));
        if (i == 0)
            found = std::move(members);
        else
            keepMembers(found, membersOf(members));
    }
    if (found.size() < BroadFrom)
        return askForIds(u"SELECT id FROM invoice WHERE id IN (SELECT value FROM json_each(:found))"_s + orderOf(query),
                         {{u":found"_s, jsonIds(found)}});
    TRY_ASSIGN(ordered, askForIds(orderedIds(query), {}));
    keepMembers(ordered, membersOf(found));
    return ordered;
}

Result<QList<InvoiceId>> InvoiceSearchRepository::askForIds(const QString &select,
                                                            const QList<std::pair<QString, QVariant>> &values)
{
    // One text instead of a row each: half the time.
    TRY_ASSIGN(query, prepare(m_db, u"SELECT group_concat(id) FROM ("_s + select + u')'));
    for (const auto &[name, value] : values)
        query.bindValue(name, value);
    TRY(run(query));
    const QByteArray text = query.next() ? query.value(0).toByteArray() : QByteArray();
    TRY(ended(query));
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
