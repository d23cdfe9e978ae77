// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/integrity_parts.h"
#include "core/storage/ledger_sums.h"
#include "core/storage/sql.h"

#include <QHash>
#include <QMap>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 TellEvery = 256;

bool isOfInvoice(DigestGroup group)
{
    return group == DigestGroup::Invoice || group == DigestGroup::Reading || group == DigestGroup::Review ||
           group == DigestGroup::Search || group == DigestGroup::InvoicePages;
}

using Stored = QMap<DigestGroup, QHash<qint64, QByteArray>>;

Result<Stored> storedDigests(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT entity, entity_id, digest FROM content_digest"_s));
    TRY(run(query));
    Stored stored;
    while (query.next())
        stored[DigestGroup(query.value(0).toInt())].insert(query.value(1).toLongLong(), query.value(2).toByteArray());
    TRY(ended(query));
    return stored;
}

// The ids of all rows of a group, and those that have a digest.
Result<QList<qint64>> idsOf(QSqlDatabase &db, DigestGroup group, const QHash<qint64, QByteArray> &stored)
{
    QMap<qint64, bool> ids;
    for (auto it = stored.begin(); it != stored.end(); ++it)
        ids.insert(it.key(), true);
    for (const DigestTable &entry : digestTables()) {
        if (entry.group != group)
            continue;
        const QString key = entry.key.isEmpty() ? u"0"_s : entry.key; // names of our own
        TRY_ASSIGN(query, prepare(db, u"SELECT DISTINCT "_s + key + u" FROM main."_s + entry.table));
        TRY(run(query));
        while (query.next())
            ids.insert(query.value(0).toLongLong(), true);
        TRY(ended(query));
    }
    return ids.keys();
}

void compare(IntegrityRun &run, DigestGroup group, qint64 id, const QByteArray &stored, const QByteArray &found,
             bool complete)
{
    const qint64 invoice = isOfInvoice(group) ? id : 0;
    if (stored == found) {
        ++run.report.digests;
    } else if (!stored.isEmpty()) {
        ++run.report.digests;
        run.add({found.isEmpty() ? IntegrityProblem::RowsLost : IntegrityProblem::RowsChanged, group, id, invoice, {}});
    } else if (complete) {
        run.add({IntegrityProblem::DigestLost, group, id, invoice, {}});
    } else {
        ++run.report.undigested;
    }
}

} // namespace

Result<> checkRows(IntegrityRun &run)
{
    TRY_ASSIGN(stored, storedDigests(run.db));
    const bool complete = stored.contains(DigestGroup::Complete);
    QList<DigestGroup> groups;
    for (const DigestTable &entry : digestTables()) {
        if (!groups.contains(entry.group))
            groups.append(entry.group);
    }
    ContentDigests digests(run.db);
    qint64 done = 0, total = 0;
    QMap<DigestGroup, QList<qint64>> ids;
    for (const DigestGroup group : std::as_const(groups)) {
        TRY_ASSIGN(found, idsOf(run.db, group, stored.value(group)));
        total += found.size();
        ids.insert(group, found);
    }
    for (const DigestGroup group : std::as_const(groups)) {
        const QHash<qint64, QByteArray> known = stored.value(group);
        for (const qint64 id : ids.value(group)) {
            if (done++ % TellEvery == 0) {
                TRY(run.goOn());
                run.tell(IntegrityStep::Rows, done, total);
            }
            const Result<QByteArray> found = digests.compute(group, id);
            if (found)
                compare(run, group, id, known.value(id), *found, complete);
            else if (found.error().code == ErrorCode::Damaged)
                run.add({IntegrityProblem::RowsChanged, group, id, isOfInvoice(group) ? id : 0, found.error().detail});
            else
                return tl::unexpected(found.error());
        }
    }
    for (auto it = stored.begin(); it != stored.end(); ++it) {
        if (it.key() != DigestGroup::Complete && !groups.contains(it.key()))
            run.add({IntegrityProblem::RowsChanged, it.key(), 0, 0, u"a digest of no known kind"_s});
    }
    return {};
}

Result<> checkLedger(IntegrityRun &run)
{
    TRY_ASSIGN(differences, ledgerDifferences(run.db));
    for (const LedgerDifference &one : std::as_const(differences))
        run.add({IntegrityProblem::RowsChanged, DigestGroup::ModelCall, 0, 0,
                 u"the ledger of %1 does not add up to its sums (scope %2 %3)"_s.arg(one.day)
                     .arg(one.scopeKind)
                     .arg(one.scope)
                     .trimmed()});
    return {};
}

} // namespace desk
