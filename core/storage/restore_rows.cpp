// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/restore_rows.h"

#include "core/storage/backup_parts.h"
#include "core/storage/content_digest.h"
#include "core/storage/sql.h"

#include <QMap>
#include <QSet>

#include <functional>

namespace desk {

using namespace Qt::StringLiterals;

namespace {

/// What AuditTrail::append needs, outside of a Database.
class RestoreTransaction final : public WriteTransaction {
public:
    RestoreTransaction(QSqlDatabase &db, QDateTime now, QString actor, const AuditSealer &sealer)
        : m_db(db), m_now(std::move(now)), m_actor(std::move(actor)), m_sealer(sealer)
    {
    }
    QSqlDatabase &connection() override { return m_db; }
    QDateTime now() const override { return m_now; }
    QString actor() const override { return m_actor; }
    const AuditSealer &auditSealer() const override { return m_sealer; }
    Result<> changed(Entity /*entity*/, qint64 /*id*/, ChangeKind /*kind*/) override { return {}; } // nobody listens

private:
    QSqlDatabase &m_db;
    QDateTime m_now;
    QString m_actor;
    const AuditSealer &m_sealer;
};

Result<QString> columnsOf(QSqlDatabase &db, const QString &table)
{
    TRY_ASSIGN(query,
               prepare(db, u"SELECT '\"' || name || '\"' FROM pragma_table_info(:table, 'main') ORDER BY cid"_s));
    query.bindValue(u":table"_s, table);
    TRY(run(query));
    QStringList columns;
    while (query.next())
        columns += query.value(0).toString();
    TRY(ended(query));
    return columns.join(u", "_s);
}

// Names of tables and columns come from the schema that this program made.
Result<> copyTable(QSqlDatabase &db, const QString &table)
{
    TRY_ASSIGN(columns, columnsOf(db, table));
    TRY(run(db, u"DELETE FROM main."_s + table));
    TRY(run(db, u"INSERT INTO main."_s + table + u" ("_s + columns + u") SELECT "_s + columns + u" FROM source."_s +
                    table));
    return {};
}

Result<> copyNewRows(QSqlDatabase &db, const QString &table, const QString &key)
{
    TRY_ASSIGN(columns, columnsOf(db, table));
    TRY(run(db, u"INSERT INTO main."_s + table + u" ("_s + columns + u") SELECT "_s + columns + u" FROM source."_s +
                    table + u" WHERE "_s + key + u" NOT IN (SELECT "_s + key + u" FROM main."_s + table +
                    u") ORDER BY "_s + key));
    return {};
}

Result<AuditHead> headOf(QSqlDatabase &db, const QString &schema)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT id, hash FROM "_s + schema + u".audit_event ORDER BY id DESC LIMIT 1"_s));
    TRY(run(query));
    if (!query.next())
        return AuditHead{0, QByteArray(32, '\0')};
    return AuditHead{query.value(0).toLongLong(), query.value(1).toByteArray()};
}

Result<bool> holds(QSqlDatabase &db, const QString &schema, const AuditHead &head)
{
    if (head.id == 0)
        return true;
    TRY_ASSIGN(query, prepare(db, u"SELECT hash FROM "_s + schema + u".audit_event WHERE id = :id"_s));
    query.bindValue(u":id"_s, head.id);
    TRY(run(query));
    return query.next() && query.value(0).toByteArray() == head.hash;
}

// The trail refuses to lose events; this one lies in the safety copy, whole.
Result<> replaceTrail(QSqlDatabase &db)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT name, sql FROM main.sqlite_schema WHERE type = 'trigger' AND "
                                  "tbl_name IN ('audit_event', 'audit_payload')"_s));
    TRY(run(query));
    QList<std::pair<QString, QString>> triggers;
    while (query.next())
        triggers.append({query.value(0).toString(), query.value(1).toString()});
    TRY(ended(query));
    query.finish();
    for (const auto &[name, sql] : std::as_const(triggers))
        TRY(run(db, u"DROP TRIGGER main."_s + name));
    TRY(run(db, u"DELETE FROM main.audit_payload"_s));
    for (const QString &table : {u"audit_event"_s, u"audit_payload"_s, u"audit_key"_s})
        TRY(copyTable(db, table));
    TRY(run(db, u"UPDATE main.sqlite_sequence SET seq = (SELECT max(id) FROM main.audit_event) "
                "WHERE name = 'audit_event'"_s));
    for (const auto &[name, sql] : std::as_const(triggers))
        TRY(run(db, sql));
    return {};
}

