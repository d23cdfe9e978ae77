// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/invoices/invoice_search_repository.h"

#include "core/storage/sql.h"

#include <QBitArray>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

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
    row.assignee = next().toString();
    row.noteCount = next().toInt();
    row.inTrash = !next().isNull();
    return row;
}

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

void dropMembers(QList<InvoiceId> &ids, const QList<InvoiceId> &hidden)
{
    if (hidden.isEmpty())
        return;
    const QBitArray members = membersOf(hidden);
    ids.removeIf([&](InvoiceId id) { return id.value < members.size() && members.testBit(id.value); });
}

} // namespace

Result<QList<InvoiceId>> InvoiceSearchRepository::ids(const InvoiceQuery &query)
{
    TRY_ASSIGN(found, filtered(query));
    TRY_ASSIGN(trash, hidden(query));
    QList<InvoiceId> ordered;
    if (found && found->size() < BroadFrom) {
        TRY_ASSIGN(sorted, askForIds(u"SELECT id FROM invoice WHERE id IN (SELECT value FROM json_each(:found))"_s +
                                         orderOf(query),
                                     {{u":found"_s, jsonIds(*found)}}));
        ordered = std::move(sorted);
    } else {
        TRY_ASSIGN(all, askForIds(orderedIds(query), {}));
        ordered = std::move(all);
        if (found)
            keepMembers(ordered, membersOf(*found));
    }
    dropMembers(ordered, trash);
    return ordered;
}

Result<std::optional<QList<InvoiceId>>> InvoiceSearchRepository::members(const InvoiceQuery &query)
{
    TRY_ASSIGN(found, filtered(query));
    if (!found)
        return std::nullopt;
    TRY_ASSIGN(trash, hidden(query));
    dropMembers(*found, trash);
    return found;
}

Result<std::optional<QList<InvoiceId>>> InvoiceSearchRepository::filtered(const InvoiceQuery &query)
{
    TRY_ASSIGN(range, totalRange(query));
    const QList<FilterSet> sets = filterSets(query) + range;
    if (sets.isEmpty())
        return std::nullopt;
    QList<InvoiceId> found;
    for (qsizetype i = 0; i < sets.size(); ++i) {
        TRY_ASSIGN(members, askForIds(sets[i].select, sets[i].values));
        if (i == 0)
            found = std::move(members);
        else
            keepMembers(found, membersOf(members));
    }
    return found;
}

Result<QList<InvoiceId>> InvoiceSearchRepository::hidden(const InvoiceQuery &query)
{
    if (query.inTrash || !query.only.isEmpty())
        return QList<InvoiceId>();
    return askForIds(u"SELECT id FROM invoice WHERE trashed_at IS NOT NULL"_s, {});
}

Result<QList<FilterSet>> InvoiceSearchRepository::totalRange(const InvoiceQuery &query)
{
    if (query.totalFrom.isEmpty() && query.totalTo.isEmpty())
        return QList<FilterSet>();
    TRY_ASSIGN(known, currencies());
    return totalRangeSets(query, known);
}

Result<QStringList> InvoiceSearchRepository::currencies()
{
    // From one to the next along the index, not through all rows.
    TRY_ASSIGN(query, prepare(m_db, u"WITH RECURSIVE known (code) AS (SELECT min(currency) FROM invoice UNION ALL "
                                    "SELECT (SELECT min(currency) FROM invoice WHERE currency > code) FROM known "
                                    "WHERE code IS NOT NULL) SELECT code FROM known WHERE code IS NOT NULL"_s));
    TRY(run(query));
    QStringList codes;
    while (query.next())
        codes.append(query.value(0).toString());
    TRY(ended(query));
    return codes;
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
                                     "doubtful_fields, blocking_findings, first_problem, error_code, imported_at, "
                                     "assignee, note_count, trashed_at "
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
    // All by the index of their status, less what lies in the trash: usually little, and with an index of its own.
    TRY_ASSIGN(byStatus, prepare(m_db, u"SELECT status, count(*) FROM invoice GROUP BY status"_s));
    TRY(run(byStatus));
    while (byStatus.next())
        counts.byStatus[InvoiceStatus(byStatus.value(0).toInt())] = byStatus.value(1).toInt();
    TRY(ended(byStatus));
    TRY_ASSIGN(trash, prepare(m_db, u"SELECT status, count(*), count(*) FILTER (WHERE replaced_by IS NULL) "
                                    "FROM invoice INDEXED BY invoice_by_trashed "
                                    "WHERE trashed_at IS NOT NULL GROUP BY status"_s));
    TRY(run(trash));
    while (trash.next()) {
        const InvoiceStatus status{trash.value(0).value<quint8>()};
        const int count = trash.value(1).toInt();
        counts.inTrash += trash.value(2).toInt(); // what a split or merge replaced is no one's trash
        if ((counts.byStatus[status] -= count) == 0)
            counts.byStatus.remove(status);
    }
    TRY(ended(trash));

    TRY_ASSIGN(today, prepare(m_db, u"SELECT (SELECT count(*) FROM invoice WHERE decided_at >= :since "
                                    "AND status = :approved AND trashed_at IS NULL), (SELECT count(*) FROM invoice "
                                    "WHERE exported_at >= :since_too AND trashed_at IS NULL)"_s));
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