/// What the trail of the folder is to that of the backup.
Result<RestoredTrail> relationOfTrails(QSqlDatabase &db)
{
    TRY_ASSIGN(here, headOf(db, u"main"_s));
    TRY_ASSIGN(there, headOf(db, u"source"_s));
    TRY_ASSIGN(goesOn, holds(db, u"main"_s, there));
    TRY_ASSIGN(isBeginning, holds(db, u"source"_s, here));
    if (goesOn && here.id > 0)
        return RestoredTrail::Kept;
    return isBeginning ? RestoredTrail::Taken : RestoredTrail::Split;
}

Result<> joinTrails(QSqlDatabase &db, RestoredTrail relation)
{
    if (relation == RestoredTrail::Kept)
        return {};
    if (relation == RestoredTrail::Split)
        return replaceTrail(db);
    TRY(copyNewRows(db, u"audit_event"_s, u"id"_s));
    TRY(copyNewRows(db, u"audit_payload"_s, u"event_id"_s));
    return copyNewRows(db, u"audit_key"_s, u"id"_s);
}

// A number that was given once is never given again: the trail speaks of it.
Result<> raiseSequences(QSqlDatabase &db)
{
    TRY(run(db, u"UPDATE main.sqlite_sequence SET seq = max(seq, coalesce((SELECT s.seq FROM source.sqlite_sequence s "
                "WHERE s.name = main.sqlite_sequence.name), 0)) WHERE name NOT IN ('audit_event')"_s));
    return {};
}

// Digests came with the rows; those of groups with kept rows are made anew.
Result<> mendDigests(QSqlDatabase &db, const std::function<bool(const QString &)> &isKept)
{
    QMap<DigestGroup, QSet<qint64>> owners;
    for (const DigestTable &table : digestTables()) {
        if (isKept(table.table))
            owners[table.group];
    }
    for (const DigestTable &table : digestTables()) {
        const auto group = owners.find(table.group);
        if (group == owners.end())
            continue;
        if (table.key.isEmpty()) {
            group->insert(0);
            continue;
        }
        TRY_ASSIGN(ids, prepare(db, u"SELECT DISTINCT "_s + table.key + u" FROM main."_s + table.table));
        TRY(run(ids));
        while (ids.next())
            group->insert(ids.value(0).toLongLong());
        TRY(ended(ids));
    }
    ContentDigests digests(db);
    for (auto group = owners.cbegin(); group != owners.cend(); ++group) {
        TRY_ASSIGN(forget, prepare(db, u"DELETE FROM main.content_digest WHERE entity = :entity"_s));
        forget.bindValue(u":entity"_s, int(group.key()));
        TRY(run(forget));
        for (const qint64 id : *group)
            TRY(digests.store(group.key(), id));
    }
    return {};
}

Result<> appendEvent(QSqlDatabase &db, const Clock &clock, const RestoreOptions &options, const AuditHead &before,
                     const RestoreReport &report)
{
    const AuditSealer none;
    RestoreTransaction tx(db, clock.now(), options.actor, options.sealer ? *options.sealer : none);
    const BackupManifest &manifest = report.manifest;
    const QString trail = report.trail == RestoredTrail::Kept    ? u"kept"_s
                          : report.trail == RestoredTrail::Taken ? u"taken"_s
                                                                 : u"split"_s;
    return AuditTrail::append(tx, {Entity::AuditTrail,
                                   0,
                                   u"restored"_s,
                                   {{u"backup_made_at"_s, manifest.madeAt.toString(Qt::ISODateWithMs)},
                                    {u"backup_head_event"_s, manifest.head.id},
                                    {u"backup_head_hash"_s, QString::fromLatin1(manifest.head.hash.toHex())},
                                    {u"old_head_event"_s, before.id},
                                    {u"old_head_hash"_s, QString::fromLatin1(before.hash.toHex())},
                                    {u"trail"_s, trail},
                                    {u"invoices"_s, manifest.invoiceCount},
                                    {u"newer_invoices"_s, report.newer.size()}},
                                   {}});
}

} // namespace

const QStringList &keptTables()
{
    static const QStringList tables{u"audit_event"_s, u"audit_payload"_s, u"audit_key"_s};
    return tables;
}

const QStringList &outsideTables()
{
    static const QStringList tables{u"budget_day"_s,      u"budget_balance"_s,   u"budget_closure"_s,
                                    u"model_stop"_s,      u"model_batch"_s,      u"model_call"_s,
                                    u"model_call_text"_s, u"model_call_owner"_s, u"circuit_breaker"_s,
                                    u"quota_counter"_s,   u"consent"_s,          u"declared_tier"_s};
    return tables;
}

Result<> replaceRows(QSqlDatabase &db, const Clock &clock, const RestoreOptions &options, RestoreReport &report)
{
    TRY_ASSIGN(tables, ordinaryTables(db, u"main"_s));
    TRY_ASSIGN(before, headOf(db, u"main"_s));
    TRY_ASSIGN(trail, relationOfTrails(db));
    const auto isKept = [trail](const QString &table) {
        return keptTables().contains(table) || (trail != RestoredTrail::Taken && outsideTables().contains(table));
    };
    for (const QString &table : std::as_const(tables)) {
        if (!isKept(table))
            TRY(copyTable(db, table));
    }
    TRY(joinTrails(db, trail));
    TRY(run(db, u"UPDATE main.budget_revision SET revision = revision + 1"_s)); // gates read their rules anew
    report.trail = trail;
    report.keptEvents = trail == RestoredTrail::Kept ? before.id - report.manifest.head.id : 0;
    TRY(raiseSequences(db));
    TRY(mendDigests(db, isKept));
    for (const QString &table : std::as_const(tables)) {
        if (isKept(table) || table == u"content_digest" || table == u"budget_revision")
            continue;
        TRY_ASSIGN(wanted, tableDigest(db, u"source"_s, table));
        TRY_ASSIGN(found, tableDigest(db, u"main"_s, table));
        if (wanted != found)
            return fail(ErrorCode::Damaged, u"table %1 was not copied as it is"_s.arg(table));
    }
    TRY_ASSIGN(references, numberOf(db, u"SELECT count(*) FROM pragma_foreign_key_check"_s));
    if (references > 0)
        return fail(ErrorCode::Damaged, u"%1 rows point to nothing"_s.arg(references));
    return appendEvent(db, clock, options, before, report);
}

Result<QList<NewerInvoice>> newerInvoices(QSqlDatabase &db, const DataFolder &folder)
{
    TRY_ASSIGN(query, prepare(db, u"SELECT i.id, i.file_name, i.path, d.sha256 FROM main.invoice i "
                                  "JOIN main.document d ON d.id = i.document_id "
                                  "WHERE d.sha256 NOT IN (SELECT sha256 FROM source.document) ORDER BY i.id"_s));
    TRY(run(query));
    QList<NewerInvoice> invoices;
    while (query.next())
        invoices.append({query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
                         folder.blob(query.value(3).toByteArray())});
    TRY(ended(query));
    return invoices;
}

} // namespace desk
